package sample

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

func asJSON(t testing.TB, p *adminplan.Plan) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, export.JSON(&b, p))
	return b.Bytes()
}

// The numbers that follow from a seed are fixed for ever; these are the first of SplitMix64 for the seed 1234567.
func TestTheGeneratorIsSplitMix64(t *testing.T) {
	r := &random{state: 1234567}
	for _, want := range []uint64{6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821} {
		require.Equal(t, want, r.next())
	}
}

func TestTheSameSeedGivesTheSamePlan(t *testing.T) {
	seen := map[string]uint64{}
	for seed := range uint64(50) {
		data := asJSON(t, Plan(seed))
		require.Equal(t, string(data), string(asJSON(t, Plan(seed))))
		sum := sha256.Sum256(data)
		key := hex.EncodeToString(sum[:])
		require.NotContains(t, seen, key, "two seeds give one plan")
		seen[key] = seed
	}
}

// The words of the first plans are held to one digest, so that another version of Go or another machine is seen to give
// the same. It changes only with the texts of this package; the changelog then says so.
func TestTheWordsOfTheFirstPlansAreThoseOfEveryMachine(t *testing.T) {
	h := sha256.New()
	for seed := range uint64(20) {
		Plan(seed).Walk(func(n adminplan.Node) bool {
			fmt.Fprintf(h, "%s\n%s\n%s\n%s\n", n.Pointer(), n.Label(), n.Heading(), n.Text())
			return true
		})
	}
	require.Equal(t, "9332e32d9f5a8a75dcf3e93d2b5ef3a437e4ef0c5281bed485fa5cf56bccad02", hex.EncodeToString(h.Sum(nil)))
}

func TestPlansAreValid(t *testing.T) {
	for seed := range uint64(200) {
		report := Plan(seed).Validate()
		require.Empty(t, report.Findings, "seed %d", seed)
	}
}

func TestPlansGoThroughJSONAndXMLUnchanged(t *testing.T) {
	for seed := range uint64(50) {
		p := Plan(seed)
		fromJSON, _, err := parse.JSON(bytes.NewReader(asJSON(t, p)))
		require.NoError(t, err)
		require.True(t, p.Equal(fromJSON), "seed %d", seed)
		var b bytes.Buffer
		require.NoError(t, export.XML(&b, fromJSON))
		fromXML, _, err := parse.XML(&b)
		require.NoError(t, err)
		require.Equal(t, string(asJSON(t, p)), string(asJSON(t, fromXML)), "seed %d", seed)
	}
}

// What a sample says of its texts is what a reader finds in them: the text of a plan reads as the plan.
func TestTheTextOfAPlanReadsAsThePlan(t *testing.T) {
	for seed := range uint64(150) {
		text, err := Text(seed, Organizations(false))
		require.NoError(t, err)
		p, warnings, err := parse.Text(bytes.NewReader(text))
		require.NoError(t, err)
		require.Empty(t, warnings)
		if want := Plan(seed, Organizations(false)); !want.Equal(p) {
			require.Equal(t, want, p, "seed %d", seed)
		}
	}
}

func TestTheWordFileOfAPlanReadsAsAPlanOfTheSameWords(t *testing.T) {
	for seed := range uint64(20) {
		file, _, err := DOCX(seed, Organizations(false))
		require.NoError(t, err)
		p, _, err := parse.DOCX(bytes.NewReader(file), int64(len(file)))
		require.NoError(t, err)
		want := Plan(seed, Organizations(false))
		require.Equal(t, want.Title, p.Title)
		require.Equal(t, want.Number, p.Number)
		require.Len(t, p.ContentItems(), len(want.ContentItems()), "seed %d", seed)
		require.Len(t, p.Tasks(), len(want.Tasks()), "seed %d", seed)
	}
}

