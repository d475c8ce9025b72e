package recognize

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan/internal/source"
)

// shown writes a table with a line a row and bars between cells; a cell that covers columns has a "*" for each further one.
func shown(t *source.Table) string {
	if t == nil {
		return ""
	}
	var b strings.Builder
	for i, r := range t.Rows {
		if i > 0 {
			b.WriteString("\n")
		}
		for k, c := range r.Cells {
			if k > 0 {
				b.WriteString("|")
			}
			b.WriteString(strings.ReplaceAll(c.Text, "\n", "⏎") + strings.Repeat("*", max(1, c.ColSpan)-1))
		}
	}
	return b.String()
}

func TestRowsOfFlatTables(t *testing.T) {
	for _, c := range []struct {
		name, cells, want string
		rest              int
	}{
		{"numbers", "TT|Nội dung|Đơn vị chủ trì|Thời gian|1|Ươm cây|Hội Nông dân|Tháng 3|2|Trồng cây|Đoàn xã|Tháng 4", "TT|Nội dung|Đơn vị chủ trì|Thời gian\n1|Ươm cây|Hội Nông dân|Tháng 3\n2|Trồng cây|Đoàn xã|Tháng 4", 0},
		{"one row", "TT|Nội dung|Đơn vị chủ trì|Thời gian|01|Ươm cây|Hội Nông dân|Tháng 3", "TT|Nội dung|Đơn vị chủ trì|Thời gian\n01|Ươm cây|Hội Nông dân|Tháng 3", 0},
		{"numbered columns", "TT|Nội dung|Chủ trì|(1)|(2)|(3)|1|Ươm cây|Hội Nông dân|2|Trồng cây|Đoàn xã", "TT|Nội dung|Chủ trì\n(1)|(2)|(3)\n1|Ươm cây|Hội Nông dân\n2|Trồng cây|Đoàn xã", 0},
		{"groups", "TT|Nội dung|Chủ trì|I. Giống|1|Ươm cây|Hội Nông dân|II. Rừng|1|Trồng cây|Đoàn xã|2|Giữ rừng|Kiểm lâm", "TT|Nội dung|Chủ trì\nI. Giống**\n1|Ươm cây|Hội Nông dân\nII. Rừng**\n1|Trồng cây|Đoàn xã\n2|Giữ rừng|Kiểm lâm", 0},
		{"numbered groups", "STT|Nội dung|Chủ trì|Thời gian|I|Giống|1|Ươm cây|Hội Nông dân|Tháng 3|II|Rừng|2|Trồng cây|Đoàn xã|Tháng 4", "STT|Nội dung|Chủ trì|Thời gian\nI|Giống**\n1|Ươm cây|Hội Nông dân|Tháng 3\nII|Rừng**\n2|Trồng cây|Đoàn xã|Tháng 4", 0},
		{"group in capitals", "TT|Nội dung|Chủ trì|CÔNG VIỆC CHUNG|1|Ươm cây|Hội Nông dân|2|Trồng cây|Đoàn xã", "TT|Nội dung|Chủ trì\nCÔNG VIỆC CHUNG**\n1|Ươm cây|Hội Nông dân\n2|Trồng cây|Đoàn xã", 0},
		{"paragraphs of a cell", "TT|Nội dung|Chủ trì|1|Ươm cây:|- Cây keo;|- Cây sao.|Hội Nông dân|2|Trồng cây|Đoàn xã;|Hội Phụ nữ", "TT|Nội dung|Chủ trì\n1|Ươm cây:⏎- Cây keo;⏎- Cây sao.|Hội Nông dân\n2|Trồng cây|Đoàn xã;⏎Hội Phụ nữ", 0},
		{"a broken line", "TT|Nội dung|Chủ trì|1|Ươm cây giống và|chăm sóc|Hội Nông dân|2|Trồng cây|Đoàn xã", "TT|Nội dung|Chủ trì\n1|Ươm cây giống và chăm sóc|Hội Nông dân\n2|Trồng cây|Đoàn xã", 0},
		{"no remarks", "TT|Nội dung|Chủ trì|Ghi chú|1|Ươm cây|Hội Nông dân|2|Trồng cây|Đoàn xã", "TT|Nội dung|Chủ trì|Ghi chú\n1|Ươm cây|Hội Nông dân|\n2|Trồng cây|Đoàn xã|", 0},
		{"amounts", "TT|Nội dung|Số lượng|Kinh phí|1|Ươm cây|2|500|2|Trồng cây|3|700|Tổng cộng|5|1.200", "TT|Nội dung|Số lượng|Kinh phí\n1|Ươm cây|2|500\n2|Trồng cây|3|700\nTổng cộng*|5|1.200", 0},
		{"rows below rows", "TT|Nội dung|Chủ trì|1|Giống|1.1|Ươm cây|Hội Nông dân|1.2|Mua cây|Sở Công Thương|2|Trồng cây|Đoàn xã|3|Rừng|3.1|Giữ rừng|Kiểm lâm", "TT|Nội dung|Chủ trì\n1|Giống*\n1.1|Ươm cây|Hội Nông dân\n1.2|Mua cây|Sở Công Thương\n2|Trồng cây|Đoàn xã\n3|Rừng*\n3.1|Giữ rừng|Kiểm lâm", 0},
		{"times", "Thời gian|Nội dung|Người thực hiện|07h00 - 07h30|Đón khách|Ban Tổ chức|07h30|Khai mạc|Hiệu trưởng|Từ 08h00|Tham quan|Cả lớp", "Thời gian|Nội dung|Người thực hiện\n07h00 - 07h30|Đón khách|Ban Tổ chức\n07h30|Khai mạc|Hiệu trưởng\nTừ 08h00|Tham quan|Cả lớp", 0},
		{"months", "Tháng|Nội dung|Phụ trách|Tháng 9|Khai giảng|Nhà trường|Tháng 10/2025|Hội thi|Đoàn trường", "Tháng|Nội dung|Phụ trách\nTháng 9|Khai giảng|Nhà trường\nTháng 10/2025|Hội thi|Đoàn trường", 0},
		{"what follows", "TT|Nội dung|Chủ trì|1|Ươm cây|Hội Nông dân|2|Trồng cây|Đoàn xã|Ghi chú: cây giống do xã cấp.|Hai bên cùng giữ.", "TT|Nội dung|Chủ trì\n1|Ươm cây|Hội Nông dân\n2|Trồng cây|Đoàn xã", 2},

		{"an empty cell", "TT|Nội dung|Chủ trì|Thời gian|1|Ươm cây|Hội Nông dân|Tháng 3|2|Trồng cây|Tháng 4|3|Giữ rừng|Kiểm lâm|Tháng 5", "", 0},
		{"a paragraph more", "TT|Nội dung|Chủ trì|1|Ươm cây|Cây keo|Hội Nông dân|2|Trồng cây|Đoàn xã", "", 0},
		{"a paragraph more at the end", "TT|Nội dung|Chủ trì|1|Ươm cây|Hội Nông dân|2|Trồng cây|Đoàn xã|Hội Phụ nữ", "", 0},
		{"a number left out", "TT|Nội dung|Chủ trì|1|Ươm cây|Hội Nông dân|3|Trồng cây|Đoàn xã", "", 0},
		{"a time twice", "Thời gian|Nội dung|Phụ trách|Tháng 9|Khai giảng|Tháng 10|Tháng 10|Hội thi|Đoàn trường", "", 0},
		{"no rows", "TT|Nội dung|Chủ trì|Thời gian|Ghi chú|Ươm cây", "", 0},
	} {
		cells := strings.Split(c.cells, "|")
		table, n := flatRows(cells, fits{})
		require.Equal(t, c.want, shown(table), c.name)
		if table != nil {
			require.Equal(t, len(cells)-c.rest, n, c.name)
			require.True(t, table.Rows[0].Header)
		}
	}
}

