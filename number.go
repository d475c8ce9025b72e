package adminplan

import (
	"strconv"
	"strings"
)

// NumberStyle says by whose custom the number and symbol of a document are joined.
type NumberStyle string

// The styles of a [Number].
const (
	// StyleState is the style of state bodies (Decree 30/2020/NĐ-CP, Điều 8 and Appendix I): "Số: 244/KH-MTTQ-BTT", a slash first.
	StyleState NumberStyle = "state"
	// StyleParty is the style of Party bodies (36-HD/VPTW, 05-HD/VPTW): "Số 90-CV/ĐĐ", no colon, a hyphen first.
	StyleParty NumberStyle = "party"
)

// Number is the number and symbol of a document (số, ký hiệu). The two are kept apart, as printed;
// how they are joined depends on the style. Decree 30/2020/NĐ-CP, Điều 8 khoản 2 điểm c; Appendix I, part II, item 3.
type Number struct {
	// Value is the number (số) as printed, leading zeros included; empty while the document is a draft without a number. Cardinality 0..1.
	Value string `json:"value,omitempty" xml:"value,attr,omitempty" validate:"max=20"`
	// Symbol is the symbol (ký hiệu) as printed without blanks, such as "KH-MTTQ-BTT" or "CV/ĐĐ". Abbreviations of kinds and of bodies are open sets. Cardinality 0..1.
	Symbol string `json:"symbol,omitempty" xml:"symbol,attr,omitempty" validate:"max=100"`
	// Style says how number and symbol are joined. Cardinality 0..1; empty means state style.
	Style NumberStyle `json:"style,omitempty" xml:"style,attr,omitempty" validate:"omitempty,oneof=state party"`
}

// ParseNumber reads a number with its symbol as documents write it, "244/KH-MTTQ-BTT", "90 – CV/ĐĐ", "/KH-UBND" (a draft),
// with or without "Số" or "Số:" before it. Dashes of every kind and blanks round separators are taken as a plain hyphen.
// It reports false when s has no such form.
func ParseNumber(s string) (Number, bool) {
	s = normalizeSymbol(s)
	for _, prefix := range [...]string{"Số:", "Số", "SỐ:", "SỐ"} {
		if rest, ok := strings.CutPrefix(s, prefix); ok {
			s = rest
			break
		}
	}
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	// A number that was put in between has a letter or "bis": "31a/KH-UBND".
	for j := i; i > 0 && j < len(s) && j-i <= 3; j++ {
		if s[j] == '/' || s[j] == '-' {
			i = j
			break
		}
		if s[j] < 'a' || s[j] > 'z' {
			break
		}
	}
	if i == len(s) {
		return Number{Value: s}, i > 0
	}
	n := Number{Value: s[:i], Symbol: s[i+1:]}
	switch s[i] {
	case '/':
		n.Style = StyleState
	case '-':
		n.Style = StyleParty
	default:
		return Number{}, false
	}
	return n, n.Symbol != "" && strings.Count(s, "/") > 0
}

// normalizeSymbol drops blanks and makes every dash a hyphen.
func normalizeSymbol(s string) string {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		plain = s[i] != ' ' && s[i] != '\t' && s[i] != 0xc2 && s[i] != 0xe2 // the first bytes of other blanks and of dashes
	}
	if plain {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ' || r == '\t' || r == '\u00a0':
			return -1
		case r >= '\u2010' && r <= '\u2015' || r == '\u2212':
			return '-'
		}
		return r
	}, s)
}

// IsZero reports whether nothing of the number is known.
func (n Number) IsZero() bool { return n == Number{} }

// Int returns the number as an integer; false where it is blank or is no number.
func (n Number) Int() (int, bool) {
	v, err := strconv.Atoi(n.Value)
	if err != nil || !isNumber(n.Value) {
		return 0, false
	}
	return v, true
}

// String returns the number and symbol joined in their style: "244/KH-MTTQ-BTT" or "90-CV/ĐĐ". A blank number leaves its separator: "/KH-UBND".
func (n Number) String() string {
	return n.Value + n.separator() + n.Symbol
}

// separator is what stands between value and symbol.
func (n Number) separator() string {
	switch {
	case n.Symbol == "":
		return ""
	case n.Style == StyleParty:
		return "-"
	}
	return "/"
}

// Printed returns the number as the head of a document shows it: "Số: 244/KH-MTTQ-BTT" in state style, "Số 90-CV/ĐĐ" in Party style.
func (n Number) Printed() string {
	if n.Style == StyleParty {
		return "Số " + n.String()
	}
	return "Số: " + n.String()
}

// KindSymbol returns the group of the symbol that names the kind of document: "KH" of "KH-MTTQ-BTT" and of "KH/TU". It is the first one, or the second
// behind a year, as legal normative documents have it: "NĐ" of "2020/NĐ-CP".
// The symbol of a state official letter (công văn) begins with the body, so there the group names the body.
func (n Number) KindSymbol() string {
	s := n.Symbol
	if year, rest, ok := strings.Cut(s, "/"); ok && len(year) == len("2020") && isNumber(year) {
		s = rest
	}
	if i := strings.IndexAny(s, "-/"); i >= 0 {
		return s[:i]
	}
	return s
}
