package cascade_test

import (
	"fmt"
	"strings"

	"github.com/adminplan/adminplan/cascade"
	"github.com/adminplan/adminplan/internal/modelplan"
	"github.com/adminplan/adminplan/orgdata"
)

func ExampleCascade_Obligations() {
	for _, o := range cascade.New(modelplan.Plan(), orgdata.Directory()).Obligations() {
		fmt.Println(strings.Join(o.Kinds, ", "), "| bodies:", len(o.Bodies), "| issuer itself:", o.Self)
	}
	// Output:
	// hướng dẫn | bodies: 0 | issuer itself: true
	// kế hoạch | bodies: 5 | issuer itself: false
	// hướng dẫn, chương trình, kế hoạch | bodies: 12 | issuer itself: false
}

func ExampleCascade_Derive() {
	c := cascade.New(modelplan.Plan(), orgdata.Directory())
	draft, err := c.Derive(c.Obligations()[2].Bodies[0].ID)
	if err != nil {
		panic(err)
	}
	fmt.Println(strings.Join(draft.Issuer.Path, " / "))
	fmt.Println(draft.Number.Printed(), "|", draft.Place, "|", draft.Status)
	fmt.Println(draft.Bases[0].References[0].Designation())
	fmt.Println(draft.Recipients[0].Name, draft.Recipients[0].Purpose)
	// Output:
	// ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM THÀNH PHỐ SƠN LA / BAN THƯỜNG TRỰC
	// Số: /KH-MTTQ-BTT | Sơn La | draft
	// 244/KH-MTTQ-BTT
	// Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La để báo cáo
}
