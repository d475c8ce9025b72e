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

// place makes ready to put back the extensions of a format, if the plan has any. The function tells which can stand in
// their place at all; known are the names that the plan itself has for its own.
func (w *writer) place(p *adminplan.Plan, format string, fits func(*adminplan.Extension) bool, known func(name string) bool) {
	for i := range p.Extensions {
		x := &p.Extensions[i]
		if x.Format != format || strings.HasPrefix(x.Parent, "/extensions") || !fits(x) {
			continue
		}
		if w.kept == nil {
			w.track, w.plan = true, p
			w.kept, w.placed = map[string][]int{}, make([]bool, len(p.Extensions))
		}
		// The list of extensions is written before those of the plan itself, which therefore are decided upon now.
		if x.Parent == "" && !known(x.Name) {
			w.placed[i] = true
		}
		w.kept[x.Parent] = append(w.kept[x.Parent], i)
	}
	for _, list := range w.kept {
		w.dropTwins(list)
	}
}

// dropTwins keeps of members and attributes of one name only the first; a document cannot have two.
func (w *writer) dropTwins(list []int) {
	seen := map[string]bool{}
	for k, i := range list {
		x := &w.plan.Extensions[i]
		if x.Format == "xml" && !strings.HasPrefix(x.Name, "@") {
			continue
		}
		if seen[x.Name] {
			list[k], w.placed[i] = none, false
		}
		seen[x.Name] = true
	}
}

// none stands for an extension that is not put back.
const none = -1

// here returns the extensions that can be put back into the part that is written.
func (w *writer) here() []int { return w.kept[w.path.pointer()] }

// lists reports whether extension i of the plan stands in the list of extensions: it is of another format, or cannot be
// put back, or the part that held it is gone. The list is written after every other part, so by then the rest have been put back.
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

// isKnown reports whether name is among the names of known, each of which stands between blanks.
func isKnown(known, name string) bool {
	return name != "" && !strings.Contains(name, " ") && strings.Contains(known, " "+name+" ")
}
