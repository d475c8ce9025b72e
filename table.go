package adminplan

// Paragraph is a piece of text or a table that stands without a label of its own.
type Paragraph struct {
	// Text is the paragraph as printed; empty where it is a table. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=100000"`
	// Table is the table that stands here. Cardinality 0..1.
	Table *Table `json:"table,omitempty" xml:"table"`
	// References are the documents that the text names. Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
}

// Table is a table in the body of a plan or in an appendix (bảng, biểu): most often a list of tasks with who does them and until when.
type Table struct {
	// ID is the identifier of the table. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Title is the line above the table that names it. Cardinality 0..1.
	Title string `json:"title,omitempty" xml:"title,omitempty" validate:"max=4000"`
	// References are the documents that the title and the headings name; Field is "title" or, of the headings joined by line
	// feeds, "columns". Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
	// Columns are the columns with their headings. Cardinality 0..n.
	Columns []Column `json:"columns,omitempty" xml:"column" validate:"dive"`
	// Rows are the rows below the headings, in order. Cardinality 0..n.
	Rows []Row `json:"rows,omitempty" xml:"row" validate:"dive"`
}

// ColumnKind says what a column of a task table holds.
type ColumnKind string

// The kinds of columns.
const (
	// ColumnOrder is the running number (TT, STT).
	ColumnOrder ColumnKind = "order"
	// ColumnContent is the task or its content (nội dung, nhiệm vụ).
	ColumnContent ColumnKind = "content"
	// ColumnLead is the unit in charge (cơ quan chủ trì, đơn vị thực hiện).
	ColumnLead ColumnKind = "lead"
	// ColumnPartners are the units that take part (cơ quan phối hợp).
	ColumnPartners ColumnKind = "partners"
	// ColumnTiming is the time or deadline (thời gian, thời hạn).
	ColumnTiming ColumnKind = "timing"
	// ColumnProduct is the product (sản phẩm, kết quả).
	ColumnProduct ColumnKind = "product"
	// ColumnBudget is the money (kinh phí).
	ColumnBudget ColumnKind = "budget"
	// ColumnIndicator is a number to reach (chỉ tiêu).
	ColumnIndicator ColumnKind = "indicator"
	// ColumnNote is a remark (ghi chú).
	ColumnNote ColumnKind = "note"
	// ColumnOther is every other column.
	ColumnOther ColumnKind = "other"
)

// Column is a column of a table.
type Column struct {
	// Kind says what the column holds, as read from its heading. Cardinality 0..1.
	Kind ColumnKind `json:"kind,omitempty" xml:"kind,attr,omitempty" validate:"omitempty,oneof=order content lead partners timing product budget indicator note other"`
	// Heading is the heading as printed; that of the first column below a common heading has both, joined by " / ". Cardinality 0..1.
	Heading string `json:"heading,omitempty" xml:"heading,omitempty" validate:"max=4000"`
}

// Row is a row of a table.
type Row struct {
	// Cells are the cells from left to right; a cell that spans columns stands once. Cardinality 0..n.
	Cells []Cell `json:"cells,omitempty" xml:"cell" validate:"dive"`
	// Lead are the units in charge that the row names (chủ trì). Cardinality 0..n.
	Lead []OrgRef `json:"lead,omitempty" xml:"lead" validate:"dive"`
	// Partners are the units that take part (phối hợp). Cardinality 0..n.
	Partners []OrgRef `json:"partners,omitempty" xml:"partner" validate:"dive"`
	// Timing is when the task of the row is to be done. Cardinality 0..n.
	Timing []Timing `json:"timing,omitempty" xml:"timing" validate:"dive"`
	// Product is what the task of the row is to bring forth (sản phẩm). Cardinality 0..1.
	Product string `json:"product,omitempty" xml:"product,omitempty" validate:"max=4000"`
	// Budgets are the sums of money for the task of the row (kinh phí): the total alone where a column has it, else that of each column, which
	// has parts by source or by year. Cardinality 0..n.
	Budgets []Budget `json:"budgets,omitempty" xml:"budget" validate:"dive"`
	// ReportsTo are the duties to report that the row sets (báo cáo). Cardinality 0..n.
	ReportsTo []Report `json:"reportsTo,omitempty" xml:"reportsTo" validate:"dive"`
	// Indicators are the numbers to reach that the row sets (chỉ tiêu). Cardinality 0..n.
	Indicators []Indicator `json:"indicators,omitempty" xml:"indicator" validate:"dive"`
	// References are the documents that the cells name; Field is "rows" and the offsets count in the texts of the cells joined by line feeds. Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
}

// Cell is a cell of a table.
type Cell struct {
	// Text is the text of the cell; paragraphs are parted by a line feed. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=100000"`
	// ColSpan is the number of columns that the cell covers; 0 and 1 both mean one. Cardinality 0..1.
	ColSpan int `json:"colSpan,omitempty" xml:"colSpan,attr,omitempty" validate:"min=0,max=1000"`
	// RowSpan is the number of rows that the cell covers; 0 and 1 both mean one. Cardinality 0..1.
	RowSpan int `json:"rowSpan,omitempty" xml:"rowSpan,attr,omitempty" validate:"min=0,max=100000"`
}

// Note is a footnote or an endnote (chú thích).
type Note struct {
	// Mark is the mark of the note as printed: "[1]", "(1)", "*". Cardinality 0..1.
	Mark string `json:"mark,omitempty" xml:"mark,attr,omitempty" validate:"max=40"`
	// Text is the note. Cardinality 1.
	Text string `json:"text" xml:"text" validate:"required,max=100000"`
	// References are the documents that the note names. Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
}

// Appendix is an appendix of a plan (phụ lục) or a form that goes with it (mẫu, biểu).
// Decree 30/2020/NĐ-CP, Điều 8 khoản 3 điểm a; Appendix I, part III, item 1.
type Appendix struct {
	// ID is the identifier of the appendix. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Label is its number as printed: "Phụ lục I", "PHỤ LỤC", "Mẫu số 01/HNCT". Cardinality 0..1.
	Label string `json:"label,omitempty" xml:"label,omitempty" validate:"max=200"`
	// Title is its title (tên phụ lục). Cardinality 0..1.
	Title string `json:"title,omitempty" xml:"title,omitempty" validate:"max=4000"`
	// References are the documents that the title names; their Field is "title". Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
	// AttachedTo is the line "(Kèm theo Kế hoạch số …)". Cardinality 0..1.
	AttachedTo *Paragraph `json:"attachedTo,omitempty" xml:"attachedTo"`
	// Items are its contents in order; a paragraph or table without a label is an item without a label. Cardinality 0..n.
	Items []ContentItem `json:"items,omitempty" xml:"item" validate:"dive"`
}
