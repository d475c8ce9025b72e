package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// The unit that a clause names is the one in charge, whatever the sentences below tell of others; nobody takes part twice.
func TestNamedLeadGoesBeforeSentences(t *testing.T) {
	p := bodyOf(t, "I. NỘI DUNG\n1. Trồng rừng ven sông. Cơ quan chủ trì: Sở Nông nghiệp và Môi trường; cơ quan phối hợp: Công an tỉnh. Hội Nông dân tỉnh chủ trì, phối hợp với Công an tỉnh, Sở Y tế ươm cây.\n2. Giữ rừng.\n")
	item := p.Sections[0].Items[0]
	names := func(list []adminplan.OrgRef) (out []string) {
		for _, o := range list {
			out = append(out, o.Name)
		}
		return out
	}
	require.Equal(t, []string{"Sở Nông nghiệp và Môi trường"}, names(item.Lead))
	require.Equal(t, []string{"Công an tỉnh", "Sở Y tế"}, names(item.Partners))
}
