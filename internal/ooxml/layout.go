package ooxml

import (
	"strings"
)

// A table is either data, which stays a table, or layout: the head with its two columns, the signature beside the
// recipients, a frame round a mark. Layout is told by what it holds and by the want of borders.

// layout reports whether the table serves to place text, and whether it is the head of a document.
func (t *table) layout() (layout, head bool) {
	words := t.landmarks()
	small := len(t.rows) <= 6 && t.columns <= 6 && t.maxCells() <= 3
	bordered := t.bordered()
	switch {
	case t.maxCells() == 1:
		// One column: a frame, or a page that stands in a table as a whole. Only a bordered list of rows is data.
		return len(t.rows) == 1 || !bordered || t.isText(), words.motto
	case words.motto && (small || !bordered):
		return true, true
	case words.recipients && (small || !bordered):
		return true, false
	case bordered:
		return false, false
	case words.number && small:
		return true, true
	case words.signer && small && !(words.posts && t.grid()):
		return true, false
	case words.columns:
		return false, false
	}
	return len(t.rows) <= 2 && !t.grid(), false
}

// grid reports whether the table has rows of as many cells each, with one paragraph in every cell, as data have.
func (t *table) grid() bool {
	for i := range t.rows {
		cells := t.rows[i].cells
		if len(cells) < 2 || len(cells) != len(t.rows[0].cells) {
			return false
		}
		for j := range cells {
			lines := 0
			for _, n := range cells[j].nodes {
				if n.table != nil || n.para.label == "" && len(n.para.lines) > 1 {
					return false
				}
				if n.para.label != "" || n.para.lines[0].text != "" {
					lines++
				}
			}
			if lines != 1 {
				return false
			}
		}
	}
	return len(t.rows) > 1
}

// maxCells returns the greatest number of cells in a row.
func (t *table) maxCells() int {
	n := 0
	for i := range t.rows {
		cells := 0
		for j := range t.rows[i].cells {
			if !t.rows[i].cells[j].gap {
				cells++
			}
		}
		n = max(n, cells)
	}
	return n
}

// bordered reports whether lines part the cells: by the borders of the table, or by those that most cells have.
func (t *table) bordered() bool {
	b := &t.borders
	grid := (b.insideH || len(t.rows) == 1) && b.insideV || b.insideH && b.top && b.bottom || b.insideV && b.left && b.right
	cells, lined, bare := 0, 0, 0
	for i := range t.rows {
		for j := range t.rows[i].cells {
			if t.rows[i].cells[j].gap {
				continue
			}
			cells++
			c := &t.rows[i].cells[j].borders
			if !c.stated {
				continue
			}
			edges := 0
			for _, edge := range [...]bool{c.top, c.left, c.bottom, c.right} {
				if edge {
					edges++
				}
			}
			if edges >= 2 {
				lined++
			} else if edges == 0 {
				bare++
			}
		}
	}
	return grid && 2*bare <= cells || 2*lined > cells
}

// landmarks are the words by which a layout table is known.
type landmarks struct {
	motto      bool // Quốc hiệu và Tiêu ngữ, or the title of Party documents
	number     bool // the number and symbol, or place and date
	recipients bool // Nơi nhận
	signer     bool // the authority or post of a signer
	posts      bool // one not in capitals, below the first row: people and their posts
	columns    bool // the headings of a table of data
	mark       bool // a mark of secrecy, of urgency or of a draft
}

func (t *table) landmarks() landmarks {
	var w landmarks
	for i := range t.rows {
		if i == 8 {
			break
		}
		for j := range t.rows[i].cells {
			w.lookAt(t.rows[i].cells[j].nodes, i == 0)
		}
	}
	return w
}

// lookAt takes note of paragraphs; first tells that they stand in the first row.
func (w *landmarks) lookAt(nodes []node, first bool) {
	for _, n := range nodes {
		if n.para == nil {
			continue
		}
		for k := range n.para.lines {
			w.look(n.para.lines[k].text, first)
		}
	}
}

// lookAll takes note of paragraphs and of those in tables.
func (w *landmarks) lookAll(nodes []node) {
	w.lookAt(nodes, false)
	for _, n := range nodes {
		if n.table == nil {
			continue
		}
		for i := range n.table.rows {
			for j := range n.table.rows[i].cells {
				w.lookAll(n.table.rows[i].cells[j].nodes)
			}
		}
	}
}

// look takes note of a line; first tells that it stands in the first row.
func (w *landmarks) look(text string, first bool) {
	if len(text) > 200 || text == "" {
		return
	}
	s := strings.ReplaceAll(strings.ToUpper(text), "Ð", "Đ") // which looks alike, and which text converted from old fonts has in its place
	hasPrefix := func(prefixes ...string) bool {
		for _, p := range prefixes {
			if strings.HasPrefix(s, p) {
				return true
			}
		}
		return false
	}
	switch {
	case hasPrefix("CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "CỘNG HÒA XHCN", "CỘNG HOÀ XHCN", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐỘC LẬP"):
		w.motto = true
	case isMark(s):
		w.mark = true
	case hasPrefix("NƠI NHẬN"):
		w.recipients = true
	case hasPrefix("SỐ:", "SỐ :", "SỐ ") && strings.Contains(s, "/"), strings.Contains(s, ", NGÀY ") && strings.Contains(s, " THÁNG "):
		w.number = true
	case hasPrefix("TM.", "T/M", "TM ", "KT.", "K/T", "KT ", "TL.", "T/L", "TUQ.", "T/UQ", "Q.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC",
		"HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "BÍ THƯ", "PHÓ BÍ THƯ", "NGƯỜI LẬP", "BỘ TRƯỞNG", "THỨ TRƯỞNG",
		"CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG", "XÁC NHẬN CỦA", "PHÊ DUYỆT"):
		w.signer = true
		w.posts = w.posts || !first && s != text
	case first && (s == "TT" || s == "STT" || s == "SỐ TT" || s == "NỘI DUNG" || s == "THỜI GIAN" || strings.HasPrefix(s, "NỘI DUNG")):
		w.columns = true
	}
}

// isMark reports whether a line in capitals is a mark of secrecy, of urgency or of a draft.
func isMark(s string) bool {
	switch strings.Trim(s, " .:()") {
	case "MẬT", "TỐI MẬT", "TUYỆT MẬT", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "HOẢ TỐC", "HỎA TỐC HẸN GIỜ", "HOẢ TỐC HẸN GIỜ", "DỰ THẢO":
		return true
	}
	return strings.HasPrefix(s, "DỰ THẢO LẦN ")
}

// isMark reports whether all that the paragraph says is such a mark.
func (p *para) isMark() bool {
	return len(p.lines) == 1 && p.lines[0].text != "" && len(p.lines[0].text) <= 100 && isMark(strings.ToUpper(p.lines[0].text))
}
