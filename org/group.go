package org

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Groups reads a collective addressee ("BTTUBMTTQ các huyện, thành phố", "Các sở, ban, ngành", "UBND xã, phường") as
// selectors, one for each sort of body that it names. It returns nil for a name that is of one body, and for a collective
// whose sort is not known ("các doanh nghiệp"). Under is zero in all: who stands in for the issuer is settled when the
// selectors are expanded.
func Groups(name string) []adminplan.OrgGroup {
	f := folders.Get().(*folder)
	defer folders.Put(f)
	r := groupReader{words: f.words(name)}
	return r.read()
}

// class is a sort of bodies that collectives name.
type class struct {
	words []string
	group adminplan.OrgGroup
	// plural says that the words name many even without "các".
	plural bool
}

var classes = func() []class {
	type g = adminplan.OrgGroup
	var out []class
	add := func(group g, plural bool, names ...string) {
		for _, n := range names {
			out = append(out, class{strings.Fields(viet.Fold(n)), group, plural})
		}
	}
	add(g{Kind: adminplan.KindFrontStanding}, false, "ban thường trực ủy ban mặt trận tổ quốc")
	add(g{Kind: adminplan.KindFrontCommittee}, false, "ủy ban mặt trận tổ quốc")
	add(g{Kind: adminplan.KindFrontUnit, Level: adminplan.LevelHamlet}, true, "ban công tác mặt trận")
	add(g{Kind: adminplan.KindMemberOrg, Edge: adminplan.EdgeMember}, true, "tổ chức thành viên ủy ban mặt trận tổ quốc", "tổ chức thành viên mặt trận",
		"tổ chức thành viên", "tổ chức chính trị xã hội", "đoàn thể chính trị xã hội", "đoàn thể", "hội đoàn thể", "hội quần chúng", "tổ chức đoàn thể")
	add(g{Kind: adminplan.KindFrontUnit, Edge: adminplan.EdgeOrgan}, true, "ban văn phòng ủy ban mặt trận tổ quốc", "văn phòng ban ủy ban mặt trận tổ quốc",
		"ban chuyên môn ủy ban mặt trận tổ quốc", "ban ủy ban mặt trận tổ quốc", "ban đơn vị ủy ban mặt trận tổ quốc")
	add(g{Kind: adminplan.KindPeoplesCommittee}, false, "ủy ban nhân dân")
	add(g{Kind: adminplan.KindPeoplesCouncil}, false, "thường trực hội đồng nhân dân", "hội đồng nhân dân")
	add(g{Kind: adminplan.KindPartyBoard, Edge: adminplan.EdgeOrgan}, true, "ban xây dựng đảng", "ban đảng", "cơ quan tham mưu giúp việc", "ban xây dựng đảng tỉnh ủy", "ban đảng tỉnh ủy", "ban tỉnh ủy", "ban xây dựng đảng thành ủy", "ban đảng thành ủy")
	add(g{Kind: adminplan.KindPartyCommittee, Level: adminplan.LevelDistrict}, false, "huyện ủy", "thị ủy", "quận ủy", "thành ủy")
	add(g{Kind: adminplan.KindPartyCommittee, Level: adminplan.LevelCommune}, false, "đảng ủy")
	add(g{Kind: adminplan.KindDepartment}, true, "sở ban ngành", "sở ngành", "sở ban", "ban ngành", "ngành", "sở")
	add(g{Kind: adminplan.KindDepartment}, true, "phòng ban chuyên môn", "phòng ban", "phòng ban ngành", "phòng chuyên môn", "phòng")
	add(g{Kind: adminplan.KindMinistry, Level: adminplan.LevelCentral}, true, "bộ cơ quan ngang bộ", "bộ ngành trung ương", "bộ ban ngành trung ương", "bộ ngành", "bộ")
	add(g{Kind: adminplan.KindSchool}, true, "trường học", "trường", "cơ sở giáo dục")
	slices.SortStableFunc(out, func(a, b class) int { return len(b.words) - len(a.words) })
	return out
}()

// fillers say nothing about which bodies are meant.
var fillers = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(viet.Fold("các những cấp cùng cơ quan đơn vị địa phương liên khác toàn thể trực hữu có và tại trên địa bàn")) {
		m[w] = true
	}
	return m
}()

type groupReader struct {
	words []string
}

