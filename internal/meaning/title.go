package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// maxTitle bounds the subject of a citation in bytes.
const maxTitle = 1500

// titleVerbs open the subject of an act without "về". They count only where a date or an issuer stands before them, since in a
// short mention the sentence may go on with the same verbs.
var titleVerbs = newWords(
	"ban hành", "phê duyệt", "phê chuẩn", "sửa đổi", "bổ sung", "quy định", "hướng dẫn", "thực hiện", "triển khai", "công bố", "thành lập", "kiện toàn", "phân bổ", "giao", "điều chỉnh",
	"tăng cường", "đẩy mạnh", "tổ chức", "thi hành", "thay thế", "bãi bỏ", "công nhận", "phát động", "thông qua", "xây dựng", "phát triển", "truyền thông", "quản lý", "phòng", "đổi mới",
	"nâng cao", "bảo đảm", "kiểm tra", "giám sát", "tuyên truyền", "đột phá", "chỉ đạo", "phối hợp", "cụ thể hóa", "chuyển đổi", "thí điểm", "một số", "kết luận", "liên quan đến", "liên quan tới",
)

// titleStart returns where the subject of an act begins that stands at i, behind "về" where that opens it; -1 where none does.
// comma says that a comma stands before i, full that date or issuer were given; in a basis, which only names acts, they may be missing.
func titleStart(s string, i int, comma, full bool) int {
	j, matter := at(s, i, "về"), false
	if j == i {
		j = atAny(s, i, "v/v", "vềviệc")
	} else if k := skip(s, j); at(s, k, "việc") > k {
		j, matter = at(s, k, "việc"), true
	}
	if j > i {
		k := skip(s, j)
		if k >= len(s) || !viet.LetterByte(s[k]) && !strings.HasPrefix(s[k:], "“") && s[k] != '"' {
			return -1
		}
		if head, _ := orgHead(s, k); head > k && !matter && kindAt(s, k).end == 0 {
			return -1
		}
		return k
	}
	if !full && (comma || !isBasis(s) || atAny(s, i, "quy định", "hướng dẫn", "sửa đổi", "ban hành") == i) {
		return -1
	}
	if comma {
		if at(s, i, "phê duyệt") > i {
			return i
		}
		if j = atAny(s, i, "ban hành", "quy định", "hướng dẫn"); j > i && viet.UpperAt(s, i) {
			// ", Ban hành Quy định thi"; a number makes it the next act of a list.
			if j = skip(s, j); soAt(s, j) == j && !isDigitAt(s, j) {
				return i
			}
		}
		return -1
	}
	if titleVerbs.at(s, i) > i {
		return i
	}
	return -1
}

// titleBreaks are words that, behind a comma, lead the sentence away from the subject of a citation.
var titleBreaks = newWords(
	"gắn với", "đồng thời", "trong đó", "nhằm", "bảo đảm", "đảm bảo", "góp phần", "với", "cụ thể", "như sau", "xác định", "phấn đấu", "đề nghị", "yêu cầu", "báo cáo", "tham mưu", "mục tiêu", "là", "để", "từ đó",
	"theo đó", "căn cứ", "phù hợp", "kịp thời", "chủ động", "ban hành kế hoạch", "xây dựng kế hoạch", "trên cơ sở", "theo", "giao", "chủ trì", "phối hợp với", "nội dung", "hoàn thành", "tiếp tục", "trước ngày", "thời gian",
)

