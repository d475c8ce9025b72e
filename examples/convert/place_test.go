package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAnInputIsNotOverwrittenUnderAnyName(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	in := jsonFile(t, dir, "plan.json")
	before, err := os.ReadFile(in)
	require.NoError(t, err)
	names := []string{"plan.json", "./plan.json", in}
	if os.Link(in, "hard") == nil {
		names = append(names, "hard")
	}
	if os.Symlink("plan.json", "soft") == nil {
		names = append(names, "soft")
	}
	for _, out := range names {
		for _, input := range names {
			status, stdout, errs := convert("", "-to", "text", "-o", out, input)
			require.Equal(t, exitFailure, status, "%s to %s", input, out)
			require.Empty(t, stdout)
			require.Contains(t, errs, "would overwrite an input")
		}
	}
	f, err := os.Open(in)
	require.NoError(t, err)
	defer f.Close()
	var none discard
	require.Equal(t, exitFailure, run([]string{"-o", "plan.json", "-"}, f, none, none), "standard input is the file")
	after, err := os.ReadFile(in)
	require.NoError(t, err)
	require.Equal(t, string(before), string(after))

	require.NoError(t, os.WriteFile("copy.json", before, 0o666))
	status, _, errs := convert("", "-to", "xml", "-o", "copy.json", in)
	require.Equal(t, exitDone, status, "a file of the same words is another file: %s", errs)
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }

func TestSeveralInputsMakeNoDirectoryThatIsNamedLikeAFile(t *testing.T) {
	dir := t.TempDir()
	a, b := jsonFile(t, dir, "a.json"), jsonFile(t, dir, "b.json")
	for _, name := range []string{"single.json", "single.DOCX", "single.txt", "single.xml"} {
		out := filepath.Join(dir, name)
		status, _, errs := convert("", "-to", "xml", "-o", out, a, b)
		require.Equal(t, exitFailure, status)
		require.Contains(t, errs, "several inputs need a directory")
		require.NoFileExists(t, out)
		require.NoDirExists(t, out)
	}
	for _, name := range []string{"of.2026", "really.json/"} {
		out := dir + "/" + name
		status, _, errs := convert("", "-to", "xml", "-o", out, a, b)
		require.Equal(t, exitDone, status, errs)
		require.FileExists(t, filepath.Join(out, "b.xml"))
	}
}

func TestAMissingFolderIsNamed(t *testing.T) {
	dir := t.TempDir()
	in := jsonFile(t, dir, "plan.json")
	folder := filepath.Join(dir, "nodir")
	status, _, errs := convert("", "-o", filepath.Join(folder, "x.json"), in)
	require.Equal(t, exitFailure, status)
	require.Contains(t, errs, "there is no folder "+folder+"\n")
	require.NotContains(t, errs, ".convert-")

	status, _, errs = convert("", "-o", filepath.Join(in, "x.json"), in)
	require.Equal(t, exitFailure, status)
	require.Contains(t, errs, in+" is a file and no folder")

	err := replaceFile(filepath.Join(folder, "x.json"), nil)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.NotContains(t, err.Error(), ".convert-")
	require.Contains(t, err.Error(), folder)
}

func TestHelpSaysEveryDefault(t *testing.T) {
	_, _, errs := convert("", "-h")
	for _, line := range []string{`-from .*\(auto\)`, `-to .*\(json\)`, `-check .*\(off\)`, `-format .*\(text\)`, `-lang .*\(vi\)`, `-o .*\(standard output\)`} {
		require.Regexp(t, `(?m)^  `+line, errs)
	}
}
