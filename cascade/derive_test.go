package cascade_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/cascade"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/orgdata"
	"github.com/adminplan/adminplan/rules"
)

var of2022 = adminplan.DateOf(2022, 3, 15)

// forestPlan returns a plan of the People's Committee of tỉnh Sơn La, with the tasks that it gives to a unit.
func forestPlan(unit string, tasks ...adminplan.Task) *adminplan.Plan {
	p := &adminplan.Plan{
		Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN", "TỈNH SƠN LA"}},
		Number: adminplan.Number{Value: "12", Symbol: "KH-UBND", Style: adminplan.StyleState}, Date: of2022,
		Title: "Phòng cháy, chữa cháy rừng trên địa bàn tỉnh năm 2022",
		Sections: []adminplan.Section{{Label: "I.", Heading: "TỔ CHỨC THỰC HIỆN", Kind: adminplan.SectionImplementation,
			Assignments: []adminplan.Assignment{{Label: "1.", Unit: &adminplan.OrgRef{Name: unit}, Tasks: tasks}}}},
	}
	p.AssignIDs()
	return p
}

// draft returns what a plan calls for from a body.
func draft(t *testing.T, p *adminplan.Plan, body adminplan.ID, opts ...org.Option) *adminplan.Plan {
	t.Helper()
	d, err := cascade.New(p, orgdata.Directory(), opts...).Derive(body)
	require.NoError(t, err)
	return d
}

func lines(p *adminplan.Plan) (out []string) {
	for i := range p.Recipients {
		out = append(out, p.Recipients[i].Line())
	}
	return out
}

