package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/source"
	"github.com/adminplan/adminplan/internal/viet"
)

// node is a paragraph of the body, one block or the lines that a text broke it into, with what stands below it. Its type is not known yet. Other nodes are
// known by their places: a pointer that is written while garbage is collected costs more than all else that is done with a node.
type node struct {
	label  label
	text   string // the line behind the token
	cut    int    // how much of it is heading, which is known once the tree is settled
	table  *source.Table
	block  *source.Block // the first block, for what the format says about it; nil if it is of none
	first  place         // of those that stand below it
	last   place
	next   place // beside it
	below  place // of the first paragraph below a line that reads as a heading
	title  place // of the line above the table that names it
	head   bool  // it is a heading by its bold type
	italic bool  // it is a heading by its bold type, and in italics
	stated bool  // it is a heading as its format states
}

// place is where a node stands among those of its tree, from 1; 0 is that of none.
type place int32

// bold reports whether the format sets the paragraph in bold.
func (n *node) bold() bool { return n.block != nil && n.block.Bold }

// opened is a node under which others may still come, with its rung.
type opened struct {
	place place
	rung  int
}

// tree hangs paragraphs under one another by their numbering tokens.
type tree struct {
	root  node
	nodes []node
	open  [maxOpen + 1]opened // from the root down
	depth int                 // how many are open
	ranks [dotLabel + 1]int

	pendingTitle place // of the table that comes next
	headless     bool  // no section has a number
	sectioned    bool  // some have one of the kind that sections have
	lettered     bool  // some have a capital letter
	boldSections bool  // sections are known by bold type
	capitals     bool  // sections have numbers as the items below them, from which they are told by their capitals
	stated       [maxLevel + 1]bool
	rungs        [maxLevel + 1]int // of headings whose level the format states
}

// at returns the node at a place; nil where that is none.
func (t *tree) at(p place) *node {
	if p == 0 {
		return nil
	}
	return &t.nodes[p-1]
}

// count returns how many nodes there are side by side, of which n is the first.
func (t *tree) count(n *node) int {
	all := 0
	for ; n != nil; n = t.at(n.next) {
		all++
	}
	return all
}

// newTree hangs the paragraphs under one root.
func (r *reader) newTree(paras []node) tree {
	t := tree{nodes: paras, depth: 1, headless: headless(paras), boldSections: r.boldSections}
	t.rank(paras)
	t.capitals = toldByCapitals(paras)
	if t.stated = r.statedLevels(paras); r.styled {
		t.rungs = t.levelRungs(paras)
	}
	t.open[0].rung = -1
	for i := range paras {
		t.add(paras, i)
	}
	t.settle()
	return t
}

// rank orders the classes of tokens. "A." stands above "I." where it comes first, and so does "Mục 1".
func (t *tree) rank(paras []node) {
	for c := range t.ranks {
		t.ranks[c] = int(c) * 2
	}
	first := [dotLabel + 1]int{}
	for i := range paras {
		if c := paras[i].label.class; first[c] == 0 {
			first[c] = i + 1
		}
	}
	t.lettered = first[upperLabel] > 0
	t.sectioned = first[partLabel]+first[upperLabel]+first[romanLabel]+first[mucLabel] > 0
	below := func(c, above class) {
		if first[c] > 0 && first[above] > 0 && first[c] > first[above] {
			t.ranks[c] = max(t.ranks[c], t.ranks[above]+1)
		}
	}
	below(upperLabel, romanLabel)
	if first[mucLabel] > 0 && first[romanLabel] > 0 && first[mucLabel] < first[romanLabel] {
		t.ranks[mucLabel] = t.ranks[romanLabel] - 1
	}
}

// top returns the innermost open node and its rung.
func (t *tree) top() (*node, int) {
	o := t.open[t.depth-1]
	if o.place == 0 {
		return &t.root, o.rung
	}
	return t.at(o.place), o.rung
}

// push hangs the node at p under the innermost open one whose rung is higher and opens it.
func (t *tree) push(p place, rung int) {
	k := t.depth
	for k > 1 && t.open[k-1].rung >= rung {
		k--
	}
	t.depth = min(k, maxOpen) // no plan goes so deep, and writers of formats have limits
	t.hang(p)
	t.open[t.depth] = opened{p, rung}
	t.depth++
}

