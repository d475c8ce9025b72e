package cascade_test

import (
	"bytes"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/cascade"
	"github.com/adminplan/adminplan/orgdata"
	"github.com/adminplan/adminplan/sample"
)

func ref(name string) adminplan.OrgRef { return adminplan.OrgRef{Name: name} }

func refs(list ...string) (out []adminplan.OrgRef) {
	for _, n := range list {
		out = append(out, ref(n))
	}
	return out
}

func cells(texts ...string) (out []adminplan.Cell) {
	for _, s := range texts {
		out = append(out, adminplan.Cell{Text: s})
	}
	return out
}

// provincial returns a plan of the People's Committee of tỉnh Sơn La with sections.
func provincial(sections ...adminplan.Section) *adminplan.Plan {
	p := forestPlan("")
	p.Sections = sections
	return p
}

// parts returns who has which part in each piece of work of a plan, by the names of the matrix.
func parts(m *cascade.Matrix) (out []map[string][]adminplan.TaskRole) {
	for _, r := range m.Rows {
		row := map[string][]adminplan.TaskRole{}
		for i, roles := range r.Roles {
			if len(roles) > 0 {
				row[m.Units[i].Name] = roles
			}
		}
		out = append(out, row)
	}
	return out
}

const (
	lead, coordinate, report, direct = adminplan.RoleLead, adminplan.RoleCoordinate, adminplan.RoleReport, adminplan.RoleDirect
	receive                          = cascade.RoleReceive
)

type roles = []adminplan.TaskRole

func TestWhoDoesTheWorkOfItemsAndRows(t *testing.T) {
	p := provincial(
		adminplan.Section{Label: "I.", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{
			{Label: "1.", Heading: "Rà soát", Text: "Rà soát quy hoạch.", Lead: refs("Sở Xây dựng"), Partners: refs("Sở Tài chính", "Hội Làm vườn"),
				ReportsTo: []adminplan.Report{{To: &adminplan.OrgRef{Name: "UBND tỉnh"}}, {}}, Timing: []adminplan.Timing{{Text: "Quý II"}, {}, {Due: adminplan.YearOf(2022)}}},
			{Label: "2.", Text: "Việc không giao cho ai."},
			{Label: "3.", Heading: "Chỉ phối hợp", Partners: refs("Sở Tài chính", "")},
			{Label: "4.", Text: "Báo cáo.", ReportsTo: []adminplan.Report{{To: &adminplan.OrgRef{Name: "UBND tỉnh"}}}},
			{Label: "5.", Table: &adminplan.Table{
				Columns: []adminplan.Column{{Kind: adminplan.ColumnOrder}, {Kind: adminplan.ColumnContent}, {Kind: adminplan.ColumnLead}},
				Rows: []adminplan.Row{
					{Cells: cells("1", "Trồng rừng", "Sở Nông nghiệp và Phát triển nông thôn"), Lead: refs("Sở Nông nghiệp và Phát triển nông thôn")},
					{Cells: cells("", "Việc khác", "")},
					{Cells: cells("2", "Giao đất", "Sở Xây dựng"), Lead: refs("Sở Xây dựng"), Partners: refs("Sở Tài chính"), Timing: []adminplan.Timing{{Text: "Tháng 5"}},
						ReportsTo: []adminplan.Report{{To: &adminplan.OrgRef{Name: "UBND tỉnh"}}}},
				}}},
		}},
	)
	m := cascade.New(p, orgdata.Directory()).Matrix()
	require.Equal(t, []map[string][]adminplan.TaskRole{
		{"Sở Xây dựng tỉnh Sơn La": {lead, report}, "Sở Tài chính tỉnh Sơn La": {coordinate}, "Hội Làm vườn": {coordinate}, "Ủy ban nhân dân tỉnh Sơn La": {receive}},
		{"Sở Tài chính tỉnh Sơn La": {coordinate}},
		{"Ủy ban nhân dân tỉnh Sơn La": {receive}},
		{"Sở Nông nghiệp và Phát triển nông thôn tỉnh Sơn La": {lead}},
		{"Sở Xây dựng tỉnh Sơn La": {lead, report}, "Sở Tài chính tỉnh Sơn La": {coordinate}, "Ủy ban nhân dân tỉnh Sơn La": {receive}},
	}, parts(m))
	for i := range m.Rows {
		require.Len(t, m.Rows[i].Roles, len(m.Units))
		m.Rows[i].Roles = nil
	}
	const table = "/sections/0/items/4/table/rows/"
	require.Equal(t, []cascade.MatrixRow{
		{Pointer: "/sections/0/items/0", Label: "1.", Text: "Rà soát Rà soát quy hoạch.", Due: []string{"Quý II", "chậm nhất năm 2022"}},
		{Pointer: "/sections/0/items/2", Label: "3.", Text: "Chỉ phối hợp"},
		{Pointer: "/sections/0/items/3", Label: "4.", Text: "Báo cáo."},
		{Pointer: table + "0", Label: "1", Text: "Trồng rừng"},
		{Pointer: table + "2", Label: "2", Text: "Giao đất", Due: []string{"Tháng 5"}},
	}, m.Rows)
}

