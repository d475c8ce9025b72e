package recognize

import (
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// work is the parts of a plan whose texts are to be read. What one part says depends on no other one, once it is known which of
// them speak for the part above them, so that several processors can share it.
type work struct {
	parts []part
	size  int // of the texts in bytes
	// taken are the parts whose words speak for the part above them, such as "- Cơ quan chủ trì: …" below a task.
	taken map[any]bool
}

type part struct {
	value any
	taken bool
	bare  bool // it was read and has no references
}

const (
	// share is how many bytes of text are worth a processor of their own.
	share = 128 << 10
)

// release forgets the parts but keeps the room for those of the next plan.
func (w *work) release() {
	if cap(w.parts) > maxRoom {
		w.parts = nil
	}
	clear(w.parts)
	w.parts, w.size, w.taken = w.parts[:0], 0, nil
}

// collect adds a part, and reports whether those below it are parts of their own. A part comes after the one above it, so that it is known by then whether that one takes it.
func (w *work) collect(value any) bool {
	switch v := value.(type) {
	case *adminplan.ContentItem:
		if len(v.Items) > 0 {
			takeFrom(w, itemDuties(v), v.Items, func(c *adminplan.ContentItem) below {
				return below{c.Label, c.Heading, c.Text, len(c.Items)}
			})
		}
		w.size += len(v.Heading) + len(v.Text)
	case *adminplan.Task:
		if len(v.Tasks) > 0 {
			takeFrom(w, taskDuties(v), v.Tasks, func(c *adminplan.Task) below {
				return below{c.Label, c.Heading, c.Text, len(c.Tasks)}
			})
		}
		w.size += len(v.Heading) + len(v.Text)
	case *adminplan.Table:
		w.parts = append(w.parts, part{value: v})
		w.size += len(v.Rows) * 256
		return false
	case *adminplan.Objective:
		w.size += len(v.Heading) + len(v.Text)
	case *adminplan.Plan, *adminplan.Filing, *adminplan.Signature:
		return true
	}
	w.parts = append(w.parts, part{value: value, taken: w.taken != nil && w.taken[value]})
	return true
}

// below is what a part below an item or a task shows of itself.
type below struct {
	label, heading, text string
	parts                int // below it in turn
}

// takeFrom marks those of the parts below one whose words speak for it, and fills in the duties of that one with what they say.
func takeFrom[T any](w *work, above duties, parts []T, show func(*T) below) {
	fields := 0 // that the parts name, counted up to two from the first one that names one
	for i := range parts {
		b := show(&parts[i])
		line := b.text
		if !b.speaksForParent() {
			if !b.namesField() {
				continue
			}
			for k := i; k < len(parts) && fields < 2; k++ {
				if show(&parts[k]).namesField() {
					fields++
				}
			}
			if fields < 2 {
				continue
			}
			line = b.heading + " " + b.text
		}
		if above.speaksLine(line) {
			if w.taken == nil {
				w.taken = map[any]bool{}
			}
			w.taken[&parts[i]] = true
		}
	}
}

// speaksForParent reports whether the part may hold data of the one above it: a bullet or a paragraph without parts of its own.
func (b below) speaksForParent() bool {
	return b.parts == 0 && b.heading == "" && (len(b.label) < 2 || b.label[0] >= utf8.RuneSelf && utf8.RuneCountInString(b.label) == 1)
}

// namesField reports whether the part, lettered or numbered, has a field for its heading, as in "a) Cơ quan chủ trì: Vụ Pháp chế". One alone may be a
// matter of its own; several of them side by side are the data of the part above.
func (b below) namesField() bool {
	return b.parts == 0 && b.text != "" && strings.HasSuffix(b.heading, ":") && isField(b.heading+" "+b.text)
}

// isField reports whether the line begins with a field.
func isField(line string) bool {
	field, _, ok := meaning.Label(line)
	return ok && field != "content"
}

// link ties the references of the title and of all parts, which have their ids by now, to those of the same document.
func (w *work) link(l *meaning.Linker, title []adminplan.Reference) {
	if len(title) > 0 {
		l.Link(title)
	}
	w.references(l.Link)
	if keys := l.Dated(); keys != nil {
		redate := func(refs []adminplan.Reference) {
			for i := range refs {
				r := &refs[i]
				first := r.RefersTo
				if first.IsZero() {
					first = r.ID
				}
				if key, ok := keys[first]; ok {
					r.Key = key
				}
			}
		}
		redate(title)
		w.references(redate)
	}
}

// references gives the references of all parts to visit, in the order of the document.
func (w *work) references(visit func([]adminplan.Reference)) {
	for i := range w.parts {
		if w.parts[i].bare {
			continue // as most of them
		}
		v := w.parts[i].value
		if refs := (adminplan.Node{Value: v}).References(); len(refs) > 0 {
			visit(refs)
		}
		if t, ok := v.(*adminplan.Table); ok {
			for k := range t.Rows {
				if refs := t.Rows[k].References; len(refs) > 0 {
					visit(refs)
				}
			}
		}
	}
}

// do reads all parts, with e and, where there is enough to read, on as many processors as there are.
func (w *work) do(e *enricher) {
	helpers := min(runtime.GOMAXPROCS(0), w.size/share) - 1
	if helpers < 1 {
		for parts := range slices.Chunk(w.parts, batch) {
			e.read(parts)
		}
		return
	}
	var (
		next  atomic.Int64
		group sync.WaitGroup
		fault atomic.Pointer[any]
	)
	run := func(e *enricher) {
		for {
			to := int(next.Add(batch))
			from := to - batch
			if from >= len(w.parts) {
				return
			}
			e.read(w.parts[from:min(to, len(w.parts))])
		}
	}
	for range helpers {
		group.Go(func() {
			// A panic belongs to whoever asked for the plan and may want to catch it.
			defer func() {
				if v := recover(); v != nil {
					fault.Store(&v)
				}
			}()
			run(new(enricher))
		})
	}
	run(e)
	group.Wait()
	if v := fault.Load(); v != nil {
		panic(*v)
	}
}
