package org

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
)

// csvColumns are the columns of a registry in CSV; see [WriteCSV].
var csvColumns = []string{"record", "id", "name", "kind", "level", "territory", "lang", "scheme", "value", "org", "from", "to", "date", "source", "doubt",
	"act", "act.kind", "act.number", "act.year", "act.symbol", "act.style", "act.date", "act.issuer", "act.title", "act.more"}

// WriteCSV writes a registry as CSV (RFC 4180, UTF-8) with the names of its columns in the first row. The column "record" says of what
// sort a row is, and with it what the other columns mean:
//
//	organization  id, name, kind, level, territory, from, to, source, doubt
//	name          a name of the organisation above: name, kind, lang, from, to
//	code          a code of it: scheme, value, from, to
//	parent        an edge of it: org, kind, from, to
//	change        id, kind, date, source, doubt, act, act.kind, act.number, …
//	before        an organisation before the change above: org
//	after         an organisation after it: org
//
// Rows below an organisation or a change repeat its id, so that a table can be filtered. A value that a spreadsheet would take for a
// formula gets an apostrophe before it, which [ReadCSV] takes off again. An interval without ends is written as none; all else
// comes back as it was. A date that is on no calendar is an error, as is a carriage return.
func WriteCSV(w io.Writer, reg *adminplan.OrgRegistry) error {
	if err := checkText(reg); err != nil {
		return err
	}
	if err := checkDates(reg); err != nil {
		return err
	}
	c := csvWriter{out: csv.NewWriter(w), row: make([]string, len(csvColumns))}
	c.out.UseCRLF = true
	c.err = c.out.Write(csvColumns)
	for i := range reg.Organizations {
		c.organization(&reg.Organizations[i])
	}
	for i := range reg.Changes {
		c.change(&reg.Changes[i])
	}
	if c.err != nil {
		return c.err
	}
	c.out.Flush()
	return c.out.Error()
}

// csvWriter writes rows until one fails.
type csvWriter struct {
	out *csv.Writer
	row []string
	err error
}

// put writes a row: columns and values in turn, the record and its id first.
func (c *csvWriter) put(pairs ...string) {
	if c.err != nil {
		return
	}
	clear(c.row)
	for i := 0; i < len(pairs); i += 2 {
		if strings.Contains(pairs[i+1], "\r") {
			c.err = fmt.Errorf("org: %s %s: column %q holds a carriage return, which CSV cannot carry", pairs[1], pairs[3], pairs[i])
			return
		}
		c.row[slices.Index(csvColumns, pairs[i])] = guard(pairs[i+1])
	}
	c.err = c.out.Write(c.row)
}

func (c *csvWriter) organization(o *adminplan.Organization) {
	id := o.ID.String()
	from, to := endsOf(o.Valid)
	c.put("record", "organization", "id", id, "name", o.Name, "kind", string(o.Kind), "level", string(o.Level), "territory", o.Territory,
		"from", from, "to", to, "source", o.Source, "doubt", o.Doubt)
	for _, n := range o.AltNames {
		from, to := endsOf(n.Valid)
		c.put("record", "name", "id", id, "name", n.Text, "kind", string(n.Kind), "lang", n.Lang, "from", from, "to", to)
	}
	for _, code := range o.Codes {
		from, to := endsOf(code.Valid)
		c.put("record", "code", "id", id, "scheme", code.Scheme, "value", code.Value, "from", from, "to", to)
	}
	for _, e := range o.Parents {
		from, to := endsOf(e.Valid)
		c.put("record", "parent", "id", id, "org", e.Org.String(), "kind", string(e.Kind), "from", from, "to", to)
	}
}

func (c *csvWriter) change(ch *adminplan.OrgChange) {
	id := ch.ID.String()
	pairs := []string{"record", "change", "id", id, "kind", string(ch.Kind), "date", ch.Date.String(), "source", ch.Source, "doubt", ch.Doubt}
	if ch.Act != nil {
		pairs = append(pairs, c.act(ch.Act)...)
	}
	c.put(pairs...)
	for _, f := range ch.From {
		c.put("record", "before", "id", id, "org", f.String())
	}
	for _, t := range ch.To {
		c.put("record", "after", "id", id, "org", t.String())
	}
}