func TestHeadAndRecipientsOfDrafts(t *testing.T) {
	const (
		here  = "Phòng cháy, chữa cháy rừng trên địa bàn tỉnh năm 2022"
		there = "Phòng cháy, chữa cháy rừng trên địa bàn huyện Mai Sơn năm 2022"
		ubnd  = "Ủy ban nhân dân tỉnh Sơn La (để báo cáo);"
	)
	for _, c := range []struct {
		territory, key string
		path           []string
		number, place  string
		title          string
		recipients     []string
	}{
		{"tỉnh Sơn La", "s-home", []string{"ỦY BAN NHÂN DÂN TỈNH SƠN LA", "SỞ NỘI VỤ"}, "/KH-SNV", "Sơn La", here, []string{ubnd}},
		{"tỉnh Sơn La", "s-culture", []string{"ỦY BAN NHÂN DÂN TỈNH SƠN LA", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"}, "/KH-SVHTTDL", "Sơn La", here, []string{ubnd}},
		{"tỉnh Sơn La", "committee-office", []string{"ỦY BAN NHÂN DÂN TỈNH SƠN LA", "VĂN PHÒNG"}, "/KH-VPUBND", "Sơn La", here, []string{ubnd}},
		{"tỉnh Sơn La", "council-office", []string{"HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA", "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA"}, "/KH-VPĐĐBQHHĐND", "Sơn La", here, []string{ubnd}},
		{"tỉnh Sơn La", "party-organization", []string{"TỈNH ỦY SƠN LA", "BAN TỔ CHỨC"}, "-KH/BTCTU", "Sơn La", here, []string{ubnd}},
		{"tỉnh Sơn La", "union", []string{"LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA"}, "/KH-LĐLĐ", "Sơn La", here, []string{ubnd}},
		{"tỉnh Sơn La", "front", []string{"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SƠN LA"}, "/KH-MTTQ", "Sơn La", here, []string{ubnd,
			"Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh (để thực hiện);", "Ban Thường trực Ủy ban MTTQ Việt Nam các huyện, thị xã, thành phố (để thực hiện);"}},
		{"tỉnh Sơn La", "front-standing", []string{"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SƠN LA", "BAN THƯỜNG TRỰC"}, "/KH-MTTQ-BTT", "Sơn La", here, []string{ubnd,
			"Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh (để thực hiện);", "Ban Thường trực Ủy ban MTTQ Việt Nam các huyện, thị xã, thành phố (để thực hiện);"}},
		{"huyện Mai Sơn, tỉnh Sơn La", "committee", []string{"ỦY BAN NHÂN DÂN HUYỆN MAI SƠN"}, "/KH-UBND", "Mai Sơn", there, []string{ubnd,
			"Huyện ủy Mai Sơn (để báo cáo);", "Ủy ban nhân dân các xã, phường, thị trấn (để thực hiện);"}},
		{"huyện Mai Sơn, tỉnh Sơn La", "front", []string{"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM HUYỆN MAI SƠN"}, "/KH-MTTQ", "Mai Sơn", there, []string{ubnd,
			"Huyện ủy Mai Sơn (để báo cáo);", "Các tổ chức thành viên của Ủy ban MTTQ Việt Nam huyện (để thực hiện);", "Ban Thường trực Ủy ban MTTQ Việt Nam các xã, phường, thị trấn (để thực hiện);"}},
		{"huyện Mai Sơn, tỉnh Sơn La", "council", []string{"HỘI ĐỒNG NHÂN DÂN HUYỆN MAI SƠN"}, "/KH-HĐND", "Mai Sơn", there, []string{ubnd, "Huyện ủy Mai Sơn (để báo cáo);"}},
		{"", "m-home", []string{"BỘ NỘI VỤ"}, "/KH-BNV", "", here, []string{ubnd}},
		{"", "front", []string{"ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM"}, "/KH-MTTQ", "", here, []string{ubnd,
			"Các tổ chức thành viên của Ủy ban MTTQ Việt Nam (để thực hiện);", "Ban Thường trực Ủy ban MTTQ Việt Nam các tỉnh, thành phố (để thực hiện);"}},
	} {
		id := orgdata.ID(c.territory, c.key)
		d := draft(t, forestPlan("Các cơ quan"), id)
		require.Equal(t, c.path, d.Issuer.Path)
		require.Equal(t, id, d.Issuer.Org)
		require.Equal(t, c.number, d.Number.String(), c.path)
		require.Equal(t, c.place, d.Place, c.path)
		require.Equal(t, c.title, d.Title, c.path)
		require.Equal(t, c.recipients, lines(d), c.path)
		require.True(t, d.Date.IsZero())
		require.Empty(t, d.Signatures)
	}
}

func TestSelectorsOfRecipientsOfADraft(t *testing.T) {
	d := draft(t, forestPlan("Các cơ quan"), orgdata.ID("tỉnh Sơn La", "front-standing"))
	require.Equal(t, orgdata.ID("tỉnh Sơn La", "committee"), d.Recipients[0].Org)
	require.Nil(t, d.Recipients[0].Group)
	require.Equal(t, &adminplan.OrgGroup{Kind: adminplan.KindMemberOrg, Level: adminplan.LevelProvince, Edge: adminplan.EdgeMember}, d.Recipients[1].Group)
	require.Equal(t, &adminplan.OrgGroup{Kind: adminplan.KindFrontStanding, Level: adminplan.LevelDistrict}, d.Recipients[2].Group)
	// They stand for those below the body of the draft.
	d.Date = of2022
	names := org.Resolve(d, orgdata.Directory()).Names
	require.Len(t, names[len(names)-1].Organizations(), 12)
}

// Since 1 July 2025 a commune stands right below a province.
func TestRecipientsBelowAProvinceByDate(t *testing.T) {
	plan := func(date adminplan.Date) *adminplan.Plan {
		return &adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"CHÍNH PHỦ"}}, Number: adminplan.Number{Value: "5", Symbol: "KH-CP"}, Date: date, Title: "Đơn giản hóa thủ tục"}
	}
	const districts, communes = "Ủy ban nhân dân các huyện, thị xã, thành phố (để thực hiện);", "Ủy ban nhân dân các xã, phường, đặc khu (để thực hiện);"
	for _, c := range []struct {
		date adminplan.Date
		want string
	}{
		{adminplan.DateOf(2025, 6, 30), districts},
		{adminplan.MonthOf(2025, 6), districts},
		{adminplan.DateOf(2025, 7, 1), communes},
		{adminplan.MonthOf(2025, 7), communes},
		{adminplan.YearOf(2025), communes}, // the day may be one of the second half
		{adminplan.YearOf(2026), communes},
		{adminplan.Date{}, districts},
	} {
		d := draft(t, plan(c.date), orgdata.ID("tỉnh Sơn La", "committee"))
		require.Equal(t, []string{"Chính phủ (để báo cáo);", "Tỉnh ủy Sơn La (để báo cáo);", c.want}, lines(d), c.date)
		require.Equal(t, "/KH-UBND", d.Number.String())
		require.Equal(t, adminplan.StyleState, d.Number.Style, "a parent that names no style is of the State")
	}
	// A district has none below it then, and a city named after a person keeps its kind in the place.
	d := draft(t, plan(adminplan.DateOf(2025, 7, 1)), orgdata.ID("thành phố Hồ Chí Minh@2025", "front"))
	require.Equal(t, "Thành phố Hồ Chí Minh", d.Place)
	require.Equal(t, "Các tổ chức thành viên của Ủy ban MTTQ Việt Nam thành phố (để thực hiện);", lines(d)[2])
	require.NotNil(t, d.Recipients[2].Group)
}

