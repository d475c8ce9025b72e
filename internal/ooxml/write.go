package ooxml

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/printed"
	"github.com/adminplan/adminplan/internal/unsaid"
)

// Write writes a plan as a Word file laid out as Decree 30/2020/NĐ-CP asks (Appendix I), a Party plan as the guides of the
// Party's offices do. Equal plans give equal bytes. It writes nothing when the plan holds text that XML cannot carry.
func Write(out io.Writer, p *adminplan.Plan) ([]unsaid.Loss, error) {
	w := &writer{plan: p, party: isParty(p)}
	w.notes.wanted = len(p.Notes) > 0
	w.document()
	if w.notes.wanted && !w.notes.complete(p) {
		// The notes cannot all be footnotes: they stand at the end as in a text.
		*w = writer{plan: p, party: w.party}
		w.document()
	}
	parts := w.parts()
	if w.err != nil {
		return nil, w.err
	}
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, part := range parts {
		h := &zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: epoch}
		f, err := z.CreateHeader(h)
		if err != nil {
			return nil, err
		}
		if _, err := f.Write(part.data); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	if _, err := out.Write(buf.Bytes()); err != nil {
		return nil, err
	}
	lost := unsaid.List(p, "a Word file")
	p.Walk(func(n adminplan.Node) bool {
		if t, ok := n.Value.(*adminplan.Table); ok && w.wide[t] {
			lost = append(lost, unsaid.Loss{Path: n.Pointer(), Reason: fmt.Sprintf("Word takes no more than %d columns; what stands in those behind them is in the last", mostColumns)})
		}
		return true
	})
	return lost, nil
}

// epoch is the time of all parts, so that equal plans give equal files: the first that a ZIP archive can hold.
var epoch = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// writer writes the main part.
type writer struct {
	b     []byte
	plan  *adminplan.Plan
	party bool // a document of the Party (36-HD/VPTW, 05-HD/VPTW)
	notes noteWriter
	wide  map[*adminplan.Table]bool // the tables with more columns than Word takes
	err   error
}

// isParty reports whether the plan is laid out as a document of the Party.
func isParty(p *adminplan.Plan) bool {
	for _, line := range p.Motto {
		if upperHasPrefix(line, "ĐẢNG CỘNG SẢN") {
			return true
		}
	}
	return len(p.Motto) == 0 && p.Number.Style == adminplan.StyleParty
}

// document writes the whole body: the carrier with its plan, the appendices, each in its section of pages.
func (w *writer) document() {
	p := w.plan
	w.extras(adminplan.ExtraHead)
	letter := false
	if c := p.Carrier; c.Printed() {
		w.head(p, c.Number)
		if letter = c.KindName == ""; letter {
			w.address(p.Address) // it is the letter that is addressed
		}
		w.carrier(c)
		w.sectionBreak()
	} else {
		w.head(p, p.Number)
	}
	w.title(p)
	if !letter {
		w.address(p.Address)
	}
	w.bases(p.Bases)
	w.paragraphs(p.Preamble)
	w.extras(adminplan.ExtraBody)
	for i := range p.Sections {
		w.section(&p.Sections[i], 1)
	}
	w.paragraphs(p.Closing)
	w.tail(p.Recipients, p.Filing, p.Signatures, !w.carrierHasTail())
	for i := range p.Appendices {
		w.sectionBreak()
		w.appendix(&p.Appendices[i])
	}
	if !w.notes.wanted {
		for i := range p.Notes {
			w.para("NoteLine", printed.Labelled(p.Notes[i].Mark, p.Notes[i].Text))
		}
	}
	w.extras(adminplan.ExtraEnd)
	w.b = append(w.b, pageSetup...)
}

