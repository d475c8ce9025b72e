package parse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/parse"
)

// boldPlan is the plan of wordPlan with another body, written a line a paragraph: a line between "**" is bold, one between "***" bold
// and italic.
func boldPlan(lines string) docxtest.File {
	f := wordPlan()
	head, tail, _ := strings.Cut(f.Body, docxtest.Numbered(1, 0, "MỤC ĐÍCH, YÊU CẦU"))
	_, tail, _ = strings.Cut(tail, docxtest.Numbered(1, 2, "Bố trí kinh phí trước ngày 15/3/2026."))
	f.Numbering = ""
	var body strings.Builder
	for line := range strings.SplitSeq(strings.TrimSpace(lines), "\n") {
		text := strings.Trim(line, "*")
		props := [...]string{"", "", "<w:b/>", "<w:b/><w:i/>"}[(len(line)-len(text))/2]
		body.WriteString("<w:p>" + docxtest.R(text, props) + "</w:p>")
	}
	f.Body = head + body.String() + tail
	return f
}

func readWord(t *testing.T, f docxtest.File) *adminplan.Plan {
	t.Helper()
	r, size := f.Reader()
	plan, _, err := parse.DOCX(r, size)
	require.NoError(t, err)
	return plan
}

// Headings without number and style are known by their bold type.
func TestDOCXBoldHeadings(t *testing.T) {
	plan := readWord(t, boldPlan(`
**I. MỤC ĐÍCH, YÊU CẦU**
**Mục đích**
Đưa sách về thôn, bản, để người dân có sách đọc.
**Yêu cầu**
Thiết thực, tiết kiệm, đúng đối tượng.
**II. NỘI DUNG**
**Bổ sung sách**
1. Rà soát vốn sách của 12 thư viện xã.
2. Mua mới ít nhất 3.000 cuốn.
**Mở cửa buổi tối:**
1. Thư viện tỉnh mở cửa các tối thứ Bảy.
***Phục vụ lưu động***
Xe thư viện đến 20 điểm trường.
**III. TỔ CHỨC THỰC HIỆN**
**Thư viện tỉnh**
Chủ trì, phối hợp với các xã luân chuyển sách.
**Văn phòng Sở**
Bố trí kinh phí trước ngày 15/3/2026.`))
	require.Len(t, plan.Sections, 3)
	objectives := plan.Sections[0].Objectives
	require.Len(t, objectives, 2)
	require.Equal(t, "Mục đích", objectives[0].Heading)
	require.Equal(t, adminplan.ObjectiveRequirement, objectives[1].Kind)
	require.Equal(t, "Thiết thực, tiết kiệm, đúng đối tượng.", objectives[1].Text)
	items := plan.Sections[1].Items
	require.Len(t, items, 2)
	require.Len(t, items[0].Items, 2)
	require.Equal(t, "Mở cửa buổi tối:", items[1].Heading)
	require.Len(t, items[1].Items, 2)
	require.Equal(t, "Phục vụ lưu động", items[1].Items[1].Heading)
	require.Equal(t, "Xe thư viện đến 20 điểm trường.", items[1].Items[1].Text)
	assignments := plan.Sections[2].Assignments
	require.Len(t, assignments, 2)
	require.Equal(t, "Văn phòng Sở", assignments[1].Unit.Name)
	require.Len(t, assignments[1].Tasks, 1)
}

// They stand below the bold number that is open, and beside it where their own was lost.
func TestDOCXBoldHeadingsBelowNumbers(t *testing.T) {
	plan := readWord(t, boldPlan(`
**I. MỤC ĐÍCH, YÊU CẦU**
**Mục đích**
- Đưa sách về thôn, bản.
**2. Yêu cầu**
- Thiết thực, tiết kiệm.
**II. NỘI DUNG**
**1. Ngày hội đọc sách**
**Thời gian:**
Từ ngày 01/4/2026 đến ngày 15/4/2026.
**Địa điểm:**
Thư viện tỉnh.
**2. Luân chuyển sách**
***Vòng một***
Các xã vùng thấp, xong trước ngày 30/6/2026.
***Vòng hai***
Các xã vùng cao, xong trước ngày 30/9/2026.`))
	require.Len(t, plan.Sections, 2)
	objectives := plan.Sections[0].Objectives
	require.Len(t, objectives, 2)
	require.Equal(t, "Mục đích", objectives[0].Heading)
	require.Len(t, objectives[0].Objectives, 1)
	require.Equal(t, "2.", objectives[1].Label)
	items := plan.Sections[1].Items
	require.Len(t, items, 2)
	require.Equal(t, "Ngày hội đọc sách", items[0].Heading)
	require.Len(t, items[0].Items, 2)
	require.Equal(t, "Thời gian:", items[0].Items[0].Heading)
	require.Equal(t, "2026-04-15", items[0].Items[0].Timing[0].To.String())
	require.Len(t, items[1].Items, 2)
	require.Equal(t, "Vòng hai", items[1].Items[1].Heading)
}

