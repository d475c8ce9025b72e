package adminplan

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:generate go run ./internal/visitgen

// maxDepth is how deep the parts of a plan may nest before validation stops going down; readers stop much earlier.
const maxDepth = 1000

// partKind numbers the struct types of the model.
type partKind uint8

// part is a struct of the plan with its place. The pointer is made only for parts with findings.
type part struct {
	value  any
	name   string
	index  int32
	parent int32
	kind   partKind
}

// visitor walks a plan once, in the order of the fields of its structs, and keeps what the rules need: every part, by kind.
type visitor struct {
	plan   *Plan
	parts  []part
	byKind [kindCount][]int32
	cur    int32
	depth  int

	// The rules that the walk itself checks; nil where they are switched off.
	walk     [walkRules]*Rule
	findings []Finding
}

// walkRule numbers the rules that the walk checks.
type walkRule uint8

const (
	tagRequired walkRule = iota
	tagMax
	tagLen
	tagMaxItems
	tagMinItems
	tagMaxValue
	tagMinValue
	tagOneOf
	tagNumeric
	tagUppercase
	walkDate
	walkUTF8
	walkXML
	walkNFC
	walkLost
	walkDepth
	walkRules
)

var visitors = sync.Pool{New: func() any { return new(visitor) }}

// release forgets the plan and gives the visitor back.
func (w *visitor) release() {
	clear(w.parts)
	w.parts = w.parts[:0]
	for i := range w.byKind {
		w.byKind[i] = w.byKind[i][:0]
	}
	w.plan, w.findings, w.depth, w.cur = nil, nil, 0, 0
	w.walk = [walkRules]*Rule{}
	visitors.Put(w)
}

// visit walks the plan.
func (w *visitor) visit(p *Plan) {
	w.plan = p
	w.parts = append(w.parts, part{value: p, kind: kindPlan, index: -1, parent: -1})
	w.byKind[kindPlan] = append(w.byKind[kindPlan], 0)
	w.visitPlan(p)
}

// enter goes down to the part v in the member name of the current part, at index where that is a list. It reports false
// where the parts nest too deep, or within themselves.
func (w *visitor) enter(v any, kind partKind, name string, index int) bool {
	if w.depth > maxDepth || w.within(v, kind) {
		w.report(walkDepth, join(name, index), "limit", maxDepth)
		return false
	}
	w.parts = append(w.parts, part{v, name, int32(index), w.cur, kind})
	w.cur = int32(len(w.parts) - 1)
	w.byKind[kind] = append(w.byKind[kind], w.cur)
	w.depth++
	return true
}

func (w *visitor) leave() {
	w.cur = w.parts[w.cur].parent
	w.depth--
}

// within reports whether v is itself one of the parts that hold it. Only parts of its own kind can be.
func (w *visitor) within(v any, kind partKind) bool {
	for i := w.cur; i > 0 && w.parts[i].kind == kind; i = w.parts[i].parent {
		if w.parts[i].value == v {
			return true
		}
	}
	return false
}

// fail reports that a tag fails.
func (w *visitor) fail(rule walkRule, name string, index int, param string) {
	if w.walk[rule] != nil {
		w.report(rule, join(name, index), tagParams(rule, fieldLabel(w.parts[w.cur].kind, name), param)...)
	}
}

// tagParams returns the parameters of a finding about a tag.
func tagParams(rule walkRule, field Text, param string) []any {
	switch rule {
	case tagRequired, tagNumeric, tagUppercase:
		return []any{"field", field}
	case tagOneOf:
		return []any{"field", field, "allowed", strings.Join(strings.Fields(param), ", ")}
	}
	limit, _ := strconv.Atoi(param)
	return []any{"field", field, "limit", limit}
}

func (w *visitor) report(rule walkRule, field string, params ...any) {
	if r := w.walk[rule]; r != nil {
		w.findings = append(w.findings, newFinding(r, w.pointer(w.cur, field), params))
	}
}

// pointer returns the JSON pointer of a field of a part; of the part itself where field is empty.
func (w *visitor) pointer(i int32, field string) string {
	return string(w.appendPointer(make([]byte, 0, 64), i, field))
}

func (w *visitor) appendPointer(b []byte, i int32, field string) []byte {
	var stack [32]int32
	chain := stack[:0]
	for ; i > 0; i = w.parts[i].parent {
		chain = append(chain, i)
	}
	for k := len(chain) - 1; k >= 0; k-- {
		p := &w.parts[chain[k]]
		b = append(append(b, '/'), p.name...)
		if p.index >= 0 {
			b = strconv.AppendInt(append(b, '/'), int64(p.index), 10)
		}
	}
	if field != "" {
		b = append(append(b, '/'), field...)
	}
	return b
}

func join(name string, index int) string {
	if index < 0 {
		return name
	}
	return name + "/" + strconv.Itoa(index)
}

// longer reports whether s has more than n characters; it counts only where it must.
func longer(s string, n int) bool { return len(s) > n && utf8.RuneCountInString(s) > n }

func runes(s string) int { return utf8.RuneCountInString(s) }

func isNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// isAlpha reports whether s is made of the letters A to Z and a to z, as the tag alpha asks.
func isAlpha(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return s != ""
}

// isNumeric reports whether s is a number in decimal notation with an optional sign and an optional fraction.
func isNumeric(s string) bool {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	whole, fraction, found := strings.Cut(s, ".")
	return isNumber(whole) && (!found || isNumber(fraction))
}
