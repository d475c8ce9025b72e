package adminplan

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
)

func TestDerivedIDIsVersion5(t *testing.T) {
	for _, name := range []string{"", "a", "/sections/0/items/3", string(make([]byte, 1000))} {
		require.Equal(t, uuid.NewSHA1(Namespace.UUID(), []byte(name)), DerivedID(Namespace, name).UUID())
	}
}

func TestStandardCodecsWorkOnTheStructs(t *testing.T) {
	p := &Plan{
		SchemaVersion: SchemaVersion, Kind: KindPlan, Title: "A <b> & \"c\"",
		Issuer: Issuer{Path: []string{"X", "Y"}},
		Number: Number{Value: "05", Symbol: "KH-X", Style: StyleState},
		Date:   MonthOf(2026, 1),
		Period: &Period{From: YearOf(2026)},
		Sections: []Section{{Label: "I.", Kind: SectionContent, Items: []ContentItem{
			{Label: "1.", Text: "  x  ", Lead: []OrgRef{{Name: "Z"}}, Timing: []Timing{{Due: QuarterOf(2026, 3), Exclusive: true}}},
		}}},
	}
	p.AssignIDs()
	j, err := json.Marshal(p)
	require.NoError(t, err)
	x, err := xml.Marshal(p)
	require.NoError(t, err)
	t.Logf("%s\n%s", j, x)
	var fromJSON, fromXML Plan
	require.NoError(t, json.Unmarshal(j, &fromJSON))
	require.NoError(t, xml.Unmarshal(x, &fromXML))
	require.Equal(t, p, &fromJSON)
	require.Equal(t, p, &fromXML)
	require.Equal(t, 1, bytes.Count(x, []byte("xmlns")))
}
