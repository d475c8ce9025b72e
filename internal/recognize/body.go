package recognize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// readBody reads preamble, sections and closing.
func (r *reader) readBody(lines []line) {
	var few [48]node // of which many plans have no more; on the stack they need not be cleared for the next plan, which the garbage collector would be told of
	paras := r.paragraphs(lines, few[:0])
	if r.styled {
		r.boldSections = markBold(paras)
	}
	top := topClass(paras)
	start := r.firstSection(paras, top)
	r.readPreamble(paras[:start])
	paras = paras[start:]
	closing := closingStart(paras)
	for i := closing; i < len(paras); i++ {
		r.plan.Closing = append(r.plan.Closing, paragraph(&paras[i]))
	}
	t := r.newTree(paras[:closing])
	if n := t.count(t.at(t.root.first)); n > 0 {
		r.plan.Sections = make([]adminplan.Section, 0, n)
	}
	var loose node // has those below it that stand side by side in no section
	numbered := false
	flush := func() {
		if loose.first != 0 {
			t.at(loose.last).next = 0
			r.addSection(&t, &loose, top)
		}
		loose, numbered = node{}, false
	}
	for p := t.root.first; p != 0; {
		n := t.at(p)
		next := n.next
		if n.label.class != noLabel && t.ranks[n.label.class] <= t.ranks[top] || t.capitals && n.label.class == dec1Label && isUpper(n.heading()) || n.cut > 0 && n.label.class == noLabel && (isUpper(n.heading()) || n.stated) {
			flush()
			r.addSection(&t, n, top)
		} else {
			// Numbers that begin anew are of another section, whose heading was lost.
			if numbered && n.label.class == dec1Label && n.label.n == 1 {
				flush()
			}
			if loose.first == 0 {
				loose.first = p
			}
			loose.last = p
			numbered = numbered || n.label.class == dec1Label
		}
		p = next
	}
	flush()
	if len(r.plan.Sections) == 0 {
		first := 0
		if len(lines) > 0 {
			first = lines[0].Line
		}
		r.warn(first, "no-sections", "the plan has no section")
	}
}

// addSection adds the section of a node to the plan.
func (r *reader) addSection(t *tree, n *node, top class) {
	list := slices.Grow(r.plan.Sections, 1)
	r.plan.Sections = list[:len(list)+1]
	t.section(&r.plan.Sections[len(list)], n, top, "")
}

// topClass returns the class of the tokens that open sections.
func topClass(paras []node) class {
	seen := [dotLabel + 1]int{}
	for i := range paras {
		seen[paras[i].label.class]++
	}
	for _, c := range [...]class{romanLabel, upperLabel, partLabel} {
		if seen[c] > 0 && (c != upperLabel || seen[c] > 1) {
			return c
		}
	}
	for _, c := range [...]class{mucLabel, dec1Label, dec2Label, dec3Label, letterLabel} {
		if seen[c] > 0 {
			return c
		}
	}
	return romanLabel
}

// firstEnacting returns the index of the first paragraph with the words with which a body issues its plan; -1 if there is none.
func firstEnacting(paras []node) int {
	for i := range paras {
		if hasEnacting(paras[i].text) {
			return i
		}
	}
	return -1
}

// firstSection returns the index of the paragraph that opens the first section.
func (r *reader) firstSection(paras []node, top class) int {
	bare := headless(paras)
	stated := r.statedLevels(paras)
	enacted := -2 // not looked for yet
	for i := range paras {
		p := &paras[i]
		c := p.label.class
		if c != noLabel && c <= top && c < starLabel {
			return i
		}
		if c == noLabel && p.table == nil && isUnnumberedHeading(paras, i, bare) {
			return i
		}
		if c == noLabel && p.table == nil && (r.boldSections && p.head || isStatedHeading(paras, i, &stated)) {
			if enacted == -2 {
				enacted = firstEnacting(paras)
			}
			if i > enacted {
				return i
			}
		}
		if c == dec1Label && p.label.n == 1 && (i > 0 && hasEnacting(paras[i-1].text) || isUpper(p.text) && meaning.SectionKind(p.text) != adminplan.SectionOther) {
			return i // the section that lost its heading, or has the number of an item
		}
		if c == dec2Label || c == dec3Label {
			// Sections lost their headings, and the first of them its number.
			for k := i - 1; k >= max(0, i-4) && paras[k].label.class == noLabel; k-- {
				if hasEnacting(paras[k].text) {
					return k + 1
				}
			}
		}
	}
	// Without any heading the sections begin behind the enacting clause.
	if i := firstEnacting(paras); i >= 0 {
		return i + 1
	}
	for i := range paras {
		if paras[i].label.class != noLabel && !isBasis(paras[i].text) {
			return i
		}
	}
	return len(paras)
}

