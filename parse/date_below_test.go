package parse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/parse"
)

// Schools and small units set place and date above the signature rather than in the head.
func TestDateAboveSignature(t *testing.T) {
	const head = `UBND XÃ MẪU SƠN
TRƯỜNG TIỂU HỌC MẪU SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
`
	const body = `
KẾ HOẠCH
Tổ chức ngày hội đọc sách năm học 2025 - 2026

I. MỤC ĐÍCH
Giúp học sinh yêu sách.
II. TỔ CHỨC THỰC HIỆN
1. Tổ Văn phòng chuẩn bị sách.
2. Các lớp trang trí góc đọc.
Trên đây là Kế hoạch tổ chức ngày hội đọc sách của nhà trường./.

`
	const date = "Mẫu Sơn, ngày 10 tháng 9 năm 2025\n"
	for name, tail := range map[string]string{
		"a signature alone":        date + "NGƯỜI LẬP KẾ HOẠCH\n\nTrần Thị Mẫu\n",
		"two signatures":           date + "DUYỆT CỦA BAN GIÁM HIỆU\n\nLê Văn Thử\n\nTỔ TRƯỞNG\n\nTrần Thị Mẫu\n",
		"behind the recipients":    "Nơi nhận:\n- UBND xã;\n- Lưu: VT.\n\n" + date + "HIỆU TRƯỞNG\n\nTrần Thị Mẫu\n",
		"above the recipients":     date + "\nNơi nhận:\n- UBND xã;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nTrần Thị Mẫu\n",
		"beside the recipients":    "Nơi nhận:                    " + date + "- UBND xã;                      HIỆU TRƯỞNG\n- Lưu: VT.\n                                Trần Thị Mẫu\n",
		"the date without a place": "Ngày 10 tháng 9 năm 2025\nHIỆU TRƯỞNG\n\nTrần Thị Mẫu\n",
	} {
		t.Run(name, func(t *testing.T) {
			plan, warnings, err := parse.Text(strings.NewReader(head + body + tail))
			require.NoError(t, err)
			require.Empty(t, warnings)
			require.Equal(t, "2025-09-10", plan.Date.String())
			if !strings.HasPrefix(tail, "Ngày") {
				require.Equal(t, "Mẫu Sơn", plan.Place)
			}
			require.Empty(t, plan.Extra)
			require.Len(t, plan.Closing, 1)
			require.NotEmpty(t, plan.Signatures)
			require.Equal(t, "Trần Thị Mẫu", plan.Signatures[len(plan.Signatures)-1].Name)
		})
	}

	// Where the head has a date, too, the second one is kept as a line of the signature.
	dated := strings.Replace(head, "\nCỘNG", "Mẫu Sơn, ngày 08 tháng 9 năm 2025\n\nCỘNG", 1)
	plan, _, err := parse.Text(strings.NewReader(dated + body + date + "HIỆU TRƯỞNG\n\nTrần Thị Mẫu\n"))
	require.NoError(t, err)
	require.Equal(t, "2025-09-08", plan.Date.String())
	require.Len(t, plan.Closing, 1)
	require.Len(t, plan.Extra, 1)

	f := wordPlan()
	f.Body = strings.Replace(f.Body, docxtest.P("Mẫu Sơn, ngày 05 tháng 02 năm 2026", ""), docxtest.P("", ""), 1)
	f.Body = strings.Replace(f.Body, docxtest.P("KT. GIÁM ĐỐC", ""), docxtest.P("Mẫu Sơn, ngày 05 tháng 02 năm 2026", "")+docxtest.P("KT. GIÁM ĐỐC", ""), 1)
	require.Equal(t, "2026-02-05", readWord(t, f).Date.String())
}
