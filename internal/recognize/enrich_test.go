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
