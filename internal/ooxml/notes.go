package ooxml

import (
	"strings"

	"github.com/adminplan/adminplan/internal/source"
)

// note is a reference to a footnote or endnote, in the order of the document.
type note struct {
	id        int
	mark      string
	own       bool // the mark is one of its own, which its text repeats
	paragraph int
}

// refer notes that a footnote, or an endnote, is referred to.
func (d *document) refer(end bool, id, paragraph int) *note {
	n := &note{id: id, paragraph: paragraph}
	d.notes[which(end)] = append(d.notes[which(end)], n)
	return n
}

func which(end bool) int {
	if end {
		return 1
	}
	return 0
}

// mark returns the mark of the note referred to last: its number in brackets, as plain texts print it.
func (d *document) mark(end bool) string {
	i := which(end)
	d.marked[i]++ // notes with a mark of their own are not counted
	n := d.marked[i]
	format := d.settings.formats[i]
	if format == "" && end {
		format = "lowerRoman"
	}
	if start := d.settings.starts[i]; start > 1 {
		n += start - 1
	}
	return "[" + formatNumber(format, "", n) + "]"
}

// readNotes reads the texts of the notes that the document refers to.
func (d *document) readNotes(rels map[string]relation) ([]source.Note, error) {
	var out []source.Note
	for i, kind := range [...]string{"footnotes", "endnotes"} {
		if len(d.notes[i]) == 0 {
			continue
		}
		part := partOfKind(rels, kind)
		if part == "" {
			return nil, fail("", "missing-part", "the document refers to %s, and the file has no part for them", kind)
		}
		texts, err := d.noteTexts(part, kind)
		if err != nil {
			return nil, err
		}
		for _, ref := range d.notes[i] {
			text, ok := texts[ref.id]
			if !ok {
				return nil, &Error{Part: part, Paragraph: ref.paragraph, Code: "missing-note",
					Message: "the document refers to a note that this part does not have"}
			}
			if ref.own { // it is typed before the text once more, where others have a number that is no text
				text = strings.TrimLeft(strings.TrimPrefix(text, ref.mark), " \t")
			}
			if text != "" {
				if err := d.archive.spend(part, len(text)); err != nil {
					return nil, err // a note may be referred to any number of times
				}
				out = append(out, source.Note{Mark: ref.mark, Text: text})
			}
		}
	}
	return out, nil
}

// noteTexts reads the part of footnotes or of endnotes.
func (d *document) noteTexts(part, kind string) (map[int]string, error) {
	data, err := d.archive.read(part)
	if err != nil {
		return nil, err
	}
	x := newXML(part, data, d.limits)
	if err := x.root(nsW, kind); err != nil {
		return nil, err
	}
	texts := map[int]string{}
	err = x.each(func() error {
		if x.Space() != nsW {
			return nil
		}
		id := x.int("id", -1)
		s := &story{d: d, x: x}
		var nodes []node
		if err := s.blocks(&nodes); err != nil {
			return err
		}
		if err := s.end(&nodes); err != nil {
			return err
		}
		texts[id] = cellText(nodes)
		return nil
	})
	if err == nil {
		err = x.end()
	}
	return texts, x.fault(err)
}
