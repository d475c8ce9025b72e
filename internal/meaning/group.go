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
	listed := strings.IndexByte(name, ',') >= 0
	if !listed && !maybeMany(name) {
		return nil
	}
	// The words below are spelled as folding leaves them.
	var stack [256]byte
	folded := viet.AppendFold(stack[:0], name)
	n := unsafe.String(unsafe.SliceData(folded), len(folded))
	in := groupWords.in(n)
	if !isCollective(n, in) || strings.IndexByte(n, ';') >= 0 {
		// Bodies that a semicolon parts share no selector.
		return nil
	}
	kind, level, edge := adminplan.KindOther, levelOf(n, in), adminplan.EdgeKind("")
	switch {
	case (listed || in.any(groupAnd)) && mixed(name), in.any(groupPersons), strings.HasPrefix(n, "trưởng "):
		// Bodies of several kinds; persons by their posts.
		level = ""
	case in.any(groupMembers):
		kind, edge = adminplan.KindMemberOrg, adminplan.EdgeMember
	case in.any(groupFrontCells):
		kind, level = adminplan.KindFrontCommittee, adminplan.LevelHamlet
	case in.any(groupFront) || strings.Contains(n, "mttq"):
		switch {
		case in.any(groupOrgans) || strings.HasPrefix(n, "các ban"):
			kind, edge, level = adminplan.KindFrontUnit, adminplan.EdgeOrgan, ""
		case in.any(groupStanding) || strings.HasPrefix(n, "btt"):
			kind = adminplan.KindFrontStanding
		default:
			kind = adminplan.KindFrontCommittee
		}
	case in.any(groupPeoplesCommittees) && !in.any(groupBelow):
		kind = adminplan.KindPeoplesCommittee
	case in.any(groupPeoplesCouncils):
		kind = adminplan.KindPeoplesCouncil
	case in.any(groupPartyBodies):
		kind = adminplan.KindPartyCommittee
	case in.any(groupMassOrganisations) && !in.any(groupDepartmentWords):
		kind, edge = adminplan.KindMemberOrg, adminplan.EdgeMember
	case in.any(groupDepartments):
		kind = adminplan.KindDepartment
		if level == "" || level == adminplan.LevelCommune {
			level = adminplan.LevelProvince
		}
	case in.any(groupMinistries) && !in.any(groupParts):
		kind, level = adminplan.KindMinistry, adminplan.LevelCentral
	case in.any(groupOffices):
		kind = adminplan.KindDepartment
	case in.any(groupSchools):
		kind = adminplan.KindSchool
	case level != "" && levelsOnly(n):
		kind = "" // "các huyện, thành phố": whatever body stands for the place
	}
	return &adminplan.OrgGroup{Kind: kind, Level: level, Edge: edge}
}

// mixed reports whether "và" or a comma joins two names of which the second is a collective of another kind: "các sở, ngành và UBND các xã".
func mixed(name string) bool {
	if len(name) > maxName {
		return false
	}
	for i := 1; i < len(name); i++ {
		if c := name[i]; c != ',' && (c != 'v' || name[i-1] != ' ') {
			continue
		}
		j := i + 1
		if name[i] == 'v' {
			if j = at(name, i, "và"); j == i {
				continue
			}
		}
		j = skip(name, j)
		if head, many := orgHead(name, j); head == j || !many && !viet.UpperAt(name, j) {
			continue
		}
		second := Group(name[j:])
		if second == nil || second.Kind == adminplan.KindOther || second.Kind == "" {
			return false
		}
		first := Group(name[:i])
		return first == nil || first.Kind != second.Kind
	}
	return false
}

