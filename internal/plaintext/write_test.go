package plaintext

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// A plan that no document was read for may leave out what a document has.
func TestAppendWritesWhatIsLeftOut(t *testing.T) {
	p := &adminplan.Plan{
		Title:   "Trồng cây",
		Address: []adminplan.Recipient{{Name: "Các trường"}, {Name: "Các chi hội"}},
		Sections: []adminplan.Section{{Label: "I.", Heading: "PHÂN CÔNG", Assignments: []adminplan.Assignment{
			{Label: "1.", Unit: &adminplan.OrgRef{Name: "Hội Làm vườn"}, Tasks: []adminplan.Task{{Label: "-", Text: "Ươm cây."}}},
			{Label: "2.", Tasks: []adminplan.Task{{Label: "-", Text: "Tưới cây."}}},
		}}},
	}
	text := string(Append(nil, p))
	for _, lines := range []string{"Kính gửi: Các trường;\nCác chi hội;\n", "1. Hội Làm vườn\n", "2.\n"} {
		require.Contains(t, strings.ReplaceAll(text, "\n\n", "\n"), lines)
	}
}

// What stands among recipients and signatures is of the carrier where it alone has them, and of the plan else.
func TestAppendWritesACarrierAndThePlan(t *testing.T) {
	carrier := &adminplan.Carrier{KindName: "QUYẾT ĐỊNH", Kind: "QĐ", Title: "Về việc ban hành Kế hoạch", Signatures: []adminplan.Signature{{Title: "CHỦ TỊCH", Name: "Lê An Bình"}}}
	stray := []adminplan.Extra{{Where: adminplan.ExtraSignature, Text: "(Đã ký)"}}
	p := &adminplan.Plan{Title: "Trồng cây", Carrier: carrier, Extra: stray}
	text := string(Append(nil, p))
	require.Less(t, strings.Index(text, "(Đã ký)"), strings.Index(text, "KẾ HOẠCH\n"))
	p.Signatures = []adminplan.Signature{{Title: "TRƯỞNG BAN", Name: "Đồng Xuân Bách"}}
	text = string(Append(nil, p))
	require.Greater(t, strings.Index(text, "(Đã ký)"), strings.Index(text, "KẾ HOẠCH\n"))
}
