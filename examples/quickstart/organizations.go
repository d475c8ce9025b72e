package main

import "github.com/adminplan/adminplan"

// organizations are the bodies that the plan concerns, as they were in 2022: the district level ended on 30 June 2025,
// and with it its committees.
type organizations struct {
	list                []adminplan.Organization
	committee, standing adminplan.ID
}

func newOrganizations() organizations {
	// Ids derived from a name stay the same from run to run; adminplan.NewID gives fresh ones.
	id := func(name string) adminplan.ID { return adminplan.DerivedID(adminplan.Namespace, name) }
	under := func(parent adminplan.ID, kind adminplan.EdgeKind) []adminplan.OrgEdge {
		return []adminplan.OrgEdge{{Org: parent, Kind: kind}}
	}
	o := organizations{
		committee: id("Ủy ban MTTQ Việt Nam tỉnh Sơn La"),
		standing:  id("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn La"),
	}
	city := id("Ủy ban MTTQ Việt Nam thành phố Sơn La")
	o.list = []adminplan.Organization{
		{
			ID: o.committee, Name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La",
			Kind: adminplan.KindFrontCommittee, Level: adminplan.LevelProvince, Territory: "tỉnh Sơn La",
			AltNames: []adminplan.OrgName{{Text: "Ủy ban MTTQ Việt Nam tỉnh", Kind: adminplan.NameAlternative}},
		},
		{
			ID: o.standing, Name: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La",
			Kind: adminplan.KindFrontStanding, Level: adminplan.LevelProvince, Territory: "tỉnh Sơn La",
			AltNames: []adminplan.OrgName{{Text: "BTT UBMTTQ tỉnh", Kind: adminplan.NameAbbreviation}},
			Parents:  under(o.committee, adminplan.EdgeOrgan),
		},
		{
			ID: city, Name: "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Sơn La",
			Kind: adminplan.KindFrontCommittee, Level: adminplan.LevelDistrict, Territory: "thành phố Sơn La",
			Parents: under(o.committee, adminplan.EdgeUnder),
			Valid:   &adminplan.Interval{To: adminplan.DateOf(2025, 6, 30)},
		},
		{
			ID:   id("Ban Thường trực Ủy ban MTTQ Việt Nam thành phố Sơn La"),
			Name: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Sơn La",
			Kind: adminplan.KindFrontStanding, Level: adminplan.LevelDistrict, Territory: "thành phố Sơn La",
			Parents: under(city, adminplan.EdgeOrgan),
			Valid:   &adminplan.Interval{To: adminplan.DateOf(2025, 6, 30)},
		},
		{
			ID: id("Hội Liên hiệp Phụ nữ tỉnh Sơn La"), Name: "Hội Liên hiệp Phụ nữ tỉnh Sơn La",
			Kind: adminplan.KindMemberOrg, Level: adminplan.LevelProvince, Territory: "tỉnh Sơn La",
			Parents: under(o.committee, adminplan.EdgeMember),
		},
	}
	return o
}

// members selects the member organisations of the provincial committee.
func (o organizations) members() *adminplan.OrgGroup {
	return &adminplan.OrgGroup{Kind: adminplan.KindMemberOrg, Level: adminplan.LevelProvince, Edge: adminplan.EdgeMember, Under: o.committee}
}

// districts selects the Standing Committees of all districts and the city below it.
func (o organizations) districts() *adminplan.OrgGroup {
	return &adminplan.OrgGroup{Kind: adminplan.KindFrontStanding, Level: adminplan.LevelDistrict, Under: o.committee}
}
