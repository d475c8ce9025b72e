package recognize

import (
	"runtime"
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
}

const (
	// share is how many bytes of text are worth a processor of their own, and batch how many parts one takes at a time.
	share = 128 << 10
	batch = 4
)

// release forgets the parts but keeps the room for those of the next plan.
func (w *work) release() {
	if cap(w.parts) > maxRoom {
		w.parts = nil
	}
	clear(w.parts)
	w.parts, w.size, w.taken = w.parts[:0], 0, nil
}

// collect adds the part of a node. A part comes after the one above it, so that it is known by then whether that one takes it.
func (w *work) collect(n adminplan.Node) bool {
	switch v := n.Value.(type) {
	case *adminplan.ContentItem:
		d := itemDuties(v)
		fields := 0
		for i := range v.Items {
			c := &v.Items[i]
			if namesField(c.Heading, c.Text, len(c.Items)) {
				fields++
			}
		}
		for i := range v.Items {
			c := &v.Items[i]
			if speaksForParent(c.Label, c.Heading, len(c.Items)) && d.speaksLine(c.Text) ||
				fields > 1 && namesField(c.Heading, c.Text, len(c.Items)) && d.speaksLine(c.Heading+" "+c.Text) {
				w.take(c)
			}
		}
		w.size += len(v.Heading) + len(v.Text)
	case *adminplan.Task:
		d := taskDuties(v)
		fields := 0
		for i := range v.Tasks {
			c := &v.Tasks[i]
			if namesField(c.Heading, c.Text, len(c.Tasks)) {
				fields++
			}
		}
		for i := range v.Tasks {
			c := &v.Tasks[i]
			if speaksForParent(c.Label, c.Heading, len(c.Tasks)) && d.speaksLine(c.Text) ||
				fields > 1 && namesField(c.Heading, c.Text, len(c.Tasks)) && d.speaksLine(c.Heading+" "+c.Text) {
				w.take(c)
			}
		}
		w.size += len(v.Heading) + len(v.Text)
	case *adminplan.Table:
		w.parts = append(w.parts, part{value: v})
		w.size += len(v.Rows) * 256
		return false
	case *adminplan.Objective:
		w.size += len(v.Heading) + len(v.Text)
	case *adminplan.Plan, *adminplan.Carrier, *adminplan.Appendix, *adminplan.Filing, *adminplan.Signature:
		return true
	}
	w.parts = append(w.parts, part{n.Value, w.taken != nil && w.taken[n.Value]})
	return true
}

// take marks a part whose words speak for the one above it.
func (w *work) take(part any) {
	if w.taken == nil {
		w.taken = map[any]bool{}
	}
	w.taken[part] = true
}

// speaksForParent reports whether a part may hold data of the one above it: a bullet or a paragraph without parts of its own.
func speaksForParent(label, heading string, below int) bool {
	return below == 0 && heading == "" && (label == "" || utf8.RuneCountInString(label) == 1)
}

// namesField reports whether a lettered or numbered part has a field for its heading, as in "a) Cơ quan chủ trì: Vụ Pháp chế". One alone may be a
// matter of its own; several of them side by side are the data of the part above.
func namesField(heading, text string, below int) bool {
	if below > 0 || text == "" || !strings.HasSuffix(heading, ":") {
		return false
	}
	field, _, ok := meaning.Label(heading + " " + text)
	return ok && field != "content"
}

// do reads all parts, with e and, where there is enough to read, on as many processors as there are.
func (w *work) do(e *enricher) {
	helpers := min(runtime.GOMAXPROCS(0), w.size/share) - 1
	if helpers < 1 {
		for _, p := range w.parts {
			e.read(p.value, p.taken)
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
			for _, p := range w.parts[from:min(to, len(w.parts))] {
				e.read(p.value, p.taken)
			}
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
