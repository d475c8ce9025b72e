package org

import (
	"bytes"
	"errors"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
)

type format struct {
	name  string
	read  func(io.Reader, ...ReadOption) (*adminplan.OrgRegistry, error)
	write func(io.Writer, *adminplan.OrgRegistry) error
}

var formats = []format{{"json", ReadJSON, WriteJSON}, {"xml", ReadXML, WriteXML}, {"csv", ReadCSV, WriteCSV}}

// drawWhole is drawRegistry with texts in every field.
func drawWhole(t *rapid.T) *adminplan.OrgRegistry {
	text := rapid.StringOf(rapid.SampledFrom([]rune("aĐừ =+-@'\"<>&,;\n\t“…Ủ")))
	word := func(name string) string { return text.Draw(t, name) }
	reg := drawRegistry(t)
	whole := func(v *adminplan.Interval) *adminplan.Interval {
		if v != nil && *v == (adminplan.Interval{}) {
			return nil
		}
		return v
	}
	for i := range reg.Organizations {
		o := &reg.Organizations[i]
		o.Name, o.Kind, o.Level, o.Territory, o.Source, o.Doubt = word("name"), adminplan.OrgKind(word("kind")), adminplan.LevelDistrict, word("place"), word("source"), word("doubt")
		o.Valid = whole(o.Valid)
		for range rapid.IntRange(0, 2).Draw(t, "names") {
			o.AltNames = append(o.AltNames, adminplan.OrgName{Text: word("text"), Kind: adminplan.NameOfficial, Lang: word("lang"), Valid: whole(drawInterval(t, "held"))})
		}
		for range rapid.IntRange(0, 2).Draw(t, "codes") {
			o.Codes = append(o.Codes, adminplan.OrgCode{Scheme: word("scheme"), Value: word("value"), Valid: whole(drawInterval(t, "held"))})
		}
	}
	for i := range reg.Changes {
		c := &reg.Changes[i]
		c.Source, c.Doubt = word("source"), word("doubt")
		if rapid.Bool().Draw(t, "id") {
			c.ID = testID(100 + i)
		}
		if rapid.Bool().Draw(t, "act") {
			c.Act = &adminplan.Reference{Text: word("act"), Kind: word("kind"), Number: word("number"), Year: rapid.IntRange(0, 3000).Draw(t, "year"), Symbol: word("symbol"),
				Style: adminplan.StyleState, Date: adminplan.DateOf(2025, 6, 12), Issuer: word("issuer"), Title: word("title"), Term: word("term"), Start: rapid.IntRange(0, 9).Draw(t, "start")}
		}
	}
	return reg
}

func TestRegistriesComeBackAsTheyWere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reg := drawWhole(t)
		for _, f := range formats {
			var a, b bytes.Buffer
			require.NoError(t, f.write(&a, reg), f.name)
			got, err := f.read(bytes.NewReader(a.Bytes()))
			require.NoError(t, err, "%s\n%s", f.name, a.String())
			require.Equal(t, reg, got, f.name)
			require.NoError(t, f.write(&b, got))
			require.Equal(t, a.String(), b.String(), f.name)
		}
	})
}

