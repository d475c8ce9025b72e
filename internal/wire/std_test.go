package wire

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/randplan"
)

// open are options that refuse nothing for its size.
var open = Options{Depth: 1000, Nodes: 1 << 30, String: 1 << 30}

func stdJSON(t require.TestingT, p *adminplan.Plan) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(p))
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

func stdXML(t require.TestingT, p *adminplan.Plan) []byte {
	b, err := xml.Marshal(p)
	require.NoError(t, err)
	return b
}

// readBack asserts that a reader took what a writer wrote.
func readBack(t require.TestingT, fault *Fault) {
	if fault != nil {
		require.Fail(t, "refused", "%d %s %s: %s", fault.Offset, fault.Pointer, fault.Code, fault.Message)
	}
}

func TestJSONAgreesWithTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := randplan.Plan().Draw(t, "plan")
		want := stdJSON(t, p)
		got, err := AppendJSON(nil, p)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))

		var std adminplan.Plan
		require.NoError(t, json.Unmarshal(want, &std))
		own, notes, fault := ReadJSON(string(want), open)
		readBack(t, fault)
		require.Empty(t, notes)
		require.Equal(t, &std, own)
		require.Equal(t, p, own)
	})
}

// Characters that no plan may have are written all the same, as encoding/json does; validation reports them.
func TestEveryCharacterIsWrittenAsTheStandardLibraryDoes(t *testing.T) {
	var all []byte
	for c := range rune(0x2100) {
		all = append(all, string(c)...)
	}
	p := &adminplan.Plan{Title: string(all) + "\uD7FF\uE000\uFFFD\uFFFE\uFFFF\U00010000\U0010FFFF"}
	got, err := AppendJSON(nil, p)
	require.NoError(t, err)
	require.Equal(t, string(stdJSON(t, p)), string(got))
}

func TestXMLAgreesWithTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := randplan.Plan().Draw(t, "plan")
		want := stdXML(t, p)
		got, err := AppendXML(nil, p)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))

		var std adminplan.Plan
		require.NoError(t, xml.Unmarshal(want, &std))
		own, notes, fault := ReadXML(string(want), open)
		readBack(t, fault)
		require.Empty(t, notes)
		require.Equal(t, &std, own)
		require.Equal(t, p, own)

		var b bytes.Buffer
		e := xml.NewEncoder(&b)
		e.Indent("", "  ")
		require.NoError(t, e.Encode(p))
		indented, err := AppendXMLIndent(nil, p, "  ")
		require.NoError(t, err)
		require.Equal(t, b.String(), string(indented))
	})
}

func TestAcrossTheFormats(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := randplan.Plan().Draw(t, "plan")
		first, err := AppendJSON(nil, p)
		require.NoError(t, err)
		fromJSON, _, fault := ReadJSON(string(first), open)
		readBack(t, fault)
		x, err := AppendXML(nil, fromJSON)
		require.NoError(t, err)
		fromXML, _, fault := ReadXML(string(x), open)
		readBack(t, fault)
		second, err := AppendJSON(nil, fromXML)
		require.NoError(t, err)
		require.Equal(t, string(first), string(second))
		require.True(t, fromJSON.Equal(fromXML))
	})
}
