package parse_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/internal/wordmix"
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

	// As the header of a request says it that does not tell the length of its body.
	_, _, err = parse.DOCX(strings.NewReader("PK"), -1)
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "read", bad.Code)

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

// Headings without numbers are known by their styles, in capitals or not, and a style that other paragraphs have too is not
// believed.
func TestDOCXHeadingsByStyle(t *testing.T) {
	f := wordPlan()
	f.Styles = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/></w:style>`
	head, tail, _ := strings.Cut(f.Body, docxtest.Numbered(1, 0, "MỤC ĐÍCH, YÊU CẦU"))
	_, tail, _ = strings.Cut(tail, docxtest.Numbered(1, 2, "Bố trí kinh phí trước ngày 15/3/2026."))
	p, h := docxtest.P, func(level, text string) string { return docxtest.P(text, `<w:pStyle w:val="H`+level+`"/>`) }
	f.Body = head + h("1", "Mục đích, yêu cầu") + h("2", "Mục đích") + p("- Đưa sách về thôn, bản.", "") + h("2", "Yêu cầu") + h("3", "- Thiết thực, tiết kiệm.") +
		h("1", "Việc cần làm") + h("2", "Bổ sung sách") + h("3", "Rà soát vốn sách của 12 thư viện xã.") + p("1. Mua sách cho thiếu nhi.", "") + p("2. Mua sách cho nhà nông.", "") +
		h("2", "Mở cửa thư viện vào buổi tối") + p("Thư viện mở cửa các tối thứ Sáu.", "") +
		h("1", "Tổ chức thực hiện") + h("2", "Thư viện tỉnh") + p("Chủ trì, phối hợp với các xã luân chuyển sách.", "") + h("2", "Văn phòng Sở") + p("Bố trí kinh phí trước ngày 15/3/2026.", "") + tail
	r, size := f.Reader()
	plan, _, err := parse.DOCX(r, size)
	require.NoError(t, err)
	require.Len(t, plan.Preamble, 1)
	require.Len(t, plan.Sections, 3)
	require.Equal(t, adminplan.SectionObjectives, plan.Sections[0].Kind)
	require.Len(t, plan.Sections[0].Objectives, 2)
	require.Equal(t, "Yêu cầu", plan.Sections[0].Objectives[1].Heading)
	require.Equal(t, "Thiết thực, tiết kiệm.", plan.Sections[0].Objectives[1].Objectives[0].Text)
	items := plan.Sections[1].Items
	require.Len(t, items, 2)
	require.Equal(t, "Bổ sung sách", items[0].Heading)
	require.Equal(t, "Rà soát vốn sách của 12 thư viện xã.", items[0].Text)
	require.Len(t, items[0].Items, 2)
	require.Equal(t, "Mở cửa thư viện vào buổi tối", items[1].Heading)
	require.Len(t, plan.Sections[2].Assignments, 2)
	require.Equal(t, "Văn phòng Sở", plan.Sections[2].Assignments[1].Unit.Name)
	require.Len(t, plan.Recipients, 1)

	// Headings with and without a number, and a heading style above the numbers.
	f = wordPlan()
	f.Styles = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>`
	f.Body = strings.Replace(f.Body, docxtest.Numbered(1, 0, "NỘI DUNG"), h("1", "Nội dung"), 1)
	f.Body = strings.Replace(f.Body, docxtest.Numbered(1, 0, "TỔ CHỨC THỰC HIỆN"), docxtest.P("TỔ CHỨC THỰC HIỆN", `<w:pStyle w:val="H1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`), 1)
	r, size = f.Reader()
	plan, _, err = parse.DOCX(r, size)
	require.NoError(t, err)
	require.Len(t, plan.Sections, 3)
	require.Equal(t, "Nội dung", plan.Sections[1].Heading)
	require.Len(t, plan.Sections[1].Items, 2)
	require.Equal(t, "II.", plan.Sections[2].Label)
}

