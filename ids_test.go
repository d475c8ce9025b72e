package adminplan

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAssignIDsGivesNoIDTwice(t *testing.T) {
	plan := func() *Plan {
		p := &Plan{Number: Number{Value: "5", Symbol: "KH-UBND"}, Sections: []Section{{Items: []ContentItem{{Text: "a"}, {Text: "b"}, {Text: "c"}}}}}
		p.AssignIDs()
		return p
	}
	for name, edit := range map[string]func(*Section){
		"insert first":   func(s *Section) { s.Items = slices.Insert(s.Items, 0, ContentItem{Text: "new"}) },
		"cut and append": func(s *Section) { s.Items = append(s.Items[1:], ContentItem{Text: "new"}) },
		"insert twice":   func(s *Section) { s.Items = slices.Insert(s.Items, 1, ContentItem{Text: "x"}, ContentItem{Text: "y"}) },
		"move and insert": func(s *Section) {
			slices.Reverse(s.Items)
			s.Items = slices.Insert(s.Items, 2, ContentItem{Text: "new"})
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := plan()
			kept := map[string]ID{}
			for _, c := range p.Sections[0].Items {
				kept[c.Text] = c.ID
			}
			edit(&p.Sections[0])
			p.AssignIDs()
			seen := map[ID]bool{}
			for _, c := range p.Sections[0].Items {
				require.False(t, c.ID.IsZero())
				require.False(t, seen[c.ID], "%s has the id of another", c.Text)
				seen[c.ID] = true
				if id, ok := kept[c.Text]; ok {
					require.Equal(t, id, c.ID, "%s lost its id", c.Text)
				}
			}
			again := p.Clone()
			again.AssignIDs()
			require.Equal(t, p, again)
		})
	}
}
