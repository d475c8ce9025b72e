package meaning

import (
	"strings"
	"unsafe"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Group reads a collective name as a selector: which kind of organisations, at which level, on which edge. It is nil for the name of one body.
// A collective whose members share no kind ("các cơ quan, đơn vị liên quan") gives the kind other, so that it is never taken for all.
func Group(name string) *adminplan.OrgGroup {
	if !maybeMany(name) {
		return nil
	}
	// The words below are spelled as folding leaves them.
	var stack [256]byte
	folded := viet.AppendFold(stack[:0], name)
	n := unsafe.String(unsafe.SliceData(folded), len(folded))
	if !isCollective(n) {
		return nil
	}
	g := adminplan.OrgGroup{Level: levelOf(n)}
	has := func(words ...string) bool {
		for _, w := range words {
			if wordIndex(n, w) >= 0 {
				return true
			}
		}
		return false
	}
	front := has("mttq", "mặt trận", "mặt trận tổ quốc") || strings.Contains(n, "mttq")
	switch {
	case has("đồng chí", "đ/c", "phó chủ tịch", "chuyên viên", "giáo viên", "thủ trưởng", "lãnh đạo", "cá nhân phụ trách", "phó chỉ huy", "gvcn"):
		// Persons by their posts.
		return &adminplan.OrgGroup{Kind: adminplan.KindOther}
	case has("tổ chức thành viên"):
		g.Kind, g.Edge = adminplan.KindMemberOrg, adminplan.EdgeMember
	case has("ban công tác mặt trận"):
		g.Kind, g.Level = adminplan.KindFrontCommittee, adminplan.LevelHamlet
	case front && (has("các ban", "ban và văn phòng") || strings.HasPrefix(n, "các ban")):
		g.Kind, g.Edge, g.Level = adminplan.KindFrontUnit, adminplan.EdgeOrgan, ""
	case front && (has("thường trực") || strings.HasPrefix(n, "btt")):
		g.Kind = adminplan.KindFrontStanding
	case front:
		g.Kind = adminplan.KindFrontCommittee
	case has("uỷ ban nhân dân", "ubnd"):
		g.Kind = adminplan.KindPeoplesCommittee
	case has("hội đồng nhân dân", "hđnd"):
		g.Kind = adminplan.KindPeoplesCouncil
	case has("đảng uỷ", "huyện uỷ", "thành uỷ", "cấp uỷ", "đảng bộ", "chi bộ"):
		g.Kind = adminplan.KindPartyCommittee
	case has("tổ chức chính trị - xã hội", "đoàn thể") && !has("sở", "ban", "ngành"):
		g.Kind, g.Edge = adminplan.KindMemberOrg, adminplan.EdgeMember
	case has("các sở", "sở, ban", "sở, ngành"):
		g.Kind = adminplan.KindDepartment
		if g.Level == "" || g.Level == adminplan.LevelCommune {
			g.Level = adminplan.LevelProvince
		}
	case has("các bộ", "bộ, ngành"):
		g.Kind, g.Level = adminplan.KindMinistry, adminplan.LevelCentral
	case has("các phòng", "phòng, ban"):
		g.Kind = adminplan.KindDepartment
	case has("các trường", "trường học", "cơ sở giáo dục"):
		g.Kind = adminplan.KindSchool
	case g.Level != "" && levelsOnly(n):
		// "các huyện, thành phố": whatever body stands for the place.
	default:
		g.Kind = adminplan.KindOther
	}
	return &g
}

// maybeMany reports whether a name has any of the words and signs that collective names have.
func maybeMany(name string) bool {
	for i := 0; i < len(name); i++ {
		if name[i] == ',' || (i == 0 || name[i-1] == ' ' || name[i-1] == '(' || name[i-1] >= 0x80) && manyMarks.at(name, i) > i {
			return true
		}
	}
	return false
}

var manyMarks = newWords("các", "những", "một số", "toàn thể", "cấp")

// isCollective reports whether a folded name stands for many: it says so ("các …", "cấp xã"), or names kinds of places without a proper name ("UBND xã, phường").
func isCollective(n string) bool {
	for _, w := range [...]string{"các", "những", "một số", "toàn thể", "cấp xã", "cấp huyện", "các cấp", "sở, ban, ngành", "sở, ban ngành", "sở, ngành", "ban, ngành", "bộ, ngành", "xã, phường", "phường, xã", "huyện, thành phố", "huyện, thị xã", "phường, đặc khu", "xã, đặc khu"} {
		i := wordIndex(n, w)
		if i < 0 {
			continue
		}
		if w == "các" && i > 0 && wordIndex(n[i:], "các phó") == 0 {
			// "Chủ tịch, các Phó Chủ tịch" are persons of one body.
			continue
		}
		return true
	}
	return false
}

// levelOf reads the level from the kinds of places that a folded collective name lists.
func levelOf(n string) adminplan.OrgLevel {
	switch {
	case wordIndex(n, "thôn") >= 0 || wordIndex(n, "tổ dân phố") >= 0 || wordIndex(n, "khu dân cư") >= 0 || wordIndex(n, "khu phố") >= 0 || wordIndex(n, "ấp") >= 0:
		return adminplan.LevelHamlet
	case wordIndex(n, "huyện") >= 0 || wordIndex(n, "quận") >= 0 || wordIndex(n, "thị xã") >= 0:
		return adminplan.LevelDistrict
	case wordIndex(n, "xã") >= 0 && !onlySocial(n) || wordIndex(n, "phường") >= 0 || wordIndex(n, "đặc khu") >= 0 || wordIndex(n, "thị trấn") >= 0:
		return adminplan.LevelCommune
	case wordIndex(n, "các tỉnh") >= 0 || wordIndex(n, "cấp tỉnh") >= 0 || wordIndex(n, "tỉnh") >= 0 || wordIndex(n, "thành phố") >= 0:
		return adminplan.LevelProvince
	case wordIndex(n, "trung ương") >= 0:
		return adminplan.LevelCentral
	}
	return ""
}

// onlySocial reports whether every "xã" of a folded name is that of "xã hội".
func onlySocial(n string) bool {
	for from := 0; ; {
		i := wordIndex(n[from:], "xã")
		if i < 0 {
			return true
		}
		i += from
		if !strings.HasPrefix(n[i:], "xã hội") {
			return false
		}
		from = i + len("xã")
	}
}

// levelsOnly reports whether a folded name is nothing but a list of kinds of places.
func levelsOnly(n string) bool {
	for i := 0; i < len(n); {
		j := atAny(n, i, "các", "huyện", "thành phố", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "tỉnh", "thôn", "bản", "ấp", "tổ dân phố", "và", "cấp", "địa phương")
		if j == i {
			return false
		}
		for i = j; i < len(n) && (n[i] == ' ' || n[i] == ','); {
			i++
		}
	}
	return true
}
