package plaintext

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/source"
)

var wide = Limits{Lines: 1 << 20, Line: 1 << 20}

// texts reads s and returns the texts of its blocks.
func texts(t *testing.T, s string) []string {
	t.Helper()
	doc, err := Read(s, wide)
	require.NoError(t, err)
	var out []string
	for _, b := range doc.Blocks {
		out = append(out, b.Text)
	}
	return out
}

func TestReadMakesCharactersPlain(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"lines":            {"a\nb\n", []string{"a", "b"}},
		"CR LF":            {"a\r\nb\r\n", []string{"a", "b"}},
		"CR":               {"a\rb", []string{"a", "b"}},
		"form feed":        {"a\fb", []string{"a", "b"}},
		"soft break":       {"a\vb", []string{"a", "b"}},
		"line separator":   {"a\u2028b\u2029c", []string{"a", "b", "c"}},
		"blanks":           {"\u00a0a\u00a0b\u2003c\u202fd\u3000e ", []string{"a b c d e"}},
		"zero width":       {"a\u200bb\ufeffc\u00add", []string{"abcd"}},
		"word joiner":      {"-\u2060 a", []string{"- a"}},
		"hyphens":          {"I\u2011 a\u2010b", []string{"I- a-b"}},
		"dashes stay":      {"90 – CV/ĐĐ — x", []string{"90 – CV/ĐĐ — x"}},
		"quotes stay":      {"“tự diễn biến”…", []string{"“tự diễn biến”…"}},
		"controls":         {"a\x02b\x1fc\x7fd", []string{"abcd"}},
		"NFD":              {"Uy\u0309 ban", []string{"Uỷ ban"}},
		"byte order mark":  {"\xef\xbb\xbfa", []string{"a"}},
		"inner tabs stay":  {"a\tb", []string{"a\tb"}},
		"no feed at end":   {"a\nb", []string{"a", "b"}},
		"degree and times": {"5 × 3 = 15°", []string{"5 × 3 = 15°"}},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, texts(t, c.in)) })
	}
}

func TestReadNumbersLinesAndColumns(t *testing.T) {
	doc, err := Read("a\n\n\tb\n", wide)
	require.NoError(t, err)
	require.Equal(t, []source.Block{{Text: "a", Line: 1, Single: true}, {Text: "b", Line: 3, Column: true, Gap: true, Single: true}}, doc.Blocks)
	require.True(t, doc.Lines)
	doc, err = Read("a  b\na\tb\na b  \n  a b", wide)
	require.NoError(t, err)
	for i, b := range doc.Blocks {
		require.Equal(t, i > 1, b.Single, "%q", b.Text)
	}
	doc, err = Read("a b\nc\u00a0d\ne f", wide)
	require.NoError(t, err)
	for _, b := range doc.Blocks {
		require.False(t, b.Single, "a text with blanks that are not of ASCII: %q", b.Text)
	}
}

func TestReadTakesMarkdown(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"headings":       {"## I. MỤC ĐÍCH ##\n### 1. Mục đích", []string{"I. MỤC ĐÍCH", "1. Mục đích"}},
		"bold":           {"**Nơi nhận:**\n**KT. HIỆU TRƯỞNG**", []string{"Nơi nhận:", "KT. HIỆU TRƯỞNG"}},
		"emphasis":       {"**x**\n*Nghệ An, ngày 20*\n_V/v báo cáo_", []string{"x", "Nghệ An, ngày 20", "V/v báo cáo"}},
		"bold in text":   {"03 ngày: **24, 25 và 26** tháng 8.", []string{"03 ngày: 24, 25 và 26 tháng 8."}},
		"bullet star":    {"**x**\n* Thời gian: *gấp*", []string{"x", "* Thời gian: gấp"}},
		"names":          {"**x**\nfile_name_a", []string{"x", "file_name_a"}},
		"escapes":        {"**x**\n1\\. a \\- b &amp; c", []string{"x", "1. a - b & c"}},
		"italic items":   {"*1. Mục đích*\n* Có bóng mát\n*2. Yêu cầu*", []string{"1. Mục đích", "* Có bóng mát", "2. Yêu cầu"}},
		"a bar alone":    {"| I. MỤC ĐÍCH\nTưới |cây", []string{"I. MỤC ĐÍCH", "Tưới |cây"}},
		"escapes alone":  {"1\\. Mục đích\na\\) Đào \\- lấp\nđ\\) Tưới", []string{"1. Mục đích", "a) Đào - lấp", "đ) Tưới"}},
		"escaped bullet": {"\\- Đào hố\n\\- Tưới", []string{"- Đào hố", "- Tưới"}},
		"line breaks":    {"KẾ HOẠCH\\\nTrồng cây\\\nNăm 2026", []string{"KẾ HOẠCH", "Trồng cây", "Năm 2026"}},
		"break tags":     {"# KẾ HOẠCH<br>Trồng cây\n**TM. TỔ<br/>TỔ TRƯỞNG**", []string{"KẾ HOẠCH", "Trồng cây", "TM. TỔ", "TỔ TRƯỞNG"}},
		"no Markdown":    {"* Thời gian: a*b\n#1 x", []string{"* Thời gian: a*b", "#1 x"}},
		"flattened bars": {"|\n**A**\n|\nB\n|", []string{"", "A", "", "B", ""}},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, texts(t, c.in)) })
	}
	doc, err := Read("|\n**A**\n", wide)
	require.NoError(t, err)
	require.True(t, doc.Blocks[1].Column)
}

