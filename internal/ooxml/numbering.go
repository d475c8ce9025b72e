package ooxml

import (
	"maps"
	"slices"
	"strings"
)

// level is a level of automatic numbering.
type level struct {
	stated     bool
	start      int
	format     string
	custom     string // the example of a custom format
	text       string // "%1.%2."; %n stands for the number of level n
	font       string
	caps       toggle
	hidden     bool
	restart    int // the level, from 1, after which the numbers start anew; 0 never; -1 after every higher level
	legal      bool
	picture    bool
	paragraphs string // the style of paragraphs that belongs to the level
}

// abstract is a definition of a list (w:abstractNum).
type abstract struct {
	levels [9]level
	link   string // the numbering style that holds the definition in its stead
}

// list is a use of a definition (w:num), with what it overrides.
type list struct {
	abstract int
	starts   [9]int // -1 where the start is not overridden
	levels   [9]*level
}

// numbering is the automatic numbering of a document: the definitions, and how far each has counted.
type numbering struct {
	part      string
	abstracts map[int]*abstract
	lists     map[int]*list
	counters  map[int]*counter // by definition
	started   map[[2]int]bool  // the lists and levels whose overridden start has been used
}

// counter is how far the levels of a definition have counted.
type counter struct {
	value [9]int
	live  [9]bool // the level has been used since it last started anew
}

func noNumbering() *numbering {
	return &numbering{
		abstracts: map[int]*abstract{}, lists: map[int]*list{},
		counters: map[int]*counter{}, started: map[[2]int]bool{},
	}
}

// readNumbering reads the part of automatic numbering.
func readNumbering(part string, data []byte, s *styles, l Limits) (*numbering, error) {
	x := newXML(part, data, l)
	if err := x.root(nsW, "numbering"); err != nil {
		return nil, err
	}
	n := noNumbering()
	n.part = part
	err := x.each(func() (err error) {
		switch {
		case x.Is(nsW, "abstractNum"):
			id := x.int("abstractNumId", -1)
			n.abstracts[id], err = x.abstract()
		case x.Is(nsW, "num"):
			id := x.int("numId", -1)
			n.lists[id], err = x.list()
		}
		return err
	})
	if err == nil {
		err = x.end()
	}
	if err != nil {
		return nil, x.fault(err)
	}
	return n, n.link(s)
}

func (x *xml) abstract() (*abstract, error) {
	a := &abstract{}
	err := x.each(func() error {
		switch {
		case x.Is(nsW, "numStyleLink"):
			a.link = x.val()
		case x.Is(nsW, "lvl"):
			i := x.int("ilvl", -1)
			lv, err := x.level()
			if i >= 0 && i < len(a.levels) {
				a.levels[i] = lv
			}
			return err
		}
		return nil
	})
	return a, err
}

// maxLevelText bounds the text of a level, since every paragraph of the level has it.
const maxLevelText = 1000

func (x *xml) level() (level, error) {
	lv := level{stated: true, format: "decimal", restart: -1}
	err := x.each(func() error {
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "start":
			lv.start = x.int("val", 0)
		case "numFmt":
			lv.format, lv.custom = x.val(), x.attr("format")
		case "lvlText":
			if lv.text = strings.ReplaceAll(x.val(), "\u00a0", " "); len(lv.text) > maxLevelText {
				return fail(x.part, "too-long", "a level of a list has a text of more than %d bytes", maxLevelText)
			}
		case "lvlRestart":
			lv.restart = x.int("val", -1)
		case "isLgl":
			lv.legal = x.on()
		case "lvlPicBulletId":
			lv.picture = true
		case "pStyle":
			lv.paragraphs = x.val()
		case "rPr":
			p, err := x.runProps(nil)
			lv.font, lv.caps, lv.hidden = p.font, p.caps, p.hidden == set
			return err
		}
		return nil
	})
	return lv, err
}

func (x *xml) list() (*list, error) {
	l := &list{abstract: -1}
	for i := range l.starts {
		l.starts[i] = -1
	}
	err := x.each(func() error {
		switch {
		case x.Is(nsW, "abstractNumId"):
			l.abstract = x.int("val", -1)
		case x.Is(nsW, "lvlOverride"):
			i := x.int("ilvl", -1)
			return x.each(func() error {
				if i < 0 || i >= len(l.levels) {
					return nil
				}
				switch {
				case x.Is(nsW, "startOverride"):
					l.starts[i] = x.int("val", 0)
				case x.Is(nsW, "lvl"):
					lv, err := x.level()
					l.levels[i] = &lv
					return err
				}
				return nil
			})
		}
		return nil
	})
	return l, err
}