// act puts an act into columns; what has no column of its own goes to act.more as JSON, so that nothing is lost.
func (c *csvWriter) act(a *adminplan.Reference) []string {
	more := *a
	more.Text, more.Kind, more.Number, more.Year, more.Symbol, more.Style, more.Date, more.Issuer, more.Title = "", "", "", 0, "", "", adminplan.Date{}, "", ""
	year, rest := "", ""
	if a.Year != 0 {
		year = strconv.Itoa(a.Year)
	}
	if !reflect.ValueOf(more).IsZero() || reflect.ValueOf(*a).IsZero() {
		b, err := json.Marshal(more)
		if c.err == nil {
			c.err = err
		}
		rest = string(b)
	}
	return []string{"act", a.Text, "act.kind", a.Kind, "act.number", a.Number, "act.year", year, "act.symbol", a.Symbol, "act.style", string(a.Style),
		"act.date", a.Date.String(), "act.issuer", a.Issuer, "act.title", a.Title, "act.more", rest}
}

// guard keeps a spreadsheet from taking a value for a formula. The apostrophe itself is guarded too, so that every value comes back.
func guard(s string) string {
	if s != "" && strings.IndexByte("=+-@\t'", s[0]) >= 0 {
		return "'" + s
	}
	return s
}

// checkDates refuses dates that are on no calendar, which their text forms would hide.
func checkDates(reg *adminplan.OrgRegistry) error {
	var bad error
	check := func(list string, i int, dates ...adminplan.Date) {
		for _, d := range dates {
			if _, err := d.MarshalText(); bad == nil && err != nil {
				bad = fmt.Errorf("org: /%s/%d: %w", list, i, err)
			}
		}
	}
	interval := func(i int, v *adminplan.Interval) {
		if v != nil {
			check("organizations", i, v.From, v.To)
		}
	}
	for i := range reg.Organizations {
		o := &reg.Organizations[i]
		interval(i, o.Valid)
		for j := range o.AltNames {
			interval(i, o.AltNames[j].Valid)
		}
		for j := range o.Codes {
			interval(i, o.Codes[j].Valid)
		}
		for j := range o.Parents {
			interval(i, o.Parents[j].Valid)
		}
	}
	for i := range reg.Changes {
		c := &reg.Changes[i]
		check("changes", i, c.Date)
		if c.Act != nil {
			check("changes", i, c.Act.Date)
		}
	}
	return bad
}

// endsOf returns the ends of an interval as text.
func endsOf(v *adminplan.Interval) (from, to string) {
	if v == nil {
		return "", ""
	}
	return v.From.String(), v.To.String()
}

func unguard(s string) string {
	if len(s) > 1 && s[0] == '\'' && strings.IndexByte("=+-@\t'", s[1]) >= 0 {
		return s[1:]
	}
	return s
}

// ReadCSV reads a registry from CSV as [WriteCSV] writes it. Columns are known by their names in the first row and may stand in any
// order; columns may be missing, and one that is not known is an error, as is a row below an organisation or a change that has another id.
// Errors are of type [*ReadError] and say in which line.
func ReadCSV(r io.Reader, opts ...ReadOption) (*adminplan.OrgRegistry, error) {
	data, limits, err := readAll(r, "csv", opts)
	if err != nil {
		return nil, err
	}
	in := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, byteOrderMark)))
	in.ReuseRecord = true
	head, err := in.Read()
	if err != nil {
		return nil, csvFault(in, "there is no row of columns", err)
	}
	c := csvReader{columns: map[string]int{}, reg: new(adminplan.OrgRegistry)}
	for i, name := range head {
		if _, twice := c.columns[name]; twice || !slices.Contains(csvColumns, name) {
			return nil, csvFault(in, fmt.Sprintf("the column %q is not known or stands twice", clip.Name(name)), nil)
		}
		c.columns[name] = i
	}
	if _, ok := c.columns["record"]; !ok {
		return nil, csvFault(in, `there is no column "record"`, nil)
	}
	for n := 0; ; n++ {
		row, err := in.Read()
		if err == io.EOF {
			return c.reg, nil
		}
		if err != nil {
			return nil, csvFault(in, "this is not CSV", err)
		}
		if n >= limits.records {
			return nil, csvFault(in, fmt.Sprintf("the input has more than %d records", limits.records), nil)
		}
		c.row, c.used, c.err = row, map[string]bool{"record": true}, nil
		c.read(c.get("record"))
		if c.err == nil {
			c.unused()
		}
		if c.err != nil {
			return nil, csvFault(in, c.err.Error(), nil)
		}
	}
}

func csvFault(in *csv.Reader, message string, err error) *ReadError {
	e := &ReadError{Format: "csv", Message: message, Err: err}
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		e.Line, e.Column = parse.Line, parse.Column
	} else if err == nil || err == io.EOF {
		if err == io.EOF {
			e.Line, e.Err = 1, nil
		} else {
			e.Line, _ = in.FieldPos(0)
		}
	}
	return e
}

type csvReader struct {
	columns map[string]int
	reg     *adminplan.OrgRegistry
	row     []string
	used    map[string]bool
	err     error
}