func TestTheTaskOfARow(t *testing.T) {
	const order, content, product = adminplan.ColumnOrder, adminplan.ColumnContent, adminplan.ColumnProduct
	type row = []adminplan.Cell
	spans := func(text string, columns, rows int) adminplan.Cell {
		return adminplan.Cell{Text: text, ColSpan: columns, RowSpan: rows}
	}
	for _, c := range []struct {
		name    string
		columns []adminplan.ColumnKind
		rows    []row
		want    [][2]string // label and text
	}{
		{"a long cell beside the content", []adminplan.ColumnKind{order, content, product}, []row{cells("1", "Trồng rừng", "Báo cáo kết quả trồng rừng của các huyện")}, [][2]string{{"1", "Trồng rừng"}}},
		{"no column is known", nil, []row{cells("1", "Trồng rừng", "xã")}, [][2]string{{"", "Trồng rừng"}}},
		{"nothing in the column of content", []adminplan.ColumnKind{order, content, product}, []row{cells("1", "", "Báo cáo")}, [][2]string{{"1", "Báo cáo"}}},
		{"two columns of content", []adminplan.ColumnKind{content, content}, []row{cells("Rừng", "Trồng rừng"), cells("Chăm sóc rừng", "")}, [][2]string{{"", "Trồng rừng"}, {"", "Chăm sóc rừng"}}},
		{"cells that cover rows below", []adminplan.ColumnKind{order, content, product}, []row{
			{spans("1", 0, 2), spans("Trồng rừng", 0, 2), {Text: "Cây"}},
			cells("Một báo cáo dài hơn nhiệm vụ"),
			cells("2", "Tưới", "Nước"),
		}, [][2]string{{"1", "Trồng rừng"}, {"1", "Trồng rừng"}, {"2", "Tưới"}}},
		{"cells that cover columns", []adminplan.ColumnKind{order, order, content, product}, []row{
			{spans("1", 2, 1), {Text: "Trồng rừng"}, {Text: "Báo cáo kết quả"}},
			{{Text: "a"}, spans("b", 1, 1), spans("Tưới cây", 2, 0)},
		}, [][2]string{{"1", "Trồng rừng"}, {"b", "Tưới cây"}}},
		{"a cell that covers the last rows of all and more", []adminplan.ColumnKind{content, product}, []row{
			{{Text: "Trồng"}, spans("Cây giống cho toàn tỉnh", 9, 99)}, cells("Tưới"),
		}, [][2]string{{"", "Trồng"}, {"", "Tưới"}}},
		{"more cells than columns", []adminplan.ColumnKind{content}, []row{cells("Trồng", "một ghi chú dài")}, [][2]string{{"", "Trồng"}}},
		{"a row without cells", []adminplan.ColumnKind{content}, []row{nil, cells("Trồng")}, [][2]string{{"", ""}, {"", "Trồng"}}},
	} {
		table := &adminplan.Table{}
		for _, k := range c.columns {
			table.Columns = append(table.Columns, adminplan.Column{Kind: k})
		}
		for _, r := range c.rows {
			table.Rows = append(table.Rows, adminplan.Row{Cells: r, Lead: refs("Sở Tài chính")})
		}
		m := cascade.New(provincial(adminplan.Section{Items: []adminplan.ContentItem{{Table: table}}}), orgdata.Directory()).Matrix()
		var got [][2]string
		for _, r := range m.Rows {
			got = append(got, [2]string{r.Label, r.Text})
		}
		require.Equal(t, c.want, got, c.name)
	}
}

