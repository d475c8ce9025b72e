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
	var unknown []string
	for _, p := range patterns {
		if !slices.ContainsFunc(rules.Sets(), func(s adminplan.RuleSet) bool { return s.Has(p) }) {
			unknown = append(unknown, strconv.Quote(p))
		}
	}
	return unknown
}

// auto names the sets that suit the plan.
const auto = "auto"

// unknownSet returns the first of the names that is that of no rule set; "" if there is none.
func unknownSet(names []string) string {
	for _, name := range names {
		if _, ok := rules.ByName(name); !ok && name != auto {
			return name
		}
	}
	return ""
}

// setsOf returns the rule sets of the names given, each once; without names, those that suit the plan.
func setsOf(p *adminplan.Plan, names []string) []adminplan.RuleSet {
	if len(names) == 0 {
		names = []string{auto}
	}
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
	return sets
}

// asked is what the query of a validation asks for.
type asked struct {
	sets    []string // names of rule sets
	without []string // codes, or beginnings of codes, that are left out
	values  bool     // words of the plan are shown
}

// asks reads the query of a validation. It has answered where it reports false.
func asks(w http.ResponseWriter, r *http.Request) (a asked, ok bool) {
	values, ok := query(w, r, "rules", "without", "values")
	if !ok {
		return a, false
	}
	refuse := func(title, detail adminplan.Text) (asked, bool) {
		fail(w, r, problem{Status: http.StatusBadRequest, Title: title, Detail: detail})
		return asked{}, false
	}
	a.sets = listed(values["rules"])
	if unknown := unknownSet(a.sets); unknown != "" {
		return refuse(text("Không có bộ quy tắc này", "There is no such rule set"),
			text("Không có bộ "+strconv.Quote(unknown)+". Các bộ quy tắc: auto, core, decree30, party, completeness.",
				"There is no set "+strconv.Quote(unknown)+". The sets are auto, core, decree30, party and completeness."))
	}
	a.without = listed(values["without"])
	if codes := strings.Join(unknownCodes(a.without), ", "); codes != "" {
		return refuse(text("Không có quy tắc này", "There is no such rule"),
			text("Không quy tắc nào có mã "+codes+". GET /v1/rules liệt kê các mã.", "No rule has the code "+codes+". GET /v1/rules lists the codes."))
	}
	if v := values.Get("values"); v != "" {
		var err error
		if a.values, err = strconv.ParseBool(v); err != nil {
			return refuse(text("Tham số không hợp lệ", "The parameter is not valid"),
				text("values="+strconv.Quote(v)+": hãy ghi true hoặc false.", "values="+strconv.Quote(v)+": say true or false."))
		}
	}
	return a, true
}
