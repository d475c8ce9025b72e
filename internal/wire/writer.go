package wire

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// writer is what the writers of JSON and XML share. While it tracks, it knows where in the plan it is: the writers do
// so only for a plan with extensions to put back, or on the second go over a plan that cannot be written.
type writer struct {
	track bool
	path  path
	fault *Error

	plan   *adminplan.Plan
	kept   map[string][]int // the extensions to put back, by the pointer of the part that held them
	placed []bool           // which of them have been
}

// Error says what a writer cannot write, and where it stands in the plan.
type Error struct {
	// Pointer is the place in the plan as a JSON pointer.
	Pointer string
	// Message says what is wrong.
	Message string
}

// Error returns place and message.
func (e *Error) Error() string { return e.Pointer + ": " + e.Message }

// bad notes the first fault, in field f of the part that is written.
func (w *writer) bad(f field, message string) {
	if w.fault == nil {
		w.fault = &Error{Pointer: append(w.path[:len(w.path):len(w.path)], step{f, -1}).pointer(), Message: message}
	}
}

func (w *writer) push(f field, index int) { w.path = append(w.path, step{f, int32(index)}) }
func (w *writer) pop()                    { w.path = w.path[:len(w.path)-1] }

// place makes ready to put back the extensions of a format, if the plan has any.
func (w *writer) place(p *adminplan.Plan, format string) {
	for i := range p.Extensions {
		x := &p.Extensions[i]
		if x.Format != format || strings.HasPrefix(x.Parent, "/extensions") {
			continue
		}
		if w.kept == nil {
			w.track, w.plan = true, p
			w.kept, w.placed = map[string][]int{}, make([]bool, len(p.Extensions))
		}
		w.kept[x.Parent] = append(w.kept[x.Parent], i)
		w.placed[i] = x.Parent == ""
	}
}

// here returns the extensions that belong to the part that is written, and notes that they have found their place.
func (w *writer) here(pointer string) []int {
	list := w.kept[pointer]
	for _, i := range list {
		w.placed[i] = true
	}
	return list
}

// lists reports whether extension i of the plan stands in the list of extensions: it is of another format, or the part
// that held it is gone. The list is written after every other part, so by then the rest have been put back.
func (w *writer) lists(i int) bool { return w.placed == nil || !w.placed[i] }

// listsAny reports whether any extension stands in the list.
func (w *writer) listsAny(list []adminplan.Extension) bool {
	for i := range list {
		if w.lists(i) {
			return true
		}
	}
	return false
}

// badExtension notes that extension i cannot be put back.
func (w *writer) badExtension(i int, message string) {
	if w.fault == nil {
		w.fault = &Error{Pointer: path{{fieldExtensions, int32(i)}}.pointer(), Message: message}
	}
}
