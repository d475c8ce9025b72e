package adminplan_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/stretchr/testify/require"
)

func TestNumberInt(t *testing.T) {
	for value, want := range map[string]int{
		"244": 244, "05": 5, "0": 0, "": -1, "+5": -1, "-5": -1, "1.031": -1, "12a": -1, " 5": -1, "٥": -1, "99999999999999999999": -1,
	} {
		n, ok := adminplan.Number{Value: value}.Int()
		require.Equal(t, want >= 0, ok, value)
		require.Equal(t, max(want, 0), n, value)
	}
}

func TestNumberAsPrinted(t *testing.T) {
	for _, c := range []struct {
		number        adminplan.Number
		text, printed string
		kind          string
	}{
		{adminplan.Number{Value: "244", Symbol: "KH-MTTQ-BTT", Style: adminplan.StyleState}, "244/KH-MTTQ-BTT", "Số: 244/KH-MTTQ-BTT", "KH"},
		{adminplan.Number{Value: "90", Symbol: "CV/ĐĐ", Style: adminplan.StyleParty}, "90-CV/ĐĐ", "Số 90-CV/ĐĐ", "CV"},
		{adminplan.Number{Symbol: "KH-UBND", Style: adminplan.StyleState}, "/KH-UBND", "Số: /KH-UBND", "KH"},
		{adminplan.Number{Value: "12", Symbol: "KH"}, "12/KH", "Số: 12/KH", "KH"},
		{adminplan.Number{Value: "12", Symbol: "2026/KH-UBND", Style: adminplan.StyleState}, "12/2026/KH-UBND", "Số: 12/2026/KH-UBND", "KH"},
		{adminplan.Number{Value: "12", Symbol: "2026"}, "12/2026", "Số: 12/2026", "2026"},
		{adminplan.Number{Value: "12"}, "12", "Số: 12", ""},
		{adminplan.Number{}, "", "Số: ", ""},
	} {
		require.Equal(t, c.text, c.number.String())
		require.Equal(t, c.printed, c.number.Printed())
		require.Equal(t, c.kind, c.number.KindSymbol())
	}
}
