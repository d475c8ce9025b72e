package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// itemOf reads what an item says.
func itemOf(heading, text string) adminplan.ContentItem {
	p := &adminplan.Plan{Sections: []adminplan.Section{{Items: []adminplan.ContentItem{{Heading: heading, Text: text}}}}}
	Fill(p)
	return p.Sections[0].Items[0]
}

func orgNames(list []adminplan.OrgRef) []string {
	var out []string
	for _, o := range list {
		out = append(out, o.Name)
	}
	return out
}

func TestClausesThatNameAField(t *testing.T) {
	for _, c := range []struct {
		heading, text  string
		lead, partners []string
		due, from      adminplan.Date
		product        string
	}{
		{text: "Thu gom rác. Đơn vị chủ trì: Đoàn Thanh niên.", lead: []string{"Đoàn Thanh niên"}},
		{text: "Tiêm phòng. Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Giáo dục và Đào tạo, Công an tỉnh.", lead: []string{"Sở Y tế"}, partners: []string{"Sở Giáo dục và Đào tạo", "Công an tỉnh"}},
		{text: "Phun thuốc khử trùng (đơn vị chủ trì: Trạm Y tế).", lead: []string{"Trạm Y tế"}},
		{text: "Cơ quan chủ trì: Đoàn Thanh niên; cơ quan phối hợp: Trạm Y tế xã.", lead: []string{"Đoàn Thanh niên"}, partners: []string{"Trạm Y tế xã"}},
		{heading: "Chủ trì:", text: "Sở Y tế. Phối hợp: Sở Nội vụ. Thời gian hoàn thành: quý II/2026.", lead: []string{"Sở Y tế"}, partners: []string{"Sở Nội vụ"}, due: adminplan.QuarterOf(2026, 2)},
		{heading: "Đơn vị thực hiện:", text: "Trạm Y tế xã. Thời gian thực hiện: Tháng 3/2026. Sản phẩm: Báo cáo kết quả.", lead: []string{"Trạm Y tế xã"}, from: adminplan.MonthOf(2026, 3), product: "Báo cáo kết quả"},
		{text: "Lập danh sách hộ nghèo. Sản phẩm: Danh sách được phê duyệt. Thời hạn: 30/6/2026.", due: adminplan.DateOf(2026, 6, 30), product: "Danh sách được phê duyệt"},
		{text: "Nội dung: Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát.", lead: []string{"Sở Nội vụ"}, partners: []string{"Sở Tài chính"}},
		{text: "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát. Thời gian: Quý III/2026.", lead: []string{"Sở Nội vụ"}, partners: []string{"Sở Tài chính"}, from: adminplan.QuarterOf(2026, 3)},
		{text: "Mở lớp bơi (Đơn vị chủ trì: Sở Nội vụ; Đơn vị phối hợp: Trường Chính trị tỉnh; Kết quả: 02 lớp).", lead: []string{"Sở Nội vụ"}, partners: []string{"Trường Chính trị tỉnh"}, product: "02 lớp"},
		{text: "Phân công thực hiện: Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế xã.", lead: []string{"Phòng Kinh tế"}, partners: []string{"Trạm Y tế xã"}},
		{text: "Cơ quan/đơn vị chủ trì: Sở Y tế. Dự kiến sản phẩm: Sổ tay.", lead: []string{"Sở Y tế"}, product: "Sổ tay"},
	} {
		t.Run(c.text, func(t *testing.T) {
			v := itemOf(c.heading, c.text)
			require.Equal(t, c.lead, orgNames(v.Lead))
			require.Equal(t, c.partners, orgNames(v.Partners))
			require.Equal(t, c.product, v.Product)
			var due, from adminplan.Date
			for _, x := range v.Timing {
				due, from = x.Due, x.From
			}
			require.Equal(t, c.due, due)
			require.Equal(t, c.from, from)
		})
	}
}

func TestClauseThatNamesASum(t *testing.T) {
	v := itemOf("", "Mở lớp bơi. Dự kiến kinh phí: 25.000.000 đồng từ ngân sách xã.")
	require.Equal(t, &adminplan.Budget{Text: "25.000.000 đồng từ ngân sách xã", Amount: "25000000", Source: "ngân sách xã"}, v.Budget)
}

func TestClauseThatNamesACondition(t *testing.T) {
	const when = "Sau khi Thông tư hướng dẫn việc ươm giống cây phân tán của Luật Trồng trọt và Luật sửa đổi, bổ sung một số điều của Luật Chăn nuôi cùng bảng giá giống cây ban hành"
	v := itemOf("", "Thời gian thực hiện: "+when+".")
	require.Equal(t, []adminplan.Timing{{Text: when, After: when}}, v.Timing)
}

// Behind a bracket the next clause begins, even with the colon.
func TestBracketBeforeAColonEndsAClause(t *testing.T) {
	require.Empty(t, clauses("Thời gian (: Tháng 9/2026"))
	require.Len(t, clauses("Thời gian (dự kiến): Tháng 9. Chủ trì: Sở Y tế"), 1)
}
