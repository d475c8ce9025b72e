package main

import (
	"net/http"
	"strconv"
	"strings"
)

// negotiate chooses among the media types that are offered by the Accept headers of a request (RFC 9110, 12.5.1): the one
// with the greatest weight, and among equals the one that is offered first. The most specific range that fits a type gives
// it its weight. Without an Accept header the first type is chosen. It reports false where none is acceptable.
func negotiate(accept, offered []string) (string, bool) {
	ranges := weighted(strings.Join(accept, ","))
	if len(ranges) == 0 {
		return offered[0], true
	}
	best, chosen := 0.0, ""
	for _, media := range offered {
		weight, specific := 0.0, -1
		for _, r := range ranges {
			if s := fits(r.value, media); s > specific {
				weight, specific = r.weight, s
			}
		}
		if weight > best {
			best, chosen = weight, media
		}
	}
	return chosen, best > 0
}

// fits tells how specifically a media range names the type: 2 by name, 1 by "text/*", 0 by "*/*"; -1 where it does not.
func fits(mediaRange, media string) int {
	kind, _, _ := strings.Cut(media, "/")
	switch {
	case mediaRange == media:
		return 2
	case mediaRange == kind+"/*":
		return 1
	case mediaRange == "*/*":
		return 0
	}
	return -1
}

// item is a member of a header with weights.
type item struct {
	value  string
	weight float64
}

// weighted reads the members of a header like Accept, each with its weight; those that it cannot read are left out.
func weighted(header string) []item {
	var items []item
	for part := range strings.SplitSeq(header, ",") {
		value, params, _ := strings.Cut(part, ";")
		it := item{strings.ToLower(strings.TrimSpace(value)), 1}
		if it.value == "" {
			continue
		}
		valid := true
		for param := range strings.SplitSeq(params, ";") {
			name, q, ok := strings.Cut(strings.TrimSpace(param), "=")
			if !ok || !strings.EqualFold(strings.TrimSpace(name), "q") {
				continue
			}
			w, err := strconv.ParseFloat(strings.TrimSpace(q), 64)
			valid = err == nil && w >= 0 && w <= 1
			it.weight = w
		}
		if valid {
			items = append(items, it)
		}
	}
	return items
}

// language chooses Vietnamese or English by the Accept-Language headers of a request (RFC 9110, 12.5.4); Vietnamese where they ask for neither.
func language(r *http.Request) string {
	best, chosen := 0.0, "vi"
	for _, it := range weighted(strings.Join(r.Header.Values("Accept-Language"), ",")) {
		primary, _, _ := strings.Cut(it.value, "-")
		if (primary == "vi" || primary == "en") && it.weight > best {
			best, chosen = it.weight, primary
		}
	}
	return chosen
}

// vary says on which headers the answer depends.
func vary(w http.ResponseWriter) { w.Header().Set("Vary", "Accept, Accept-Language") }