func TestSymbolsByTheCustomOfTheParty(t *testing.T) {
	parent := &adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"ĐẢNG BỘ TỈNH SƠN LA", "TỈNH ỦY SƠN LA"}}, Date: of2022, Title: "Học tập nghị quyết",
		Number: adminplan.Number{Value: "15", Symbol: "KH/TU", Style: adminplan.StyleParty}}
	for _, c := range []struct{ territory, key, want string }{
		{"huyện Mai Sơn, tỉnh Sơn La", "party", "-KH/HU"},
		{"thành phố Sơn La, tỉnh Sơn La", "party", "-KH/TU"},
		{"tỉnh Sơn La", "party-organization", "-KH/BTCTU"},
		{"tỉnh Sơn La", "front", "-KH/MTTQ"},
		{"tỉnh Sơn La", "front-standing", "-KH/MTTQ"},
		{"tỉnh Sơn La", "union", "-KH/LĐLĐ"},
		// Bodies of the State keep to their own.
		{"tỉnh Sơn La", "committee", "/KH-UBND"},
		{"tỉnh Sơn La", "council", "/KH-HĐND"},
		{"tỉnh Sơn La", "s-home", "/KH-SNV"},
	} {
		d := draft(t, parent, orgdata.ID(c.territory, c.key))
		require.Equal(t, c.want, d.Number.String())
		require.Equal(t, "Kế hoạch số 15-KH/TU ngày 15 tháng 3 năm 2022 của Tỉnh ủy Sơn La về học tập nghị quyết", d.Bases[0].References[0].Text)
	}
}

// A draft has the motto and the style of number of its body, whoever issued the parent.
func TestMottosOfDrafts(t *testing.T) {
	state, party := []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"}, []string{"ĐẢNG CỘNG SẢN VIỆT NAM"}
	other := []string{"CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc"} // as the parent prints it
	for _, c := range []struct {
		parent       []string
		style        adminplan.NumberStyle
		key          string
		want         []string
		wantedNumber adminplan.NumberStyle
	}{
		{party, adminplan.StyleParty, "committee", state, adminplan.StyleState},
		{party, adminplan.StyleParty, "party-organization", party, adminplan.StyleParty},
		{party, adminplan.StyleParty, "front", party, adminplan.StyleParty},
		{state, adminplan.StyleState, "party", party, adminplan.StyleParty},
		{other, adminplan.StyleState, "committee", other, adminplan.StyleState},
		{other, adminplan.StyleState, "union", other, adminplan.StyleState},
		{nil, "", "committee", nil, adminplan.StyleState},
		{nil, "", "party", nil, adminplan.StyleParty},
		{nil, "", "front", nil, adminplan.StyleState},
	} {
		p := &adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"HỘI LÀM VƯỜN"}}, Motto: c.parent, Date: of2022, Number: adminplan.Number{Value: "1", Symbol: "KH-HLV", Style: c.style}}
		d := draft(t, p, orgdata.ID("tỉnh Sơn La", c.key))
		require.Equal(t, c.want, d.Motto, "%v for %s", c.parent, c.key)
		require.Equal(t, c.wantedNumber, d.Number.Style, "%v for %s", c.parent, c.key)
	}
}

