package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// example is a small plan of a body that does not exist.
func example(t testing.TB) *adminplan.Plan {
	t.Helper()
	p := &adminplan.Plan{
		SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan, Status: adminplan.StatusIssued, Language: "vi",
		Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN XÃ TÂN KHÊ"}},
		Number: adminplan.Number{Value: "17", Symbol: "KH-UBND", Style: adminplan.StyleState},
		Place:  "Tân Khê", Date: adminplan.DateOf(2026, 3, 9),
		Title: "Tổng vệ sinh đường làng, ngõ xóm năm 2026",
		Sections: []adminplan.Section{{
			Label: "I.", Heading: "NỘI DUNG", Kind: adminplan.SectionContent,
			Items: []adminplan.ContentItem{{Label: "1.", Text: "Thu gom rác thải tại các thôn vào sáng thứ Bảy hằng tuần."}},
		}},
	}
	p.AssignIDs()
	return p
}

func writeExample(t testing.TB, dir, name string, write func(*bytes.Buffer, *adminplan.Plan) error) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, write(&b, example(t)))
	path := filepath.Join(dir, name)
	require.NoError(t, os.WriteFile(path, b.Bytes(), 0o666))
	return path
}

func jsonFile(t testing.TB, dir, name string) string {
	return writeExample(t, dir, name, func(b *bytes.Buffer, p *adminplan.Plan) error { return export.JSON(b, p) })
}

// convert runs the program and returns its exit status and what it wrote.
func convert(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

func TestStandardOutputIsTheDocument(t *testing.T) {
	in := jsonFile(t, t.TempDir(), "plan.json")
	for _, args := range [][]string{
		{"-to", "json", in}, {in, "-to", "json"}, {"-o", "-", in}, {"-from=json", in}, {in}, {"-to", "json", "--", in},
	} {
		status, out, errs := convert("", args...)
		require.Equal(t, exitDone, status, errs)
		require.Empty(t, errs)
		back, _, err := parse.JSON(strings.NewReader(out))
		require.NoError(t, err)
		require.Equal(t, example(t), back)
	}
}

func TestStandardInputIsAFileNamedDash(t *testing.T) {
	_, asXML, _ := convert("", "-to", "xml", jsonFile(t, t.TempDir(), "plan.json"))
	status, out, errs := convert(asXML, "-to", "json", "-")
	require.Equal(t, exitDone, status, errs)
	back, _, err := parse.JSON(strings.NewReader(out))
	require.NoError(t, err)
	require.Equal(t, example(t), back)
}

func TestWrongUsageSaysWhatThereIs(t *testing.T) {
	dir := t.TempDir()
	in := jsonFile(t, dir, "plan.json")
	other := jsonFile(t, dir, "other.json")
	sub := filepath.Join(dir, "sub")
	require.NoError(t, os.Mkdir(sub, 0o777))
	same := jsonFile(t, sub, "plan.json")
	for _, c := range []struct {
		name string
		args []string
		say  string
	}{
		{"no input", nil, "no input"},
		{"unknown flag", []string{"-x", in}, "-x"},
		{"unknown format to read", []string{"-from", "pdf", in}, "this version reads auto, text, docx, json, xml"},
		{"a format to read that is not there yet", []string{"-from", "stratml", in}, "is not there yet"},
		{"unknown format to write", []string{"-to", "pdf", in}, "no format that this program knows; this version writes json, xml, canonical, text, docx"},
		{"a format to write that is not there yet", []string{"-to", "akn", in}, "is not there yet"},
		{"unknown set of rules", []string{"-check", "decree99", in}, "-check decree99"},
		{"unknown language", []string{"-lang", "fr", in}, "-lang fr"},
		{"unknown form of messages", []string{"-format", "yaml", in}, "-format yaml"},
		{"several inputs, no directory", []string{in, other}, "several inputs need a directory"},
		{"several inputs to a file", []string{"-o", in, in, other}, "several inputs need a directory"},
		{"two outputs of one name", []string{"-to", "xml", "-o", dir, in, same}, "would both be written to"},
		{"an input overwritten", []string{"-o", dir, in, other}, "would overwrite an input"},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, out, errs := convert("", c.args...)
			require.Equal(t, exitFailure, status)
			require.Empty(t, out)
			require.Contains(t, errs, c.say)
		})
	}
}

func TestHelpIsNoFault(t *testing.T) {
	status, out, errs := convert("", "-h")
	require.Equal(t, exitDone, status)
	require.Empty(t, out)
	require.Contains(t, errs, "usage: convert")
}

