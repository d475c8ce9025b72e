package adminplan_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/stretchr/testify/require"
)

func TestIssuerClass(t *testing.T) {
	for _, c := range []struct {
		path  []string
		motto string
		style adminplan.NumberStyle
		want  adminplan.IssuerClass
	}{
		{path: []string{"ỦY BAN NHÂN DÂN", "TỈNH SƠN HẢI"}, want: adminplan.IssuerState},
		{path: []string{"UỶ BAN BẦU CỬ XÃ AN PHÚ"}, want: adminplan.IssuerState},
		{path: []string{"HỘI ĐỒNG NHÂN DÂN", "XÃ AN PHÚ"}, want: adminplan.IssuerState},
		{path: []string{"ỦY BAN MTTQ VIỆT NAM", "XÃ AN PHÚ", "BAN THƯỜNG TRỰC"}, want: adminplan.IssuerFront},
		{path: []string{"UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "TỈNH SƠN HẢI"}, want: adminplan.IssuerFront},
		{path: []string{"ĐẢNG ỦY MTTQ, CÁC ĐOÀN THỂ TỈNH"}, style: adminplan.StyleParty, want: adminplan.IssuerParty},
		{path: []string{"ĐẢNG ỦY MTTQ VIỆT NAM", "TỈNH SƠN HẢI"}, style: adminplan.StyleParty, want: adminplan.IssuerParty},
		{path: []string{"ĐOÀN TNCS HỒ CHÍ MINH", "TỈNH ĐOÀN SƠN HẢI"}, want: adminplan.IssuerSocial},
		{path: []string{"HỘI LIÊN HIỆP PHỤ NỮ", "TỈNH SƠN HẢI"}, want: adminplan.IssuerSocial},
		{path: []string{"THÀNH UỶ SƠN HẢI"}, want: adminplan.IssuerParty},
		{path: []string{"Tỉnh ủy Sơn Hải"}, want: adminplan.IssuerParty},
		{path: []string{"BAN TUYÊN GIÁO"}, motto: "ĐẢNG CỘNG SẢN VIỆT NAM", want: adminplan.IssuerParty},
		{want: adminplan.IssuerState},
	} {
		p := &adminplan.Plan{Issuer: adminplan.Issuer{Path: c.path}, Number: adminplan.Number{Style: c.style}}
		if c.motto != "" {
			p.Motto = []string{c.motto}
		}
		require.Equal(t, c.want, p.IssuerClass(), c.path)
	}
	require.Equal(t, "state|front", (adminplan.IssuerState | adminplan.IssuerFront).String())
}
