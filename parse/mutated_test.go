package parse_test

import (
	"bytes"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/growth"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/rules"
)

// repeatedClauses are clauses with the texts in which they may be repeated: none may make reading and checking slower by more than its length.
var repeatedClauses = []struct{ before, clause, behind string }{
	{planHead + "I. MỤC ĐÍCH ", "- \n", "1. Trồng cây.\n"},
	{planHead + "I. NỘI DUNG\n1. Trồng cây ", "Nội dung, Căn cứ Kinh phí thực hiện từ ngân sách- : ", ""},
	{planHead + "I. NỘI DUNG\n1. Trồng cây.\nNơi nhận:\n- Lưu: VT ", "Số: 12/KH-UBND do(Ký tên, đóng dấu)", "."},
	{planHead + "I. NỘI DUNG\n1. Trồng cây.\nNơi nhận:\n- Lưu: VT ", "quabảng 1 (Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026) ", "."},
	{planHead + "I. NỘI DUNG\n| TT | Nội dung |\n| 1 | Ươm cây ", "số 12/KH-UBND, ỦY BAN NHÂN DÂN ", "|\n"},
	{planHead + "III. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Trồng cây ", "CHỦ TỊCH quý IV/2023 Luật Đất đai năm 2023 ", "\n"},
	{planHead + "I. NỘI DUNG\n1. Trồng cây: Sở Nội vụ ", "và Sở A, Sở B ", "chủ trì.\n"},
	{planHead + "I. NỘI DUNG\n| TT | Nội dung |", "phối hợp với ... Luật Đất đai năm 2024 chủ trì báo cáo Sở Nội vụ trước ngày 15/12/2026 ", "\n| 1 | Ươm cây |\n"},
	{planHead + "III. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Trồng cây ", "Quyết định 12Phần III. Thời gian thực hiện:0/0/0000 ", "\n"},
	{"UBND XÃ AN PHÚ\n", "Bộ luật, ngày    tháng    năm 2026 1. Mục đích, ", "\n" + planHead},
	{"UBND XÃ AN PHÚ\n", "Phần III., CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc - ", "\n" + planHead},
	{planHead + "I. NỘI DUNG\n", "+----+----+\n| 12 | Ươm cây |\n", "| 1 | Ươm cây | Trồng rừng |\n"},
	{planHead + "III. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Theo dõi việc trồng cây ", "báo cáo UBND xã ", "\n"},
	{planHead + "III. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Theo dõi ", "gửi về để tổng hợp, để báo cáo, ", "\n"},
	{planHead + "III. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế\n- Làm ", "theo đề nghị của Trạm Y tế tại Tờ trình số 12/TTr-TYT và ", "\n"},
	{planHead + "III. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế\n- Giao ", "Công an xã theo chức năng, nhiệm vụ, quyền hạn; ", "\n"},
	{planHead + "III. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế\n- Kinh phí: ", "sử dụng trong dự toán bằng mỗi lớp 12 triệu đồng, ", "\n"},
	{planHead + "# I. NỘI DUNG\n| ", "**Ươm cây** ", "|\n"},
}

const planHead = "UBND XÃ AN PHÚ\nSố: 9/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTrồng rừng năm 2024\n"

// repeated returns the text with the clause again and again, with other numbers each time, in about as many bytes.
func repeated(before, clause, behind string, size int) []byte {
	var b strings.Builder
	b.WriteString(before)
	for i := range size / len(clause) {
		b.WriteString(strings.ReplaceAll(clause, "12", strconv.Itoa(i+1)))
	}
	b.WriteString(behind)
	return []byte(b.String())
}

func TestRepeatedClausesAreRead(t *testing.T) {
	for _, c := range repeatedClauses {
		p := readText(t, repeated(c.before, c.clause, c.behind, 20_000))
		p.Validate(rules.For(p).Sets...)
		_, err := export.Text(io.Discard, p)
		require.NoError(t, err)
	}
}

// BenchmarkRepeatedClauses measures how the cost of reading, checking and writing grows with such texts.
func BenchmarkRepeatedClauses(b *testing.B) {
	var tasks []func(int)
	for _, c := range repeatedClauses {
		tasks = append(tasks, func(size int) {
			p, _, err := parse.Text(bytes.NewReader(repeated(c.before, c.clause, c.behind, size)))
			if err != nil {
				b.Fatal(err)
			}
			p.Validate(rules.For(p).Sets...)
			if _, err := export.Text(io.Discard, p); err != nil {
				b.Fatal(err)
			}
		})
	}
	growth.Report(b, 50_000, tasks...)
}

