package ooxml

import (
	"fmt"
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// The two columns of the head.
const (
	leftColumn  = 3754
	rightColumn = textWidth - leftColumn
)

// head writes the head: issuer and motto side by side, number beside place and date (Decree 30/2020/NĐ-CP, Appendix I, part II,
// items 1 to 4).
func (w *writer) head(p *adminplan.Plan, number adminplan.Number) {
	motto := p.Motto
	if len(motto) == 0 && len(p.Issuer.Path) > 0 {
		motto = []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"}
		if w.party {
			motto = []string{"ĐẢNG CỘNG SẢN VIỆT NAM"}
		}
	}
	date := p.DateText
	if date == "" && (p.AttachedTo == nil || p.Carrier == nil || p.Carrier.Printed()) { // else the line below the title says it
		date = p.Date.Vietnamese()
	}
	if p.Place != "" && date != "" {
		date = p.Place + ", " + date
	} else if date == "" {
		date = p.Place
	}
	if len(motto) == 0 && len(p.Issuer.Path) == 0 && number.IsZero() && date == "" && p.Marks == nil {
		return
	}
	w.layoutTable(leftColumn, rightColumn)
	w.b = append(w.b, `<w:tr>`...)
	w.cell(leftColumn, func() { w.issuer(p.Issuer.Path) })
	w.cell(rightColumn, func() { w.motto(motto) })
	w.b = append(w.b, `</w:tr><w:tr>`...)
	w.cell(leftColumn, func() {
		w.para("Number", printedNumber(number))
		w.marks(p.Marks)
		w.para("Subject", p.Subject)
	})
	w.cell(rightColumn, func() {
		w.para("PlaceDate", roomy(date))
		w.circulation(p.Marks)
	})
	w.b = append(w.b, `</w:tr></w:tbl>`...)
}

// printedNumber is the number as the head shows it, with room for a number that is still to come.
func printedNumber(n adminplan.Number) string {
	if n.IsZero() {
		return ""
	}
	s := n.Printed()
	if n.Value == "" {
		if i := strings.Index(s, n.String()); i >= 0 {
			s = strings.TrimRight(s[:i], " ") + room + n.String()
		}
	}
	return s
}

// room is the space for a number or a day that is still to come.
const room = "        "

// roomy leaves room in a date whose day or month is blank.
func roomy(date string) string {
	return strings.NewReplacer("ngày tháng", "ngày"+room+"tháng", "tháng năm", "tháng"+room+"năm").Replace(date)
}

// issuer writes the names of the issuer: those of superior bodies upright, that of the issuing organ bold with a rule below.
func (w *writer) issuer(path []string) {
	for i, name := range path {
		style := "Superior"
		if i == len(path)-1 {
			style = "Issuer"
		}
		lines := breakName(name)
		w.open(style)
		for k, line := range lines {
			if k > 0 {
				w.b = append(w.b, `<w:r><w:br/></w:r>`...)
			}
			w.run("", line)
		}
		w.close()
		if style != "Issuer" {
			continue
		}
		if w.party {
			w.para("Star", "*")
		} else {
			w.rule(leftColumn, min(lineWidth(lines[len(lines)-1], 26), leftColumn)*2/5)
		}
	}
}

// breakName parts a name that is too long for its column before the words that name its place.
func breakName(name string) []string {
	if lineWidth(name, 26) <= leftColumn-100 {
		return []string{name}
	}
	for _, word := range [...]string{" TỈNH ", " THÀNH PHỐ ", " HUYỆN ", " QUẬN ", " THỊ XÃ ", " XÃ ", " PHƯỜNG ", " ĐẶC KHU ", " VIỆT NAM "} {
		i := strings.Index(name, word)
		if strings.HasPrefix(name[max(i, 0):], " XÃ HỘI ") || i > 0 && strings.HasSuffix(name[:i], "HỢP TÁC") {
			continue // words of other things
		}
		if i > 0 && lineWidth(name[:i], 26) <= leftColumn {
			return []string{name[:i], name[i+1:]}
		}
	}
	return []string{name}
}

// motto writes Quốc hiệu and Tiêu ngữ, or the title of a Party document, with the rule below as long as the line.
func (w *writer) motto(lines []string) {
	for i, line := range lines {
		style := "Motto"
		if i > 0 {
			style = "Tagline"
		}
		w.para(style, line)
	}
	if len(lines) > 0 {
		size := 28
		if len(lines) == 1 {
			size = 26
		}
		w.rule(rightColumn, lineWidth(lines[len(lines)-1], size))
	}
}

// marks writes the marks of secrecy and urgency in their frames, and that of a draft.
func (w *writer) marks(m *adminplan.Marks) {
	if m == nil {
		return
	}
	for _, mark := range append(slices.Clone(m.Words()), m.Draft) {
		if mark != "" && !isCirculation(mark) {
			w.blank("Rule") // parts the frames, which would else be one
			w.para("Mark", mark)
		}
	}
}

// circulation writes the marks of circulation.
func (w *writer) circulation(m *adminplan.Marks) {
	if m == nil {
		return
	}
	for _, mark := range m.Words() {
		if isCirculation(mark) {
			w.para("Mark", mark)
		}
	}
}

// isCirculation reports whether a mark says how far the document may go (Decree 30/2020/NĐ-CP, Appendix I, part III, item 2).
func isCirculation(mark string) bool {
	for _, words := range [...]string{"xem xong trả lại", "lưu hành nội bộ", "tài liệu thu hồi"} {
		if strings.Contains(viet.Fold(mark), words) {
			return true
		}
	}
	return false
}

// rule writes a line of the width given in the middle of a column.
func (w *writer) rule(column, width int) {
	side := max((column-width)/2, 0)
	w.b = fmt.Appendf(w.b, `<w:p><w:pPr><w:pStyle w:val="Rule"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="%d" w:right="%d"/></w:pPr></w:p>`, side, side)
}

// layoutTable begins a table without lines.
func (w *writer) layoutTable(widths ...int) {
	total := 0
	for _, width := range widths {
		total += width
	}
	w.b = fmt.Appendf(w.b, `<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>`, total)
	for _, width := range widths {
		w.b = fmt.Appendf(w.b, `<w:gridCol w:w="%d"/>`, width)
	}
	w.b = append(w.b, `</w:tblGrid>`...)
}

// cell writes a cell of a layout table, which must hold a paragraph at least.
func (w *writer) cell(width int, content func()) {
	w.b = fmt.Appendf(w.b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, width)
	before := len(w.b)
	content()
	if len(w.b) == before {
		w.blank("Cell")
	}
	w.b = append(w.b, `</w:tc>`...)
}

// title writes the kind and the title with the rule below, and the line that ties the plan to its carrier.
func (w *writer) title(p *adminplan.Plan) {
	w.para("Kind", orElse(p.KindName, "KẾ HOẠCH"))
	w.para("Title", p.Title)
	if p.AttachedTo != nil {
		w.para("Attached", p.AttachedTo.Text)
	}
	w.titleRule(p.Title)
}

func (w *writer) titleRule(title string) {
	if w.party {
		w.para("PartyRule", "-----")
		return
	}
	w.rule(textWidth, min(max(lineWidth(title, 28)*2/5, 1200), textWidth*2/5))
	w.blank("Rule")
}

// address writes the bodies after "Kính gửi:"; those words are the mark of the first where the plan was read.
func (w *writer) address(list []adminplan.Recipient) {
	for i := range list {
		mark := list[i].Label
		switch {
		case i == 0 && strings.HasPrefix(mark, "Kính gửi"):
		case mark == "" && len(list) == 1:
			mark = "Kính gửi:"
		default:
			if i == 0 {
				w.para("Address", "Kính gửi:")
			}
			mark = orElse(mark, "-")
		}
		w.para("Address", mark+" "+list[i].Line())
		w.addressBelow(list[i].Recipients)
	}
}

func (w *writer) addressBelow(list []adminplan.Recipient) {
	for i := range list {
		w.para("Address", orElse(list[i].Label, "-")+" "+list[i].Line())
		w.addressBelow(list[i].Recipients)
	}
}
