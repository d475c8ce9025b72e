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
