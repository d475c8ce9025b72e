package wire

import (
	"fmt"
	"strings"
	"testing"

	"github.com/adminplan/adminplan"
)

// benchPlan is a plan of n content items and the parts that go with them.
func benchPlan(n int) *adminplan.Plan {
	text := "Phối hợp với các tổ chức thành viên tổ chức tuyên truyền, vận động Nhân dân thực hiện tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước; nắm tình hình Nhân dân, kịp thời phản ánh với cấp ủy, chính quyền "
	p := &adminplan.Plan{
		SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan, Status: adminplan.StatusIssued, Language: "vi",
		Issuer: adminplan.Issuer{Path: []string{"ỦY BAN MTTQ VIỆT NAM TỈNH A", "BAN THƯỜNG TRỰC"}},
		Number: adminplan.Number{Value: "12", Symbol: "KH-MTTQ-BTT", Style: adminplan.StyleState},
		Place:  "A", Date: adminplan.DateOf(2022, 3, 4), Title: "Tuyên truyền, vận động Nhân dân thực hiện nếp sống văn minh năm 2022",
		Period: &adminplan.Period{From: adminplan.YearOf(2022)},
	}
	for i := 0; i < n; i += 10 {
		s := adminplan.Section{Label: fmt.Sprint(i, "."), Heading: "NỘI DUNG TUYÊN TRUYỀN", Kind: adminplan.SectionContent}
		for j := i; j < min(i+10, n); j++ {
			it := adminplan.ContentItem{Label: fmt.Sprintf("%d.%d.", i, j), Text: strings.Repeat(text, 1+j%3)}
			if j%3 == 0 {
				it.References = []adminplan.Reference{{Start: 10, End: 30, Text: "Nghị quyết số 35-NQ/TW", Kind: "Nghị quyết", Number: "35", Symbol: "NQ/TW", Style: adminplan.StyleParty, Date: adminplan.DateOf(2018, 10, 22)}}
			}
			if j%4 == 0 {
				it.Lead = []adminplan.OrgRef{{Name: "Sở Nội vụ"}}
				it.Timing = []adminplan.Timing{{Text: "trước ngày 15/12/2022", Due: adminplan.DateOf(2022, 12, 15), Exclusive: true}}
			}
			s.Items = append(s.Items, it)
		}
		p.Sections = append(p.Sections, s)
	}
	for i := range 8 {
		p.Recipients = append(p.Recipients, adminplan.Recipient{Label: "-", Name: "Đảng đoàn MTTQ Việt Nam tỉnh " + fmt.Sprint(i), Purpose: "để b/c"})
	}
	p.AssignIDs()
	return p
}

func BenchmarkWire(b *testing.B) {
	for _, n := range []int{24, 1000} {
		p := benchPlan(n)
		j, _ := AppendJSON(nil, p)
		x, _ := AppendXML(nil, p)
		js, xs := string(j), string(x)
		b.Run(fmt.Sprintf("n=%d/json-out", n), func(b *testing.B) {
			b.SetBytes(int64(len(j)))
			b.ReportAllocs()
			for b.Loop() {
				j, _ = AppendJSON(j[:0], p)
			}
		})
		b.Run(fmt.Sprintf("n=%d/json-in", n), func(b *testing.B) {
			b.SetBytes(int64(len(j)))
			b.ReportAllocs()
			for b.Loop() {
				ReadJSON(js, open)
			}
		})
		b.Run(fmt.Sprintf("n=%d/xml-out", n), func(b *testing.B) {
			b.SetBytes(int64(len(x)))
			b.ReportAllocs()
			for b.Loop() {
				x, _ = AppendXML(x[:0], p)
			}
		})
		b.Run(fmt.Sprintf("n=%d/xml-in", n), func(b *testing.B) {
			b.SetBytes(int64(len(x)))
			b.ReportAllocs()
			for b.Loop() {
				ReadXML(xs, open)
			}
		})
	}
}
