package adminplan

// Rule is one rule that plans are checked against: data, and a small function that looks for breaches. A rule is added by
// adding one to a set; nothing else needs to be told about it.
type Rule struct {
	// Code names the rule for ever: area, subject, number, "ND30-NUMBER-01". A retired code is never used again.
	Code string
	// Severity says how grave a breach is.
	Severity Severity
	// Source is the act in which the rule stands; zero for rules of the format and of plain sense.
	Source Source
	// Text says what is wrong and what to do, with parameters in braces, and no words of the plan.
	Text Text
	// Since and Until are the first and the last date of issue of the plans that the rule is for; zero means no bound.
	// A plan without a date is held against the rules that have no Until.
	Since, Until Date
	// For are the issuers whose plans the rule is for; zero means all.
	For IssuerClass
	// Check looks for breaches and reports each; see [Each]. It is nil for rules that the walk over the plan checks itself.
	// It must not change the plan.
	Check func(*Check)
	// Example shows the rule at work; tests prove it, and docs/rules.md prints it.
	Example Example
}

// Example shows a rule at work on a plan that breaks none.
type Example struct {
	// Right is what changes the plan and leaves it silent; empty where the plan itself is the right example.
	Right Edit
	// Wrong is what changes the plan so that it breaks the rule.
	Wrong Edit
	// At are the JSON pointers at which the rule then reports.
	At []string
	// Base names the plan that is changed: "state", "party" or "front"; empty means state.
	Base string
}

// holdsOn reports whether the rule is for plans of that date.
func (r *Rule) holdsOn(date Date) bool {
	if !r.Since.IsZero() && date.Before(r.Since) {
		return false
	}
	return r.Until.IsZero() || !date.IsZero() && !date.After(r.Until)
}

// RuleSet is a named list of rules. Its methods return changed copies; a set itself never changes.
type RuleSet struct {
	name  string
	rules []Rule
	walk  *[walkRules]*Rule
	model *modelFor
}

// modelFor says for which issuers a set is a model and no duty.
type modelFor struct {
	classes IssuerClass
	prefix  Text
}

// NewRuleSet returns a set of rules. The name is shown to users: "decree30".
func NewRuleSet(name string, rules ...Rule) RuleSet {
	return RuleSet{name: name}.with(append([]Rule(nil), rules...))
}

// with returns the set with other rules, which it keeps.
func (s RuleSet) with(rules []Rule) RuleSet {
	s.rules, s.walk = rules, nil
	for i := range rules {
		if k, ok := walkRuleOf(rules[i].Code); ok && rules[i].Check == nil {
			if s.walk == nil {
				s.walk = new([walkRules]*Rule)
			}
			s.walk[k] = &rules[i]
		}
	}
	return s
}

// Name returns the name of the set.
func (s RuleSet) Name() string { return s.name }

// Rules returns the rules of the set in their order.
func (s RuleSet) Rules() []Rule { return append([]Rule(nil), s.rules...) }

// Has reports whether a rule of the set is named by the pattern: a code, or the beginning of codes up to a hyphen. Patterns
// that name no rule are not an error for the other methods, so ask it about those that come from a configuration.
func (s RuleSet) Has(pattern string) bool {
	for i := range s.rules {
		if matchesAny(s.rules[i].Code, []string{pattern}) {
			return true
		}
	}
	return false
}

// Without returns the set without the rules that one of the patterns names: a code, or the beginning of codes up to a
// hyphen, "ND30-DATE" or "ND30". A pattern that names no rule of the set changes nothing; see [RuleSet.Has].
func (s RuleSet) Without(patterns ...string) RuleSet {
	var kept []Rule
	for _, r := range s.rules {
		if !matchesAny(r.Code, patterns) {
			kept = append(kept, r)
		}
	}
	return s.with(kept)
}

// Only returns the set with none but the rules that one of the patterns names; without any where they name none.
func (s RuleSet) Only(patterns ...string) RuleSet {
	var kept []Rule
	for _, r := range s.rules {
		if matchesAny(r.Code, patterns) {
			kept = append(kept, r)
		}
	}
	return s.with(kept)
}

// WithSeverity returns the set in which the rules that one of the patterns names have another severity; all of them where
// no pattern is given. A severity that is none of the three constants changes nothing, for findings of it would be in no count.
func (s RuleSet) WithSeverity(severity Severity, patterns ...string) RuleSet {
	if !severity.known() {
		return s
	}
	rules := s.Rules()
	for i := range rules {
		if len(patterns) == 0 || matchesAny(rules[i].Code, patterns) {
			rules[i].Severity = severity
		}
	}
	return s.with(rules)
}

// AsModelFor returns the set in which findings about plans of the issuers are of severity info and their messages begin
// with prefix: the set is a model for these issuers, and no duty.
func (s RuleSet) AsModelFor(classes IssuerClass, prefix Text) RuleSet {
	s.model = &modelFor{classes, prefix}
	return s
}

// Join returns a set of the given name with the rules of all sets. A code that stands in several sets is taken from the last of them.
func Join(name string, sets ...RuleSet) RuleSet {
	var out []Rule
	at := map[string]int{}
	for _, s := range sets {
		for _, r := range s.rules {
			if i, ok := at[r.Code]; ok {
				out[i] = r
				continue
			}
			at[r.Code] = len(out)
			out = append(out, r)
		}
	}
	return RuleSet{name: name}.with(out)
}

// matchesAny reports whether one of the patterns is the code or its beginning up to a hyphen.
func matchesAny(code string, patterns []string) bool {
	for _, p := range patterns {
		if len(p) > 0 && len(code) >= len(p) && code[:len(p)] == p && (len(code) == len(p) || p[len(p)-1] == '-' || code[len(p)] == '-') {
			return true
		}
	}
	return false
}
