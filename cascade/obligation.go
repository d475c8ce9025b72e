package cascade

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Obligation is a duty, set by a task of the plan, to issue a document of one's own: "xây dựng, ban hành kế hoạch ở cấp mình".
type Obligation struct {
	// Pointer is the JSON pointer of the task, item or row.
	Pointer string
	// Task is the id of the task or item; zero where it has none.
	Task adminplan.ID
	// Text is the work as printed.
	Text string
	// Kinds are the kinds of documents that the text names, in its order: "kế hoạch", "hướng dẫn", "chương trình".
	Kinds []string
	// OwnLevel says that the text asks for a document of the body's own level or field ("ở cấp mình").
	OwnLevel bool
	// Names are those who have the duty, as printed.
	Names []string
	// Bodies are the organisations that have it, in the order of Names, those of a collective in the order of the directory. The issuer
	// is not among them; see Self.
	Bodies []*adminplan.Organization
	// Self says that the issuer itself has the duty.
	Self bool
	// Open says that some of Names stand for no organisation that the directory knows, or for one that does not live on the date.
	Open bool
}

// Obligations returns the duties to issue documents that the plan sets, in its order.
func (c *Cascade) Obligations() []Obligation {
	var out []Obligation
	for i := range c.works {
		w := &c.works[i]
		kinds, own := readObligation(w.text)
		if len(kinds) == 0 || len(w.actors()) == 0 {
			continue
		}
		o := Obligation{Pointer: w.pointer, Task: w.id, Text: w.text, Kinds: kinds, OwnLevel: own}
		for _, n := range w.actors() {
			o.Names = append(o.Names, n.text)
			found := c.bodies(n)
			o.Open = o.Open || c.unsettled(n)
			for _, b := range found {
				switch {
				case b == c.issuer():
					o.Self = true
				case !slices.Contains(o.Bodies, b):
					o.Bodies = append(o.Bodies, b)
				}
			}
		}
		out = append(out, o)
	}
	return out
}

// Obliged returns the bodies that the plan obliges to issue a document of their own, each once, in the order in which the plan
// comes to them.
func (c *Cascade) Obliged() []*adminplan.Organization {
	var out []*adminplan.Organization
	for _, o := range c.Obligations() {
		for _, b := range o.Bodies {
			if !slices.Contains(out, b) {
				out = append(out, b)
			}
		}
	}
	return out
}

// The words by which a duty to issue a document is known, folded. Between the verb and the document may stand only words
// that say nothing of their own: "xây dựng Đảng" builds the Party, not a document.
var (
	makers    = fold("xây dựng", "ban hành", "lập", "có")
	documents = fold("kế hoạch", "hướng dẫn", "chương trình hành động", "chương trình", "văn bản triển khai", "văn bản chỉ đạo", "phương án", "đề án")
	between   = fold("xây dựng", "ban hành", "triển khai", "và", "hoặc", "các", "những", "văn bản", "nội dung", "chi tiết", "cụ thể", "tổ chức", "thực hiện", "kịp thời", "riêng")
	ownWords  = fold("cấp mình", "ngành mình", "đơn vị mình", "địa phương mình", "tổ chức mình", "cơ quan mình", "của mình", "địa bàn quản lý", "tại địa phương", "tại cơ quan, đơn vị", "của ngành, đơn vị, địa phương", "cấp mình, ngành mình")
	// advisers before the verb say that the document is another's: "tham mưu UBND tỉnh ban hành kế hoạch".
	advisers = fold("tham mưu", "tham mưu, trình", "trình", "đề xuất", "tổng hợp", "góp ý", "thẩm định")
	// directing before the verb says that others are told to make it: "hướng dẫn các xã xây dựng kế hoạch".
	directing = fold("chỉ đạo các", "hướng dẫn các", "đôn đốc các", "yêu cầu các", "chỉ đạo, hướng dẫn các", "hướng dẫn, đôn đốc các",
		"chỉ đạo ubnd", "hướng dẫn ubnd", "đôn đốc ubnd", "chỉ đạo ủy ban", "hướng dẫn ủy ban", "đôn đốc ủy ban",
		"kiểm tra việc", "giám sát việc", "theo dõi việc", "đôn đốc việc", "hướng dẫn việc")
	// halves are the words before "trình" with which it is another word: "chương trình", "quá trình".
	halves = strings.Fields(viet.Fold("chương quá công tiến lộ quy giáo hành thuyết tờ lập"))
	// denials right before the verb say that there is no duty.
	denials = fold("không", "không phải", "không cần")
	issuing = fold("ban hành")
)