func TestRowsOfBrokenLines(t *testing.T) {
	cells := []string{"TT", "Nội dung", "Chủ trì", "1", "Ươm đủ giống cho vụ xuân ở các xã có rừng do", "Hội Làm vườn giao và 100 hộ nhận trồng, trong đó có", "30 hộ nghèo", "Hội Nông dân", "2", "Trồng cây", "Đoàn xã"}
	table, _ := flatRows(cells, fits{48, 48})
	require.Equal(t, "TT|Nội dung|Chủ trì\n1|Ươm đủ giống cho vụ xuân ở các xã có rừng do Hội Làm vườn giao và 100 hộ nhận trồng, trong đó có 30 hộ nghèo|Hội Nông dân\n2|Trồng cây|Đoàn xã", shown(table))
	table, _ = flatRows(cells, fits{})
	require.Nil(t, table)
}

// A table without empty cells comes back as it was; from one with some nothing is lost or moved before another cell.
func TestFlatTablesComeBack(t *testing.T) {
	heads := []string{"Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Sản phẩm", "Ghi chú"}
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(3, len(heads)+1).Draw(t, "width")
		rows := rapid.IntRange(2, 12).Draw(t, "rows")
		word := rapid.SampledFrom([]string{"Ươm cây", "Hội Nông dân", "Tháng 3/2026", "Báo cáo", "5", "120", "Đoàn xã; Hội Phụ nữ"})
		hole := rapid.Bool().Draw(t, "hole")
		cells := append([]string{"TT"}, heads[:width-1]...)
		want := strings.Join(cells, "|")
		for i := 1; i <= rows; i++ {
			row := []string{strconv.Itoa(i)}
			for len(row) < width {
				row = append(row, word.Draw(t, "cell"))
			}
			if hole && i == rows/2+1 {
				row = row[:width-1]
			}
			cells = append(cells, row...)
			want += "\n" + strings.Join(row, "|")
		}
		table, n := flatRows(cells, fits{})
		if hole {
			if table == nil {
				return
			}
		} else if got := shown(table); got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
		var kept []string
		for _, r := range table.Rows {
			for _, c := range r.Cells {
				if c.Text != "" {
					kept = append(kept, c.Text)
				}
			}
		}
		if strings.Join(kept, "|") != strings.Join(cells[:n], "|") {
			t.Fatalf("kept %q of %q", kept, cells)
		}
	})
}

