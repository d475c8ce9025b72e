package adminplan_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestMessageOfAFinding(t *testing.T) {
	rule := adminplan.Rule{Code: "OWN-TASK-01", Severity: adminplan.SeverityWarning, Text: adminplan.Text{
		VI: "{count} đầu mối đến {due}; {what}; {unknown} {", EN: "{count} leads until {due}; {what}; {unknown} {",
	}}
	f := rule.Finding("", "count", 2, "due", adminplan.MonthOf(2026, 3), "what", adminplan.Text{VI: "một", EN: "one"})
	require.Equal(t, "2 đầu mối đến tháng 3 năm 2026; một; {unknown} {", f.Message("vi"))
	require.Equal(t, "2 leads until 2026-03; one; {unknown} {", f.Message("en"))
	require.Equal(t, "warning / OWN-TASK-01: 2 leads until 2026-03; one; {unknown} {", f.String())
	require.Equal(t, "{count} leads until {due}; {what}; {unknown} {", rule.Finding("/title").Message("en"), "nothing is known")

	data, err := json.Marshal(f)
	require.NoError(t, err)
	var read adminplan.Finding
	require.NoError(t, json.Unmarshal(data, &read))
	require.Equal(t, f.Message("vi"), read.Message("vi"))
	require.Equal(t, f.String(), read.String())
	require.Error(t, json.Unmarshal([]byte(`{"code":1}`), &read))
	_, err = json.Marshal(rule.Finding("", "func", func() {}))
	require.Error(t, err)
}

func TestValueOfAFinding(t *testing.T) {
	p := &adminplan.Plan{Title: "Trồng cây", Sections: []adminplan.Section{{Heading: "NỘI DUNG"}}}
	for path, want := range map[string]any{"": p, "/title": "Trồng cây", "/sections/0/heading": "NỘI DUNG"} {
		v, ok := adminplan.Finding{Path: path}.Value(p)
		require.True(t, ok, path)
		require.Equal(t, want, v, path)
	}
	for _, path := range []string{"/sections/1", "/sections/x", "/filing/text", "/no", "/title/no"} {
		_, ok := adminplan.Finding{Path: path}.Value(p)
		require.False(t, ok, path)
	}
}
