package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
)

// readCarrier reads the document that carries the plan, from its kind line to the end of its tail; a letter has no such line.
func (r *reader) readCarrier(lines []line, letter bool) {
	c := &adminplan.Carrier{Kind: carrierKind("công văn"), Number: r.plan.Number}
	from := -1
	if kind := kindOfLine(&lines[0]); !letter && kind != "" {
		c.Kind, c.KindName, from = carrierKind(kind), lines[0].text, 0
	} else if !letter {
		c.Kind = enactedKind(lines)
	}
	r.plan.Number = adminplan.Number{}
	r.plan.Carrier = c
	tail := findTail(lines, from)
	body := lines[from+1 : tail]

	n := 0
	for !letter && n < len(body) && n < 12 && body[n].Table == nil {
		t := body[n].text
		if isBasisItem(t) && !isUpper(t) || isEnactingWord(t) || isAuthorityLine(t) && c.Title != "" {
			break
		}
		if c.Title != "" && mostlyUpper(c.Title) && !mostlyUpper(t) && body[n].gap && !lowerStart(t) {
			break
		}
		if lab, _ := cutLabel(t); lab.class == mucLabel {
			break
		}
		c.Title = strings.TrimSpace(c.Title + " " + t)
		n++
	}
	var authority []string
	for n < len(body) && body[n].Table == nil && isUpper(body[n].text) && !isEnactingWord(body[n].text) {
		authority = append(authority, body[n].text)
		n++
	}
	c.Authority = strings.TrimSpace(strings.Join(authority, " "))
	paras := r.paragraphs(body[n:], nil)
	i := 0
	for i < len(paras) && paras[i].label.class != mucLabel {
		p := &paras[i]
		if isBasis(p.text) {
			c.Bases = append(c.Bases, bases(p.label, p.text)...)
		} else if p.table == nil {
			c.Preamble = append(c.Preamble, adminplan.Paragraph{Text: joinLabel(p.label.text, p.text)})
		} else {
			c.Preamble = append(c.Preamble, adminplan.Paragraph{Table: makeTable(p.table)})
		}
		i++
	}
	for i < len(paras) {
		article := adminplan.Article{Label: paras[i].label.text, Text: paras[i].text}
		j := i + 1
		for j < len(paras) && paras[j].label.class != mucLabel {
			j++
		}
		t := r.newTree(paras[i+1 : j])
		article.Items = t.items(t.at(t.root.first), "")
		c.Articles = append(c.Articles, article)
		i = j
	}
	r.readTail(lines[tail:], target{&c.Recipients, &c.Filing, &c.Signatures})
}

// enactedKind returns the abbreviation of the kind that the word names with which a carrier enacts whose kind line was lost.
func enactedKind(lines []line) string {
	for i := range lines {
		if isEnactingWord(lines[i].text) {
			return carrierKind(kindOfLine(&lines[i]))
		}
	}
	return ""
}

// isEnactingWord reports whether the line is the word with which a carrier enacts: "QUYẾT ĐỊNH:".
func isEnactingWord(s string) bool {
	if !enactingWords.open(s) {
		return false
	}
	s = strings.TrimSpace(strings.TrimRight(s, " :."))
	return runes(s) <= 14 && isUpper(s)
}

var enactingWords = newOpeners("quyết định", "quyết nghị", "nghị quyết", "ban hành")

// isAuthorityLine reports whether the line names who decides: a post or a body in capitals.
func isAuthorityLine(s string) bool {
	return isUpper(s) && (isPost(s) || hasPrefixFold(s, "ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "ban thường vụ", "ban thường trực", "thủ tướng", "bộ trưởng", "ban chấp hành"))
}

// carrierKind returns the abbreviation of a kind (Decree 30/2020/NĐ-CP, Appendix III, part I), or else its first letters.
func carrierKind(kind string) string {
	if short, ok := carrierKinds[kind]; ok {
		return short
	}
	var b strings.Builder
	for _, w := range strings.Fields(kind) {
		b.WriteRune(unicode.ToUpper(firstRune(w)))
	}
	return b.String()
}

// carrierKinds are the abbreviations that are not the first letters of the kind, or are common.
var carrierKinds = map[string]string{
	"quyết định": "QĐ", "nghị quyết": "NQ", "quyết nghị": "NQ", "chỉ thị": "CT", "thông báo": "TB", "tờ trình": "TTr", "hướng dẫn": "HD", "công văn": "CV",
	"quy định": "QyĐ", "chương trình": "CTr", "phương án": "PA", "đề án": "ĐA", "dự án": "DA", "giấy ủy quyền": "GUQ",
}

// carrierFromLine makes a carrier of the line "(Ban hành kèm theo Quyết định số …)" where the carrier itself is not in the document.
func (r *reader) carrierFromLine(s string) {
	for _, ref := range references(s) {
		if ref.Number == "" {
			continue
		}
		r.plan.Carrier = &adminplan.Carrier{
			Kind:   carrierKind(strings.ToLower(ref.Kind)),
			Number: adminplan.Number{Value: ref.Number, Symbol: ref.Symbol, Style: ref.Style},
		}
		if r.plan.Date.IsZero() {
			r.plan.Date = ref.Date
		}
		return
	}
	if kind, number, ok := blankNumber(s); ok {
		r.plan.Carrier = &adminplan.Carrier{Kind: carrierKind(kind), Number: number}
	}
}

// blankNumber reads a citation whose number is still blank: "Quyết định số      /QĐ-UBND".
func blankNumber(s string) (kind string, number adminplan.Number, ok bool) {
	f := strings.ToLower(s)
	for _, k := range otherKinds {
		i := strings.Index(f, k.line)
		if i < 0 {
			continue
		}
		rest := strings.TrimSpace(f[i+len(k.line):])
		if !strings.HasPrefix(rest, "số") || len(f) != len(s) {
			continue
		}
		rest = strings.TrimLeft(s[len(s)-len(rest)+len("số"):], " :.…_")
		if end := strings.IndexAny(rest, " ,;)"); end > 0 {
			rest = rest[:end]
		}
		if number, ok = adminplan.ParseNumber(rest); ok {
			return k.line, number, true
		}
	}
	return "", number, false
}
