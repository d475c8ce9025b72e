// Package meaning reads what a Vietnamese administrative text says beside its words: citations, dates, who does what, until when, with which numbers.
package meaning

import "github.com/adminplan/adminplan"

func Timings(text string) []adminplan.Timing           { return nil }
func OrgList(text string) []adminplan.OrgRef           { return nil }
func Reports(text string) []adminplan.Report           { return nil }
func Indicators(text string) []adminplan.Indicator     { return nil }
func Budget(text string) *adminplan.Budget             { return nil }
func Label(text string) (field, value string, ok bool) { return }
func Parties(text string) (lead, partners []adminplan.OrgRef, roles []adminplan.TaskRole) {
	return
}
func Unit(line string) (ref adminplan.OrgRef, rest string, ok bool)    { return }
func Column(heading string) adminplan.ColumnKind                       { return adminplan.ColumnOther }
func SectionKind(heading string) adminplan.SectionKind                 { return adminplan.SectionOther }
func ObjectiveKind(heading string) adminplan.ObjectiveKind             { return "" }
func Channel(text string) adminplan.Channel                            { return adminplan.ChannelOther }
func Forms(sentence string) (intro string, forms []string)             { return sentence, nil }
func BasisRelation(text string) (rel adminplan.BasisRelation, ok bool) { return }
func Period(title string) *adminplan.Period                            { return nil }
func Group(name string) *adminplan.OrgGroup                            { return nil }