func (c *csvReader) get(column string) string {
	c.used[column] = true
	i, ok := c.columns[column]
	if !ok {
		return ""
	}
	return strings.Clone(unguard(c.row[i]))
}

// unused refuses values in columns that mean nothing for the record, since they would be lost.
func (c *csvReader) unused() {
	for _, name := range csvColumns {
		if i, ok := c.columns[name]; ok && !c.used[name] && c.row[i] != "" {
			c.fail("the column %q means nothing in a record of this sort", name)
			return
		}
	}
}

func (c *csvReader) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf(format, args...)
	}
}

func (c *csvReader) id(column string) adminplan.ID {
	s := c.get(column)
	if s == "" {
		return adminplan.ID{}
	}
	id, err := adminplan.ParseID(s)
	if err != nil {
		c.fail("column %q: %v", column, err)
	}
	return id
}

func (c *csvReader) date(column string) adminplan.Date {
	s := c.get(column)
	if s == "" {
		return adminplan.Date{}
	}
	d, err := adminplan.ParseDate(s)
	if err != nil {
		c.fail("column %q: %v", column, err)
	}
	return d
}

func (c *csvReader) valid() *adminplan.Interval {
	v := adminplan.Interval{From: c.date("from"), To: c.date("to")}
	if v == (adminplan.Interval{}) {
		return nil
	}
	return &v
}

func (c *csvReader) read(record string) {
	switch record {
	case "organization":
		c.reg.Organizations = append(c.reg.Organizations, adminplan.Organization{
			ID: c.id("id"), Name: c.get("name"), Kind: adminplan.OrgKind(c.get("kind")), Level: adminplan.OrgLevel(c.get("level")),
			Territory: c.get("territory"), Valid: c.valid(), Source: c.get("source"), Doubt: c.get("doubt"),
		})
	case "name", "code", "parent":
		n := len(c.reg.Organizations)
		if n == 0 || len(c.reg.Changes) > 0 {
			c.fail("the record %q stands below no organisation", record)
			return
		}
		o := &c.reg.Organizations[n-1]
		if _, given := c.columns["id"]; given {
			if id := c.id("id"); c.err == nil && id != o.ID {
				c.fail("the record %q is of another organisation than the one above it", record)
			}
		}
		switch record {
		case "name":
			o.AltNames = append(o.AltNames, adminplan.OrgName{Text: c.get("name"), Kind: adminplan.NameKind(c.get("kind")), Lang: c.get("lang"), Valid: c.valid()})
		case "code":
			o.Codes = append(o.Codes, adminplan.OrgCode{Scheme: c.get("scheme"), Value: c.get("value"), Valid: c.valid()})
		case "parent":
			o.Parents = append(o.Parents, adminplan.OrgEdge{Org: c.id("org"), Kind: adminplan.EdgeKind(c.get("kind")), Valid: c.valid()})
		}
	case "change":
		c.reg.Changes = append(c.reg.Changes, adminplan.OrgChange{
			ID: c.id("id"), Kind: adminplan.ChangeKind(c.get("kind")), Date: c.date("date"), Act: c.act(), Source: c.get("source"), Doubt: c.get("doubt"),
		})
	case "before", "after":
		n := len(c.reg.Changes)
		if n == 0 {
			c.fail("the record %q stands below no change", record)
			return
		}
		ch := &c.reg.Changes[n-1]
		if _, given := c.columns["id"]; given {
			if id := c.id("id"); c.err == nil && id != ch.ID {
				c.fail("the record %q is of another change than the one above it", record)
			}
		}
		if record == "before" {
			ch.From = append(ch.From, c.id("org"))
		} else {
			ch.To = append(ch.To, c.id("org"))
		}
	default:
		c.fail("the record %q is of no known sort", clip.Name(record))
	}
}

func (c *csvReader) act() *adminplan.Reference {
	var a adminplan.Reference
	more := c.get("act.more")
	if more != "" {
		dec := json.NewDecoder(strings.NewReader(more))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&a); err != nil {
			c.fail("column %q: %v", "act.more", err)
		}
	}
	a.Text, a.Kind, a.Number, a.Symbol, a.Style = c.get("act"), c.get("act.kind"), c.get("act.number"), c.get("act.symbol"), adminplan.NumberStyle(c.get("act.style"))
	a.Date, a.Issuer, a.Title = c.date("act.date"), c.get("act.issuer"), c.get("act.title")
	if year := c.get("act.year"); year != "" {
		n, err := strconv.Atoi(year)
		if err != nil {
			c.fail("column %q: %q is no year", "act.year", clip.Name(year))
		}
		a.Year = n
	}
	if more == "" && reflect.ValueOf(a).IsZero() {
		return nil
	}
	return &a
}
