package meaning

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Parties reads who does what from a task: the units in charge that it names (chủ trì), those that take part (phối hợp với …), and the parts that
// the unit which has the task plays in it, in the order of the text. A task that opens with "Chủ trì, phối hợp với …" names no
// lead, since that is whoever has the task. A line such as "Cơ quan chủ trì: …" is read as the list it is.
func Parties(text string) (lead, partners []adminplan.OrgRef, roles []adminplan.TaskRole) {
	var t Text
	t.Set(text)
	return t.Parties()
}

// Parties is [Parties] of the text.
func (t *Text) Parties() (lead, partners []adminplan.OrgRef, roles []adminplan.TaskRole) {
	text := t.s
	if field, value, ok := t.Label(); ok {
		switch field {
		case "lead":
			lead = OrgList(value)
			_, partners, _ = Parties(value)
			return lead, partners, nil
		case "partners":
			return nil, OrgList(value), nil
		case "timing", "product", "budget":
			return nil, nil, nil
		}
	}
	p := parties{s: text}
	if t.all&roleMark != 0 {
		p.seek(0)
		p.shared = p.joint < len(text)
	}
	anchors := t.anchors
	i, from, role := openBullet(text), 0, 0 // of a clause, the first of its anchors, and what comes behind the last one on a word that says what part a unit plays
	for n := range anchors {
		if anchors[n].marks&(roleMark|stopMark) == 0 {
			continue // as most
		}
		switch a := anchors[n]; {
		case a.at < i:
		case a.marks&roleMark != 0:
			if mayBeRole(text, a) {
				role = n + 1
			}
		case text[a.at] == '\n' || text[a.at] == ';' || stopsAt(text, a.at):
			p.clause(i, a.at, anchors[from:role])
			i, from, role = skip(text, a.at+1), n+1, n+1
		}
	}
	if i < len(text) {
		p.clause(i, len(text), anchors[from:role])
	}
	if t.all&bracketMark == 0 || !holds(text, "chủ trì", len("chủ")-1) {
		return p.lead, p.partners, p.roles
	}
	for i := strings.IndexByte(text, '('); i >= 0; {
		// "Mở lớp tập huấn (Sở Nội vụ chủ trì)."
		end := closing(text, i)
		if j := skip(text, i+1); end > i && strings.Contains(text[i:end], "chủ trì") {
			if head, _ := orgHead(text, skip(text, givers.at(text, j))); head > j {
				p.seek(j)
				p.clause(j, clauseEnd(text[:end-1], j), nil)
			}
		}
		end = max(end, i+1)
		if i = strings.IndexByte(text[end:], '('); i >= 0 {
			i += end
		}
	}
	return p.lead, p.partners, p.roles
}

// openBullet skips the mark with which a line of a list may begin.
func openBullet(s string) int {
	if s != "" && viet.LetterByte(s[0]) {
		return 0 // as most lines have none
	}
	return behindBullet(s)
}

// behindBullet is openBullet for a line that begins with no letter.
func behindBullet(s string) int {
	i := skip(s, 0)
	for i < len(s) {
		if d := viet.Dash(s[i:]); d > 0 {
			i = skip(s, i+d)
		} else if s[i] == '+' || s[i] == '*' {
			i = skip(s, i+1)
		} else {
			break
		}
	}
	return i
}

type parties struct {
	s              string
	lead, partners []adminplan.OrgRef
	roles          []adminplan.TaskRole
	places         [roleCount]int32 // where the text tells of them
	shared         bool             // some unit takes part
	joint          int              // where the next one is named; the length of s where none is
	led            bool             // a unit in charge was named by "chủ trì"
	// waiting are units that a clause named before a semicolon and nothing else; what the next clause says is theirs too.
	waiting []adminplan.OrgRef
	given   bool // a clause named who gets the task and ends with a semicolon, behind which more of them may stand
}

// maxWaiting bounds how many units a clause may leave to the next one.
const maxWaiting = 16

// manner are words that say how a thing is done and may stand before what is done.
var manner = newWords(
	"đồng thời", "tiếp tục", "thường xuyên", "chủ động", "tăng cường", "định kỳ", "kịp thời", "trực tiếp", "tích cực", "khẩn trương", "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "có trách nhiệm", "chịu trách nhiệm",
	"có nhiệm vụ", "có", "sẽ", "phải", "cần", "là cơ quan đầu mối", "là đầu mối", "làm đầu mối", "được giao", "tập trung", "đẩy mạnh", "tổ chức", "thực hiện", "tiến hành", "chuẩn bị", "lập", "tổng hợp",
)

// givers stand before a unit that is given a task.
var givers = newWords("đồng thời, giao cho", "đồng thời, giao", "đồng thời giao", "giao cho", "giao", "đề nghị", "yêu cầu", "phân công")

