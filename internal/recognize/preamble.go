package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// readPreamble reads the paragraphs between the title and the first section.
func (r *reader) readPreamble(paras []node) {
	p := r.plan
	var before []adminplan.Paragraph
	listed := false // the bases stand in a list below "Căn cứ:"
	for i := 0; i < len(paras); i++ {
		q := &paras[i]
		if listed = listed && isListedBasis(q); listed {
			if n := len(p.Bases); n > 0 && q.label.class == noLabel && p.Bases[n-1].Label != "" && !terminal(p.Bases[n-1].Text) && q.text != "" {
				p.Bases[n-1].Text += " " + q.text // a line that went on
				continue
			}
			b := basis(q.label, q.text)
			text, enacting := cutEnacting(q.text)
			b.Text, b.Relation, b.Before, before = text, adminplan.RelationPursuant, before, nil
			p.Bases = append(p.Bases, b)
			if enacting != "" {
				before = append(before, adminplan.Paragraph{Text: enacting})
			}
			continue
		}
		switch {
		case isBasesHead(q.text) && q.table == nil && i+1 < len(paras) && isListedBasis(&paras[i+1]):
			before = append(before, adminplan.Paragraph{Text: joinLabel(q.label.text, q.text)})
			listed = true
		case q.table != nil:
			before = append(before, adminplan.Paragraph{Table: makeTable(q.table)})
		case hasPrefixFold(q.text, "kính gửi") && len(p.Bases) == 0:
			text := q.text
			if isAddressHead(text) && i+1 < len(paras) && (paras[i+1].label.class >= starLabel || isAddressee(&paras[i+1])) {
				i++
				text += " " + joinLabel(paras[i].label.text, paras[i].text)
			}
			p.Address = append(p.Address, address(text))
		case len(p.Address) > 0 && len(p.Bases) == 0 && len(before) == 0 && q.label.class >= starLabel && len(q.text) < 200 && !isBasis(q.text):
			p.Address = append(p.Address, recipient(q.label, q.text))
		case isBasis(q.text) && (q.label.class == noLabel || q.label.class >= starLabel || hasPrefixFold(q.text, "căn cứ")):
			found := bases(q.label, q.text)
			last := &found[len(found)-1]
			text, enacting := cutEnacting(last.Text)
			last.Text = text
			found[0].Before = before
			before = nil
			p.Bases = join(p.Bases, found)
			if enacting != "" {
				before = append(before, adminplan.Paragraph{Text: enacting})
			}
		case len(before) == 0 && len(p.Bases) > 0 && q.label.class == noLabel && actWords.open(q.text) && strings.HasSuffix(p.Bases[len(p.Bases)-1].Text, ";"):
			// One more act of the basis above.
			last := &p.Bases[len(p.Bases)-1]
			text, enacting := cutEnacting(q.text)
			if last.Text += " " + text; enacting != "" {
				before = append(before, adminplan.Paragraph{Text: enacting})
			}
		default:
			before = append(before, adminplan.Paragraph{Text: joinLabel(q.label.text, q.text)})
		}
	}
	p.Preamble = before
}

// isBasesHead reports whether the line is "Căn cứ:" alone, with the bases in a list below.
func isBasesHead(s string) bool {
	n, ok := prefixFold(s, "căn cứ")
	if !ok || len(s) > 24 || s[len(s)-1] != ':' {
		return false
	}
	rest := strings.Trim(s[n:], ": ")
	return rest == "" || rest == "vào"
}

// isListedBasis reports whether the paragraph is one of a list of bases: it has a dash or ends as those of a list do, and issues nothing, or does so in
// its last words.
func isListedBasis(p *node) bool {
	if p.table != nil || p.text == "" || p.label.class != noLabel && p.label.class < starLabel || isBasis(p.text) {
		return false
	}
	if hasEnacting(p.text) || endsEnacting(p.text) {
		text, enacting := cutEnacting(p.text)
		return enacting != "" && text != ""
	}
	return p.label.class != noLabel || strings.IndexByte(";,.", p.text[len(p.text)-1]) >= 0
}

// actWords open the name of an act that stands on a line of its own below the first ones of a basis.
var actWords = newOpeners("luật số", "luật sửa đổi", "bộ luật", "nghị định số", "nghị quyết số", "thông tư số", "thông tư liên tịch số", "quyết định số", "chỉ thị số", "kết luận số", "kế hoạch số", "công văn số", "văn bản số", "công điện số", "chương trình số", "hướng dẫn số", "thông báo số")

// isAddressHead reports whether the line is "Kính gửi:" alone.
func isAddressHead(s string) bool {
	n, ok := prefixFold(s, "kính gửi")
	return ok && strings.Trim(s[n:], ": ") == ""
}

// isAddressee reports whether the paragraph below "Kính gửi:" is a body or who is at its head, in a short line of its own.
func isAddressee(p *node) bool {
	const longest = 160
	return p.table == nil && p.label.class == noLabel && len(p.text) <= longest && !isBasis(p.text) && !hasEnacting(p.text) && (startsBody(p.text) || bodyHeads.open(p.text) || hasPrefixFold(p.text, "các"))
}

