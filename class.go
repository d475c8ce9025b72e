package adminplan

import "strings"

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

// IssuerClass tells from the head of the plan what sort of body issues it: from the motto, the style of the number and the
// names of the issuer. A body that none of these marks is one of the state.
func (p *Plan) IssuerClass() IssuerClass {
	for _, line := range p.Motto {
		if strings.Contains(upperFolded(line), "ĐẢNG CỘNG SẢN") {
			return IssuerParty
		}
	}
	name := ""
	for _, line := range p.Issuer.Path {
		name += " " + upperFolded(line)
	}
	name += " "
	switch {
	case containsAny(name, " MTTQ ", "MẶT TRẬN TỔ QUỐC", " UBMTTQ "):
		if p.Number.Style == StyleParty && containsAny(name, "ĐẢNG ỦY", "ĐẢNG ĐOÀN", "CHI BỘ", "ĐẢNG BỘ") {
			return IssuerParty
		}
		return IssuerFront
	case containsAny(name, "ĐOÀN THANH NIÊN", " ĐOÀN TNCS", "TỈNH ĐOÀN", "THÀNH ĐOÀN", "HUYỆN ĐOÀN", "LIÊN ĐOÀN LAO ĐỘNG", "CÔNG ĐOÀN",
		"HỘI NÔNG DÂN", "HỘI CỰU CHIẾN BINH", "HỘI LIÊN HIỆP", "HỘI LHPN", "HỘI CHỮ THẬP ĐỎ", "HỘI NGƯỜI CAO TUỔI", "HỘI KHUYẾN HỌC"):
		return IssuerSocial
	case containsAny(name, "ĐẢNG ỦY", "TỈNH ỦY", "THÀNH ỦY", "HUYỆN ỦY", "QUẬN ỦY", "THỊ ỦY", "ĐẢNG ĐOÀN", "ĐẢNG BỘ", " CHI BỘ", "BAN CHẤP HÀNH TRUNG ƯƠNG", "TRUNG ƯƠNG ĐẢNG"):
		return IssuerParty
	}
	return IssuerState
}

func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// upperFolded returns s in capitals with one spelling for the tones that are placed in two ways (Uỷ and Ủy, Hoà and Hòa).
func upperFolded(s string) string {
	return tones.Replace(strings.ToUpper(s))
}

var tones = strings.NewReplacer("UỶ", "ỦY", "UÝ", "ÚY", "UỲ", "ÙY", "OÀ", "ÒA", "OÁ", "ÓA", "OẢ", "ỎA", "OÃ", "ÕA", "OẠ", "ỌA",
	"OÈ", "ÒE", "OÉ", "ÓE", "OẺ", "ỎE")
