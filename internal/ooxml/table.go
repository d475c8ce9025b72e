package ooxml

import "strings"

// table is a table as it is read.
type table struct {
	line    int
	rows    []row
	borders borders
	columns int
	widths  []int // of the columns of the grid, in twentieths of a point
	floats  bool
}

// row is a row of a table.
type row struct {
	header bool
	cells  []cell
}

// cell is a cell of a table.
type cell struct {
	column, span int
	merge        int // 0 none, mergeStart, mergeOn
	rowSpan      int
	gap          bool // the row has no cell here: it begins later or ends earlier than others
	borders      borders
	nodes        []node
}

const (
	mergeStart = iota + 1
	mergeOn
)

// maxColumns bounds the columns of a table, since Word allows no more than 63 cells in a row.
const maxColumns = 1000

// table reads w:tbl.
func (s *story) table(out *[]node) error {
	t := &table{line: s.d.paragraphs + 1}
	styled := borders{}
	if st := s.d.styles.of("table", ""); st != nil {
		styled = st.borders
	}
	if err := s.tableRows(t, &styled); err != nil {
		return err
	}
	if !t.borders.stated {
		t.borders = styled
	}
	t.joinRows()
	if len(t.rows) > 0 {
		*out = append(*out, node{table: t})
	}
	return nil
}

// tableRows reads the rows within the current element, which is the table or something that encloses rows of it.
func (s *story) tableRows(t *table, styled *borders) error {
	x := s.x
	return x.each(func() error {
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "tblPr":
			return x.each(func() (err error) {
				switch {
				case x.Is(nsW, "tblStyle"):
					if st := s.d.styles.of("table", x.val()); st != nil {
						*styled = st.borders
					}
				case x.Is(nsW, "tblBorders"):
					t.borders, err = x.borders()
				case x.Is(nsW, "tblpPr"):
					t.floats = true
				}
				return err
			})
		case "tblGrid":
			return x.each(func() error {
				if x.Is(nsW, "gridCol") && len(t.widths) < maxColumns {
					t.widths = append(t.widths, x.int("w", 0))
				}
				return nil
			})
		case "tr":
			return s.tableRow(t)
		case "sdt":
			return s.control(func() error { return s.tableRows(t, styled) })
		case "customXml", "ins", "moveTo":
			return s.tableRows(t, styled)
		}
		return nil
	})
}

// tableRow reads w:tr; a row that a tracked change deletes is left out.
func (s *story) tableRow(t *table) error {
	r, props := row{}, rowProps{}
	column := 0 // in which the next cell begins
	if err := s.rowCells(&r, &props, &column); err != nil {
		return err
	}
	if props.deleted {
		return nil
	}
	r.header = props.header
	if len(r.cells) == 0 || props.hidden && r.blank() {
		return nil
	}
	if props.before > 0 {
		r.cells = append([]cell{{span: props.before, gap: true}}, r.cells...)
	}
	if props.after > 0 {
		r.cells = append(r.cells, cell{column: column, span: props.after, gap: true})
		column += props.after
	}
	t.columns = max(t.columns, column)
	if t.columns > maxColumns {
		return &Error{Part: s.x.part, Paragraph: s.d.paragraphs, Code: "too-wide", Message: "a table has more than 1000 columns"}
	}
	t.rows = append(t.rows, r)
	return nil
}

// rowCells reads the cells within the current element, which is the row or something that encloses cells of it, and the properties of the row.
func (s *story) rowCells(r *row, props *rowProps, column *int) error {
	x := s.x
	return x.each(func() error {
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "trPr":
			*column -= props.before
			if err := x.rowProps(props); err != nil {
				return err
			}
			*column += props.before
			if props.deleted {
				s.d.trackedChange()
			}
		case "tc":
			if !props.deleted {
				return s.tableCell(r, column)
			}
		case "sdt":
			return s.control(func() error { return s.rowCells(r, props, column) })
		case "customXml", "ins", "moveTo":
			return s.rowCells(r, props, column)
		}
		return nil
	})
}

// rowProps are the properties of a row that the reader needs.
type rowProps struct {
	header        bool
	hidden        bool // its mark is hidden: it is not seen when all that it holds is hidden too
	deleted       bool // by a tracked change
	before, after int  // columns in which it has no cell, at its beginning and at its end
}

