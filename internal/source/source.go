// Package source is what every reader of documents gives to the recogniser: the lines, paragraphs and tables of a
// document in order, with the little that its format says about them. Text and Word of the same plan give the same blocks
// but for these hints.
package source

// Doc is a document before it is understood.
type Doc struct {
	// Blocks are the paragraphs, lines and tables in the order of the document.
	Blocks []Block
	// Notes are footnotes and endnotes that the format keeps apart.
	Notes []Note
	// Lines says that Blocks are physical lines, which a plain text may have broken within a paragraph;
	// else every block is a whole paragraph.
	Lines bool
	// Styled says that the format tells what is bold.
	Styled bool
}

// Block is a line, a paragraph or a table.
type Block struct {
	// Text is the text in NFC, without line feeds; empty for a blank line and for a table.
	Text string
	// Label is a numbering token that the format keeps apart from the text: automatic numbering of Word, "1.", "a)", "-".
	Label string
	// Table is the table that stands here, or nil.
	Table *Table
	// Line is where the block begins: the number of its line in a text, of its paragraph in a Word file; from 1.
	Line int
	// Column says that the block begins a cell of a layout table that was flattened: the head, the signature.
	Column bool
	// Gap says that blank lines stand above, which are no blocks of their own.
	Gap bool
	// Single says that Text is known to have no blanks but single ones of ASCII, and no bars.
	Single bool
	// Page says that the block is a running head, foot or page number.
	Page bool
	// Bold, Italic and Center say how the whole block is set, where the format tells.
	Bold, Italic, Center bool
	// Indent is the number of blanks before the text of a line, 255 at most.
	Indent uint8
	// Level is the level of a heading that the format itself states (outline level, heading style), from 1; 0 if none.
	Level int
	// NumID and Depth are the list and the level in it that automatic numbering states; NumID 0 if none. Depth counts from 0.
	NumID, Depth int
}

// Blank reports whether the block is an empty line.
func (b *Block) Blank() bool { return b.Text == "" && b.Label == "" && b.Table == nil }

// Table is a table of data. Layout tables (head, signature) are flattened to blocks by the reader.
type Table struct {
	// Rows are the rows from top to bottom.
	Rows []Row
}

// Row is a row of a table.
type Row struct {
	// Header says that the format marks the row as a heading row.
	Header bool
	// Cells are the cells from left to right; a cell that spans columns stands once.
	Cells []Cell
}

// Cell is a cell of a table.
type Cell struct {
	// Text is the text in NFC, its paragraphs parted by line feeds.
	Text string
	// ColSpan and RowSpan are the columns and rows that the cell covers; 0 and 1 both mean one.
	ColSpan, RowSpan int
	// Continued says that the cell is the lower part of a cell that spans rows; its text is empty.
	Continued bool
}

// Note is a footnote or endnote.
type Note struct {
	// Mark is its mark as it stands in the text.
	Mark string
	// Text is the note.
	Text string
}
