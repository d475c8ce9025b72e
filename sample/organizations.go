package sample

import "github.com/adminplan/adminplan"

// organizations adds records of the issuer, of the bodies above it and of the unit in charge, and makes the issuer point at its own.
func (w *writer) organizations() {
	p := w.plan
	above := adminplan.ID{}
	for i, name := range p.Issuer.Path {
		o := adminplan.Organization{
			ID: organizationID(name, w.office), Name: name, Kind: adminplan.KindOther,
			Level: w.office.level, Territory: w.office.area,
		}
		if i == len(p.Issuer.Path)-1 {
			o.Name, o.Kind = w.office.full, w.office.kind
			p.Issuer.Org = o.ID
		}
		if !above.IsZero() {
			kind := adminplan.EdgeUnder
			if w.body == Front {
				kind = adminplan.EdgeOrgan
			}
			o.Parents = []adminplan.OrgEdge{{Org: above, Kind: kind}}
		}
		above = o.ID
		p.Organizations = append(p.Organizations, o)
	}
	p.Organizations = append(p.Organizations, adminplan.Organization{
		ID: organizationID(w.office.lead, w.office), Name: w.office.lead, Kind: adminplan.KindOther, Level: w.office.level,
		Territory: w.office.area, Parents: []adminplan.OrgEdge{{Org: above, Kind: adminplan.EdgeUnder}},
	})
}

func organizationID(name string, o *office) adminplan.ID {
	return adminplan.DerivedID(adminplan.Namespace, "organization\n"+name+"\n"+o.area)
}
