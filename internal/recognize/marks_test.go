package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// The marks of Decree 30/2020/NĐ-CP and of the law on state secrets, each by its code.
func TestMarksOfTheHead(t *testing.T) {
	const body = "ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\n"
	const rest = "Số: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\n"
	for words, want := range map[string]adminplan.Marks{
		"MẬT":              {Secrecy: adminplan.SecrecyConfidential},
		"Tối mật":          {Secrecy: adminplan.SecrecySecret},
		"TUYỆT MẬT":        {Secrecy: adminplan.SecrecyTopSecret},
		"KHẨN":             {Urgency: adminplan.UrgencyUrgent},
		"(Thượng khẩn)":    {Urgency: adminplan.UrgencyVeryUrgent},
		"HOẢ TỐC":          {Urgency: adminplan.UrgencyExpress},
		"XEM XONG TRẢ LẠI": {Circulation: adminplan.CirculationReturn},
		"LƯU HÀNH NỘI BỘ.": {Circulation: adminplan.CirculationInternal},
		"TÀI LIỆU THU HỒI": {},
		"KHẨN CẤP":         {},
		"DỰ THẢO LẦN 2":    {Draft: "DỰ THẢO LẦN 2"},
		"HỎA TỐC HẸN GIỜ":  {Urgency: adminplan.UrgencyExpress},
	} {
		if want.Draft == "" {
			want.Printed = []string{words}
		}
		for _, text := range []string{words + "\n" + body + rest, body + words + "\n" + rest} {
			p := headOf(text)
			require.NotNil(t, p.Marks, text)
			require.Equal(t, want, *p.Marks, text)
			require.Equal(t, []string{"ỦY BAN NHÂN DÂN TỈNH AN PHÚ"}, p.Issuer.Path, text)
		}
	}
	p := headOf("TỐI MẬT\nTHƯỢNG KHẨN\n" + body + rest)
	require.Equal(t, adminplan.Marks{Secrecy: adminplan.SecrecySecret, Urgency: adminplan.UrgencyVeryUrgent, Printed: []string{"TỐI MẬT", "THƯỢNG KHẨN"}}, *p.Marks)
}
