package meaning

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// seek finds the next place, from i on, that says with whom the work is to be done.
func (p *parties) seek(i int) {
	p.joint = len(p.s)
	if n := find(p.s[i:], "hối hợp", len("hối hợ")-1); n >= 0 {
		p.joint = i + n
	}
}

// smallPartners are units that take part and stand in small letters without "các".
var smallPartners = newWords("cơ quan chức năng", "cơ quan có liên quan", "cơ quan liên quan", "cơ quan, đơn vị có liên quan", "cơ quan, đơn vị liên quan", "đơn vị có liên quan", "đơn vị liên quan", "đơn vị, địa phương có liên quan", "đơn vị, địa phương liên quan", "địa phương liên quan", "chính quyền địa phương", "ngành chức năng", "ngành liên quan")

// schoolPartners are those of schools, which stand so behind "với" only.
var schoolPartners = newWords("nhà trường", "gia đình học sinh", "gia đình", "phụ huynh học sinh", "phụ huynh", "cha mẹ học sinh", "ban đại diện cha mẹ học sinh", "giáo viên chủ nhiệm", "giáo viên bộ môn", "đoàn thanh niên")

// mayBeSmall reports whether a name may stand at i that begins with a small letter and not with "các".
func mayBeSmall(s string, i int) bool {
	return i+2 < len(s) && (s[i] != 'c' || s[i+1] != "á"[0]) && !viet.UpperAt(s, i)
}

// smallPartner returns the end of the one of these that stands at i, of schools where with says so, or i where it goes on to say whose they are.
func smallPartner(s string, i int, with bool) int {
	if !mayBeSmall(s, i) {
		return i
	}
	end := smallPartners.at(s, i)
	if end == i && with {
		end = schoolPartners.at(s, i)
	}
	if end > i && atAny(s, skip(s, end), "các", "của", "cấp", "nơi") == skip(s, end) {
		return end
	}
	return i
}

// partnersIn finds the units with which the work is to be done, of which the clause from i on tells.
func (p *parties) partnersIn(s string, i int) {
	if p.joint < i {
		p.seek(i)
	}
	for p.joint < len(s) {
		i = p.joint + len("hối hợp")
		p.seek(min(i, len(s)))
		k := skip(s, i)
		for {
			l := jointManner.at(s, k)
			if l == k {
				break
			}
			if k = skip(s, l); k < len(s) && s[k] == ',' && jointManner.at(s, skip(s, k+1)) > skip(s, k+1) {
				k = skip(s, k+1) // "chặt chẽ, thường xuyên"
			}
		}
		l := jointWith.at(s, k)
		with := l > k
		if with {
			k = skip(s, l)
		}
		if k < len(s) && s[k] == ':' {
			k = skip(s, k+1)
		}
		if l := smallPartner(s, k, with); l > k {
			over := false
			for ; l > k && !over; l = smallPartner(s, k, with) {
				p.partners = appendOrgs(p.partners, []adminplan.OrgRef{orgRef(s[k:l])})
				k = nextInList(s, l)
				over = k == l
			}
			if over {
				continue
			}
		} else if mayBeSmall(s, k) {
			if l := skip(s, smallPosts.at(s, k)); l > k && l < len(s) && collective(s, l, headHash(s, l)) > l {
				k = l // "phối hợp với thủ trưởng các sở"
			}
		}
		head, many := orgHead(s, k)
		if head == k || !many && !viet.UpperAt(s, k) {
			if with {
				head = smallHead(s, k) // "phối hợp với phòng Kinh tế"
			}
			if head == k || !with {
				continue
			}
		}
		var names [8]adminplan.OrgRef
		list, end := namesAt(s, k, head, many, false, names[:0])
		list = apartFromPlaces(list)
		if k := nextInList(s, end); k > end && len(list) > 0 {
			if l := smallPartner(s, k, with); l > k { // "phối hợp với Sở Y tế và cơ quan chức năng"
				list, end = append(list, orgRef(s[k:l])), l
			}
		}
		p.partners = appendOrgs(p.partners, list)
		if p.joint < end {
			p.seek(end)
		}
		if len(list) > 0 && slices.Contains(p.roles, adminplan.RoleCoordinate) {
			// "phối hợp với các xã hướng dẫn …": what the unit does with them. Who is in charge, or was asked, would be they.
			j := skip(s, end)
			next := headHash(s, j)
			if clauseMarks.of(next)&(verbMark|mannerMark) == 0 {
				continue
			}
			m, head := skipManner(s, j, next)
			if verb, _ := roleAt(s, m, head); (verb == nil || verb.role != adminplan.RoleLead) && at(s, j, "được") == j {
				p.rolesAt(s, j, false)
			}
		}
	}
}

// apartFromPlaces parts from the committees of places, where the list ends with them, who goes on behind them and is none of them: "UBND các xã, phường và đơn vị
// liên quan".
func apartFromPlaces(list []adminplan.OrgRef) []adminplan.OrgRef {
	n := len(list) - 1
	if n < 0 {
		return list
	}
	name := list[n].Name
	if name == "" || name[0]|0x20 != 'u' && name[0]|0x20 != 0xe1 || !ofCommittee(name, 0) {
		return list
	}
	for k := nextStart(name, 0); k < len(name); k = nextStart(name, k) {
		if atAny(name, k, "cơ quan", "đơn vị") == k {
			continue
		}
		places, cut := strings.CutSuffix(strings.TrimRight(name[:k], " "), ",")
		if !cut {
			places, cut = strings.CutSuffix(places, " và")
		}
		if cut {
			list[n] = orgRef(places)
			return append(list, orgRef(name[k:]))
		}
	}
	return list
}

// What may stand behind "phối hợp" and before those with whom the work is done.
var (
	jointManner = newWords("chặt chẽ", "đồng bộ", "hiệu quả", "thường xuyên", "tốt", "kịp thời", "quyết liệt", "nhịp nhàng", "mật thiết", "hơn nữa", "hơn")
	jointWith   = newWords("cùng với", "với", "cùng")
)
