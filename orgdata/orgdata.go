package orgdata

import (
	"embed"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/org"
)

//go:embed data/*.csv
var files embed.FS

// The days between which the system of 2022 and that of today change over.
var (
	lastOfOld  = adminplan.DateOf(2025, 6, 30)
	firstOfNew = adminplan.DateOf(2025, 7, 1)
)

// Registry returns a new copy of the data, which the caller may change.
func Registry() *adminplan.OrgRegistry { return build() }

// Directory returns the directory of the data. It is built once.
func Directory() *org.Directory { return directory() }

var directory = sync.OnceValue(func() *org.Directory { return org.NewDirectory(build()) })

// ID returns the id of the body that key names in the files of the data: "front" of territory "tỉnh Sơn La"; territory is
// empty for bodies of the centre. A unit that was formed on 1 July 2025 by merging has "@2025" behind its name.
func ID(territory, key string) adminplan.ID {
	return adminplan.DerivedID(adminplan.Namespace, "org/"+territory+"/"+key)
}

// row is a row of one of the files, by the names of its columns.
type row map[string]string

// rows reads a file of the data. The files are part of the program, so a fault in one is a fault of the program.
func rows(name string) []row {
	f, err := files.Open("data/" + name)
	if err != nil {
		panic(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comment = '#'
	all, err := r.ReadAll()
	if err != nil {
		panic(fmt.Errorf("orgdata: %s: %w", name, err))
	}
	out := make([]row, 0, len(all)-1)
	for _, record := range all[1:] {
		m := make(row, len(record))
		for i, column := range all[0] {
			m[column] = record[i]
		}
		out = append(out, m)
	}
	return out
}

func date(s string) adminplan.Date {
	if s == "" {
		return adminplan.Date{}
	}
	d, err := adminplan.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// unit is an administrative unit for which the bodies of a file are made.
type unit struct {
	kind, name string
	key        string // names the unit in ids
	level      adminplan.OrgLevel
	province   string // the key of its province, for a unit of district level
	valid      adminplan.Interval
	doubt      string
}

func (u *unit) territory() string { return u.kind + " " + u.name }

// fill puts the unit into a template.
func (u *unit) fill(template string) string {
	party := map[string]string{"tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy"}[u.kind]
	kind := map[string]string{"tỉnh": "Tỉnh", "thành phố": "Thành"}[u.kind]
	if u.kind == "thành phố" && u.name == "Hồ Chí Minh" {
		template = strings.ReplaceAll(template, "{U} {N}", "Thành ủy Thành phố Hồ Chí Minh")
	}
	return strings.NewReplacer("{T}", u.territory(), "{N}", u.name, "{U}", party, "{t}", kind).Replace(template)
}

type builder struct {
	reg  adminplan.OrgRegistry
	live map[adminplan.ID]*adminplan.Interval
}

func build() *adminplan.OrgRegistry {
	b := builder{live: map[adminplan.ID]*adminplan.Interval{}}
	b.bodies(rows("national.csv"), &unit{level: adminplan.LevelCentral})
	old, merged := provinces()
	var all []*unit
	all = append(append(all, old...), merged...)
	template := rows("province.csv")
	for _, u := range all {
		b.bodies(template, u)
	}
	below := rows("district.csv")
	var districts []*unit
	for _, r := range rows("districts.csv") {
		u := &unit{kind: r["type"], name: r["name"], level: adminplan.LevelDistrict, province: r["province"], doubt: r["doubt"]}
		u.key = u.territory() + ", " + u.province
		districts = append(districts, u)
		b.bodies(below, u)
	}
	for _, r := range rows("changes.csv") {
		switch r["scope"] {
		case "national":
			b.change(r, &unit{})
		case "province":
			for _, u := range all {
				b.change(r, u)
			}
		case "district":
			for _, u := range districts {
				b.change(r, u)
			}
		}
	}
	b.mergers(template, merged)
	return &b.reg
}

// provinces returns the units of before July 2025 and those formed since.
func provinces() (old, formed []*unit) {
	into := map[string]*unit{}
	for _, r := range rows("provinces.csv") {
		u := &unit{kind: r["type"], name: r["name"], level: adminplan.LevelProvince}
		u.key = u.territory()
		old = append(old, u)
		target := r["into"]
		if target == "" {
			continue
		}
		u.valid.To = lastOfOld
		u.province = target + "@2025" // what it goes into
		if into[target] == nil {
			kind, name := "tỉnh", strings.TrimPrefix(target, "tỉnh ")
			if rest, city := strings.CutPrefix(target, "thành phố "); city {
				kind, name = "thành phố", rest
			}
			n := &unit{kind: kind, name: name, key: target + "@2025", level: adminplan.LevelProvince, valid: adminplan.Interval{From: firstOfNew}}
			into[target] = n
			formed = append(formed, n)
		}
	}
	// Huế was made a city under the centre half a year before the mergers.
	for _, u := range old {
		if u.name == "Thừa Thiên Huế" {
			u.valid.To = adminplan.DateOf(2024, 12, 31)
			u.province = "thành phố Huế"
		}
	}
	formed = append(formed, &unit{kind: "thành phố", name: "Huế", key: "thành phố Huế", level: adminplan.LevelProvince, valid: adminplan.Interval{From: adminplan.DateOf(2025, 1, 1)}})
	return old, formed
}

// bodies makes the bodies of a unit.
func (b *builder) bodies(template []row, u *unit) {
	for _, r := range template {
		valid := adminplan.Interval{From: date(r["from"]), To: date(r["to"])}
		if !u.valid.From.IsZero() && (valid.From.IsZero() || valid.From.First().Before(u.valid.From)) {
			valid.From = u.valid.From
		}
		if !u.valid.To.IsZero() && (valid.To.IsZero() || valid.To.Last().After(u.valid.To)) {
			valid.To = u.valid.To
		}
		if !valid.From.IsZero() && !valid.To.IsZero() && valid.To.Last().Before(valid.From.First()) {
			continue // it never was in this unit
		}
		o := adminplan.Organization{
			ID: ID(u.key, r["key"]), Name: u.fill(r["name"]), Kind: adminplan.OrgKind(r["kind"]), Level: u.level,
			Source: r["source"], Doubt: r["doubt"],
		}
		if u.kind != "" {
			o.Territory = u.territory()
		}
		if r["key"] == "territory" && u.doubt != "" {
			o.Doubt = u.doubt
		}
		if valid != (adminplan.Interval{}) {
			o.Valid = &valid
		}
		b.names(&o, u.fill(r["alt"]))
		b.edges(&o, r["parents"], u)
		b.live[o.ID] = &valid
		b.reg.Organizations = append(b.reg.Organizations, o)
	}
}

// names reads the other names and codes of a body: "UBTVQH;en:Government;code:SCHEME=VALUE".
func (b *builder) names(o *adminplan.Organization, list string) {
	for _, s := range split(list, ";") {
		if rest, ok := strings.CutPrefix(s, "code:"); ok {
			scheme, value, _ := strings.Cut(rest, "=")
			o.Codes = append(o.Codes, adminplan.OrgCode{Scheme: scheme, Value: value})
			continue
		}
		n := adminplan.OrgName{Text: s, Kind: adminplan.NameAlternative}
		if rest, ok := strings.CutPrefix(s, "en:"); ok {
			n.Text, n.Lang = rest, "en"
		}
		o.AltNames = append(o.AltNames, n)
	}
}

// edges reads the edges of a body: "under:committee;guided:/m-home".
func (b *builder) edges(o *adminplan.Organization, list string, u *unit) {
	for _, s := range split(list, ";") {
		kind, key, _ := strings.Cut(s, ":")
		e := adminplan.OrgEdge{Kind: adminplan.EdgeKind(kind)}
		switch {
		case strings.HasPrefix(key, "../"):
			e.Org = ID(u.province, key[3:])
		case strings.HasPrefix(key, "/"):
			e.Org = ID("", key[1:])
		default:
			e.Org = ID(u.key, key)
		}
		if b.live[e.Org] == nil {
			panic(fmt.Sprintf("orgdata: %s: no body %q", o.Name, key))
		}
		if !overlap(b.live[e.Org], o.Valid) {
			continue
		}
		o.Parents = append(o.Parents, e)
	}
}

func overlap(a, b *adminplan.Interval) bool {
	if b == nil {
		return true
	}
	return (a.To.IsZero() || b.From.IsZero() || !a.To.Last().Before(b.From.First())) &&
		(a.From.IsZero() || b.To.IsZero() || !b.To.Last().Before(a.From.First()))
}

func split(list, sep string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, sep)
}

// change makes a change within a unit, where the unit had all the bodies that it names.
func (b *builder) change(r row, u *unit) {
	c := adminplan.OrgChange{Kind: adminplan.ChangeKind(r["kind"]), Date: date(r["date"]), Source: r["source"], Doubt: r["doubt"]}
	if !u.valid.Contains(c.Date) {
		return
	}
	if r["act"] != "" {
		c.Act = act(r["act"])
	}
	for _, key := range strings.Fields(r["from"]) {
		c.From = append(c.From, ID(u.key, key))
	}
	for _, key := range strings.Fields(r["to"]) {
		c.To = append(c.To, ID(u.key, key))
	}
	for _, id := range append(c.From[:len(c.From):len(c.From)], c.To...) {
		if b.live[id] == nil {
			return
		}
	}
	c.ID = ID(u.key, "change/"+r["date"]+"/"+r["from"])
	b.reg.Changes = append(b.reg.Changes, c)
}

// mergers makes for every unit that was formed of others the changes that lead from their bodies to its own.
func (b *builder) mergers(template []row, formed []*unit) {
	old, _ := provinces()
	for _, n := range formed {
		kind, day, by := adminplan.ChangeMerge, firstOfNew, "Nghị quyết 202/2025/QH15"
		if n.key == "thành phố Huế" {
			kind, day, by = adminplan.ChangeRename, n.valid.From, "Nghị quyết 175/2024/QH15"
		}
		for _, r := range template {
			c := adminplan.OrgChange{ID: ID(n.key, "merger/"+r["key"]), Kind: kind, Date: day, Act: act(by)}
			if b.live[ID(n.key, r["key"])] == nil {
				continue
			}
			for _, u := range old {
				if from := ID(u.key, r["key"]); u.province == n.key && b.live[from] != nil && b.live[from].To == u.valid.To {
					c.From = append(c.From, from)
				}
			}
			if len(c.From) == 0 {
				continue
			}
			c.To = []adminplan.ID{ID(n.key, r["key"])}
			if r["key"] != "territory" {
				c.Doubt = "The act joins the units; that the bodies follow is inferred from it."
			}
			b.reg.Changes = append(b.reg.Changes, c)
		}
	}
}

// act reads "Nghị quyết 202/2025/QH15".
func act(s string) *adminplan.Reference {
	r := &adminplan.Reference{Text: s, Style: adminplan.StyleState}
	i := strings.IndexAny(s, "0123456789")
	if i < 0 {
		r.Kind = s
		return r
	}
	r.Kind = strings.TrimSpace(s[:i])
	parts := strings.SplitN(s[i:], "/", 3)
	if len(parts) == 3 {
		r.Number, r.Symbol = parts[0], parts[2]
		r.Year, _ = strconv.Atoi(parts[1])
	}
	return r
}
