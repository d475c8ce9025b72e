package main

import (
	"fmt"
	"strings"
)

var ruleSetNames = []string{}

func ruleSets(list string) ([]string, error) {
	if list == "" {
		return nil, nil
	}
	return nil, fmt.Errorf("-check %s: this version cannot validate yet; the sets are %s", list, strings.Join(ruleSetNames, ", "))
}
