package ooxml

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/source"
	"github.com/adminplan/adminplan/internal/xmlread"
)

// Programs that keep the look of a printed page, as when they open a PDF, set each of its lines in a text box or a frame of its own at its
// place on the page. The order of such boxes says little, so their text is laid out again as the page shows it, with blanks, as programs do that
// take text out of a PDF.

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
)

// placedLine is a line at its place.
type placedLine struct {
	place
	text string
}

// placed returns the lines of a document next to all of whose text stands in boxes at places of their own; false if it is no such document.
func placed(nodes []node) ([]source.Block, bool) {
	const leastBoxes, perBox = 12, 250
	var pages [][]placedLine
	boxes, inside, outside, lowest := 0, 0, 0, 0
	newPage := func() { pages, lowest = append(pages, nil), 0 }
	add := func(l placedLine) {
		if len(pages) == 0 || l.y+pageJump < lowest {
			newPage()
		}
		lowest = max(lowest, l.y)
		pages[len(pages)-1] = append(pages[len(pages)-1], l)
	}
	var at *place
	left, line := 0, 0 // how many nodes of the box are left, and how many lines it has had
	for _, n := range nodes {
		if n.table != nil {
			return nil, false
		}
		p := n.para
		if n.box > 0 {
			left = n.box
			if at, line = n.place, 0; at != nil {
				boxes++
			}
		} else if left == 0 && p.frame && p.place != nil {
			if at == nil || *p.place != *at {
				line = 0
				boxes++
			}
			at, left = p.place, 1
		}
		if left == 0 && (p.pageBefore || p.pageBehind) && len(pages) > 0 {
			newPage()
		}
		for i := range p.lines {
			text := strings.TrimSpace(p.lines[i].text)
			if i == 0 && p.label != "" {
				text = strings.TrimSpace(p.label + " " + text)
			}
			if left == 0 || at == nil {
				if text != "" {
					outside += len(text)
					add(placedLine{place: place{y: lowest + lineOfEMU, height: lineOfEMU}, text: text})
				}
				continue
			}
			l := placedLine{place: *at, text: text}
			l.height = min(max(at.height, 1), lineOfEMU)
			l.y += line * lineOfEMU
			if line++; text != "" {
				inside += len(text)
				add(l)
			}
		}
		if left > 0 {
			left--
		}
	}
	if boxes < leastBoxes || outside*20 > inside || inside > boxes*perBox {
		return nil, false
	}
	return layOut(pages), true
}

// layOut sets lines on pages of letters.
func layOut(pages [][]placedLine) []source.Block {
	letter, margin := measure(pages)
	var out []source.Block
	add := func(text string) { out = append(out, source.Block{Text: text, Line: len(out) + 1}) }
	for i, page := range pages {
		slices.SortStableFunc(page, func(a, b placedLine) int { return a.y - b.y })
		feed := ""
		if i > 0 {
			feed = "\f"
		}
		for len(page) > 0 {
			n := 1
			for n < len(page) && page[n].y-page[0].y <= page[0].height/2 {
				n++
			}
			row := page[:n]
			slices.SortStableFunc(row, func(a, b placedLine) int { return a.x - b.x })
			add(feed + rowText(row, letter, margin))
			feed = ""
			if n < len(page) && page[n].y-page[0].y > 3*max(page[0].height, lineOfEMU*3/4) {
				add("")
			}
			page = page[n:]
		}
	}
	return out
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

// rowText sets what stands side by side in one line of letters.
func rowText(row []placedLine, letter, margin int) string {
	const furthest = 400 // letters from the margin
	var b strings.Builder
	size, end := 0, 0
	for i := range row {
		l := &row[i]
		pad := min(max((l.x-margin)/letter, 0), furthest) - size
		switch gap := l.x - end; {
		case i == 0:
		case gap*10 < letter*3:
			pad = 0 // one word of which a part is set in another way
		case gap < letter*2:
			pad = 1
		default:
			pad = max(pad, 3)
		}
		for range pad {
			b.WriteByte(' ')
		}
		b.WriteString(l.text)
		size += max(pad, 0) + utf8.RuneCountInString(l.text)
		end = l.x + l.width
	}
	return b.String()
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
			text, err := s.plain()
			n, wrong := strconv.Atoi(strings.TrimSpace(text))
			switch {
			case wrong != nil || n < -1<<30 || n > 1<<30:
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
		s.at.width, s.at.height = min(number(cx, 0), 1<<30), min(number(cy, 0), 1<<30)
		return true, nil
	}
	return false, nil
}

// plain returns the text of the current element.
func (s *story) plain() (string, error) {
	x := s.x
	var text []byte
	for depth := x.Depth(); x.Depth() >= depth; {
		k, err := x.Next()
		if err != nil {
			return "", err
		}
		if k == xmlread.Text {
			text = append(text, x.Text()...)
		}
	}
	return string(text), nil
}
