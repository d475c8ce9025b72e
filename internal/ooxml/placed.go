package ooxml

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/source"
	"github.com/adminplan/adminplan/internal/viet"
)

// Programs that keep the look of a printed page, as when they open a PDF, set each of its lines in a text box or a frame of its own at its
// place on the page. The order of such boxes says little, so their text is laid out again as the page shows it.

// place is where on a page a text box or a frame stands, in English Metric Units.
type place struct {
	x, y, width, height int
	across, down        bool // x is known, and y
}

func (p *place) known() bool { return p.across && p.down }

const (
	perTwip   = 635
	lineOfEMU = 165100  // the height of a line of 13 points
	wideEMU   = 76200   // the width of a letter where none tells it
	pageJump  = 2880000 // 8 cm: what stands so much higher than what came before it begins a page
	furthest  = 1 << 28 // no place is further from the corner of a page
)

// placedLine is a line at its place.
type placedLine struct {
	place
	text        string
	open, ended bool // a blank stands before the text, or behind it
}

// placed returns the lines of a document next to all of whose text stands in boxes at places of their own; false if it is no such document.
func placed(nodes []node) ([]source.Block, bool) {
	const leastBoxes, perBox = 12, 250
	if !hasPlaces(nodes, leastBoxes) {
		return nil, false
	}
	var p placer
	for i := range nodes {
		if nodes[i].table != nil {
			return nil, false
		}
		p.node(&nodes[i])
	}
	if p.boxes < leastBoxes || p.outside*20 > p.inside || p.inside > p.boxes*perBox {
		return nil, false
	}
	return layOut(p.pages), true
}

// placer gathers the lines of a document page by page.
type placer struct {
	pages           [][]placedLine
	lowest          int    // place of a line on the last page
	boxes           int    // that have a place
	inside, outside int    // bytes of text in boxes and outside of them
	at              *place // of the box that is open, where it has one
	left, line      int    // how many nodes of that box are left, and how many lines it has had
}

// node adds the lines of a paragraph.
func (p *placer) node(n *node) {
	para := n.para
	if n.box > 0 {
		p.at, p.left, p.line = n.place, n.box, 0
		if p.at != nil {
			p.boxes++
		}
	} else if p.left == 0 && para.frame && para.place != nil {
		if p.at == nil || *para.place != *p.at {
			p.line = 0
			p.boxes++
		}
		p.at, p.left = para.place, 1
	}
	if p.left == 0 && (para.pageBefore || para.pageBehind) && len(p.pages) > 0 {
		p.newPage()
	}
	for i := range para.lines {
		text := strings.TrimSpace(para.lines[i].text)
		if i == 0 && para.label != "" {
			text = strings.TrimSpace(para.label + " " + text)
		}
		p.add(placedLine{text: text, open: para.lines[i].open, ended: para.lines[i].ended})
	}
	p.left = max(p.left-1, 0)
}

// add adds a line: at its place in the box that is open, or below all lines of the page.
func (p *placer) add(l placedLine) {
	if p.left == 0 || p.at == nil {
		p.outside += len(l.text)
		l = placedLine{place: place{y: p.lowest + lineOfEMU, height: lineOfEMU}, text: l.text}
	} else {
		p.inside += len(l.text)
		l.place = *p.at
		l.height = min(max(l.height, 1), lineOfEMU)
		l.y = min(l.y+min(p.line, 1000)*lineOfEMU, furthest)
		p.line++
	}
	if l.text == "" {
		return
	}
	if len(p.pages) == 0 || l.y+pageJump < p.lowest {
		p.newPage()
	}
	p.lowest = max(p.lowest, l.y)
	p.pages[len(p.pages)-1] = append(p.pages[len(p.pages)-1], l)
}

func (p *placer) newPage() { p.pages, p.lowest = append(p.pages, nil), 0 }

