package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/modelplan"
	"github.com/adminplan/adminplan/org"
)

// tell runs the program for a plan.
func tell(t *testing.T, p *adminplan.Plan, args ...string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "plan.json")
	var b, out bytes.Buffer
	require.NoError(t, export.JSON(&b, p))
	require.NoError(t, os.WriteFile(file, b.Bytes(), 0o644))
	require.NoError(t, run(append(args, file), &out))
	return out.String()
}

// commune is a plan of a body that the directory does not know; task is what its one unit has to do.
func commune(unit, task string) *adminplan.Plan {
	p := &adminplan.Plan{
		SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan, Language: "vi",
		Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN XÃ TÂN KHÊ"}},
		Number: adminplan.Number{Symbol: "KH-UBND", Style: adminplan.StyleState},
		Place:  "Tân Khê", Date: adminplan.DateOf(2026, 3, 9), Title: "Tổng vệ sinh đường làng",
		Sections: []adminplan.Section{{Label: "I.", Heading: "TỔ CHỨC THỰC HIỆN", Kind: adminplan.SectionImplementation,
			Assignments: []adminplan.Assignment{{Label: "1.", Unit: &adminplan.OrgRef{Name: unit}, Tasks: []adminplan.Task{{Label: "-", Text: task}}}}}},
	}
	p.AssignIDs()
	return p
}

func TestWhyThereIsNoDraftIsSaid(t *testing.T) {
	out := tell(t, commune("Hội Nông dân xã Tân Khê", "Vận động hội viên tham gia."))
	require.Contains(t, out, "== Documents that the plan calls for\nNone: ")
	require.Contains(t, out, "== Drafts for the bodies of the next level\nNone: the plan obliges nobody to issue a document.\n")
	require.Contains(t, out, "== What the drafts take up\nThere are no drafts.\n")
	require.Contains(t, out, "Plan (chưa có số)/KH-UBND of 2026-03-09")

	out = tell(t, commune("Các thôn", "Xây dựng kế hoạch của đơn vị mình."))
	require.Contains(t, out, "None: the directory knows none of the bodies below that have the duty.\n")
}

func TestWhyACollectiveStandsForNobodyIsSaid(t *testing.T) {
	out := tell(t, modelplan.Plan())
	require.NotContains(t, out, "stands for 0")
	require.Contains(t, out, "stands for nobody: no front standing of the district level is recorded in this directory under the bodies of the issuer's territory on that date\n")
	require.Equal(t, "it is not known under whom they stand", whyEmpty([]org.Expansion{{}, {}}))
}

func TestBodiesWithoutADraftAreNotMissing(t *testing.T) {
	out := tell(t, modelplan.Plan())
	require.Contains(t, out, "(chưa có số)/KH-MTTQ-BTT, ")
	require.Contains(t, out, "No draft for 5 that are not of the issuer's kind")
	require.NotContains(t, out, "missing from 5")
	require.Contains(t, out, "missing from 0; 5 others who have it have no draft\n")
}

func TestNoColonBeforeNothing(t *testing.T) {
	p := modelplan.Plan()
	out := tell(t, p, "-asof", p.Date.String())
	require.NotRegexp(t, `settled:\nBodies`, out)
	require.Regexp(t, `\n0 of \d+ names can no longer be settled\n`, out)
}