func TestParagraphsBeforeFormsAreKept(t *testing.T) {
	p := readText(t, []byte(planHead+"I. NỘI DUNG\n1. Trồng cây.\nII. HÌNH THỨC THỰC HIỆN\n# Xã bố trí 02 ha.\nThực hiện với các hình thức như: tuyên truyền, tọa đàm; hội thi.\n"))
	s := p.Sections[1]
	require.Equal(t, []adminplan.Paragraph{{Text: "Xã bố trí 02 ha."}, {Text: "Thực hiện với các hình thức như:"}}, s.Intro)
	require.Len(t, s.Forms, 3)
}

// Of two lines that seem to date a plan, the one that does not is kept.
func TestDateLinesThatDateNothingAreKept(t *testing.T) {
	p := readText(t, []byte("NGÀY 58/KH-STP | An Phú, tháng năm |\nKẾ HOẠCH\nTrồng rừng\nI. NỘI DUNG\n1. Ươm cây.\n"))
	require.Equal(t, "tháng năm", p.DateText)
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraHead, Text: "NGÀY 58/KH-STP"}}, p.Extra)
}

// A head whose parts come twice keeps what stands behind them.
func TestHeadsWithPartsTwiceAreKept(t *testing.T) {
	p := readText(t, []byte("UBND XÃ AN PHÚ\nKẾ HOẠCH\nSố: 35/KH-UBND ĐÍCH, YÊU\nI. NỘI DUNG\n1. Ươm cây.\n"))
	require.Equal(t, []string{"UBND XÃ AN PHÚ"}, p.Issuer.Path)
	require.Equal(t, "ĐÍCH, YÊU", p.Extra[0].Text)

	p = readText(t, []byte("UBND XÃ AN PHÚ\nSố: 35/KH-UBND\nV/v trồng rừng\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nV/v giữ đê\nKẾ HOẠCH\nTrồng rừng\nI. NỘI DUNG\n1. Ươm cây.\n"))
	require.Equal(t, "V/v trồng rừng", p.Subject)
	require.Equal(t, "V/v giữ đê", p.Extra[0].Text)
}

// What parted a letter from its tone is taken off before the text is in normal form.
func TestTextsWithoutMarksAreInNormalForm(t *testing.T) {
	for _, between := range []string{"**", "\u200b", "\u00ad", "<b>", "&#x200b;"} {
		p := readText(t, []byte("**UBND XÃ AN PHÚ**\n<p>KẾ HOẠCH</p>\n<p>Trồng rừng</p>\nI. NỘI DUNG\n1. Thành phô"+between+"\u0301.\n2. Ươm cây.\n"))
		require.Equal(t, "Thành phố.", p.Sections[0].Items[0].Text, between)
	}
}

func TestLinesBeforeNoDateAreKept(t *testing.T) {
	p := readText(t, []byte("Trang chủ » Văn KT. CHỦ TỊCH quý IV/2025 "+strings.Repeat("a, ", 24)+"\nngày 30, 31/12/2026 bản » Kế hoạch\nKẾ HOẠCH\nTrồng rừng\nI. NỘI DUNG\n1. Ươm cây.\n"))
	require.Contains(t, p.Extra[0].Text, "31/12/2026")
}

func TestWordsBeforeASymbolAreKept(t *testing.T) {
	p := readText(t, []byte("PHÓ /KH-SDTT\nKẾ HOẠCH\nTrồng rừng\nI. NỘI DUNG\n1. Ươm cây.\n"))
	require.Equal(t, []string{"PHÓ /KH-SDTT"}, p.Issuer.Path)
}

// Each heading has its column, also those that the first row of headings has no room for.
func TestHeadingsOfManyColumnsAreKept(t *testing.T) {
	p := readText(t, []byte(planHead+"I. NỘI DUNG\n| TT | "+strings.Repeat("Việc | ", 1200)+"Thời gian |\n|---|---|\n| 1 | a | b |\n"))
	table := p.Sections[0].Items[0].Table
	require.Len(t, table.Columns, 1202)
	require.Equal(t, "Thời gian", table.Columns[1201].Heading)

	p = readText(t, []byte(planHead+"I. NỘI DUNG\n| TT | Việc |\n| | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|\n| 1 | a | b | c |\n"))
	require.Equal(t, []adminplan.Column{
		{Heading: "TT", Kind: adminplan.ColumnOrder}, {Heading: "Việc / Chủ trì", Kind: adminplan.ColumnLead}, {Heading: "Phối hợp", Kind: adminplan.ColumnPartners}, {Heading: "Thời gian", Kind: adminplan.ColumnTiming},
	}, p.Sections[0].Items[0].Table.Columns)
}