// hasPlaces reports whether as many paragraphs or text boxes as given say where they stand.
func hasPlaces(nodes []node, least int) bool {
	for i := range nodes {
		if nodes[i].place != nil || nodes[i].para != nil && nodes[i].para.place != nil {
			if least--; least == 0 {
				return true
			}
		}
	}
	return false
}

// layOut makes the blocks of pages: a block for each line of print, and where columns stand side by side, as those of the head and of the
// end do, one column after the other.
func layOut(pages [][]placedLine) []source.Block {
	l := layer{}
	l.letter, l.margin = measure(pages)
	for i, page := range pages {
		slices.SortStableFunc(page, func(a, b placedLine) int { return cmp.Compare(a.y, b.y) })
		var rows []placedRow
		for len(page) > 0 {
			n := 1
			for n < len(page) && page[n].y-page[0].y <= page[0].height/2 {
				n++
			}
			slices.SortStableFunc(page[:n], func(a, b placedLine) int { return cmp.Compare(a.x, b.x) })
			rows = append(rows, placedRow{page[:n], l.joined(page[:n])})
			page = page[n:]
		}
		l.page(rows, i+1)
	}
	return l.out
}

// layer lays pages out.
type layer struct {
	letter, margin int
	out            []source.Block
}

// placedRow is what stands side by side.
type placedRow struct {
	texts  []placedLine // as they are
	joined []placedLine // those that stand close to one another, and a label and what stands behind it, are one
}

// joined joins the texts of a row.
func (l *layer) joined(row []placedLine) []placedLine {
	var out []placedLine
	var text []byte // of the last one
	for _, t := range row {
		if n := len(out); n > 0 {
			last := &out[n-1]
			gap := t.x - last.x - last.width
			near := gap < l.letter*2 || n == 1 && gap < l.letter*20 && isLabel(text)
			if near && (gap*10 >= l.letter*3 || last.ended || t.open) { // else they are one word of which a part is set in another way
				text = append(text, ' ')
			}
			if near {
				text = append(text, t.text...)
				last.width, last.ended = t.x+t.width-last.x, t.ended
				continue
			}
			last.text = string(text)
		}
		out, text = append(out, t), append(text[:0], t.text...)
	}
	out[len(out)-1].text = string(text)
	return out
}

// isLabel reports whether a text is nothing but a numbering token.
func isLabel(text []byte) bool {
	const longest = 16 // bytes of "Phần III."
	if len(text) > longest {
		return false
	}
	switch text[len(text)-1] {
	case '.', ')', '-', '/', '+', '*', ':':
		word, number, ok := strings.Cut(string(text), " ")
		if !ok {
			return true
		}
		switch viet.Fold(word) {
		case "phần", "chương", "mục", "điều":
			return labelKind(strings.TrimRight(number, ":")+".") != 0
		}
		return false
	}
	return string(text) == "•" || string(text) == "–"
}

// page adds the rows of a page.
func (l *layer) page(rows []placedRow, number int) {
	for i := 0; i < len(rows); i++ {
		if i > 0 && rows[i].texts[0].y-rows[i-1].texts[0].y > 3*max(rows[i-1].texts[0].height, lineOfEMU*3/4) {
			l.add("", 0)
		}
		if both, from, to, ok := l.columns(rows, i); ok {
			l.column(rows[i:to], both-i, func(x int) bool { return x < from })
			l.column(rows[i:to], 0, func(x int) bool { return x >= from })
			i = to - 1
			continue
		}
		if t, to := l.table(rows, i); t != nil {
			l.out = append(l.out, source.Block{Table: t, Line: len(l.out) + 1})
			i = to - 1
			continue
		}
		var b strings.Builder
		for k, t := range rows[i].joined {
			if k > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(t.text)
		}
		l.add(b.String(), rows[i].texts[0].x)
		if text := b.String(); (i == 0 || i == len(rows)-1) && text == strconv.Itoa(number) {
			l.out[len(l.out)-1].Page = true
		}
	}
}

