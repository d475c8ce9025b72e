package rules

import "github.com/adminplan/adminplan"

// Choice is the sets that are for a plan, and why.
type Choice struct {
	// Sets are the sets to hold the plan against, beside the core rules, which always run.
	Sets []adminplan.RuleSet
	// Class is the class of the issuer as its head tells it.
	Class adminplan.IssuerClass
	// Why says for each set why it was chosen.
	Why []adminplan.Text
}

// Reason returns why the sets were chosen, in the language lang, in one paragraph.
func (c Choice) Reason(lang string) string {
	s := ""
	for i, t := range c.Why {
		if i > 0 {
			s += " "
		}
		s += t.In(lang)
	}
	return s
}

// For chooses the sets for a plan by who issues it and when. For a nil plan it chooses none.
func For(p *adminplan.Plan) Choice {
	if p == nil {
		return Choice{}
	}
	c := Choice{Class: p.IssuerClass()}
	add := func(s adminplan.RuleSet, why adminplan.Text) {
		c.Sets = append(c.Sets, s)
		c.Why = append(c.Why, why)
	}
	switch {
	case c.Class == adminplan.IssuerParty && p.Date.Before(newPartyForm):
		add(Party(), adminplan.Text{
			VI: "Kế hoạch của cơ quan Đảng ban hành trước ngày 27/5/2026: áp dụng thể thức theo Hướng dẫn 36-HD/VPTW.",
			EN: "A plan of a Party body issued before 27 May 2026: the form of 36-HD/VPTW applies.",
		})
	case c.Class == adminplan.IssuerParty:
		add(Party(), adminplan.Text{
			VI: "Kế hoạch của cơ quan Đảng ban hành từ ngày 27/5/2026 hoặc chưa ghi ngày: áp dụng thể thức theo Hướng dẫn 05-HD/VPTW.",
			EN: "A plan of a Party body issued on or after 27 May 2026, or without a date: the form of 05-HD/VPTW applies.",
		})
	case c.Class == adminplan.IssuerState && p.Date.Before(decreeInForce):
		c.Why = append(c.Why, adminplan.Text{
			VI: "Kế hoạch ban hành trước ngày 05/3/2020, khi Nghị định 30/2020/NĐ-CP chưa có hiệu lực: không xét thể thức.",
			EN: "The plan was issued before 5 March 2020, when Decree 30/2020/NĐ-CP was not yet in force: its form is not judged.",
		})
	case c.Class == adminplan.IssuerState:
		add(Decree30(), adminplan.Text{
			VI: "Kế hoạch của cơ quan, tổ chức nhà nước: bắt buộc theo Nghị định 30/2020/NĐ-CP (Điều 2 khoản 1).",
			EN: "A plan of a state body: Decree 30/2020/NĐ-CP binds it (Điều 2 khoản 1).",
		})
	case !p.Date.Before(decreeInForce):
		add(Decree30(), adminplan.Text{
			VI: "Kế hoạch của Mặt trận hoặc tổ chức chính trị - xã hội: Nghị định 30/2020/NĐ-CP là mẫu để vận dụng (Điều 2 khoản 2), nên chỗ khác chỉ được nêu để biết.",
			EN: "A plan of the Front or of a socio-political body: Decree 30/2020/NĐ-CP is a model for it (Điều 2 khoản 2), so differences are only remarked on.",
		})
	}
	add(Completeness(), adminplan.Text{
		VI: "Mọi kế hoạch đều được xét theo yêu cầu sáu rõ.",
		EN: "Every plan is asked whether its tasks are clear in the six ways.",
	})
	return c
}

var (
	// decreeInForce is the day on which Decree 30/2020/NĐ-CP came into force.
	decreeInForce = adminplan.DateOf(2020, 3, 5)
	// newPartyForm is the day from which 05-HD/VPTW replaced 36-HD/VPTW.
	newPartyForm = adminplan.DateOf(2026, 5, 27)
)
