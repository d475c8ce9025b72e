package parse_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/parse"
)

// wordPlan is a plan as Word makes it: head and signature in tables, headings and items numbered automatically.
func wordPlan() docxtest.File {
	p, cell, row := docxtest.P, docxtest.Cell, docxtest.Row
	item := docxtest.Numbered
	return docxtest.File{
		Numbering: `<w:abstractNum w:abstractNumId="0">
			<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
			<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
			<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
			<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
		Body: docxtest.Table(false,
			row(cell(p("UBND TỈNH MẪU SƠN", "")+p("SỞ VĂN HÓA", ""), ""), cell(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "")+p("Độc lập - Tự do - Hạnh phúc", ""), "")),
			row(cell(p("Số: 45/KH-SVH", ""), ""), cell(p("Mẫu Sơn, ngày 05 tháng 02 năm 2026", ""), ""))) +
			p("KẾ HOẠCH\nPhát triển thư viện cơ sở năm 2026", `<w:jc w:val="center"/>`) +
			p("Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;", "") +
			p("Sở Văn hóa ban hành Kế hoạch phát triển thư viện cơ sở năm 2026 như sau:", "") +
			item(1, 0, "MỤC ĐÍCH, YÊU CẦU") + item(1, 1, "Mục đích") + item(1, 2, "Đưa sách về thôn, bản.") + item(1, 1, "Yêu cầu") + item(1, 2, "Thiết thực, tiết kiệm.") +
			item(1, 0, "NỘI DUNG") + item(1, 1, "Bổ sung sách cho 12 thư viện xã.") + item(1, 1, "Mở cửa thư viện vào buổi tối.") +
			item(1, 0, "TỔ CHỨC THỰC HIỆN") + item(1, 1, "Thư viện tỉnh") + item(1, 2, "Chủ trì, phối hợp với các xã luân chuyển sách.") + item(1, 1, "Văn phòng Sở") + item(1, 2, "Bố trí kinh phí trước ngày 15/3/2026.") +
			docxtest.Table(false, row(cell(p("Nơi nhận:", "")+p("- Thư viện tỉnh;", "")+p("- Lưu: VT.", ""), ""), cell(p("KT. GIÁM ĐỐC", "")+p("PHÓ GIÁM ĐỐC", "")+p("", "")+p("Trần Thị Mẫu", ""), ""))),
	}
}

func TestDOCX(t *testing.T) {
	f := wordPlan()
	r, size := f.Reader()
	plan, warnings, err := parse.DOCX(r, size)
	require.NoError(t, err)
	require.Empty(t, warnings)
	require.Equal(t, []string{"UBND TỈNH MẪU SƠN", "SỞ VĂN HÓA"}, plan.Issuer.Path)
	require.Equal(t, adminplan.Number{Value: "45", Symbol: "KH-SVH", Style: adminplan.StyleState}, plan.Number)
	require.Equal(t, "Phát triển thư viện cơ sở năm 2026", plan.Title)
	require.Equal(t, "2026-02-05", plan.Date.String())
	require.Len(t, plan.Bases, 1)
	require.Len(t, plan.Sections, 3)
	require.Equal(t, "I.", plan.Sections[0].Label)
	require.Equal(t, "MỤC ĐÍCH, YÊU CẦU", plan.Sections[0].Heading)
	require.Len(t, plan.Sections[0].Objectives, 2)
	require.Equal(t, "-", plan.Sections[0].Objectives[1].Objectives[0].Label)
	require.Equal(t, "Thiết thực, tiết kiệm.", plan.Sections[0].Objectives[1].Objectives[0].Text)
	require.Len(t, plan.Sections[1].Items, 2)
	require.Len(t, plan.Sections[2].Assignments, 2)
	require.Equal(t, []string{"KT. GIÁM ĐỐC"}, plan.Signatures[0].Authority)
	require.Equal(t, "Trần Thị Mẫu", plan.Signatures[0].Name)
	require.Len(t, plan.Recipients, 1)
}

func TestDOCXErrors(t *testing.T) {
	_, _, err := parse.DOCX(bytes.NewReader(nil), 0)
	var bad *parse.Error
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "docx", bad.Format)
	require.Equal(t, "empty", bad.Code)

	f := docxtest.File{Body: docxtest.P("KẾ HOẠCH", "") + `<w:altChunk/>`}
	r, size := f.Reader()
	_, _, err = parse.DOCX(r, size)
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "foreign-content", bad.Code)
	require.Equal(t, 1, bad.Position.Line)
	require.Contains(t, err.Error(), "parse: docx: line 1: part word/document.xml:")

	f = docxtest.File{Body: docxtest.P("Thực đơn hôm nay", "")}
	r, size = f.Reader()
	_, _, err = parse.DOCX(r, size)
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "not-a-plan", bad.Code)

	_, _, err = parse.DOCX(r, size, parse.WithLimits(parse.Limits{ZipEntries: 2}))
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "too-many-entries", bad.Code)
}

func TestDOCXWarnings(t *testing.T) {
	f := wordPlan()
	f.Body += `<w:p><w:ins w:id="1">` + docxtest.R("./.", "") + `</w:ins></w:p>`
	r, size := f.Reader()
	_, warnings, err := parse.DOCX(r, size)
	require.NoError(t, err)
	require.Equal(t, "tracked-changes", warnings[0].Code)
	require.Positive(t, warnings[0].Position.Line)
}
