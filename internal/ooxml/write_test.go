package ooxml

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
)

var update = flag.Bool("update", false, "write the golden files anew")

// everything is a plan with every kind of part that a Word file shows.
func everything() *adminplan.Plan {
	item := func(label, text string) adminplan.ContentItem { return adminplan.ContentItem{Label: label, Text: text} }
	table := &adminplan.Table{
		Title:   "Bảng phân công",
		Columns: []adminplan.Column{{Kind: adminplan.ColumnOrder, Heading: "TT"}, {Kind: adminplan.ColumnContent, Heading: "Nội dung"}, {Kind: adminplan.ColumnLead, Heading: "Chủ trì"}},
		Rows: []adminplan.Row{
			{Cells: []adminplan.Cell{{Text: "A. Việc chung", ColSpan: 3}}},
			{Cells: []adminplan.Cell{{Text: "1", RowSpan: 2}, {Text: "Mua sách\nTặng sách"}, {Text: "Thư viện"}}},
			{Cells: []adminplan.Cell{{Text: "Kiểm kê"}, {Text: "Văn phòng"}}},
			{Cells: []adminplan.Cell{{Text: "2"}}},
		},
	}
	return &adminplan.Plan{
		Motto:      []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"},
		Issuer:     adminplan.Issuer{Path: []string{"UBND TỈNH MẪU SƠN", "BAN QUẢN LÝ CÁC KHU DU LỊCH TỈNH MẪU SƠN"}},
		Number:     adminplan.Number{Value: "07", Symbol: "KH-BQL"},
		Subject:    "V/v mở cửa thư viện",
		Place:      "Mẫu Sơn",
		Date:       adminplan.DateOf(2026, 2, 5),
		Title:      "Mở cửa thư viện",
		Marks:      &adminplan.Marks{Secrecy: adminplan.SecrecyConfidential, Urgency: adminplan.UrgencyUrgent, Circulation: adminplan.CirculationInternal, Draft: "DỰ THẢO"},
		AttachedTo: &adminplan.Paragraph{Text: "(Kèm theo Quyết định số 1/QĐ-BQL)"},
		Address:    []adminplan.Recipient{{Label: "-", Name: "Sở A"}, {Label: "-", Name: "Sở B"}},
		Bases:      []adminplan.Basis{{Text: "Căn cứ Luật Thư viện;", Before: []adminplan.Paragraph{{Text: "Thời gian qua sách còn ít."}}}},
		Preamble:   []adminplan.Paragraph{{Text: "Ban ban hành Kế hoạch như sau:"}},
		Sections: []adminplan.Section{
			{Label: "I.", Heading: "MỤC ĐÍCH", Kind: adminplan.SectionObjectives, Intro: []adminplan.Paragraph{{Text: "Mở đầu."}},
				Objectives: []adminplan.Objective{{Label: "1.", Heading: "Mục đích", Text: "Đọc sách[1].", Objectives: []adminplan.Objective{{Label: "-", Text: "Sách mới."}}}}},
			{Label: "II.", Heading: "NỘI DUNG", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{
				{Label: "1.", Heading: "Sách", Items: []adminplan.ContentItem{{Label: "1.1.", Heading: "Mua", Items: []adminplan.ContentItem{{Label: "a)", Heading: "Nguồn", Items: []adminplan.ContentItem{item("-", "Sách < 5 năm & mới.")}}}}}},
				{Table: table}, item("", "Đoạn xen giữa.")}},
			{Label: "III.", Heading: "HÌNH THỨC", Kind: adminplan.SectionForms, Forms: []adminplan.Form{{Label: "1.", Heading: "Trực tiếp", Forms: []adminplan.Form{{Label: "-", Text: "Ngày hội."}}}}},
			{Label: "IV.", Heading: "TỔ CHỨC THỰC HIỆN", Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{
				{Label: "1.", Heading: "Thư viện", Tasks: []adminplan.Task{{Label: "-", Text: "Mở cửa.", Tasks: []adminplan.Task{{Label: "+", Text: "Tối thứ Bảy."}}}}},
				{Label: "2.", Unit: &adminplan.OrgRef{Name: "Văn phòng"}, Tasks: []adminplan.Task{{Text: "Văn phòng lo kinh phí."}, {Text: "Báo cáo."}}},
				{Label: "3.", Unit: &adminplan.OrgRef{Name: "Các xã"}, Tasks: []adminplan.Task{{Label: "a)", Heading: "Sách", Text: "Luân chuyển."}}, Assignments: []adminplan.Assignment{{Label: "b)", Heading: "Xã A"}}},
				{Label: "4."}}},
			{Label: "Phần V", Heading: "KHÁC", Sections: []adminplan.Section{{Label: "1.", Heading: "Mục nhỏ", Items: []adminplan.ContentItem{item("a)", "Nhỏ.")}}}},
		},
		Closing:    []adminplan.Paragraph{{Text: "Trên đây là Kế hoạch./."}},
		Recipients: []adminplan.Recipient{{Label: "-", Name: "UBND tỉnh", Purpose: "b/c", Recipients: []adminplan.Recipient{{Label: "+", Name: "Văn phòng"}}}, {Name: "Sở A"}},
		Filing:     &adminplan.Filing{Label: "-", Text: "Lưu: VT."},
		Signatures: []adminplan.Signature{{Authority: []string{"TM. BAN QUẢN LÝ", "KT. TRƯỞNG BAN"}, Title: "PHÓ TRƯỞNG BAN", Name: "Lê Mẫu", Post: "Ủy viên"}, {Title: "GIÁM ĐỐC", Name: "Vũ Mẫu"}},
		Appendices: []adminplan.Appendix{{Label: "PHỤ LỤC", Title: "DANH MỤC", AttachedTo: &adminplan.Paragraph{Text: "(Kèm theo Kế hoạch)"}, Items: []adminplan.ContentItem{item("1.", "Sách"), {Table: table}}}},
		Notes:      []adminplan.Note{{Mark: "[1]", Text: "Sách giấy."}},
		Carrier: &adminplan.Carrier{
			Kind: "QĐ", KindName: "QUYẾT ĐỊNH", Number: adminplan.Number{Value: "1", Symbol: "QĐ-BQL"}, Title: "Ban hành Kế hoạch", Authority: "TRƯỞNG BAN",
			Bases: []adminplan.Basis{{Text: "Căn cứ Nghị định số 1;"}}, Preamble: []adminplan.Paragraph{{Text: "QUYẾT ĐỊNH:"}},
			Articles:   []adminplan.Article{{Label: "Điều 1.", Text: "Ban hành.", Items: []adminplan.ContentItem{item("1.", "Khoản.")}}, {Text: "Điều không số."}},
			Recipients: []adminplan.Recipient{{Label: "-", Name: "Như Điều 1"}}, Signatures: []adminplan.Signature{{Title: "TRƯỞNG BAN", Name: "Lý Mẫu"}},
		},
		Extra: []adminplan.Extra{
			{Where: adminplan.ExtraHead, Text: "đầu"}, {Where: adminplan.ExtraBody, Text: "thân"}, {Where: adminplan.ExtraRecipients, Text: "08 KH"},
			{Where: adminplan.ExtraSignature, Text: "đã ký"}, {Where: adminplan.ExtraEnd, Text: "cuối"}, {Where: adminplan.ExtraPage, Text: "trang"},
		},
	}
}

