package parse_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// notWritten says what of a text a writer leaves out on purpose, or writes in another place; all else must come back.
//
//   - Drawn rules, marks of Markdown, tags, the bars and rules of pipe tables: they lay a text out, as white space does.
//   - Page numbers, running heads and a head that is repeated above an attached plan: the plan has them as extra "page".
//   - Columns: the head is written left column first, recipients before the signature. What the head or the signature has
//     that belongs to no part stands before the head or behind the name. Bodies addressed stand below the title.
//   - "Số:" is written with its colon, and the name of the kind before a number ("Kế hoạch số: 12-KH/TU") once, above the title.
func notWritten(p *adminplan.Plan) string {
	var b strings.Builder
	for _, e := range p.Extra {
		if e.Where == adminplan.ExtraPage {
			b.WriteString(e.Text + "\n")
		}
	}
	return b.String()
}

// oddities are marks that a reader drops, by the document: a stray "/" before the name of the issuer.
var oddities = map[string]string{"007_mttq-xa-luongminh-hiep-thuong-2.txt": "/"}

// squeezed is the letters and digits of a text, in normal form.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, norm.NFC.String(s))
}

// letters counts the letters and digits of a text and the marks of sentences, in normal form.
func letters(s string) map[rune]int {
	n := map[rune]int{}
	for _, r := range norm.NFC.String(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(".,;()%/“”\"", r) {
			n[r]++
		}
	}
	return n
}

func TestTextsComeBackAsTheyWere(t *testing.T) {
	var names []string
	for _, pattern := range []string{"testdata/*.txt", "testdata/variants/*.txt", "../../shared/seed/*.txt", "../../shared/corpus/plans/*.txt"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		names = append(names, found...)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		p, _, err := parse.Any(bytes.NewReader(text))
		if err != nil {
			continue // some are there to be refused
		}
		var out bytes.Buffer
		_, err = export.Text(&out, p)
		require.NoError(t, err)
		want, got := letters(unmarked(string(text))), letters(unmarked(out.String()+notWritten(p)))
		var differ []string
		for r := range want {
			if want[r] != got[r] {
				differ = append(differ, string(r))
			}
		}
		for r := range got {
			if want[r] == 0 {
				differ = append(differ, string(r))
			}
		}
		slices.Sort(differ)
		require.Equal(t, oddities[filepath.Base(name)], strings.Join(differ, ""), name)
		if notWritten(p) != "" || len(p.Sections) == 0 {
			continue
		}
		// The body comes back in its order.
		var body bytes.Buffer
		_, err = export.Text(&body, &adminplan.Plan{Kind: adminplan.KindPlan, Sections: p.Sections, Closing: p.Closing})
		require.NoError(t, err)
		_, written, _ := strings.Cut(body.String(), "KẾ HOẠCH\n\n")
		require.Contains(t, squeezed(unmarked(string(text))), squeezed(unmarked(written)), name)
	}
}

// What is stray in the tail of a decision that carries a plan without a tail, or in a text that has no signature, is written too; a body addressed
// stands below the title.
func TestStrayLinesOfACarrierComeBack(t *testing.T) {
	const decision = "UBND XÃ AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/QĐ-UBND\nAn Phú, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng rừng\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n08 KH\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLê An Bình\n"
	const plan = "KẾ HOẠCH\nTrồng rừng năm 2024\n%sI. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG\n1. Ươm cây giống.\n"
	for _, text := range []string{
		decision + fmt.Sprintf(plan, "(Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 05/3/2024)\n"),
		"UBND XÃ AN PHÚ\nSố: 9/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\n" + fmt.Sprintf(plan, "Kính gửi: Các thôn\n") + "An Phú, ngày 06 tháng 3 năm 2024\n",
	} {
		p := readText(t, []byte(text))
		require.NotEmpty(t, p.Extra)
		var out, file bytes.Buffer
		_, err := export.Text(&out, p)
		require.NoError(t, err)
		require.Equal(t, letters(text), letters(out.String()))
		if len(p.Address) > 0 {
			require.Less(t, strings.Index(out.String(), p.Title), strings.Index(out.String(), "Kính gửi"))
		}
		requireSame(t, p, readText(t, out.Bytes()))
		_, err = export.DOCX(&file, p)
		require.NoError(t, err)
		again, _, err := parse.DOCX(bytes.NewReader(file.Bytes()), int64(file.Len()))
		require.NoError(t, err)
		requireSame(t, p, again)
	}
}