// title returns where the subject that begins at i ends, and finds the citations in it on the way.
func (sc *scanner) title(i int, ref *adminplan.Reference) int {
	s := sc.s
	nested, from, lastRef := false, i, -1
	limit := upTo(s, i+maxTitle)
	for n := sc.anchorFrom(i); n < len(sc.anchors); n++ {
		a := sc.anchors[n]
		j := a.at
		if j >= limit {
			break
		}
		if j < from {
			continue
		}
		if a.marks&joinMark != 0 && wordStart(s, j) && at(s, j, "và") > j {
			k := skip(s, at(s, j, "và"))
			if moreGrounds.at(s, k) > k {
				return j
			}
			if m := kindAt(s, k); m.end > k && viet.UpperAt(s, k) && (m.class == actKind || m.class == ruleKind) && !nested {
				n := skip(s, m.end)
				if soAt(s, n) > n || n < len(s) && isDigit(s[n]) || at(s, n, "này") > n {
					return j
				}
			}
			from = k
			continue
		}
		switch s[j] {
		case '\n', ')':
			return j
		case ':':
			// "giai đoạn I: từ năm 2031 đến năm 2035"
			if k := skip(s, j+1); at(s, k, "từ năm") == k {
				return j
			}
		case ';':
			if !sc.shortAhead(j, ref) && !sc.listGoesOn(j) {
				return j
			}
		case '.':
			if stopsAt(s, j) {
				return j
			}
		case ',':
			if sc.titleComma(n, j == lastRef) {
				return j
			}
		case '(':
			if sc.isShortName(j) {
				return j
			}
			k := closing(s, j)
			if k == j {
				return j
			}
			sc.enclosed(j+1, k-1)
			from = k
		case '"', 0xe2:
			inner, k := quoteEnd(s, j)
			if k == j {
				continue
			}
			sc.enclosed(j+1, inner)
			if l := skip(s, k); j == i && l < len(s) && s[l] == ',' && !isQuote(s, skip(s, l+1)) {
				return k
			}
			from = k
		default:
			if a.marks&(citeMark|digitMark) == 0 || !wordStart(s, j) {
				continue
			}
			if k := amendedBy(s, i, j); k > 0 {
				return k
			}
			if k := sc.cite(j, kindOf(s, j, a.head)); k > j {
				nested, from, lastRef = true, k, k
			} else if isDigit(s[j]) {
				from = digitsAt(s, j)
			}
		}
	}
	return limit
}

// moreGrounds are what a plan rests on besides an act, behind "và".
var moreGrounds = listOf("xét đề nghị", "theo đề nghị", "xét tờ trình", "theo tờ trình", "trên cơ sở đề nghị", "các văn bản", "các nhiệm vụ", "các chỉ", "các nghị quyết", "pháp luật có liên quan", "các quy định", "ý kiến", "tình hình thực tế", "tình hình thực tiễn", "điều kiện thực tế")

// quoteEnd returns where the words in quotation marks at i end, without the closing mark and with it; i where none stand there or they do not close soon.
func quoteEnd(s string, i int) (inner, end int) {
	closer := "”"
	if s[i] == '"' {
		closer = "\""
	} else if !strings.HasPrefix(s[i:], "“") {
		return i, i
	}
	k := strings.Index(s[i+1:min(len(s), i+300)], closer)
	if k < 0 {
		return i, i
	}
	inner = i + 1 + k
	return inner, inner + len(closer)
}

// enclosed finds the citations within the brackets or quotation marks from i to end, beyond which none of them goes on.
func (sc *scanner) enclosed(i, end int) {
	if sc.depth >= maxNesting {
		return
	}
	inner := scanner{s: sc.s[:end], anchors: sc.anchors, room: sc.room, refs: sc.refs, depth: sc.depth}
	inner.find(sc.anchorFrom(i), i)
	sc.refs = inner.refs
}

