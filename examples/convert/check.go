package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/rules"
)

// ruleSet is a choice of -check. The rules that it stands for may depend on the plan.
type ruleSet struct {
	name string
	of   func(p *adminplan.Plan) []adminplan.RuleSet
}

// The core rules are part of every check, so that "core" alone adds none.
var ruleSets = []ruleSet{
	{"auto", func(p *adminplan.Plan) []adminplan.RuleSet { return rules.For(p).Sets }},
	{"core", func(*adminplan.Plan) []adminplan.RuleSet { return nil }},
	{"decree30", func(*adminplan.Plan) []adminplan.RuleSet { return []adminplan.RuleSet{rules.Decree30()} }},
	{"party", func(*adminplan.Plan) []adminplan.RuleSet { return []adminplan.RuleSet{rules.Party()} }},
	{"completeness", func(*adminplan.Plan) []adminplan.RuleSet { return []adminplan.RuleSet{rules.Completeness()} }},
}

func ruleSetNames() []string {
	names := make([]string, len(ruleSets))
	for i, s := range ruleSets {
		names[i] = s.name
	}
	return names
}

// ruleSetsNamed reads the value of -check: names parted by commas.
func ruleSetsNamed(list string) ([]ruleSet, error) {
	if list == "" {
		return nil, nil
	}
	var out []ruleSet
	for name := range strings.SplitSeq(list, ",") {
		i := slices.IndexFunc(ruleSets, func(s ruleSet) bool { return s.name == strings.TrimSpace(name) })
		if i < 0 {
			return nil, fmt.Errorf("-check %s: this version has %s", name, strings.Join(ruleSetNames(), ", "))
		}
		out = append(out, ruleSets[i])
	}
	return out, nil
}

// check holds the plan against the sets; a set that two choices stand for is taken once.
func check(p *adminplan.Plan, choices []ruleSet) *adminplan.ValidationReport {
	var sets []adminplan.RuleSet
	for _, c := range choices {
		for _, s := range c.of(p) {
			if !slices.ContainsFunc(sets, func(have adminplan.RuleSet) bool { return have.Name() == s.Name() }) {
				sets = append(sets, s)
			}
		}
	}
	return p.Validate(sets...)
}
