package plaintext

import (
	"strconv"
	"strings"
)

// breakDecision breaks a decision and the head of the plan it carries, which stand before the first section of the plan in a text that lost its line
// breaks: "… QUYẾT ĐỊNH Ban hành … Điều 1. … Nơi nhận: … KẾ HOẠCH … (Ban hành kèm theo …)". It returns nil where they do not.
func breakDecision(s string) []string {
	const kind, enacts = "QUYẾT ĐỊNH", " QUYẾT ĐỊNH:"
	plan := strings.LastIndex(s, " KẾ HOẠCH ")
	from := strings.Index(s, kind)
	first := article(s, 1)
	if from <= 0 || s[from-1] != ' ' || first < from || plan < first {
		return nil
	}
	out := appendLine(nil, s[:from])
	out = appendLine(out, kind)
	words := s[from+len(kind) : first]
	if i := strings.Index(words, enacts); i >= 0 {
		out = appendLine(breakBases(out, words[:i]), words[i:])
	} else {
		out = breakBases(out, words)
	}
	articles, tail := s[first:plan], ""
	if i := strings.Index(articles, " Nơi nhận"); i > 0 {
		articles, tail = articles[:i], articles[i:]
	}
	for n := 2; ; n++ {
		i := article(articles, n)
		if i < 0 {
			break
		}
		out = appendLine(out, articles[:i])
		articles = articles[i:]
	}
	out = appendLine(appendLine(out, articles), tail)

	out = appendLine(out, "KẾ HOẠCH")
	words = s[plan+len(" KẾ HOẠCH "):]
	if i := strings.Index(words, " ("); i > 0 {
		if end := strings.IndexByte(words[i:], ')'); end > 0 {
			out = appendLine(appendLine(out, words[:i]), words[i:i+end+1])
			words = words[i+end+1:]
		}
	}
	return appendLine(out, words)
}

// article returns where the n-th article begins, which is no citation: "Điều 2."; -1 if there is none.
func article(s string, n int) int {
	token := " Điều " + strconv.Itoa(n)
	for at := 0; ; {
		i := strings.Index(s[at:], token)
		if i < 0 {
			return -1
		}
		if i, at = at+i, at+i+len(token); at < len(s) && (s[at] == '.' || s[at] == ':') {
			return i
		}
	}
}

// breakBases breaks the title of a decision, the body that decides and the bases.
func breakBases(out []string, s string) []string {
	if n := capitalsLead(strings.TrimLeft(s, " ")); n > 0 {
		s = strings.TrimLeft(s, " ")
		title := s[:n]
		for _, authority := range [...]string{" CHỦ TỊCH ỦY BAN", " CHỦ TỊCH UỶ BAN", " ỦY BAN NHÂN DÂN", " UỶ BAN NHÂN DÂN", " BỘ TRƯỞNG BỘ", " GIÁM ĐỐC "} {
			if i := strings.LastIndex(title, authority); i > 0 {
				out = appendLine(out, title[:i])
				title = title[i:]
				break
			}
		}
		out = appendLine(out, title)
		s = s[n:]
	}
	for i := 1; i < len(s); i++ {
		if s[i] == ' ' && (strings.HasPrefix(s[i+1:], "Căn cứ ") || s[i-1] == ';' && upperAt(s[i+1:])) {
			out = appendLine(out, s[:i])
			s, i = s[i+1:], 0
		}
	}
	return appendLine(out, s)
}
