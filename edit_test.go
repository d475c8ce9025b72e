package adminplan_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestEditChangesWhatItsLinesName(t *testing.T) {
	p := &adminplan.Plan{Sections: []adminplan.Section{{Heading: "MỤC TIÊU"}, {Heading: "NỘI DUNG"}}, Filing: &adminplan.Filing{Text: "Lưu: VT."}}
	require.NoError(t, adminplan.Edit(`
		/title "Trồng cây ven sông"
		/period/text "năm 2026"
		/sections/- {"heading":"KINH PHÍ"}
		/sections/0 -
		/sections/0/items [{"text":"Chọn giống."}]
		/filing -
		/date "2026-02-30"
		/closing/-/text "\xff"
	`).Apply(p))
	require.Equal(t, &adminplan.Plan{
		Title: "Trồng cây ven sông", Period: &adminplan.Period{Text: "năm 2026"}, Date: adminplan.DateOf(2026, 2, 30),
		Sections: []adminplan.Section{{Heading: "NỘI DUNG", Items: []adminplan.ContentItem{{Text: "Chọn giống."}}}, {Heading: "KINH PHÍ"}},
		Closing:  []adminplan.Paragraph{{Text: "\xff"}},
	}, p)
}

func TestEditSaysWhichLineItCannotCarryOut(t *testing.T) {
	for edit, says := range map[adminplan.Edit]string{
		`title "x"`:             "line 1: want a JSON pointer, a blank and a value",
		"/title":                "line 1: want a JSON pointer, a blank and a value",
		"/title \"x\"\n\n/no 1": `line 3: at /no: no member "no"`,
		`/title/no 1`:           `line 1: at /title/no: no member "no"`,
		`/sections/1 {}`:        `line 1: at /sections/1: no entry "1" in a list of 1`,
		`/sections/-1 {}`:       `line 1: at /sections/-1: no entry "-1" in a list of 1`,
		`/title 1`:              "line 1: at /title: ",
		`/date "2026-13-01x"`:   "line 1: at /date: ",
	} {
		err := edit.Apply(&adminplan.Plan{Sections: []adminplan.Section{{}}})
		require.ErrorContains(t, err, says, string(edit))
	}
}