// clauseMarks give what the first word of a clause, or of a part of one, may be; unitMark is on the first words of all names of organisations, unitsMark on
// those of manyOf.
var clauseMarks = func() (table markTable) {
	table.put(giverMark, givers.all()...)
	table.put(giverMark, "do")
	table.put(openerMark, leadOpeners.all()...)
	table.put(mannerMark, manner.all()...)
	table.put(schemeMark, schemeParts.all()...)
	table.put(verbMark, allRoleWords()...)
	for _, h := range orgHeads {
		table.put(unitMark, h.of(orgText))
	}
	table.put(unitMark, smallHeads.all()...)
	table.put(unitMark|unitsMark, manyOf.all()...)
	return table
}()

const (
	giverMark uint8 = 1 << iota
	openerMark
	mannerMark
	schemeMark
	unitMark
	unitsMark
	verbMark
)

// clause reads one clause, from i to end; anchors are those of it up to the last one on a word that says what part a unit plays.
func (p *parties) clause(i, end int, anchors []anchor) {
	s := p.s[:end]
	first, subject := clauseMarks.of(headHash(s, i)), i
	if first&(giverMark|openerMark|unitMark) != 0 {
		if subject = p.leadIn(s, i, first); subject < 0 {
			return
		}
	} else {
		p.given = false
		if p.waiting != nil {
			p.waiting = nil
		}
	}
	if last := len(anchors) - 1; last >= 0 && anchors[last].at >= subject && (first&schemeMark == 0 || !schemePart(s, i)) {
		if anchors[last].marks&reportMark == 0 {
			anchors = anchors[:last]
		}
		p.rolesIn(s, subject, anchors)
	}
	if p.shared {
		p.partnersIn(s, i)
	}
}

// leadIn finds the units in charge that the clause at i names, the first word of which has these marks, and returns where what they do stands; -1 where the unit takes part in
// what another one is in charge of.
func (p *parties) leadIn(s string, i int, first uint8) int {
	j, given := i, false
	if first&giverMark != 0 {
		if k := givers.at(s, j); k > j {
			given = true
			j = skip(s, k)
		}
	}
	subject := j
	if k := j + len("do"); first&giverMark != 0 && k < len(s) && s[j]|0x20 == 'd' && at(s, j, "do") == k && strings.Contains(s[k:], "chủ trì") {
		// "Do Hội Nông dân xã chủ trì"
		j = skip(s, k)
	}
	waiting := p.waiting
	p.waiting = nil
	given = given || p.given
	p.given = false
	if j > i || first&openerMark != 0 {
		j = behindOpener(s, j)
	}
	head, many := j, false
	if j > i || first&unitMark != 0 {
		head, many = orgHead(s, j)
		if head == j && given {
			head = smallHead(s, j) // "giao phòng Kinh tế"
		}
	}
	if head > j && (viet.UpperAt(s, j) || given || many) {
		var names [6]adminplan.OrgRef
		list, k := namesAt(s, j, head, many, false, names[:0])
		k = skip(s, k)
		if m := askedBy(s, j, k); m > k && !given {
			// "UBND xã giao Phòng Kinh tế chủ trì": who gives the task is not in charge of it.
			given, j = true, m
			head, many = orgHead(s, j)
			list, k = namesAt(s, j, head, many, false, names[:0])
			k = skip(s, k)
		}
		if k < len(s) && s[k] == '(' {
			// "UBND các xã (nơi có dự án) chủ trì …"
			k = skip(s, closing(s, k))
		}
		if k < len(s) && s[k] == ':' {
			k = skip(s, k+1)
		}
		if k < len(s) && at(s, j, "đồng chí") > j && viet.Dash(s[k:]) > 0 {
			// "đồng chí Trần Văn Sơn - Phó Chủ tịch UBND xã": the post of the person.
			l := skip(s, k+viet.Dash(s[k:]))
			if head, more := orgHead(s, l); head > l {
				k = skip(s, orgEnd(s, l, head, more))
			}
		}
		if k = behindMandate(s, behindName(s, k)); k < len(s) && (s[k] == ',' || atAny(s, k, "căn cứ", "trên cơ sở") > k) {
			// "Sở Tài chính, trên cơ sở …, chủ trì tổng hợp", "Sở Tài chính căn cứ Kế hoạch này, chủ trì …": what the unit does stands behind the next comma.
			if l := strings.Index(s[k+1:], ", chủ trì"); l >= 0 {
				k = skip(s, k+1+l+1)
			}
		}
		if p.led && !given && p.takesPart(s, k) {
			p.partners = appendOrgs(p.partners, list)
			return -1
		}
		if given || acts(s, k) || grounded(s, k) || at(s, k, "phụ trách") > k && len(list) > 0 && !isPost(list[len(list)-1].Name) {
			if len(list) == 1 && atAny(list[0].Name, 0, "cơ quan", "đơn vị", "người đứng đầu") == len(list[0].Name) {
				// "Cơ quan chủ trì, thành phần, …" names a post to be filled, no unit.
				list = nil
			} else {
				p.lead = appendOrgs(p.lead, waiting)
			}
			p.lead = appendOrgs(p.lead, list)
			p.given = given && k == len(s) && k < len(p.s) && p.s[k] == ';'
			if p.shared && len(list) > 0 {
				if m, _ := skipManner(s, k, headHash(s, k)); at(s, m, "chủ trì") > m || atAny(s, k, "làm đầu mối", "là đầu mối") > k {
					p.led = true
					p.helpersIn(s, k)
				}
			}
		} else if k == len(s) && k < len(p.s) && p.s[k] == ';' && len(waiting) < maxWaiting {
			p.waiting = append(waiting, list...)
		}
		subject = k
	}
	return subject
}

