package plaintext

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// barred reads a table of which each cell has a bar below it, and returns its rows and the lines below.
func barred(t *testing.T, cells, below string) (rows, rest []string) {
	t.Helper()
	return joined(t, strings.ReplaceAll(cells, "|", "\n|\n")+"\n|\n"+below)
}

// joined reads a text and returns the rows of its tables and the other lines.
func joined(t *testing.T, text string) (rows, rest []string) {
	t.Helper()
	doc, err := Read(text, wide)
	require.NoError(t, err)
	for _, b := range doc.Blocks {
		if b.Table == nil {
			if b.Text != "" {
				rest = append(rest, b.Text)
			}
			continue
		}
		for _, r := range b.Table.Rows {
			row := ""
			for _, c := range r.Cells {
				row += c.Text + "|"
			}
			rows = append(rows, row)
		}
	}
	return rows, rest
}

func TestTablesWhoseCellsHaveABarBelow(t *testing.T) {
	const below = "III. KINH PHÍ\nTỉnh cấp.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n|\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n|\n"
	rows, rest := barred(t, "TT|Nội\ndung|Cơ quan\nchủ trì|Thời gian|1|Tuyên truyền, vận động\nngười dân trồng cây|Sở Xây\ndựng;\nBáo An Phú|Tháng\n3|2|Ươm cây:\n- Cây sao;\n- Cây dầu.||Quý II", below)
	require.Equal(t, []string{
		"TT|Nội dung|Cơ quan chủ trì|Thời gian|",
		"1|Tuyên truyền, vận động người dân trồng cây|Sở Xây dựng;\nBáo An Phú|Tháng 3|",
		"2|Ươm cây:\n- Cây sao;\n- Cây dầu.||Quý II|",
	}, rows)
	require.Equal(t, "III. KINH PHÍ", rest[0])
	for name, cells := range map[string]string{
		"a row with a cell too many":   "TT|Nội dung|Chủ trì|1|Ươm cây|Sở Xây dựng|Tháng 3|2|Trồng cây|Đoàn xã",
		"a row with a cell too few":    "TT|Nội dung|Chủ trì|1|Ươm cây|Sở Xây dựng|2|Trồng cây",
		"a group of rows":              "TT|Nội dung|Chủ trì|1|Ươm cây|Sở Xây dựng|2|Trồng cây|Đoàn xã|II|Giữ rừng|3|Tuần tra|Kiểm lâm",
		"one row":                      "TT|Nội dung|Chủ trì|1|Ươm cây|Sở Xây dựng",
		"heads below heads":            "TT|Nội dung|Số cây|2023|2024|1|Ươm cây|50|2|Trồng cây|40",
		"no column with numbers":       "Tháng|Nội dung|Chủ trì|1|Ươm cây|Sở Xây dựng|2|Trồng cây|Đoàn xã",
		"a number that is left behind": "TT|Nội dung|Chủ trì|1|Ươm cây|Sở Xây dựng|3|Trồng cây|Đoàn xã",
	} {
		rows, _ := barred(t, cells, below)
		require.Empty(t, rows, name)
	}
}

// The column in which rows are numbered goes by any of its names.
func TestHeadsOfBarredTables(t *testing.T) {
	for _, head := range []string{"TT", "Stt", "Số TT", "Số thứ tự"} {
		rows, _ := barred(t, head+"|Nội dung|Chủ trì|1|Ươm cây|Sở Xây dựng|2|Trồng cây|Đoàn xã", "III. KINH PHÍ\nTỉnh cấp.\n")
		require.Len(t, rows, 3, head)
	}
}

func TestTablesWhoseCellsAreJoinedWithBars(t *testing.T) {
	const table = "Số TT | Việc | Nơi làm\n\nI | Trồng cây | Trồng cây\n\n1 | Đào hố:\n- Sâu;\n- Rộng. | Vườn hoa\n\n2 | Tưới | Bến xe:\n- Sáng;\n- Chiều.\n\n"
	rows, rest := joined(t, table+"[1] Theo lịch.")
	require.Equal(t, []string{"Số TT|Việc|Nơi làm|", "I|Trồng cây|Trồng cây|", "1|Đào hố:\n- Sâu;\n- Rộng.|Vườn hoa|", "2|Tưới|Bến xe:\n- Sáng;\n- Chiều.|"}, rows)
	require.Equal(t, []string{"[1] Theo lịch."}, rest)

	rows, rest = joined(t, "TT | Việc | Nơi làm\n1 | Tưới | Bến xe\n2 | Tỉa\nNơi nhận:\n- Lưu: VT.")
	require.Equal(t, []string{"TT|Việc|Nơi làm|", "1|Tưới|Bến xe|"}, rows)
	require.Equal(t, []string{"2 | Tỉa", "Nơi nhận:", "- Lưu: VT."}, rest)

	rows, _ = joined(t, "TT | Việc\n1 | Tưới")
	require.Empty(t, rows)
}
