package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// The unit that a clause names is the one in charge, whatever the sentences below tell of others; nobody takes part twice.
func TestNamedLeadGoesBeforeSentences(t *testing.T) {
	p := bodyOf(t, "I. NỘI DUNG\n1. Trồng rừng ven sông. Cơ quan chủ trì: Sở Nông nghiệp và Môi trường; cơ quan phối hợp: Công an tỉnh. Hội Nông dân tỉnh chủ trì, phối hợp với Công an tỉnh, Sở Y tế ươm cây.\n2. Giữ rừng.\n")
	item := p.Sections[0].Items[0]
	names := func(list []adminplan.OrgRef) (out []string) {
		for _, o := range list {
			out = append(out, o.Name)
		}
		return out
	}
	require.Equal(t, []string{"Sở Nông nghiệp và Môi trường"}, names(item.Lead))
	require.Equal(t, []string{"Công an tỉnh", "Sở Y tế"}, names(item.Partners))
}

// Citations are read wherever they stand: in the titles of a carrier, a table and an appendix and in the headings of columns too. All mentions of a
// document refer to the first.
func TestCitationsInTitlesAndColumns(t *testing.T) {
	p := planOf(t, "UBND TỈNH AN PHÚ\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/QĐ-SNV\nAn Phú, ngày 05 tháng 3 năm 2026\nQUYẾT ĐỊNH\n"+
		"Ban hành Kế hoạch thực hiện Nghị quyết số 12-NQ/TU ngày 10/01/2026\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nGIÁM ĐỐC\nLê An Bình\n"+
		"KẾ HOẠCH\nĐào tạo công chức năm 2026\n(Kèm theo Quyết định số 9/QĐ-SNV ngày 05/3/2026)\nI. NỘI DUNG\n1. Việc chung.\nBảng 1. Việc theo Nghị quyết số 12-NQ/TU\n"+
		"| TT | Việc | Mục tiêu theo Nghị quyết số 12-NQ/TU | Mức theo Kế hoạch số 34/KH-UBND |\n| --- | --- | --- | --- |\n| 1 | Mở lớp | 10 lớp | Nghị quyết số 12-NQ/TU |\n"+
		"PHỤ LỤC I\nDANH MỤC LỚP HỌC THEO NGHỊ QUYẾT SỐ 12-NQ/TU\n1. Lớp tin học.\n2. Lớp ngoại ngữ.\n")
	require.Zero(t, p.Validate().Counts()["REF-SPAN-01"])
	require.Len(t, p.Carrier.References, 1)
	first := p.Carrier.References[0]
	require.Equal(t, "12-NQ/TU", first.Designation())
	require.Equal(t, "title", first.Field)
	type found struct {
		field, designation string
		mentions           bool
	}
	of := func(refs []adminplan.Reference) (out []found) {
		for i := range refs {
			out = append(out, found{refs[i].Field, refs[i].Designation(), refs[i].RefersTo == first.ID})
		}
		return out
	}
	tables := p.Tables()
	require.Len(t, tables, 1)
	require.Equal(t, []found{{"title", "12-NQ/TU", true}, {"columns", "12-NQ/TU", true}, {"columns", "34/KH-UBND", false}}, of(tables[0].References))
	require.Equal(t, []found{{"rows", "12-NQ/TU", true}}, of(tables[0].Rows[0].References))
	require.Len(t, p.Appendices, 1)
	require.Equal(t, []found{{"title", "12-NQ/TU", true}}, of(p.Appendices[0].References))
	located := map[string]int{}
	for _, r := range p.References() {
		located[r.Pointer]++
	}
	require.Equal(t, 1, located["/carrier"])
	require.Equal(t, 1, located["/appendices/0"])
}

