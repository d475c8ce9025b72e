package ooxml

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

// What the reader does with a field.
const (
	fieldResult   = iota // its result is read
	fieldPage            // it is the number of a page and left out
	fieldContents        // it is a generated table of contents or index: its lines belong to the page
)

// fieldKind tells by its instruction what is done with a field.
func fieldKind(instruction string) int {
	name, _, _ := strings.Cut(strings.TrimSpace(instruction), " ")
	name, _, _ = strings.Cut(name, `\`)
	switch strings.ToUpper(name) {
	case "PAGE", "NUMPAGES", "SECTIONPAGES":
		return fieldPage
	case "TOC", "TOA", "INDEX":
		return fieldContents
	}
	return fieldResult
}

// fields are the fields that are open, the innermost last.
type fields struct {
	open  []field
	muted int // those of which nothing is read now
	tocs  int // those that are tables of contents
}

// field is a field that has begun: its instruction comes first, then its result.
type field struct {
	instruction []byte
	paragraph   int
	kind        int
	inResult    bool
	muted       bool
	dropped     bool // it kept text from being read
}

func (f *fields) shown() bool    { return f.muted == 0 }
func (f *fields) contents() bool { return f.tocs > 0 }

// drop notes that text of n bytes stands here, which the innermost field keeps from being read unless its result is read.
func (f *fields) drop(n int) {
	if n > 0 && f.muted > 0 {
		f.open[len(f.open)-1].dropped = true
	}
}

// lost reports whether a field that did not end kept text from being read.
func (f *fields) lost() bool {
	for i := range f.open {
		if f.open[i].dropped && f.muted > 0 {
			return true
		}
	}
	return false
}

// begun returns the paragraph in which the first open field began.
func (f *fields) begun() int {
	if len(f.open) == 0 {
		return 0
	}
	return f.open[0].paragraph
}

// maxFields bounds how deep fields may nest.
const maxFields = 100

// fieldChar reads w:fldChar, with which a field begins, comes to its result, or ends.
func (s *story) fieldChar(b *builder, p *runProps) error {
	x, f := s.x, &s.fields
	switch x.attr("fldCharType") {
	case "begin":
		if len(f.open) == maxFields {
			return &Error{Part: x.part, Paragraph: s.d.paragraphs, Code: "too-deep", Message: "fields nest too deep"}
		}
		f.open = append(f.open, field{paragraph: s.d.paragraphs, muted: true})
		f.muted++
		choice, err := x.dropDown()
		if choice != "" {
			f.muted-- // what the list shows stands before the field's own text
			s.add(b, []byte(choice), p)
			f.muted++
		}
		return err
	case "separate":
		if len(f.open) == 0 {
			return nil
		}
		top := &f.open[len(f.open)-1]
		if top.inResult {
			return nil
		}
		top.inResult = true
		top.kind = fieldKind(string(top.instruction))
		switch top.kind {
		case fieldPage:
			b.para.paged = true
			return nil
		case fieldContents:
			f.tocs++
		}
		top.muted = false
		f.muted--
	case "end":
		if len(f.open) == 0 {
			return nil
		}
		top := &f.open[len(f.open)-1]
		if top.muted {
			f.muted--
		}
		if fieldKind(string(top.instruction)) == fieldPage {
			b.para.paged = true
		}
		if top.inResult && top.kind == fieldContents {
			f.tocs--
		}
		instruction, bare := string(top.instruction), !top.inResult
		f.open = f.open[:len(f.open)-1]
		if bare {
			s.shownByInstruction(b, p, instruction)
		}
	}
	return nil
}

// shownByInstruction adds what a field without a result shows.
func (s *story) shownByInstruction(b *builder, p *runProps, instruction string) {
	name, rest, _ := strings.Cut(strings.TrimSpace(instruction), " ")
	switch strings.ToUpper(name) {
	case "SYMBOL":
		code, switches, _ := strings.Cut(strings.TrimSpace(rest), " ")
		n, err := strconv.ParseUint(code, 0, 16) // "179" or "0xB3"
		if err != nil || n < ' ' || !utf8.ValidRune(rune(n)) {
			return
		}
		font := p.font
		if _, quoted, ok := strings.Cut(switches, `\f "`); ok {
			font, _, _ = strings.Cut(quoted, `"`)
		}
		s.add(b, utf8.AppendRune(nil, symbol(rune(n), font)), p)
	case "MACROBUTTON", "GOTOBUTTON":
		_, text, _ := strings.Cut(strings.TrimSpace(rest), " ") // behind the name of the macro
		s.add(b, []byte(strings.TrimSpace(text)), p)
	case "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "EQ":
		s.d.warnOnce(s.d.paragraphs, "field-left-out", "what a field shows that has no result (AUTONUM, LISTNUM, EQ) was left out")
	}
}

// instruction reads w:instrText.
func (s *story) instruction() error {
	text, err := s.x.content()
	if n := len(s.fields.open); n > 0 {
		if top := &s.fields.open[n-1]; !top.inResult && len(top.instruction) < 256 {
			top.instruction = append(top.instruction, text...)
		}
	}
	return err
}

// dropDown returns what the drop-down list or the check box of a form field shows; "" if the field is neither.
func (x *xml) dropDown() (choice string, err error) {
	err = x.each(func() error {
		if !x.Is(nsW, "ffData") {
			return nil
		}
		return x.each(func() error {
			if x.Is(nsW, "checkBox") {
				choice, err = x.checkBox()
				return err
			}
			if !x.Is(nsW, "ddList") {
				return nil
			}
			result, first := -1, 0
			var entries []string
			err := x.each(func() error {
				switch {
				case x.Is(nsW, "result"):
					result = max(x.int("val", 0), 0)
				case x.Is(nsW, "default"):
					first = x.int("val", 0)
				case x.Is(nsW, "listEntry"):
					v, _ := x.Attr(nsW, "val")
					entries = append(entries, string(bytes.TrimSpace(v)))
				}
				return nil
			})
			if result < 0 {
				result = max(first, 0)
			}
			if result < len(entries) {
				choice = entries[result]
			}
			return err
		})
	})
	return choice, err
}

// checkBox reads the check box of a form field.
func (x *xml) checkBox() (string, error) {
	first, now := false, unstated
	err := x.each(func() error {
		switch {
		case x.Is(nsW, "default"):
			first = x.on()
		case x.Is(nsW, "checked"):
			now = toggleOf(x.on())
		}
		return nil
	})
	if now.over(toggleOf(first)) == set {
		return "☒", err
	}
	return "☐", err
}
