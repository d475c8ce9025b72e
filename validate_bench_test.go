package adminplan

import (
	"fmt"
	"testing"
)

// benchPlan returns a valid plan with n content items, each with a unit in charge, a deadline and a reference.
func benchPlan(n int) *Plan {
	p := New()
	p.Issuer.Path = []string{"ỦY BAN NHÂN DÂN", "TỈNH SƠN HẢI"}
	p.Number = Number{Value: "45", Symbol: "KH-UBND", Style: StyleState}
	p.Date = DateOf(2025, 3, 10)
	p.Title = "Nâng cao chất lượng phục vụ bạn đọc năm 2025"
	p.Sections = []Section{{Label: "I.", Heading: "NỘI DUNG", Kind: SectionContent}}
	const text = "Tổ chức tuyên truyền, phổ biến các quy định về thư viện theo Quyết định số 112/QĐ-TTg tới cán bộ và người dân trên địa bàn."
	const cited = "Quyết định số 112/QĐ-TTg"
	at := len("Tổ chức tuyên truyền, phổ biến các quy định về thư viện theo ")
	for i := range n {
		p.Sections[0].Items = append(p.Sections[0].Items, ContentItem{
			Label: fmt.Sprintf("%d.", i+1), Text: text, Lead: []OrgRef{{Name: "Sở Văn hóa và Thể thao"}},
			Timing:     []Timing{{Text: "quý IV năm 2025", Due: QuarterOf(2025, 4)}},
			References: []Reference{{Start: at, End: at + len(cited), Text: cited, Kind: "Quyết định", Number: "112", Symbol: "QĐ-TTg", Style: StyleState}},
		})
	}
	p.AssignIDs()
	return p
}

func TestBenchPlanIsClean(t *testing.T) {
	if f := benchPlan(50).Validate().Findings; len(f) > 0 {
		t.Fatal(f)
	}
}

func BenchmarkValidate(b *testing.B) {
	for _, n := range []int{10, 100, 1000, 10_000, 100_000} {
		p := benchPlan(n)
		b.Run(fmt.Sprintf("items=%d/core", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.Validate()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/item")
		})
		if n > 1000 {
			continue
		}
		b.Run(fmt.Sprintf("items=%d/validator", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := tagValidator().Struct(p); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/item")
		})
	}
}
