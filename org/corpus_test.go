package org_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/orgdata"
	"github.com/adminplan/adminplan/parse"
)

// provincial reports whether a name is of a body of a province, by its words alone.
func provincial(name string) bool {
	f := " " + org.FoldName(name) + " "
	for _, w := range []string{" tỉnh", " thành phố ", " sở ", " thành uỷ "} {
		if strings.Contains(f, w) {
			return true
		}
	}
	return false
}

// unrecorded are words of bodies of provinces that the reference data leave out, since not every province has them or
// their names could not be sourced.
var unrecorded = []string{"cổng thông tin", "thi đua khen thưởng", "đảng uỷ uỷ ban nhân dân", "biên phòng", "ngành dọc", "cơ quan trung ương", "đại học", "báo chí",
	"đài phát thanh", "bảo hiểm xã hội", "ngân hàng chính sách", "trung tâm dịch vụ", "ban chỉ đạo", "điện lực", "trường trung học"}

// TestNamesOfTheCorpus resolves the names of provincial bodies in real plans, which are kept beside the repository. A name
// counts as right when it is resolved to a body of the plan's own province or of the centre, is a collective of a known sort, or names a
// body that the reference data do not record.
func TestNamesOfTheCorpus(t *testing.T) {
	files, _ := filepath.Glob("../../shared/corpus/plans/*.txt")
	if len(files) == 0 {
		t.Skip("no corpus beside the repository")
	}
	files = append(files, "../../shared/seed/000_348ccced14b6d0a2.txt")
	right, all := 0, 0
	for _, file := range files {
		f, err := os.Open(file)
		require.NoError(t, err)
		p, _, err := parse.Text(f)
		f.Close()
		if err != nil {
			t.Logf("%s: %v", filepath.Base(file), err)
			continue
		}
		res := org.Resolve(p, orgdata.Directory())
		t.Logf("== %s: %s %q within %q", filepath.Base(file), res.Issuer.Status, res.Issuer.Name, res.Within)
		var visit func(n *org.Resolved)
		visit = func(n *org.Resolved) {
			if n.Status == org.StatusParts {
				for i := range n.Parts {
					visit(&n.Parts[i])
				}
				return
			}
			var to []string
			own := true
			for _, o := range n.Organizations() {
				to = append(to, o.Name)
				own = own && (o.Level == adminplan.LevelCentral || o.Territory == "" || len(res.Within) > 0 && (o.Territory == res.Within[len(res.Within)-1] || o.Level != adminplan.LevelProvince))
			}
			ok := n.Status == org.StatusResolved && own || n.Status == org.StatusGroup
			if n.Status == org.StatusUnknown {
				for _, w := range unrecorded {
					ok = ok || strings.Contains(org.FoldName(n.Name), w)
				}
			}
			// Where a plan of a commune does not print its province, "tỉnh" can be any.
			ok = ok || n.Status == org.StatusAmbiguous && (len(res.Within) == 0 || !provincial(res.Within[len(res.Within)-1]))
			if provincial(n.Name) {
				all++
				if ok {
					right++
				}
			}
			if len(to) > 2 {
				to = append(to[:2], "…")
			}
			mark := " "
			if provincial(n.Name) && !ok {
				mark = "!"
			}
			t.Logf("%s %-10s %q -> %q", mark, n.Status, n.Name, to)
		}
		visit(&res.Issuer)
		for i := range res.Names {
			visit(&res.Names[i])
		}
	}
	t.Logf("%d of %d", right, all)
	require.NotZero(t, all)
	require.GreaterOrEqual(t, float64(right)/float64(all), 0.95)
}