func written(t require.TestingT, p *adminplan.Plan) []byte {
	var b bytes.Buffer
	_, err := Write(&b, p)
	require.NoError(t, err)
	return b.Bytes()
}

// golden compares with a file of testdata, or writes it with -update.
func golden(t *testing.T, name, have string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(have), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), have)
}

func TestWriteGolden(t *testing.T) {
	file := written(t, everything())
	a, err := openArchive(bytes.NewReader(file), int64(len(file)), testLimits)
	require.NoError(t, err)
	data, err := a.read("word/document.xml")
	require.NoError(t, err)
	parted := strings.NewReplacer("</w:p>", "</w:p>\n", "</w:tblGrid>", "</w:tblGrid>\n", "</w:tr>", "</w:tr>\n", "</w:tbl>", "</w:tbl>\n").Replace(string(data))
	golden(t, "everything.document.xml", parted)
	doc, _, err := Read(bytes.NewReader(file), int64(len(file)), testLimits)
	require.NoError(t, err)
	golden(t, "everything.blocks.txt", show(doc))
}

// allText joins all that the blocks of a file say.
func allText(t require.TestingT, file []byte) string {
	doc, _, err := Read(bytes.NewReader(file), int64(len(file)), testLimits)
	require.NoError(t, err)
	var b strings.Builder
	for i := range doc.Blocks {
		b.WriteString(doc.Blocks[i].Label + " " + doc.Blocks[i].Text + "\n")
		if table := doc.Blocks[i].Table; table != nil {
			for _, row := range table.Rows {
				for _, cell := range row.Cells {
					b.WriteString(cell.Text + "\n")
				}
			}
		}
	}
	for _, n := range doc.Notes {
		b.WriteString(n.Text + "\n")
	}
	return b.String()
}

