package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// allRoleWords are the words of roleWords, some of them twice.
func allRoleWords() (list []string) {
	for _, words := range roleWords {
		for _, w := range words {
			list = append(list, w.word)
		}
	}
	return list
}

// roleCount is how many roles there are.
const roleCount = 6

type roleWord struct {
	word string
	role adminplan.TaskRole
}

// roleWords are the verbs that say what part a unit plays, by their first byte.
var roleWords = func() (words [256][]roleWord) {
	for _, r := range [...]roleWord{
		{"chủ trì", adminplan.RoleLead}, {"phối hợp", adminplan.RoleCoordinate}, {"tham mưu", adminplan.RoleAdvise}, {"giúp", adminplan.RoleAdvise}, {"chỉ đạo", adminplan.RoleDirect}, {"hướng dẫn", adminplan.RoleDirect}, {"lãnh đạo", adminplan.RoleDirect},
		{"theo dõi", adminplan.RoleMonitor}, {"kiểm tra", adminplan.RoleMonitor}, {"giám sát", adminplan.RoleMonitor}, {"đôn đốc", adminplan.RoleMonitor}, {"báo cáo", adminplan.RoleReport},
	} {
		c := r.word[0]
		words[c] = append(words[c], r)
		if c < 0x80 {
			words[c-('a'-'A')] = append(words[c-('a'-'A')], r)
		} else if c == "đ"[0] {
			words["Ð"[0]] = append(words["Ð"[0]], r)
		}
	}
	return words
}()

// rolesIn finds the parts that the unit plays: what it does at the beginning of the clause, what is joined to that, and what a comma or
// "và" leads on to when an object follows that shows a verb. What others are to do ("để tham mưu …") is not its part. None of that stands behind last.
func (p *parties) rolesIn(s string, i, last int) {
	j := p.rolesAt(s, i, true)
	for ; p.next < len(p.anchors) && p.anchors[p.next].at < last; p.next++ {
		a := p.anchors[p.next]
		switch {
		case a.marks&(commaMark|joinMark) == 0 || a.at < j:
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

// rolesAt adds the parts that the words at i say the unit plays, with those that are joined to them, and returns where they end. What does not go on with
// the beginning of the clause (chain false) needs an object.
func (p *parties) rolesAt(s string, i int, chain bool) int {
	for {
		opens := clauseMarks.of(hashHead(viet.EightAt(s, i)))
		if opens&mannerMark != 0 {
			i = skipManner(s, i)
			opens = clauseMarks.of(hashHead(viet.EightAt(s, i)))
		}
		if opens&verbMark == 0 {
			return i
		}
		role, j := roleAt(s, i)
		if j == i || !chain && !verbAt(s, i, j, role) {
			return i
		}
		p.addRole(role, i)
		k := skip(s, j)
		l := k
		if k < len(s) && s[k] == ',' {
			l = skip(s, k+1)
		} else if m := at(s, k, "và"); m > k {
			l = skip(s, m)
		}
		if l == k && (role != adminplan.RoleLead || at(s, k, "phối hợp") == k) {
			return j
		}
		if _, m := roleAt(s, l); m == l {
			return j
		}
		i, chain = l, true
	}
}

func roleAt(s string, i int) (adminplan.TaskRole, int) {
	if i >= len(s) {
		return "", i
	}
	words := roleWords[s[i]]
	for k := range words {
		r := &words[k]
		j := at(s, i, r.word)
		if s[i] == 0xc3 {
			j = atD(s, i, r.word)
		}
		if j > i {
			if r.word == "giúp" {
				// Help that a superior gets is advice, any other is not.
				if head, many := orgHead(s, skip(s, j)); head == skip(s, j) || many {
					return "", i
				}
			}
			return r.role, j
		}
	}
	return "", i
}

// verbAt reports whether the role word from i to j is what the unit does, by the object behind it: "báo cáo kết quả", "đôn đốc các sở".
func verbAt(s string, i, j int, role adminplan.TaskRole) bool {
	return takesObject(s, i, j, role) && !listedBy(s, i)
}

// takesObject reports whether an object of the role word from i to j stands behind it.
func takesObject(s string, i, j int, role adminplan.TaskRole) bool {
	k := skip(s, j)
	if _, l := roleAt(s, k); l > k {
		return true
	}
	if head, _ := orgHead(s, k); head > k {
		return true
	}
	switch role {
	case adminplan.RoleReport:
		return atAny(s, k, "kết quả", "về", "tình hình", "cấp", "tiến độ", "đề xuất", "bằng văn bản", "định kỳ", "theo quy định", "với", "cho", "gửi") > k
	case adminplan.RoleMonitor:
		return atAny(s, k, "việc", "tiến độ", "tình hình", "kết quả", "quá trình", "công tác", "các") > k || k < len(s) && s[k] == ','
	case adminplan.RoleAdvise:
		return atAny(s, k, "cho", "xây dựng", "trình", "tổ chức", "ban hành", "đề xuất", "giúp", "triển khai") > k || k < len(s) && s[k] == ',' && atAny(s, skip(s, k+1), "đề xuất", "giúp") > skip(s, k+1)
	case adminplan.RoleDirect:
		return atAny(s, k, "các", "việc", "triển khai", "tổ chức", "thực hiện") > k && !afterNoun(s, i)
	case adminplan.RoleCoordinate:
		return atAny(s, k, "với", "chặt chẽ", "cùng") > k
	case adminplan.RoleLead:
		return true
	}
	return false
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
		first := k
		for _, w := range [...]string{"kiểm tra", "giám sát", "theo dõi", "đôn đốc", "hướng dẫn", "chỉ đạo", "đánh giá", "thanh tra", "lãnh đạo", "điều hành", "phối hợp", "quản lý"} {
			if endsWith(s, k, w) {
				first = k - len(w)
				break
			}
		}
		if first == k {
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