func fold(list ...string) [][]string {
	out := make([][]string, len(list))
	for i, s := range list {
		out[i] = strings.FieldsFunc(viet.Fold(s), func(r rune) bool { return r == ' ' || r == ',' })
	}
	slices.SortStableFunc(out, func(a, b []string) int { return len(b) - len(a) })
	return out
}

// readObligation reads from a task the kinds of documents that it asks its unit to issue; none where it asks for none.
func readObligation(text string) (kinds []string, own bool) {
	for _, clause := range clauses(viet.Fold(text)) {
		found := readClause(clause)
		if len(found) == 0 {
			continue
		}
		for _, k := range found {
			if !slices.Contains(kinds, k) {
				kinds = append(kinds, k)
			}
		}
		for i := range clause {
			own = own || match(ownWords, clause[i:]) > 0
		}
	}
	return kinds, own
}

// clauses splits a folded text at semicolons and full stops into words without punctuation.
func clauses(folded string) [][]string {
	var out [][]string
	for _, c := range strings.FieldsFunc(folded, func(r rune) bool { return r == ';' || r == '.' || r == ':' }) {
		if w := strings.FieldsFunc(c, func(r rune) bool { return strings.ContainsRune(" ,()“”\"", r) }); len(w) > 0 {
			out = append(out, w)
		}
	}
	return out
}

func match(list [][]string, words []string) int {
	for _, w := range list {
		if len(w) <= len(words) && slices.Equal(w, words[:len(w)]) {
			return len(w)
		}
	}
	return 0
}

func readClause(words []string) []string {
	for i := range words {
		n := match(makers, words[i:])
		if n == 0 {
			continue
		}
		// "có kế hoạch" asks for one; "có" alone is too common a word to go further than the next.
		short := words[i] == "có"
		var kinds []string
		j := i + n
		for j < len(words) {
			if d := match(documents, words[j:]); d > 0 {
				// "kế hoạch này" is the plan itself; "hướng dẫn các xã" is a verb.
				next := ""
				if j+d < len(words) {
					next = words[j+d]
				}
				if next == "này" || next == "trên" {
					kinds = nil
					break
				}
				if next != "các" {
					kinds = append(kinds, strings.Join(words[j:j+d], " "))
				}
				j += d
				continue
			}
			b := match(between, words[j:])
			if b == 0 || short {
				break
			}
			j += b
		}
		if len(kinds) > 0 && !forAnother(words[:i]) && !denied(words[:i]) && !submitted(words[j:]) {
			return kinds
		}
	}
	return nil
}

// forAnother reports whether the words before the verb say that the document is made by or for somebody else.
func forAnother(before []string) bool {
	for i := range before {
		if before[i] == "trình" && i > 0 && slices.Contains(halves, before[i-1]) {
			continue
		}
		if match(advisers, before[i:]) > 0 || match(directing, before[i:]) > 0 {
			return true
		}
	}
	return false
}

// denied reports whether the words before the verb deny the duty.
func denied(before []string) bool {
	for i := max(0, len(before)-2); i < len(before); i++ {
		if match(denials, before[i:]) == len(before)-i {
			return true
		}
	}
	return false
}

// submitted reports whether the words behind the document say that somebody else issues it: "xây dựng kế hoạch, trình UBND tỉnh ban hành".
func submitted(behind []string) bool {
	if len(behind) == 0 || behind[0] != "trình" {
		return false
	}
	for i := range behind {
		if match(issuing, behind[i:]) > 0 {
			return true
		}
	}
	return false
}