// hang puts the node at p below the innermost open one.
func (t *tree) hang(p place) {
	above, _ := t.top()
	if above.last == 0 {
		above.first = p
	} else {
		t.at(above.last).next = p
	}
	above.last = p
}

func (t *tree) add(paras []node, i int) {
	n, p := &paras[i], place(i+1)
	switch c := n.label.class; {
	case n.table != nil:
		t.closeBullets()
		n.title, t.pendingTitle = t.pendingTitle, 0
		t.hang(p)
	case c >= starLabel:
		t.push(p, t.listRung(n, t.bulletRung(n)))
	case c != noLabel:
		if c == romanLabel && t.lettered && t.continuesUpper(n) {
			c = upperLabel
		}
		if c == dec1Label && t.headsInCapitals(n) {
			t.push(p, t.ranks[romanLabel])
			return
		}
		t.push(p, t.listRung(n, t.numberRung(n, c)))
	case titlesTable(paras, i):
		t.pendingTitle = p
	case isStatedHeading(paras, i, &t.stated):
		n.cut, n.stated = len(n.text), true
		t.push(p, t.rungs[n.statedLevel()])
	case isUnnumberedHeading(paras, i, t.headless):
		n.cut = len(n.text)
		t.push(p, t.ranks[romanLabel])
	default:
		if n.head {
			if rung := t.boldRung(paras, i); rung >= 0 {
				n.cut, n.stated, n.italic = len(n.text), true, n.block.Italic
				t.push(p, rung)
				break
			}
		}
		t.addPlain(paras, i)
	}
}

// headsInCapitals reports whether the number, written as those of items, is one of a section.
func (t *tree) headsInCapitals(p *node) bool {
	return t.capitals && (t.depth == 1 || t.at(t.open[1].place).label.class == dec1Label) && isUpper(p.text)
}

// numberRung returns the rung of a number or letter. One in brackets, or a letter that a bullet asks for with a colon, may
// stand below a bullet; the others of its list then follow it there.
func (t *tree) numberRung(p *node, c class) int {
	if c < letterLabel {
		return t.ranks[c]
	}
	for i := t.depth - 1; i > 0; i-- {
		if o := t.open[i]; t.at(o.place).label.class == c {
			return o.rung
		}
	}
	top, rung := t.top()
	if p.label.n == 1 && top.label.class >= letterLabel && top.label.class < starLabel {
		return max(t.ranks[c], rung+1)
	}
	if rung >= t.ranks[starLabel] && p.label.n == 1 && (c == parenLabel || top.asksForList()) {
		return rung + 1
	}
	return t.ranks[c]
}

// titlesTable reports whether the paragraph is the title of the table behind it: a short line that ends open.
func titlesTable(paras []node, i int) bool {
	s := paras[i].text
	return i+1 < len(paras) && paras[i+1].table != nil && utf8.RuneCountInString(s) <= 150 && !terminal(s) && !strings.HasSuffix(s, ",")
}

// continuesUpper reports whether a token that could be Roman is the letter that an open list of letters is at: C, D after B.
func (t *tree) continuesUpper(p *node) bool {
	if len(p.label.text) < 1 || len(strings.TrimRight(p.label.text, ".-/:) ")) != 1 {
		return false
	}
	want := letterIndex(unicode.ToLower(rune(p.label.text[0])))
	for _, o := range t.open[1:t.depth] {
		if l := &t.at(o.place).label; l.class == upperLabel && l.n+1 == want {
			p.label.class, p.label.n = upperLabel, want
			return true
		}
	}
	return false
}