func TestOptionsSettleWhatTheyName(t *testing.T) {
	for seed := range uint64(20) {
		for class, body := range map[adminplan.IssuerClass]Body{
			adminplan.IssuerState: State, adminplan.IssuerFront: Front, adminplan.IssuerParty: Party,
		} {
			require.Equal(t, class, Plan(seed, Of(body)).IssuerClass())
		}
		require.Contains(t, Plan(seed, Of(School)).Issuer.Name(), "TRƯỜNG ")

		draft := Plan(seed, WithStatus(adminplan.StatusDraft))
		require.Equal(t, adminplan.StatusDraft, draft.Status)
		require.Empty(t, draft.Number.Value)
		require.Equal(t, adminplan.StatusIssued, Plan(seed, WithStatus(adminplan.StatusIssued)).Status)

		p := Plan(seed, Bases(3), Tables(2), Appendices(4), Carried(false), Organizations(true))
		require.Len(t, p.Bases, 3)
		require.Len(t, p.Appendices, 4)
		require.Len(t, p.Tables(), 6)
		require.Equal(t, "PHỤ LỤC IV", p.Appendices[3].Label)
		require.NotEmpty(t, p.Organizations)
		require.False(t, p.Issuer.Org.IsZero())

		carried := Plan(seed, Of(State), Carried(true), Bases(2))
		require.NotNil(t, carried.Carrier)
		require.Len(t, carried.Carrier.Bases, 2)
		require.Empty(t, carried.Recipients)
		require.Nil(t, Plan(seed, Of(Party), Carried(true)).Carrier)
	}
}

func TestItemsCountsTheItemsOfTheContent(t *testing.T) {
	for _, n := range []int{1, 2, 5, 9, 10, 37, 1000, 12345, 100_000} {
		p := Plan(7, Items(n), Tables(0))
		got, deepest := 0, 0
		p.Walk(func(v adminplan.Node) bool {
			if s, ok := v.Value.(*adminplan.Section); ok {
				return s.Kind == adminplan.SectionContent
			}
			if _, ok := v.Value.(*adminplan.ContentItem); ok && strings.HasPrefix(v.Pointer(), "/sections/") {
				got++
				deepest = max(deepest, v.Depth)
			}
			return true
		})
		require.Equal(t, n, got)
		require.LessOrEqual(t, deepest, 7)
	}
}

// There are more items at one level than letters for points in plans of a million items only.
func TestPointsAreNotCountedBeyondTheLetters(t *testing.T) {
	for seed := range uint64(20) {
		w := &writer{r: &random{state: seed}, theme: &themes[0], plan: &adminplan.Plan{}}
		w.day = adminplan.DateOf(2025, 3, 10)
		w.period = adminplan.Period{From: adminplan.YearOf(2025), To: adminplan.YearOf(2025)}
		w.office = newOffice(w.r, State, w.theme, w.day)
		for _, v := range w.leaves(len(letters)+1, "1.", 3) {
			require.Regexp(t, `^(-|1\.[0-9]+\.)$`, v.Label)
		}
	}
}

// More of one thing must not change another: what an option names is drawn apart.
func TestOptionsChangeNothingElse(t *testing.T) {
	for seed := range uint64(20) {
		small, large := Plan(seed, Items(10)), Plan(seed, Items(300))
		require.Equal(t, small.Title, large.Title)
		require.Equal(t, small.Issuer, large.Issuer)
		require.Equal(t, small.Bases, large.Bases)
		require.Equal(t, small.Recipients, large.Recipients)
		require.Equal(t, small.Signatures, large.Signatures)
	}
}

func TestShapesAreAsOftenAsDocumented(t *testing.T) {
	const plans = 600
	count := map[string]int{}
	for seed := range uint64(plans) {
		p := Plan(seed)
		tell := func(name string, is bool) {
			if is {
				count[name]++
			}
		}
		class := p.IssuerClass()
		tell("front", class == adminplan.IssuerFront)
		tell("party", class == adminplan.IssuerParty)
		tell("state or school", class == adminplan.IssuerState)
		tell("draft", p.Status == adminplan.StatusDraft)
		tell("carried", p.Carrier != nil)
		tell("objectives", p.Sections[0].Kind == adminplan.SectionObjectives)
		tell("I.", p.Sections[0].Label == "I.")
		tell("./.", strings.HasSuffix(p.Closing[len(p.Closing)-1].Text, "./."))
	}
	for name, percent := range map[string]float64{
		"front": 20, "party": 12, "state or school": 68, "draft": 20, "carried": 5, "objectives": 83, "I.": 82, "./.": 79,
	} {
		require.InDelta(t, percent, 100*float64(count[name])/plans, 5, name)
	}
}

func BenchmarkPlan(b *testing.B) {
	b.SetBytes(int64(len(asJSON(b, Plan(1, Items(1000))))))
	b.ReportAllocs()
	for b.Loop() {
		Plan(1, Items(1000))
	}
}