// The numbers of its rows show a table whose columns have headings that no other one has.
func TestFlatTableWithColumnsOfItsOwn(t *testing.T) {
	const cells = "TT\nLoài cây\nĐơn vị tính\nGiai đoạn 2021 - 2025\nGiai đoạn 2026 - 2030\n1\nSố cây đước được trồng ven các tuyến đê.\nCây\n80\n90\n2\nSố cây sú được trồng ven sông.\nCây\n70\n80\n"
	p := planOf(t, webHead+webTitle+"I. MỤC TIÊU\n1. Mục tiêu chung\nGiữ đê.\n2. Mục tiêu cụ thể\n"+cells+"II. KINH PHÍ\nTỉnh cấp.\n")
	require.Len(t, p.Sections, 2)
	require.Len(t, p.Sections[0].Objectives, 2)
	goal := p.Sections[0].Objectives[1]
	require.Equal(t, "Mục tiêu cụ thể", goal.Heading)
	require.Empty(t, goal.Text)
	require.Len(t, goal.Objectives, 1)
	require.Len(t, goal.Objectives[0].Table.Rows, 2)
	require.False(t, headsFlat(linesOf("TT\nLoài cây\n1\nĐước\n2\nSú\nBần\n")))
	require.False(t, headsFlat(linesOf("TT\nLoài cây\nNơi trồng\n1\nĐước\nVen đê\nVen sông\n2\nSú\n")))
}

func linesOf(text string) []line {
	var out []line
	for s := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		out = append(out, line{Block: &source.Block{Text: s}, text: s})
	}
	return out
}

// A cell of very many lines is put together once, not again for each of them.
func TestFlatCellOfManyLines(t *testing.T) {
	cells := strings.Split("TT|Nội dung|Chủ trì|1|Ươm cây:"+strings.Repeat("|- Cây keo;", 4000)+"|- Cây sao.|Hội Nông dân", "|")
	table, _ := flatRows(cells, fits{})
	require.Equal(t, 4002, 1+strings.Count(table.Rows[1].Cells[1].Text, "\n"))
	require.Less(t, testing.AllocsPerRun(1, func() { flatRows(cells, fits{}) }), 200.0)
}
