package org

import (
	"cmp"
	"hash/maphash"
	"slices"

	"github.com/adminplan/adminplan"
)

// postings is an index from keys to organisations: a slice sorted by the hash of the key. It takes 16 bytes an entry and no
// key is kept; who looks a key up compares it with that of the organisation, since hashes may collide.
type postings struct {
	seed    maphash.Seed
	entries []posting
}

type posting struct {
	hash uint64
	org  int32
	// name is the place among the names or codes of the organisation: 0 is Name, 1 the first of AltNames.
	name uint16
	form nameForm
}

func (p *postings) sort() {
	slices.SortFunc(p.entries, func(a, b posting) int {
		if a.hash != b.hash {
			return cmp.Compare(a.hash, b.hash)
		}
		if a.org != b.org {
			return cmp.Compare(a.org, b.org)
		}
		return cmp.Compare(uint32(a.form)<<16|uint32(a.name), uint32(b.form)<<16|uint32(b.name))
	})
	p.entries = slices.Clip(p.entries)
}

// find returns the entries whose key has the hash of key.
func (p *postings) find(hash uint64) []posting {
	lo, _ := slices.BinarySearchFunc(p.entries, hash, func(e posting, h uint64) int { return cmp.Compare(e.hash, h) })
	hi := lo
	for hi < len(p.entries) && p.entries[hi].hash == hash {
		hi++
	}
	return p.entries[lo:hi]
}

func (d *Directory) codeHash(scheme, value string) uint64 {
	var h maphash.Hash
	h.SetSeed(d.codes.seed)
	h.WriteString(scheme)
	h.WriteByte(0)
	h.WriteString(value)
	return h.Sum64()
}

func (d *Directory) indexCodes() {
	d.codes.seed = maphash.MakeSeed()
	for i := range d.orgs {
		for j := range d.orgs[i].Codes {
			c := &d.orgs[i].Codes[j]
			d.codes.entries = append(d.codes.entries, posting{hash: d.codeHash(c.Scheme, c.Value), org: int32(i), name: uint16(min(j, 1<<16-1))})
		}
	}
	d.codes.sort()
}

// ByCode returns the organisations that bear a code of a scheme on the date of the view, in the order of the registry.
// Codes are compared as they stand. More than one is a fault that [Directory.Check] reports.
func (v View) ByCode(scheme, value string) []*adminplan.Organization {
	var out []*adminplan.Organization
	for _, p := range v.dir().codes.find(v.dir().codeHash(scheme, value)) {
		c := &v.dir().orgs[p.org].Codes[p.name]
		if c.Scheme == scheme && c.Value == value && v.lives(p.org) && spanOf(c.Valid).meets(v.days) {
			out = append(out, &v.dir().orgs[p.org])
		}
	}
	return out
}
