package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// allRoleWords are the words of roleVerbs, some of them twice.
func allRoleWords() (list []string) {
	for _, v := range roleVerbs {
		list = append(list, v.words)
	}
	return list
}

// roleCount is how many roles there are.
const roleCount = 6

// A roleVerb is a verb that says what part a unit plays.
type roleVerb struct {
	phrase
	words   string
	role    adminplan.TaskRole
	objects *wordSet // which what the unit does may have, besides a body and another such verb
}

// roleVerbs are those verbs, by their buckets.
var roleVerbs, roleBuckets = func() (list []roleVerb, from buckets) {
	for _, r := range [...]struct {
		role           adminplan.TaskRole
		verbs, objects []string
	}{
		{adminplan.RoleLead, []string{"chủ trì"}, nil},
		{adminplan.RoleCoordinate, []string{"phối hợp"}, []string{"với", "chặt chẽ", "cùng"}},
		{adminplan.RoleAdvise, []string{"tham mưu", "giúp"}, []string{"cho", "xây dựng", "trình", "tổ chức", "ban hành", "đề xuất", "giúp", "triển khai", "thực hiện", "bố trí", "phân bổ", "cân đối", "điều chỉnh", "bổ sung", "sửa đổi", "hoàn thiện", "thành lập", "kiện toàn", "giải quyết", "xử lý", "khen thưởng", "lãnh đạo"}},
		{adminplan.RoleDirect, []string{"chỉ đạo", "hướng dẫn", "lãnh đạo"}, []string{"các", "việc", "triển khai", "tổ chức", "thực hiện"}},
		{adminplan.RoleMonitor, []string{"theo dõi", "kiểm tra", "giám sát", "đôn đốc"}, []string{"việc", "tiến độ", "tình hình", "kết quả", "quá trình", "công tác", "các"}},
		{adminplan.RoleReport, []string{"báo cáo"}, []string{"kết quả", "về", "tình hình", "cấp", "tiến độ", "đề xuất", "bằng văn bản", "định kỳ", "theo quy định", "với", "cho", "gửi"}},
	} {
		objects := newWords(r.objects...)
		for _, verb := range r.verbs {
			for _, p := range phrasesOf(verb, 0) {
				list = append(list, roleVerb{p, verb, r.role, objects})
			}
		}
	}
	return list, sortByBucket(list, func(v roleVerb) uint64 { return v.head })
}()

// rolesIn finds the parts that the unit plays: what it does at the beginning of the clause, what is joined to that, and what a comma or
// "và" leads on to when an object follows that shows a verb. What others are to do ("để tham mưu …") is not its part. None of that stands behind the anchors.
func (p *parties) rolesIn(s string, i int, anchors []anchor) {
	j := p.rolesAt(s, i, true)
	for n := range anchors {
		a := &anchors[n]
		switch {
		case a.marks&(commaMark|joinMark) == 0:
			if a.marks&reportMark != 0 && a.at >= j && sumsUp(s[:a.at], i) && reportsUp(s, a.at) {
				p.addRole(adminplan.RoleReport, a.at)
			}
			continue
		case a.at < j:
			continue
		case a.marks&commaMark != 0:
			j = skip(s, a.at+1)
		case a.at > j && s[a.at-1] == ' ' && strings.HasPrefix(s[a.at:], "và "):
			j = skip(s, a.at+len("và"))
		default:
			continue
		}
		j = p.rolesAt(s, j, false)
	}
}

// sumsUp reports whether the clause from i on ends in what a unit gathers to report it: "tổng hợp khó khăn, vướng mắc".
func sumsUp(s string, i int) bool {
	const word, most = "ổng hợp ", 400 // bytes of what is gathered
	i = max(i, len(s)-most)
	k := strings.LastIndex(s[i:], word)
	if k < 0 || strings.Contains(s[i+strings.LastIndexByte(s[i:i+k], ',')+1:i+k], "để ") {
		return false // others gather it: "gửi kết quả để Sở Y tế tổng hợp báo cáo UBND tỉnh"
	}
	for i += k + len(word); ; {
		k = strings.IndexByte(s[i:], ',')
		if k < 0 {
			return true
		}
		i = skip(s, i+k+1)
		if atAny(s, i, "vướng mắc", "khó khăn", "tồn tại", "bất cập", "hạn chế", "kiến nghị", "đề xuất", "kết quả") == i {
			return false
		}
	}
}

// reportsUp reports whether "báo cáo" at i is what is done to a superior: "báo cáo UBND tỉnh", "báo cáo lãnh đạo xem xét".
func reportsUp(s string, i int) bool {
	i = skip(s, at(s, i, "báo cáo"))
	if j := atAny(s, i, "về", "với", "cho"); j > i {
		i = skip(s, j)
	}
	head, many := orgHead(s, i)
	return head > i && !many || atAny(s, i, "lãnh đạo", "cấp có thẩm quyền", "cấp trên") > i
}

// rolesAt adds the parts that the words at i say the unit plays, with those that are joined to them, and returns where they end. What does not go on with
// the beginning of the clause (chain false) needs an object.
func (p *parties) rolesAt(s string, i int, chain bool) int {
	for {
		head := headHash(s, i)
		opens := clauseMarks.of(head)
		if opens&mannerMark != 0 {
			i, head = skipManner(s, i, head)
			opens = clauseMarks.of(head)
		}
		if opens&verbMark == 0 {
			return i
		}
		verb, j := roleAt(s, i, head)
		if j == i || !chain && !verb.does(s, i, j) {
			return i
		}
		p.addRole(verb.role, i)
		k := skip(s, j)
		l := k
		if k < len(s) && s[k] == ',' {
			l = skip(s, k+1)
		} else if m := at(s, k, "và"); m > k {
			l = skip(s, m)
		}
		if l == k && (verb.role != adminplan.RoleLead || at(s, k, "phối hợp") == k) {
			return j
		}
		if _, m := roleAt(s, l, headHash(s, l)); m == l {
			return j
		}
		i, chain = l, true
	}
}