// Work is of the leads of the task itself, or of a task around it, or else of the nearest unit of an assignment around it.
func TestWhoseATaskIs(t *testing.T) {
	task := func(text string, below ...adminplan.Task) adminplan.Task {
		return adminplan.Task{Text: text, Tasks: below}
	}
	of := func(t adminplan.Task, leads ...string) adminplan.Task { t.Lead = refs(leads...); return t }
	unit := func(name string) *adminplan.OrgRef { return &adminplan.OrgRef{Name: name} }
	reporting := adminplan.Task{Text: "Báo cáo tháng.", Lead: refs("Sở Y tế"), ReportsTo: []adminplan.Report{{To: unit("UBND tỉnh")}}}
	directing := adminplan.Task{Text: "Chỉ đạo.", Lead: refs("Sở Y tế"), Roles: roles{direct}}
	p := provincial(
		adminplan.Section{Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{
			{Unit: unit("Sở Nội vụ"), Tasks: []adminplan.Task{task("A."), of(task("B.", task("B1."), of(task("B2."), "Sở Tài chính")), "Sở Y tế"), task("C."), reporting, directing,
				{Table: &adminplan.Table{}}}},
			{Heading: "Không nêu đơn vị", Tasks: []adminplan.Task{task("D.")}},
			{Unit: unit("UBND tỉnh"), Assignments: []adminplan.Assignment{
				{Unit: unit("Sở Tài chính"), Tasks: []adminplan.Task{task("E.")}},
				{Heading: "Không nêu đơn vị", Tasks: []adminplan.Task{task("F.")}},
			}},
			{Heading: "Các đơn vị", Assignments: []adminplan.Assignment{{Tasks: []adminplan.Task{task("G.")}}, {Unit: unit(""), Tasks: []adminplan.Task{task("H.")}}}},
		}},
		adminplan.Section{Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{{Tasks: []adminplan.Task{task("I.")}}}},
	)
	const home, finance, health, committee = "Sở Nội vụ tỉnh Sơn La", "Sở Tài chính tỉnh Sơn La", "Sở Y tế tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La"
	m := cascade.New(p, orgdata.Directory()).Matrix()
	got := map[string]map[string][]adminplan.TaskRole{}
	for i, row := range parts(m) {
		got[m.Rows[i].Text] = row
	}
	require.Equal(t, map[string]map[string][]adminplan.TaskRole{
		"A.": {home: {lead}}, "B.": {health: {lead}}, "B1.": {health: {lead}}, "B2.": {finance: {lead}}, "C.": {home: {lead}},
		"Báo cáo tháng.": {health: {lead}, home: {report}, committee: {receive}}, "Chỉ đạo.": {health: {lead}, home: {direct}},
		"D.": {}, "E.": {finance: {lead}}, "F.": {committee: {lead}}, "G.": {}, "H.": {}, "I.": {},
	}, got)
}