func TestReadTakesTagsAndEntitiesOff(t *testing.T) {
	require.Equal(t, []string{"ỦY BAN NHÂN DÂN", "XÃ LÂM SƠN", "Lâm Sơn, ngày 05", "", "1. Giống & phân", "2. Đất < 5 %", "A", "B"}, texts(t,
		"<p><strong>ỦY BAN NHÂN DÂN</strong><br />\n<b>XÃ LÂM SƠN</b></p>\n<p class=\"a\">L&acirc;m Sơn,&nbsp;ngày <em>05</em></p>\n<p>&nbsp;</p>\n<p>1. Giống &amp; phân<br>2. Đất < 5 %</p>\n<tr><td>A</td><td>B</td></tr>"))
	require.Equal(t, []string{"Theo Luật Lâm nghiệp và TTg, QĐ"}, texts(t, "<i>Theo</i>Luật <b>Lâm</b> nghiệp và TT<i>g</i>, <b>Q</b>Đ"))
	require.Equal(t, []string{"Giống & phân", "ba kg"}, texts(t, "Giống &amp; phân\nba&nbsp;kg"))
	require.Equal(t, []string{"“Cây” – đất"}, texts(t, "&ldquo;Cây&rdquo; &ndash; &#273;ất"))
	require.Equal(t, []string{"I. ĐẤT", "1. Đào hố"}, texts(t, "I. ĐẤT\n<b>1. Đào hố</b>"))
	for _, s := range []string{"Đất < 5 % và > 2 %", "<1> xem <2> và <3>", "a <b> c", "R&D", "<Điều 1> <Điều 2> <Điều 3>"} {
		require.Equal(t, []string{s}, texts(t, s), s)
	}
	doc, err := Read("a\n<p>b</p><p>c</p>\n<td>d</td>", wide)
	require.NoError(t, err)
	require.Equal(t, []source.Block{{Text: "a", Line: 1, Single: true}, {Text: "b", Line: 2}, {Text: "c", Line: 2}, {Text: "d", Line: 3, Column: true}}, doc.Blocks)
	_, err = Read("<p>b</p><p>c</p><p>d</p>", Limits{Lines: 2, Line: 100})
	require.Error(t, err)
}

func TestReadTakesBulletsOffNumberedItems(t *testing.T) {
	for in, want := range map[string]string{
		"- a) Rà soát":       "a) Rà soát",
		"* đ) Rà soát":       "đ) Rà soát",
		"- 1. Mục đích":      "1. Mục đích",
		"- 1\\. Mục đích":    "1. Mục đích",
		"- **1.2.** Yêu cầu": "1.2. Yêu cầu",
		"- 1.2 Xây dựng":     "1.2 Xây dựng",
		"- 2.5 triệu đồng":   "- 2.5 triệu đồng",
		"- 30.6.2024":        "- 30.6.2024",
		"- 2024. Tổng kết":   "- 2024. Tổng kết",
		"- Rà soát":          "- Rà soát",
		"- 12 xã":            "- 12 xã",
	} {
		require.Equal(t, []string{"Kế hoạch", want}, texts(t, "# Kế hoạch\n"+in), in)
	}
	require.Equal(t, []string{"- a) Rà soát"}, texts(t, "- a) Rà soát"))
}

func TestReadTakesPipeTables(t *testing.T) {
	doc, err := Read("| TT | Nội dung |\n|---|---|\n| 1 | a\\|b<br>c |\n| cả hai ||\n| 2 | |\nsau\n", wide)
	require.NoError(t, err)
	require.Len(t, doc.Blocks, 2)
	require.Equal(t, &source.Table{Rows: []source.Row{
		{Header: true, Cells: []source.Cell{{Text: "TT"}, {Text: "Nội dung"}}},
		{Cells: []source.Cell{{Text: "1"}, {Text: "a|b\nc"}}},
		{Cells: []source.Cell{{Text: "cả hai", ColSpan: 2}}},
		{Cells: []source.Cell{{Text: "2"}, {Text: ""}}},
	}}, doc.Blocks[0].Table)
	require.Equal(t, "sau", doc.Blocks[1].Text)
}

func TestReadSaysWhereATextIsBroken(t *testing.T) {
	var fault *Fault
	_, err := Read("một\nhai\xffba", wide)
	require.ErrorAs(t, err, &fault)
	require.Equal(t, Fault{Code: "invalid-utf-8", Line: 2, Column: 4, Message: fault.Message}, *fault)
	_, err = Read("a\n"+strings.Repeat("b", 30), Limits{Lines: 10, Line: 20})
	require.ErrorAs(t, err, &fault)
	require.Equal(t, "line-too-long", fault.Code)
	require.Equal(t, 2, fault.Line)
}

func FuzzRead(f *testing.F) {
	f.Add("KẾ HOẠCH\n| a || b |\n|---|\n**x** \\* <br>")
	f.Add("\xc2\xa0\xe2\x80\x8b\xef\xbb\xbf|")
	f.Fuzz(func(t *testing.T, s string) {
		doc, err := Read(s, wide)
		if err != nil {
			return
		}
		for _, b := range doc.Blocks {
			if strings.ContainsAny(b.Text, "\n\r\u00a0") {
				t.Fatalf("%q is no plain line", b.Text)
			}
		}
	})
}

func TestReadMarksPageNumbersAtFormFeeds(t *testing.T) {
	marked := func(in string) (out []string) {
		doc, err := Read(in, wide)
		require.NoError(t, err)
		for _, b := range doc.Blocks {
			if b.Page {
				out = append(out, b.Text)
			}
		}
		return out
	}
	require.Equal(t, []string{"1", "2", "3"}, marked("a\n\n   1\n\fb\n2\n\n\fc\n\n3\n\f"))
	require.Equal(t, []string{"2", "3"}, marked("a\n\f   2\n\nb\n\f\n3\nc\n"))
	require.Empty(t, marked("a\n7\n\fb\n5\n\f\n1. c"))
}
