package meaning_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/meaning"
)

// The name of a body may hold several fields, with commas and "và"; bodies that share a head or stand in a list stay several.
func TestFieldsInNames(t *testing.T) {
	for text, want := range map[string][]string{
		"Bộ Lao động, Thương binh và Xã hội":                                       {"Bộ Lao động, Thương binh và Xã hội"},
		"Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp; Vụ Pháp chế":              {"Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp", "Vụ Pháp chế"},
		"Sở Văn hóa, Thông tin và Thể thao, Sở Y tế":                               {"Sở Văn hóa, Thông tin và Thể thao", "Sở Y tế"},
		"Cục Chính sách, Thông tin và Thống kê biển":                               {"Cục Chính sách, Thông tin và Thống kê biển"},
		"Vụ Khoa học, Giáo dục, Tài nguyên và Môi trường chủ trì":                  {"Vụ Khoa học, Giáo dục, Tài nguyên và Môi trường"},
		"Giám đốc Sở Văn hóa, Thông tin và Thể thao":                               {"Giám đốc Sở Văn hóa, Thông tin và Thể thao"},
		"Sở Nội vụ, Tài chính và Y tế":                                             {"Sở Nội vụ", "Sở Tài chính", "Sở Y tế"},
		"Sở Công Thương, Điện lực Bình Sơn và Viễn thông Bình Sơn":                 {"Sở Công Thương", "Điện lực Bình Sơn", "Viễn thông Bình Sơn"},
		"Ban Giám hiệu, Nhân viên và Học sinh":                                     {"Ban Giám hiệu", "Nhân viên và Học sinh"},
		"Sở Xây dựng, Phòng Kinh tế xã và Văn phòng":                               {"Sở Xây dựng", "Phòng Kinh tế xã", "Văn phòng"},
		"Phòng Văn hóa xã Tân Hòa, Điện lực Bình Sơn và Viễn thông Bình Sơn":       {"Phòng Văn hóa xã Tân Hòa", "Điện lực Bình Sơn", "Viễn thông Bình Sơn"},
		"Phòng Kinh tế, Văn hóa và Kho bạc":                                        {"Phòng Kinh tế", "Văn hóa", "Kho bạc"},
		"Ban Kinh tế - Ngân sách HĐND tỉnh; Ban Chính sách - Pháp luật LĐLĐ huyện": {"Ban Kinh tế - Ngân sách HĐND tỉnh", "Ban Chính sách - Pháp luật LĐLĐ huyện"},
		"Sở Giáo dục & Đào tạo, Sở Y tế":                                           {"Sở Giáo dục & Đào tạo", "Sở Y tế"},
		"Phòng GD & ĐT huyện":                                                      {"Phòng GD & ĐT huyện"},
		"Sở Nội vụ - Chủ trì; Sở Tài chính - Tổng hợp":                             {"Sở Nội vụ", "Sở Tài chính"},
	} {
		require.Equal(t, want, orgNames(meaning.OrgList(text)), text)
	}
}

// The title of an act may follow its issuer without "về", and begin with a capital.
func TestIssuerBeforeTitle(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Quyết định số 15/QĐ-UBND ngày 09/01/2024 của Ủy ban nhân dân tỉnh Phê duyệt Đề án trồng cây;",
			"kind=Quyết định|no=15/QĐ-UBND|style=state|date=2024-01-09|issuer=Ủy ban nhân dân tỉnh|title=Phê duyệt Đề án trồng cây"},
		{"Công văn số 240/LĐLĐ ngày 11/9/2020 của Liên đoàn Lao động huyện Sơn Lâm V/v tổ chức hội thi;",
			"kind=Công văn|no=240/LĐLĐ|style=state|date=2020-09-11|issuer=Liên đoàn Lao động huyện Sơn Lâm|title=tổ chức hội thi"},
		{"Quyết định số 8/QĐ-HĐND ngày 11/9/2020 của Thường trực HĐND xã Sơn Lâm Thành lập đoàn giám sát;",
			"kind=Quyết định|no=8/QĐ-HĐND|style=state|date=2020-09-11|issuer=Thường trực HĐND xã Sơn Lâm|title=Thành lập đoàn giám sát"},
		{"Thông báo số 21/TB-VPUB ngày 10/01/2024 của Văn phòng Ủy ban nhân dân tỉnh kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp giao ban;",
			"kind=Thông báo|no=21/TB-VPUB|style=state|date=2024-01-10|issuer=Văn phòng Ủy ban nhân dân tỉnh|title=kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp giao ban"},
		{"Thông báo số 22/TB-VPUB ngày 10/01/2024 của Văn phòng UBND xã Sơn Lâm kết luận của Chủ tịch xã;",
			"kind=Thông báo|no=22/TB-VPUB|style=state|date=2024-01-10|issuer=Văn phòng UBND xã Sơn Lâm|title=kết luận của Chủ tịch xã"},
		{"Công văn số 41/SGDĐT ngày 18/9/2019 của Sở Giáo dục & Đào tạo tỉnh Hà Đông về hoạt động nữ công;",
			"kind=Công văn|no=41/SGDĐT|style=state|date=2019-09-18|issuer=Sở Giáo dục & Đào tạo tỉnh Hà Đông|title=hoạt động nữ công"},
		{"Quyết định số 03/QĐ-BKTNS ngày 08/02/2023 của Ban Kinh tế - Ngân sách HĐND tỉnh về việc lập đoàn giám sát;",
			"kind=Quyết định|no=03/QĐ-BKTNS|style=state|date=2023-02-08|issuer=Ban Kinh tế - Ngân sách HĐND tỉnh|title=lập đoàn giám sát"},
	} {
		refs := meaning.References(c.text)
		require.NotEmpty(t, refs, c.text)
		require.Equal(t, c.want, show(&refs[0]), c.text)
	}
}