// The levels of a list tell what stands below what where tokens of one form do not.
func TestDOCXLevelsOfLists(t *testing.T) {
	level := func(i int, format, text string) string {
		return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>`, i, format, text)
	}
	f := wordPlan()
	head, tail, _ := strings.Cut(f.Body, docxtest.Numbered(1, 0, "MỤC ĐÍCH, YÊU CẦU"))
	_, tail, _ = strings.Cut(tail, docxtest.Numbered(1, 2, "Bố trí kinh phí trước ngày 15/3/2026."))
	n := docxtest.Numbered
	f.Body = head + n(1, 0, "MỤC ĐÍCH, YÊU CẦU") + n(1, 1, "Mục đích") + n(1, 2, "Đưa sách về thôn, bản.") + n(1, 1, "Yêu cầu") + n(1, 2, "Thiết thực, tiết kiệm.") +
		n(1, 0, "NỘI DUNG") + n(1, 1, "Bổ sung sách:") + n(1, 2, "Rà soát vốn sách.") + n(1, 3, "Sách thiếu nhi.") + n(1, 3, "Sách nhà nông.") + n(1, 2, "Mua sách mới.") + n(1, 1, "Mở cửa buổi tối.") + tail
	for name, levels := range map[string]string{
		"Word's own list": level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3.") + level(3, "lowerRoman", "%4."),
		"one form":        level(0, "upperRoman", "%1.") + level(1, "upperRoman", "%2.") + level(2, "lowerLetter", "%3)") + level(3, "lowerLetter", "%4)"),
		"bullets":         level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "bullet", "-") + level(3, "bullet", "-"),
	} {
		t.Run(name, func(t *testing.T) {
			f.Numbering = `<w:abstractNum w:abstractNumId="0">` + levels + `</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
			r, size := f.Reader()
			plan, _, err := parse.DOCX(r, size)
			require.NoError(t, err)
			require.Len(t, plan.Sections, 2)
			require.Len(t, plan.Sections[0].Objectives, 2)
			require.Len(t, plan.Sections[0].Objectives[1].Objectives, 1)
			items := plan.Sections[1].Items
			require.Len(t, items, 2)
			require.Len(t, items[0].Items, 2)
			require.Len(t, items[0].Items[0].Items, 2)
			require.Equal(t, "Sách nhà nông.", items[0].Items[0].Items[1].Text)
			require.Equal(t, "Mua sách mới.", items[0].Items[1].Text)
		})
	}
}

// Lists without end, each below the one before, are read to a depth that every writer can write.
func TestDOCXDeepLists(t *testing.T) {
	const lists = 12_000
	f := wordPlan()
	var numbering, body strings.Builder
	for i := 2; i < lists; i++ {
		fmt.Fprintf(&numbering, `<w:abstractNum w:abstractNumId="%d"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•%d"/></w:lvl></w:abstractNum><w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>`, i, i, i, i)
		body.WriteString(docxtest.Numbered(i, 0, "Việc cần làm:"))
	}
	f.Numbering += numbering.String()
	f.Body = strings.Replace(f.Body, docxtest.Numbered(1, 0, "NỘI DUNG"), docxtest.Numbered(1, 0, "NỘI DUNG")+body.String(), 1)
	r, size := f.Reader()
	plan, _, err := parse.DOCX(r, size)
	require.NoError(t, err)
	data, err := json.Marshal(plan)
	require.NoError(t, err)
	require.Equal(t, lists-2, strings.Count(string(data), "Việc cần làm:"))
}

