package meaning

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Key returns the normalised identity of the document that r cites, the same for every way of writing it:
//
//	state:30/2020/NĐ-CP          a normative act: number, year and symbol
//	party:35-NQ/TW@2018-10-22    another act with its date, or with the year or month that is known of it
//	party:35-NQ/TW               the same without its date, as later mentions have it; see [Linker]
//	luật:đất đai@2024            a law by name, which is the law's own where the text shortens it or leaves out a comma
//	nghị quyết:đại hội:13        a resolution of a national congress; with the name of the body for others
//
// Numbers lose leading zeros, symbols are in capitals with plain hyphens and with Đ for its look-alike. The style is part of the key: 60-NQ/TW and 60/NQ-TW are
// not the same until somebody says so. The key of a reference that names nothing is empty.
func Key(r *adminplan.Reference) string {
	var stack [128]byte
	return string(appendKey(stack[:0], r))
}

// appendKey appends what [Key] returns.
func appendKey(b []byte, r *adminplan.Reference) []byte {
	congress := 0 // where the words behind "Đại hội" stand in the name of one
	if r.Number == "" {
		congress = viet.Word(r.Issuer, "đại hội")
	}
	switch {
	case r.Number != "" && (r.Symbol != "" || r.Year != 0):
		style := r.Style
		if style == "" {
			style = adminplan.StyleState
		}
		b = append(append(b, style...), ':')
		b = appendNumber(b, r.Number)
		if r.Year != 0 {
			b = strconv.AppendInt(append(b, '/'), int64(r.Year), 10)
		}
		if r.Symbol != "" {
			if style == adminplan.StyleParty {
				b = append(b, '-')
			} else {
				b = append(b, '/')
			}
			b = appendUpper(b, r.Symbol)
		}
		if r.Year != 0 {
			return b
		}
	case r.Number != "":
		b = appendKind(b, r.Kind)
		b = append(b, ':')
		b = appendNumber(b, r.Number)
	case r.Symbol != "":
		return b
	case congress > 0:
		return appendCongress(b, r.Kind, congressBody(r.Issuer[congress:]), r.Term)
	case r.Issuer != "" && r.Title == "" || r.Kind == "":
		if r.Kind == "" {
			return b
		}
		b = appendKind(b, r.Kind)
		b = append(b, ':')
		b = viet.AppendFold(b, r.Issuer)
		if r.Term != "" {
			b = append(b, ':')
			b = viet.AppendFold(b, r.Term)
		}
		return b
	case r.Title != "":
		b = appendKind(b, r.Kind)
		b = append(b, ':')
		b = viet.AppendFold(b, lawKey(r.Kind, r.Title))
	default:
		b = appendKind(b, r.Kind)
	}
	if !r.Date.IsZero() && r.Date.Year != 0 {
		b = append(b, '@')
		b, _ = r.Date.AppendText(b)
	}
	return b
}

// appendKind appends a kind as [viet.Fold] leaves it. Few are cited often.
func appendKind(b []byte, kind string) []byte {
	switch kind {
	case "Nghị quyết":
		return append(b, "nghị quyết"...)
	case "Luật":
		return append(b, "luật"...)
	case "Kế hoạch":
		return append(b, "kế hoạch"...)
	case "Quyết định":
		return append(b, "quyết định"...)
	case "Chỉ thị":
		return append(b, "chỉ thị"...)
	}
	return viet.AppendFold(b, kind)
}

func appendNumber(b []byte, number string) []byte {
	n := strings.TrimLeft(number, "0")
	if n == "" {
		n = "0"
	}
	return append(b, n...)
}

// appendUpper appends a symbol in capitals without blanks and with plain hyphens.
func appendUpper(b []byte, symbol string) []byte {
	for i := 0; i < len(symbol); {
		c := symbol[i]
		if c == '_' {
			c = '-'
		} else if c >= 'a' && c <= 'z' {
			c -= 'a' - 'A'
		}
		if c > ' ' && c < utf8.RuneSelf {
			b = append(b, c)
			i++
			continue
		}
		if n := viet.Blanks(symbol[i:]); n > 0 {
			i += n
			continue
		}
		if n := viet.Dash(symbol[i:]); n > 0 {
			b = append(b, '-')
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(symbol[i:])
		if r == 'Ð' || r == 'ð' {
			r = 'Đ'
		} else if upper, _ := viet.Case(r); !upper {
			r = unicode.ToUpper(r)
		}
		b = utf8.AppendRune(b, r)
		i += n
	}
	return b
}

// congressBodies are the bodies that hold congresses, those first whose names hold others; congressBodyWords are the words with which they begin.
var (
	congressBodies    = [...]string{"đảng bộ tỉnh", "đảng bộ thành phố", "đảng bộ huyện", "đảng bộ xã", "đảng bộ phường", "đảng bộ", "công đoàn", "đoàn", "hội", "mặt trận"}
	congressBodyWords = newWords("đảng bộ", "công đoàn", "đoàn", "hội", "mặt trận")
)

// congressBody returns the first of congressBodies that the name of a congress holds; "" where it holds none.
func congressBody(name string) string {
	body := ""
	for i := skip(name, 0); i < len(name); i = nextStart(name, i) {
		if congressBodyWords.at(name, i) > i {
			body = bodyBefore(body, name, i)
		}
	}
	return body
}

// bodyBefore returns the first of congressBodies that stands in s at i, of those before body; body, which is "" behind all of them, where none does.
func bodyBefore(body, s string, i int) string {
	for _, b := range congressBodies {
		if b == body || viet.Word(s[i:], b) > 0 {
			return b
		}
	}
	return body
}

// appendCongress appends the identity of the resolution of a congress: which body's it was, when it is not the Party's as a whole, and the ordinal or term.
func appendCongress(b []byte, kind, body, term string) []byte {
	b = append(appendKind(b, kind), ":đại hội"...)
	if body != "" {
		b = append(append(b, ':'), body...)
	}
	if term != "" {
		b = append(b, ':')
		if n, ok := viet.Roman(term); ok {
			b = strconv.AppendInt(b, int64(n), 10)
		} else {
			b = viet.AppendFold(b, term)
		}
	}
	return b
}
