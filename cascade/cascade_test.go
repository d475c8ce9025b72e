package cascade_test

import (
	"bytes"
	"encoding/csv"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/cascade"
	"github.com/adminplan/adminplan/internal/modelplan"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/orgdata"
	"github.com/adminplan/adminplan/rules"
)

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

func names(list []*adminplan.Organization) (out []string) {
	for _, o := range list {
		out = append(out, o.Name)
	}
	return out
}

func drafts(t *testing.T, c *cascade.Cascade, bodies []*adminplan.Organization) (out []*adminplan.Plan) {
	for _, b := range bodies {
		p, err := c.Derive(b.ID)
		require.NoError(t, err)
		out = append(out, p)
	}
	return out
}

func TestTheModelPlanObliges(t *testing.T) {
	c := cascade.New(modelplan.Plan(), orgdata.Directory())
	o := c.Obligations()
	require.Len(t, o, 3)
	require.Equal(t, []string{"hướng dẫn"}, o[0].Kinds)
	require.True(t, o[0].Self)
	require.Empty(t, o[0].Bodies)
	require.Equal(t, []string{"kế hoạch"}, o[1].Kinds)
	require.True(t, o[1].OwnLevel)
	require.Len(t, o[1].Bodies, 5)
	require.Equal(t, []string{"hướng dẫn", "chương trình", "kế hoạch"}, o[2].Kinds)
	require.True(t, o[2].OwnLevel)
	require.Len(t, o[2].Bodies, 12)
	require.Equal(t, "/sections/3/assignments/2/tasks/0", o[2].Pointer)
	require.Len(t, c.Obliged(), 17)
}

func TestADraftHasWhatADraftMustHave(t *testing.T) {
	parent := modelplan.Plan()
	c := cascade.New(parent, orgdata.Directory())
	twelve := c.Obligations()[2].Bodies
	seen := map[adminplan.ID]bool{}
	for i, p := range drafts(t, c, twelve) {
		require.False(t, seen[p.ID])
		seen[p.ID] = true
		require.Equal(t, adminplan.StatusDraft, p.Status)
		require.Equal(t, twelve[i].ID, p.Issuer.Org)
		require.Equal(t, "BAN THƯỜNG TRỰC", p.Issuer.Name())
		require.Equal(t, strings.ToUpper("Ủy ban Mặt trận Tổ quốc Việt Nam "+twelve[i].Territory), p.Issuer.Superior())
		require.Equal(t, "/KH-MTTQ-BTT", p.Number.String())
		require.Contains(t, twelve[i].Territory, p.Place)
		require.Contains(t, p.Title, "trên địa bàn "+twelve[i].Territory)

		base := p.Bases[0]
		require.Equal(t, "244/KH-MTTQ-BTT", base.References[0].Designation())
		require.Equal(t, parent.Date, base.References[0].Date)
		require.Equal(t, base.References[0].Text, base.Text[base.References[0].Start:base.References[0].End])
		require.Equal(t, parent.ID, p.Relations[0].Plan)

		require.Len(t, p.Objectives(), 3)
		for k, o := range p.Objectives() {
			require.Equal(t, parent.Objectives()[k].Text, o.Text)
			require.Equal(t, base.References[0].ID, o.References[0].RefersTo)
		}
		require.Equal(t, "khoản 2 Mục I", p.Objectives()[1].References[0].Place)

		require.Equal(t, "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La", p.Recipients[0].Name)
		require.Equal(t, parentIssuer(t, c), p.Recipients[0].Org)
		require.Equal(t, p.Recipients[0].Org, p.Tasks()[0].Task.ReportsTo[0].To.Org)

		report := p.Validate(append(rules.For(p).Sets, rules.Completeness())...)
		require.NoError(t, report.Err(), "%v", report.Findings)
		for _, f := range report.Findings {
			require.Contains(t, draftFindings, f.Code, f.String())
		}
	}
}

func parentIssuer(t *testing.T, c *cascade.Cascade) adminplan.ID {
	o := c.Resolution().Issuer.Organization()
	require.NotNil(t, o)
	return o.ID
}

// draftFindings are the findings that a draft must have: the parent sets neither deadlines nor money, and only the body itself
// can.
var draftFindings = []string{"PLAN-BUDGET-01", "ITEM-DUE-01", "TASK-DUE-01", "TASK-REPORT-02"}

