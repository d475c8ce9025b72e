// Package plaintext is the room of plain text: it turns a text into the blocks that the recogniser takes, and a plan into text.
package plaintext

import (
	"bytes"
	"fmt"
	"html"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
	"unsafe"

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

// Read turns data into blocks, one a line; rows parted by bars or tabs become tables. It takes UTF-8 alone and says what else the data seem to be.
// The blocks are views of data, which nobody may write to from then on.
func Read(data []byte, limits Limits) (*source.Doc, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	// Nothing writes to data from here on, so that the texts can be views of it.
	whole := unsafe.String(unsafe.SliceData(data), len(data))
	plain := textscan.Prose.Plain(whole)
	if err := check(data, plain || textscan.UTF8.Plain(whole)); err != nil {
		return nil, err
	}
	var pages []int // the lines at which pages begin, where form feeds part them
	if !plain {
		whole = viet.NFC(whole)
		if plain = isPlain(whole); !plain {
			whole = breaks.Replace(whole)
			pages = pageStarts(whole)
		}
	}
	if i := strings.IndexByte(whole, '\\'); i >= 0 {
		whole = withoutWrittenBreaks(whole, i)
	}
	tags := strings.IndexByte(whole, '<') >= 0 && isTagged(whole)
	if tags && strings.Count(whole, pageCounter) > 1 {
		whole = joinPages(whole)
	}
	entities := !tags && hasEntities(whole)
	doc := docs.Get().(*source.Doc)
	lines := slices.Grow(doc.Blocks[:0], min(len(whole)/shortLine, limits.Lines)+1)
	var rows []tabbed
	gap, tab := -1, -1 // where the first two blanks and the first tab stand that do not stand before the line
	for number, from := 1, 0; from < len(whole); number++ {
		if whole[from] == '\n' && number <= limits.Lines {
			lines = append(lines, source.Block{Line: number, Single: plain}) // as every other line of many texts
			from++
			continue
		}
		to := strings.IndexByte(whole[from:], '\n') + from
		if to < from {
			to = len(whole)
		}
		line := whole[from:to]
		if plain && gap < from {
			gap = from + viet.TwoBlanks(whole[from:])
		}
		if tab < from {
			if tab = from + strings.IndexByte(whole[from:], '\t'); tab < from {
				tab = len(whole)
			}
		}
		single := plain && gap >= to && tab >= to
		from = to + 1
		if len(line) > limits.Line {
			return nil, &Fault{Code: "line-too-long", Line: number, Message: fmt.Sprintf("the line has %d bytes; the limit is %d", len(line), limits.Line)}
		}
		if number > limits.Lines {
			return nil, &Fault{Code: "too-many-lines", Line: number, Message: fmt.Sprintf("the text has more than %d lines", limits.Lines)}
		}
		column := strings.HasPrefix(line, "\t")
		if entities || tags {
			if tags && strings.IndexByte(line, '<') >= 0 && !strings.HasPrefix(strings.TrimLeft(line, " \t"), "|") { // the rows of pipe tables keep theirs
				if lines = untag(lines, line, number); len(lines) > limits.Lines {
					return nil, &Fault{Code: "too-many-lines", Line: number, Message: fmt.Sprintf("the text has more than %d lines", limits.Lines)}
				}
				continue
			}
			if strings.IndexByte(line, '&') >= 0 {
				line, single = viet.NFC(strings.Map(visible, html.UnescapeString(line))), false
			}
		}
		if !plain {
			line = viet.NFC(strings.Map(visible, line)) // what parted a letter from its tone may be gone
		}
		if len(line) >= longLine {
			if parts := unflatten(line); len(parts) > 0 && len(lines)+len(parts) <= limits.Lines {
				for _, part := range parts {
					lines = append(lines, source.Block{Text: part, Line: number})
				}
				continue
			}
		}
		if !single && tab < to && (rows != nil || opensTabbed(line)) {
			rows = append(rows, tabbed{at: len(lines), text: line})
		}
		lines = append(lines, source.Block{Text: trimmed(line), Line: number, Column: column, Single: single, Indent: indent(line)})
	}
	markPages(lines, pages)
	marks := (strings.IndexByte(whole, '#') >= 0 || strings.Contains(whole, "**")) && isMarkdown(lines)
	if rows != nil {
		lines = gatherTabbed(lines, rows, marks)
	}
	if strings.IndexByte(whole, '|') >= 0 {
		lines = gatherTables(lines, marks)
	}
	if marks {
		lines = stripMarkdown(lines)
	}
	doc.Blocks, doc.Lines, doc.Styled = lines, true, marks
	return doc, nil
}

// shortLine is how many bytes the lines of nearly all texts have on average or more, so that the blocks for them can be made room for at once.
const shortLine = 64

// trimmed is [strings.TrimSpace] for lines, most of which begin and end with a letter or a sign.
func trimmed(line string) string {
	if n := len(line); n > 0 && (line[0] > ' ' && line[0] < 0xc2 || line[0] >= 0xc3 && line[0] <= 0xc6) && line[n-1] > ' ' && line[n-1] < utf8.RuneSelf {
		return line
	}
	return strings.TrimSpace(line)
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
			if s[i+1] == 0x80 && (s[i+2] <= 0x91 || s[i+2] == 0xa8 || s[i+2] == 0xa9 || s[i+2] == 0xaf) {
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
	case r < ' ', r >= 0x7f && r < 0xa0, r == 0xad, r >= 0x200b && r <= 0x200f, r == 0xfeff, r == 0xfffe, r == 0xffff:
		return -1
	}
	return r
}

// check refuses what is no UTF-8 text; valid says that it is known to be UTF-8.
func check(data []byte, valid bool) error {
	if len(bytes.TrimSpace(data)) == 0 {
		return &Fault{Code: "empty", Message: "the input is empty"}
	}
	seems := otherFormat(data)
	if seems == "" && !valid {
		seems = zeros(data)
	}
	if seems != "" {
		return &Fault{Code: "not-utf-8", Message: "the input seems to be " + seems + "; want a text in UTF-8"}
	}
	if valid || utf8.Valid(data) {
		return nil
	}
	line, start := 1, 0
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
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
func otherFormat(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(data, []byte("\x00\x00\xfe\xff")):
		return "UTF-32"
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return "UTF-16"
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return "a ZIP archive such as a Word file (.docx)"
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return "a Word 97 file (.doc) or an encrypted Word file"
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return "a PDF file"
	case bytes.HasPrefix(data, []byte("{\\rtf")):
		return "an RTF file"
	}
	return ""
}

// zeros names what data seem to be by bytes of zero, which no text has; "" where they have none.
func zeros(data []byte) string {
	head := data[:min(len(data), 4096)]
	if zeros := bytes.Count(head, []byte{0}); zeros > 0 {
		if zeros*5 >= len(head)*2 {
			return "UTF-16 without a byte order mark"
		}
		return "binary"
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return "binary"
	}
	return ""
}