func TestUnitsOfTheMatrix(t *testing.T) {
	id := orgdata.ID("tỉnh Lai Châu", "s-health")
	item := func(leads ...adminplan.OrgRef) adminplan.ContentItem {
		return adminplan.ContentItem{Text: "x", Lead: leads}
	}
	p := provincial(adminplan.Section{Items: []adminplan.ContentItem{
		item(ref("Sở Nội vụ"), ref("SỞ NỘI VỤ TỈNH SƠN LA")),                                         // one body, however it is printed
		item(ref("Hội Làm vườn"), ref("hội làm vườn.")),                                              // one name
		item(ref("Các ban, VPUBMTTQ tỉnh"), ref("Văn phòng UBMTTQ tỉnh")),                            // a collective of which one body is known, and that body
		item(ref("Sở Nội vụ, Hội Làm vườn")),                                                         // a line of two of which one is known
		item(ref("Các tổ chức thành viên UBMTTQ tỉnh"), ref("các đoàn thể chính trị - xã hội tỉnh")), // two names of one collective
		item(ref("Các tổ chức thành viên UBMTTQ tỉnh; Hội Nông dân tỉnh")),                           // who is one of them
		item(adminplan.OrgRef{Name: "Sở Y tế", Org: id}),                                             // the plan says which
	}})
	require.Equal(t, []cascade.MatrixUnit{
		{Name: "Sở Nội vụ tỉnh Sơn La", Org: orgdata.ID("tỉnh Sơn La", "s-home")},
		{Name: "Hội Làm vườn"},
		{Name: "Các ban, VPUBMTTQ tỉnh", Members: 1},
		{Name: "Văn phòng Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La", Org: orgdata.ID("tỉnh Sơn La", "front-office")},
		{Name: "Sở Nội vụ, Hội Làm vườn", Members: 1},
		{Name: "Các tổ chức thành viên UBMTTQ tỉnh", Members: 5},
		{Name: "Sở Y tế tỉnh Lai Châu", Org: id},
	}, cascade.New(p, orgdata.Directory()).Matrix().Units)
}

func TestRolesThatNoTableKnows(t *testing.T) {
	m := &cascade.Matrix{Title: "T", Units: []cascade.MatrixUnit{{Name: "A"}}, Rows: []cascade.MatrixRow{{Text: "x", Roles: [][]adminplan.TaskRole{{"own<role", lead}}}}}
	var page, table bytes.Buffer
	require.NoError(t, m.HTML(&page))
	require.Contains(t, page.String(), `<span class="r other" title="own&lt;role">own&lt;role</span><span class="r lead" title="chủ trì">CT</span>`)
	require.NoError(t, m.CSV(&table))
	require.Equal(t, "Ký hiệu,Nhiệm vụ,Thời gian,A\r\n,x,,\"own<role, chủ trì\"\r\n", table.String())
}

func TestObligationsOfItemsAndRows(t *testing.T) {
	const text = "Xây dựng kế hoạch ở cấp mình."
	p := provincial(adminplan.Section{Items: []adminplan.ContentItem{
		{Text: text, Lead: refs("Sở Tài chính", "UBND tỉnh", "Sở Nội vụ", "Sở Tài chính")},
		{Text: text, Partners: refs("Sở Tài chính")}, // who takes part does not have the duty
		{Text: text, Lead: refs("Sở Nội vụ, Hội Làm vườn")},
		{Text: text, Lead: refs("Hội Làm vườn")},
		{Text: text, Lead: refs("UBND các xã, phường")}, // none is recorded
		{Text: text, Lead: refs("Các sở, ban, ngành, UBND các xã, phường")},
		{Table: &adminplan.Table{Columns: []adminplan.Column{{Kind: adminplan.ColumnContent}, {Kind: adminplan.ColumnLead}}, Rows: []adminplan.Row{
			{Cells: cells(text, "Sở Y tế chủ trì, phối hợp với các sở"), Lead: refs("Sở Y tế")}}}},
	}})
	p.AssignIDs()
	c := cascade.New(p, orgdata.Directory())
	all := c.Obligations()
	type got struct {
		pointer string
		names   []string
		bodies  []string
		self    bool
		open    bool
	}
	var list []got
	for i, o := range all {
		require.Equal(t, []string{"kế hoạch"}, o.Kinds)
		require.True(t, o.OwnLevel)
		require.Equal(t, text, o.Text)
		require.Equal(t, i == 5, o.Task.IsZero(), "a row has no id")
		bodies := names(o.Bodies)
		if i == 4 {
			require.Contains(t, bodies, "Sở Nội vụ tỉnh Sơn La")
			bodies = nil
		}
		list = append(list, got{o.Pointer, o.Names, bodies, o.Self, o.Open})
	}
	const home, finance, health = "Sở Nội vụ tỉnh Sơn La", "Sở Tài chính tỉnh Sơn La", "Sở Y tế tỉnh Sơn La"
	require.Equal(t, []got{
		{"/sections/0/items/0", []string{"Sở Tài chính", "UBND tỉnh", "Sở Nội vụ", "Sở Tài chính"}, []string{finance, home}, true, false},
		{"/sections/0/items/2", []string{"Sở Nội vụ, Hội Làm vườn"}, []string{home}, false, true},
		{"/sections/0/items/3", []string{"Hội Làm vườn"}, nil, false, true},
		{"/sections/0/items/4", []string{"UBND các xã, phường"}, nil, false, true},
		{"/sections/0/items/5", []string{"Các sở, ban, ngành, UBND các xã, phường"}, nil, false, true},
		{"/sections/0/items/6/table/rows/0", []string{"Sở Y tế"}, []string{health}, false, false},
	}, list)
	obliged := names(c.Obliged())
	require.Equal(t, []string{finance, home}, obliged[:2])
	require.Contains(t, obliged, health)
	for i, name := range obliged {
		require.NotContains(t, obliged[i+1:], name, "each stands once")
	}
}

