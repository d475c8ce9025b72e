package org

import (
	"slices"
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

func itoa(i int) string { return strconv.Itoa(i) }

// name resolves a name of a plan: a body, a collective, a post in a body, or a list of these. Equal names are resolved once.
// depth is how often the name was split off a list; level is that of the unit that the name is given tasks with, where it is a collective.
func (r *resolver) name(name string, depth int, level adminplan.OrgLevel) *Resolved {
	key := itoa(depth) + string(level) + name
	if n, ok := r.known[key]; ok {
		return n
	}
	n := r.resolve(name, depth, level)
	n.Name = name
	r.follow(n)
	r.known[key] = n
	return n
}

func (r *resolver) resolve(name string, depth int, level adminplan.OrgLevel) *Resolved {
	plain := strings.TrimRight(strings.TrimSpace(trimAsk(name)), ";,. ")
	if n := r.group(plain, level); n != nil {
		return n
	}
	n := r.body(plain)
	if n.Status == StatusResolved || depth > 2 {
		return n
	}
	if b := withoutBrackets(plain); b != plain {
		if m := r.resolve(b, depth, level); m.Status == StatusResolved || m.Status == StatusGroup {
			return m
		}
	}
	if m := r.post(plain, level); m != nil {
		return m
	}
	if m := r.parts(plain, depth, level); m != nil {
		return m
	}
	return n
}

// group resolves a collective name; nil where the name is none. The member organisations that work with units of a level
// are those of that level.
func (r *resolver) group(name string, level adminplan.OrgLevel) *Resolved {
	groups := Groups(name)
	if groups == nil {
		return nil
	}
	n := &Resolved{Status: StatusGroup}
	for _, g := range groups {
		if g.Level == "" && g.Kind == adminplan.KindMemberOrg {
			g.Level = level
		}
		n.Expansions = append(n.Expansions, r.view.Expand(g, r.issuerID))
	}
	return n
}

// body resolves a name of one body.
func (r *resolver) body(name string) *Resolved {
	found := r.view.Find(name, r.within...)
	return &Resolved{Status: judge(found), Candidates: found}
}

// trimAsk takes words of request and address off the beginning: "Đề nghị Ủy ban MTTQ …".
func trimAsk(name string) string {
	for again := true; again; {
		again = false
		name = strings.TrimSpace(name)
		for _, ask := range [...]string{"đề nghị", "giao", "kính gửi", "đồng chí"} {
			if n := viet.Word(name, ask); n > 0 && n < len(name) {
				name, again = name[n:], true
			}
		}
	}
	return name
}

// withoutBrackets takes what stands in brackets out of a name.
func withoutBrackets(s string) string {
	for {
		i := strings.IndexByte(s, '(')
		if i < 0 {
			return s
		}
		j := strings.IndexByte(s[i:], ')')
		if j < 0 {
			return strings.TrimSpace(s[:i])
		}
		s = strings.TrimSpace(s[:i] + " " + s[i+j+1:])
	}
}

// posts are the words for posts, folded; those that begin with "chánh văn phòng" are in the office of a body.
var posts = func() (out [][]string) {
	for _, p := range []string{"chủ tịch", "phó chủ tịch", "ct", "pct", "chánh văn phòng", "phó chánh văn phòng", "cvp", "pcvp", "cpv", "phó cvp", "phó văn phòng", "chánh",
		"lãnh đạo văn phòng", "lãnh đạo", "lđvp", "lđ", "giám đốc", "phó giám đốc", "bí thư", "phó bí thư", "thủ trưởng", "trưởng ban", "phó trưởng ban", "bộ trưởng", "thứ trưởng", "ủy viên", "thành viên", "đồng chí"} {
		out = append(out, strings.Fields(viet.Fold(p)))
	}
	slices.SortStableFunc(out, func(a, b []string) int { return len(b) - len(a) })
	return out
}()

// post resolves a line that names posts or persons in a body to the body; nil where the line is no such.
func (r *resolver) post(name string, level adminplan.OrgLevel) *Resolved {
	f := folders.Get().(*folder)
	defer folders.Put(f)
	words := slices.Clone(f.words(withoutBrackets(name)))
	if slices.Contains(f.in, "tu") {
		for i := 0; i+1 < len(words); i++ {
			if words[i] == "tỉnh" && words[i+1] == uy { // as it was printed, since it is Thành ủy as well
				words = slices.Replace(words, i, i+2, "tu")
			}
		}
	}
	rest, office, any := skipPosts(words)
	if !any {
		// "VPUB: CVP, các PCVP": the body, then posts or units in it.
		if head, _, ok := strings.Cut(name, ":"); ok {
			if n := r.body(head); n.Status == StatusResolved {
				n.Candidates = lowered(n.Candidates, 0.85, ReasonUnit)
				return n
			}
		}
		return nil
	}
	if len(rest) == 0 {
		return nil
	}
	// "Thủ trưởng các sở", "Chủ tịch UBND xã, phường": those at the head of many.
	if n := r.group(strings.Join(rest, " "), level); n != nil || slices.Contains(rest, "các") {
		return n
	}
	// A person's name may follow the body; it has two to four words.
	for cut := 0; cut <= 4 && cut < len(rest); cut++ {
		body := rest[:len(rest)-cut]
		if cut == 1 || cut > 0 && (len(body) < 3 || slices.ContainsFunc(rest[len(rest)-cut:], ofTerritory)) {
			continue
		}
		name := strings.Join(body, " ")
		if office {
			name = "văn phòng " + name
		}
		if n := r.body(name); n.Status == StatusResolved {
			confidence := 0.8
			if cut > 0 {
				confidence = 0.7
			}
			n.Candidates = lowered(n.Candidates, confidence, ReasonPost)
			return n
		}
	}
	return nil
}

// ofTerritory reports whether a word is of the kind of a unit, and so of no person's name.
func ofTerritory(word string) bool {
	switch word {
	case "tỉnh", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "đặc", "khu", "thôn", "bản":
		return true
	}
	return false
}

// skipPosts returns what follows the posts with which a name begins, and whether one of them is in an office.
func skipPosts(words []string) (rest []string, office, any bool) {
	for len(words) > 0 {
		skip := 0
		if w := words[0]; w == "các" || w == "những" {
			skip = 1 // of the posts, if one follows: "các PCT"; else of the bodies: "thủ trưởng các sở"
		}
		n := 0
		for _, p := range posts {
			if len(p) <= len(words)-skip && slices.Equal(p, words[skip:skip+len(p)]) {
				n = len(p)
				break
			}
		}
		if n == 0 {
			break
		}
		words = words[skip:]
		switch first := strings.Join(words[:n], " "); first {
		case "cvp", "pcvp", "cpv", "chánh văn phòng", "phó chánh văn phòng", "phó văn phòng", "phó cvp", "chánh", "lãnh đạo văn phòng", "lđvp":
			office = true
		}
		any = true
		words = words[n:]
		// units of the office and fields stand in short words between the posts: "CVP, PCVP VX UBND tỉnh"
		for len(words) > 1 && any && office && len(words[0]) <= 4 && !syllable(words[0]) {
			words = words[1:]
		}
	}
	return words, office, any
}

func lowered(list []Candidate, factor float64, why Reason) []Candidate {
	out := slices.Clone(list)
	for i := range out {
		out[i].Confidence *= factor
		out[i].Reasons = append(slices.Clip(out[i].Reasons), why)
	}
	return out
}

// parts resolves a line that names several bodies; nil where it does not fall into parts, or where nothing is found in any.
func (r *resolver) parts(name string, depth int, level adminplan.OrgLevel) *Resolved {
	list := splitList(name)
	if len(list) < 2 {
		return nil
	}
	n := &Resolved{Status: StatusParts}
	found := false
	for i := 0; i < len(list); i++ {
		part := list[i]
		p := *r.name(part.full, depth+1, level)
		if p.Status == StatusUnknown && part.full != part.own {
			if q := r.name(part.own, depth+1, level); q.Status != StatusUnknown {
				p = *q
			}
		}
		switch {
		case p.Status == StatusGroup:
			// The commas may stand within a collective: "Các sở, ban, ngành, Công an tỉnh".
			whole := part.own
			for _, next := range list[i+1 : min(len(list), i+16)] {
				longer := whole + ", " + next.own
				if Groups(longer) == nil {
					break
				}
				whole = longer
				i++
			}
			if whole != part.own {
				p, part.own = *r.name(whole, depth+1, level), whole
			}
		case p.Status == StatusUnknown && i+1 < len(list):
			// The comma may stand within a name: "Báo và Phát thanh, Truyền hình tỉnh".
			for _, head := range [...]string{part.full, part.own} {
				if q := r.body(head + ", " + list[i+1].own); q.Status == StatusResolved {
					p, part.own = *q, part.own+", "+list[i+1].own
					r.follow(&p)
					i++
					break
				}
			}
		}
		p.Name = part.own
		found = found || p.Status == StatusResolved || p.Status == StatusGroup || p.Status == StatusEnded
		n.Parts = append(n.Parts, p)
	}
	if !found {
		return nil
	}
	return n
}

// part is an entry of a list: as it stands, and with what the list says once for all of its entries.
type part struct{ own, full string }

// splitList takes a list of names apart: "Thường trực: Tỉnh ủy, HĐND tỉnh", "Sở: TC, VH,TT&DL", "Tòa án ND, Viện KSND tỉnh".
// A comma without a blank behind it stands within a name.
func splitList(name string) []part {
	shared := ""
	if head, rest, ok := strings.Cut(name, ":"); ok && strings.TrimSpace(rest) != "" {
		shared, name = strings.TrimSpace(head), rest
	}
	var out []part
	add := func(s string) {
		if s = strings.Trim(strings.TrimSpace(s), ";,."); s == "" {
			return
		}
		full := s
		if shared != "" {
			full = shared + " " + s
		}
		out = append(out, part{s, full})
	}
	start := 0
	for i := 0; i < len(name); i++ {
		switch c := name[i]; {
		case c == ';' || c == '\n', c == ',' && i+1 < len(name) && name[i+1] == ' ':
			add(name[start:i])
			start = i + 1
		case c == ' ' || c == '\t':
			if n := viet.Word(name[i+1:], "và"); n > 0 {
				// "và" joins names only where a body or a collective begins behind it.
				if after := strings.TrimSpace(name[i+1+n:]); beginsBody(after) {
					add(name[start:i])
					start = i + 1 + n
				}
			}
		}
	}
	add(name[start:])
	switch {
	case shared == "":
		shareOpener(out)
	case len(out) == 1:
		out[0].own = shared + ": " + out[0].own
	}
	return out
}

// shareOpener lets the word that opens the first name of a list open the others too: "Sở Y tế, Giáo dục và Đào tạo".
func shareOpener(list []part) {
	if len(list) < 2 {
		return
	}
	for _, opener := range [...]string{"sở", "bộ", "thường trực", "tt", "văn phòng", "vp"} {
		n := viet.Word(list[0].own, opener)
		if n == 0 {
			continue
		}
		for i := 1; i < len(list); i++ {
			if viet.Word(list[i].own, opener) == 0 {
				list[i].full = list[0].own[:n] + " " + list[i].own
			}
		}
		return
	}
}

// beginsBody reports whether a text begins with a word that names of bodies and of collectives begin with.
func beginsBody(s string) bool {
	return viet.AnyWord(s, "các", "những", "sở", "ủy ban", "ubnd", "ubmttq", "ub", "hđnd", "hội đồng", "hội", "ban", "văn phòng", "vp", "công an", "bộ", "tòa án", "viện",
		"thanh tra", "đoàn", "liên đoàn", "trường", "tỉnh ủy", "thành ủy", "huyện ủy", "đảng ủy", "thường trực", "mặt trận", "mttq", "báo", "đài", "cổng", "chi cục", "cục", "cơ quan", "đơn vị", "trung tâm", "tổ chức", "phòng", "bch") > 0
}
