package adminplan

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// IssuerClass says what sort of body issues a plan, and with it whose rules of form it follows. Classes are bits, so that a rule can be for several.
type IssuerClass uint8

// The classes of issuers.
const (
	// IssuerState is a state body, a public unit or a state enterprise, bound by Decree 30/2020/NĐ-CP (its Điều 2 khoản 1).
	IssuerState IssuerClass = 1 << iota
	// IssuerParty is a body of the Party.
	IssuerParty
	// IssuerFront is a body of the Fatherland Front (Mặt trận Tổ quốc Việt Nam).
	IssuerFront
	// IssuerSocial is another political, socio-political or social organisation: youth union, women's union, trade union, ….
	IssuerSocial
)

// String returns the names of the classes: "state", "party", "front", "social", joined by a bar.
func (c IssuerClass) String() string {
	var names []string
	for i, name := range [...]string{"state", "party", "front", "social"} {
		if c&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, "|")
}

// Words that mark issuers, in the form of [viet.Fold]: small letters, tones on the second vowel ("uỷ").
var (
	partyMotto  = "đảng cộng sản"
	frontNames  = []string{" mttq ", "mặt trận tổ quốc", " ubmttq "}
	socialNames = []string{"đoàn thanh niên", " đoàn tncs", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "xã đoàn", "liên đoàn lao động", "công đoàn", "hội nông dân",
		"hội cựu chiến binh", "hội liên hiệp", "hội lhpn", "hội chữ thập đỏ", "hội người cao tuổi", "hội khuyến học"}
	partyNames = []string{"đảng uỷ", "tỉnh uỷ", "thành uỷ", "huyện uỷ", "quận uỷ", "thị uỷ", "đảng đoàn", "đảng bộ", " chi bộ", "ban chấp hành trung ương", "trung ương đảng"}
)

// IssuerClass tells from the head of the plan what sort of body issues it: from the motto, the style of the number and the
// names of the issuer. A body that none of these marks is one of the state;
// a nil plan has no class.
func (p *Plan) IssuerClass() IssuerClass {
	if p == nil {
		return 0
	}
	for _, line := range p.Motto {
		if strings.Contains(viet.Fold(line), partyMotto) {
			return IssuerParty
		}
	}
	name := " " + viet.Fold(strings.Join(p.Issuer.Path, " ")) + " "
	party := containsAny(name, partyNames)
	switch {
	case containsAny(name, frontNames):
		if party && p.Number.Style == StyleParty {
			return IssuerParty
		}
		return IssuerFront
	case containsAny(name, socialNames):
		return IssuerSocial
	case party:
		return IssuerParty
	}
	return IssuerState
}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
