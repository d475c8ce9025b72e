package recognize

import (
	"strings"
	"unicode"
)

// fewBroken finds the width at which lines were broken in a text most of whose lines are short, as in plans of a page or two: no line of the body
// is longer than lines of a page are, and those that a sentence goes on behind are as long as they can be, since the next word had no room in
// them. What is shorter was broken by hand.
func fewBroken(lines []line) (int, fits) {
	const most, least = 130, 55 // characters of a line
	// The length tells most texts apart, whose lines are paragraphs.
	for i := range lines {
		if len(lines[i].text) > 3*most {
			return 0, fits{}
		}
	}
	begun, wants := false, false
	longest, widest, full, short := 0, 0, 0, 0
	early := maxFit // the least reach of a line before the number for which it asks
	var seen [maxFit + 1]uint16
	for i := 0; i+1 < len(lines); i++ {
		l := &lines[i]
		a := l.text
		if !begun {
			// Titles are broken by hand, so that the count begins behind them.
			begun = isBasis(a) && unicode.IsUpper(firstRune(a)) || len(a) > least && l.class() != noLabel
		}
		if l.Table != nil || !begun {
			continue
		}
		if headsRecipients(l.Text) {
			break
		}
		if len(a) < 20 {
			continue // a cell of a table
		}
		n := runes(a)
		if longest = max(longest, n); longest > most {
			return 0, fits{}
		}
		b := lines[i+1].text
		if lines[i+1].gap || terminal(a) || b == "" || lines[i+1].class() != noLabel {
			continue
		}
		asks := firstIsDigit(b) && wantsNumber(a)
		lower, v := lowerStart(b), reach(a, b)
		if asks {
			early = min(early, v)
		}
		if lower || wantsMark(a, b) || v*100 >= longest*85 && (firstIsDigit(b) || b[0] == '(' || strings.HasPrefix(b, "“")) {
			seen[v]++
			widest = max(widest, len(a))
			wants = wants || lower && isBasis(a) || wantsMark(a, b)
		}
	}
	lowestFull := maxFit
	for v, n := range seen {
		if v*100 >= longest*85 {
			full += int(n)
			if n > 0 {
				lowestFull = min(lowestFull, v)
			}
		} else {
			short += int(n)
		}
	}
	if longest < least || full < 2 && !(full == 1 && wants) || full < 3*short {
		return 0, fits{}
	}
	// A page breaks lines at so many characters or, in letters of different width, at about so many; few lines do not tell the least of them.
	fit := longest + 1
	if lowestFull < fit {
		fit = lowestFull * 19 / 20
	}
	if early*100 < longest*85 {
		return widest, fits{0, fit} // web pages break the first lines of paragraphs earlier
	}
	return widest, fits{fit, fit}
}

// wrapSpaced finds the width of lines that were broken in a text with a blank line between all of them, which then say nothing of paragraphs: the
// lines lose their gaps. Where they were not broken they keep them.
func wrapSpaced(lines []line) (int, fits) {
	gaps := make([]bool, len(lines))
	for i := range lines {
		gaps[i], lines[i].gap = lines[i].gap, false
	}
	width, f := wrapWidth(lines)
	if width == 0 {
		for i := range lines {
			lines[i].gap = gaps[i]
		}
	}
	return width, f
}

// wantsMark reports whether a is the line of a basis or of the closing words that goes on in b: neither ends without a mark.
func wantsMark(a, b string) bool {
	return len(a) >= 60 && (isBasis(a) && !strings.HasSuffix(a, ",") || hasPrefixFold(a, "trên đây là")) && !isBasis(b) &&
		(strings.HasSuffix(b, ";") || wantsName(a) || !startsBody(b) && !bodyHeads.open(b) && !isUpper(b))
}
