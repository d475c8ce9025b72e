// Package recognize makes a plan of the blocks of a document: head, title, bases, sections with what they hold, recipients,
// signatures, appendices. It is one recogniser for every format; the readers of formats only make blocks.
//
// It never repairs and never drops: words that no part of a plan can hold go to Plan.Extra with a warning.
package recognize

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/source"
)

// Warning says that something in a document was read but not understood.
type Warning struct {
	// Line is where it stands, as the source counts.
	Line int
	// Code names what sort of thing it is.
	Code string
	// Message says in English what was found and what was done with it.
	Message string
}

// NotPlan is the error for a document that is no plan.
type NotPlan struct {
	// Seems is what the document seems to be, in English with the Vietnamese term.
	Seems string
	// Line is the line that shows it; 0 if none does.
	Line int
}

// Error says what the document seems to be.
func (e *NotPlan) Error() string {
	return "the document is no plan (kế hoạch); it seems to be " + e.Seems
}

// Plan reads a plan from the blocks of a document. The error is a *[NotPlan].
func Plan(doc *source.Doc) (*adminplan.Plan, []Warning, error) {
	r := readers.Get().(*reader)
	r.plan = &adminplan.Plan{SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan, Language: "vi"}
	err := r.read(doc)
	plan, warnings := r.plan, r.warnings
	r.release()
	if err != nil {
		return nil, nil, err
	}
	return plan, warnings, nil
}

type reader struct {
	plan     *adminplan.Plan
	warnings []Warning
	width    int                // at which lines were broken, or 0
	fits     fits               // how far they go where they were
	indent   int                // blanks before the first line of a paragraph, where lines were broken and only first lines have them; else 0
	gaps     int                // lines with a blank line above
	spaced   bool               // blank lines stand between all lines and say nothing
	next     [dec1Label + 1]int // the numbers with which the lists go on that stand above, where lines were broken
	styled   bool               // the format tells what is bold, and the levels of headings
	// boldSections says that the sections are known by bold type.
	boldSections bool
	paged        int  // the last page whose number stood before its first words, with nothing between
	parted       bool // lines were broken, and blank lines stand above all paragraphs but above no line that goes on with one
	unmarked     bool // lines were broken, and bullets end without a mark

	// What is needed only while a plan is read has its room here, which the next one uses again.
	lines    room[line]
	nodes    room[node]
	enricher enricher
	linker   meaning.Linker
}

var readers = sync.Pool{New: func() any { return new(reader) }}

// release gives the reader back for the next plan. Nothing of the plan refers to what the reader held.
func (r *reader) release() {
	r.plan, r.warnings, r.width, r.fits, r.indent, r.gaps, r.spaced, r.parted, r.unmarked, r.styled, r.boldSections = nil, nil, 0, fits{}, 0, 0, false, false, false, false, false
	r.next, r.paged = [dec1Label + 1]int{}, 0
	r.lines.reset()
	r.nodes.reset()
	r.enricher.release()
	r.linker.Release()
	readers.Put(r)
}

func (r *reader) warn(line int, code, message string) {
	r.warnings = append(r.warnings, Warning{line, code, message})
}

// strayLine is the code of what is said of a line that belongs to no part of a plan.
const strayLine = "stray-line"

// joinStray says once of lines side by side that they belong to no part, as the data and menus of a web page do not. The list is in the order of the lines.
func joinStray(list []Warning) []Warning {
	out := list[:0]
	for i := 0; i < len(list); {
		w, n := list[i], i+1
		for last := w.Line; w.Code == strayLine && n < len(list) && list[n].Code == strayLine && list[n].Line-last <= 1; n++ {
			last = list[n].Line
		}
		if last := list[n-1].Line; last > w.Line {
			w.Message = fmt.Sprintf("the lines %d to %d belong to no part of a plan; they are kept in extra", w.Line, last)
		}
		out = append(out, w)
		i = n
	}
	return out
}

// extra keeps words that belong to no part of a plan.
func (r *reader) extra(where adminplan.ExtraPlace, at int, text string) {
	if text == "" {
		return
	}
	r.plan.Extra = append(r.plan.Extra, adminplan.Extra{Where: where, Text: text})
	if where != adminplan.ExtraPage && !(where == adminplan.ExtraSignature && isSignedMark(text)) {
		r.warn(at, strayLine, "the line belongs to no part of a plan; it is kept in extra")
	}
}

func (r *reader) read(doc *source.Doc) error {
	if !doc.Lines {
		doc.Lines = brokenLines(doc.Blocks)
	}
	r.styled = doc.Styled
	var few [128]line // of which many plans have no more; see readBody
	lines := r.readLines(doc, few[:0])
	if doc.Lines {
		if r.width, r.fits = wrapWidth(lines); r.width == 0 && r.spaced {
			r.width, r.fits = wrapSpaced(lines)
		}
		if r.width > 0 {
			r.indent = firstIndent(lines)
		}
	}
	z, err := findZones(lines)
	if err != nil {
		if lines = partJoinedHead(lines); lines == nil {
			return err
		}
		if z, err = findZones(lines); err != nil {
			return err
		}
	}
	lines, z.tail = partTail(lines, z.kind+1, z.tail)
	lines = partSigned(lines, z.tail)
	p := r.plan
	if z.carrier >= 0 {
		r.readHead(lines[:z.carrier])
		head := repeatedHead(lines, z)
		end := head
		if above := &lines[head-1]; head-1 > z.carrier && isNumberedAppendix(above) && len(above.text) < 24 {
			r.extra(adminplan.ExtraHead, above.Line, above.text) // the label of the plan
			end--
		}
		r.readCarrier(lines[z.carrier:end], z.letter)
		r.readRepeatedHead(lines[head:z.kind], lines[:z.carrier])
	} else {
		r.readHead(lines[:z.kind])
	}
	body := lines[z.kind:z.tail]
	r.parted = r.width > 0 && !r.spaced && partedByBlanks(body)
	r.unmarked = r.width > 0 && endUnmarked(body, r.width)
	switch {
	case z.titled:
		body = r.readTitle(body)
	case z.lost:
		body = r.readTitleBelow(body, "")
	}
	if z.titled && p.Number.IsZero() && len(p.Motto) == 0 && p.Carrier == nil {
		body = r.readHeadBelow(body)
	}
	if n := len(body) - 1; n > 0 && isIssueLine(&body[n]) {
		r.readIssueLine(&body[n])
		body = body[:n]
	}
	r.readBody(body)
	r.readTail(lines[z.tail:], target{&p.Recipients, &p.Filing, &p.Signatures})
	for _, n := range doc.Notes {
		p.Notes = append(p.Notes, adminplan.Note{Mark: n.Mark, Text: collapse(strings.ReplaceAll(n.Text, "\n", " "))})
	}
	if p.Carrier == nil && p.AttachedTo != nil {
		r.carrierFromLine(p.AttachedTo.Text)
	}
	if len(r.warnings) > 1 {
		slices.SortStableFunc(r.warnings, func(a, b Warning) int { return a.Line - b.Line })
		r.warnings = joinStray(r.warnings)
	}
	r.enrich()
	return nil
}
