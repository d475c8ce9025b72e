package parse_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/internal/wordmix"
	"github.com/adminplan/adminplan/parse"
)

// FuzzWords mixes words that mean something to the readers into a place of a plan, reads that as a text and as a Word file, and writes it as both.
func FuzzWords(f *testing.F) {
	seed := rand.New(rand.NewPCG(1, 1))
	for place := range planPlaces {
		code := make([]byte, 60)
		for i := range code {
			code[i] = byte(seed.IntN(256))
		}
		f.Add(code, byte(place))
	}
	f.Fuzz(func(t *testing.T, code []byte, place byte) {
		at := int(place) % len(planPlaces)
		text := strings.Join(planPlaces[:at+1], "") + wordmix.Text(code[:min(len(code), 400)]) + strings.Join(planPlaces[at+1:], "")
		readAndWritten(t, text)
	})
}

// planPlaces are the parts of a plan, with a place for other words behind each.
var planPlaces = strings.SplitAfter(planHead+"Căn cứ Luật Lâm nghiệp năm 2017;\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG\n1. Giao các thôn chủ trì, \n| TT | Việc |\n| 1 | Ươm cây |\n"+
	"III. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Chủ trì, phối hợp với các thôn.\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê An Bình\nPHỤ LỤC\n1. Cây giống\n", "\n")

// readAndWritten reads a text as such and as the paragraphs of a Word file, and writes what was read in both forms, which are read again.
func readAndWritten(t *testing.T, text string) {
	clean := func(err error) {
		if e := (*parse.Error)(nil); err != nil && (!errors.As(err, &e) || e.Code == "" || e.Message == "") {
			t.Fatalf("no clean error: %v", err)
		}
	}
	var body strings.Builder
	for line := range strings.Lines(strings.ToValidUTF8(strings.Map(printed, text), "")) {
		body.WriteString(docxtest.P(strings.TrimSuffix(line, "\n"), ""))
	}
	file := docxtest.File{Body: body.String()}
	limits := parse.WithLimits(parse.Limits{ZipRatio: 1 << 20})
	asWord := file.Bytes()
	for _, word := range []bool{false, true} {
		p, _, err := parse.Text(strings.NewReader(text))
		if word {
			p, _, err = parse.DOCX(bytes.NewReader(asWord), int64(len(asWord)), limits)
		}
		if clean(err); err != nil {
			continue
		}
		for _, finding := range p.Validate().Findings {
			switch finding.Code {
			case "REF-SPAN-01", "REF-TARGET-01", "REF-TARGET-02", "REF-TARGET-03", "TEXT-UTF8-01", "TEXT-XML-01", "TEXT-NFC-01", "DATE-CALENDAR-01", "FIELD-VALUE-01", "ID-UNIQUE-01":
				t.Fatalf("%s at %s", finding.Code, finding.Path)
			}
		}
		var j, out, docx bytes.Buffer
		require.NoError(t, export.JSON(&j, p))
		_, err = export.Text(&out, p)
		require.NoError(t, err)
		require.True(t, utf8.Valid(out.Bytes()))
		_, _, err = parse.Text(bytes.NewReader(out.Bytes()))
		clean(err)
		_, err = export.DOCX(&docx, p)
		require.NoError(t, err)
		_, _, err = parse.DOCX(bytes.NewReader(docx.Bytes()), int64(docx.Len()), limits)
		clean(err)
	}
}

// addVariants adds the plans of testdata/variants to the seeds.
func addVariants(f *testing.F) {
	names, err := filepath.Glob(filepath.Join(variantsDir, "*.txt"))
	require.NoError(f, err)
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(text)
	}
}

// printed drops what XML cannot carry.
func printed(r rune) rune {
	if r < ' ' && r != '\n' && r != '\t' || r == 0xfffe || r == 0xffff {
		return -1
	}
	return r
}

// The plans of this package with other words in each of their lines.
func TestPlansWithOtherWordsAreReadAndWritten(t *testing.T) {
	names, err := filepath.Glob(filepath.Join(variantsDir, "*.txt"))
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(1, 2))
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		lines := strings.SplitAfter(string(text), "\n")
		at := r.IntN(len(lines))
		code := make([]byte, 2+r.IntN(40))
		for i := range code {
			code[i] = byte(r.IntN(256))
		}
		readAndWritten(t, strings.Join(lines[:at], "")+wordmix.Text(code)+strings.Join(lines[at:], ""))
	}
}
