package cascade

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// The mottos of the State and of the Party (Decree 30/2020/NĐ-CP, Appendix I, part II, item 1; 36-HD/VPTW, 05-HD/VPTW).
var (
	stateMotto = []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"}
	partyMotto = []string{"ĐẢNG CỘNG SẢN VIỆT NAM"}
)

// form gives the draft the motto and the style of number that its body is bound to; a body of neither the State nor the Party
// keeps to the form of the parent.
func (d *deriver) form() {
	motto, style := d.plan.Motto, d.plan.Number.Style
	ofParty := slices.ContainsFunc(motto, func(line string) bool { return strings.Contains(viet.Fold(line), viet.Fold(partyMotto[0])) })
	switch d.body.Kind {
	case adminplan.KindPartyCommittee, adminplan.KindPartyBoard, adminplan.KindPartyDelegation:
		style = adminplan.StyleParty
		if len(motto) > 0 && !ofParty {
			motto = partyMotto
		}
	case adminplan.KindPeoplesCommittee, adminplan.KindPeoplesCouncil, adminplan.KindDepartment, adminplan.KindMinistry, adminplan.KindSchool,
		adminplan.KindArmedForce, adminplan.KindJudicial:
		style = adminplan.StyleState
		if ofParty {
			motto = stateMotto
		}
	}
	if style == "" {
		style = adminplan.StyleState
	}
	d.p.Motto, d.p.Number.Style = slices.Clone(motto), style
}

// head fills issuer, number, place and title.
func (d *deriver) head() {
	name := d.bodyName()
	path := []string{name}
	// Organs of another body and departments name it above them (Decree 30/2020/NĐ-CP, Appendix I, part II, item 2); a ministry,
	// which is one of the Government, names nobody.
	var above []*adminplan.Organization
	if d.body.Kind != adminplan.KindMinistry {
		above = d.view.Parents(d.body.ID, adminplan.EdgeOrgan)
	}
	if len(above) == 0 && d.body.Kind == adminplan.KindDepartment {
		above = d.view.Parents(d.body.ID, adminplan.EdgeUnder)
	}
	if len(above) > 0 {
		upper := above[0].NameAt(d.view.Date())
		if rest, ok := strings.CutSuffix(name, " "+upper); ok && !strings.HasSuffix(rest, " và") {
			name = rest // a name that holds that of the body above stands below it in the head
		} else if d.body.Kind == adminplan.KindDepartment {
			name = strings.TrimSuffix(name, " "+d.body.Territory)
		}
		path = []string{upper, name}
	}
	for _, s := range path {
		d.p.Issuer.Path = append(d.p.Issuer.Path, strings.ToUpper(strings.TrimSpace(s)))
	}
	d.p.Issuer.Org = d.body.ID
	d.form()
	d.p.Number.Symbol = d.symbol()
	d.p.Place = issuedAt(d.body.Territory)
	d.p.Title = d.plan.Title
	if d.elsewhere() {
		from := ""
		if o := d.issuer(); o != nil {
			from = o.Territory
		}
		d.p.Title = within(d.plan.Title, from, d.body.Territory)
	}
}

// elsewhere reports whether the body is of another territory than the issuer of the parent.
func (d *deriver) elsewhere() bool {
	return d.body.Territory != "" && (d.issuer() == nil || d.issuer().Territory != d.body.Territory)
}

// within returns the title of a plan for one territory as that of one for a part of it: it names the part in place of the
// whole ("trên địa bàn tỉnh năm 2026"), or else at its end; in capitals, where all of the title is.
func within(title, whole, part string) string {
	const where = "trên địa bàn"
	if title == "" {
		return ""
	}
	capitals := title == strings.ToUpper(title)
	added := where + " " + part
	if capitals {
		added = strings.ToUpper(added)
	}
	for i := range title {
		n := viet.Word(title[i:], where)
		if n == 0 || i > 0 && title[i-1] != ' ' {
			continue
		}
		n += i + len(title[i+n:]) - len(strings.TrimLeft(title[i+n:], " "))
		m := 0
		if whole != "" {
			m = viet.Word(title[n:], strings.ToLower(whole))
		}
		if m == 0 {
			m = viet.AnyWord(title[n:], unitKinds[:]...)
			if rest := strings.TrimLeft(title[n+m:], " "); !unnamed(rest, capitals) {
				m = 0
			}
		}
		if m > 0 {
			return title[:i] + added + title[n+m:]
		}
	}
	return strings.TrimRight(title, " .;") + " " + added
}

// unnamed reports whether what follows the kind of a unit is no name: then the unit is that of the issuer.
func unnamed(rest string, capitals bool) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsUpper(r) || capitals && viet.AnyWord(rest, "năm", "giai đoạn", "đến", "từ", "trong", "quý", "tháng", "tầm nhìn", "theo", "và") > 0
}

// symbol returns the symbol of the draft: the parent's for a body of the same sort and name, else what is known of the sort.
func (d *deriver) symbol() string {
	own := initials(d.bodyName(), d.body.Territory)
	if o := d.issuer(); o != nil && o.Kind == d.body.Kind && initials(o.NameAt(d.view.Date()), o.Territory) == own {
		return d.plan.Number.Symbol
	}
	party := d.p.Number.Style == adminplan.StyleParty
	symbol := func(state, inParty string) string {
		if party {
			return adminplan.KindPlan + "/" + inParty
		}
		return adminplan.KindPlan + "-" + state
	}
	switch d.body.Kind {
	case adminplan.KindPeoplesCommittee:
		return symbol("UBND", "UBND")
	case adminplan.KindFrontStanding:
		return symbol("MTTQ-BTT", "MTTQ")
	case adminplan.KindFrontCommittee:
		return symbol("MTTQ", "MTTQ")
	}
	// Abbreviations of bodies are set by their heads; what is made of the first letters is a proposal.
	return symbol(own, own)
}

// initials returns the first letters of a name without its territory: "SNV" for "Sở Nội vụ tỉnh Sơn La", "HU" for "Huyện ủy Mai Sơn".
func initials(name, territory string) string {
	_, bare := unit(territory)
	for _, t := range [...]string{territory, bare} {
		if n := len(name) - len(t); n > 0 && strings.EqualFold(name[n:], t) {
			name = name[:n]
			break
		}
	}
	var b strings.Builder
	for _, w := range strings.Fields(name) {
		// Abbreviations have letters without marks: Ủy ban gives UB. Đ is a letter of its own.
		if r, _ := utf8.DecodeRuneInString(norm.NFD.String(w)); unicode.IsLetter(r) && w != "và" && w != "của" {
			b.WriteRune(unicode.ToUpper(r))
		}
	}
	return b.String()
}
