package adminplan_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/stretchr/testify/require"
)

// The pointer of a task is the one that Walk gives for it.
func TestTasksSayWhereTheyStand(t *testing.T) {
	p := ruletest.State()
	at := map[*adminplan.Task]string{}
	p.Walk(func(n adminplan.Node) bool {
		if task, ok := n.Value.(*adminplan.Task); ok {
			at[task] = n.Pointer()
		}
		return true
	})
	tasks := p.Tasks()
	require.NotEmpty(t, tasks)
	require.Len(t, tasks, len(at))
	for _, task := range tasks {
		require.NotEmpty(t, task.Pointer)
		require.Equal(t, at[task.Task], task.Pointer)
	}
}

func TestViewsFollowTheDocument(t *testing.T) {
	p := adminplan.New()
	p.Sections = []adminplan.Section{
		{Items: []adminplan.ContentItem{{Text: "a", Items: []adminplan.ContentItem{{Text: "b", Table: &adminplan.Table{Title: "t1"}}}}, {Text: "c"}},
			Sections: []adminplan.Section{{Forms: []adminplan.Form{{Text: "f1", Forms: []adminplan.Form{{Text: "f2"}}}}}}},
		{Forms: []adminplan.Form{{Text: "f3"}}, Objectives: []adminplan.Objective{{Text: "o1", Objectives: []adminplan.Objective{{Text: "o2"}}}}},
		{Assignments: []adminplan.Assignment{{Heading: "u1"}, {Heading: "u2"}}},
	}
	p.Appendices = []adminplan.Appendix{{Items: []adminplan.ContentItem{{Text: "d"}}}}
	var items, forms, objectives, units, tables []string
	for _, v := range p.ContentItems() {
		items = append(items, v.Text)
	}
	for _, v := range p.Forms() {
		forms = append(forms, v.Text)
	}
	for _, v := range p.Objectives() {
		objectives = append(objectives, v.Text)
	}
	for _, v := range p.Assignments() {
		units = append(units, v.Heading)
	}
	for _, v := range p.Tables() {
		tables = append(tables, v.Title)
	}
	require.Equal(t, []string{"a", "b", "c", "d"}, items)
	require.Equal(t, []string{"f1", "f2", "f3"}, forms)
	require.Equal(t, []string{"o1", "o2"}, objectives)
	require.Equal(t, []string{"u1", "u2"}, units)
	require.Equal(t, []string{"t1"}, tables)

	p.ContentItems()[3].Text = "changed"
	require.Equal(t, "changed", p.Appendices[0].Items[0].Text, "views point into the plan")
}

// What a plan need not have answers as nothing.
func TestOptionalPartsThatAreNotThere(t *testing.T) {
	p := adminplan.New()
	require.Empty(t, p.Marks.Words())
	require.False(t, p.Carrier.Printed())
	require.True(t, p.Period.Covers(adminplan.DateOf(2026, 1, 1)))
	require.Empty(t, p.Issuer.Name())
	require.Empty(t, p.Issuer.Superior())
}

func TestMarksWords(t *testing.T) {
	for _, c := range []struct {
		marks adminplan.Marks
		want  []string
	}{
		{adminplan.Marks{Secrecy: adminplan.SecrecyTopSecret}, []string{"TUYỆT MẬT"}},
		{adminplan.Marks{Secrecy: adminplan.SecrecyConfidential, Urgency: adminplan.UrgencyExpress, Circulation: adminplan.CirculationInternal},
			[]string{"MẬT", "HỎA TỐC", "LƯU HÀNH NỘI BỘ"}},
		{adminplan.Marks{Urgency: adminplan.UrgencyUrgent, Printed: []string{"HOẢ TỐC HẸN GIỜ"}}, []string{"HOẢ TỐC HẸN GIỜ"}},
		{adminplan.Marks{Draft: "DỰ THẢO"}, nil},
	} {
		require.Equal(t, c.want, c.marks.Words())
	}
}

func TestIssuerNames(t *testing.T) {
	for _, c := range []struct {
		path           []string
		superior, name string
	}{
		{[]string{"TRƯỜNG THPT SƠN HẢI"}, "", "TRƯỜNG THPT SƠN HẢI"},
		{[]string{"UBND TỈNH SƠN HẢI", "SỞ NỘI VỤ"}, "UBND TỈNH SƠN HẢI", "SỞ NỘI VỤ"},
		{[]string{"BỘ Y TẾ", "CỤC A", "PHÒNG B"}, "BỘ Y TẾ CỤC A", "PHÒNG B"},
	} {
		i := adminplan.Issuer{Path: c.path}
		require.Equal(t, c.superior, i.Superior())
		require.Equal(t, c.name, i.Name())
	}
}

// No plan is no parts and no answer, and no panic.
func TestNoPlan(t *testing.T) {
	var p *adminplan.Plan
	p.Walk(func(adminplan.Node) bool {
		t.Error("visited")
		return true
	})
	require.Empty(t, p.Tasks())
	require.Empty(t, p.References())
	require.Empty(t, p.ContentItems())
	require.Empty(t, p.Forms())
	require.Zero(t, p.IssuerClass())
	require.Empty(t, p.Validate().Findings)
	_, err := p.AppendCanonical(nil)
	require.ErrorContains(t, err, "no plan")
	_, err = p.Digest()
	require.ErrorContains(t, err, "no plan")
}
