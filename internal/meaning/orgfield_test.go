package meaning_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/meaning"
)

// The name of a body may hold several fields, with commas and "và"; bodies that share a head or stand in a list stay several.
func TestFieldsInNames(t *testing.T) {
	for text, want := range map[string][]string{
		"Bộ Lao động, Thương binh và Xã hội":                                 {"Bộ Lao động, Thương binh và Xã hội"},
		"Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp; Vụ Pháp chế":        {"Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp", "Vụ Pháp chế"},
		"Sở Văn hóa, Thông tin và Thể thao, Sở Y tế":                         {"Sở Văn hóa, Thông tin và Thể thao", "Sở Y tế"},
		"Cục Chính sách, Thông tin và Thống kê biển":                         {"Cục Chính sách, Thông tin và Thống kê biển"},
		"Vụ Khoa học, Giáo dục, Tài nguyên và Môi trường chủ trì":            {"Vụ Khoa học, Giáo dục, Tài nguyên và Môi trường"},
		"Giám đốc Sở Văn hóa, Thông tin và Thể thao":                         {"Giám đốc Sở Văn hóa, Thông tin và Thể thao"},
		"Sở Nội vụ, Tài chính và Y tế":                                       {"Sở Nội vụ", "Sở Tài chính", "Sở Y tế"},
		"Sở Công Thương, Điện lực Bình Sơn và Viễn thông Bình Sơn":           {"Sở Công Thương", "Điện lực Bình Sơn và Viễn thông Bình Sơn"},
		"Ban Giám hiệu, Nhân viên và Học sinh":                               {"Ban Giám hiệu", "Nhân viên và Học sinh"},
		"Sở Xây dựng, Phòng Kinh tế xã và Văn phòng":                         {"Sở Xây dựng", "Phòng Kinh tế xã", "Văn phòng"},
		"Phòng Văn hóa xã Tân Hòa, Điện lực Bình Sơn và Viễn thông Bình Sơn": {"Phòng Văn hóa xã Tân Hòa", "Điện lực Bình Sơn và Viễn thông Bình Sơn"},
		"Phòng Kinh tế, Văn hóa và Kho bạc":                                  {"Phòng Kinh tế", "Văn hóa", "Kho bạc"},
	} {
		require.Equal(t, want, orgNames(meaning.OrgList(text)), text)
	}
}
