package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// The plans below are made up; no body or person in them exists.
const (
	statePlan = `UBND TỈNH MẪU SƠN
SỞ VĂN HÓA

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/KH-SVH
Mẫu Sơn, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Phát triển thư viện cơ sở năm 2026

Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
Thực hiện Kế hoạch số 12/KH-UBND ngày 06/01/2026 của UBND tỉnh về phát triển văn hóa đọc,
Sở Văn hóa ban hành Kế hoạch phát triển thư viện cơ sở năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Đưa sách về thôn, bản; hình thành thói quen đọc sách trong Nhân dân.
2. Yêu cầu
a) Thiết thực, tiết kiệm, đúng đối tượng.
b) Phát huy thư viện trường học.

II. NỘI DUNG
1. Bổ sung sách cho 12 thư viện xã
1.1. Rà soát vốn sách hiện có trước ngày 31/3/2026.
1.2. Mua mới ít nhất 3.000 cuốn, kinh phí 240.000.000 đồng.
2. Mở cửa thư viện vào buổi tối
Các thư viện xã mở cửa từ 18 giờ đến 21 giờ các ngày thứ Bảy.

III. TỔ CHỨC THỰC HIỆN
1. Thư viện tỉnh
- Chủ trì, phối hợp với các xã luân chuyển sách hằng quý.
2. Văn phòng Sở
- Bố trí kinh phí trước ngày 15/3/2026; báo cáo kết quả về Giám đốc Sở.

Trên đây là Kế hoạch phát triển thư viện cơ sở năm 2026./.

Nơi nhận:
- UBND tỉnh (để b/c);
- Thư viện tỉnh;
- Lưu: VT, NVVH, 10b.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Trần Thị Mẫu
`
	partyPlan = `TỈNH ỦY MẪU SƠN
*
Số 12-KH/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Mẫu Sơn, ngày 5 tháng 3 năm 2026

KẾ HOẠCH
thực hiện Nghị quyết về chuyển đổi số trong các cơ quan đảng

- Căn cứ Nghị quyết số 08-NQ/TU, ngày 10/01/2026 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số;
Ban Thường vụ Tỉnh ủy xây dựng kế hoạch thực hiện như sau:

I- MỤC ĐÍCH, YÊU CẦU
1- Mục đích
- Đưa công việc của các cơ quan đảng lên môi trường số.
2- Yêu cầu
- Cụ thể, rõ người, rõ việc.

II- NỘI DUNG
1- Số hóa hồ sơ của các ban đảng trước ngày 30/9/2026.
2- Tập huấn cho cấp ủy cơ sở.

III- TỔ CHỨC THỰC HIỆN
1- Văn phòng Tỉnh ủy
- Chủ trì, phối hợp với các ban đảng xây dựng phần mềm dùng chung.
2- Các đảng ủy trực thuộc
- Báo cáo kết quả về Văn phòng Tỉnh ủy trước ngày 15/12/2026./.

Nơi nhận:
- Các ban đảng Tỉnh ủy,
- Các đảng ủy trực thuộc,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Trần Văn Mẫu
`
	draftPlan = `MẬT
HỎA TỐC
DỰ THẢO LẦN 2

ỦY BAN MTTQ VIỆT NAM
XÃ HỒNG MẪU
BAN THƯỜNG TRỰC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /KH-MTTQ-BTT
Hồng Mẫu, ngày     tháng 4 năm 2026

KẾ HOẠCH
Phát triển tủ sách gia đình năm 2026

Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
Ban Thường trực ban hành Kế hoạch như sau:

I. MỤC TIÊU
- Có ít nhất 120 tủ sách gia đình[1] trong năm 2026.
- Trên 60% số thôn có ngày hội đọc sách[2].

II. NỘI DUNG
1. Vận động tặng sách
a) Phát động trong tháng 5 năm 2026;
b) Tiếp nhận tại nhà văn hóa.
2. Phân công cụ thể

| TT | Nội dung | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| 1 | Phát động phong trào tặng sách | Hội Phụ nữ | Tháng 5/2026 |
| 2 | Tổng kết & khen thưởng <10 hộ> | Đoàn Thanh niên | Quý IV/2026 |

III. TỔ CHỨC THỰC HIỆN
1. Hội Phụ nữ xã chủ trì tổng hợp kết quả.
2. Đoàn Thanh niên xã phối hợp tuyên truyền./.

Nơi nhận:
- Đảng ủy xã (để b/c);
- Các tổ chức thành viên;
- Lưu: VT.

TM. BAN THƯỜNG TRỰC
CHỦ TỊCH
Lê Thị Mẫu

PHỤ LỤC I
DANH MỤC SÁCH ĐỀ NGHỊ TẶNG
(Kèm theo Kế hoạch số      /KH-MTTQ-BTT ngày     tháng 4 năm 2026)

1. Sách thiếu nhi
2. Sách kỹ thuật nông nghiệp

PHỤ LỤC II
MẪU BÁO CÁO

| Nhóm | Số lượng |
|---|---|
| Sách thiếu nhi | 10 |

[1] Tủ sách có từ 50 cuốn trở lên.
[2] Tổ chức ít nhất một buổi.
`
	carriedPlan = `ỦY BAN NHÂN DÂN
TỈNH MẪU SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 210/QĐ-UBND
Mẫu Sơn, ngày 12 tháng 6 năm 2026

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch kiểm kê tài liệu lưu trữ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU SƠN

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;
Theo đề nghị của Giám đốc Sở Nội vụ.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm kê tài liệu lưu trữ.
Điều 2. Chánh Văn phòng, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Phạm Văn Mẫu

KẾ HOẠCH
Kiểm kê tài liệu lưu trữ
(Kèm theo Quyết định số 210/QĐ-UBND ngày 12 tháng 6 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh)

I. MỤC ĐÍCH
Nắm chắc số lượng tài liệu của các cơ quan.

II. NỘI DUNG
1. Lập danh mục tài liệu.
2. Đối chiếu với sổ đăng ký.

III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ hướng dẫn các cơ quan thực hiện.
2. Các sở, ngành gửi báo cáo về Sở Nội vụ trước ngày 30/11/2026.
`
)