// bulletRung returns the rung of a bullet. Bullets have no fixed order: one of a form that is open is a sibling; a new form
// goes below the one that is open when it is "+" or the text above asks for a list, else beside it.
func (t *tree) bulletRung(p *node) int {
	base := t.ranks[starLabel]
	for i := t.depth - 1; i > 0 && t.open[i].rung >= base; i-- {
		o := t.open[i]
		if l := &t.at(o.place).label; l.class == p.label.class && (p.block.NumID == 0 && p.label.class != dotLabel || l.text == p.label.text) {
			return o.rung
		}
	}
	top, rung := t.top()
	if rung < base {
		return base
	}
	asks := top.asksForList()
	switch {
	case asks, p.label.class == plusLabel && top.label.class != plusLabel, p.label.class == dashLabel && top.label.class == starLabel,
		p.label.class == dotLabel && top.label.class == dashLabel && p.block.Depth > 0, p.label.class == dotLabel && top.label.class == dotLabel:
		return rung + 1
	}
	return base
}

// asksForList reports whether the text of the node, which is no heading, ends with a colon.
func (n *node) asksForList() bool {
	return n.cut == 0 && strings.HasSuffix(strings.TrimSpace(n.text), ":")
}

// closeBullets closes the bullets that are open, for what follows stands beside them and not below.
func (t *tree) closeBullets() {
	for t.depth > 1 && t.at(t.open[t.depth-1].place).label.class >= starLabel {
		t.depth--
	}
}

// addPlain hangs a paragraph without a token.
func (t *tree) addPlain(paras []node, i int) {
	n, p := &paras[i], place(i+1)
	if t.opensLost(paras, i) {
		n.cut = len(n.text)
		t.push(p, t.ranks[dec1Label])
		return
	}
	if headsPeriod(paras, i) {
		n.cut = len(n.text)
		t.push(p, t.ranks[subLabel])
		return
	}
	if _, _, ok := meaning.Label(n.text); !ok {
		t.closeBullets()
	}
	top, _ := t.top()
	if t.depth > 1 && top.below == 0 && top.first == 0 && top.label.class < starLabel && (top.cut > 0 || top.text == "" || isHeadingLine(top.text)) {
		if n.text != "" {
			top.below = p
		}
		return
	}
	t.hang(p)
}

// headsPeriod reports whether the paragraph only names a month, a quarter or the like, with bullets of what is done then below it: "Tháng 9:".
func headsPeriod(paras []node, i int) bool {
	s := paras[i].text
	if len(s) > 40 || i+1 >= len(paras) || paras[i+1].label.class < starLabel || !periods.open(s) {
		return false
	}
	words := strings.TrimRight(s, ": ")
	if _, after, _ := strings.Cut(words, " "); !firstIsDigit(after) && !isUpper(after) {
		return false // "Quý I", "Tuần 2", but not "Tháng đầu"
	}
	return !terminal(words)
}

// opensLost reports whether the paragraph is a heading whose automatic number was lost: a short line without an end, right
// in a section, with a list below it.
func (t *tree) opensLost(paras []node, i int) bool {
	s := paras[i].text
	// The next of its kind closes the one before, with the bullets below it.
	next := t.depth > 2 && t.at(t.open[2].place).label.class == noLabel && t.open[2].rung == t.ranks[dec1Label]
	if !next && (t.depth != 2 || t.open[1].rung >= t.ranks[dec1Label]) {
		return false
	}
	if headsObjectives(paras, i) {
		return true
	}
	if next && (i+1 == len(paras) || paras[i+1].label.class < starLabel) {
		return false
	}
	if !shorter(s, 60) || terminal(s) || strings.HasSuffix(s, ",") || !unicode.IsUpper(firstRune(s)) || i+1 >= len(paras) {
		return false
	}
	return paras[i+1].label.class >= letterLabel
}

// headsObjectives reports whether the paragraph is nothing but the words under which purposes, requirements or targets stand, with prose below it.
func headsObjectives(paras []node, i int) bool {
	s := paras[i].text
	if len(s) > 40 || i+1 >= len(paras) || paras[i+1].label.class != noLabel || paras[i+1].table != nil || !objectiveHeads.open(s) {
		return false
	}
	switch viet.Fold(strings.TrimRight(s, ":. ")) {
	case "mục đích", "yêu cầu", "mục tiêu", "mục tiêu chung", "mục tiêu tổng quát", "mục tiêu cụ thể", "chỉ tiêu", "chỉ tiêu cụ thể":
		return true
	}
	return false
}

var objectiveHeads = newOpeners("mục đích", "yêu cầu", "mục tiêu", "chỉ tiêu")

