package sample

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// implementation writes who does what: most entries name a unit and list its tasks, some say it in one sentence.
func (w *writer) implementation(s *adminplan.Section) {
	units := some(w.r, w.office.units, w.r.between(2, 4))
	units = append(units, some(w.r, w.office.groups, w.r.between(1, 2))...)
	for i, name := range units {
		label := strconv.Itoa(i+1) + "."
		if w.r.percent(35) {
			s.Assignments = append(s.Assignments, w.sentence(label, name))
			continue
		}
		a := adminplan.Assignment{Label: label, Heading: name, Unit: unit(name)}
		for range w.r.between(2, 4) {
			a.Tasks = append(a.Tasks, w.task("-"))
		}
		s.Assignments = append(s.Assignments, a)
	}
}

// unit names a unit as a reader finds it at the head of an assignment.
func unit(name string) *adminplan.OrgRef {
	if ref, _, ok := meaning.Unit(name); ok {
		return &ref
	}
	return &adminplan.OrgRef{Name: name}
}

func (w *writer) sentence(label, name string) adminplan.Assignment {
	text := name + " chịu trách nhiệm " + lowerFirst(w.work()) + "; báo cáo kết quả về " + w.office.name + " " + w.when() + "."
	a := adminplan.Assignment{Label: label, Unit: unit(name), Tasks: []adminplan.Task{task("", text)}}
	if ref, _, ok := meaning.Unit(text); ok {
		a.Unit = &ref
	}
	return a
}

func (w *writer) task(label string) adminplan.Task {
	work := lowerFirst(w.work())
	var text string
	switch w.r.weighted(30, 20, 15, 15, 20) {
	case 0:
		text = "Chủ trì, phối hợp với " + w.two() + " và các đơn vị liên quan " + work
	case 1:
		text = "Phối hợp với " + w.unit() + " " + work
	case 2:
		text = "Tham mưu " + w.office.name + " " + work
	case 3:
		text = "Theo dõi, đôn đốc việc thực hiện Kế hoạch; báo cáo kết quả về " + w.office.name + " " + w.when()
	default:
		text = capitalFirst(work)
	}
	if w.r.percent(w.citations) {
		text += " theo " + w.cited()
	}
	return task(label, text+".")
}

func task(label, text string) adminplan.Task { return adminplan.Task{Label: label, Text: text} }

func lowerFirst(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(c)) + s[n:]
}

func capitalFirst(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(string(c)) + s[n:]
}