func TestFaultyInputsAreRefusedWithTheirPlace(t *testing.T) {
	const id = `"id":"5f1c7a2e-6d0b-5c55-9a3e-6b1f0c8e2a44"`
	ns := ` xmlns="` + adminplan.XMLNamespace + `"`
	one, two := testID(1).String(), testID(2).String()
	for _, c := range []struct {
		format, input string
		line, column  int
		message       string
	}{
		{"json", ``, 1, 1, "not JSON"},
		{"json", "\ufeff{}", 1, 1, "byte order mark"},
		{"json", `[]`, 0, 0, "not of its kind"},
		{"json", "{\n  \"organisations\": []\n}", 2, 18, `"organisations" is not known`},
		{"json", `{"organizations":[{` + id + `,"Name":"x"}]}`, 1, 0, `"Name" is not known`},
		{"json", `{"organizations":[{"name":"a","name":"b"}]}`, 1, 0, "stands twice"},
		{"json", `{"organizations":null}`, 1, 0, "null"},
		{"json", `{} {}`, 1, 0, "behind the registry"},
		{"json", `{"organizations":[{"name":7}]}`, 1, 0, "not of its kind"},
		{"json", `{"organizations":[{"id":"x"}]}`, 1, 0, "not of its kind"},
		{"json", `{"changes":[{"date":"2025-02-30"}]}`, 1, 0, "not of its kind"},
		{"json", "{\"organizations\":[{\"name\":\"\xff\"}]}", 1, 28, "not UTF-8"},
		{"json", strings.Repeat("[", 100), 1, 0, "too deep"},
		{"json", `7`, 1, 0, "object"},
		{"xml", ``, 1, 1, "no registry"},
		{"xml", `<registry/>`, 1, 1, "namespace"},
		{"xml", `<plan` + ns + `/>`, 1, 1, "is not <registry>"},
		{"xml", `<!DOCTYPE x [<!ENTITY a "b">]><registry` + ns + `/>`, 1, 1, "document type"},
		{"xml", "<registry" + ns + ">\n<body/></registry>", 2, 1, `"body" is not known`},
		{"xml", `<registry` + ns + `><organization size="3"/></registry>`, 1, 0, `"size" is not known`},
		{"xml", `<registry` + ns + `>text</registry>`, 1, 0, "between elements"},
		{"xml", `<registry` + ns + `><organization><name>a</name><name>b</name></organization></registry>`, 1, 0, "stands twice"},
		{"xml", `<registry` + ns + `/><registry` + ns + `/>`, 1, 0, "not <registry>"},
		{"xml", `<registry` + ns + `><organization>`, 1, 0, "not XML"},
		{"csv", ``, 1, 0, "no row of columns"},
		{"csv", "id,name\n", 1, 0, `no column "record"`},
		{"csv", "record,size\n", 1, 0, `"size" is not known`},
		{"csv", "record,record\n", 1, 0, "stands twice"},
		{"csv", "record,name\nplanet,x\n", 2, 0, "no known sort"},
		{"csv", "record,name\norganization,x\nname,y\nbefore,\n", 4, 0, "below no change"},
		{"csv", "record,name\nname,y\n", 2, 0, "below no organisation"},
		{"csv", "record,name,date\norganization,x,2025-01-01\n", 2, 0, `"date" means nothing`},
		{"csv", "record,name,from\norganization,x,2025-13\n", 2, 0, `"from"`},
		{"csv", "record,name\norganization,\"x\n", 2, 0, "not CSV"},
		{"csv", "record,id,name\norganization,7,x\n", 2, 0, `"id"`},
		{"csv", "record,id,name,org\norganization," + one + ",x,\nparent," + one + ",,7\n", 3, 0, `"org"`},
		{"csv", "record,id,name\norganization," + one + ",x\nname," + two + ",y\n", 3, 0, "another organisation"},
		{"csv", "record,id,kind,date,org\nchange," + one + ",merge,2025-07-01,\nbefore," + one + ",,," + one + "\nafter," + two + ",,," + one + "\n", 4, 0, "another change"},
		{"csv", "record,kind,date,act.year\nchange,merge,2025-07-01,MMXXV\n", 2, 0, `"MMXXV" is no year`},
		{"csv", "record,kind,date,act.more\nchange,merge,2025-07-01,{\n", 2, 0, `"act.more"`},
		{"csv", "record,kind,date,act.more\nchange,merge,2025-07-01,\"{\"\"colour\"\":1}\"\n", 2, 0, `"act.more"`},
		{"csv", "record," + strings.Repeat("ơ", 50) + "\n", 1, 0, `"` + strings.Repeat("ơ", 40) + `…"`},
		{"xml", `<registry` + ns + `><organization id="x"></organization></registry>`, 1, 0, "not of its kind"},
		{"xml", `<registry` + ns + `><change date="2025-02-30"/></registry>`, 1, 0, "not of its kind"},
	} {
		for _, f := range formats {
			if f.name != c.format {
				continue
			}
			reg, err := f.read(strings.NewReader(c.input))
			require.Nil(t, reg, c.input)
			var fault *ReadError
			require.ErrorAs(t, err, &fault, c.input)
			require.Contains(t, err.Error(), c.message, c.input)
			if c.line > 0 {
				require.Equal(t, c.line, fault.Line, c.input)
			}
			if c.column > 0 {
				require.Equal(t, c.column, fault.Column, c.input)
			}
		}
	}
}