// link makes each list whose definition refers to a numbering style use the definition behind that style, so that all such
// lists count together, as one list.
func (n *numbering) link(s *styles) error {
	behind := map[int]int{} // the definition behind each that refers to another; itself where there is none
	for _, id := range slices.Sorted(maps.Keys(n.abstracts)) {
		var passed []int
		at := id
		for {
			if end, ok := behind[at]; ok {
				at = end
				break
			}
			if slices.Contains(passed, at) || len(passed) > maxStyleChain {
				return fail(n.part, "cyclic-numbering", "list definition %d refers to itself through numbering styles, or to too many others in a row", id)
			}
			passed = append(passed, at)
			next, ok := n.linked(s, at)
			if !ok {
				break
			}
			at = next
		}
		for _, from := range passed {
			behind[from] = at
		}
	}
	for _, l := range n.lists {
		if to, ok := behind[l.abstract]; ok {
			l.abstract = to
		}
	}
	return nil
}

// linked returns the definition to which a definition refers through a numbering style.
func (n *numbering) linked(s *styles, id int) (int, bool) {
	a := n.abstracts[id]
	if a == nil || a.link == "" {
		return 0, false
	}
	st := s.byID[a.link]
	if st == nil || !st.para.list.hasID || n.lists[st.para.list.id] == nil {
		return 0, false
	}
	to := n.lists[st.para.list.id].abstract
	return to, n.abstracts[to] != nil
}

// levelOf returns a level of a list; nil if the list has no such level.
func (n *numbering) levelOf(l *list, i int) *level {
	if l.levels[i] != nil {
		return l.levels[i]
	}
	if a := n.abstracts[l.abstract]; a != nil && a.levels[i].stated {
		return &a.levels[i]
	}
	return nil
}

// place returns the list and level of a paragraph; false if it is not numbered, or by a list whose definition the file lacks.
// A list that a style states has its level from the level that names the style.
func (n *numbering) place(p *paraProps) (l *list, depth int, ok bool) {
	if !p.list.hasID || p.list.id == 0 {
		return nil, 0, false
	}
	l = n.lists[p.list.id]
	if l == nil {
		return nil, 0, false
	}
	depth = p.list.level
	if p.listStyle != "" {
		for i := range l.levels {
			if lv := n.levelOf(l, i); lv != nil && lv.paragraphs == p.listStyle {
				return l, i, true
			}
		}
	}
	if a := n.abstracts[l.abstract]; n.levelOf(l, depth) == nil && (a == nil || a.link != "") {
		return nil, 0, false // the numbering style that holds the definition is not there
	}
	return l, depth, true
}

// next counts a paragraph of a level of a list and returns its label.
func (n *numbering) next(id int, l *list, depth int) string {
	c := n.counters[l.abstract]
	if c == nil {
		c = &counter{}
		n.counters[l.abstract] = c
	}
	lv := n.levelOf(l, depth)
	if lv == nil {
		return ""
	}
	key := [2]int{id, depth}
	switch {
	case l.starts[depth] >= 0 && !n.started[key]:
		c.value[depth] = l.starts[depth]
	case c.live[depth]:
		c.value[depth]++
	default:
		c.value[depth] = n.startOf(l, depth)
	}
	n.started[key] = true
	c.live[depth] = true
	for i := range depth {
		// A number below a level that has not come yet counts as one of that level.
		if above := n.levelOf(l, i); !c.live[i] && above != nil {
			c.value[i], c.live[i] = n.startOf(l, i), true
			n.started[[2]int{id, i}] = true
		}
	}
	for i := depth + 1; i < len(c.live); i++ {
		below := n.levelOf(l, i)
		if below == nil || below.restart < 0 || below.restart > 0 && depth < below.restart {
			c.live[i] = false
		}
	}
	return n.label(l, lv, c, depth)
}

// startOf returns the number with which a level that the list has begins.
func (n *numbering) startOf(l *list, depth int) int {
	if l.starts[depth] >= 0 {
		return l.starts[depth]
	}
	return n.levelOf(l, depth).start
}

// label writes the label of a level as far as its definition has counted.
func (n *numbering) label(l *list, lv *level, c *counter, depth int) string {
	if lv.hidden {
		return ""
	}
	if lv.picture {
		return "•"
	}
	if lv.format == "bullet" {
		return bullet(lv.text, lv.font)
	}
	var b strings.Builder
	for i := 0; i < len(lv.text); i++ {
		if lv.text[i] != '%' || i+1 == len(lv.text) || lv.text[i+1] < '1' || lv.text[i+1] > '9' {
			b.WriteByte(lv.text[i])
			continue
		}
		i++
		at := int(lv.text[i] - '1')
		of := n.levelOf(l, at)
		if of == nil || at > depth {
			continue
		}
		format := of.format
		if lv.legal && format != "none" && format != "decimalZero" {
			format = "decimal"
		}
		if format == "bullet" {
			continue
		}
		b.WriteString(formatNumber(format, of.custom, c.value[at]))
	}
	text := strings.TrimSpace(b.String())
	if lv.caps == set {
		text = strings.ToUpper(text)
	}
	return text
}
