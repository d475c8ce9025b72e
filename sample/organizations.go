package sample

import "github.com/adminplan/adminplan"

// organizations adds records of the issuer and of the bodies above it, and makes the issuer point at its own.
func (w *writer) organizations() {
	p := w.plan
	above := adminplan.ID{}
	for i, name := range p.Issuer.Path {
		o := adminplan.Organization{
			ID: adminplan.DerivedID(adminplan.Namespace, "organization\n"+name+"\n"+w.office.area), Name: name, Kind: adminplan.KindOther,
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
}