// groupWords are the words that tell of a collective name what it stands for; one look at the name finds all of them.
var (
	groupWords wordBits

	groupFront             = groupWords.add("mttq", "mặt trận", "mặt trận tổ quốc")
	groupPersons           = groupWords.add("đồng chí", "đ/c", "phó chủ tịch", "pct", "pbt", "chuyên viên", "giáo viên", "thủ trưởng", "lãnh đạo", "cá nhân phụ trách", "phó chỉ huy", "gvcn")
	groupMembers           = groupWords.add("tổ chức thành viên")
	groupFrontCells        = groupWords.add("ban công tác mặt trận")
	groupOrgans            = groupWords.add("các ban", "ban và văn phòng")
	groupStanding          = groupWords.add("thường trực")
	groupPeoplesCommittees = groupWords.add("uỷ ban nhân dân", "ubnd")
	groupBelow             = groupWords.add("thuộc uỷ ban nhân dân", "thuộc ubnd")
	groupPeoplesCouncils   = groupWords.add("hội đồng nhân dân", "hđnd")
	groupPartyBodies       = groupWords.add("đảng uỷ", "huyện uỷ", "thành uỷ", "cấp uỷ", "đảng bộ", "chi bộ")
	groupMassOrganisations = groupWords.add("tổ chức chính trị - xã hội", "đoàn thể")
	groupDepartmentWords   = groupWords.add("sở", "ban", "ngành")
	groupDepartments       = groupWords.add("các sở", "sở, ban", "sở, ngành")
	groupMinistries        = groupWords.add("các bộ", "bộ, ngành")
	groupParts             = groupWords.add("các bộ môn", "các bộ phận")
	groupOffices           = groupWords.add("các phòng", "phòng, ban")
	groupSchools           = groupWords.add("các trường", "trường học", "cơ sở giáo dục")

	groupAnd  = groupWords.add("và")
	groupEach = groupWords.add("các")
	groupMany = groupWords.add("những", "một số", "toàn thể", "cấp xã", "cấp huyện", "các cấp", "sở, ban, ngành", "sở, ban ngành", "sở, ngành", "ban, ngành", "bộ, ngành", "xã, phường", "phường, xã", "huyện, thành phố", "huyện, thị xã", "phường, đặc khu", "xã, đặc khu")

	groupHamlets       = groupWords.add("thôn", "tổ dân phố", "khu dân cư", "khu phố", "ấp")
	groupDistricts     = groupWords.add("huyện", "quận", "thị xã")
	groupXa            = groupWords.add("xã")
	groupOtherCommunes = groupWords.add("phường", "đặc khu", "thị trấn")
	groupProvinces     = groupWords.add("các tỉnh", "cấp tỉnh", "tỉnh", "thành phố")
	groupCentralOrgans = groupWords.add("trung ương")
)

// maybeMany reports whether a name may have any of the words that collective names without a comma have.
func maybeMany(name string) bool {
	for i := 0; i < len(name); {
		letters := viet.EightAt(name, i)
		if manyFilter.hasHead(hashHead(letters)) {
			return true
		}
		i = nextStart(name, i+viet.First(viet.NotLetters(letters)))
	}
	return false
}

var manyFilter = func() (f wordFilter) {
	f.add("các", "những", "một số", "toàn thể", "cấp")
	return f
}()

// isCollective reports whether a folded name stands for many: it says so ("các …", "cấp xã"), or names kinds of places without a proper name ("UBND xã, phường").
func isCollective(n string, in bits) bool {
	if in.any(groupMany) {
		return true
	}
	if !in.any(groupEach) {
		return false
	}
	// "Chủ tịch, các Phó Chủ tịch" are persons of one body.
	i := wordIndex(n, "các")
	if i > 0 {
		// "Ban Quản lý các khu công nghiệp", "Đảng ủy các cơ quan Đảng tỉnh" are one body each, named by what it is for.
		j := skip(n, i+len("các"))
		if ofOneBody.at(n, j) > j || at(n, j, "cơ quan") > j && strings.HasPrefix(n, "đảng uỷ khối") {
			return false
		}
	}
	return i == 0 || wordIndex(n[i:], "các phó") != 0 && wordIndex(n[i:], "các pct") != 0 && wordIndex(n[i:], "các pbt") != 0
}

// ofOneBody are the things behind "các" of which one body has charge.
var ofOneBody = newWords("chương trình", "khu công nghiệp", "khu chế xuất", "khu kinh tế", "dự án", "công trình", "cơ quan đảng")

// levelOf reads the level from the kinds of places that a folded collective name lists.
func levelOf(n string, in bits) adminplan.OrgLevel {
	switch {
	case in.any(groupHamlets):
		return adminplan.LevelHamlet
	case in.any(groupDistricts):
		return adminplan.LevelDistrict
	case in.any(groupXa) && !onlySocial(n) || in.any(groupOtherCommunes):
		return adminplan.LevelCommune
	case in.any(groupProvinces):
		return adminplan.LevelProvince
	case in.any(groupCentralOrgans):
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
