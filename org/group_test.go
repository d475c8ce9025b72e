package org

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestGroups(t *testing.T) {
	type g = adminplan.OrgGroup
	const (
		province, district, commune = adminplan.LevelProvince, adminplan.LevelDistrict, adminplan.LevelCommune
	)
	for _, c := range []struct {
		name string
		want []g
	}{
		{"BTTUBMTTQ các huyện, thành phố", []g{{Kind: adminplan.KindFrontStanding, Level: district}}},
		{"Ban Thường trực Ủy ban Mặt trận Tổ quốc các huyện, thị xã, thành phố", []g{{Kind: adminplan.KindFrontStanding, Level: district}}},
		{"Ủy ban MTTQ Việt Nam các xã, phường, đặc khu", []g{{Kind: adminplan.KindFrontCommittee, Level: commune}}},
		{"Các tổ chức thành viên MT tỉnh", []g{{Kind: adminplan.KindMemberOrg, Edge: adminplan.EdgeMember, Level: province}}},
		{"Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh", []g{{Kind: adminplan.KindMemberOrg, Edge: adminplan.EdgeMember, Level: province}}},
		{"các tổ chức thành viên cùng cấp", []g{{Kind: adminplan.KindMemberOrg, Edge: adminplan.EdgeMember}}},
		{"Các ban, VPUBMTTQ tỉnh", []g{{Kind: adminplan.KindFrontUnit, Edge: adminplan.EdgeOrgan, Level: province}}},
		{"các Ban và Văn phòng của Ủy ban MTTQ Việt Nam tỉnh", []g{{Kind: adminplan.KindFrontUnit, Edge: adminplan.EdgeOrgan, Level: province}}},
		{"Các sở, ban, ngành", []g{{Kind: adminplan.KindDepartment}}},
		{"Sở, ban, ngành cấp tỉnh", []g{{Kind: adminplan.KindDepartment, Level: province}}},
		{"Các sở, ngành", []g{{Kind: adminplan.KindDepartment}}},
		{"Các Sở, ban, ngành, đoàn thể Thành phố", []g{{Kind: adminplan.KindDepartment}, {Kind: adminplan.KindMemberOrg, Edge: adminplan.EdgeMember}}},
		{"các sở, ban, ngành, đơn vị cấp tỉnh", []g{{Kind: adminplan.KindDepartment, Level: province}}},
		{"UBND các xã, phường", []g{{Kind: adminplan.KindPeoplesCommittee, Level: commune}}},
		{"UBND xã, phường", []g{{Kind: adminplan.KindPeoplesCommittee, Level: commune}}},
		{"Ủy ban nhân dân cấp xã", []g{{Kind: adminplan.KindPeoplesCommittee, Level: commune}}},
		{"UBND các huyện, thị xã, thành phố", []g{{Kind: adminplan.KindPeoplesCommittee, Level: district}}},
		{"UBND các tỉnh, thành phố trực thuộc Trung ương", []g{{Kind: adminplan.KindPeoplesCommittee, Level: province}}},
		{"Các sở, ban, ngành, UBND các xã, phường", []g{{Kind: adminplan.KindDepartment}, {Kind: adminplan.KindPeoplesCommittee, Level: commune}}},
		{"các huyện, thành phố", []g{{Kind: adminplan.KindTerritory, Level: district}}},
		{"Các huyện ủy, thành ủy", []g{{Kind: adminplan.KindPartyCommittee, Level: district}}},
		{"Các tổ chức chính trị - xã hội tỉnh", []g{{Kind: adminplan.KindMemberOrg, Edge: adminplan.EdgeMember, Level: province}}},
		{"Ban công tác Mặt trận các thôn", []g{{Kind: adminplan.KindFrontUnit, Level: adminplan.LevelHamlet}}},
		{"Các bộ, cơ quan ngang bộ", []g{{Kind: adminplan.KindMinistry, Level: adminplan.LevelCentral}}},

		{"UBND các xã, các phường", []g{{Kind: adminplan.KindPeoplesCommittee, Level: commune}}},
		{"UBND các huyện, các xã", []g{{Kind: adminplan.KindPeoplesCommittee, Level: district}, {Kind: adminplan.KindPeoplesCommittee, Level: commune}}},
		{"Ban công tác Mặt trận khu dân cư", []g{{Kind: adminplan.KindFrontUnit, Level: adminplan.LevelHamlet}}},
		{"Ban công tác Mặt trận các tổ dân phố", []g{{Kind: adminplan.KindFrontUnit, Level: adminplan.LevelHamlet}}},

		{"các tổ chức chính trị - xã", nil}, // cut short
		{"UBND tỉnh", nil},
		{"Ủy ban nhân dân thành phố", nil},
		{"BTT UBMTTQ tỉnh", nil},
		{"Sở Nội vụ", nil},
		{"Ban Dân vận tỉnh ủy", nil},
		{"Các PCT UBND tỉnh", nil},
		{"Chủ tịch, các Phó Chủ tịch UBND tỉnh", nil},
		{"Các doanh nghiệp", nil},
		{"Công an tỉnh", nil},
		{"UBND xã", nil},
		{"", nil},
		{"các", nil},
	} {
		require.Equal(t, c.want, Groups(c.name), "%q", c.name)
	}
}
