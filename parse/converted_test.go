package parse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/parse"
)

// Converters set the same Word file in Markdown in ways of their own.
func TestAnyReadsWhatConvertersMake(t *testing.T) {
	for name, text := range map[string]string{
		"comment for a picture": `<!-- image -->

## SỞ Y TẾ SƠN HÀ

## TRUNG TÂM MẮT

Số: 12/KH-TTM

## CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

## Độc lập - Tự do - Hạnh phúc

Sơn Hà, ngày 05 tháng 3 năm 2026

## KẾ HOẠCH

## Khám mắt cho người già

Căn cứ Luật Khám bệnh, chữa bệnh năm 2023;

## I. MỤC ĐÍCH

1. Khám sớm.

<!-- image -->

2. Chữa sớm.

## II. TỔ CHỨC THỰC HIỆN

- a) Phòng Khám cử bác sĩ.

Nơi nhận:

- Sở Y tế;

- Lưu: VT.

## GIÁM ĐỐC

## Lò Thử Mắt
`,
		"every sign escaped": `__SỞ Y TẾ SƠN HÀ__

__TRUNG TÂM MẮT__

Số: 12/KH\-TTM

__CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM__

__Độc lập \- Tự do \- Hạnh phúc__

*Sơn Hà, ngày 05 tháng 3 năm 2026*

__KẾ HOẠCH__

__Khám mắt cho người già__

Căn cứ Luật Khám bệnh, chữa bệnh năm 2023;

__I\. MỤC ĐÍCH__

1\. Khám sớm\.

2\. Chữa sớm\.

__II\. TỔ CHỨC THỰC HIỆN__

a\) Phòng Khám cử bác sĩ\.

Nơi nhận:

\- Sở Y tế;

\- Lưu: VT\.

__GIÁM ĐỐC__

__Lò Thử Mắt__
`,
		"drawn tables": `+------------------------+--------------------------------------------+
| **SỞ Y TẾ SƠN HÀ**     | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**     |
|                        |                                            |
| **TRUNG TÂM MẮT**      | **Độc lập - Tự do - Hạnh phúc**            |
|                        |                                            |
| Số: 12/KH-TTM          | *Sơn Hà, ngày 05 tháng 3 năm 2026*         |
+========================+============================================+
+------------------------+--------------------------------------------+

**KẾ HOẠCH**

**Khám mắt cho người già**

Căn cứ Luật Khám bệnh, chữa bệnh năm 2023;

**I. MỤC ĐÍCH**

1\. Khám sớm.

2\. Chữa sớm.

**II. TỔ CHỨC THỰC HIỆN**

a\) Phòng Khám cử bác sĩ.

+------------------------+--------------------------------------------+
| Nơi nhận:              | **GIÁM ĐỐC**                               |
|                        |                                            |
| \- Sở Y tế;            | **Lò Thử Mắt**                             |
|                        |                                            |
| \- Lưu: VT.            |                                            |
+------------------------+--------------------------------------------+
`,
		"lines of a cell joined": `|  |  |
| --- | --- |
| **SỞ Y TẾ SƠN HÀ** **TRUNG TÂM MẮT** Số: 12/KH-TTM | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc** *Sơn Hà, ngày 05 tháng 3 năm 2026* |

**KẾ HOẠCH**

**Khám mắt cho người già**

Căn cứ Luật Khám bệnh, chữa bệnh năm 2023;

**I. MỤC ĐÍCH**

1. Khám sớm.

2. Chữa sớm.

**II. TỔ CHỨC THỰC HIỆN**

a) Phòng Khám cử bác sĩ.

|  |  |
| --- | --- |
| **Nơi nhận:** - Sở Y tế; - Lưu: VT. | **GIÁM ĐỐC** **Lò Thử Mắt** |
`,
	} {
		t.Run(name, func(t *testing.T) {
			p, _, err := parse.Any(strings.NewReader(text))
			require.NoError(t, err)
			require.Equal(t, []string{"SỞ Y TẾ SƠN HÀ", "TRUNG TÂM MẮT"}, p.Issuer.Path)
			require.Equal(t, adminplan.Number{Value: "12", Symbol: "KH-TTM", Style: adminplan.StyleState}, p.Number)
			require.Equal(t, "Sơn Hà", p.Place)
			require.Equal(t, "Khám mắt cho người già", p.Title)
			require.Len(t, p.Bases, 1)
			require.Len(t, p.Sections, 2)
			require.Equal(t, "I.", p.Sections[0].Label)
			require.Equal(t, "MỤC ĐÍCH", p.Sections[0].Heading)
			require.Len(t, p.Sections[0].Objectives, 2)
			require.Len(t, p.Sections[1].Assignments, 1)
			require.Equal(t, "a)", p.Sections[1].Assignments[0].Label)
			require.Len(t, p.Recipients, 1)
			require.Equal(t, []string{"VT"}, p.Filing.Units)
			require.Len(t, p.Signatures, 1)
			require.Equal(t, "Lò Thử Mắt", p.Signatures[0].Name)
			for _, x := range p.Extra {
				require.Equal(t, adminplan.ExtraPage, x.Where, "%+v", x)
			}
		})
	}
}