// pageSetup is the page that Decree 30/2020/NĐ-CP asks for (Appendix I, part I): A4; margins of 20 mm above and below, 30 left
// and 15 right; the number of the page in the middle of the upper margin, not on the first page.
const pageSetup = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>` +
	`<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`

// textWidth is the width between the margins, in twentieths of a point.
const textWidth = 11906 - 1701 - 851

// sectionBreak begins a new page whose pages are numbered anew.
func (w *writer) sectionBreak() {
	w.b = append(append(append(w.b, `<w:p><w:pPr><w:pStyle w:val="Break"/>`...), pageSetup...), `</w:pPr></w:p>`...)
}

// extras writes the lines of the source that belong to no part of a plan and stood at the place given.
func (w *writer) extras(where adminplan.ExtraPlace) {
	for i := range w.plan.Extra {
		if w.plan.Extra[i].Where == where {
			w.para("NoteLine", w.plan.Extra[i].Text)
		}
	}
}

// para writes a paragraph of one style.
func (w *writer) para(style, text string) {
	if text == "" {
		return
	}
	w.open(style)
	w.run("", text)
	w.close()
}

// open begins a paragraph.
func (w *writer) open(style string) {
	w.b = append(append(append(w.b, `<w:p><w:pPr><w:pStyle w:val="`...), style...), `"/></w:pPr>`...)
}

// blank writes an empty paragraph.
func (w *writer) blank(style string) {
	w.open(style)
	w.close()
}

func (w *writer) close() { w.b = append(w.b, `</w:p>`...) }

// run writes text, with the properties given as the XML within w:rPr. Marks of footnotes become references.
func (w *writer) run(props, text string) {
	for text != "" {
		before, index, rest := w.notes.cut(w.plan, text)
		w.plainRun(props, before)
		if index < 0 {
			return
		}
		w.b = fmt.Appendf(w.b, `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="%d"/></w:r>`, index+1)
		text = rest
	}
}

func (w *writer) plainRun(props, text string) {
	if text == "" {
		return
	}
	w.b = append(w.b, `<w:r>`...)
	if props != "" {
		w.b = append(append(append(w.b, `<w:rPr>`...), props...), `</w:rPr>`...)
	}
	w.b = append(w.b, `<w:t xml:space="preserve">`...)
	if !w.escape(text) && w.err == nil {
		w.err = &TextError{Path: whereIsBad(w.plan)}
	}
	w.b = append(w.b, `</w:t></w:r>`...)
}

// escape appends text with what XML cannot hold as it is; false if it holds what XML cannot hold at all.
func (w *writer) escape(text string) bool {
	start := 0
	for i, c := range text {
		s := ""
		switch c {
		case '&':
			s = "&amp;"
		case '<':
			s = "&lt;"
		case '>':
			s = "&gt;"
		case '\t':
			s = `</w:t><w:tab/><w:t xml:space="preserve">`
		case '\n', '\r': // of the two together the first says nothing
			if c == '\n' || !strings.HasPrefix(text[i+1:], "\n") {
				s = `</w:t><w:br/><w:t xml:space="preserve">`
			}
		case utf8.RuneError:
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return false
			}
			continue
		default:
			if c < ' ' || c == 0xfffe || c == 0xffff {
				return false
			}
			continue
		}
		w.b = append(append(w.b, text[start:i]...), s...)
		start = i + 1
	}
	w.b = append(w.b, text[start:]...)
	return true
}

// TextError is the error for a plan with text that XML cannot carry: it is not UTF-8, or has control characters.
type TextError struct {
	// Path is the JSON pointer of the text.
	Path string
}

// Error says where the text is.
func (e *TextError) Error() string {
	return "the text at " + e.Path + " is not UTF-8 or has characters that XML cannot carry"
}

// whereIsBad finds the first text of the plan that XML cannot carry, by the rules that report it.
func whereIsBad(p *adminplan.Plan) string {
	for _, f := range p.Validate().Findings {
		if f.Code == "TEXT-XML-01" || f.Code == "TEXT-UTF8-01" {
			return f.Path
		}
	}
	return ""
}
