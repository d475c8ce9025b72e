package main

import (
	"fmt"
	"strconv"
	"strings"
)

// tagNames are the constants of the root package that name the tags.
var tagNames = map[string]string{
	"required": "tagRequired", "max": "tagMax", "len": "tagLen", "oneof": "tagOneOf",
	"numeric": "tagNumeric", "alpha": "tagUppercase", "uppercase": "tagUppercase",
}

// string writes the check of one string: its tags in their order, of which the first that fails is reported as the
// validator does, and then its text, which is looked at in any case.
func (g *generator) string(tags []tag, value, name, index string, named bool) error {
	plain := value
	if named {
		plain = "string(" + value + ")"
	}
	var chain []string
	var required, omitempty, failsEmpty bool
	for i, t := range tags {
		switch {
		case t.name == "required" && i == 0:
			required = true
			continue
		case t.name == "omitempty" && i == 0:
			omitempty = true
			continue
		}
		cond, err := stringCondition(t, value, plain)
		if err != nil {
			return err
		}
		failsEmpty = failsEmpty || t.name != "max"
		chain = append(chain, fmt.Sprintf("if %s {\n\t\tw.fail(%s, %q, %s, %q)\n\t}", cond, tagNames[t.name], name, index, t.param))
	}
	code := strings.Join(chain, " else ")
	text := fmt.Sprintf("w.text(%s, %q, %s)", plain, name, index)
	switch {
	case required:
		g.printf("\tif %s == \"\" {\n\t\tw.fail(tagRequired, %q, %s, \"\")\n\t} else {\n\t%s\n\t%s\n\t}\n", value, name, index, code, text)
	case omitempty, !failsEmpty:
		g.printf("\tif %s != \"\" {\n\t%s\n\t%s\n\t}\n", value, code, text)
	default:
		g.printf("\t%s\n\t%s\n", code, text)
	}
	return nil
}

// stringCondition returns the condition under which the tag fails for a string.
func stringCondition(t tag, value, plain string) (string, error) {
	switch t.name {
	case "max", "len":
		if _, err := strconv.Atoi(t.param); err != nil {
			return "", err
		}
	}
	switch t.name {
	case "max":
		return fmt.Sprintf("longer(%s, %s)", plain, t.param), nil
	case "len":
		return fmt.Sprintf("runes(%s) != %s", plain, t.param), nil
	case "oneof":
		var any []string
		for _, word := range strings.Fields(t.param) {
			any = append(any, fmt.Sprintf("%s != %q", value, word))
		}
		return strings.Join(any, " && "), nil
	case "numeric":
		return fmt.Sprintf("!isNumeric(%s)", plain), nil
	case "alpha":
		return fmt.Sprintf("!isAlpha(%s)", plain), nil
	case "uppercase":
		return fmt.Sprintf("%s == \"\" || %s != strings.ToUpper(%s)", plain, plain, plain), nil
	}
	return "", fmt.Errorf("tag %q is beyond the generator on a string", t.name)
}