func TestLimitsHold(t *testing.T) {
	var b bytes.Buffer
	for _, f := range formats {
		b.Reset()
		require.NoError(t, f.write(&b, synthetic(50)))
		_, err := f.read(bytes.NewReader(b.Bytes()), MaxBytes(100))
		require.ErrorContains(t, err, "longer than 100 bytes")
		_, err = f.read(bytes.NewReader(b.Bytes()), MaxRecords(10))
		require.ErrorContains(t, err, "more than 10 records")
		_, err = f.read(errReader{})
		require.ErrorIs(t, err, errBroken)
	}
}

func TestTheHighestLimitIsNone(t *testing.T) {
	var b bytes.Buffer
	for _, f := range formats {
		b.Reset()
		require.NoError(t, f.write(&b, synthetic(5)))
		reg, err := f.read(bytes.NewReader(b.Bytes()), MaxBytes(math.MaxInt64), MaxRecords(math.MaxInt))
		require.NoError(t, err, f.name)
		require.Len(t, reg.Organizations, len(synthetic(5).Organizations), f.name)
		_, err = f.read(bytes.NewReader(b.Bytes()), MaxBytes(int64(b.Len())))
		require.NoError(t, err, f.name)
		_, err = f.read(bytes.NewReader(b.Bytes()), MaxBytes(int64(b.Len())-1))
		require.ErrorContains(t, err, "longer than", f.name)
	}
}

// XML and tables may begin with a byte order mark, as programs for Windows write it.
func TestAByteOrderMark(t *testing.T) {
	for _, f := range formats[1:] {
		var b bytes.Buffer
		require.NoError(t, f.write(&b, synthetic(5)))
		reg, err := f.read(strings.NewReader("\ufeff" + b.String()))
		require.NoError(t, err, f.name)
		require.Equal(t, synthetic(5), reg, f.name)
	}
}

var errBroken = errors.New("broken pipe")

type errReader struct{}

func (errReader) Read([]byte) (int, error) { return 0, errBroken }

func TestWritersRefuseWhatCannotBeCarried(t *testing.T) {
	bad := &adminplan.OrgRegistry{Organizations: []adminplan.Organization{{ID: testID(1), Name: "a\x00"}}}
	for _, f := range formats {
		require.ErrorContains(t, f.write(io.Discard, bad), "/organizations/0")
	}
	bad.Organizations[0].Name = "a\xff"
	for _, f := range formats {
		require.ErrorContains(t, f.write(io.Discard, bad), "not UTF-8", f.name)
	}
	bad.Organizations[0].Name = "a\rb"
	require.ErrorContains(t, WriteCSV(io.Discard, bad), "carriage return")
	bad = &adminplan.OrgRegistry{Changes: []adminplan.OrgChange{{ID: testID(2), Act: &adminplan.Reference{Title: "a\rb"}}}}
	require.ErrorContains(t, WriteCSV(io.Discard, bad), "carriage return")
}