var samplePlans = map[string]string{"state": statePlan, "party": partyPlan, "draft": draftPlan, "carried": carriedPlan}

func readText(t testing.TB, text string) *adminplan.Plan {
	t.Helper()
	p, _, err := parse.Text(strings.NewReader(text))
	require.NoError(t, err)
	return p
}

// indented writes a plan for a message that shows where two differ.
func indented(t testing.TB, p *adminplan.Plan) string {
	t.Helper()
	b, err := json.MarshalIndent(p, "", " ")
	require.NoError(t, err)
	return string(b)
}

// What is read from a text, written as a Word file and read again is the same plan, ids included.
func TestDOCXRoundTrip(t *testing.T) {
	for name, text := range samplePlans {
		t.Run(name, func(t *testing.T) {
			want := readText(t, text)
			var file bytes.Buffer
			lost, err := export.DOCX(&file, want)
			require.NoError(t, err)
			require.Empty(t, lost)
			have, _, err := parse.DOCX(bytes.NewReader(file.Bytes()), int64(file.Len()))
			require.NoError(t, err)
			if !want.Equal(have) {
				require.Equal(t, indented(t, want), indented(t, have))
			}
			var again bytes.Buffer
			_, err = export.DOCX(&again, have)
			require.NoError(t, err)
			require.True(t, bytes.Equal(file.Bytes(), again.Bytes()), "equal plans give equal files")
		})
	}
}

// part returns a part of a Word file, and checks on the way that all parts are well-formed XML.
func part(t testing.TB, file []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	found := ""
	for _, f := range z.File {
		in, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(in)
		require.NoError(t, err)
		for d := xml.NewDecoder(bytes.NewReader(data)); ; {
			_, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err, f.Name)
		}
		if f.Name == name {
			found = string(data)
		}
	}
	return found
}

func docx(t testing.TB, p *adminplan.Plan) []byte {
	t.Helper()
	var b bytes.Buffer
	_, err := export.DOCX(&b, p)
	require.NoError(t, err)
	return b.Bytes()
}

// styled is a paragraph as the file writes it.
func styled(style, text string) string {
	return `<w:pStyle w:val="` + style + `"/></w:pPr><w:r><w:t xml:space="preserve">` + text + `</w:t>`
}

func TestDOCXLayout(t *testing.T) {
	body := part(t, docx(t, readText(t, statePlan)), "word/document.xml")
	for style, text := range map[string]string{
		"Superior": "UBND TỈNH MẪU SƠN", "Issuer": "SỞ VĂN HÓA", "Motto": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tagline": "Độc lập - Tự do - Hạnh phúc",
		"Number": "Số: 45/KH-SVH", "PlaceDate": "Mẫu Sơn, ngày 05 tháng 02 năm 2026", "Kind": "KẾ HOẠCH", "Title": "Phát triển thư viện cơ sở năm 2026",
		"Basis": "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;", "Heading1": "I. MỤC ĐÍCH, YÊU CẦU", "Heading2": "1. Mục đích",
		"BodyText": "a) Thiết thực, tiết kiệm, đúng đối tượng.", "RecipientsHead": "Nơi nhận:", "Recipient": "- UBND tỉnh (để b/c);", "Signer": "PHÓ GIÁM ĐỐC",
	} {
		require.Contains(t, body, styled(style, text))
	}
	require.Contains(t, body, `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"`)
	require.Contains(t, body, `<w:titlePg/>`)
	require.Contains(t, part(t, docx(t, readText(t, statePlan)), "word/header1.xml"), "PAGE")
}