// settle decides for every node what of its line is a heading.
func (t *tree) settle() {
	for i := range t.nodes {
		if n := &t.nodes[i]; n.cut == 0 && n.label.class != noLabel && n.label.class < starLabel {
			t.splitHeading(n)
		}
	}
}

// heading is that of the node; "" where it has none.
func (n *node) heading() string { return n.text[:n.cut] }

// words returns what of the line of a node is no heading; of one that is all heading the first paragraph below it.
func (t *tree) words(n *node) string {
	switch {
	case n.cut == len(n.text):
		if n.below == 0 {
			return ""
		}
		return t.at(n.below).text
	case n.cut == 0:
		return n.text
	}
	return trimSpace(n.text[n.cut:])
}

// splitHeading takes the heading out of the line behind a number or letter. The line is all heading when it ends open and
// something stands below it; "Mục đích: Xác định …" has its heading before the colon.
func (t *tree) splitHeading(n *node) {
	line := n.text
	section := isSectionLike(n.label)
	upper := section && mostlyUpper(line)
	has := n.first != 0 || n.below != 0
	switch {
	case section && !upper && upperLead(line) > 0:
		n.cut = upperLead(line)
	case upper, n.label.class <= dec1Label && isUpper(line) && strings.Contains(line, " ") && !terminal(line), n.bold() && has && !terminal(line), has && isHeadingLine(line) && !isDuty(line),
		section && shorter(line, 80) && strings.Count(line, ".") <= 1 && !strings.Contains(line, ";") && leadColon(line) == 0:
		n.cut = len(line)
		return
	default:
		if n.cut = leadColon(line); n.cut == 0 {
			if words := trimSpace(line); len(words) < len(line) {
				n.text = words
			}
		}
	}
	if n.below != 0 {
		t.at(n.below).next, n.first = n.first, n.below
	}
}

// isDuty reports whether the line is a unit and, behind a colon, a sentence on what it does.
func isDuty(line string) bool {
	i := leadColon(line)
	if i == 0 || !strings.HasSuffix(line, ".") {
		return false
	}
	_, rest, ok := meaning.Unit(line[:i-1])
	return ok && rest == ""
}

// isHeadingLine reports whether a line with something below it is a heading.
func isHeadingLine(s string) bool {
	switch {
	case strings.HasSuffix(s, ":"):
		return shorter(s, 90)
	case strings.HasSuffix(s, "."):
		return shorter(s, 60) && strings.Count(s, ".") == 1
	}
	return !terminal(s) && shorter(s, 300)
}

// upperLead returns the length of the heading in capitals with which a line begins, where a colon or full stop parts it from the text.
func upperLead(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if (s[i] == ':' || s[i] == '.') && s[i+1] == ' ' {
			if isUpper(s[:i]) && utf8.RuneCountInString(s[:i]) >= 4 && !isUpper(s[i:]) {
				return i + 1
			}
			return 0
		}
	}
	return 0
}

// leadColon returns the length of a short title before a colon with which a line begins: "Thời gian thực hiện: Từ tháng …".
func leadColon(s string) int {
	i := strings.IndexByte(s, ':')
	if i <= 0 || i+2 >= len(s) || s[i+1] != ' ' {
		return 0
	}
	lead := s[:i]
	if open := strings.LastIndexByte(lead, '('); open > 0 && strings.HasSuffix(lead, ")") && len(lead)-open <= 16 {
		lead = strings.TrimRight(lead[:open], " ") // an abbreviation: "Phòng Cảnh sát giao thông (PC08):"
	}
	if strings.HasSuffix(lead, " số") && firstIsDigit(s[i+2:]) {
		return 0 // "Quyết định số: 22/QĐ-UBND"
	}
	if utf8.RuneCountInString(lead) > 60 || strings.Count(lead, " ") > 9 || (strings.ContainsAny(lead, ".;,\"(") || strings.Contains(lead, "“")) && !strings.Contains(lead, ", ") || !unicode.IsUpper(firstRune(lead)) {
		return 0
	}
	return i + 1
}

// maxOpen bounds how many parts of a body may stand below one another.
const maxOpen = 40

var periods = newOpeners("tháng", "quý", "tuần", "đợt")
