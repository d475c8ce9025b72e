package adminplan

import "strings"

// Issuer is the body that issues a plan (cơ quan, tổ chức ban hành), as its head names it.
// Decree 30/2020/NĐ-CP, Điều 8 khoản 2 điểm b; Appendix I, part II, item 2.
type Issuer struct {
	// Path are the names from the superior body down to the issuing organ, as printed; the last one issues. Cardinality 1..n.
	Path []string `json:"path,omitempty" xml:"path" validate:"required,min=1,max=10,dive,required,max=500"`
	// Org is the id of the issuing organisation, once resolved. Cardinality 0..1.
	Org ID `json:"org,omitzero" xml:"org,attr"`
}

// Name returns the name of the issuing organ: the last of the path; "" where the path is empty.
func (i *Issuer) Name() string {
	if len(i.Path) == 0 {
		return ""
	}
	return i.Path[len(i.Path)-1]
}

// Superior returns the name of the body above the issuing organ; "" where the head names none.
func (i *Issuer) Superior() string {
	if len(i.Path) < 2 {
		return ""
	}
	return strings.Join(i.Path[:len(i.Path)-1], " ")
}

// Recipient is a line of the list of recipients (nơi nhận). Decree 30/2020/NĐ-CP, Appendix I, part II, item 9.
type Recipient struct {
	// Label is the mark before the line: "-", "+". Cardinality 0..1.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Name is the recipient without the purpose and the closing punctuation. Cardinality 1.
	Name string `json:"name" xml:"name" validate:"required,max=2000"`
	// Purpose is what the copy is for, as printed in brackets: "để b/c". Cardinality 0..1.
	Purpose string `json:"purpose,omitempty" xml:"purpose,attr,omitempty" validate:"max=200"`
	// Text is the whole line as printed without its mark, where it says more than name and purpose do. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=2000"`
	// Org is the id of the organisation, once resolved. Cardinality 0..1.
	Org ID `json:"org,omitzero" xml:"org,attr"`
	// Group is the selector for which a collective name stands. Cardinality 0..1.
	Group *OrgGroup `json:"group,omitempty" xml:"group"`
	// Recipients are the lines below this one ("+ …"). Cardinality 0..n.
	Recipients []Recipient `json:"recipients,omitempty" xml:"recipient" validate:"dive"`
}

// Line returns the line of the list without its mark, as printed where Text has it: "Ban Dân vận Tỉnh ủy (để b/c);".
func (r *Recipient) Line() string {
	switch {
	case r.Text != "":
		return r.Text
	case r.Purpose != "":
		return r.Name + " (" + r.Purpose + ");"
	}
	return r.Name + ";"
}

// Filing is the last line of the list of recipients: "Lưu: VT, TH, 20b." (lưu). Decree 30/2020/NĐ-CP, Appendix I, part II, item 9 and part III, item 4.
type Filing struct {
	// Label is the mark before the line. Cardinality 0..1.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Text is the line as printed, from "Lưu" on. Cardinality 1.
	Text string `json:"text" xml:"text" validate:"required,max=2000"`
	// Units are the units that keep a copy: "VT", "TH". Cardinality 0..n.
	Units []string `json:"units,omitempty" xml:"unit" validate:"dive,required,max=200"`
	// Drafter is who drafted the plan, a name or initials (người soạn thảo). Cardinality 0..1.
	Drafter string `json:"drafter,omitempty" xml:"drafter,attr,omitempty" validate:"max=200"`
	// Copies is the number of copies (số lượng bản phát hành). Cardinality 0..1.
	Copies int `json:"copies,omitempty" xml:"copies,attr,omitempty" validate:"min=0,max=1000000"`
}

// Signature is the block of a signer (chức vụ, họ tên và chữ ký của người có thẩm quyền).
// Decree 30/2020/NĐ-CP, Điều 8 khoản 2 điểm g; Appendix I, part II, item 7.
type Signature struct {
	// Authority are the lines that say by what right the signer signs, as printed: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". Cardinality 0..n.
	Authority []string `json:"authority,omitempty" xml:"authority" validate:"dive,required,max=500"`
	// Title is the signer's post (chức vụ): "PHÓ CHỦ TỊCH". Cardinality 0..1.
	Title string `json:"title,omitempty" xml:"title,omitempty" validate:"max=500"`
	// Name is the signer's name (họ và tên). Cardinality 0..1.
	Name string `json:"name,omitempty" xml:"name,omitempty" validate:"max=200"`
	// Post is another post of the signer that stands by the name. Cardinality 0..1.
	Post string `json:"post,omitempty" xml:"post,omitempty" validate:"max=500"`
}

// SigningMode is the right by which a signer signs (quyền hạn của người ký).
type SigningMode string

// The signing modes of Decree 30/2020/NĐ-CP, Appendix I, part II, item 7 điểm a; Party bodies write "T/M", "K/T", "T/L".
const (
	// SignsOnBehalf is TM. (thay mặt): for a collective or a body.
	SignsOnBehalf SigningMode = "TM"
	// SignsForHead is KT. (ký thay): a deputy for the head.
	SignsForHead SigningMode = "KT"
	// SignsByOrder is TL. (thừa lệnh).
	SignsByOrder SigningMode = "TL"
	// SignsByDelegation is TUQ. (thừa ủy quyền).
	SignsByDelegation SigningMode = "TUQ"
	// SignsActing is Q. (quyền): an acting head.
	SignsActing SigningMode = "Q"
)

// SigningModeOf reads the mode with which an authority line begins, and what follows it: SignsForHead and "CHỦ TỊCH" of
// "KT. CHỦ TỊCH" and of "K/T CHỦ TỊCH". It reports false where the line begins with none.
func SigningModeOf(line string) (mode SigningMode, rest string, ok bool) {
	line = strings.TrimSpace(line)
	for _, m := range [...]struct {
		prefix string
		mode   SigningMode
	}{
		{"TUQ.", SignsByDelegation}, {"T/UQ", SignsByDelegation}, {"TUQ ", SignsByDelegation},
		{"TM.", SignsOnBehalf}, {"T/M", SignsOnBehalf}, {"TM ", SignsOnBehalf},
		{"KT.", SignsForHead}, {"K/T", SignsForHead}, {"KT ", SignsForHead},
		{"TL.", SignsByOrder}, {"T/L", SignsByOrder}, {"TL ", SignsByOrder},
		{"T.M", SignsOnBehalf}, {"K.T", SignsForHead}, {"T.L", SignsByOrder},
		{"Q.", SignsActing},
	} {
		if after, found := strings.CutPrefix(line, m.prefix); found {
			return m.mode, strings.TrimSpace(strings.TrimPrefix(after, ".")), true
		}
	}
	return "", line, false
}