// isUnnumberedHeading reports whether the paragraph is a section heading that lost its number: a short line in capitals
// whose words are those of a section, or that stands right behind the enacting clause, or any where no section has a number.
func isUnnumberedHeading(paras []node, i int, headless bool) bool {
	s := paras[i].text
	if !isUpper(s) || utf8.RuneCountInString(s) > 160 || i+1 >= len(paras) || isUpper(paras[i+1].text) || isSigning(s) || opensQuote(s) {
		return false
	}
	known := meaning.SectionKind(s) != adminplan.SectionOther
	if known && inColumnHeads(paras, i) {
		return false
	}
	return known || strings.Contains(s, " ") && utf8.RuneCountInString(s) >= 7 && (headless || i > 0 && hasEnacting(paras[i-1].text)) && !strings.ContainsAny(s, "0123456789")
}

// opensQuote reports whether the text begins what it cites: "“I. MỤC TIÊU".
func opensQuote(s string) bool {
	c := firstRune(s)
	return c == '“' && !strings.Contains(s, "”") || c == '"' && strings.Count(s, `"`) == 1
}

// inColumnHeads reports whether the paragraph is among the heads of a flattened table: lines in capitals that begin with "STT".
func inColumnHeads(paras []node, i int) bool {
	for k := i - 1; k >= 0 && i-k <= 6 && paras[k].label.class == noLabel && paras[k].table == nil && isUpper(paras[k].text); k-- {
		if headsColumn(paras[k].text) {
			return true
		}
	}
	return false
}

// headless reports whether no section has a number of the kind that sections have, though headings in capitals stand there.
func headless(paras []node) bool {
	known := 0
	for i := range paras {
		switch c := paras[i].label.class; {
		case c >= partLabel && c <= romanLabel:
			return false
		case c == noLabel && isUpper(paras[i].text) && meaning.SectionKind(paras[i].text) != adminplan.SectionOther:
			known++
		}
	}
	return known >= 2
}

// closers open the paragraphs that close a plan as a whole.
var closers = newOpeners("trên đây là", "trong quá trình", "quá trình triển khai", "quá trình thực hiện", "quá trình tổ chức", "yêu cầu các", "yêu cầu thủ trưởng", "đề nghị các", "đề nghị thủ trưởng", "kế hoạch này", "nhận được kế hoạch", "căn cứ kế hoạch này", "căn cứ nội dung kế hoạch", "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "ban thường trực", "ban thường vụ", "trên cơ sở kế hoạch", "với tinh thần", "rất mong")

// closingStart returns the index of the first paragraph that closes the plan: the last ones without a token that open as
// closing words do, where they are not all that a heading has below it.
func closingStart(paras []node) int {
	i := len(paras)
	for i > 1 {
		p := &paras[i-1]
		if p.label.class != noLabel || p.table != nil || !closers.open(p.text) && !(i == len(paras) && hasPrefixFold(p.text, "yêu cầu") && endsPlan(p.text)) || shorter(p.text, 19) {
			break
		}
		above := &paras[i-2]
		// "Trên đây là Kế hoạch …" closes the plan even below a line that wants words under it.
		if !hasPrefixFold(p.text, "trên đây là") && above.label.class != noLabel && above.label.class < starLabel && !terminal(above.text) {
			break
		}
		i--
	}
	return i
}

func paragraph(p *node) adminplan.Paragraph {
	if p.table != nil {
		return adminplan.Paragraph{Table: makeTable(p.table)}
	}
	return adminplan.Paragraph{Text: joinLabel(p.label.text, p.text)}
}
