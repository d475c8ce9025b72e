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
	require.Zero(t, p.IssuerClass())
	require.Empty(t, p.Validate().Findings)
	_, err := p.AppendCanonical(nil)
	require.ErrorContains(t, err, "no plan")
	_, err = p.Digest()
	require.ErrorContains(t, err, "no plan")
}