// A page in one line may have the words of its site about the plan, and a Party body sets dashes behind its numbers.
func TestAnyReadsPageInOneLine(t *testing.T) {
	const body = ` - Căn cứ Quyết định số 5-QĐ/TU, ngày 02/01/2026; - Căn cứ Chương trình số 7-CTr/TU, ngày 05/01/2026, hai cơ quan lập kế hoạch như sau: I- MỤC ĐÍCH, YÊU CẦU 1- Mục đích Xem chi bộ nào họp đều, chi bộ nào bỏ họp; nhắc nhở kịp thời những nơi còn chậm. 2- Yêu cầu 2.1- Làm đúng quy trình, không để chồng chéo với cuộc kiểm tra khác trong năm. 2.2- Có kết luận bằng văn bản gửi các nơi. II- NỘI DUNG 1- Sổ họp của chi bộ. 2- Việc thu, nộp đảng phí. III- TỔ CHỨC THỰC HIỆN 1- Văn phòng bố trí xe và chỗ làm việc cho đoàn. 2- Các chi bộ gửi báo cáo trước ngày 10/3/2026. Nơi nhận: - Thường trực Tỉnh ủy; - Các chi bộ; - Lưu VT. TM. BAN THƯỜNG VỤ BÍ THƯ Lò Thử Sổ`
	for name, text := range map[string]string{
		"alone":            `ĐẢNG ỦY XÃ AN PHÚ Số: 12-KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM An Phú, ngày 05 tháng 3 năm 2026 KẾ HOẠCH PHỐI HỢP Xem sổ họp năm 2026` + body,
		"within a site":    `Trang chủ Giới thiệu Văn bản Thứ Bảy, 07/03/2026 Kế hoạch xem sổ họp năm 2026 Lượt xem: 118 ĐẢNG ỦY XÃ AN PHÚ Số: 12-KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM An Phú, ngày 05 tháng 3 năm 2026 KẾ HOẠCH PHỐI HỢP Xem sổ họp năm 2026` + body + ` Tải về: KH12.pdf Chia sẻ Zalo Các tin khác Lịch trực tháng 3`,
		"above a schedule": `ĐẢNG ỦY XÃ AN PHÚ Số: 12-KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM An Phú, ngày 05 tháng 3 năm 2026 KẾ HOẠCH PHỐI HỢP Xem sổ họp năm 2026` + body + ` Phụ lục 1 LỊCH XEM SỔ Chi bộ 1 ngày 12/3 Chi bộ 2 ngày 13/3`,
	} {
		t.Run(name, func(t *testing.T) {
			p, _, err := parse.Any(strings.NewReader(text))
			require.NoError(t, err)
			require.Equal(t, []string{"ĐẢNG ỦY XÃ AN PHÚ"}, p.Issuer.Path)
			require.Equal(t, adminplan.Number{Value: "12", Symbol: "KH/ĐU", Style: adminplan.StyleParty}, p.Number)
			require.Equal(t, "Xem sổ họp năm 2026", p.Title)
			require.Len(t, p.Bases, 2)
			require.Len(t, p.Sections, 3)
			require.Equal(t, "MỤC ĐÍCH, YÊU CẦU", p.Sections[0].Heading)
			require.Len(t, p.Sections[0].Objectives, 2)
			require.Len(t, p.Sections[0].Objectives[1].Objectives, 2)
			require.Len(t, p.Sections[1].Items, 2)
			require.Equal(t, []adminplan.Signature{{Authority: []string{"TM. BAN THƯỜNG VỤ"}, Title: "BÍ THƯ", Name: "Lò Thử Sổ"}}, p.Signatures)
			require.Len(t, p.Recipients, 2)
		})
	}
}

// The title of a part stands in a heading of its own, a table begins right below a heading, and the rule of the title is glued to the first basis.
func TestAnyReadsWhatExtractorsPart(t *testing.T) {
	p, _, err := parse.Any(strings.NewReader("## KẾ HOẠCH\n\n## Sửa đường xã\n\n## Chương I\n\n## PHẦN CHUNG\n\nĐiều 1. Mục tiêu\n\n1. Sửa mười con đường.\n\n## Chương II\n\n## PHẦN VIỆC\n\nĐiều 2. Cách làm\n\n1. Đổ đá.\n"))
	require.NoError(t, err)
	require.Len(t, p.Sections, 2)
	require.Equal(t, "Chương II", p.Sections[1].Label)
	require.Equal(t, "PHẦN VIỆC", p.Sections[1].Heading)

	p, _, err = parse.Any(strings.NewReader("KẾ HOẠCH\nsửa các con đường trong xã Bến Sỏi mùa khô năm 2026\n----- Căn cứ Luật Đường bộ năm 2024 và các văn bản hướng dẫn thi hành luật này;\n- Căn cứ Chương trình công tác của Đảng ủy xã Bến Sỏi năm 2026, xã lập\nkế hoạch như sau:\n1. MỤC TIÊU\n1.1. Sửa mười con đường mà mùa mưa năm ngoái xe không đi lại được trong xã\nBến Sỏi.\n2. KINH PHÍ\nTT\n1\n2\n\nKhoản\nĐá\nCông\n\nSố tiền\n5\n6\n\n3. TỔ CHỨC THỰC HIỆN\n3.1. Ban Quản lý đường xã chủ trì, phối hợp với các thôn trong xã làm xong trước\nmùa mưa.\n"))
	require.NoError(t, err)
	require.Len(t, p.Bases, 2)
	require.Len(t, p.Sections, 3)
	require.Equal(t, "KINH PHÍ", p.Sections[1].Heading)
}
