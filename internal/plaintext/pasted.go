package plaintext

import (
	"strings"

	"github.com/adminplan/adminplan/internal/source"
)

// Pasted takes the marks of Markdown off the blocks of another format, into which a text with them was pasted as it is: headings, emphasis,
// pipe tables. Blocks that do not show such marks again and again are returned as they are.
func Pasted(blocks []source.Block) []source.Block {
	const least = 3
	shown := 0
	for i := range blocks {
		t := blocks[i].Text
		if headingLevel(t) > 0 || len(t) > 4 && strings.HasPrefix(t, "**") && strings.Contains(t[2:], "**") && t[2] != '*' {
			if shown++; shown == least {
				break
			}
		}
	}
	if shown < least {
		return blocks
	}
	blocks = gatherTables(blocks, true)
	for i := range blocks {
		if t := blocks[i].Table; t != nil {
			for j := range t.Rows {
				for k := range t.Rows[j].Cells {
					t.Rows[j].Cells[k].Text = unmarkLines(t.Rows[j].Cells[k].Text)
				}
			}
		}
	}
	return stripMarkdown(blocks)
}

// unmarkLines takes the marks off the lines of a cell.
func unmarkLines(s string) string {
	if !strings.ContainsAny(s, "*_`\\&") {
		return s
	}
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = unmark(lines[i])
	}
	return strings.Join(lines, "\n")
}
