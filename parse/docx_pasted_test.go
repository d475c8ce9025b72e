package parse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/parse"
)

// pasted is a plan whose body was pasted into Word as Markdown, a paragraph for each line.
func pasted(lines string) docxtest.File {
	f := wordPlan()
	head, tail, _ := strings.Cut(f.Body, docxtest.Numbered(1, 0, "MỤC ĐÍCH, YÊU CẦU"))
	_, tail, _ = strings.Cut(tail, docxtest.Numbered(1, 2, "Bố trí kinh phí trước ngày 15/3/2026."))
	for line := range strings.Lines(lines) {
		head += docxtest.P(strings.TrimSpace(line), "")
	}
	f.Body = head + tail
	return f
}

func TestDOCXOfMarkdown(t *testing.T) {
	f := pasted(`## **I. MỤC ĐÍCH, YÊU CẦU**
		1. Đưa sách về thôn, bản.
		2. Thiết thực, *tiết kiệm*.
		## **II. NỘI DUNG**
		**1. Bổ sung sách**
		- Mua 1.200 cuốn.
		**2. Phân công**
		| TT | Nội dung | **Chủ trì** |
		|---|---|---|
		| 1 | Mua sách | **Thư viện tỉnh** |
		| 2 | Luân chuyển sách | Thư viện tỉnh |
		---
		## **III. TỔ CHỨC THỰC HIỆN**
		Thư viện tỉnh chủ trì.`)
	r, size := f.Reader()
	plan, _, err := parse.DOCX(r, size)
	require.NoError(t, err)
	require.Len(t, plan.Sections, 3)
	require.Equal(t, "NỘI DUNG", plan.Sections[1].Heading)
	require.Equal(t, "II.", plan.Sections[1].Label)
	require.Equal(t, "Thiết thực, tiết kiệm.", plan.Sections[0].Objectives[1].Text)
	items := plan.Sections[1].Items
	require.Len(t, items, 2)
	require.Equal(t, "Mua 1.200 cuốn.", items[0].Items[0].Text)
	table := items[1].Items[0].Table
	require.Len(t, table.Rows, 2)
	require.Equal(t, "Chủ trì", table.Columns[2].Heading)
	require.Equal(t, "Thư viện tỉnh", table.Rows[0].Cells[2].Text)
	require.Len(t, plan.Recipients, 1)
}

// Stars that mark notes are no Markdown.
func TestDOCXWithStars(t *testing.T) {
	f := pasted("I. MỤC ĐÍCH\n1. Mua 5 * 4 cuốn sách (**).\nII. NỘI DUNG\n1. Thư viện *** mở cửa.\n(**) Theo kết quả rà soát.")
	r, size := f.Reader()
	plan, _, err := parse.DOCX(r, size)
	require.NoError(t, err)
	require.Equal(t, "Mua 5 * 4 cuốn sách (**).", plan.Sections[0].Objectives[0].Text)
}
