package adminplan

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"
)

// tagValidator is the package's own instance of the validator. It is built once and never handed out, since what is
// registered on an instance later changes it for all.
var tagValidator = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(jsonName)
	return v
})

// jsonName returns the name of a field on the wire.
func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "-" {
		return ""
	}
	return name
}

// ValidatePart holds a part of a plan by itself, such as a *Section or an *Organization of a directory, against the
// validate tags of its type. The paths of the findings begin at the part. It returns an error for what is no pointer to a struct of the model.
func ValidatePart(part any) (*ValidationReport, error) {
	report := &ValidationReport{Findings: []Finding{}, Sets: []string{"fields"}}
	kind, ok := kindOf(part)
	if !ok || reflect.ValueOf(part).IsNil() {
		return nil, fmt.Errorf("adminplan: ValidatePart: want a pointer to a struct of the model, have %T", part)
	}
	err := tagValidator().Struct(part)
	var fields validator.ValidationErrors
	if err != nil && !errors.As(err, &fields) {
		return nil, fmt.Errorf("adminplan: ValidatePart: %w", err)
	}
	for _, f := range fields {
		report.Findings = append(report.Findings, tagFinding(kind, f))
	}
	return report, nil
}

// RegisterRules makes a validator of the caller's own, such as that of a web framework, report the core rules about a
// [Plan] beside the tags, which it reads by itself: every finding is a field error whose tag is the code of the rule,
// whose param is the severity, and whose namespace ends in the place. Findings of severity info are left out, for a validator knows only right and wrong.
// Call it before the validator is first used.
//
// The texts of a code, in Vietnamese and English, are those of the rule: [Rules] lists the core, rules.Catalog all, and
// [RuleSet.Rules] those of a set of one's own. A field error carries no parameters, so a text that has words in braces says
// the whole only from [Plan.Validate], whose findings are the same. Errors of tags have the tag, "required", and no code.
func RegisterRules(v *validator.Validate, sets ...RuleSet) {
	var core RuleSet
	core = coreSet().Without("FIELD")
	for i := range sets {
		if sets[i].name == core.name {
			core = sets[i].Without("FIELD")
			sets = append(append([]RuleSet(nil), sets[:i]...), sets[i+1:]...)
			break
		}
	}
	all := append([]RuleSet{core}, sets...)
	v.RegisterStructValidation(func(sl validator.StructLevel) {
		current := sl.Current()
		if !current.CanAddr() {
			addressable := reflect.New(current.Type()).Elem()
			addressable.Set(current)
			current = addressable
		}
		p := current.Addr().Interface().(*Plan)
		for _, f := range p.Validate(all...).Findings {
			if f.Severity == SeverityInfo {
				continue
			}
			value, ok := f.Value(p)
			if !ok || value == nil {
				value = ""
			}
			wire, name := namespace(f.Path)
			sl.ReportError(value, wire, name, f.Code, string(f.Severity))
		}
	}, Plan{})
}

// namespace turns a JSON pointer into the two ways in which the validator names a place: "sections[0].label" and "Sections[0].Label".
func namespace(pointer string) (wire, name string) {
	if pointer == "" {
		return "", ""
	}
	var a, b strings.Builder
	t := reflect.TypeFor[Plan]()
	for i, token := range strings.Split(pointer[1:], "/") {
		if isNumber(token) {
			fmt.Fprintf(&a, "[%s]", token)
			fmt.Fprintf(&b, "[%s]", token)
			continue
		}
		if i > 0 {
			a.WriteByte('.')
			b.WriteByte('.')
		}
		a.WriteString(token)
		m, ok := memberOrders()[t][token]
		if !ok {
			b.WriteString(token)
			continue
		}
		b.WriteString(t.Field(int(m.order)).Name)
		t = m.typ
	}
	return a.String(), b.String()
}

// tagFinding turns a field error of the validator into the finding that the walk over a plan reports for it.
func tagFinding(kind partKind, f validator.FieldError) Finding {
	rule := tagRule(f)
	_, path, _ := strings.Cut(f.Namespace(), ".")
	pointer := "/" + strings.NewReplacer(".", "/", "[", "/", "]", "").Replace(path)
	r := Rule{Code: "FIELD-TAG-01", Severity: SeverityError}
	if rule < walkRules {
		if found := coreSet().walk[rule]; found != nil {
			r = *found
		}
	}
	name := f.Field()
	if i := strings.IndexByte(name, '['); i >= 0 {
		name = name[:i]
	}
	return newFinding(&r, pointer, tagParams(rule, fieldLabel(kindAt(kind, pointer), name), f.Param()))
}

// tagRule returns the rule of the walk that a tag stands for; walkRules where there is none.
func tagRule(f validator.FieldError) walkRule {
	list, number := f.Kind() == reflect.Slice, f.Kind() == reflect.Int
	switch f.Tag() {
	case "required":
		return tagRequired
	case "max":
		return [...]walkRule{tagMax, tagMaxItems, tagMaxValue}[choose(list, number)]
	case "min":
		return [...]walkRule{walkRules, tagMinItems, tagMinValue}[choose(list, number)]
	case "len":
		return tagLen
	case "oneof":
		return tagOneOf
	case "numeric":
		return tagNumeric
	case "alpha", "uppercase":
		return tagUppercase
	}
	return walkRules
}

func choose(first, second bool) int {
	switch {
	case first:
		return 1
	case second:
		return 2
	}
	return 0
}
