package rules_test

import (
	"fmt"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/rules"
	"github.com/go-playground/validator/v10"
)

// grown returns the plan of a People's Committee with n more content items.
func grown(n int) *adminplan.Plan {
	p := ruletest.State()
	unit := p.Sections[1].Items[0].Items[0].Lead
	list := p.Sections[1].Items[0].Items
	for len(list) < n {
		list = append(list, adminplan.ContentItem{
			Label: "-", Text: "Tổ chức tuyên truyền, phổ biến các quy định về thư viện tới cán bộ và người dân trên địa bàn tỉnh.",
			Lead: unit, Timing: []adminplan.Timing{{Text: "quý IV năm 2025", Due: adminplan.QuarterOf(2025, 4)}}, Product: "Báo cáo",
		})
	}
	p.Sections[1].Items[0].Items = list
	p.AssignIDs()
	return p
}

// All sets against validator/v10 walking the tags alone, and growth from ten to a hundred thousand items.
func BenchmarkAllSets(b *testing.B) {
	tags := validator.New(validator.WithRequiredStructEnabled())
	for _, n := range []int{10, 100, 1000, 10_000, 100_000} {
		p := grown(n)
		sets := rules.For(p).Sets
		b.Run(fmt.Sprintf("items=%d/rules", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.Validate(sets...)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/item")
		})
		b.Run(fmt.Sprintf("items=%d/core", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.Validate()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/item")
		})
		if n <= 1000 {
			b.Run(fmt.Sprintf("items=%d/validator", n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := tags.Struct(p); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