// Whoever issued the parent, a draft breaks no rule of the form of its body.
func TestDraftsKeepToTheRulesOfTheirBody(t *testing.T) {
	state := forestPlan("Các cơ quan", adminplan.Task{Label: "-", Text: "Trực 24/24 giờ."})
	state.Motto = []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"}
	party := forestPlan("Các cơ quan", adminplan.Task{Label: "-", Text: "Trực 24/24 giờ."})
	party.Motto, party.Issuer.Path = []string{"ĐẢNG CỘNG SẢN VIỆT NAM"}, []string{"ĐẢNG BỘ TỈNH SƠN LA", "TỈNH ỦY"}
	party.Number = adminplan.Number{Value: "15", Symbol: "KH/TU", Style: adminplan.StyleParty}
	for _, p := range []*adminplan.Plan{state, party} {
		for o := range orgdata.Directory().At(of2022).Organizations() {
			if o.Territory != "tỉnh Sơn La" && o.Territory != "huyện Mai Sơn" || o.Kind == adminplan.KindTerritory {
				continue
			}
			d, err := cascade.New(p, orgdata.Directory()).Derive(o.ID)
			if err != nil {
				require.ErrorContains(t, err, "is the issuer")
				continue
			}
			for _, f := range d.Validate(rules.For(d).Sets...).Findings {
				require.NotEqual(t, adminplan.SeverityError, f.Severity, "%s: %s", o.Name, f)
			}
		}
	}
}

// The symbol of one department is not that of another, though both are departments.
func TestADepartmentBelowADepartment(t *testing.T) {
	parent := &adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN TỈNH SƠN LA", "SỞ NỘI VỤ"}}, Date: of2022,
		Number: adminplan.Number{Value: "7", Symbol: "KH-SNV", Style: adminplan.StyleState}}
	require.Equal(t, "/KH-SYT", draft(t, parent, orgdata.ID("tỉnh Sơn La", "s-health")).Number.String())
}

func TestTitlesNameTheTerritoryOfTheBody(t *testing.T) {
	known, unknown := []string{"ỦY BAN NHÂN DÂN", "TỈNH SƠN LA"}, []string{"HỘI LÀM VƯỜN"}
	for _, c := range []struct {
		path        []string
		title, want string
	}{
		{known, "Phòng, chống dịch", "Phòng, chống dịch trên địa bàn huyện Mai Sơn"},
		{known, "Phòng, chống dịch trên địa bàn tỉnh", "Phòng, chống dịch trên địa bàn huyện Mai Sơn"},
		{known, "Phòng, chống dịch trên địa bàn Tỉnh, giai đoạn 2021 - 2025", "Phòng, chống dịch trên địa bàn huyện Mai Sơn, giai đoạn 2021 - 2025"},
		{known, "Phòng, chống dịch trên địa bàn tỉnh Sơn La năm 2022", "Phòng, chống dịch trên địa bàn huyện Mai Sơn năm 2022"},
		{known, "Giúp bạn trên địa bàn tỉnh Lai Châu", "Giúp bạn trên địa bàn tỉnh Lai Châu trên địa bàn huyện Mai Sơn"},
		{known, "Mở rộng trên địa bàn mới", "Mở rộng trên địa bàn mới trên địa bàn huyện Mai Sơn"},
		{known, "", ""},
		{known, "PHÒNG, CHỐNG DỊCH", "PHÒNG, CHỐNG DỊCH TRÊN ĐỊA BÀN HUYỆN MAI SƠN"},
		{known, "PHÒNG, CHỐNG DỊCH TRÊN ĐỊA BÀN TỈNH", "PHÒNG, CHỐNG DỊCH TRÊN ĐỊA BÀN HUYỆN MAI SƠN"},
		{known, "PHÒNG, CHỐNG DỊCH TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2021 - 2025", "PHÒNG, CHỐNG DỊCH TRÊN ĐỊA BÀN HUYỆN MAI SƠN GIAI ĐOẠN 2021 - 2025"},
		{known, "PHÒNG, CHỐNG DỊCH TRÊN ĐỊA BÀN  TỈNH SƠN LA NĂM 2022", "PHÒNG, CHỐNG DỊCH TRÊN ĐỊA BÀN HUYỆN MAI SƠN NĂM 2022"},
		{known, "GIÚP BẠN TRÊN ĐỊA BÀN TỈNH LAI CHÂU", "GIÚP BẠN TRÊN ĐỊA BÀN TỈNH LAI CHÂU TRÊN ĐỊA BÀN HUYỆN MAI SƠN"},
		{known, "Trồng cây trên địa bàn rộng trên địa bàn tỉnh", "Trồng cây trên địa bàn rộng trên địa bàn huyện Mai Sơn"},
		{unknown, "Trồng cây", "Trồng cây trên địa bàn huyện Mai Sơn"},
		{unknown, "Trồng cây trên địa bàn tỉnh", "Trồng cây trên địa bàn huyện Mai Sơn"},
	} {
		p := &adminplan.Plan{Issuer: adminplan.Issuer{Path: c.path}, Date: of2022, Title: c.title}
		require.Equal(t, c.want, draft(t, p, orgdata.ID("huyện Mai Sơn, tỉnh Sơn La", "committee")).Title, c.title)
	}
}

