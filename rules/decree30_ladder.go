package rules

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// ladderRules are about how the body is divided and numbered (Phụ lục I, Phần I, Mục II, khoản 6 điểm c, d, đ).
var ladderRules = []rule{
	{
		Code: "ND30-LADDER-01", Severity: warning, Source: formItem("khoản 6 điểm đ; Mục V, số thứ tự 6"),
		Text: text{
			VI: "Số thứ tự của mục lớn phải là chữ số La Mã có dấu chấm (I. II. III.), hoặc ghi Phần, Chương, Mục, Điều kèm số.",
			EN: "The highest divisions are numbered in Roman with a full stop (I. II. III.), or by Phần, Chương, Mục or Điều with a number.",
		},
		Example: example{Wrong: `/sections/0/label "I-"`, At: []string{"/sections/0/label"}},
		Check: func(c *check) {
			capital := 0 // the place of the last label that is a letter
			for i := range c.Plan.Sections {
				l := parseLabel(c.Plan.Sections[i].Label).behindCapital(c.Plan.Sections[i].Label, capital)
				if l.family == capitalFamily {
					capital = l.ordinal
				}
				switch {
				case c.Plan.Sections[i].Label == "", l.family == wordFamily, l.family == romanFamily && l.closer == ".":
				case l.family == capitalFamily && len(c.Plan.Sections[i].Sections) > 0:
					// "A." above "I." takes the place of "Phần I".
				default:
					c.Report("sections/" + itoa(i) + "/label")
				}
			}
		},
	},
	{
		Code: "ND30-LADDER-02", Severity: warning, Source: formItem("khoản 6 điểm đ"),
		Text: text{
			VI: "Sau số thứ tự của khoản phải là dấu chấm (1. 2. 3.).",
			EN: "The number of a clause is followed by a full stop (1. 2. 3.).",
		},
		Example: example{Wrong: `/sections/1/items/0/label "1-"`, At: []string{"/sections/1/items/0/label"}},
		Check: func(c *check) {
			eachLabel(c, func(p adminplan.Part, label string) {
				if l := parseLabel(label); l.family == arabicFamily && l.closer != "." {
					c.ReportAt(p, "label")
				}
			})
		},
	},
	{
		Code: "ND30-LADDER-03", Severity: warning, Source: formItem("khoản 6 điểm đ"),
		Text: text{
			VI: "Sau chữ cái của điểm phải là dấu đóng ngoặc đơn, viết thường: a) b) c).",
			EN: "The letter of a point is small and followed by a closing bracket: a) b) c).",
		},
		Example: example{Wrong: `/sections/1/items/0/items/0/label "a."`, At: []string{"/sections/1/items/0/items/0/label"}},
		Check: func(c *check) {
			eachLabel(c, func(p adminplan.Part, label string) {
				if l := parseLabel(label); l.family == letterFamily && l.closer != ")" {
					c.ReportAt(p, "label")
				}
			})
		},
	},
	{
		Code: "ND30-LADDER-04", Severity: warning, Source: formItem("khoản 6 điểm đ"),
		Text: text{
			VI: "Thứ tự điểm không dùng chữ f, j, w, z vì không có trong bảng chữ cái tiếng Việt.",
			EN: "Points are not counted by f, j, w and z, which the Vietnamese alphabet does not have.",
		},
		Example: example{Wrong: `/sections/1/items/0/items/1/label "f)"`, At: []string{"/sections/1/items/0/items/1/label"}},
		Check: func(c *check) {
			eachLabel(c, func(p adminplan.Part, label string) {
				if isForeignLetter(label) {
					c.ReportAt(p, "label")
				}
			})
		},
	},
	{
		Code: "ND30-LADDER-05", Severity: remark, Source: formItem("khoản 6 điểm c"),
		Text: text{
			VI: "Kiểu đánh số 1.1, 1.1.1 hoặc (1) quen dùng nhưng không có trong quy định; theo quy định thì dưới khoản là điểm a), b).",
			EN: "Numbering as 1.1, 1.1.1 or (1) is common and not provided for; by the rules points a), b) stand below clauses.",
		},
		Example: example{Wrong: `/sections/1/items/0/items/0/label "1.1."`, At: []string{"/sections/1/items/0/items/0/label"}},
		Check: func(c *check) {
			first := true
			eachLabel(c, func(p adminplan.Part, label string) {
				if l := parseLabel(label); first && (l.family == dottedFamily || l.family == bracketFamily) {
					c.ReportAt(p, "label")
					first = false
				}
			})
		},
	},
	{
		Code: "ND30-LADDER-06", Severity: warning, Source: formItem("khoản 6 điểm c"),
		Text: text{
			VI: "Dấu sau số thứ tự không giống các số khác cùng cấp. Hãy dùng một kiểu.",
			EN: "The mark behind this number differs from that of its neighbours. Use one kind.",
		},
		Example: example{Wrong: `/sections/1/items/1/label "2/"`, At: []string{"/sections/1/items/1/label"}},
		Check: eachSequence(func(c *check, before, now entry) {
			if before.closer != now.closer {
				c.ReportAt(now.owner, now.member())
			}
		}, nil),
	},
	{
		Code: "ND30-SEQUENCE-01", Severity: warning, Source: formItem("khoản 6 điểm c"),
		Text: text{
			VI: "Số thứ tự này lặp lại số trước đó. Hãy đánh số lại.",
			EN: "This number repeats the one before. Number anew.",
		},
		Example: example{Wrong: `/sections/1/items/1/label "1."`, At: []string{"/sections/1/items/1/label"}},
		Check: eachSequence(func(c *check, before, now entry) {
			if now.ordinal == before.ordinal {
				c.ReportAt(now.owner, now.member())
			}
		}, nil),
	},
	{
		Code: "ND30-SEQUENCE-02", Severity: warning, Source: formItem("khoản 6 điểm c"),
		Text: text{
			VI: "Số thứ tự bị nhảy: thiếu {skipped} số trước số này. Hãy đánh số lại, hoặc bổ sung phần còn thiếu.",
			EN: "Numbers are skipped: {skipped} missing before this one. Number anew, or add what is missing.",
		},
		Example: example{Wrong: `/sections/1/items/1/label "4."`, At: []string{"/sections/1/items/1/label"}},
		Check: eachSequence(func(c *check, before, now entry) {
			if n := now.ordinal - before.ordinal; n > 1 {
				c.ReportAt(now.owner, now.member(), "skipped", n-1)
			}
		}, nil),
	},
	{
		Code: "ND30-SEQUENCE-03", Severity: warning, Source: formItem("khoản 6 điểm c"),
		Text: text{
			VI: "Số thứ tự này nhỏ hơn số trước đó. Hãy đánh số lại theo thứ tự.",
			EN: "This number is below the one before. Number in order.",
		},
		Example: example{
			Wrong: "/sections/1/items/- {\"label\":\"4.\",\"text\":\"x\"}\n/sections/1/items/- {\"label\":\"3.\",\"text\":\"y\"}",
			At:    []string{"/sections/1/items/3/label"},
		},
		// A sequence that begins again at its first number is most often divided by a line without a number.
		Check: eachSequence(func(c *check, before, now entry) {
			if now.ordinal < before.ordinal && now.ordinal > 1 {
				c.ReportAt(now.owner, now.member())
			}
		}, nil),
	},
	{
		Code: "ND30-SEQUENCE-04", Severity: warning, Source: formItem("khoản 6 điểm c"),
		Text: text{
			VI: "Số thứ tự đầu tiên ở cấp này không phải là số 1 (I, a). Hãy đánh số lại, hoặc bổ sung phần còn thiếu.",
			EN: "The first number at this level is not 1 (I, a). Number anew, or add what is missing.",
		},
		Example: example{Wrong: "/sections/1/items/0/label \"2.\"\n/sections/1/items/1/label \"3.\"", At: []string{"/sections/1/items/0/label"}},
		Check: eachSequence(nil, func(c *check, first entry) {
			if first.ordinal > 1 {
				c.ReportAt(first.owner, first.member())
			}
		}),
	},
	{
		Code: "ND30-SEQUENCE-05", Severity: warning, Source: formItem("khoản 6 điểm c"),
		Text: text{
			VI: "Số thứ tự nhiều cấp không khớp với số của phần chứa nó. Hãy sửa phần số phía trước.",
			EN: "The leading numbers do not agree with the number of the part above. Correct them.",
		},
		Example: example{Wrong: "/sections/1/items/1/items/0/label \"1.1.\"", At: []string{"/sections/1/items/1/items/0/label"}},
		Check: func(c *check) {
			eachLabel(c, func(p adminplan.Part, label string) {
				l := parseLabel(label)
				up, ok := p.Up()
				if l.family != dottedFamily || !ok {
					return
				}
				above := parseLabel(labelOf(up.Value()))
				expected := itoa(above.ordinal)
				if above.prefix != "" {
					expected = above.prefix + "." + expected
				}
				if (above.family == arabicFamily || above.family == dottedFamily) && l.prefix != expected {
					c.ReportAt(p, "label")
				}
			})
		},
	},
	{
		Code: "ND30-HEADING-01", Severity: warning, Source: formItem("khoản 6 điểm d"),
		Text: text{
			VI: "Phần, chương, mục phải có tiêu đề. Hãy bổ sung tiêu đề.",
			EN: "A part, chapter or section must have a heading. Add it.",
		},
		Example: example{Wrong: `/sections/1/heading ""`, At: []string{"/sections/1/heading"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Section) {
			if s.Label != "" && s.Heading == "" {
				c.Report("heading")
			}
		}),
	},
	{
		Code: "ND30-HEADING-02", Severity: warning, Source: formItem("khoản 6 điểm đ; Mục V, số thứ tự 6"),
		Text: text{
			VI: "Tiêu đề của phần, chương, mục đánh số La Mã phải viết bằng chữ in hoa.",
			EN: "The heading of a part, chapter or section with a Roman number must be in capitals.",
		},
		Example: example{Wrong: `/sections/1/heading "Nội dung"`, At: []string{"/sections/1/heading"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Section) {
			l := parseLabel(s.Label)
			if (l.family == romanFamily || l.word == "phần" || l.word == "chương") && s.Heading != "" && !viet.Upper(capitalPart(s.Heading)) {
				c.Report("heading")
			}
		}),
	},
	{
		Code: "ND30-HEADING-03", Severity: remark, Source: formItem("khoản 6 điểm d"),
		Text: text{
			VI: "Tiêu đề của mục là một cụm từ, không cần dấu chấm hoặc dấu hai chấm ở cuối.",
			EN: "The heading of a section is a phrase and needs no full stop or colon at its end.",
		},
		Example: example{Wrong: `/sections/1/heading "NỘI DUNG:"`, At: []string{"/sections/1/heading"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Section) {
			if endsWith(s.Heading, ":") || endsWith(s.Heading, ".") || endsWith(s.Heading, ";") {
				c.Report("heading")
			}
		}),
	},
}

// capitalPart returns the heading without a remark in brackets at its end and without what follows a colon.
func capitalPart(heading string) string {
	for i, r := range heading {
		if i > 0 && (r == '(' || r == ':') {
			return heading[:i]
		}
	}
	return heading
}

// labelOf returns the label of a part of the body; "" where it has none.
func labelOf(v any) string { return adminplan.Node{Value: v}.Label() }

// eachLabel calls look for every part of the body that has a label.
func eachLabel(c *check, look func(p adminplan.Part, label string)) {
	for p, v := range adminplan.All[adminplan.Objective](c) {
		if v.Label != "" {
			look(p, v.Label)
		}
	}
	for p, v := range adminplan.All[adminplan.ContentItem](c) {
		if v.Label != "" {
			look(p, v.Label)
		}
	}
	for p, v := range adminplan.All[adminplan.Form](c) {
		if v.Label != "" {
			look(p, v.Label)
		}
	}
	for p, v := range adminplan.All[adminplan.Assignment](c) {
		if v.Label != "" {
			look(p, v.Label)
		}
	}
	for p, v := range adminplan.All[adminplan.Task](c) {
		if v.Label != "" {
			look(p, v.Label)
		}
	}
}