func TestDOCXParty(t *testing.T) {
	body := part(t, docx(t, readText(t, partyPlan)), "word/document.xml")
	require.Contains(t, body, styled("Star", "*"))
	require.Contains(t, body, styled("Number", "Số 12-KH/TU"))
	require.Contains(t, body, styled("PartyRule", "-----"))
	require.NotContains(t, body, "Tagline")
}

func TestDOCXDraft(t *testing.T) {
	file := docx(t, readText(t, draftPlan))
	body := part(t, file, "word/document.xml")
	require.Contains(t, body, styled("Number", "Số:        /KH-MTTQ-BTT"))
	require.Contains(t, body, styled("PlaceDate", "Hồng Mẫu, ngày        tháng 4 năm 2026"))
	for _, mark := range []string{"MẬT", "HỎA TỐC", "DỰ THẢO LẦN 2"} {
		require.Contains(t, body, styled("Mark", mark))
	}
	require.Contains(t, body, "Tổng kết &amp; khen thưởng &lt;10 hộ&gt;")
	require.Contains(t, body, `<w:tblHeader/>`)
	require.Equal(t, 3, strings.Count(body, "<w:sectPr>"), "each appendix has pages of its own")
	// Notes are footnotes of Word.
	require.Equal(t, 2, strings.Count(body, "<w:footnoteReference "))
	require.NotContains(t, body, "[1]")
	require.Contains(t, part(t, file, "word/footnotes.xml"), "Tủ sách có từ 50 cuốn trở lên.")
}

// Notes whose marks are not the numbers that Word gives, or do not stand in the text, are written at the end.
func TestDOCXNotesAsText(t *testing.T) {
	for _, change := range []func(string) string{
		func(s string) string { return strings.Replace(s, "gia đình[1]", "gia đình", 1) },
		func(s string) string {
			return strings.Replace(strings.Replace(s, "gia đình[1]", "gia đình[2]", 1), "sách[2]", "sách[1]", 1)
		},
		func(s string) string { return strings.Replace(s, "Nhân dân[1]", "", 1) + "[3] Thừa.\n" },
	} {
		want := readText(t, change(draftPlan))
		file := docx(t, want)
		require.NotContains(t, part(t, file, "word/document.xml"), "footnoteReference")
		have, _, err := parse.DOCX(bytes.NewReader(file), int64(len(file)))
		require.NoError(t, err)
		if !want.Equal(have) {
			require.Equal(t, indented(t, want), indented(t, have))
		}
	}
}

