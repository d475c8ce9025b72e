// Package adminplan models administrative plans (kế hoạch): the documents with which a government body, a Party body, the
// Fatherland Front or a school says what will be done, why, in which forms, by whom and until when.
//
// A whole program, which builds a plan, checks it and writes it as JSON:
//
//	package main
//
//	import (
//		"fmt"
//		"os"
//
//		"github.com/adminplan/adminplan"
//		"github.com/adminplan/adminplan/export"
//	)
//
//	func main() {
//		p := adminplan.New()
//		p.Issuer.Path = []string{"ỦY BAN NHÂN DÂN XÃ TÂN KHÊ"}
//		p.Number = adminplan.Number{Symbol: "KH-UBND", Style: adminplan.StyleState}
//		p.Date = adminplan.MonthOf(2026, 3)
//		p.Title = "Tổng vệ sinh đường làng năm 2026"
//		p.Sections = []adminplan.Section{{
//			Label: "I.", Heading: "NỘI DUNG", Kind: adminplan.SectionContent,
//			Items: []adminplan.ContentItem{{
//				Label: "1.", Text: "Thu gom rác tại các thôn trước ngày 30/4/2026.",
//				Lead:   []adminplan.OrgRef{{Name: "Trưởng các thôn"}},
//				Timing: []adminplan.Timing{{Due: adminplan.DateOf(2026, 4, 30), Exclusive: true}},
//			}},
//		}}
//		p.AssignIDs()
//
//		report := p.Validate()
//		for _, f := range report.Findings {
//			fmt.Fprintln(os.Stderr, f.Severity, f.Path, f.Message("vi"))
//		}
//		if report.Err() == nil {
//			export.JSON(os.Stdout, p, export.Indent())
//		}
//	}
//
// # The model
//
// A [Plan] holds a document whole: head, number and symbol ([Number]), bases ([Basis]), sections ([Section]) with
// objectives, content items, forms and assignments, recipients, signatures, appendices, and the decision that carries it
// ([Carrier]). The structs are the one statement of the data format: their tags say the JSON and XML form and the
// structural rules, and encoding/json and encoding/xml work on them as they stand.
//
//   - Nothing is lost. Every word of a document that was read is in the plan, in the place that means most; numbering
//     tokens stand exactly as printed. Reading never repairs; rules report.
//   - Meaning stands beside text, not instead of it: a task keeps its sentence and has lead, partners and deadline as data.
//   - A name is no identity: an [OrgRef] has the name as printed and, once resolved, the id of an [Organization], or says
//     that it stands for a group.
//   - A [Date] is civil and may be partial; there is no time zone anywhere.
//   - Ids are stable: those of a plan that was read follow from what it is, so reading it twice gives the same ones.
//
// [Plan.Walk] visits every part in the order of the document with its JSON pointer; [Plan.Objectives],
// [Plan.ContentItems], [Plan.Forms], [Plan.Assignments], [Plan.Tasks] and [Plan.References] give one kind of part each.
//
// # Checking
//
// [Plan.Validate] reports what is wrong, with stable codes, JSON pointers, and texts in Vietnamese and English. It never
// stops at the first fault and never panics. Reading a plan does not validate it.
//
// # In and out
//
// Package parse reads plans from JSON, XML, plain text and Word files, package export writes them. Package rules has the
// rules of Decree 30/2020/NĐ-CP, of Party documents and of completeness, package schema a JSON Schema and an XML Schema,
// package org organisations over time, package cascade what a plan asks of the bodies below, and package sample plans for
// tests in any number.
package adminplan
