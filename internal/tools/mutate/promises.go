package main

import (
	"bytes"
	"errors"
	"fmt"
	"html"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/viet"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/rules"
)

// never are the codes of what no reader of texts and Word files may give, whatever it reads.
var never = []string{
	"REF-SPAN-01", "REF-TARGET-01", "REF-TARGET-02", "REF-TARGET-03", "REF-TARGET-04", "DATE-CALENDAR-01", "TEXT-UTF8-01", "TEXT-XML-01", "TEXT-NFC-01", "ID-UNIQUE-01",
	"FIELD-VALUE-01", "FIELD-RANGE-01", "FIELD-RANGE-02", "FIELD-NUMBER-01", "FIELD-CASE-01", "SECTION-LIST-01", "ASSIGNMENT-LIST-01", "PLAN-VERSION-01", "PLAN-DEPTH-01",
}

// sound says which promise a plan breaks that was read from words; source are the words, or empty where they are not known. Word files, which take
// most of the time, are looked at where word says so.
func sound(p *adminplan.Plan, source []byte, word bool) string {
	for _, f := range p.Validate(rules.For(p).Sets...).Findings {
		if slices.Contains(never, f.Code) {
			return fmt.Sprintf("%s at %s", f.Code, f.Path)
		}
	}
	if len(source) > 0 {
		if lost := lost(p, string(source)); lost != "" {
			return "words lost: " + lost
		}
	}
	var text, file bytes.Buffer
	if _, err := export.Text(&text, p); err != nil {
		return "cannot be written as text: " + err.Error()
	}
	if !utf8.Valid(text.Bytes()) {
		return "text written is not UTF-8"
	}
	if _, _, err := parse.Text(bytes.NewReader(text.Bytes())); refused(err) {
		return "text written is refused: " + err.Error()
	}
	if !word {
		return ""
	}
	if _, err := export.DOCX(&file, p); err != nil {
		return "cannot be written as a Word file: " + err.Error()
	}
	if _, _, err := parse.DOCX(bytes.NewReader(file.Bytes()), int64(file.Len()), wide); refused(err) {
		return "Word file written is refused: " + err.Error()
	}
	return ""
}

// refused reports whether an error says more than that the words, which were changed at random, no longer seem to be those of a plan.
func refused(err error) bool {
	e := (*parse.Error)(nil)
	return err != nil && !(errors.As(err, &e) && e.Code == "not-a-plan")
}

// wide lets Word files through in which one word is repeated.
var wide = parse.WithLimits(parse.Limits{ZipRatio: 1 << 20})

func itself(input []byte) []byte { return input }

// printed are the words of a body that [paragraphs] made; none where the file hides some or prints them in a font of its own.
func printed(input []byte) []byte {
	s := string(input)
	for _, hides := range []string{"<w:vanish/>", "<w:vMerge/>", ".VnTime"} {
		if strings.Contains(s, hides) {
			return nil
		}
	}
	for _, end := range []string{"</w:p>", "<w:tab/>", "<w:br/>"} {
		s = strings.ReplaceAll(s, end, "\n")
	}
	return []byte(html.UnescapeString(tag.ReplaceAllString(s, "")))
}

var tag = regexp.MustCompile("<[^>]*>")

// formulas are words that the form of a document gives and that a plan need not hold.
var formulas = counted("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Nơi nhận Số ngày tháng năm KẾ HOẠCH Lưu PAGE ĐẢNG CỘNG SẢN p br b td table a href nbsp amp")

// lost returns words that stand in the source more often than in the plan, as text and not as data that repeats it. Where marks are taken off
// that part words, a word may have become part of another.
func lost(p *adminplan.Plan, source string) string {
	has, got := counted(source), map[string]bool{}
	var others strings.Builder // words that only the plan has
	var take func(v reflect.Value)
	take = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			for word := range wordsOf(v.String()) {
				got[word] = true
				if has[word]--; has[word] < 0 {
					others.WriteString(word)
				}
			}
		case reflect.Slice:
			for i := range v.Len() {
				take(v.Index(i))
			}
		case reflect.Pointer:
			if !v.IsNil() {
				take(v.Elem())
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() && !slices.Contains(data, f.Name) {
					take(v.Field(i))
				}
			}
		}
	}
	take(reflect.ValueOf(p))
	var gone []string
	letters := map[rune]int{}
	for word, n := range has {
		if _, formula := formulas[word]; n > 0 && !formula && !parted(word, got) {
			gone = append(gone, fmt.Sprintf("%q %d", word, n))
			for _, r := range word {
				letters[r] += n
			}
		}
	}
	for _, r := range others.String() {
		letters[r]--
	}
	for _, n := range letters {
		if n > 0 {
			slices.Sort(gone)
			return strings.Join(gone[:min(len(gone), 6)], ", ")
		}
	}
	return ""
}

// parted reports whether a word became two, or one behind a formula: "KẾ HOẠCH12", "Trang 2Số:".
func parted(word string, got map[string]bool) bool {
	known := func(s string) bool {
		_, formula := formulas[s]
		return formula || got[s]
	}
	for i := range word {
		if i > 0 && known(word[:i]) && known(word[i:]) {
			return true
		}
	}
	return false
}

// data are the fields that repeat words of the text.
var data = []string{"References", "TitleReferences", "Timing", "Lead", "Partners", "Period", "Indicators", "Product", "Budget", "Budgets", "ReportsTo", "Organizations", "Relations", "Extensions"}

func counted(s string) map[string]int {
	n := map[string]int{}
	for word := range wordsOf(s) {
		n[word]++
	}
	return n
}

// wordsOf yields the runs of letters and digits of the folded text, entities of HTML read or not.
func wordsOf(s string) func(func(string) bool) {
	return strings.FieldsFuncSeq(viet.Fold(unseen.Replace(html.UnescapeString(s))), func(r rune) bool {
		return !(r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'à' && r <= 'ỹ')
	})
}

// unseen drops what readers drop that may stand within a word.
var unseen = strings.NewReplacer("\u200b", "", "\u00ad", "", "\ufeff", "", "**", "", "__", "", "\x00", "")