// What is not known of a parent leaves no hole in the sentences that cite it.
func TestCitationsOfAParentOfWhichLittleIsKnown(t *testing.T) {
	body := orgdata.ID("tỉnh Sơn La", "s-home")
	head := adminplan.Issuer{Path: []string{"HỘI LÀM VƯỜN"}}
	content := []adminplan.Section{{Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{{Text: "Trồng cây."}}}}
	for _, c := range []struct {
		name                         string
		plan                         *adminplan.Plan
		base, preamble, item, report string
	}{
		{"nil", nil, "Thực hiện Kế hoạch.", "Sở Nội vụ tỉnh Sơn La ban hành Kế hoạch như sau:", "", "báo cáo kết quả./."},
		{"nothing", &adminplan.Plan{Sections: content}, "Thực hiện Kế hoạch.", "Sở Nội vụ tỉnh Sơn La ban hành Kế hoạch như sau:",
			"Triển khai các nội dung của Kế hoạch nêu trên, phù hợp với tình hình của cơ quan, đơn vị.", "báo cáo kết quả./."},
		{"a draft without a number", &adminplan.Plan{Issuer: head, Number: adminplan.Number{Symbol: "KH-HLV"}, Title: "ATTP năm 2022", Sections: content},
			"Thực hiện Kế hoạch của HỘI LÀM VƯỜN về ATTP năm 2022.", "Sở Nội vụ tỉnh Sơn La ban hành Kế hoạch ATTP năm 2022 trên địa bàn tỉnh Sơn La như sau:",
			"Triển khai các nội dung của Kế hoạch nêu trên, phù hợp với tình hình của cơ quan, đơn vị.", "báo cáo kết quả về HỘI LÀM VƯỜN./."},
		{"a title that opens as the citation does", &adminplan.Plan{Issuer: head, Number: adminplan.Number{Value: "4", Symbol: "KH-HLV"}, Title: "Về việc trồng cây"},
			"Thực hiện Kế hoạch số 4/KH-HLV của HỘI LÀM VƯỜN về việc trồng cây.", "Sở Nội vụ tỉnh Sơn La ban hành Kế hoạch về việc trồng cây trên địa bàn tỉnh Sơn La như sau:", "",
			"báo cáo kết quả về HỘI LÀM VƯỜN./."},
		{"a month for a day", &adminplan.Plan{Issuer: head, Number: adminplan.Number{Value: "03", Symbol: "KH-HLV"}, Date: adminplan.MonthOf(2022, 4), Title: "Ý tưởng mới.", Sections: []adminplan.Section{
			{Label: "-", Heading: "Việc chính", Kind: adminplan.SectionContent, Items: content[0].Items}}},
			"Thực hiện Kế hoạch số 03/KH-HLV tháng 4 năm 2022 của HỘI LÀM VƯỜN về ý tưởng mới.", "Sở Nội vụ tỉnh Sơn La ban hành Kế hoạch ý tưởng mới trên địa bàn tỉnh Sơn La như sau:",
			"Triển khai các nội dung về việc chính của Kế hoạch số 03/KH-HLV, phù hợp với tình hình của cơ quan, đơn vị.", "báo cáo kết quả về HỘI LÀM VƯỜN./."},
	} {
		d := draft(t, c.plan, body)
		require.Equal(t, c.base, d.Bases[0].Text, c.name)
		ref := d.Bases[0].References[0]
		require.Equal(t, ref.Text, d.Bases[0].Text[ref.Start:ref.End], c.name)
		require.Equal(t, c.preamble, d.Preamble[0].Text, c.name)
		var item string
		if items := d.ContentItems(); len(items) > 0 {
			item = items[0].Text
		}
		require.Equal(t, c.item, item, c.name)
		require.Equal(t, "Theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, "+c.report, d.Tasks()[0].Task.Text, c.name)
		all, err := json.Marshal(d)
		require.NoError(t, err)
		require.NotContains(t, string(all), "\uFFFD", c.name)
		require.NotContains(t, string(all), "  ", c.name)
		if c.plan == nil || len(c.plan.Issuer.Path) == 0 {
			require.Equal(t, []string{"Tỉnh ủy Sơn La (để báo cáo);"}, lines(d), c.name)
			require.Nil(t, d.Tasks()[0].Task.ReportsTo[0].To)
		}
		again := draft(t, c.plan, body)
		require.Equal(t, d, again)
	}
}