// numberedText is a plan whose labels are those that Word would count.
const numberedText = `UBND TỈNH MẪU SƠN
SỞ VĂN HÓA

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/KH-SVH
Mẫu Sơn, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Phát triển thư viện cơ sở năm 2026

Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
Sở Văn hóa ban hành Kế hoạch phát triển thư viện cơ sở năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Đưa sách về thôn, bản.
- Hình thành thói quen đọc.
2. Yêu cầu
a) Thiết thực, tiết kiệm.
b) Đúng đối tượng.

II. NỘI DUNG
1. Bổ sung sách
1.1. Rà soát vốn sách trước ngày 31/3/2026.
1.2. Mua mới ít nhất 3.000 cuốn.
2. Mở cửa buổi tối
2.1. Thư viện tỉnh mở cửa các ngày thứ Bảy.
2.2. Thư viện xã mở cửa theo đăng ký.
a) Xã vùng thấp: tối thứ Sáu.
b) Xã vùng cao: phiên chợ.

III. TỔ CHỨC THỰC HIỆN
1. Thư viện tỉnh
- Chủ trì, phối hợp với các xã luân chuyển sách hằng quý.
2. Văn phòng Sở
- Bố trí kinh phí trước ngày 15/3/2026./.

Nơi nhận:
- Thư viện tỉnh;
- Lưu: VT.

GIÁM ĐỐC
Trần Thị Mẫu
`

// asWord makes a Word file of a text in which lists number the labels of the body: one of many levels for I., 1. and 1.1., one
// for a), begun anew by an override each time, and one of bullets.
func asWord(text string) docxtest.File {
	level := func(i int, format, text string) string {
		return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>`, i, format, text)
	}
	numbering := `<w:abstractNum w:abstractNumId="0">` + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.") + `</w:abstractNum>` +
		`<w:abstractNum w:abstractNumId="1">` + level(0, "lowerLetter", "%1)") + `</w:abstractNum><w:abstractNum w:abstractNumId="2">` + level(0, "bullet", "-") + `</w:abstractNum>` +
		`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`
	letters := 10
	var body strings.Builder
	tail := false
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		label, rest, _ := strings.Cut(line, " ")
		tail = tail || line == "Nơi nhận:"
		dots := strings.Count(label, ".")
		numbered := !tail && strings.HasSuffix(label, ".")
		switch {
		case !tail && label == "-":
			body.WriteString(docxtest.Numbered(2, 0, rest))
		case numbered && strings.Trim(label, "IVX.") == "":
			body.WriteString(docxtest.Numbered(1, 0, rest))
		case numbered && strings.Trim(label, "0123456789.") == "":
			body.WriteString(docxtest.Numbered(1, dots, rest))
		case !tail && len(label) == 2 && label[1] == ')':
			if label == "a)" {
				letters++
				numbering += fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`, letters)
			}
			body.WriteString(docxtest.Numbered(letters, 0, rest))
		default:
			body.WriteString(docxtest.P(line, ""))
		}
	}
	return docxtest.File{Body: body.String(), Numbering: numbering}
}

// A plan whose labels Word counts is the plan whose labels are typed.
func TestDOCXNumberingEqualsText(t *testing.T) {
	want, _, err := parse.Text(strings.NewReader(numberedText))
	require.NoError(t, err)
	f := asWord(numberedText)
	require.Equal(t, 21, strings.Count(f.Body, "<w:numPr>"))
	r, size := f.Reader()
	have, _, err := parse.DOCX(r, size)
	require.NoError(t, err)
	if !want.Equal(have) {
		w, _ := json.MarshalIndent(want, "", " ")
		h, _ := json.MarshalIndent(have, "", " ")
		require.Equal(t, string(w), string(h))
	}
}

