package recognize

import (
	"strings"
	"unicode"
)

// Headings without a number are known in a Word file by the level that their style or outline states. Writers set other
// paragraphs in such styles too, for their looks; a level at which most paragraphs are no headings by their words is not believed.

// maxLevel is the deepest level of a heading style.
const maxLevel = 9

// statedLevels returns for each level that is believed true.
func (r *reader) statedLevels(paras []node) (stated [maxLevel + 1]bool) {
	if !r.styled {
		return stated
	}
	var balance [maxLevel + 1]int
	any := false
	for i := range paras {
		if l := paras[i].statedLevel(); l > 0 {
			any = true
			if isHeadingShape(paras, i) {
				balance[l]++
			} else {
				balance[l]--
			}
		}
	}
	if any {
		for l := range stated {
			stated[l] = balance[l] > 0
		}
	}
	return stated
}

// statedLevel returns the level that the format states for a paragraph without a token; 0 if none.
func (p *node) statedLevel() int {
	if p.block == nil || p.table != nil || p.label.class != noLabel {
		return 0
	}
	return min(max(p.block.Level, 0), maxLevel)
}

// isHeadingShape reports whether a paragraph without a token may be a heading by its words: a short line that ends open, or in
// a colon, with something behind it.
func isHeadingShape(paras []node, i int) bool {
	s := paras[i].text
	return i+1 < len(paras) && shorter(s, 200) && (!terminal(s) || strings.HasSuffix(s, ":")) && !strings.HasSuffix(s, ",") &&
		unicode.IsUpper(firstRune(s)) && !hasEnacting(s) && !isSigning(s)
}

// isStatedHeading reports whether a paragraph without a token is a heading as its format states.
func isStatedHeading(paras []node, i int, stated *[maxLevel + 1]bool) bool {
	return stated[paras[i].statedLevel()] && isHeadingShape(paras, i)
}

// levelRungs returns the rungs at which headings without a token hang: that of the tokens which others of their level have,
// else one below the level above.
func (t *tree) levelRungs(paras []node) (rungs [maxLevel + 1]int) {
	var like [maxLevel + 1]class
	for i := range paras {
		if p := &paras[i]; p.block != nil && p.block.Level > 0 && p.label.class != noLabel && p.label.class < starLabel {
			if l := min(p.block.Level, maxLevel); like[l] == noLabel {
				like[l] = p.label.class
			}
		}
	}
	rung := t.ranks[romanLabel] - 1
	for l := 1; l <= maxLevel; l++ {
		switch {
		case like[l] != noLabel:
			rung = t.ranks[like[l]]
		case t.stated[l]:
			rung++
		}
		rungs[l] = rung
	}
	below := 0
	for l := maxLevel; l > 0; l-- {
		if like[l] == noLabel && t.stated[l] && below > 0 {
			rungs[l] = min(rungs[l], below-1)
		}
		if like[l] != noLabel || t.stated[l] {
			below = rungs[l]
		}
	}
	return rungs
}

// listRung returns the rung of a paragraph that an automatic list numbers, where its token alone asks for rung: beside the open
// paragraph of the same list and level, and below the one of a higher level, though both may have tokens of one form.
func (t *tree) listRung(p *node, rung int) int {
	if p.block == nil || p.block.NumID == 0 {
		return rung
	}
	for i := t.depth - 1; i > 0; i-- {
		o, above := t.at(t.open[i].place), t.open[i].rung
		switch {
		case o.block == nil || o.table != nil || o.block.NumID != p.block.NumID || o.block.Depth > p.block.Depth:
			continue
		case o.block.Depth == p.block.Depth:
			return above
		}
		return max(rung, above+1)
	}
	return rung
}