// A year that is over when the plan is issued, of which its opening tells, is not the time for which it holds.
func TestPeriodOfTheOpening(t *testing.T) {
	for opening, want := range map[string]string{
		"Kết quả trồng cây năm 2024 của tỉnh còn thấp so với các tỉnh trong vùng.": "",
		"Ủy ban nhân dân tỉnh xây dựng Kế hoạch trồng cây năm 2026 như sau:":       "năm 2026",
	} {
		p := planOf(t, "ỦY BAN NHÂN DÂN TỈNH AN PHÚ\nSố: 45/KH-UBND\nAn Phú, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nTRỒNG CÂY TRÊN ĐỊA BÀN TỈNH\n"+opening+"\nI. MỤC TIÊU\nTrồng một trăm héc ta.\n")
		require.Len(t, p.Preamble, 1)
		have := ""
		if p.Period != nil {
			have = p.Period.Text
		}
		require.Equal(t, want, have, opening)
	}
}

// All mentions of a document have the date that one of them tells, also those before it.
func TestCitationsBeforeTheDate(t *testing.T) {
	p := planOf(t, "UBND TỈNH AN PHÚ\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/KH-SNV\nAn Phú, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\n"+
		"Thực hiện Nghị quyết số 12-NQ/TU về đào tạo\nI. NỘI DUNG\n1. Việc theo Nghị quyết số 12-NQ/TU.\n| TT | Việc |\n| --- | --- |\n| 1 | Mở lớp theo Nghị quyết số 12-NQ/TU |\n"+
		"2. Phổ biến Nghị quyết số 12-NQ/TU ngày 10/01/2026 của Tỉnh uỷ.\n3. Sơ kết Nghị quyết số 12-NQ/TU.\n")
	refs := p.References()
	require.Len(t, refs, 5)
	for _, r := range refs {
		require.Equal(t, "party:12-NQ/TU@2026-01-10", r.Reference.Key, r.Pointer)
	}
	require.Empty(t, refs[0].Pointer)
	require.Zero(t, p.Validate().Counts()["REF-CONFLICT-01"])
}

// A section about when the plan is carried out says for what time it holds where its title does not.
func TestPeriodOfTheSection(t *testing.T) {
	for section, want := range map[string]string{
		"II. THỜI GIAN THỰC HIỆN\nViệc trồng cây dự kiến được làm từ tháng 5 năm 2026 đến tháng 11 năm 2028.":                   "từ tháng 5 năm 2026 đến tháng 11 năm 2028",
		"II. THỜI GIAN THỰC HIỆN\n- Từ ngày 15/4/2026 đến ngày 15/5/2026.":                                                      "Từ ngày 15/4/2026 đến ngày 15/5/2026",
		"II. THỜI GIAN THỰC HIỆN: Từ năm 2026 đến năm 2029":                                                                     "Từ năm 2026 đến năm 2029",
		"II. THỜI GIAN THỰC HIỆN\nHoàn thành trước ngày 15/5/2026.":                                                             "",
		"II. THỜI GIAN THỰC HIỆN\n- Từ tháng 4/2026 đến tháng 5/2026: ươm cây.\n- Từ tháng 6/2026 đến tháng 7/2026: trồng cây.": "",
		"II. THỜI GIAN THỰC HIỆN\nTừ tháng 4/2026 đến tháng 5/2026; báo cáo trước ngày 10/6/2026.":                              "",
		"II. THỜI GIAN THỰC HIỆN\nTừ tháng 4 đến tháng 5 hằng năm.":                                                             "",
		"II. THỜI GIAN, ĐỊA ĐIỂM\nTừ ngày 15/4/2026 đến ngày 15/5/2026.":                                                        "",
	} {
		p := planOf(t, "ỦY BAN NHÂN DÂN TỈNH AN PHÚ\nSố: 45/KH-UBND\nAn Phú, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nTRỒNG CÂY TRÊN ĐỊA BÀN TỈNH\nI. MỤC TIÊU\nTrồng một trăm héc ta.\n"+section+"\nIII. KINH PHÍ\nTừ ngân sách tỉnh.\n")
		have := ""
		if p.Period != nil {
			have = p.Period.Text
		}
		require.Equal(t, want, have, section)
	}
}
