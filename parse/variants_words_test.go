package parse_test

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// The functions here look at a plan as JSON and count words as an outsider would, without the model.

var childLists = []string{"objectives", "items", "forms", "assignments", "sections", "tasks", "children"}

// dataMembers repeat the text as data or hold what no text has.
var dataMembers = []string{"references", "timing", "lead", "partners", "unit", "period", "indicators", "product", "budget", "reportsTo", "organizations", "relations", "warnings", "extensions"}

// textMembers hold words of the document in the order of the document.
var textMembers = []string{"text", "heading", "title", "intro", "paragraphs", "preamble", "closing"}

// formulas are words that the form of a document gives and that a plan need not hold.
var formulas = wordsOf("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Nơi nhận Số ngày tháng năm KẾ HOẠCH Lưu PAGE ĐẢNG CỘNG SẢN")

func str(m map[string]any, name string) string            { s, _ := m[name].(string); return s }
func list(m map[string]any, name string) []any            { l, _ := m[name].([]any); return l }
func object(m map[string]any, name string) map[string]any { o, _ := m[name].(map[string]any); return o }

func words(l []any) []string {
	var out []string
	for _, v := range l {
		s, _ := v.(string)
		out = append(out, s)
	}
	return out
}

func first(l []any) map[string]any {
	if len(l) == 0 {
		return nil
	}
	return l[0].(map[string]any)
}

func recipients(doc map[string]any) int {
	n := len(list(doc, "recipients"))
	if doc["filing"] != nil {
		n++
	}
	return n
}

func children(v any) []any {
	m, _ := v.(map[string]any)
	var out []any
	for _, name := range childLists {
		out = append(out, list(m, name)...)
	}
	return out
}

// bare is a label without what surrounds its number or letter.
func bare(label string) string {
	return strings.Trim(strings.TrimRight(strings.TrimSpace(label), ".)/-:– "), "( ")
}

// isNumber reports whether a label is a number; dotted also takes "1.2" and a letter.
func isNumber(label string, dotted bool) bool {
	b := bare(label)
	if b == "" {
		return false
	}
	if r := []rune(b); dotted && len(r) == 1 && (r[0] >= 'a' && r[0] <= 'z' || r[0] == 'đ') {
		return true
	}
	for part := range strings.SplitSeq(b, ".") {
		if part == "" || strings.Trim(part, "0123456789") != "" {
			return false
		}
	}
	return dotted || !strings.Contains(b, ".")
}

func depth(v any) int {
	deepest := 0
	for _, c := range children(v) {
		n := depth(c)
		if isNumber(str(c.(map[string]any), "label"), true) {
			n++
		}
		deepest = max(deepest, n)
	}
	return deepest
}

// numberedChildren counts the children "1.", "2."; a child without a label is looked through.
func numberedChildren(v any) int {
	n := 0
	for _, c := range children(v) {
		switch label := str(c.(map[string]any), "label"); {
		case label == "":
			n += numberedChildren(c)
		case isNumber(label, false):
			n++
		}
	}
	return n
}

func hasLabel(v any, label string) bool {
	switch v := v.(type) {
	case []any:
		return slices.ContainsFunc(v, func(c any) bool { return hasLabel(c, label) })
	case map[string]any:
		if str(v, "label") == label {
			return true
		}
		for _, c := range v {
			if hasLabel(c, label) {
				return true
			}
		}
	}
	return false
}

func tables(v any) int {
	n := 0
	switch v := v.(type) {
	case []any:
		for _, c := range v {
			n += tables(c)
		}
	case map[string]any:
		for name, c := range v {
			if name == "table" {
				n++
			}
			n += tables(c)
		}
	}
	return n
}

// wordsOf returns the runs of letters and digits of the folded text.
func wordsOf(s string) []string {
	return strings.FieldsFunc(viet.Fold(s), func(r rune) bool {
		return !(r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 'À' && r <= 'ỹ')
	})
}

func countWords(into map[string]int, s string) {
	for _, w := range wordsOf(s) {
		into[w]++
	}
}

// lostWords returns words that stand in the source more often than in all strings of the plan.
func lostWords(source string, doc any) []string {
	got := map[string]int{}
	var all func(v any)
	all = func(v any) {
		switch v := v.(type) {
		case string:
			countWords(got, v)
		case []any:
			for _, c := range v {
				all(c)
			}
		case map[string]any:
			for _, c := range v {
				all(c)
			}
		}
	}
	all(doc)
	return surplus(strings.ReplaceAll(source, "<br>", " "), got, formulas)
}

// inventedWords returns words that stand in the text of the plan more often than in the source.
func inventedWords(source string, doc any) []string {
	var b strings.Builder
	var all func(v any, name string)
	all = func(v any, name string) {
		switch v := v.(type) {
		case string:
			if slices.Contains(textMembers, name) {
				b.WriteString(v)
				b.WriteByte('\n')
			}
		case []any:
			for _, c := range v {
				all(c, name)
			}
		case map[string]any:
			for k, c := range v {
				if !slices.Contains(dataMembers, k) {
					all(c, k)
				}
			}
		}
	}
	all(doc, "")
	has := map[string]int{}
	countWords(has, source)
	return surplus(b.String(), has, nil)
}

func surplus(text string, than map[string]int, without []string) []string {
	have := map[string]int{}
	countWords(have, text)
	var out []string
	for w, n := range have {
		if n > than[w] && !slices.Contains(without, w) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return out
}