// takesPart reports whether the words at i say that the unit before them takes part in what another one is in charge of: "phối hợp", and not with whom.
func (p *parties) takesPart(s string, i int) bool {
	j := at(s, i, "phối hợp")
	if j == i {
		return false
	}
	j = skip(s, j)
	head, _ := orgHead(s, j)
	return head == j && atAny(s, j, "với", "cùng", "chặt chẽ") == j
}

// helpersIn finds the units that take part by their own clause behind that of the one in charge: "…, Công đoàn và Đoàn trường phối hợp".
func (p *parties) helpersIn(s string, i int) {
	for n := 0; n < 4; n++ {
		k := strings.IndexByte(s[i:], ',')
		if k < 0 {
			return
		}
		i = skip(s, i+k+1)
		head, many := orgHead(s, i)
		if head == i || !many && !viet.UpperAt(s, i) {
			// "phòng Kế toán phối hợp": the kind of the unit in small letters, its field in capitals.
			if head = smallHead(s, i); head > i {
				if end := orgEnd(s, i, head, false); p.takesPart(s, skip(s, end)) {
					p.partners = appendOrgs(p.partners, []adminplan.OrgRef{{Name: trimEnd(s[i:end])}})
					return
				}
			}
			continue
		}
		var names [6]adminplan.OrgRef
		list, end := namesAt(s, i, head, many, false, names[:0])
		if p.takesPart(s, skip(s, end)) {
			p.partners = appendOrgs(p.partners, list)
			return
		}
	}
}

// skipManner returns i moved over words that say how a thing is done, and the hash of the word there; that of the word at i is head.
func skipManner(s string, i int, head uint64) (int, uint64) {
	for range 4 {
		j := manner.atHead(s, i, head)
		if j == i {
			break
		}
		round := s[i] == 0xc4 || s[i]|0x20 == 'h' // "định kỳ", "hằng năm"
		i = skip(s, j)
		if round && i < len(s) && (s[i] == '(' || s[i] == ',' || s[i] == 'q' || isDigit(s[i])) && endsWith(s, j, "kỳ", "năm", "quý", "tháng") {
			i = behindRounds(s, i)
		}
		if i < len(s) && s[i] == ',' {
			i = skip(s, i+1)
		}
		head = headHash(s, i)
	}
	return i, head
}

// moreRounds go on with the round in which a thing is done: "định kỳ 6 tháng, quý và cả năm".
var moreRounds = newWords("hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "hằng năm", "hàng năm", "tháng", "quý", "quí", "năm", "cả năm", "một năm", "tuần")

// behindRounds returns i moved over words that go on with the round before it, and over a remark in brackets on it.
func behindRounds(s string, i int) int {
	const longestRemark = 80
	if s[i] == '(' {
		if k := closing(s, i); k-i < longestRemark {
			return skip(s, k)
		}
		return i
	}
	for i < len(s) {
		j := i
		if s[j] == ',' {
			j = skip(s, j+1)
		}
		j = skip(s, at(s, j, "và"))
		j = skip(s, digitsAt(s, j))
		k := moreRounds.at(s, j)
		if k == j {
			break
		}
		i = skip(s, k)
	}
	return i
}

// schemePart reports whether the clause at i is the name of a part of a programme: "Dự án 9: Quản lý, giám sát …".
func schemePart(s string, i int) bool {
	j := skip(s, schemeParts.at(s, i))
	k := digitsAt(s, j)
	return j > i && k > j && skip(s, k) < len(s) && s[skip(s, k)] == ':'
}

var schemeParts = newWords("tiểu dự án", "dự án", "hợp phần", "nội dung số", "nội dung")

// appendOrgs adds the units that list does not hold yet.
func appendOrgs(list, more []adminplan.OrgRef) []adminplan.OrgRef {
	list = slices.Grow(list, len(more))
next:
	for _, o := range more {
		for i := range list {
			if list[i].Name == o.Name {
				continue next
			}
		}
		list = append(list, o)
	}
	return list
}