func (r *groupReader) read() []adminplan.OrgGroup {
	w := r.words
	if len(w) == 0 {
		return nil
	}
	head, levels, many := places(w)
	var out []adminplan.OrgGroup
	collective := many || slices.Contains(head, "các") || slices.Contains(head, "những")
	for i := 0; i < len(head); {
		if fillers[head[i]] {
			i++
			continue
		}
		c := classAt(head[i:])
		if c == nil {
			return nil
		}
		if c.plural && (len(c.words) > 1 || collective) {
			collective = true
		}
		if !slices.ContainsFunc(out, func(g adminplan.OrgGroup) bool { return g.Kind == c.group.Kind && g.Edge == c.group.Edge }) {
			out = append(out, c.group)
		}
		i += len(c.words)
	}
	if !collective {
		return nil
	}
	if len(out) == 0 {
		// Bare units: "các huyện, thành phố".
		if !many {
			return nil
		}
		out = []adminplan.OrgGroup{{Kind: adminplan.KindTerritory}}
	}
	// Several levels of units ("các huyện, xã") make a selector each.
	var all []adminplan.OrgGroup
	for i, g := range out {
		// In "các sở, ngành, UBND các xã" only the last stand in the units; in "các sở, đoàn thể tỉnh" all are of the province.
		if g.Level != "" || len(levels) == 0 || many && i+1 < len(out) {
			all = append(all, g)
			continue
		}
		for _, l := range levels {
			g.Level = l
			all = append(all, g)
		}
	}
	return all
}

func classAt(words []string) *class {
	for i := range classes {
		c := &classes[i]
		if len(c.words) <= len(words) && slices.Equal(c.words, words[:len(c.words)]) {
			return c
		}
	}
	return nil
}

// places splits the administrative units off the end of a name: "uỷ ban nhân dân các xã phường" gives the head "uỷ ban nhân
// dân các" and the commune level. many says that more than one unit is meant.
func places(w []string) (head []string, levels []adminplan.OrgLevel, many bool) {
	end := len(w)
	for _, tail := range [...]string{"trực thuộc trung ương", "trực trung ương", "trong toàn tỉnh", "trong tỉnh", "trên địa bàn tỉnh", "trên địa bàn thành phố", "trên địa bàn xã", "trên địa bàn phường", "trên địa bàn", "thuộc tỉnh", "toàn tỉnh"} {
		t := strings.Fields(tail)
		if end > len(t) && slices.Equal(w[end-len(t):end], t) {
			end -= len(t)
			break
		}
	}
	type unit struct {
		at    int
		level adminplan.OrgLevel
	}
	var units []unit
	at := end
	for at > 0 {
		n, level := unitBefore(w[:at])
		if n == 0 {
			if w[at-1] == "các" && len(units) > 0 && at > 1 {
				if m, _ := unitBefore(w[:at-1]); m > 0 { // "các xã, các phường"
					at--
					continue
				}
			}
			break
		}
		at -= n
		units = append(units, unit{at, level})
	}
	if len(units) == 0 {
		return w[:end], nil, false
	}
	head = w[:at]
	each := at > 0 && (w[at-1] == "các" || w[at-1] == "cấp" || w[at-1] == "mỗi" || w[at-1] == "những")
	if at > 1 && w[at-1] == "cấp" && len(units) == 1 && units[0].level == adminplan.LevelProvince {
		each = false // "các sở, ban, ngành cấp tỉnh" are those of the issuer's own
	}
	many = each || len(units) > 1
	// A city beside districts, towns or alone after "các" is one of a province; beside provinces it is one under the centre.
	has := func(l adminplan.OrgLevel) bool {
		return slices.ContainsFunc(units, func(u unit) bool { return u.level == l })
	}
	for i := len(units) - 1; i >= 0; i-- {
		l := units[i].level
		if l == "" {
			switch {
			case has(adminplan.LevelProvince):
				l = adminplan.LevelProvince
			case many:
				l = adminplan.LevelDistrict
			default:
				continue // one city: that of the issuer, whichever its level
			}
		}
		if !slices.Contains(levels, l) {
			levels = append(levels, l)
		}
	}
	return head, levels, many
}

// unitBefore returns how many words at the end name a kind of unit and its level; the level of a city is open.
func unitBefore(w []string) (int, adminplan.OrgLevel) {
	n := len(w)
	if n > 1 {
		switch w[n-2] + " " + w[n-1] {
		case "thành phố":
			return 2, ""
		case "thị xã":
			return 2, adminplan.LevelDistrict
		case "thị trấn", "đặc khu":
			return 2, adminplan.LevelCommune
		case "tổ dân", "dân phố":
			if n > 2 && w[n-3] == "tổ" {
				return 3, adminplan.LevelHamlet
			}
		case "dân cư":
			if n > 2 && w[n-3] == "khu" {
				return 3, adminplan.LevelHamlet
			}
		}
	}
	if n > 0 {
		switch w[n-1] {
		case "tỉnh":
			return 1, adminplan.LevelProvince
		case "huyện", "quận":
			return 1, adminplan.LevelDistrict
		case "xã", "phường":
			return 1, adminplan.LevelCommune
		case "thôn", "bản", "ấp", "buôn", "làng":
			return 1, adminplan.LevelHamlet
		}
	}
	return 0, ""
}