// mayBeRole reports of an anchor whether such a verb may stand there, by the first letters of its words.
func mayBeRole(s string, a anchor) bool {
	for k, to := roleBuckets.of(uint64(a.head) << (64 - headBits)); k < to; k++ {
		if v := &roleVerbs[k]; uint16(v.head>>(64-headBits)) == a.head && v.follows(s, a.at) {
			return true
		}
	}
	return false
}

// roleAt reads the verb at i, where the word has that hash, that says what part a unit plays, and returns where it ends; i itself where none stands there.
func roleAt(s string, i int, head uint64) (*roleVerb, int) {
	for k, to := roleBuckets.of(head); k < to; k++ {
		v := &roleVerbs[k]
		if v.head != head || !v.follows(s, i) {
			continue
		}
		j := i + viet.Word(s[i:], v.words)
		if j == i {
			continue
		}
		if v.words == "giúp" {
			// Help that a superior gets is advice, any other is not.
			if head, many := orgHead(s, skip(s, j)); head == skip(s, j) || many {
				return nil, i
			}
		}
		return v, j
	}
	return nil, i
}

// does reports whether the verb from i to j is what the unit does, by the object behind it: "báo cáo kết quả", "đôn đốc các sở".
func (v *roleVerb) does(s string, i, j int) bool {
	return v.takesObject(s, i, j) && !listedBy(s, i) && !leftToOthers(s, i)
}

// leftToOthers reports whether the verb at i goes on with what those are to do to whom something is sent: "phản hồi về Ban Chỉ đạo để xem xét, chỉ đạo thực hiện".
func leftToOthers(s string, i int) bool {
	return endsWith(s, len(strings.TrimRight(s[:i], ", ")), "để xem xét", "để xem xét và")
}

// takesObject reports whether an object of the verb from i to j stands behind it.
func (v *roleVerb) takesObject(s string, i, j int) bool {
	if v.role == adminplan.RoleLead {
		return true
	}
	k := skip(s, j)
	head := headHash(s, k)
	if _, l := roleAt(s, k, head); l > k {
		return true
	}
	if end, _ := orgHead(s, k); end > k {
		return true
	}
	if v.objects.atHead(s, k, head) > k {
		return v.role != adminplan.RoleDirect || !afterNoun(s, i)
	}
	if k == len(s) || s[k] != ',' {
		return false
	}
	l := skip(s, k+1)
	return v.role == adminplan.RoleMonitor || v.role == adminplan.RoleAdvise && atAny(s, l, "đề xuất", "giúp") > l
}

// afterNoun reports whether the word before the comma or "và" at i is one of a list of papers: "văn bản chỉ đạo, hướng dẫn …".
func afterNoun(s string, i int) bool {
	return strings.HasSuffix(trimEnd(s[:i]), "chỉ đạo")
}

// listedBy reports whether the role word at i goes on with a list of what a noun is about, not with what the unit does: "kết quả công tác kiểm tra, giám
// sát".
func listedBy(s string, i int) bool {
	j := i
	for n := 0; n < 4; n++ {
		k := len(strings.TrimRight(s[:j], " ,"))
		if endsWith(s, k, "và") {
			k = len(strings.TrimRight(s[:k-len("và")], " ,"))
		}
		if k == j {
			break
		}
		first := wordBefore(s, k, listedDeeds...)
		if first < 0 {
			break
		}
		j = first
	}
	if j == i {
		return false
	}
	for _, w := range [...]string{"công tác", "hoạt động", "quá trình", "kết quả", "việc", "kế hoạch", "nhiệm vụ", "chức năng", "đoàn", "cơ chế", "nội dung", "chương trình", "trình tự", "quyền"} {
		if endsWith(s, j, w) {
			k := len(strings.TrimRight(s[:j], " ")) - len(w)
			// Who strengthens the work does it.
			return !endsWith(s, k, "tăng cường", "đẩy mạnh", "thực hiện", "thực hiện tốt", "làm tốt", "tổ chức", "duy trì", "nâng cao chất lượng", "nâng cao hiệu quả")
		}
	}
	return false
}

// listedDeeds may stand in such a list.
var listedDeeds = []string{"kiểm tra", "giám sát", "theo dõi", "đôn đốc", "hướng dẫn", "chỉ đạo", "đánh giá", "thanh tra", "lãnh đạo", "điều hành", "phối hợp", "quản lý"}

// addRole adds a part of which the text tells at i, before those of which it tells behind that.
func (p *parties) addRole(role adminplan.TaskRole, i int) {
	for _, r := range p.roles {
		if r == role {
			return
		}
	}
	if p.roles == nil {
		p.roles = make([]adminplan.TaskRole, 0, 4)
	}
	n := len(p.roles)
	p.roles = append(p.roles, role)
	for ; n > 0 && p.places[n-1] > int32(i); n-- {
		p.roles[n], p.places[n] = p.roles[n-1], p.places[n-1]
	}
	p.roles[n], p.places[n] = role, int32(i)
}
