package org_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/modelplan"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/orgdata"
)

var (
	issued = adminplan.DateOf(2022, 6, 17)
	later  = adminplan.DateOf(2026, 1, 1)
)

var districts = []string{"thành phố Sơn La", "huyện Quỳnh Nhai", "huyện Thuận Châu", "huyện Mường La", "huyện Bắc Yên", "huyện Phù Yên",
	"huyện Mộc Châu", "huyện Yên Châu", "huyện Mai Sơn", "huyện Sông Mã", "huyện Sốp Cộp", "huyện Vân Hồ"}

func each(prefix string, list []string) (out []string) {
	for _, s := range list {
		out = append(out, prefix+s)
	}
	return out
}

func names(list []*adminplan.Organization) (out []string) {
	for _, o := range list {
		out = append(out, o.Name)
	}
	return out
}

func TestTheModelPlanIsResolved(t *testing.T) {
	const (
		front    = "Ủy ban Mặt trận Tổ quốc Việt Nam "
		standing = "Ban Thường trực " + front
	)
	members := []string{"Liên đoàn Lao động tỉnh Sơn La", "Hội Nông dân tỉnh Sơn La", "Hội Liên hiệp Phụ nữ tỉnh Sơn La", "Hội Cựu chiến binh tỉnh Sơn La", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Sơn La"}
	want := []struct {
		pointer, name string
		status        org.Status
		orgs          []string
	}{
		{"/sections/3/assignments/0/unit", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", org.StatusResolved, []string{standing + "tỉnh Sơn La"}},
		{"/sections/3/assignments/0/tasks/1/partners/0", "các tổ chức thành viên cùng cấp", org.StatusGroup, members},
		{"/sections/3/assignments/1/unit", "Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh", org.StatusGroup, members},
		{"/sections/3/assignments/1/tasks/1/reportsTo/0/to", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", org.StatusResolved, []string{standing + "tỉnh Sơn La"}},
		{"/sections/3/assignments/2/unit", "Ban Thường trực Ủy ban Mặt trận Tổ quốc các huyện, thành phố", org.StatusGroup, each(standing, districts)},
		{"/recipients/0", "BTT UBTWMTTQ Việt Nam", org.StatusResolved, []string{"Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"}},
		{"/recipients/1", "Ban Dân vận tỉnh ủy", org.StatusResolved, []string{"Ban Dân vận Tỉnh ủy Sơn La"}},
		{"/recipients/2", "Ban Tuyên giáo tỉnh ủy", org.StatusResolved, []string{"Ban Tuyên giáo Tỉnh ủy Sơn La"}},
		{"/recipients/3", "BTT UBMTTQ tỉnh", org.StatusResolved, []string{standing + "tỉnh Sơn La"}},
		{"/recipients/4", "Các tổ chức thành viên MT tỉnh", org.StatusGroup, members},
		{"/recipients/5", "BTTUBMTTQ các huyện, thành phố", org.StatusGroup, each(standing, districts)},
		{"/recipients/6", "Các ban, VPUBMTTQ tỉnh", org.StatusGroup, []string{"Văn phòng " + front + "tỉnh Sơn La"}},
	}
	p := modelplan.Plan()
	before := modelplan.Plan()
	res := org.Resolve(p, orgdata.Directory(), org.Later(later))
	require.Equal(t, issued, res.Date)
	require.Equal(t, org.StatusResolved, res.Issuer.Status)
	require.Equal(t, standing+"tỉnh Sơn La", res.Issuer.Organization().Name)
	require.Equal(t, res.Issuer.Organization().ID, p.Issuer.Org)
	require.Equal(t, []string{"tỉnh Sơn La"}, res.Within)
	require.Len(t, res.Names, len(want))
	for i, w := range want {
		n := res.Names[i]
		require.Equal(t, w.pointer, n.Pointer)
		require.Equal(t, w.name, n.Name)
		require.Equal(t, w.status, n.Status, w.name)
		require.Equal(t, w.orgs, names(n.Organizations()), w.name)
	}
	require.Empty(t, res.Open())
	require.NotEmpty(t, res.Names[11].Expansions[0].Doubts, "that the boards are not recorded is said")

	// Ids and selectors are filled in, and nothing else.
	require.False(t, p.Recipients[1].Org.IsZero())
	require.Equal(t, adminplan.KindFrontStanding, p.Recipients[5].Group.Kind)
	p.Issuer.Org = adminplan.ID{}
	for i := range p.Recipients {
		p.Recipients[i].Org, p.Recipients[i].Group = adminplan.ID{}, nil
	}
	for _, a := range p.Assignments() {
		a.Unit.Org, a.Unit.Group = adminplan.ID{}, nil
		for i := range a.Tasks {
			for j := range a.Tasks[i].Partners {
				a.Tasks[i].Partners[j].Org, a.Tasks[i].Partners[j].Group = adminplan.ID{}, nil
			}
			for j := range a.Tasks[i].ReportsTo {
				a.Tasks[i].ReportsTo[j].To.Org = adminplan.ID{}
			}
		}
	}
	require.Equal(t, before, p)
}

func TestWhatEndedSinceTheModelPlanIsSaid(t *testing.T) {
	res := org.Resolve(modelplan.Plan(), orgdata.Directory(), org.Later(later), org.DryRun())
	ended := map[string][]string{}
	for _, n := range res.Names {
		for _, e := range n.Later {
			var after []string
			for _, s := range e.Successors {
				after = append(after, s.Organization.Name)
			}
			require.NotEmpty(t, e.Changes, e.Organization.Name)
			ended[e.Organization.Name] = after
		}
	}
	want := map[string][]string{
		"Ban Dân vận Tỉnh ủy Sơn La":    {"Ban Tuyên giáo và Dân vận Tỉnh ủy Sơn La"},
		"Ban Tuyên giáo Tỉnh ủy Sơn La": {"Ban Tuyên giáo và Dân vận Tỉnh ủy Sơn La"},
	}
	for _, d := range districts {
		want["Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam "+d] = nil
	}
	require.Equal(t, want, ended)
}

func TestTheModelPlanAskedAsOf2026(t *testing.T) {
	res := org.Resolve(modelplan.Plan(), orgdata.Directory(), org.AsOf(later), org.DryRun())
	open := map[string]org.Status{}
	for _, n := range res.Open() {
		open[n.Name] = n.Status
	}
	require.Equal(t, map[string]org.Status{
		"Ban Thường trực Ủy ban Mặt trận Tổ quốc các huyện, thành phố": org.StatusGroup,
		"BTTUBMTTQ các huyện, thành phố":                               org.StatusGroup,
		"Ban Dân vận tỉnh ủy":                                          org.StatusEnded,
		"Ban Tuyên giáo tỉnh ủy":                                       org.StatusEnded,
	}, open)
}
