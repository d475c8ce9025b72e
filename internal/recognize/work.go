package recognize

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// linkParts ties the references of the title and of all parts, which have their ids by now, to those of the same document.
func linkParts(l *meaning.Linker, title []adminplan.Reference, parts []part) {
	if len(title) > 0 {
		l.Link(title)
	}
	visitReferences(parts, l.Link)
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
		visitReferences(parts, redate)
	}
}

// visitReferences gives the references of all parts to visit, in the order of the document.
func visitReferences(parts []part, visit func([]adminplan.Reference)) {
	for i := range parts {
		if parts[i].bare {
			continue // as most of them
		}
		v := parts[i].value
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

// share is how many bytes of text are worth a processor of their own.
const share = 128 << 10

// readParts reads all parts, which have as many bytes of text, with e and, where that is enough, on as many processors as there are. What one part says depends
// on no other one, once it is known which of them speak for the part above them.
func readParts(e *enricher, parts []part, size int) {
	if helpers := min(runtime.GOMAXPROCS(0), size/share) - 1; helpers > 0 {
		shared := slices.Clone(parts) // what several processors share lies on no stack
		readShared(e, shared, helpers)
		copy(parts, shared)
		return
	}
	for from := 0; from < len(parts); from += batch {
		e.read(parts[from:min(from+batch, len(parts))])
	}
}

// readShared reads all parts with e and on as many other processors.
func readShared(e *enricher, parts []part, helpers int) {
	var (
		next  atomic.Int64
		group sync.WaitGroup
		fault atomic.Pointer[any]
	)
	run := func(e *enricher) {
		for {
			to := int(next.Add(batch))
			from := to - batch
			if from >= len(parts) {
				return
			}
			e.read(parts[from:min(to, len(parts))])
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
