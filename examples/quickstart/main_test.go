package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/parse"
)

func TestQuickstartShowsAPlanItsReportAndItsForms(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, run(&b))
	out := b.String()
	require.Contains(t, out, "Số: 244/KH-MTTQ-BTT\nSơn La, ngày 17 tháng 6 năm 2022\n")
	require.Contains(t, out, "error PLAN-NUMBER-01 /number/value\n  vi: ")

	want := newPlan()
	want.AssignIDs()
	_, rest, _ := strings.Cut(out, "== JSON\n")
	asJSON, asXML, ok := strings.Cut(rest, "\n== XML\n")
	require.True(t, ok)
	p, _, err := parse.JSON(strings.NewReader(asJSON))
	require.NoError(t, err)
	require.Equal(t, want, p)
	p, _, err = parse.XML(strings.NewReader(asXML))
	require.NoError(t, err)
	require.Equal(t, want, p)
}

func TestThePlanHasTheShapeOfTheRealOne(t *testing.T) {
	p := newPlan()
	require.Empty(t, p.Validate().Findings)
	require.Len(t, p.Sections, 4)
	require.Len(t, p.Objectives(), 3)
	require.Len(t, p.Sections[1].Items[0].Items, 6)
	require.Len(t, p.Sections[1].Items[1].Items, 9)
	require.Len(t, p.Recipients, 7)
	tasks := map[*adminplan.Assignment]int{}
	for _, task := range p.Tasks() {
		tasks[task.Assignment]++
	}
	for i, want := range []int{3, 2, 2} {
		require.Equal(t, want, tasks[p.Assignments()[i]])
	}
	for _, r := range p.References() {
		require.Equal(t, "90-CV/ĐĐ", r.Reference.Designation())
	}
}
