package parse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/parse"
)

// What Word saves as XML is named, and not taken for a broken plan in XML.
func TestAnyNamesXMLOfWord(t *testing.T) {
	for _, input := range [...]string{
		`<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/></w:wordDocument>`,
		`<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>`,
	} {
		_, _, err := parse.Any(strings.NewReader(input))
		var bad *parse.Error
		require.ErrorAs(t, err, &bad)
		require.Equal(t, "not-docx", bad.Code)
		require.Equal(t, "a Word document saved as XML", bad.Seems)
	}
}

// What Word saved before 2007 is named too.
func TestAnyNamesFilesOfOldWord(t *testing.T) {
	_, _, err := parse.Any(strings.NewReader("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
	var bad *parse.Error
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "not-docx", bad.Code)
	require.Contains(t, bad.Message, "Word 97")
}

// A web page that Word made, or a program for Word to open, has its tables as a Word file has them.
func TestAnyReadsPagesOfWord(t *testing.T) {
	const body = `<table border=0><tr><td>UBND XÃ AN PHÚ<br>Số: 5/KH-UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr></table>
		<p align=center><b>KẾ HOẠCH</b></p><p align=center><b>Trồng rừng năm 2026</b></p>
		<p>I. MỤC ĐÍCH</p><p>1. Giữ đê.</p><p>II. NỘI DUNG</p><p>1. Việc cần làm</p>
		<table border=1><tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th></tr><tr><td>1</td><td>Ươm cây giống</td><td>Hội Nông dân</td></tr></table>
		<table><tr><td>Nơi nhận:<br>- UBND tỉnh;<br>- Lưu: VT.</td><td>CHỦ TỊCH<br><br>Trần Văn Mẫu</td></tr></table></body></html>`
	const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset=utf-8><title>x</title></head><body>` + body
	for name, input := range map[string]string{
		"by itself":    page,
		"by its name":  "<!DOCTYPE html>\n<HTML><meta name=ProgId content=Word.Document><body>" + body,
		"in a message": "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n" + page + "\n--x--\n",
	} {
		t.Run(name, func(t *testing.T) {
			plan, warnings, err := parse.Any(strings.NewReader(input))
			require.NoError(t, err)
			require.Empty(t, warnings)
			require.Equal(t, []string{"UBND XÃ AN PHÚ"}, plan.Issuer.Path)
			require.Equal(t, "5/KH-UBND", plan.Number.String())
			require.Len(t, plan.Sections, 2)
			require.Equal(t, "Chủ trì", plan.Sections[1].Items[0].Items[0].Table.Columns[2].Heading)
			require.Equal(t, "Trần Văn Mẫu", plan.Signatures[0].Name)
			require.Len(t, plan.Recipients, 1)
			require.Empty(t, plan.Extra)
		})
	}
	for code, input := range map[string]string{
		"not-a-plan":    `<html xmlns:w="urn:schemas-microsoft-com:office:word"><p>Thực đơn hôm nay</p>`,
		"invalid-utf-8": `<html xmlns:w="urn:schemas-microsoft-com:office:word"><p>` + "\xff",
		"wrong-content": "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--y\nContent-Type: text/html\n\n",
	} {
		_, _, err := parse.Any(strings.NewReader(input))
		var bad *parse.Error
		require.ErrorAs(t, err, &bad)
		require.Equal(t, code, bad.Code)
		require.Equal(t, "html", bad.Format)
	}
	_, _, err := parse.Any(strings.NewReader(page), parse.WithLimits(parse.Limits{Nodes: 5}))
	var bad *parse.Error
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "too-many-nodes", bad.Code)
}
