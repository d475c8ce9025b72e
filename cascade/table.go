package cascade

import "github.com/adminplan/adminplan"

// rowWords are the number and the task of a row of a table.
type rowWords struct{ label, text string }

// rowsOf returns for every row of a table its number and its task: the cell of the column of running numbers, and the longest
// one of the columns of content. A cell that covers rows below it is theirs too. Where no column is of content, or a row has
// nothing there, its longest cell is taken for the task.
func rowsOf(t *adminplan.Table) []rowWords {
	// covers is a cell with the number of rows below that it still covers.
	type covers struct {
		text string
		rows int
	}
	over := make([]covers, len(t.Columns))
	out := make([]rowWords, len(t.Rows))
	for i := range t.Rows {
		w := &out[i]
		all := ""
		column := 0
		put := func(text string) {
			switch t.Columns[column].Kind {
			case adminplan.ColumnOrder:
				w.label = text
			case adminplan.ColumnContent:
				w.text = longer(w.text, text)
			}
			column++
		}
		fromAbove := func() {
			for column < len(over) && over[column].rows > 0 {
				over[column].rows--
				put(over[column].text)
			}
		}
		for k := range t.Rows[i].Cells {
			cell := &t.Rows[i].Cells[k]
			all = longer(all, cell.Text)
			fromAbove()
			for span := max(1, cell.ColSpan); span > 0 && column < len(over); span-- {
				over[column] = covers{cell.Text, cell.RowSpan - 1}
				put(cell.Text)
			}
		}
		fromAbove()
		if w.text == "" {
			w.text = all
		}
	}
	return out
}

func longer(a, b string) string {
	if len(b) > len(a) {
		return b
	}
	return a
}
