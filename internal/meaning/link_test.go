package meaning_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// The first citation of a document, which is often in the title, may say less of its date than a later one.
func TestLinkerDatesFirstCitations(t *testing.T) {
	for text, want := range map[string]string{
		"Nghị quyết số 71-NQ/TW; Nghị quyết số 71-NQ/TW ngày 22/8/2031 của Bộ Chính trị":                     "party:71-NQ/TW@2031-08-22",
		"Luật Thư viện; Luật Thư viện năm 2031":                                                              "luật:thư viện@2031",
		"Công văn số 9/SNV-TCBC; Công văn số 9/SNV-TCBC tháng 5/2031; Công văn số 9/SNV-TCBC ngày 06/5/2031": "state:9/SNV-TCBC@2031-05-06",
		"Công văn số 9/SNV-TCBC ngày 06/5/2031; Công văn số 9/SNV-TCBC":                                      "",
		"Nghị định số 8/2031/NĐ-CP; Nghị định số 8/2031/NĐ-CP ngày 06/5/2031":                                "",
		// Of which of the two the first one speaks is not known.
		"Quyết định số 7/QĐ-UBND; Quyết định số 7/QĐ-UBND ngày 01/02/2031; Quyết định số 7/QĐ-UBND ngày 03/02/2032": "",
	} {
		refs := meaning.References(text)
		require.Len(t, refs, strings.Count(text, ";")+1, text)
		for i := range refs {
			refs[i].ID = adminplan.DerivedID(adminplan.Namespace, fmt.Sprint(i))
		}
		var l meaning.Linker
		l.Link(refs)
		if want == "" {
			require.Empty(t, l.Dated(), text)
		} else {
			require.Equal(t, map[adminplan.ID]string{refs[0].ID: want}, l.Dated(), text)
		}
		l.Release()
		require.Empty(t, l.Dated(), text)
	}
}
