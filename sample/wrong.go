package sample

import (
	"encoding/json"
	"strings"

	"github.com/adminplan/adminplan"
)

// wrong is the edit that breaks the rule in the plan: the example of the rule, or, where that names words or ids of the
// plan it was written for, the same fault in the words of this one.
func wrong(p *adminplan.Plan, rule *adminplan.Rule) adminplan.Edit {
	if f, ok := wrongs[rule.Code]; ok {
		return f(p)
	}
	return rule.Example.Wrong
}

var wrongs = map[string]func(*adminplan.Plan) adminplan.Edit{
	"ORG-CYCLE-01": func(p *adminplan.Plan) adminplan.Edit {
		return edit("/organizations/0/parents", []adminplan.OrgEdge{{Org: p.Organizations[len(p.Organizations)-1].ID}})
	},
	"ND30-APPENDIX-07": func(p *adminplan.Plan) adminplan.Edit {
		other := adminplan.DateOf(int(p.Date.Year), int(p.Date.Month), int(p.Date.Day)%28+1)
		return edit("/appendices/0/attachedTo/text", strings.ReplaceAll(p.Appendices[0].AttachedTo.Text, slashed(p.Date), slashed(other)))
	},
	"TASK-LEAD-03": func(p *adminplan.Plan) adminplan.Edit {
		return edit("/sections/1/items/0/items/1/partners", p.Sections[1].Items[0].Items[1].Lead)
	},
	"REF-CONFLICT-01": func(p *adminplan.Plan) adminplan.Edit {
		return citedAgain(p, func(r *adminplan.Reference) { r.Date.Day = r.Date.Day%28 + 1 })
	},
	"REF-CONFLICT-02": func(p *adminplan.Plan) adminplan.Edit {
		return citedAgain(p, func(r *adminplan.Reference) { r.Kind = "Chỉ thị" })
	},
}

// citedAgain cites the document of the second basis once more, with something about it changed.
func citedAgain(p *adminplan.Plan, change func(*adminplan.Reference)) adminplan.Edit {
	r := p.Bases[1].References[0]
	again := adminplan.Reference{Kind: r.Kind, Number: r.Number, Symbol: r.Symbol, Style: r.Style, Date: r.Date, Issuer: r.Issuer, Title: r.Title}
	change(&again)
	return edit("/preamble/0/references", []adminplan.Reference{again})
}

func edit(pointer string, value any) adminplan.Edit {
	data, err := json.Marshal(value)
	if err != nil {
		return adminplan.Edit(pointer) // no edit at all, which Apply refuses
	}
	return adminplan.Edit(pointer + " " + string(data))
}
