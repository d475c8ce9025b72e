package parse_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
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
	{planHead + "I. NỘI DUNG\n1. Trồng cây: Sở Nội vụ ", "và Sở A, Sở B ", "chủ trì.\n"},
	{planHead + "I. NỘI DUNG\n| TT | Nội dung |", "phối hợp với ... Luật Đất đai năm 2024 chủ trì báo cáo Sở Nội vụ trước ngày 15/12/2026 ", "\n| 1 | Ươm cây |\n"},
	{"UBND XÃ AN PHÚ\n", "Bộ luật, ngày    tháng    năm 2026 1. Mục đích, ", "\n" + planHead},
	{"UBND XÃ AN PHÚ\n", "Phần III., CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc - ", "\n" + planHead},
}

const planHead = "UBND XÃ AN PHÚ\nSố: 9/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTrồng rừng năm 2024\n"

func TestRepeatedClausesCostTheirLength(t *testing.T) {
	if testing.Short() {
		t.Skip("measures")
	}
	for _, c := range repeatedClauses {
		took := func(size int) time.Duration {
			text := []byte(c.before + strings.Repeat(c.clause, size/len(c.clause)) + c.behind)
			start := time.Now()
			p, _, err := parse.Text(bytes.NewReader(text))
			require.NoError(t, err)
			p.Validate(rules.For(p).Sets...)
			return time.Since(start)
		}
		const size = 60_000
		short, long := time.Hour, time.Hour
		for range 8 { // a busy machine is slow once
			if short, long = min(short, took(size)), min(long, took(4*size)); long < 8*short {
				break
			}
		}
		require.Less(t, long, 8*short, "%q", c.clause)
	}
}

func TestParagraphsBeforeFormsAreKept(t *testing.T) {
	p := readText(t, []byte(planHead+"I. NỘI DUNG\n1. Trồng cây.\nII. HÌNH THỨC THỰC HIỆN\n# Xã bố trí 02 ha.\nThực hiện với các hình thức như: tuyên truyền, tọa đàm; hội thi.\n"))
	s := p.Sections[1]
	require.Equal(t, []adminplan.Paragraph{{Text: "Xã bố trí 02 ha."}, {Text: "Thực hiện với các hình thức như:"}}, s.Intro)
	require.Len(t, s.Forms, 3)
}