// column adds the texts of rows that stand in one of two columns, whose cell begins with the row given: what stands above that row begins none.
func (l *layer) column(rows []placedRow, begins int, within func(x int) bool) {
	begun := false
	for k := range rows {
		for _, t := range rows[k].joined {
			if !within(t.x) {
				continue
			}
			l.add(t.text, t.x)
			l.out[len(l.out)-1].Column = !begun && k >= begins
			begun = begun || k >= begins
		}
	}
}

// add adds a block whose text begins at x.
func (l *layer) add(text string, x int) {
	indent := uint8(0)
	if text != "" {
		indent = uint8(min(max((x-l.margin)/l.letter, 0), 255))
	}
	l.out = append(l.out, source.Block{Text: text, Line: len(l.out) + 1, Indent: indent})
}

// columns tells whether two columns begin with the row at i: the first row that has both, where the right one begins, and the row behind the
// last one that no text reaches over from one into the other. What stands on the left below all of the right column belongs to the columns
// only as a list of recipients goes on.
func (l *layer) columns(rows []placedRow, i int) (both, from, to int, ok bool) {
	const lead = 3 // rows of one column alone that may stand above those of both
	both = i
	for both < len(rows) && both < i+lead && len(rows[both].joined) == 1 {
		both++
	}
	if both == len(rows) || len(rows[both].joined) != 2 {
		return 0, 0, 0, false
	}
	left, right := rows[both].joined[0].x+rows[both].joined[0].width, rows[both].joined[1].x
	if right-left < 2*l.letter {
		return 0, 0, 0, false
	}
	// The columns are apart as far as all their rows are.
	last := both // the last row that belongs to the columns
	for to = i; to < len(rows); to++ {
		row := rows[to].joined
		gap := to > i && row[0].y-rows[to-1].joined[0].y > 12*lineOfEMU
		if len(row) > 2 || gap {
			break
		}
		a, b := left, right
		middle := (left + right) / 2
		for _, t := range row {
			if t.x < middle {
				a = max(a, t.x+t.width)
			} else {
				b = min(b, t.x)
			}
		}
		if b-a < l.letter {
			break
		}
		left, right = a, b
		if row[len(row)-1].x >= middle || last == to-1 && strings.IndexByte("-+", row[0].text[0]) >= 0 {
			last = max(last, to)
		}
	}
	return both, (left + right) / 2, last + 1, to > both
}

// measure returns the width of a letter and the left margin.
func measure(pages [][]placedLine) (letter, margin int) {
	var widths []int
	margin = 1 << 30
	for _, page := range pages {
		for i := range page {
			margin = min(margin, page[i].x)
			if n := utf8.RuneCountInString(page[i].text); n >= 8 {
				widths = append(widths, page[i].width/n)
			}
		}
	}
	if len(widths) == 0 {
		return wideEMU, margin
	}
	slices.Sort(widths)
	if letter = widths[len(widths)/2]; letter < wideEMU/3 || letter > wideEMU*3 {
		letter = wideEMU
	}
	return letter, margin
}

// placing reads what says where a drawing stands: its offsets and its size.
func (s *story) placing() (done bool, err error) {
	x := s.x
	switch string(x.Local()) {
	case "anchor", "inline":
		s.at = place{}
	case "positionH", "positionV":
		down := x.Local()[len("position")] == 'V'
		return true, x.each(func() error {
			if string(x.Local()) != "posOffset" {
				return nil
			}
			text, err := x.content()
			n, wrong := strconv.Atoi(string(bytes.TrimSpace(text)))
			switch {
			case wrong != nil || n < -furthest || n > furthest:
			case down:
				s.at.y, s.at.down = n, true
			default:
				s.at.x, s.at.across = n, true
			}
			return err
		})
	case "extent":
		cx, _ := x.Attr(0, "cx")
		cy, _ := x.Attr(0, "cy")
		s.at.width, s.at.height = min(max(number(cx, 0), 0), furthest), min(max(number(cy, 0), 0), furthest)
		return true, nil
	}
	return false, nil
}
