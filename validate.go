package adminplan

import "sync"

// Validate holds the plan against the core rules and against the given sets, and reports all that it finds: it never
// stops at the first fault and never panics over what a plan holds. Findings are ordered by place, as the fields of the
// model and the entries of its lists follow each other, and at one place by code. The time it takes grows with the size
// of the plan and no faster. It does not change the plan, and several goroutines may validate one plan at a time.
//
// To go without some of the core rules, give a changed core set: Validate(Core().Without("TEXT-NFC-01")).
func (p *Plan) Validate(sets ...RuleSet) *ValidationReport {
	report := &ValidationReport{Findings: []Finding{}}
	if p == nil {
		return report
	}
	w := visitors.Get().(*visitor)
	defer w.release()

	core := coreSet()
	hasCore := false
	for i := range sets {
		hasCore = hasCore || sets[i].name == core.name
	}
	if !hasCore {
		report.Sets = append(report.Sets, core.name)
		w.use(core)
	}
	for i := range sets {
		report.Sets = append(report.Sets, sets[i].name)
		w.use(sets[i])
	}
	w.visit(p)
	c := Check{Plan: p, w: w}
	if !hasCore {
		c.run(core)
	}
	for i := range sets {
		c.run(sets[i])
	}
	if len(w.findings) > 0 {
		report.Findings = sortFindings(w.findings)
	}
	return report
}

// use tells the walk which of the rules that it checks itself are switched on, and with which severity.
func (w *visitor) use(s RuleSet) {
	if s.walk == nil {
		return
	}
	for k, r := range s.walk {
		if r != nil {
			w.walk[k] = r
		}
	}
}

// run runs the rules of a set that are for the plan.
func (c *Check) run(s RuleSet) {
	c.model = nil
	if s.model != nil && s.model.classes&c.Class() != 0 {
		c.model = s.model
	}
	for i := range s.rules {
		r := &s.rules[i]
		if r.Check == nil || !r.holdsOn(c.Plan.Date) || r.For != 0 && r.For&c.Class() == 0 {
			continue
		}
		c.rule, c.cur = r, 0
		r.Check(c)
	}
}

// Core returns the core rules: that a plan is whole, of one piece and fit to be exchanged. [Plan.Validate] always runs them.
func Core() RuleSet { return coreSet() }

// Rules returns the core rules as data. The catalogue of all rules of the library is rules.Catalog.
func Rules() []Rule { return coreSet().Rules() }

var coreSet = sync.OnceValue(func() RuleSet {
	var rules []Rule
	for _, list := range [...][]Rule{fieldRules, planRules, sectionRules, dateRules, idRules, referenceRules, organizationRules} {
		rules = append(rules, list...)
	}
	return NewRuleSet("core", rules...)
})
