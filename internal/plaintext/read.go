// Package plaintext is the room of plain text: it turns a text into the blocks that the recogniser takes, and a plan into text.
package plaintext

import (
	"errors"
	"fmt"
	"html"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/source"
	"github.com/adminplan/adminplan/internal/textscan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Fault says why a text cannot be read.
type Fault struct {
	// Code names the fault in words parted by hyphens.
	Code string
	// Line and Column are where it stands, from 1; 0 if it concerns the whole text.
	Line, Column int
	// Message says in English what is wrong.
	Message string
}

// Error returns the message.
func (f *Fault) Error() string { return f.Message }

// Limits bound a text.
type Limits struct {
	// Lines is the number of lines.
	Lines int
	// Line is the length of a line in bytes.
	Line int
}

// tooMany is the fault of a text that has more lines, as the one with the number shows.
func (l *Limits) tooMany(number int) error {
	return &Fault{Code: "too-many-lines", Line: number, Message: fmt.Sprintf("the text has more than %d lines", l.Lines)}
}

// Read turns data into blocks, one a line; rows parted by bars or tabs become tables. It takes UTF-8 alone and says what else the data seem to be.
// The blocks are views of data.
func Read(data string, limits Limits) (*source.Doc, error) {
	data = strings.TrimPrefix(data, "\xef\xbb\xbf")
	if err := checkFormat(data); err != nil {
		return nil, err
	}
	doc := docs.Get().(*source.Doc)
	t := splitter{whole: data, limits: limits, plain: true}
	lines, err := t.split(doc.Blocks[:0])
	if err != nil {
		if err = t.lookAtWhole(); err != nil {
			return nil, err
		}
		clear(lines)
		if lines, err = t.split(lines[:0]); err != nil {
			return nil, err
		}
	}
	split := lines
	markPages(lines, t.pages)
	marks := t.signs&markSign != 0 && isMarkdown(lines)
	if t.rows != nil {
		lines = gatherTabbed(lines, t.rows, marks)
	}
	if t.signs&barSign != 0 {
		lines = gatherTables(lines, marks)
	}
	if marks {
		lines = stripMarkdown(lines)
	}
	clear(split[min(len(lines), len(split)):]) // which some of the lines may have moved away from
	doc.Blocks, doc.Lines, doc.Styled = lines, true, marks
	return doc, nil
}

// splitter splits a text into lines. Most texts are lines of words with few signs, and are split as they stand; one with a sign of which its line does not
// tell what it is for is looked at as a whole first.
type splitter struct {
	whole  string
	limits Limits
	looked bool // at the whole
	plain  bool // every character stands for itself
	signs  signs
	rows   []tabbed

	// What a look at the whole finds.
	tags, entities, comments bool
	pages                    []int // the lines at which pages begin, where form feeds part them
}

// signs are those that say what a text is made of beside words.
type signs uint8

const (
	barSign  signs = 1 << iota // of a pipe table
	markSign                   // of Markdown
	pageSign                   // of the source of a page
	andSign                    // of an entity of such a source, or of a name
)

var signOf = [256]signs{'|': barSign, '#': markSign, '*': markSign, '\\': pageSign, '<': pageSign, '&': andSign}

// errLook says that the whole text is to be looked at first.
var errLook = errors.New("look at the whole text")

// lookAtWhole prepares the text for being split, if it can be read.
func (t *splitter) lookAtWhole() error {
	whole := t.whole
	t.looked, t.rows = true, nil
	t.plain = textscan.Prose.Plain(whole)
	if err := checkUTF8(whole, t.plain || textscan.UTF8.Plain(whole)); err != nil {
		return err
	}
	if !t.plain {
		whole = viet.NFC(whole)
		if t.plain = isPlain(whole); !t.plain {
			whole = breaks.Replace(whole)
			t.pages = pageStarts(whole)
		}
	}
	if i := strings.IndexByte(whole, '\\'); i >= 0 {
		whole = withoutWrittenBreaks(whole, i)
	}
	angle := strings.IndexByte(whole, '<') >= 0
	t.tags, t.comments = angle && isTagged(whole), angle && strings.Contains(whole, "<!--")
	if t.tags && strings.Count(whole, pageCounter) > 1 {
		whole = joinPages(whole)
	}
	t.entities = !t.tags && hasEntities(whole)
	if t.signs = 0; strings.IndexByte(whole, '|') >= 0 {
		t.signs |= barSign
	}
	if strings.IndexByte(whole, '#') >= 0 || strings.Contains(whole, "**") || strings.IndexByte(whole, '\\') >= 0 || strings.Contains(whole, "*\n") {
		t.signs |= markSign
	}
	t.whole = whole
	return nil
}

// split appends the blocks of the lines.
func (t *splitter) split(lines []source.Block) ([]source.Block, error) {
	rest, limits := t.whole, &t.limits
	lines = slices.Grow(lines, min(len(rest)/shortLine, limits.Lines)+1)
	gap := false // blank lines stand above the next block
	for number := 1; rest != ""; number++ {
		if rest[0] == '\n' && number <= limits.Lines && !t.mayHaveTables() {
			gap, rest = true, rest[1:] // as every other line of many texts
			continue
		}
		line := rest
		if to := strings.IndexByte(rest, '\n'); to >= 0 {
			line, rest = rest[:to], rest[to+1:]
		} else {
			rest = ""
		}
		words, tabs := trimBlanks(line)
		single := t.plain && textscan.Words.Plain(words)
		if single && len(words) == len(line) && len(line) < longLine && len(line) <= limits.Line && number <= limits.Lines {
			lines = oneMore(lines, number)
			b := &lines[len(lines)-1]
			b.Text, b.Single, b.Gap = words, true, gap // as most lines that are not blank
			gap = false
			continue
		}
		var err error
		at := len(lines)
		if lines, err = t.splitLine(lines, number, line, words, single, tabs); err != nil {
			return lines, err
		}
		if at == len(lines) {
			gap = true
		} else {
			lines[at].Gap, gap = gap, false
		}
	}
	return lines, nil
}

// mayHaveTables reports whether rows may stand above, which a blank line ends or parts: it is a block then.
func (t *splitter) mayHaveTables() bool { return t.rows != nil || t.signs&barSign != 0 }

// splitLine appends the blocks of a line that is not just words; none for a blank one where no tables may be. single says that its words have single blanks
// between them and no signs, tabs that tabs stand at its ends.
func (t *splitter) splitLine(lines []source.Block, number int, line, words string, single, tabs bool) ([]source.Block, error) {
	limits := &t.limits
	if len(line) > limits.Line {
		return lines, &Fault{Code: "line-too-long", Line: number, Message: fmt.Sprintf("the line has %d bytes; the limit is %d", len(line), limits.Line)}
	}
	if number > limits.Lines {
		return lines, limits.tooMany(number)
	}
	tabs = tabs || !single && strings.IndexByte(words, '\t') >= 0
	column := tabs && line[0] == '\t'
	switch {
	case t.looked:
		if t.comments && strings.HasPrefix(words, "<!--") && strings.HasSuffix(words, "-->") {
			return append(lines, source.Block{Text: viet.NFC(words), Page: true, Line: number}), nil // which a converter wrote, not the office
		}
		if t.tags && strings.IndexByte(line, '<') >= 0 && !strings.HasPrefix(words, "|") { // the rows of pipe tables keep theirs
			if lines = untag(lines, line, number); len(lines) > limits.Lines {
				return lines, limits.tooMany(number)
			}
			return lines, nil
		}
		if t.entities || t.tags {
			line = unescaped(line)
		}
		if !t.plain {
			line = viet.NFC(strings.Map(visible, line)) // what parted a letter from its tone may be gone
		}
		words = strings.TrimSpace(line)
	case !single && !textscan.Signless.Plain(words):
		for i := range len(words) {
			t.signs |= signOf[words[i]]
		}
		if t.signs&pageSign != 0 || t.signs&andSign != 0 && hasEntities(words) || !textscan.Prose.Plain(words) {
			return lines, errLook
		}
	}
	if len(line) >= longLine {
		if parts := unflatten(line); len(parts) > 0 && len(lines)+len(parts) <= limits.Lines {
			for _, part := range parts {
				lines = append(lines, source.Block{Text: part, Line: number})
			}
			return lines, nil
		}
	}
	if tabs && (t.rows != nil || opensTabbed(line)) {
		t.rows = append(t.rows, tabbed{at: len(lines), text: line})
	}
	if words == "" && !t.mayHaveTables() {
		return lines, nil
	}
	lines = oneMore(lines, number)
	b := &lines[len(lines)-1]
	b.Text, b.Column, b.Single, b.Indent = words, column, single, indent(line)
	return lines, nil
}

// oneMore returns the blocks with an empty one behind them, for the line with the number. The room there is empty already, and writing that into it once more
// is more work than it seems while garbage is collected.
func oneMore(lines []source.Block, number int) []source.Block {
	if len(lines) == cap(lines) {
		lines = slices.Grow(lines, 1)
	}
	lines = lines[:len(lines)+1]
	lines[len(lines)-1].Line = number
	return lines
}

// shortLine is how many bytes the lines of nearly all texts have on average or more, so that the blocks for them can be made room for at once.
const shortLine = 64

// trimBlanks drops the blanks and tabs at the ends of a line, and reports whether there were tabs.
func trimBlanks(line string) (words string, tabs bool) {
	for line != "" && (line[0] == ' ' || line[0] == '\t') {
		tabs = tabs || line[0] == '\t'
		line = line[1:]
	}
	n := len(line)
	for n > 0 && (line[n-1] == ' ' || line[n-1] == '\t') {
		n--
		tabs = tabs || line[n] == '\t'
	}
	return line[:n], tabs
}

// unescaped returns the line with what its entities stand for.
func unescaped(line string) string {
	if strings.IndexByte(line, '&') < 0 {
		return line
	}
	return viet.NFC(strings.Map(visible, html.UnescapeString(line)))
}

// indent counts the blanks with which the line begins.
func indent(line string) uint8 {
	n := 0
	for n < len(line) && n < 255 && line[n] == ' ' {
		n++
	}
	return uint8(n)
}

var docs = sync.Pool{New: func() any { return new(source.Doc) }}

// Release gives back a document that [Read] made and nobody looks at any more, as room for the next one.
func Release(doc *source.Doc) {
	const most = 1 << 12
	if cap(doc.Blocks) > most {
		doc.Blocks = nil
	}
	clear(doc.Blocks)
	*doc = source.Doc{Blocks: doc.Blocks[:0]}
	docs.Put(doc)
}

// breaks makes every break of a line or page a line feed; the first line of a page keeps the mark of it.
var breaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\f", "\n\f", "\v", "\n", "\u2028", "\n", "\u2029", "\n")

// odd marks the bytes with which a character begins that [visible] or breaks may change.
var odd = func() (t [256]bool) {
	for c := range 0x20 {
		t[c] = c != '\t' && c != '\n'
	}
	t[0x7f], t[0xc2], t[0xe2], t[0xe3], t[0xef] = true, true, true, true, true
	return t
}()

// isPlain reports whether s has no character but those that stand for themselves, so that its lines can be taken as they are.
func isPlain(s string) bool {
	for i := 0; i < len(s); i++ {
		if !odd[s[i]] {
			continue
		}
		switch s[i] {
		case 0xc2:
			if s[i+1] <= 0xa0 || s[i+1] == 0xad {
				return false
			}
		case 0xe2:
			if s[i+1] == 0x81 && s[i+2] == 0xa0 || s[i+1] == 0x80 && (s[i+2] <= 0x91 || s[i+2] == 0xa8 || s[i+2] == 0xa9 || s[i+2] == 0xaf) {
				return false
			}
		case 0xe3:
			if s[i+1] == 0x80 && s[i+2] == 0x80 {
				return false
			}
		case 0xef:
			if s[i+1] == 0xbb && s[i+2] == 0xbf || s[i+1] == 0xbf && s[i+2] >= 0xbe {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// visible drops soft hyphens, characters without width, byte order marks and control characters, and makes blanks and hyphens plain.
func visible(r rune) rune {
	switch {
	case r == '\t':
		return r
	case r == 0x2010 || r == 0x2011:
		return '-'
	case r == 0xa0, r >= 0x2000 && r <= 0x200a, r == 0x202f, r == 0x3000:
		return ' '
	case r < ' ', r >= 0x7f && r < 0xa0, r == 0xad, r >= 0x200b && r <= 0x200f, r == 0x2060, r == 0xfeff, r == 0xfffe, r == 0xffff:
		return -1
	}
	return r
}

// checkFormat refuses data that are empty or of another format, as far as their first bytes tell.
func checkFormat(data string) error {
	if len(strings.TrimSpace(data)) == 0 {
		return &Fault{Code: "empty", Message: "the input is empty"}
	}
	return notText(otherFormat(data))
}

// notText is the fault of data that seem to be something else; nil where they do not.
func notText(seems string) error {
	if seems == "" {
		return nil
	}
	return &Fault{Code: "not-utf-8", Message: "the input seems to be " + seems + "; want a text in UTF-8"}
}

// checkUTF8 refuses what is no UTF-8 text; valid says that it is known to be UTF-8.
func checkUTF8(data string, valid bool) error {
	if valid {
		return nil
	}
	if err := notText(zeros(data)); err != nil {
		return err
	}
	if utf8.ValidString(data) {
		return nil
	}
	line, start := 1, 0
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRuneInString(data[i:])
		if r == utf8.RuneError && n == 1 {
			return &Fault{Code: "invalid-utf-8", Line: line, Column: i - start + 1, Message: fmt.Sprintf("byte 0x%02x is no UTF-8; the text may be in an older encoding such as TCVN3 or VNI", data[i])}
		}
		if r == '\n' {
			line, start = line+1, i+1
		}
		i += n
	}
	return nil
}

// otherFormat names what data seem to be by their first bytes when they are no UTF-8 text; "" when nothing speaks against it.
func otherFormat(data string) string {
	switch {
	case strings.HasPrefix(data, "\xff\xfe\x00\x00"), strings.HasPrefix(data, "\x00\x00\xfe\xff"):
		return "UTF-32"
	case strings.HasPrefix(data, "\xff\xfe"), strings.HasPrefix(data, "\xfe\xff"):
		return "UTF-16"
	case strings.HasPrefix(data, "PK\x03\x04"):
		return "a ZIP archive such as a Word file (.docx)"
	case strings.HasPrefix(data, "\xd0\xcf\x11\xe0"):
		return "a Word 97 file (.doc) or an encrypted Word file"
	case strings.HasPrefix(data, "%PDF-"):
		return "a PDF file"
	case strings.HasPrefix(data, "{\\rtf"):
		return "an RTF file"
	}
	return ""
}

// zeros names what data seem to be by bytes of zero, which no text has; "" where they have none.
func zeros(data string) string {
	head := data[:min(len(data), 4096)]
	if zeros := strings.Count(head, "\x00"); zeros > 0 {
		if zeros*5 >= len(head)*2 {
			return "UTF-16 without a byte order mark"
		}
		return "binary"
	}
	if i := strings.IndexByte(data, 0); i >= 0 {
		return "binary"
	}
	return ""
}