// A date that is on no calendar would be written as what no reader takes.
func TestWritersRefuseDatesThatAreOnNoCalendar(t *testing.T) {
	never := adminplan.Date{Year: 2025, Month: 2, Day: 30}
	held := &adminplan.Interval{To: never}
	type o = adminplan.Organization
	for name, reg := range map[string]*adminplan.OrgRegistry{
		"life":   {Organizations: []o{{ID: testID(1), Name: "A", Valid: held}}},
		"name":   {Organizations: []o{{ID: testID(1), Name: "A", AltNames: []adminplan.OrgName{{Text: "B", Valid: held}}}}},
		"code":   {Organizations: []o{{ID: testID(1), Name: "A", Codes: []adminplan.OrgCode{{Scheme: "S", Value: "1", Valid: held}}}}},
		"parent": {Organizations: []o{{ID: testID(1), Name: "A", Parents: []adminplan.OrgEdge{{Org: testID(2), Valid: &adminplan.Interval{From: never}}}}}},
		"change": {Changes: []adminplan.OrgChange{{Kind: adminplan.ChangeMerge, Date: never}}},
		"act":    {Changes: []adminplan.OrgChange{{Kind: adminplan.ChangeMerge, Date: after2025, Act: &adminplan.Reference{Text: "x", Date: never}}}},
	} {
		for _, f := range formats {
			require.ErrorContains(t, f.write(io.Discard, reg), "2025-02-30", "%s in %s", name, f.name)
		}
	}
}

func TestAnEmptyRegistryComesBackEmpty(t *testing.T) {
	for _, f := range formats {
		var b bytes.Buffer
		require.NoError(t, f.write(&b, new(adminplan.OrgRegistry)))
		reg, err := f.read(&b)
		require.NoError(t, err, f.name)
		require.Equal(t, new(adminplan.OrgRegistry), reg, f.name)
	}
}

// A table that somebody made by hand has the columns that it needs, in the order that suits.
func TestATableWithFewColumns(t *testing.T) {
	reg, err := ReadCSV(strings.NewReader("\ufeffname,record,kind,date,org\nỦy ban nhân dân xã Suối,organization,,,\nUBND xã,name,abbreviation,,\n,change,merge,2025-07,\n,before,,," +
		testID(1).String() + "\n,after,,," + testID(2).String() + "\n"))
	require.NoError(t, err)
	require.Equal(t, &adminplan.OrgRegistry{
		Organizations: []adminplan.Organization{{Name: "Ủy ban nhân dân xã Suối", AltNames: []adminplan.OrgName{{Text: "UBND xã", Kind: adminplan.NameAbbreviation}}}},
		Changes:       []adminplan.OrgChange{{Kind: adminplan.ChangeMerge, Date: adminplan.MonthOf(2025, 7), From: []adminplan.ID{testID(1)}, To: []adminplan.ID{testID(2)}}},
	}, reg)
	_, err = ReadCSV(errReader{})
	require.ErrorIs(t, err, errBroken)
}

func TestFormulasAreGuardedInCSV(t *testing.T) {
	reg := &adminplan.OrgRegistry{Organizations: []adminplan.Organization{{ID: testID(1), Name: `=HYPERLINK("x")`}}}
	var b bytes.Buffer
	require.NoError(t, WriteCSV(&b, reg))
	require.Contains(t, b.String(), `"'=HYPERLINK(`)
}

func fuzzReader(f *testing.F, x format) {
	var b bytes.Buffer
	_ = x.write(&b, synthetic(3))
	f.Add(b.Bytes())
	f.Add([]byte(""))
	f.Add([]byte("{"))
	f.Add([]byte("<registry xmlns=\"" + adminplan.XMLNamespace + "\"><organization/></registry>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		reg, err := x.read(bytes.NewReader(data))
		if err != nil {
			return
		}
		NewDirectory(reg).Check()
		var out bytes.Buffer
		if x.write(&out, reg) != nil {
			return
		}
		again, err := x.read(&out)
		if err != nil {
			t.Fatalf("written but not read: %v", err)
		}
		if x.name != "csv" && len(again.Organizations) != len(reg.Organizations) {
			t.Fatal("organisations were lost")
		}
	})
}

func FuzzReadJSON(f *testing.F) { fuzzReader(f, formats[0]) }
func FuzzReadXML(f *testing.F)  { fuzzReader(f, formats[1]) }
func FuzzReadCSV(f *testing.F)  { fuzzReader(f, formats[2]) }
