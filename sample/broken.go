package sample

import (
	"fmt"
	"slices"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/rules"
)

// Broken returns a plan that breaks the rule of the code, and the JSON pointer at which the rule reports. The plan is
// changed as the wrong example of the rule shows ([adminplan.Rule]) and in no other way; the seed decides on its words.
// A code that is not in the catalogue of package rules is an error.
//
// It promises this: the rule reports at the pointer, and does not report there about the same plan unbroken. To see it
// report, hold the plan against the set of the rule; see rules.Sets.
//
// It does not promise that no other rule reports. One fault may break two rules: a number that is too long for the format is
// too long for a register too. A rule may report at more than one place, and the pointer is then that of its first new
// finding. Nor is the plan free of remarks that it had unbroken. Of 16 plans that the seed leads to, Broken takes the first
// that the fewest new findings of other rules come with.
func Broken(seed uint64, code string) (*adminplan.Plan, string, error) {
	rule, set, err := ruleOf(code)
	if err != nil {
		return nil, "", err
	}
	var best *adminplan.Plan
	var at string
	others := int(^uint(0) >> 1)
	// Some examples need a shape that not every plan has: the seeds that follow are tried.
	for n := range uint64(tries) {
		base := stage(seed+n*0x9e3779b97f4a7c15, rule)
		broken := base.Clone()
		if wrong(base, rule).Apply(broken) != nil {
			continue
		}
		mended := broken.Clone()
		dropLostReferences(mended)
		for _, p := range []*adminplan.Plan{broken, mended} {
			if path, more, ok := findings(base, p, code, append(rules.For(base).Sets, set)); ok && more < others {
				best, at, others = p, path, more
			}
		}
		if others == 0 {
			break
		}
	}
	if best == nil {
		return nil, "", fmt.Errorf("sample: no plan of %d tried could be broken in the way of %s", tries, code)
	}
	return best, at, nil
}

// tries is the number of seeds that Broken goes through.
const tries = 16

// ruleOf returns the rule of a code and the set that it is in.
func ruleOf(code string) (*adminplan.Rule, adminplan.RuleSet, error) {
	for _, set := range rules.Sets() {
		for _, r := range set.Rules() {
			if r.Code == code {
				return &r, set, nil
			}
		}
	}
	return nil, adminplan.RuleSet{}, fmt.Errorf("sample: there is no rule %q", code)
}

// findings returns the first place at which the rule of the code reports broken and not base, and the number of findings
// of other rules that are new.
func findings(base, broken *adminplan.Plan, code string, sets []adminplan.RuleSet) (path string, others int, ok bool) {
	known := map[string]int{}
	for _, f := range base.Validate(sets...).Findings {
		known[f.Code+" "+f.Path]++
	}
	for _, f := range broken.Validate(sets...).Findings {
		if at := f.Code + " " + f.Path; known[at] > 0 {
			known[at]--
			continue
		}
		switch {
		case f.Code != code:
			others++
		case !ok:
			path, ok = f.Path, true
		}
	}
	return path, others, ok
}

// dropLostReferences takes the references away that stand in a text which an example has replaced.
func dropLostReferences(p *adminplan.Plan) {
	lost := func(text string, refs []adminplan.Reference) []adminplan.Reference {
		return slices.DeleteFunc(refs, func(r adminplan.Reference) bool {
			return r.End > len(text) || r.Start > r.End || text[r.Start:r.End] != r.Text
		})
	}
	p.Walk(func(n adminplan.Node) bool {
		switch v := n.Value.(type) {
		case *adminplan.Basis:
			v.References = lost(v.Text, v.References)
		case *adminplan.Paragraph:
			v.References = lost(v.Text, v.References)
		}
		return true
	})
}
