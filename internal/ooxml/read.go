package ooxml

import (
	"io"
	"slices"

	"github.com/adminplan/adminplan/internal/source"
)

// document is a Word file while it is read.
type document struct {
	archive    *archive
	limits     Limits
	styles     *styles
	numbering  *numbering
	settings   settings
	sections   []*section
	paragraphs int        // counted so far
	notes      [2][]*note // footnotes and endnotes referred to
	marked     [2]int     // how many of them have been numbered
	warnings   []Warning
	warned     map[string]bool
	legacy     legacy
	main       string // the part that is the document
	rels       map[string]relation
	inner      int           // how many files take this one in
	taken      []source.Note // the notes of files that this one takes in
}

// newDocument returns a document of which nothing has been read.
func newDocument(a *archive, l Limits, legacy legacy) *document {
	return &document{archive: a, limits: l, styles: noStyles(), numbering: noNumbering(), warned: map[string]bool{}, legacy: legacy}
}

// Read reads a Word file into blocks. Every paragraph is a block; one with soft breaks is several, each with the same number. Where the file
// keeps the look of a printed page and has each line at its place, blocks are the lines of the page; Lines says so.
// Errors are of type *Error.
func Read(r io.ReaderAt, size int64, l Limits) (*source.Doc, []Warning, error) {
	doc, d, err := readAs(r, size, l, false)
	if err == nil && d.legacy.decodable() {
		doc, d, err = readAs(r, size, l, true) // that was not known before all of it was seen
	}
	if err != nil {
		return nil, nil, err
	}
	return doc, d.warnings, nil
}

// readAs reads a Word file; decode says that letters in fonts of before Unicode are read as the fonts show them.
func readAs(r io.ReaderAt, size int64, l Limits, decode bool) (*source.Doc, *document, error) {
	a, err := openArchive(r, size, l)
	if err != nil {
		return nil, nil, err
	}
	d := newDocument(a, l, legacy{decode: decode})
	body, err := d.readMain()
	if err != nil {
		return nil, nil, err
	}
	notes, err := d.readNotes(d.rels)
	if err != nil {
		return nil, nil, err
	}
	heads, feet, err := d.readPages(d.rels)
	if err != nil {
		return nil, nil, err
	}
	doc := flatten(heads, body, feet)
	doc.Notes = append(notes, d.taken...)
	if d.warned["picture-left-out"] && !slices.ContainsFunc(doc.Blocks, func(b source.Block) bool { return !b.Blank() }) {
		return nil, nil, &Error{Code: "no-text", Seems: "pictures of a document (a scan)", Message: "the file holds pictures and no text"}
	}
	return doc, d, nil
}

// flatten makes the blocks of a document out of running heads, body and running feet.
func flatten(heads, body, feet []node) *source.Doc {
	if len(heads) == 0 && len(feet) == 0 {
		if lines, ok := placed(body); ok {
			return &source.Doc{Blocks: lines, Lines: true}
		}
	}
	f := flattener{doc: &source.Doc{Styled: true}}
	markCover(body)
	markPageNumbers(body)
	f.pages(heads)
	f.nodes(body)
	f.pages(feet)
	return f.doc
}

// readMain finds the main part and reads it and the parts on which it depends.
func (d *document) readMain() (body []node, err error) {
	if d.main, err = d.archive.mainPart(d.limits); err != nil {
		return nil, err
	}
	if d.rels, err = d.archive.relations(d.main, d.limits); err != nil {
		return nil, err
	}
	if d.rels == nil {
		if err := d.archive.unreached(d.main); err != nil {
			return nil, err
		}
	}
	if err := d.readDefinitions(d.rels); err != nil {
		return nil, err
	}
	return d.readBody(d.main)
}

// readDefinitions reads the parts on which the body depends.
func (d *document) readDefinitions(rels map[string]relation) error {
	for _, step := range [...]struct {
		kind string
		read func(part string, data []byte) error
	}{
		{"styles", func(part string, data []byte) (err error) {
			d.styles, err = readStyles(part, data, d.limits)
			return err
		}},
		{"numbering", func(part string, data []byte) (err error) {
			d.numbering, err = readNumbering(part, data, d.styles, d.limits)
			return err
		}},
		{"settings", func(part string, data []byte) (err error) {
			d.settings, err = readSettings(part, data, d.limits)
			return err
		}},
	} {
		part := partOfKind(rels, step.kind)
		if part == "" {
			continue
		}
		data, err := d.archive.read(part)
		if err != nil {
			return err
		}
		if err := step.read(part, data); err != nil {
			return err
		}
	}
	return nil
}

// partOfKind returns the part to which a relationship of the kind given leads; "" if there is none.
func partOfKind(rels map[string]relation, kind string) string {
	var found []string
	for _, rel := range rels {
		if rel.kind == kind {
			found = append(found, rel.target)
		}
	}
	if len(found) == 0 {
		return ""
	}
	return slices.Min(found)
}

// readBody reads the main part.
func (d *document) readBody(part string) ([]node, error) {
	data, err := d.archive.read(part)
	if err != nil {
		return nil, err
	}
	x := newXML(part, data, d.limits)
	if err := x.root(nsW, "document"); err != nil {
		return nil, err
	}
	s := &story{d: d, x: x}
	var out []node
	found := false
	err = x.each(func() error {
		if !x.Is(nsW, "body") {
			return nil
		}
		found = true
		if err := s.blocks(&out); err != nil {
			return err
		}
		return s.end(&out)
	})
	if err == nil {
		err = x.end()
	}
	if err == nil && !found {
		err = fail(part, "wrong-content", "the document has no body")
	}
	return out, x.fault(err)
}

// warnOnce adds a warning unless the document has one with its code.
func (d *document) warnOnce(paragraph int, code, message string) {
	if !d.warned[code] {
		d.warned[code] = true
		d.warnings = append(d.warnings, Warning{paragraph, code, message})
	}
}

// trackedChange says that the paragraph being read has a tracked change.
func (d *document) trackedChange() {
	d.warnOnce(d.paragraphs, "tracked-changes", "the file has tracked changes; they are read as accepted")
}

// settings are the settings of a document that the reader needs.
type settings struct {
	evenAndOdd bool
	formats    [2]string // of footnotes and endnotes
	starts     [2]int
}

func readSettings(part string, data []byte, l Limits) (settings, error) {
	x := newXML(part, data, l)
	var s settings
	if err := x.root(nsW, "settings"); err != nil {
		return s, err
	}
	err := x.each(func() error {
		which := 0
		switch {
		case x.Is(nsW, "evenAndOddHeaders"):
			s.evenAndOdd = x.on()
			return nil
		case x.Is(nsW, "endnotePr"):
			which = 1
		case !x.Is(nsW, "footnotePr"):
			return nil
		}
		return x.each(func() error {
			switch {
			case x.Is(nsW, "numFmt"):
				s.formats[which] = x.val()
			case x.Is(nsW, "numStart"):
				s.starts[which] = x.int("val", 1)
			}
			return nil
		})
	})
	if err == nil {
		err = x.end()
	}
	return s, x.fault(err)
}