func TestObjectivesAreCarriedOverFromWhereverTheyStand(t *testing.T) {
	p := forestPlan("Các cơ quan")
	p.Sections = append([]adminplan.Section{
		{Label: "PHẦN THỨ NHẤT", Heading: "CHUNG", Sections: []adminplan.Section{
			{Label: "I.", Kind: adminplan.SectionObjectives, Objectives: []adminplan.Objective{
				{Label: "1-", Heading: "Mục đích", Objectives: []adminplan.Objective{{Label: "a)", Text: "Giữ rừng."}, {Label: "•", Text: "Giữ nước."}, {Label: "1.1.", Text: "Giữ đất."}}},
				{Table: &adminplan.Table{Rows: []adminplan.Row{{Cells: []adminplan.Cell{{Text: "x"}}}}}},
				{Label: "(2)", Text: "Không để cháy lớn.", Timing: []adminplan.Timing{{Due: adminplan.YearOf(2022)}}, Indicators: []adminplan.Indicator{{Value: "0", Unit: "vụ"}}},
			}},
			{Label: "II.", Heading: "NỘI DUNG", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{{Text: "Tuần tra."}}},
		}},
		{Label: "B.", Kind: adminplan.SectionObjectives, Objectives: []adminplan.Objective{{Table: &adminplan.Table{}}}},
	}, p.Sections...)
	p.AssignIDs()
	d := draft(t, p, orgdata.ID("huyện Mai Sơn, tỉnh Sơn La", "committee"))
	type got struct{ label, text, place string }
	var all []got
	for _, o := range d.Objectives() {
		all = append(all, got{o.Label, o.Heading + o.Text, o.References[0].Place})
		require.Equal(t, d.Bases[0].References[0].ID, o.References[0].RefersTo)
		require.False(t, o.ID.IsZero())
	}
	require.Equal(t, []got{
		{"1.", "Mục đích", "khoản 1 Mục I Phần thứ nhất"},
		{"a)", "Giữ rừng.", "điểm a khoản 1 Mục I Phần thứ nhất"},
		{"•", "Giữ nước.", "khoản 1 Mục I Phần thứ nhất"},
		{"1.1.", "Giữ đất.", "khoản 1.1 Mục I Phần thứ nhất"},
		{"(2)", "Không để cháy lớn.", "khoản 2 Mục I Phần thứ nhất"},
	}, all)
	require.Equal(t, "MỤC ĐÍCH, YÊU CẦU", d.Sections[0].Heading, "the section of the parent has no heading")
	last := d.Objectives()[4]
	require.Equal(t, []adminplan.Timing{{Due: adminplan.YearOf(2022)}}, last.Timing)
	require.Equal(t, []adminplan.Indicator{{Value: "0", Unit: "vụ"}}, last.Indicators)
	// The content stands in a part too.
	require.Equal(t, "Triển khai các nội dung nêu tại Mục II Phần thứ nhất Kế hoạch số 12/KH-UBND, phù hợp với tình hình của cơ quan, đơn vị.", d.ContentItems()[0].Text)
	require.Len(t, d.Sections, 3, "objectives, content, implementation: a section of which nothing is carried over is none")
}

