package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Constraint is what the schemas say of one value: of a field that is no list, of each value of a list, or of the list itself.
type Constraint struct {
	// MinLength and MaxLength bound a text in characters; MaxLength 0 means none.
	MinLength, MaxLength int
	// Min and Max bound a number.
	Min, Max *int64
	// Enum are the values that are allowed; none means any.
	Enum []string
	// Pattern is a regular expression over the whole value, in the form that JSON Schema and XSD share.
	Pattern string
}

// The patterns of values that are no plain text. They use only what regular expressions of JSON Schema, of XSD and of Go share.
const (
	patternID      = `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`
	patternNumeric = `[\-+]?[0-9]+(\.[0-9]+)?`
	patternCapital = `[A-Z]*`

	// A year of four digits but 0000; a leap year; the days of a month in any year, and those of all years but 29 February.
	patternYear = `([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})`
	patternLeap = `([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)`
	patternDays = `((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))`
	patternPart = `(0[1-9]|1[0-2]|Q[1-4])`
	patternDate = patternYear + `(-(` + patternPart + `|` + patternDays + `))?|` + patternLeap + `-02-29|--(` + patternPart + `|` + patternDays + `|02-29)`
)

// versionPattern is the pattern of the versions that a reader of this version reads.
func (m *Model) versionPattern() string {
	major, _, _ := strings.Cut(m.Version, ".")
	return major + `\.(0|[1-9][0-9]*)`
}

// constrain turns the rules on a value of the field into what the schemas say. It fails on a rule that they cannot say.
func (m *Model) constrain(t *Type, f *Field, rules []Rule) (Constraint, error) {
	var c Constraint
	fail := func(format string, args ...any) (Constraint, error) {
		return c, fmt.Errorf("%s.%s: "+format, append([]any{t.Name, f.Name}, args...)...)
	}
	for _, r := range rules {
		if !c.add(f.Kind, r) {
			return fail("the schemas cannot say %s=%s of it", r.Name, r.Param)
		}
	}
	_, capital := rule(rules, "uppercase")
	if _, alpha := rule(rules, "alpha"); capital != alpha {
		return fail("the schemas can say uppercase and alpha together only")
	}
	if capital {
		c.Pattern = patternCapital
	}
	if f.Kind == KindInt {
		if c.Min == nil || c.Max == nil {
			return fail("a number needs min and max")
		}
		if _, omitempty := rule(rules, "omitempty"); omitempty && *c.Min <= 0 && *c.Max >= 0 {
			return fail("the schemas cannot say that 0 is left out")
		}
	}
	switch {
	case t.Name == "Plan" && f.Name == "SchemaVersion":
		c.Pattern = m.versionPattern()
	case t.Name == "Plan" && f.Name == "Kind":
		c = Constraint{Enum: []string{m.PlanKind}}
	case f.Kind == KindID:
		c = Constraint{Pattern: patternID}
	case f.Kind == KindDate:
		c = Constraint{Pattern: patternDate}
	}
	return c, nil
}

// add adds what a rule says of a value of the kind given; false where the schemas cannot say it. The two rules that stand for a pattern together,
// uppercase and alpha, add nothing by themselves.
func (c *Constraint) add(kind Kind, r Rule) bool {
	n, err := strconv.ParseInt(r.Param, 10, 64)
	if err != nil && (r.Name == "max" || r.Name == "min" || r.Name == "len") {
		return false
	}
	switch kind {
	case KindString:
		switch r.Name {
		case "required", "omitempty":
			c.MinLength = max(c.MinLength, 1)
		case "max":
			c.MaxLength = int(n)
		case "min":
			c.MinLength = int(n)
		case "len":
			c.MinLength, c.MaxLength = int(n), int(n)
		case "oneof":
			c.Enum = strings.Fields(r.Param)
		case "numeric":
			c.Pattern = patternNumeric
		case "uppercase", "alpha":
		default:
			return false
		}
		return true
	case KindInt:
		switch r.Name {
		case "max":
			c.Max = &n
		case "min":
			c.Min = &n
		case "omitempty":
		default:
			return false
		}
		return true
	case KindBool:
		return r.Name == "omitempty"
	}
	if r.Name == "required" {
		c.MinLength = max(c.MinLength, 1)
	}
	return r.Name == "required" || r.Name == "omitempty"
}

// listBounds are the numbers of values that a list must and may have; most 0 means any.
func listBounds(t *Type, f *Field) (least, most int, err error) {
	for _, r := range f.Rules {
		n, err := strconv.Atoi(r.Param)
		switch {
		case r.Name == "required":
			least = max(least, 1)
		case r.Name == "min" && err == nil:
			least = max(least, n)
		case r.Name == "max" && err == nil:
			most = n
		default:
			return 0, 0, fmt.Errorf("%s.%s: the schemas cannot say %s=%s of a list", t.Name, f.Name, r.Name, r.Param)
		}
	}
	return least, most, nil
}

// mustHave reports whether a value of the type must state the field: a rule requires it, or requires something in it.
func (m *Model) mustHave(f *Field) bool {
	if _, ok := rule(f.Rules, "required"); ok {
		return true
	}
	return f.Kind == KindStruct && !f.List && !f.Pointer && m.needs(m.TypeOf(f))
}

// needs reports whether an empty value of the type breaks a rule.
func (m *Model) needs(t *Type) bool {
	for _, f := range t.Fields {
		if m.mustHave(f) {
			return true
		}
	}
	return false
}

// codeType returns the code type of a field whose values are the constants of the type, no more and no less.
func (m *Model) codeType(f *Field, enum []string) *CodeType {
	c := m.Codes[f.GoType]
	if c == nil || len(c.Values) != len(enum) {
		return nil
	}
	for _, v := range c.Values {
		if !slices.Contains(enum, v.Value) {
			return nil
		}
	}
	return c
}

// elemRules are the rules on each value of the field.
func elemRules(f *Field) []Rule {
	if f.List {
		return f.ElemRules
	}
	return f.Rules
}