func TestDraftsAreDeterministicAndLeaveTheParentAlone(t *testing.T) {
	parent, before := modelplan.Plan(), modelplan.Plan()
	for _, b := range cascade.New(parent, orgdata.Directory()).Obliged() {
		p, err := cascade.Derive(parent, orgdata.Directory(), b.ID)
		require.NoError(t, err)
		q, err := cascade.Derive(modelplan.Plan(), orgdata.Directory(), b.ID)
		require.NoError(t, err)
		require.Equal(t, p, q)
		p.Sections[0].Objectives[0].Text = "changed"
		p.Motto[0] = "changed"
		p.Period.From = adminplan.Date{}
	}
	require.Equal(t, before, parent)
}

func TestAParentWithoutAnIDIsCarriedOutAllTheSame(t *testing.T) {
	parent := modelplan.Plan()
	parent.ID = adminplan.ID{}
	c := cascade.New(parent, orgdata.Directory())
	p, err := c.Derive(c.Obligations()[2].Bodies[0].ID)
	require.NoError(t, err)
	require.Empty(t, c.Trace(p).Strangers)
	named := modelplan.Plan()
	named.ID = adminplan.ID{}
	named.AssignIDs()
	require.Equal(t, named.ID, p.Relations[0].Plan)
}

func TestNoDraftWithoutABody(t *testing.T) {
	c := cascade.New(modelplan.Plan(), orgdata.Directory())
	_, err := c.Derive(adminplan.NewID())
	require.ErrorContains(t, err, "no organisation")
	_, err = c.Derive(parentIssuer(t, c))
	require.ErrorContains(t, err, "the issuer of the plan itself")
	later := cascade.New(modelplan.Plan(), orgdata.Directory(), org.AsOf(adminplan.DateOf(2026, 1, 1)))
	_, err = later.Derive(c.Obligations()[2].Bodies[0].ID)
	require.ErrorContains(t, err, "does not exist on 2026-01-01")
}

func TestTrace(t *testing.T) {
	c := cascade.New(modelplan.Plan(), orgdata.Directory())
	twelve := c.Obligations()[2].Bodies
	all := drafts(t, c, twelve)
	tr := c.Trace(all...)
	require.Len(t, tr.Entries, 7)
	require.Empty(t, tr.Strangers)
	last := tr.Entries[5:]
	require.Len(t, last[0].Taken, 12, "each draft is itself what the task asks for")
	require.Equal(t, cascade.LinkIssued, last[0].Taken[0].Link)
	require.Len(t, last[1].Taken, 12)
	require.Equal(t, cascade.LinkOrigin, last[1].Taken[0].Link)
	require.Empty(t, last[0].Missing)
	require.Len(t, tr.Untaken(), 5)
	require.Len(t, tr.Entries[3].Missing, 5, "the member organisations have no plan yet")

	// Without one of them, and with a plan that has nothing to do with the parent.
	tr = c.Trace(append(all[1:], &adminplan.Plan{Title: "Khác"})...)
	require.Equal(t, []int{11}, tr.Strangers)
	require.Equal(t, []string{twelve[0].Name}, names(tr.Entries[5].Missing))

	// A plan written by hand that cites the parent and says nearly the same.
	hand := &adminplan.Plan{
		Issuer:   adminplan.Issuer{Path: []string{"ỦY BAN MTTQ VIỆT NAM HUYỆN MAI SƠN", "BAN THƯỜNG TRỰC"}},
		Bases:    []adminplan.Basis{{Text: "x", References: []adminplan.Reference{{Number: "244", Symbol: "KH-MTTQ-BTT", Style: adminplan.StyleState}}}},
		Sections: []adminplan.Section{{Items: []adminplan.ContentItem{{Text: "Vận động cán bộ, đảng viên và nhân dân tham gia giám sát, phản biện xã hội; nắm tình hình tư tưởng trong nhân dân."}}}},
	}
	tr = c.Trace(hand)
	require.Equal(t, cascade.LinkText, tr.Entries[6].Taken[0].Link)
	require.Greater(t, tr.Entries[6].Taken[0].Likeness, 0.7)
	require.Equal(t, cascade.LinkIssued, tr.Entries[5].Taken[0].Link, "its issuer is known by the names of its head")
	require.Len(t, tr.Entries[5].Missing, 11)

	plain := cascade.NewTrace(modelplan.Plan(), all...)
	require.Len(t, plain.Entries[6].Taken, 12)
}