// bases parts a paragraph into the bases it holds: a new one begins behind ";" or "." with a word that opens a basis. Behind ";" a basis may go on in
// small letters: "Thực hiện …; căn cứ …".
func bases(l label, text string) []adminplan.Basis {
	var out []adminplan.Basis
	start, stop, semicolon := 0, -1, -1
	for i := 0; ; i++ {
		if stop < i {
			stop = indexFrom(text, i, '.')
		}
		if semicolon < i {
			semicolon = indexFrom(text, i, ';')
		}
		if i = min(stop, semicolon); i+2 >= len(text) {
			break
		}
		if text[i+1] == ' ' && (viet.UpperAt(text, i+2) && opensBasis(text[i+2:], text[i] == '.') || text[i] == ';' && (strings.HasPrefix(text[i+2:], "căn cứ ") || implementsAct(text[i+2:]))) {
			out = append(out, basis(l, text[start:i+1]))
			l = label{}
			start = i + 2
		}
	}
	return append(out, basis(l, text[start:]))
}

// implementsAct reports whether s goes on with "thực hiện" and an act that it names by number or day.
func implementsAct(s string) bool {
	rest, ok := strings.CutPrefix(s, "thực hiện ")
	if !ok || !namedActs.open(rest) {
		return false
	}
	if i := strings.IndexByte(rest, ';'); i >= 0 {
		rest = rest[:i]
	}
	at := strings.Index(rest, "số ")
	if at < 0 {
		at = strings.Index(rest, "ngày ")
	}
	return at > 0 && strings.ContainsAny(rest[at:min(len(rest), at+12)], "0123456789")
}

var namedActs = newOpeners("nghị quyết", "kế hoạch", "công văn", "chỉ thị", "quyết định", "hướng dẫn", "thông tư", "nghị định", "kết luận", "chương trình", "văn bản", "thông báo")

// indexFrom returns where c stands in s from i on; the length of s where it does not.
func indexFrom(s string, i int, c byte) int {
	if n := strings.IndexByte(s[i:], c); n >= 0 {
		return i + n
	}
	return len(s)
}

// opensBasis reports whether s begins with a word that opens a basis within a paragraph. Behind a full stop only the sure one counts.
func opensBasis(s string, afterStop bool) bool {
	if afterStop {
		return hasPrefixFold(s, "căn cứ", "xét đề nghị", "theo đề nghị")
	}
	return hasPrefixFold(s, "căn cứ", "thực hiện", "theo đề nghị", "xét đề nghị", "tiếp tục thực hiện", "triển khai thực hiện", "trên cơ sở đề xuất", "trên cơ sở đề nghị", "theo đề xuất")
}

func basis(l label, text string) adminplan.Basis {
	b := adminplan.Basis{Label: l.text, Text: text, Relation: adminplan.RelationOther}
	if rel, ok := meaning.BasisRelation(text); ok {
		b.Relation = rel
	}
	return b
}

// cutEnacting parts the enacting clause off a basis that shares its sentence: "…, Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:".
func cutEnacting(s string) (text, enacting string) {
	if !terminal(s) && !endsEnacting(s) {
		return s, ""
	}
	for i := len(s) - 1; i > 0; i-- {
		if s[i] != ' ' {
			continue
		}
		if c := s[i-1]; c != ',' && c != '.' && c != ';' {
			continue
		}
		rest := strings.TrimPrefix(s[i+1:], "Nay ") // "Nay Ban Chấp hành … lập kế hoạch"
		if !unicode.IsUpper(firstRune(rest)) || !startsBody(rest) && !bodyHeads.open(rest) && !hasPrefixFold(rest, "kế hoạch") || isBasis(rest) {
			continue
		}
		// The body must be the subject of a verb that enacts, near to its name.
		head := rest[:min(len(rest), 260)]
		for _, verb := range [...]string{" ban hành", " xây dựng", " triển khai", " được triển khai", " lập ", " đề ra", " tổ chức", " thống nhất", " yêu cầu"} {
			if at := strings.Index(head, verb); at > 0 && !strings.Contains(head[:at], ";") {
				if !enacts(s) {
					return s, ""
				}
				i = withOthers(s, i)
				return strings.TrimSpace(s[:i]), s[i+1:]
			}
		}
	}
	return s, ""
}

// enacts reports whether the text has words that go with an enacting clause, some of them in its second half.
func enacts(s string) bool {
	half := len(s) / 2
	for half < len(s) && !utf8.RuneStart(s[half]) {
		half++
	}
	return strings.HasSuffix(s, "như sau:") || containsFold(s[half:], "như sau", "nội dung sau", "sau:", "sau đây", "cụ thể", "ban hành", "xây dựng kế hoạch") || containsFold(s, "ban hành kế hoạch", "xây dựng kế hoạch")
}

// bodyHeads are the heads of bodies, who issue a plan in their own name at times.
var bodyHeads = newOpeners("giám đốc", "tổng giám đốc", "hiệu trưởng", "chủ tịch", "chánh án", "viện trưởng", "bộ trưởng", "cục trưởng", "trưởng ban", "trưởng thuế")

// withOthers returns where the list of bodies begins of which the last one begins behind i, if nothing but bodies stands between them and the
// semicolon before: "…; Công an tỉnh, Sở Y tế thống nhất …".
func withOthers(s string, i int) int {
	from := i
	for from > 1 && s[from-1] == ',' {
		k := strings.LastIndexAny(s[:from-1], ",;")
		if k < 0 || k+1 >= from || s[k+1] != ' ' || !startsBody(s[k+2:from]) {
			return i
		}
		from = k + 1
	}
	if from > 0 && s[from-1] == ';' {
		return from
	}
	return i
}