func TestPostsWithoutNamesComeBack(t *testing.T) {
	const text = "TRƯỜNG THCS AN PHÚ\nKẾ HOẠCH\nTrồng rừng năm 2024\nI. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG\n1. Ươm cây giống.\nTỔ TRƯỞNG\n(Ký và ghi rõ họ tên)\nHIỆU TRƯỞNG\n(Ký và ghi rõ họ tên)\n"
	p := readText(t, []byte(text))
	require.Len(t, p.Signatures, 2)
	var out bytes.Buffer
	_, err := export.Text(&out, p)
	require.NoError(t, err)
	require.Equal(t, squeezed(text), squeezed(out.String()))
	requireSame(t, p, readText(t, out.Bytes()))
}

// What says that a document is signed stands above the name of each signer, which nothing else may part from the words before it.
func TestMarksOfSigningComeBack(t *testing.T) {
	const head = "TRƯỜNG THCS AN PHÚ\n" + state + "KẾ HOẠCH\nTrồng rừng năm 2024\nI. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG\n1. Ươm cây giống.\n"
	for _, tail := range []string{
		"TM.BTK HỘI SINH VIÊN TRƯỜNG\n(Đã ký)\nLÊ THỊ AN\n",
		"TM. TỔ CÔNG TÁC\nTổ trưởng\n(Đã ký)\nVŨ VĂN BA\nXÁC NHẬN CỦA LÃNH ĐẠO PHÒNG\nTrưởng phòng\n(Đã ký)\nLÊ THỊ AN\n",
	} {
		p := readText(t, []byte(head+tail))
		require.Len(t, p.Signatures, strings.Count(tail, "ký"))
		var out bytes.Buffer
		_, err := export.Text(&out, p)
		require.NoError(t, err)
		require.Equal(t, squeezed(head+tail), squeezed(out.String()))
		requireSame(t, p, readText(t, out.Bytes()))
		requireSame(t, p, throughWord(t, p))
	}
}

// What a narrow column or a paragraph of its own would make something else of stays what it is in a Word file.
func TestWordKeepsNamesAndItems(t *testing.T) {
	for _, text := range []string{
		"LIÊN HIỆP HTX TỈNH SƠN HÀ\nHỢP TÁC XÃ DỊCH VỤ NÔNG NGHIỆP BẾN SỎI\nSố: 03/KH-HTX\n" + state,
		"BẢO HIỂM XÃ HỘI TỈNH SƠN HÀ\nBẢO HIỂM XÃ HỘI CƠ SỞ TÂN KHÊ\nSố: 40/KH-BHXH\n" + state,
		"HỘI SINH VIÊN VIỆT NAM TỈNH SƠN HÀ\nHỘI SINH VIÊN TRƯỜNG CAO ĐẲNG SƠN HÀ\nSố 27-KH/HSV\nHỘI SINH VIÊN VIỆT NAM\n",
	} {
		p := readText(t, []byte(text+"Sơn Hà, ngày 10 tháng 01 năm 2025\nKẾ HOẠCH\nTrồng rừng năm 2025\nI. MỤC TIÊU\n1. Giữ đê.\n2. Chỉ tiêu: - 100% các xã có rừng.\nII. NỘI DUNG\n1. Ươm cây giống.\n"))
		require.Len(t, p.Issuer.Path, 2)
		require.NotEmpty(t, p.Motto)
		requireSame(t, p, throughWord(t, p))
	}
}

const state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

// throughWord writes the plan as a Word file and reads that.
func throughWord(t *testing.T, p *adminplan.Plan) *adminplan.Plan {
	t.Helper()
	var file bytes.Buffer
	_, err := export.DOCX(&file, p)
	require.NoError(t, err)
	again, _, err := parse.DOCX(bytes.NewReader(file.Bytes()), int64(file.Len()))
	require.NoError(t, err)
	return again
}

// A number that is printed with blanks within its symbol is kept so beside the number itself, once, however often the plan is written and read.
func TestRespelledNumbersComeBack(t *testing.T) {
	p, warnings, err := parse.Text(strings.NewReader("UBND XÃ AN PHÚ\nSố: 04/ KH-THCSX. PL\nKẾ HOẠCH\nTrồng rừng năm 2024\nI. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG\n1. Ươm cây giống.\n"))
	require.NoError(t, err)
	require.Equal(t, "04/KH-THCSX.PL", p.Number.String())
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraHead, Text: "Số: 04/ KH-THCSX. PL"}}, p.Extra)
	require.Len(t, warnings, 1)
	require.Equal(t, "respelled-number", warnings[0].Code)
	var out bytes.Buffer
	_, err = export.Text(&out, p)
	require.NoError(t, err)
	requireSame(t, p, readText(t, out.Bytes()))
}

// unmarked is the text without what only lays it out.
func unmarked(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "<br>", " "), "\\", "")
	var b strings.Builder
	for line := range strings.Lines(s) {
		if strings.Trim(line, "-_=*~.|: \t\n\r") != "" {
			b.WriteString(line)
		}
	}
	return b.String()
}
