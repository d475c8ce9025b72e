package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// A scan joins the rows of both columns with a blank and takes one sign for another: H for II, ~ for a dash.
func TestScannedPlan(t *testing.T) {
	p, warnings, err := readText(t, `1
THANH TRA NHÀ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRUNG ƯƠNG Độc lập - Tự do - Hạnh phúc
THANH TRA NHÀ NƯỚC
TỈNH SƠN HÀ Sơn Hà, ngày 05 tháng 3 năm 2026
Số: 14/KH-TTr
KẾ HOẠCH
Kiểm tra kho lương năm 2026
Thực hiện Công văn số 5/TTr-VP ngày 02/01/2026, Thanh tra tỉnh lập kế hoạch như sau:
I. MỤC ĐÍCH
1. Đếm đủ thóc trong kho.
1I. NỘI DUNG
1. Cân lại từng bao.
HI. THỜI GIAN
1. Trong tháng 4.
1V. TỔ CHỨC THỰC HIỆN
1. Văn phòng bố trí xe.
Nơi nhận: KT. CHÁNH THANH TRA
- Thanh tra cấp trên (Vụ 9, VP); PHÓ CHÁNH THANH TRA
~ Các kho lương;
- Lưu: VT.

Lò Thử Cân
`)
	require.NoError(t, err)
	require.Empty(t, warnings)
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraPage, Text: "1"}}, p.Extra)
	require.Equal(t, []string{"THANH TRA NHÀ NƯỚC TRUNG ƯƠNG", "THANH TRA NHÀ NƯỚC TỈNH SƠN HÀ"}, p.Issuer.Path)
	require.Equal(t, "Sơn Hà", p.Place)
	var labels []string
	for _, s := range p.Sections {
		labels = append(labels, s.Label)
	}
	require.Equal(t, []string{"I.", "1I.", "HI.", "1V."}, labels)
	require.Equal(t, "THỜI GIAN", p.Sections[2].Heading)
	require.Equal(t, []adminplan.Signature{{Authority: []string{"KT. CHÁNH THANH TRA"}, Title: "PHÓ CHÁNH THANH TRA", Name: "Lò Thử Cân"}}, p.Signatures)
	require.Len(t, p.Recipients, 2)
	require.Equal(t, "Thanh tra cấp trên (Vụ 9, VP)", p.Recipients[0].Name)
	require.Equal(t, "~", p.Recipients[1].Label)
	require.Equal(t, "Các kho lương", p.Recipients[1].Name)
}

// What only looks like such a number is none.
func TestScannedNumbersStandAboveHeadings(t *testing.T) {
	for s, want := range map[string]string{
		"HI. NỘI DUNG THỰC HIỆN": "HI.", "IH. NỘI DUNG THỰC HIỆN": "IH.", "1V. TỔ CHỨC THỰC HIỆN": "1V.", "IIL. KINH PHÍ THỰC HIỆN": "IIL.", "VH/ CHẾ ĐỘ BÁO CÁO": "VH/",
		"V1. Mục đích": "", "HI. Nội dung": "", "HIV. LÂY": "", "11. NỘI DUNG THỰC HIỆN": "11.", "1V.": "", "~ 5 tỷ đồng": "", "~ Các phòng": "~", "~~~": "",
	} {
		got, _ := cutLabel(s)
		require.Equal(t, want, got.text, s)
	}
}

func TestCapitalsBesidePlace(t *testing.T) {
	for s, want := range map[string]string{
		"TỔ LÁ An Phú, ngày 05 tháng 3 năm 2026": "TỔ LÁ", "XÃ AN PHÚ An Phú, ngày 05 tháng 3 năm 2026": "XÃ AN PHÚ", "NGHIỆP An Phú, ngày 05 tháng 3 năm 2026": "NGHIỆP",
		"AN PHÚ An Phú, ngày     tháng 3 năm 2026": "AN PHÚ", "TP An Phú, ngày 05 tháng 3 năm 2026": "", "TX An Phú, ngày 05 tháng 3 năm 2026": "", "AN PHÚ, ngày 05 tháng 3 năm 2026": "",
		"CSĐT An Phú: 9h00 sáng, ngày 05/3/2026": "", "An Phú, ngày 05 tháng 3 năm 2026": "",
	} {
		require.Equal(t, want, s[:capitalsAbovePlace(s)], s)
	}
}