// Where nothing has a number that sections have, they are the sections.
func TestDOCXBoldSections(t *testing.T) {
	plan := readWord(t, boldPlan(`
**Mục đích, yêu cầu**
- Đưa sách về thôn, bản.
- Thiết thực, tiết kiệm.
**Nội dung thực hiện**
1. Rà soát vốn sách của 12 thư viện xã.
2. Mua mới ít nhất 3.000 cuốn.
***Với thư viện tỉnh***
Mở cửa các tối thứ Bảy.
**Kinh phí thực hiện**
Từ ngân sách giao cho Sở năm 2026.
**Tổ chức thực hiện**
1. Thư viện tỉnh
- Chủ trì, phối hợp với các xã luân chuyển sách.
2. Văn phòng Sở
- Bố trí kinh phí trước ngày 15/3/2026.`))
	require.Len(t, plan.Preamble, 1)
	require.Len(t, plan.Sections, 4)
	require.Equal(t, adminplan.SectionObjectives, plan.Sections[0].Kind)
	require.Len(t, plan.Sections[0].Objectives, 2)
	require.Equal(t, "Nội dung thực hiện", plan.Sections[1].Heading)
	require.Equal(t, adminplan.SectionBudget, plan.Sections[2].Kind)
	require.Len(t, plan.Sections[3].Assignments, 2)
	require.Equal(t, "Văn phòng Sở", plan.Sections[3].Assignments[1].Unit.Name)
}

// Bold type that only stresses makes no headings.
func TestDOCXBoldWithoutHeadings(t *testing.T) {
	sentences := `
I. MỤC ĐÍCH
Đưa sách về thôn, bản.
II. NỘI DUNG
1. Rà soát vốn sách của 12 thư viện xã.
**Việc này phải xong trước ngày 31/3/2026.**
2. Mua mới ít nhất 3.000 cuốn
**Thời gian: Quý II năm 2026**
**Mỗi xã một tủ sách**
**Mỗi nhà một người đọc**
3. Mở cửa buổi tối.`
	for name, body := range map[string]string{
		"a single line": `
I. MỤC ĐÍCH
Đưa sách về thôn, bản.
II. NỘI DUNG
1. Rà soát vốn sách của 12 thư viện xã.
**Đề nghị các xã phối hợp**
2. Mua mới ít nhất 3.000 cuốn.`,
		"what a line asks for": `
I. MỤC ĐÍCH
Đưa sách về thôn, bản.
II. NỘI DUNG
Chủ đề của năm:
**Sách về bản, chữ về nhà**
Lễ phát động tổ chức tại Thư viện tỉnh.
Khẩu hiệu của ngày hội:
**Mỗi nhà một tủ sách**
Ngày hội kéo dài ba ngày.`,
		"sentences, values and slogans": sentences,
		"all of it bold":                strings.ReplaceAll("**"+strings.ReplaceAll(strings.ReplaceAll(strings.TrimSpace(sentences), "**", ""), "\n", "**\n**")+"**", "****", "**"),
	} {
		t.Run(name, func(t *testing.T) {
			plan := readWord(t, boldPlan(body))
			head, tail, _ := strings.Cut(numberedText, "I. MỤC ĐÍCH")
			_, tail, _ = strings.Cut(tail, "./.\n")
			want, _, err := parse.Text(strings.NewReader(strings.ReplaceAll(head+body+"\n\n"+tail, "**", "")))
			require.NoError(t, err)
			require.Equal(t, want.Sections, plan.Sections)
		})
	}
}
