package main

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/rules"
)

// query reads the query of a request, in which only the names given may stand: a misspelt one would otherwise be taken for
// its absence. It has answered where it reports false.
func query(w http.ResponseWriter, r *http.Request, names ...string) (url.Values, bool) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		fail(w, r, problem{Status: http.StatusBadRequest, Title: text("Tham số sai cú pháp", "The query is malformed"), Detail: text(err.Error(), err.Error())})
		return nil, false
	}
	var unknown []string
	for name := range values {
		if !slices.Contains(names, name) {
			unknown = append(unknown, strconv.Quote(name))
		}
	}
	if len(unknown) == 0 {
		return values, true
	}
	slices.Sort(unknown)
	vi, en := "Địa chỉ này không có tham số.", "This address takes none."
	if len(names) > 0 {
		list := strings.Join(names, ", ")
		vi, en = "Các tham số: "+list+".", "The parameters are "+list+"."
	}
	which := strings.Join(unknown, ", ")
	fail(w, r, problem{Status: http.StatusBadRequest, Title: text("Không có tham số này", "There is no such parameter"),
		Detail: text("Không có tham số "+which+". "+vi, "There is no parameter "+which+". "+en)})
	return nil, false
}

// listed returns the members of a parameter that are parted by commas; the parameter may stand several times.
func listed(values []string) []string {
	var out []string
	for _, v := range values {
		for name := range strings.SplitSeq(v, ",") {
			if name = strings.TrimSpace(name); name != "" {
				out = append(out, name)
			}
		}
	}
	return out
}

// unknownCodes returns those of the patterns that name no rule of the catalogue.
func unknownCodes(patterns []string) []string {
	var all adminplan.ValidationReport
	for _, rule := range rules.Catalog() {
		all.Findings = append(all.Findings, adminplan.Finding{Code: rule.Code})
	}
	var unknown []string
	for _, p := range patterns {
		if len(all.Without(p).Findings) == len(all.Findings) {
			unknown = append(unknown, strconv.Quote(p))
		}
	}
	return unknown
}

// setsOf reads the names of rule sets; without any, or with "auto", there is nil: they are to be chosen by the plan.
// unknown is the first name that is none.
func setsOf(names []string) (sets []adminplan.RuleSet, unknown string) {
	if len(names) == 0 || len(names) == 1 && names[0] == "auto" {
		return nil, ""
	}
	for _, name := range names {
		set, ok := rules.ByName(name)
		if !ok {
			return nil, name
		}
		sets = append(sets, set)
	}
	return sets, ""
}
