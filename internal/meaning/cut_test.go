package meaning

import "testing"

// Texts are cut anywhere: by a page, a column, a limit. No reader of them may look behind the end.
func TestTextsThatAreCutAnywhere(t *testing.T) {
	for _, text := range []string{
		"theo điểm a khoản (2) Điều 5 và khoản (đ) Mục (IV) Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (gọi tắt là Nghị định)",
		"Sở Y tế chủ trì, phối hợp với Công an tỉnh (qua Sở Nội vụ) báo cáo về Ủy ban nhân dân tỉnh trước ngày 15/11 hằng năm, chậm nhất ngày 25 tháng cuối quý",
		"Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XV (khóa XI, XII), Luật Đất đai 2024; trên 95 %, từ 05 đến 10 mô hình, 1.500.000 đồng",
		"khoản (", "điểm (đ", "Điều 4.", "số 57-", "ngày 1/", "từ tháng 3 -", "(sau khi",
	} {
		for n := 0; n <= len(text); n++ {
			s := text[:n]
			References(s)
			Timings(s)
			Parties(s)
			OrgList(s)
			Unit(s)
			Reports(s)
			Indicators(s)
			Budget(s)
			Label(s)
			Forms(s)
			Period(s)
			BareYears(s)
			BareYear(s, 2031)
			Group(s)
			ParseDate(s)
			Column(s)
			SectionKind(s)
			BasisRelation(s)
		}
	}
}