func TestEverySectionOfADraftHasItsNumber(t *testing.T) {
	p := forestPlan("Các cơ quan")
	p.Sections = nil
	for range 10 {
		p.Sections = append(p.Sections, adminplan.Section{Kind: adminplan.SectionObjectives, Objectives: []adminplan.Objective{{Text: "Giữ rừng."}}})
	}
	d := draft(t, p, orgdata.ID("tỉnh Sơn La", "s-home"))
	var labels []string
	for _, s := range d.Sections {
		labels = append(labels, s.Label)
	}
	require.Equal(t, []string{"I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII.", "IX.", "X.", "XI.", "XII."}, labels)
}

func TestTasksOfTheBodyAreCarriedOver(t *testing.T) {
	due := []adminplan.Timing{{Text: "Quý III", Due: adminplan.QuarterOf(2022, 3)}}
	p := forestPlan("Ủy ban nhân dân các huyện, thành phố",
		adminplan.Task{Label: "-", Text: "Xây dựng, ban hành kế hoạch ở cấp mình."},
		adminplan.Task{Label: "-", Text: "Xây dựng kế hoạch ở cấp mình. Tuần tra rừng ở TP. Sơn La; vận động nhân dân;"},
		adminplan.Task{Label: "-", Heading: "Trực", Text: "Trực 24/24 giờ./.", Timing: due,
			Partners:  []adminplan.OrgRef{{Name: "Công an tỉnh"}, {Name: "các tổ chức thành viên"}, {Name: "Hội Làm vườn"}, {Name: "Sở Nội vụ, Hội Làm vườn"}},
			ReportsTo: []adminplan.Report{{Timing: nil}, {To: &adminplan.OrgRef{Name: "UBND tỉnh"}, Timing: &adminplan.Timing{Text: "Trước ngày 15/12", Every: adminplan.EveryYear}}, {Timing: &adminplan.Timing{Text: "sau"}}}},
		adminplan.Task{Label: "-", Text: "Mua máy bơm.", Lead: []adminplan.OrgRef{{Name: "Sở Tài chính"}}},
	)
	d := draft(t, p, orgdata.ID("huyện Mai Sơn, tỉnh Sơn La", "committee"))
	items := d.ContentItems()
	require.Len(t, items, 2, "the draft itself is what the first asks for, and the last is another's")
	own := []adminplan.OrgRef{{Name: "Ủy ban nhân dân huyện Mai Sơn", Org: orgdata.ID("huyện Mai Sơn, tỉnh Sơn La", "committee")}}
	require.Equal(t, "Tuần tra rừng ở TP. Sơn La; vận động nhân dân.", items[0].Text)
	require.Equal(t, "1.", items[0].Label)
	require.Equal(t, own, items[0].Lead)
	require.Equal(t, "khoản 1 Mục I", items[0].References[0].Place)
	require.Equal(t, "Trực Trực 24/24 giờ.", items[1].Text)
	require.Equal(t, due, items[1].Timing)
	require.Equal(t, []adminplan.OrgRef{{Name: "Công an tỉnh", Org: orgdata.ID("tỉnh Sơn La", "police")}, {Name: "các tổ chức thành viên"}, {Name: "Hội Làm vườn"}, {Name: "Sở Nội vụ, Hội Làm vườn"}}, items[1].Partners)

	report := d.Tasks()[0].Task
	require.Equal(t, "Theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo kết quả về Ủy ban nhân dân tỉnh Sơn La trước ngày 15/12./.", report.Text)
	require.Equal(t, &adminplan.Timing{Text: "Trước ngày 15/12", Every: adminplan.EveryYear}, report.ReportsTo[0].Timing)
	// What the draft holds is its own.
	items[1].Timing[0].Text, report.ReportsTo[0].Timing.Text = "changed", "changed"
	require.Equal(t, "Quý III", p.Tasks()[2].Task.Timing[0].Text)
	require.Equal(t, "Trước ngày 15/12", p.Tasks()[2].Task.ReportsTo[1].Timing.Text)

	d = draft(t, p, orgdata.ID("tỉnh Sơn La", "s-finance"))
	require.Len(t, d.ContentItems(), 1)
	require.Equal(t, "Mua máy bơm.", d.ContentItems()[0].Text)
}
