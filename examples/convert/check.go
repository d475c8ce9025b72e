package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/rules"
)

// choices returns the names that -check takes: those of the sets, and "auto" for the sets that suit the plan.
func choices() []string {
	names := []string{"auto"}
	for _, s := range rules.Sets() {
		names = append(names, s.Name())
	}
	return names
}

// chosen reads the value of -check: names parted by commas.
func chosen(list string) ([]string, error) {
	if list == "" {
		return nil, nil
	}
	names := strings.Split(list, ",")
	for i, name := range names {
		if names[i] = strings.TrimSpace(name); !slices.Contains(choices(), names[i]) {
			return nil, fmt.Errorf("-check %s: this version has %s", name, strings.Join(choices(), ", "))
		}
	}
	return names, nil
}

// check holds the plan against the sets of the names given; a set that two names stand for is taken once.
func check(p *adminplan.Plan, names []string) *adminplan.ValidationReport {
	var sets []adminplan.RuleSet
	for _, name := range names {
		named := rules.For(p).Sets
		if set, ok := rules.ByName(name); ok {
			named = []adminplan.RuleSet{set}
		}
		for _, s := range named {
			if !slices.ContainsFunc(sets, func(have adminplan.RuleSet) bool { return have.Name() == s.Name() }) {
				sets = append(sets, s)
			}
		}
	}
	return p.Validate(sets...)
}
