package rules

import (
	"hash/maphash"
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
)

// wordSeed is the seed of the hashes of words; they are kept nowhere.
var wordSeed = maphash.MakeSeed()

// eachPair calls look with the hash of every two neighbouring syllables of the text: most Vietnamese words are of two.
func eachPair(text string, look func(uint64)) {
	before := ""
	for _, syllable := range strings.FieldsFunc(folded(text), func(r rune) bool {
		return r == ' ' || r == ',' || r == '.' || r == ';' || r == ':' || r == '(' || r == ')' || r == '"' || r == '“' || r == '”'
	}) {
		if before != "" {
			var h maphash.Hash
			h.SetSeed(wordSeed)
			h.WriteString(before)
			h.WriteByte(' ')
			h.WriteString(syllable)
			look(h.Sum64())
		}
		before = syllable
	}
}

// workWords returns the words of all that the plan will do: items, forms, tasks and rows of tables.
func workWords(c *check) map[uint64]struct{} {
	words := map[uint64]struct{}{}
	add := func(text string) { eachPair(text, func(h uint64) { words[h] = struct{}{} }) }
	for _, v := range adminplan.All[adminplan.ContentItem](c) {
		add(v.Heading)
		add(v.Text)
	}
	for _, v := range adminplan.All[adminplan.Form](c) {
		add(v.Text)
	}
	for _, v := range adminplan.All[adminplan.Task](c) {
		add(v.Text)
	}
	for _, v := range adminplan.All[adminplan.Cell](c) {
		add(v.Text)
	}
	return words
}

// overlap counts the words of a text, and those of them that are among words.
func overlap(text string, words map[uint64]struct{}) (total, met int) {
	eachPair(text, func(h uint64) {
		total++
		if _, ok := words[h]; ok {
			met++
		}
	})
	return total, met
}

// recipientNames returns the folded names of the recipients, of the plan or of its carrier; nil where there are none, where
// the list points elsewhere ("như trên", "như mục IV") and so names nobody, or where they are too many to be gone through for
// every unit.
func recipientNames(p *adminplan.Plan) []string {
	const most = 500 // as the doc comment of Completeness says
	list := p.Recipients
	if p.Carrier != nil {
		list = slices.Concat(list, p.Carrier.Recipients)
	}
	var names []string
	var add func([]adminplan.Recipient) bool
	add = func(list []adminplan.Recipient) bool {
		for i := range list {
			name := unabbreviated(folded(list[i].Name + " " + list[i].Text))
			if strings.HasPrefix(name, "như ") || strings.HasPrefix(name, "mục ") || strings.Contains(name, "phần tổ chức thực hiện") {
				return false
			}
			names = append(names, name)
			if len(names) > most || !add(list[i].Recipients) {
				return false
			}
		}
		return true
	}
	if !add(list) {
		return nil
	}
	return names
}

// receives reports whether a unit is among the recipients, by its name or within a collective name such as "các sở, ban, ngành",
// or is the issuer itself, which keeps the plan.
func receives(unit string, names []string, p *adminplan.Plan) bool {
	u := unabbreviated(folded(unit))
	issuer := p.Issuer.Path[max(issuingLine(p.Issuer.Path), 0):]
	if u == "" || strings.Contains(unabbreviated(folded(oneLine(issuer))), u) || strings.HasPrefix(u, "các ") {
		return true
	}
	first, _, _ := strings.Cut(u, " ")
	for _, name := range names {
		switch {
		case strings.Contains(name, u), len(name) > 8 && strings.Contains(u, name):
			return true
		case strings.Contains(name, "các ") || strings.Contains(name, ", "):
			// A collective covers the bodies of the kinds that it names, and "cơ quan, đơn vị" covers all.
			if hasWord(name, first) || hasWord(name, "cơ quan", "đơn vị", "ban, ngành", "sở, ngành", "ngành", "thành viên") {
				return true
			}
		}
	}
	return false
}

// unabbreviated writes the commonest abbreviations of bodies in full, folded.
func unabbreviated(s string) string { return bodyNames.Replace(s) }

var bodyNames = strings.NewReplacer("ubnd", folded("ủy ban nhân dân"), "hđnd", "hội đồng nhân dân", "ubmttq", folded("ủy ban mặt trận tổ quốc"),
	"mttq", "mặt trận tổ quốc", "gd&đt", "giáo dục và đào tạo", "gdđt", "giáo dục và đào tạo", "kh&cn", "khoa học và công nghệ")