func TestMatrix(t *testing.T) {
	m := cascade.New(modelplan.Plan(), orgdata.Directory()).Matrix()
	require.Len(t, m.Rows, 7)
	var units []string
	for _, u := range m.Units {
		units = append(units, u.Name)
	}
	require.Equal(t, []string{"Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La", "các tổ chức thành viên cùng cấp", "Ban Thường trực Ủy ban Mặt trận Tổ quốc các huyện, thành phố"}, units)
	require.Equal(t, 5, m.Units[1].Members)
	require.Equal(t, 12, m.Units[2].Members)
	require.Equal(t, [][]adminplan.TaskRole{{adminplan.RoleLead}, {adminplan.RoleCoordinate}, nil}, m.Rows[1].Roles)
	require.Equal(t, [][]adminplan.TaskRole{{cascade.RoleReceive}, {adminplan.RoleMonitor, adminplan.RoleReport}, nil}, m.Rows[4].Roles)

	var page, table bytes.Buffer
	require.NoError(t, m.HTML(&page))
	golden(t, "matrix.html", page.Bytes())
	require.NoError(t, m.CSV(&table))
	golden(t, "matrix.csv", table.Bytes())
}

func TestMatrixEscapes(t *testing.T) {
	p := &adminplan.Plan{Title: `<script>alert("x")</script>`, Sections: []adminplan.Section{{Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{{
		Unit: &adminplan.OrgRef{Name: `=cmd|' /C calc'!A0 <img src=x onerror=alert(1)>`}, Tasks: []adminplan.Task{{Label: "-", Text: `+1 & "2" <b>`, Timing: []adminplan.Timing{{Text: "@SUM(A1)"}}}},
	}}}}}
	m := cascade.New(p, orgdata.Directory()).Matrix()
	var page, table bytes.Buffer
	require.NoError(t, m.HTML(&page))
	for _, bad := range []string{"<script>", "<img", "<b>", `"2"`} {
		require.NotContains(t, page.String(), bad)
	}
	require.NoError(t, m.CSV(&table))
	rows, err := csv.NewReader(&table).ReadAll()
	require.NoError(t, err)
	for _, row := range rows {
		for _, cell := range row {
			require.False(t, cell != "" && cell != "-" && strings.ContainsRune("=+-@\t\r", rune(cell[0])), cell)
		}
	}
}

func TestMatrixOfAnEmptyPlan(t *testing.T) {
	c := cascade.New(&adminplan.Plan{}, orgdata.Directory())
	require.Empty(t, c.Matrix().Rows)
	require.Empty(t, c.Obligations())
	require.Empty(t, c.Trace().Entries)
	require.NoError(t, c.Matrix().HTML(&bytes.Buffer{}))
}

func TestADashAloneIsNoFormula(t *testing.T) {
	m := &cascade.Matrix{Rows: []cascade.MatrixRow{{Label: "-", Text: "- 1"}, {Label: "+", Text: "-"}}}
	var b bytes.Buffer
	require.NoError(t, m.CSV(&b))
	require.Equal(t, "Ký hiệu,Nhiệm vụ,Thời gian\r\n-,'- 1,\r\n'+,-,\r\n", b.String())
}

func TestACascadeIsUsedByManyGoroutines(t *testing.T) {
	c := cascade.New(modelplan.Plan(), orgdata.Directory())
	bodies := c.Obliged()
	want := c.Trace(drafts(t, c, bodies)...)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			var all []*adminplan.Plan
			for _, b := range bodies {
				p, err := c.Derive(b.ID)
				if err != nil {
					t.Error(err)
					return
				}
				all = append(all, p)
			}
			if !reflect.DeepEqual(want, c.Trace(all...)) || len(c.Matrix().Rows) != len(want.Entries) {
				t.Error("not the same")
			}
		})
	}
	wg.Wait()
}

func TestWithoutADirectory(t *testing.T) {
	p := &adminplan.Plan{Title: "Trồng cây ven sông", Sections: []adminplan.Section{{Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{
		{Unit: &adminplan.OrgRef{Name: "Hội Nông dân xã"}, Tasks: []adminplan.Task{{Text: "Xây dựng kế hoạch trồng cây ở đơn vị mình."}}},
	}}}}
	c := cascade.New(p, nil)
	m := c.Matrix()
	require.Equal(t, []cascade.MatrixUnit{{Name: "Hội Nông dân xã"}}, m.Units)
	require.Len(t, m.Rows, 1)
	require.Len(t, c.Obligations(), 1)
	require.True(t, c.Obligations()[0].Open)
	require.Empty(t, c.Obliged())
	_, err := c.Derive(adminplan.ID{1})
	require.ErrorContains(t, err, "no organisation")
	require.Equal(t, org.StatusUnknown, org.Resolve(p, nil).Names[0].Status)
}