// A body that has ended can issue nothing, and nobody waits for it.
func TestDutiesOfBodiesThatHaveEnded(t *testing.T) {
	p := provincial(adminplan.Section{Items: []adminplan.ContentItem{
		{Text: "Xây dựng kế hoạch ở cấp mình.", Lead: refs("UBND huyện Mai Sơn", "Sở Nội vụ")},
		{Text: "Xây dựng kế hoạch ở cấp mình.", Lead: refs("UBND huyện Mai Sơn, Sở Nội vụ")},
		{Text: "Xây dựng kế hoạch ở cấp mình.", Lead: []adminplan.OrgRef{{Name: "UBND huyện", Org: orgdata.ID("huyện Mai Sơn, tỉnh Sơn La", "committee")}}},
	}})
	p.Date = adminplan.DateOf(2025, 6, 30)
	c := cascade.New(p, orgdata.Directory())
	require.Equal(t, []string{"Ủy ban nhân dân huyện Mai Sơn", "Sở Nội vụ tỉnh Sơn La"}, names(c.Obliged()))
	p.Date = adminplan.DateOf(2025, 7, 1)
	c = cascade.New(p, orgdata.Directory())
	require.Equal(t, []string{"Sở Nội vụ tỉnh Sơn La"}, names(c.Obliged()))
	for _, o := range c.Obligations() {
		require.True(t, o.Open, o.Pointer)
	}
	for i, want := range [][]string{{"Sở Nội vụ tỉnh Sơn La"}, {"Sở Nội vụ tỉnh Sơn La"}, nil} {
		require.Equal(t, want, names(c.Trace().Entries[i].Missing))
	}
	require.Equal(t, "Ủy ban nhân dân huyện Mai Sơn", c.Matrix().Units[0].Name, "of whom the plan speaks is known all the same")
}

// A plan with any fault that the rules know is followed down all the same, and stays as it was.
func TestPlansWithFaultsAreFollowedToo(t *testing.T) {
	dir := orgdata.Directory()
	for _, r := range adminplan.Rules() {
		p, _, err := sample.Broken(1, r.Code)
		require.NoError(t, err)
		before := p.Clone()
		c := cascade.New(p, dir)
		m := c.Matrix()
		for _, row := range m.Rows {
			require.Len(t, row.Roles, len(m.Units), r.Code)
		}
		require.NoError(t, m.HTML(io.Discard))
		require.NoError(t, m.CSV(io.Discard))
		c.Obligations()
		for _, key := range []string{"committee", "front-standing"} {
			if _, lives := dir.At(c.Resolution().Date).Organization(orgdata.ID("tỉnh Sơn La", key)); !lives {
				continue
			}
			d, err := c.Derive(orgdata.ID("tỉnh Sơn La", key))
			require.NoError(t, err, r.Code)
			require.NotContains(t, c.Trace(d).Strangers, 0, r.Code)
		}
		require.True(t, before.Equal(p) || r.Code == "TEXT-UTF8-01", "%s: the plan was changed", r.Code)
	}
}
