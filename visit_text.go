package adminplan

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// text looks at one text: it must be valid UTF-8 in NFC, of characters that XML can carry.
func (w *visitor) text(s, name string, index int) {
	if !plainText(s) {
		w.oddText(s, name, index)
	}
}

func (w *visitor) texts(list []string, name string) {
	for i, s := range list {
		w.text(s, name, i)
	}
}

// plainText says quickly of most Vietnamese text that nothing is wrong with it: ASCII, U+0080 to U+02FF, U+1E00 to U+1EFF
// and U+2002 to U+203F are characters of XML and are in NFC whatever stands beside them. It may say no to good text.
func plainText(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c < utf8.RuneSelf:
			if c < ' ' && c != '\n' && c != '\t' && c != '\r' {
				return false
			}
			i++
		case c >= 0xC2 && c <= 0xCB:
			if i+1 >= len(s) || s[i+1]&0xC0 != 0x80 {
				return false
			}
			i += 2
		case c == 0xE1:
			if i+2 >= len(s) || s[i+1] < 0xB8 || s[i+1] > 0xBB || s[i+2]&0xC0 != 0x80 {
				return false
			}
			i += 3
		case c == 0xE2:
			if i+2 >= len(s) || s[i+1] != 0x80 || s[i+2] < 0x82 || s[i+2] > 0xBF {
				return false
			}
			i += 3
		default:
			return false
		}
	}
	return true
}

// oddText says what is wrong with a text that is not plain, if anything. Every fault is reported once for a text, where it first stands.
func (w *visitor) oddText(s, name string, index int) {
	invalid, forbidden, lost := -1, -1, -1
	for i, r := range s {
		switch {
		case r == utf8.RuneError:
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				if invalid < 0 {
					invalid = i
				}
			} else if lost < 0 {
				lost = i
			}
		case r < ' ' && r != '\n' && r != '\t' && r != '\r', r == 0xFFFE, r == 0xFFFF:
			if forbidden < 0 {
				forbidden = i
			}
		}
	}
	for _, fault := range [...]struct {
		rule walkRule
		at   int
	}{{walkUTF8, invalid}, {walkXML, forbidden}, {walkLost, lost}} {
		if fault.at >= 0 {
			w.report(fault.rule, join(name, index), "field", fieldLabel(w.parts[w.cur].kind, name), "offset", fault.at)
		}
	}
	if invalid >= 0 || w.walk[walkNFC] == nil {
		return
	}
	if n := norm.NFC.QuickSpanString(s); n < len(s) && !norm.NFC.IsNormalString(s) {
		w.report(walkNFC, join(name, index), "field", fieldLabel(w.parts[w.cur].kind, name), "offset", n)
	}
}

// date looks at one date: it must be on the calendar.
func (w *visitor) date(d Date, name string) {
	if !d.IsZero() && !d.Valid() {
		w.report(walkDate, name, "field", fieldLabel(w.parts[w.cur].kind, name))
	}
}