func TestOneBadInputDoesNotKeepTheOthersFromBeingDone(t *testing.T) {
	dir, out := t.TempDir(), filepath.Join(t.TempDir(), "new")
	first, last := jsonFile(t, dir, "a.json"), jsonFile(t, dir, "c.json")
	bad := filepath.Join(dir, "b.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"title": `), 0o666))

	status, stdout, errs := convert("", "-to", "xml", "-o", out, first, bad, filepath.Join(dir, "none.json"), last)
	require.Equal(t, exitFailure, status)
	require.Empty(t, stdout)
	require.Equal(t, 2, strings.Count(errs, "\n"), errs)
	require.Contains(t, errs, bad+": error: ")
	require.Contains(t, errs, "none.json: error: ")
	names, err := filepath.Glob(filepath.Join(out, "*"))
	require.NoError(t, err)
	require.Equal(t, []string{filepath.Join(out, "a.xml"), filepath.Join(out, "c.xml")}, names)
}

func TestAFileIsReplacedAsAWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	in := jsonFile(t, dir, "plan.json")
	target := filepath.Join(dir, "target")
	require.NoError(t, os.WriteFile(target, []byte("old"), 0o640))
	link := filepath.Join(dir, "link")
	if os.Symlink(target, link) != nil {
		link = target
	}

	status, _, _ := convert(`{"title"`, "-o", link, "-")
	require.Equal(t, exitFailure, status)
	data, err := os.ReadFile(target)
	require.NoError(t, err)
	require.Equal(t, "old", string(data))

	status, _, errs := convert("", "-o", link, in)
	require.Equal(t, exitDone, status, errs)
	data, err = os.ReadFile(target)
	require.NoError(t, err)
	require.True(t, json.Valid(data))
	info, err := os.Stat(target)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o640), info.Mode().Perm())
	left, err := filepath.Glob(filepath.Join(dir, ".convert-*"))
	require.NoError(t, err)
	require.Empty(t, left)
}

func TestMessagesInJSONAreOneObjectALine(t *testing.T) {
	status, out, errs := convert(`{"title": `, "-format", "json", "-")
	require.Equal(t, exitFailure, status)
	require.Empty(t, out)
	var m message
	require.NoError(t, json.Unmarshal([]byte(errs), &m))
	require.Equal(t, "-", m.File)
	require.Equal(t, "error", m.Type)
	require.NotEmpty(t, m.Message)
}

func TestTheBarIsOneLineThatMessagesDoNotBreak(t *testing.T) {
	var b bytes.Buffer
	bar := &progress{w: &b, total: 2}
	bar.show("a/một.txt")
	bar.step()
	log := &messages{w: &b, bar: bar}
	log.problem("một.txt", os.ErrNotExist)
	bar.step()
	bar.close()
	lines := strings.Split(b.String(), "\n")
	require.Len(t, lines, 2)
	require.True(t, strings.HasSuffix(lines[0], "\r\x1b[Kmột.txt: error: file does not exist"), lines[0])
	require.Contains(t, lines[0], "[░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░] 0/2 một.txt")
	require.Contains(t, lines[1], "[██████████████████████████████] 2/2")
	require.True(t, strings.HasSuffix(lines[1], "\r\x1b[K"))
}

func TestThereIsNoBarButOnATerminal(t *testing.T) {
	require.Nil(t, newProgress(&bytes.Buffer{}, 5))
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	require.NoError(t, err)
	defer null.Close()
	require.Nil(t, newProgress(null, 5))
}

func TestCheckReportsAndStillWritesTheDocument(t *testing.T) {
	good := jsonFile(t, t.TempDir(), "good.json")
	status, out, errs := convert("", "-check", "core", good)
	require.Equal(t, exitDone, status, errs)
	require.NotEmpty(t, out)

	p := example(t)
	p.Number.Value = "mười bảy"
	var b bytes.Buffer
	require.NoError(t, export.JSON(&b, p))
	status, out, errs = convert(b.String(), "-check", "core,auto", "-lang", "en", "-")
	require.Equal(t, exitFindings, status)
	require.NotEmpty(t, out)
	require.Contains(t, errs, "-: error: /number/value PLAN-NUMBER-01: ")
	require.Regexp(t, `(?m)^-: errors [1-9]\d*, warnings \d+, remarks \d+$`, errs)
	require.Contains(t, errs, "ND30-SIGN-01: ")

	status, _, errs = convert(b.String(), "-check", "core", "-format", "json", "-")
	require.Equal(t, exitFindings, status)
	var m struct {
		Type    string
		Finding adminplan.Finding
	}
	require.NoError(t, json.Unmarshal([]byte(strings.SplitN(errs, "\n", 2)[0]), &m))
	require.Equal(t, "finding", m.Type)
	require.Equal(t, "PLAN-NUMBER-01", m.Finding.Code)
	require.NotEqual(t, m.Finding.Message("vi"), m.Finding.Message("en"))
}

func TestEveryFormatIsWrittenAndReadAgain(t *testing.T) {
	dir := t.TempDir()
	in := jsonFile(t, dir, "plan.json")
	for _, to := range targets {
		out := filepath.Join(dir, "out"+to.extension)
		status, _, errs := convert("", "-to", to.name, "-o", out, in)
		require.Equal(t, exitDone, status, "%s: %s", to.name, errs)
		status, back, errs := convert("", "-to", "json", out)
		require.Equal(t, exitDone, status, "%s: %s", to.name, errs)
		p, _, err := parse.JSON(strings.NewReader(back))
		require.NoError(t, err)
		require.Equal(t, example(t).Title, p.Title)
		require.Equal(t, example(t).Number, p.Number)
		require.Equal(t, "Thu gom rác thải tại các thôn vào sáng thứ Bảy hằng tuần.", p.ContentItems()[0].Text)
	}
}

func TestATextThatIsNoPlanIsRefusedWithWhatItSeemsToBe(t *testing.T) {
	status, out, errs := convert("QUYẾT ĐỊNH\nVề việc khen thưởng\nĐiều 1. Tặng giấy khen cho 05 tập thể.\n", "-")
	require.Equal(t, exitFailure, status)
	require.Empty(t, out)
	require.Contains(t, errs, "-: error: ")
}
