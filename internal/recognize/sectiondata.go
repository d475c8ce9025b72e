package recognize

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// concludeSections fills in what the headings of sections and the parts below them say of one another, now that all are read.
func concludeSections(list []adminplan.Section) {
	for i := range list {
		s := &list[i]
		if len(s.Objectives) > 0 {
			dateObjectives(s.Objectives, meaning.TargetYear(s.Heading))
		}
		leadItems(s.Items)
		fundSection(s)
		concludeSections(s.Sections)
	}
}

// fundSection fills in what the paragraphs below the heading of a section say of money and of reports, and the money of the items of a section that is
// about nothing else: "- Ngân sách tỉnh: 500 triệu đồng".
func fundSection(s *adminplan.Section) {
	about := s.Kind == adminplan.SectionBudget
	for i := range s.Intro {
		if s.Budget == nil {
			s.Budget = money(s.Intro[i].Text, about)
		}
	}
	put(&s.ReportsTo, reportsIn(s.Intro))
	if about {
		fundItems(s.Items)
	}
}

// reportsIn returns the duties to report that paragraphs set. To tell of troubles if there are any, which most plans ask for at their end, is none.
func reportsIn(list []adminplan.Paragraph) []adminplan.Report {
	var out []adminplan.Report
	for i := range list {
		if text := list[i].Text; strings.Contains(text, "áo cáo") {
			for _, r := range meaning.Reports(text) {
				if r.Timing != nil || !strings.Contains(text, "vướng mắc") {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

func fundItems(list []adminplan.ContentItem) {
	for i := range list {
		v := &list[i]
		if v.Budget == nil {
			text := v.Text
			if text == "" {
				text = v.Heading // "- Tổng dự toán: 18,5 tỷ đồng"
			}
			if v.Budget = money(text, true); v.Budget != nil && v.Budget.Source == "" && text != v.Heading && namesSource(v.Heading) {
				v.Budget.Source = strings.TrimRight(v.Heading, " :")
			}
		}
		if v.Budget != nil {
			if v.Indicators = slices.DeleteFunc(v.Indicators, isMoney); len(v.Indicators) == 0 {
				v.Indicators = nil
			}
		}
		fundItems(v.Items)
	}
}

// isMoney reports whether a number is a sum, which in a section about money is spent and not to be reached.
func isMoney(n adminplan.Indicator) bool {
	return strings.Contains(n.Unit, "đồng") || n.Unit == "đ" || n.Unit == "vnđ"
}

// money returns the money that a text names; about says that it stands below a heading about money, so that it need not say so itself.
func money(text string, about bool) *adminplan.Budget {
	if !about && !strings.Contains(text, "inh phí") || text == "" {
		return nil
	}
	if b := meaning.Budget(text); b != nil || !about {
		return b
	}
	const longest = 4000
	if b := meaning.Budget("Kinh phí: " + text); b != nil && (b.Amount != "" || b.Source != "") && len(b.Text) <= longest {
		return b
	}
	return nil
}