// Every label, heading and text of a plan stands in the file.
func TestWriteKeepsWords(t *testing.T) {
	check := func(t require.TestingT, p *adminplan.Plan) {
		text := allText(t, written(t, p))
		p.Walk(func(n adminplan.Node) bool {
			for _, s := range []string{n.Label(), n.Heading(), n.Text()} {
				require.Contains(t, text, s, "%s", n.Pointer())
			}
			if row, ok := n.Value.(*adminplan.Row); ok {
				for i := range row.Cells {
					require.Contains(t, text, row.Cells[i].Text, "%s", n.Pointer())
				}
			}
			return true
		})
	}
	check(t, everything())
	word := rapid.SampledFrom([]string{"sách", "Thư viện", "I.", "-", "a)", "1.1.", "[1]", "<&>", "ngày 5/3", "TỔ CHỨC", "(1)", "đọc; viết", "Kế hoạch"})
	line := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(word, 1, 5).Draw(t, "words"), " ")
	})
	rapid.Check(t, func(t *rapid.T) {
		var items func(depth int) []adminplan.ContentItem
		items = func(depth int) []adminplan.ContentItem {
			out := make([]adminplan.ContentItem, rapid.IntRange(0, 3).Draw(t, "items"))
			for i := range out {
				out[i] = adminplan.ContentItem{Label: word.Draw(t, "label"), Text: line.Draw(t, "text")}
				if rapid.Bool().Draw(t, "headed") {
					out[i].Heading = line.Draw(t, "heading")
				}
				if rapid.IntRange(0, 3).Draw(t, "table") == 0 {
					rows := make([]adminplan.Row, rapid.IntRange(1, 4).Draw(t, "rows"))
					for r := range rows {
						rows[r].Cells = make([]adminplan.Cell, rapid.IntRange(1, 4).Draw(t, "cells"))
						for c := range rows[r].Cells {
							rows[r].Cells[c] = adminplan.Cell{Text: line.Draw(t, "cell"), ColSpan: rapid.IntRange(0, 3).Draw(t, "wide"), RowSpan: rapid.IntRange(0, 3).Draw(t, "high")}
						}
					}
					out[i].Table = &adminplan.Table{Rows: rows}
				}
				if depth < 3 {
					out[i].Items = items(depth + 1)
				}
			}
			return out
		}
		p := &adminplan.Plan{Title: line.Draw(t, "title"), Notes: []adminplan.Note{{Mark: "[1]", Text: line.Draw(t, "note")}}}
		p.Sections = []adminplan.Section{{Label: "I.", Heading: line.Draw(t, "section"), Items: items(0)}}
		check(t, p)
	})
}

func TestTextError(t *testing.T) {
	p := everything()
	p.Notes[0].Text = "hỏng \x02"
	var b bytes.Buffer
	_, err := Write(&b, p)
	var bad *TextError
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "/notes/0/text", bad.Path)
	require.Zero(t, b.Len())
	p = everything()
	p.Sections[1].Items[1].Table.Rows[1].Cells[1].Text = "\ufffe"
	_, err = Write(&b, p)
	require.ErrorAs(t, err, &bad)
}
