package adminplan

import "slices"

// organizationRules are the core rules about the organisations that a plan carries.
var organizationRules = []Rule{
	{
		Code: "ORG-TARGET-01", Severity: SeverityError,
		Text: Text{
			VI: "Mã cơ quan, tổ chức này không có trong danh sách cơ quan, tổ chức của kế hoạch. Hãy bổ sung vào danh sách hoặc sửa mã.",
			EN: "This id names no organisation of the plan. Add the organisation to the list, or correct the id.",
		},
		Example: Example{Wrong: `/issuer/org "00000000-0000-7000-8000-000000000001"`, At: []string{"/issuer/org"}},
		Check: func(c *Check) {
			if len(c.Plan.Organizations) == 0 {
				return
			}
			known := organizationTable(c)
			defer known.release()
			look := func(p Part, id *ID, member string) {
				if id.IsZero() {
					return
				}
				if _, ok := known.get(id); !ok {
					c.ReportAt(p, member)
				}
			}
			for p, v := range All[Issuer](c) {
				look(p, &v.Org, "org")
			}
			for p, v := range All[OrgRef](c) {
				look(p, &v.Org, "org")
			}
			for p, v := range All[Recipient](c) {
				look(p, &v.Org, "org")
			}
			for p, v := range All[OrgGroup](c) {
				look(p, &v.Under, "under")
			}
		},
	},
	{
		Code: "ORG-PARENT-01", Severity: SeverityError,
		Text: Text{
			VI: "Cơ quan cấp trên này không có trong danh sách cơ quan, tổ chức của kế hoạch. Hãy bổ sung vào danh sách hoặc sửa mã.",
			EN: "This body above is no organisation of the plan. Add it to the list, or correct the id.",
		},
		Example: Example{Wrong: `/organizations/1/parents/0/org "00000000-0000-7000-8000-000000000001"`, At: []string{"/organizations/1/parents/0/org"}},
		Check: func(c *Check) {
			if len(c.Plan.Organizations) == 0 {
				return
			}
			known := organizationTable(c)
			defer known.release()
			for p, e := range All[OrgEdge](c) {
				if _, ok := known.get(&e.Org); !ok && !e.Org.IsZero() {
					c.ReportAt(p, "org")
				}
			}
		},
	},
	{
		Code: "ORG-CYCLE-01", Severity: SeverityError,
		Text: Text{
			VI: "Quan hệ cấp trên tạo thành vòng: cơ quan này nằm dưới chính nó. Hãy sửa lại cơ quan cấp trên.",
			EN: "The bodies above form a circle: this organisation stands below itself. Correct the body above.",
		},
		Example: Example{
			Wrong: `/organizations/0/parents [{"org":"0197a000-0000-7000-8000-000000000002"}]`,
			At:    []string{"/organizations/1/parents/0"},
		},
		Check: func(c *Check) {
			if len(c.Plan.Organizations) > 0 {
				checkCycles(c)
			}
		},
	},
	{
		Code: "ORG-CODE-01", Severity: SeverityError,
		Text: Text{
			VI: "Mã trong danh mục này đã dùng cho cơ quan, tổ chức khác trong cùng thời gian. Hãy kiểm tra lại mã.",
			EN: "This code of the scheme is already that of another organisation at the same time. Check the code.",
		},
		Example: Example{
			Wrong: "/organizations/0/codes [{\"scheme\":\"QD20-2020\",\"value\":\"H52.01\"}]\n/organizations/1/codes [{\"scheme\":\"QD20-2020\",\"value\":\"H52.01\"}]",
			At:    []string{"/organizations/1/codes/0"},
		},
		Check: func(c *Check) {
			type code struct{ scheme, value string }
			type holder struct {
				org   int32
				valid *Interval
			}
			const most = 100 // who bear a code before, with each of whom it is compared
			held := map[code][]holder{}
			for p, v := range All[OrgCode](c) {
				k := code{v.Scheme, v.Value}
				up, _ := p.Up()
				if slices.ContainsFunc(held[k], func(h holder) bool { return h.org != up.i && h.valid.overlaps(v.Valid) }) {
					c.ReportAt(p, "")
				}
				if len(held[k]) < most {
					held[k] = append(held[k], holder{up.i, v.Valid})
				}
			}
		},
	},
}

// organizationTable holds the organisations of the plan by id, each with its place in the list.
func organizationTable(c *Check) *idTable {
	t := newIDTable()
	for i := range c.Plan.Organizations {
		if id := &c.Plan.Organizations[i].ID; !id.IsZero() {
			t.add(id, int32(i))
		}
	}
	return t
}

// overlaps reports whether some day may lie in both intervals; nil is always.
func (v *Interval) overlaps(u *Interval) bool {
	if v == nil || u == nil {
		return true
	}
	return !v.To.Before(u.From) && !u.To.Before(v.From)
}