// FuzzDOCX changes the document and the numbering of a Word file that holds a plan, and files as bytes.
func FuzzDOCX(f *testing.F) {
	for _, file := range []docxtest.File{wordPlan(), asWord(numberedText)} {
		f.Add(file.Body, file.Numbering, []byte(nil))
	}
	for at := range planPlaces {
		text := strings.Join(planPlaces[:at+1], "") + wordmix.Text([]byte{200, byte(at), byte(at), 9, 100, byte(7 * at), 25, byte(at)}) + strings.Join(planPlaces[at+1:], "")
		f.Add(asWord(strings.ToValidUTF8(strings.Map(printed, text), "")).Body, "", []byte(nil))
	}
	whole := wordPlan()
	f.Add("", "", whole.Bytes())
	f.Fuzz(func(t *testing.T, body, numbering string, raw []byte) {
		if len(raw) == 0 {
			file := docxtest.File{Body: body, Numbering: numbering}
			raw = file.Bytes()
		}
		limits := parse.WithLimits(parse.Limits{ZipBytes: 4 << 20, Nodes: 1 << 15})
		plan, _, err := parse.DOCX(bytes.NewReader(raw), int64(len(raw)), limits)
		if err != nil {
			var bad *parse.Error
			require.ErrorAs(t, err, &bad)
			require.NotEmpty(t, bad.Code)
			require.Nil(t, plan)
			return
		}
		again, _, err := parse.DOCX(bytes.NewReader(raw), int64(len(raw)), limits)
		require.NoError(t, err)
		require.True(t, plan.Equal(again), "the same file gives the same plan")
	})
}

func ExampleDOCX() {
	// A file made in the place of one that an office has.
	file := wordPlan()
	data := file.Bytes()

	plan, warnings, err := parse.DOCX(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(plan.Number, len(warnings))
	for _, s := range plan.Sections {
		fmt.Println(s.Label, s.Heading)
	}
	// Output:
	// 45/KH-SVH 0
	// I. MỤC ĐÍCH, YÊU CẦU
	// II. NỘI DUNG
	// III. TỔ CHỨC THỰC HIỆN
}

func BenchmarkDOCX(b *testing.B) {
	head, tail, _ := strings.Cut(numberedText, "1.1. ")
	for _, items := range []int{10, 1000, 10000} {
		text := head + strings.Repeat("- Thư viện tỉnh luân chuyển sách cho các thư viện xã, báo cáo Sở Văn hóa trước ngày 15/12/2026.\n", items) + "1.1. " + tail
		f := asWord(text)
		data := f.Bytes()
		limits := parse.WithLimits(parse.Limits{ZipRatio: 100000})
		b.Run(fmt.Sprint(items), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := parse.DOCX(bytes.NewReader(data), int64(len(data)), limits); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestDOCXKeepsTheLetterThatCarriesThePlan writes the letter above its plan, with the bodies that it addresses, as it was read.
func TestDOCXKeepsTheLetterThatCarriesThePlan(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(variantsDir, "letter-with-attached-plan.txt"))
	require.NoError(t, err)
	p, _, err := parse.Text(bytes.NewReader(data))
	require.NoError(t, err)
	require.Equal(t, "CV", p.Carrier.Kind)
	var b bytes.Buffer
	_, err = export.DOCX(&b, p)
	require.NoError(t, err)
	again, _, err := parse.DOCX(bytes.NewReader(b.Bytes()), int64(b.Len()))
	require.NoError(t, err)
	require.Equal(t, p.Address, again.Address)
	require.Equal(t, p.Carrier.Signatures, again.Carrier.Signatures)
	require.Equal(t, len(p.Carrier.Preamble), len(again.Carrier.Preamble))
	require.Empty(t, again.Extra)
}

// The bodies that a plan addresses may be items of an automatic list.
func TestDOCXAddressInAutomaticList(t *testing.T) {
	f := wordPlan()
	f.Numbering += `<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>`
	title := docxtest.P("KẾ HOẠCH\nPhát triển thư viện cơ sở năm 2026", `<w:jc w:val="center"/>`)
	f.Body = strings.Replace(f.Body, title, docxtest.P("Kính gửi:", "")+docxtest.Numbered(5, 0, "UBND các xã, phường;")+docxtest.Numbered(5, 0, "Các trường trung học cơ sở.")+title, 1)
	plan := readWord(t, f)
	require.Len(t, plan.Address, 2)
	require.Equal(t, "Các trường trung học cơ sở", plan.Address[1].Name)
	require.Equal(t, "-", plan.Address[1].Label)
	require.Empty(t, plan.Extra)
}