// rowProps reads w:trPr.
func (x *xml) rowProps(p *rowProps) error {
	return x.each(func() error {
		switch {
		case x.Is(nsW, "tblHeader"):
			p.header = x.on()
		case x.Is(nsW, "hidden"):
			p.hidden = x.on()
		case x.Is(nsW, "gridBefore"):
			p.before = min(max(x.int("val", 0), 0), maxColumns)
		case x.Is(nsW, "gridAfter"):
			p.after = min(max(x.int("val", 0), 0), maxColumns)
		case x.Is(nsW, "del"):
			p.deleted = true
		}
		return nil
	})
}

// blank reports whether the row holds no text.
func (r *row) blank() bool {
	n, _ := r.filled()
	return n == 0
}

// tableCell reads w:tc. What follows in it of a horizontal merge is added to the cell that begins the merge.
func (s *story) tableCell(r *row, column *int) error {
	c := cell{column: *column, span: 1}
	open := s.open
	s.open = nil
	onward, deleted := false, false
	s.cellProps = func() error { return s.x.cellProps(&c, &onward, &deleted) }
	if err := s.blocks(&c.nodes); err != nil {
		return err
	}
	s.flush(&c.nodes)
	s.open = open
	if deleted {
		s.d.trackedChange()
		c.nodes = nil
	}
	*column += c.span
	if onward && len(r.cells) > 0 {
		last := &r.cells[len(r.cells)-1]
		last.span += c.span
		if cellText(c.nodes) != "" {
			last.nodes = append(last.nodes, c.nodes...)
		}
		return nil
	}
	r.cells = append(r.cells, c)
	return nil
}

// cellProps reads w:tcPr.
func (x *xml) cellProps(c *cell, onward, deleted *bool) error {
	return x.each(func() (err error) {
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "gridSpan":
			c.span = min(max(x.int("val", 1), 1), maxColumns)
		case "vMerge":
			if c.merge = mergeOn; x.val() == "restart" {
				c.merge = mergeStart
			}
		case "hMerge":
			*onward = x.val() != "restart"
		case "tcBorders":
			c.borders, err = x.borders()
		case "cellDel":
			*deleted = true
		}
		return err
	})
}

// joinRows works out how many rows each cell covers. A cell that goes on a cell above it has no words of its own in print;
// if it holds some all the same, they are added to the cell above, so that none is lost.
func (t *table) joinRows() {
	above := map[int]*cell{}
	for i := range t.rows {
		for j := range t.rows[i].cells {
			c := &t.rows[i].cells[j]
			owner := above[c.column]
			switch {
			case c.merge == mergeStart:
				c.rowSpan = 1
				above[c.column] = c
			case c.merge != mergeOn || owner == nil || owner.span != c.span:
				c.merge = 0
				above[c.column] = nil
			default:
				owner.rowSpan++
				if cellText(c.nodes) != "" {
					owner.nodes = append(owner.nodes, c.nodes...)
					c.nodes = nil
				}
			}
		}
	}
}

// cellText joins the texts of paragraphs with line feeds, and those of tables within them: each cell is then a part of a line.
func cellText(nodes []node) string {
	var b strings.Builder
	for _, n := range nodes {
		if n.para != nil {
			n.para.appendTo(&b)
		} else {
			n.table.appendTo(&b)
		}
	}
	return strings.Trim(b.String(), "\n")
}

// appendTo appends the lines of the paragraph that have text, the first behind its label.
func (p *para) appendTo(b *strings.Builder) {
	for i, ln := range p.wrapped() {
		label := ""
		if i == 0 {
			label = p.label
		}
		if label == "" && ln.text == "" {
			continue
		}
		newLine(b)
		b.WriteString(label)
		if label != "" && ln.text != "" {
			b.WriteByte(' ')
		}
		b.WriteString(ln.text)
	}
}

// appendTo appends a line for each row of the table, with tabs between its cells.
func (t *table) appendTo(b *strings.Builder) {
	for i := range t.rows {
		newLine(b)
		for j := range t.rows[i].cells {
			if j > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(strings.ReplaceAll(cellText(t.rows[i].cells[j].nodes), "\n", " "))
		}
	}
}

// newLine ends the line that the text ends in, if it has any.
func newLine(b *strings.Builder) {
	if b.Len() > 0 {
		b.WriteByte('\n')
	}
}