// titleComma reports whether the comma of the n-th anchor ends a subject. afterRef says that a citation ends right before it.
func (sc *scanner) titleComma(n int, afterRef bool) bool {
	s, i := sc.s, sc.anchors[n].at
	j := skip(s, i+1)
	if j >= len(s) {
		return true
	}
	if s[j] < 0x80 && shortOpeners.at(s, j) > j {
		return true
	}
	if head, many := orgHead(s, j); head > j {
		if sc.secondOwner(i, j, head, many) {
			return false
		}
		if many {
			return !strings.HasPrefix(s[j:], "các ban") && atAny(s, j, "các cơ quan", "các sở", "các đơn vị", "các địa phương", "các bộ", "các xã", "các ngành", "các ban") > j
		}
		return true
	}
	if j+1 < len(s) && (s[j] == 't' && s[j+1] == 'r' || s[j] == 'n' && s[j+1] == 'h') {
		// "…, nhà trường xây dựng kế hoạch", "…, trường Tiểu học Tân Khê tổ chức …"
		k := at(s, j, "nhà trường")
		if k == j && at(s, j, "trường") > j {
			if head := smallHead(s, j); head > j {
				k = orgEnd(s, j, head, false)
			}
		}
		if k = skip(s, k); k > j && atAny(s, k, "xây dựng", "ban hành", "triển khai", "lập", "đề ra", "tổ chức") > k {
			return true
		}
	}
	if n++; n < len(sc.anchors) && sc.anchors[n].at == j && sc.anchors[n].marks&citeMark != 0 {
		if m := kindAt(s, j); m.class == actKind || m.class == ruleKind {
			k := skip(s, m.end)
			return soAt(s, k) > k || k < len(s) && isDigit(s[k])
		}
	}
	if afterRef && !viet.UpperAt(s, j) {
		return true
	}
	if k := soAt(s, j); k > j {
		// The next one of a list whose citations share the kind.
		d, ok := designationAt(s, k, false, true)
		return ok && d.symbol != ""
	}
	if isDigit(s[j]) {
		// "…, 100% trường học đã lập kế hoạch"
		_, k := number(s, j)
		return k < len(s) && s[k] == '%'
	}
	if titleBreaks.at(s, j) == j || at(s, j, "giao") > j && !givesTo(s, j) {
		return false
	}
	return atAny(s, j, "bảo đảm", "đảm bảo", "gắn với", "góp phần", "nhằm", "phù hợp") == j || !sc.onlyCites(j)
}

// onlyCites reports whether the text with the comma before j does nothing but name acts, so that a clause behind the comma belongs to the subject:
// a basis, the sentence that says what the plan rests on, a title in capitals. Elsewhere the sentence goes on with what is to be done.
func (sc *scanner) onlyCites(j int) bool {
	s := sc.s
	if k := wordEnd(s, j); viet.Upper(s[j:k]) {
		return true
	}
	i := openBullet(s)
	if m := kindAt(s, i); (m.class == actKind || m.class == ruleKind) && strings.HasSuffix(s, ";") {
		// One of a list of acts.
		return true
	}
	return isBasis(s) || atAny(s, i, "thực hiện", "triển khai", "tiếp tục thực hiện") > i && strings.HasSuffix(trimEnd(s), "như sau")
}

// abbreviated reports whether the full stop at i belongs to an abbreviation: "TP. Cần Thơ".
func abbreviated(s string, i int) bool {
	return i >= 2 && (s[i-2:i] == "TP" || s[i-2:i] == "Tp" || s[i-2:i] == "TX" || s[i-2:i] == "Tx") && wordStart(s, i-2)
}

// shortOpeners open a bracket that gives the name under which a document is cited from there on.
var shortOpeners = newWords(
	"sau đây gọi tắt là", "sau đây viết tắt là", "sau đây gọi chung là", "sau đây gọi là", "sau đây viết là", "gọi tắt là", "viết tắt là", "gọi tắt", "viết tắt", "gọi là", "dưới đây gọi tắt là", "được gọi là",
)

// plainShortName reads the short name behind a comma at i, without brackets, into ref and returns where it ends: ", viết tắt là Nghị quyết 72".
func plainShortName(s string, ref *adminplan.Reference, i int) int {
	j := skip(s, i+1)
	k := skip(s, shortOpeners.at(s, j))
	if k == j {
		return i
	}
	name := strings.Trim(trimEnd(s[k:clauseEnd(s, k)]), "“”\"")
	if name == "" || len(name) > 120 || !names(ref, name) {
		return i
	}
	ref.ShortName = name
	return k + len(trimEnd(s[k:clauseEnd(s, k)]))
}