func TestDOCXSpans(t *testing.T) {
	p := readText(t, draftPlan)
	table := p.Tables()[0]
	table.Rows = []adminplan.Row{
		{Cells: []adminplan.Cell{{Text: "1", RowSpan: 2}, {Text: "Gộp hai cột", ColSpan: 2}, {Text: "Tháng 5", RowSpan: 3}}},
		{Cells: []adminplan.Cell{{Text: "a"}, {Text: "b\nc"}}},
		{Cells: []adminplan.Cell{{Text: "2"}, {Text: "c"}, {Text: "d"}}},
		{Cells: []adminplan.Cell{{Text: "3"}, {Text: "ngắn"}}},
		{Cells: []adminplan.Cell{{Text: "Cả hàng", ColSpan: 4}}},
	}
	file := docx(t, p)
	q, _, err := parse.DOCX(bytes.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	for i := range table.Rows {
		require.Equal(t, table.Rows[i].Cells, q.Tables()[0].Rows[i].Cells, "row %d", i)
	}
}

// Word takes 63 columns: what stands in those behind them is in the last, under whatever cells above.
func TestDOCXOfManyColumns(t *testing.T) {
	for _, columns := range []int{63, 64, 1001, 20_000} {
		p := readText(t, statePlan)
		table := &adminplan.Table{Rows: make([]adminplan.Row, 3)}
		for i := range columns {
			table.Columns = append(table.Columns, adminplan.Column{Heading: fmt.Sprint("h", i)})
			for k := range table.Rows {
				table.Rows[k].Cells = append(table.Rows[k].Cells, adminplan.Cell{Text: fmt.Sprint("c", k, ".", i)})
			}
		}
		table.Rows[0].Cells[0].RowSpan = 2
		table.Rows[1].Cells[0].ColSpan = 1 << 30
		p.Sections[0].Intro = append(p.Sections[0].Intro, adminplan.Paragraph{Table: table})
		var b bytes.Buffer
		losses, err := export.DOCX(&b, p)
		require.NoError(t, err)
		require.Contains(t, fmt.Sprint(losses), "63 columns")
		require.Equal(t, 63+4, strings.Count(part(t, b.Bytes(), "word/document.xml"), "<w:gridCol "), "with those of head and tail")
		again, _, err := parse.DOCX(bytes.NewReader(b.Bytes()), int64(b.Len()), parse.WithLimits(parse.Limits{ZipRatio: 1 << 20}))
		require.NoError(t, err)
		var text bytes.Buffer
		_, err = export.Text(&text, again)
		require.NoError(t, err)
		for _, word := range []string{fmt.Sprint("h", columns-1), fmt.Sprint("c0.", columns-1), fmt.Sprint("c1.", columns-1), fmt.Sprint("c2.", columns-1)} {
			require.Contains(t, text.String(), word, columns)
		}
	}
}

func TestDOCXWithoutMotto(t *testing.T) {
	p := adminplan.New()
	p.Issuer.Path = []string{"UBND XÃ MẪU"}
	p.Number = adminplan.Number{Value: "03", Symbol: "KH-UBND"}
	p.Title = "Làm đường"
	require.Contains(t, part(t, docx(t, p), "word/document.xml"), styled("Tagline", "Độc lập - Tự do - Hạnh phúc"))
	p.Number.Style = adminplan.StyleParty
	require.Contains(t, part(t, docx(t, p), "word/document.xml"), styled("Motto", "ĐẢNG CỘNG SẢN VIỆT NAM"))
	// Even an empty plan is a file that opens.
	require.NotEmpty(t, part(t, docx(t, &adminplan.Plan{}), "word/document.xml"))
}

func TestDOCXLosses(t *testing.T) {
	p := readText(t, statePlan)
	p.Organizations = []adminplan.Organization{{ID: adminplan.NewID(), Name: "Sở Văn hóa"}}
	p.Extra = append(p.Extra, adminplan.Extra{Where: adminplan.ExtraPage, Text: "PAGE 2"})
	p.Sections[1].Items[0].Lead = []adminplan.OrgRef{{Name: "Sở Tài chính"}, {Name: "Bổ sung sách"}}
	p.Sections[1].Items[1].Product = "Báo cáo"
	var b bytes.Buffer
	lost, err := export.DOCX(&b, p)
	require.NoError(t, err)
	var paths []string
	for _, l := range lost {
		require.NotEmpty(t, l.Reason)
		paths = append(paths, l.Path)
	}
	require.Equal(t, []string{"/organizations", "/extra", "/sections/1/items/0/lead", "/sections/1/items/1/product"}, paths)
}

func TestDOCXBadText(t *testing.T) {
	for _, bad := range []string{"\x01", "\xff", "\uffff"} {
		p := readText(t, statePlan)
		p.Sections[1].Items[1].Text = "mở cửa " + bad
		var b bytes.Buffer
		_, err := export.DOCX(&b, p)
		require.ErrorContains(t, err, "/sections/1/items/1")
		require.Zero(t, b.Len())
	}
}

func BenchmarkDOCX(b *testing.B) {
	for _, items := range []int{10, 1000, 10000} {
		p := readText(b, statePlan)
		for i := range items {
			p.Sections[1].Items = append(p.Sections[1].Items, adminplan.ContentItem{Label: fmt.Sprintf("%d.", i+3), Text: "Thư viện tỉnh luân chuyển sách cho các thư viện xã hằng quý."})
		}
		b.Run(fmt.Sprint(items), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := export.DOCX(io.Discard, p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func ExampleDOCX() {
	plan := adminplan.New()
	plan.Issuer.Path = []string{"UBND TỈNH MẪU SƠN", "SỞ VĂN HÓA"}
	plan.Number = adminplan.Number{Value: "45", Symbol: "KH-SVH", Style: adminplan.StyleState}
	plan.Place, plan.Date = "Mẫu Sơn", adminplan.DateOf(2026, 2, 5)
	plan.Title = "Phát triển thư viện cơ sở năm 2026"
	plan.Sections = []adminplan.Section{{Label: "I.", Heading: "NỘI DUNG", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{
		{Label: "1.", Text: "Mua sách cho 12 thư viện xã.", Lead: []adminplan.OrgRef{{Name: "Thư viện tỉnh"}}},
	}}}

	var file bytes.Buffer // or a file of the system
	lost, err := export.DOCX(&file, plan)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range lost {
		fmt.Println(l)
	}
	// Output:
	// /sections/0/items/0/lead: the words of the plan do not say it, and only they are printed
}
