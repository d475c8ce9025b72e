package adminplan

import (
	"encoding/binary"
	"math/bits"
	"sync"
)

// idRules are the core rules about identifiers.
var idRules = []Rule{
	{
		Code: "ID-UNIQUE-01", Severity: SeverityError,
		Text: Text{
			VI: "Mã định danh này đã dùng cho phần khác của kế hoạch. Mỗi phần phải có mã riêng.",
			EN: "This id is already that of another part. Every part needs an id of its own.",
		},
		Example: Example{
			Wrong: "/sections/0/id \"5f1c7a2e-6d0b-5c55-9a3e-6b1f0c8e2a01\"\n/sections/1/id \"5f1c7a2e-6d0b-5c55-9a3e-6b1f0c8e2a01\"",
			At:    []string{"/sections/1/id"},
		},
		Check: func(c *Check) {
			seen := newIDTable()
			defer seen.release()
			for i := range c.w.parts {
				if id := partID(c.w.parts[i].value); id != nil && !id.IsZero() && !seen.add(id, int32(i)) {
					c.add(int32(i), "id", nil)
				}
			}
		},
	},
}

// partID returns the identifier of a struct of the model; nil where its type has none.
func partID(v any) *ID {
	switch v := v.(type) {
	case *Reference:
		return &v.ID
	case *Organization:
		return &v.ID
	}
	return nodeID(v)
}

// idTable finds the part of an id. Ids are random or hashes, yet a plan may hold ids that were made to collide, so the
// bits are mixed with a multiplier.
type idTable struct {
	slots []idSlot
	n     int
}

type idSlot struct {
	id   *ID
	part int32
}

var idTables = sync.Pool{New: func() any { return &idTable{slots: make([]idSlot, 256)} }}

func newIDTable() *idTable { return idTables.Get().(*idTable) }

func (t *idTable) release() {
	if t.n > 0 {
		clear(t.slots)
		t.n = 0
	}
	idTables.Put(t)
}

func (t *idTable) slot(id *ID) int {
	hi, lo := binary.LittleEndian.Uint64(id[:8]), binary.LittleEndian.Uint64(id[8:])
	h, l := bits.Mul64(hi^0x9E3779B97F4A7C15, lo^0xD1B54A32D192ED03)
	i := int((h ^ l) & uint64(len(t.slots)-1))
	for t.slots[i].id != nil && *t.slots[i].id != *id {
		i = (i + 1) & (len(t.slots) - 1)
	}
	return i
}

// add keeps the part of the id and reports true; it reports false where the id is there already.
func (t *idTable) add(id *ID, part int32) bool {
	i := t.slot(id)
	if t.slots[i].id != nil {
		return false
	}
	t.slots[i] = idSlot{id, part}
	if t.n++; 2*t.n > len(t.slots) {
		old := t.slots
		t.slots = make([]idSlot, 2*len(old))
		for _, s := range old {
			if s.id != nil {
				t.slots[t.slot(s.id)] = s
			}
		}
	}
	return true
}

// get returns the part of the id.
func (t *idTable) get(id *ID) (part int32, ok bool) {
	s := t.slots[t.slot(id)]
	return s.part, s.id != nil
}