// isShortName reports whether the bracket at i gives a short name: with the words that say so, or with the name alone.
func (sc *scanner) isShortName(i int) bool {
	s := sc.s
	j := skip(s, i+1)
	if shortOpeners.at(s, j) > j {
		return true
	}
	m := kindAt(s, j)
	return m.end > j && viet.UpperAt(s, j) && m.class != placeKind && m.class != numberWord && closing(s, i) > i && closing(s, i)-i < 120
}

// shortName reads the short name in the bracket at i into ref and returns where the bracket ends; i where it is no short name. A
// number in it is a citation of its own.
func (sc *scanner) shortName(ref *adminplan.Reference, i int) int {
	s := sc.s
	if !sc.isShortName(i) {
		return i
	}
	end := closing(s, i)
	if end == i {
		return i
	}
	j := skip(s, i+1)
	j = skip(s, shortOpeners.at(s, j))
	if j < len(s) && s[j] == ':' {
		j = skip(s, j+1)
	}
	name := strings.Trim(trim(s[j:end-1]), "“”\"")
	if !names(ref, name) {
		return i
	}
	ref.ShortName = name
	if sc.depth < maxNesting {
		inner := scanner{s: s[:end-1], anchors: sc.anchors, room: sc.room, refs: sc.refs, depth: sc.depth}
		for k := j; k < end-1; {
			if !kindFirst.has(s[k]) || !wordStart(s, k) {
				k++
			} else if l := inner.cite(k, kindAt(inner.s, k)); l > k {
				k = l
			} else {
				k++
			}
		}
		sc.refs = inner.refs
	}
	return end
}

// names reports whether a short name can be that of ref: where it begins with a kind, ref is of that kind or its subject is
// such a document; where it has a number, that is the number of ref.
func names(ref *adminplan.Reference, name string) bool {
	k := kindAt(name, 0)
	if k.end == 0 || k.class == placeKind || k.class == numberWord {
		return name != ""
	}
	j := skip(name, k.end)
	if l := soAt(name, j); l > j {
		j = l
	}
	if j < len(name) && isDigit(name[j]) {
		// "Quyết định số 06/QĐ-TTg … (Đề án 06)": a nickname with the number of the act.
		return name[j:digitsAt(name, j)] == ref.Number
	}
	kind, own := viet.Fold(name[:k.end]), viet.Fold(ref.Kind)
	return kind == own || strings.HasPrefix(own, kind) || strings.Contains(viet.Fold(ref.Title), kind)
}

// sentenceEnds reports whether a sentence ends between i and j.
func (sc *scanner) sentenceEnds(i, j int) bool {
	s := sc.s[:j]
	for _, a := range sc.anchors[sc.anchorFrom(i):] {
		if a.at >= j {
			break
		}
		if a.marks&stopMark != 0 && (s[a.at] == '\n' || s[a.at] != ';' && stopsAt(s, a.at)) {
			return true
		}
	}
	return false
}

// shortAhead reports whether the sentence that the semicolon at i divides ends with the short name of the document itself,
// so that the subject goes on till there.
func (sc *scanner) shortAhead(i int, ref *adminplan.Reference) bool {
	if ref.Number == "" || ref.Kind == "" {
		return false
	}
	s := sc.s[i:min(len(sc.s), i+600)]
	for j := 0; ; j++ {
		k := strings.IndexByte(s[j:], '(')
		if k < 0 {
			return false
		}
		j += k
		l := skip(s, j+1)
		if m := shortOpeners.at(s, l); m > l {
			m = skip(s, m)
			n := min(len(s), m+200)
			return at(s[:n], m, viet.Fold(ref.Kind)) > m && strings.Contains(s[m:n], ref.Number) && !sc.sentenceEnds(i, i+j)
		}
	}
}
