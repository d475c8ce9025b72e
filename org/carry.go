package org

import (
	"slices"

	"github.com/adminplan/adminplan"
)

// carry adds to the plan the records of the organisations whose ids it holds, with those above them.
func carry(p *adminplan.Plan, dir *Directory) {
	has := map[adminplan.ID]bool{}
	for i := range p.Organizations {
		has[p.Organizations[i].ID] = true
	}
	wanted := []adminplan.ID{p.Issuer.Org}
	eachName(p, func(_, _ string, _ adminplan.OrgLevel, id *adminplan.ID, group **adminplan.OrgGroup) {
		wanted = append(wanted, *id)
		if *group != nil {
			wanted = append(wanted, (*group).Under)
		}
	})
	for len(wanted) > 0 {
		id := wanted[0]
		wanted = wanted[1:]
		o, ok := dir.Organization(id)
		if !ok || has[id] {
			continue
		}
		has[id] = true
		p.Organizations = append(p.Organizations, clone(o))
		for i := range o.Parents {
			wanted = append(wanted, o.Parents[i].Org)
		}
	}
}

// clone copies a record of a directory, so that who changes the copy does not change the directory.
func clone(o *adminplan.Organization) adminplan.Organization {
	c := *o
	interval := func(v *adminplan.Interval) *adminplan.Interval {
		if v == nil {
			return nil
		}
		w := *v
		return &w
	}
	c.Valid = interval(c.Valid)
	c.AltNames, c.Codes, c.Parents = slices.Clone(c.AltNames), slices.Clone(c.Codes), slices.Clone(c.Parents)
	for i := range c.AltNames {
		c.AltNames[i].Valid = interval(c.AltNames[i].Valid)
	}
	for i := range c.Codes {
		c.Codes[i].Valid = interval(c.Codes[i].Valid)
	}
	for i := range c.Parents {
		c.Parents[i].Valid = interval(c.Parents[i].Valid)
	}
	return c
}
