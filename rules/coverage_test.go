package rules_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/growth"
	"github.com/adminplan/adminplan/internal/ruletest"
)

func TestWorkIsGivenToSomebody(t *testing.T) {
	item := func(members string) string {
		return "/appendices -\n/sections [{\"label\":\"I.\",\"heading\":\"NỘI DUNG\",\"kind\":\"content\",\"items\":[{\"label\":\"1.\",\"text\":\"Mua sách.\"" + members + "}]}]"
	}
	requirePlaces(t, "PLAN-ASSIGNMENT-01", []placed{
		{name: "to nobody", edit: edit(item("")), want: []string{"/sections"}},
		{name: "by an item", edit: edit(item(`,"lead":[{"name":"Thư viện tỉnh"}]`))},
		{name: "by a row of a table", edit: edit(item(`,"table":{"rows":[{"lead":[{"name":"Thư viện tỉnh"}]}]}`))},
		{name: "by a table without units", edit: edit(item(`,"table":{"rows":[{"cells":[{"text":"Mua sách"}]}]}`)), want: []string{"/sections"}},
		{name: "by the heading of an assignment", edit: edit(item("")) + "\n/sections/- {\"assignments\":[{\"heading\":\"Thư viện tỉnh\"}]}"},
		{name: "by an assignment that says nothing", edit: edit(item("")) + "\n/sections/- {\"assignments\":[{}]}", want: []string{"/sections"}},
		{name: "no sections", edit: "/sections -\n/appendices -"},
	})
}

// A section on money names where it comes from: in its heading, before its first item, in an item, in a section below it, or
// by a table or by who is given the matter.
func TestSourcesOfMoney(t *testing.T) {
	money := func(members string) string {
		return `/sections/3 {"label":"IV.","heading":"KINH PHÍ","kind":"budget"` + members + `}`
	}
	at := []string{"/sections/3"}
	const silent, named = `{"label":"1.","text":"Các đơn vị bảo đảm việc chi trả."}`, `{"label":"1.","text":"Từ “ngân sách” tỉnh."}`
	requirePlaces(t, "BUDGET-SOURCE-01", []placed{
		{name: "nothing", edit: edit(money("")), want: at},
		{name: "item", edit: edit(money(`,"items":[` + named + `]`))},
		{name: "item without it", edit: edit(money(`,"items":[` + silent + `]`)), want: at},
		{name: "item below an item", edit: edit(money(`,"items":[{"label":"1.","heading":"Chi","items":[` + named + `]}]`))},
		{name: "data of an item", edit: edit(money(`,"items":[{"text":"Chi trả.","budget":{"source":"tiền bán vé"}}]`))},
		{name: "data of an item without it", edit: edit(money(`,"items":[{"text":"Chi trả.","budget":{"amount":"5000000"}}]`)), want: at},
		{name: "before the first item", edit: edit(money(`,"intro":[{"text":"Từ nguồn xã hội hoá."}],"items":[` + silent + `]`))},
		{name: "table before the first item", edit: edit(money(`,"intro":[{"table":{}}]`))},
		{name: "section below", edit: edit(money(`,"sections":[{"heading":"Chi","items":[` + silent + `]},{"heading":"Thu","items":[` + named + `]}]`))},
		{name: "section below without it", edit: edit(money(`,"sections":[{"heading":"Chi","items":[` + silent + `]}]`)), want: at},
		{name: "given to a unit", edit: edit(money(`,"assignments":[{"heading":"Sở Tài chính"}]`))},
	})
}

// A target is served where the work shares two words in a row with it.
func TestTargetsAreServed(t *testing.T) {
	target := func(text string) string {
		return `/sections/0/objectives/- {"label":"3.","kind":"target","text":"` + text + `"}`
	}
	at := []string{"/sections/0/objectives/2"}
	requirePlaces(t, "OBJECTIVE-ITEM-01", []placed{
		{name: "by an item", edit: edit(target("Mỗi năm bổ sung hai nghìn đầu mục."))},
		{name: "by a cell of a table", edit: edit(target("Trồng hai trăm cây phượng mới")) + "\n/appendices/0/items/0/table/rows/0/cells/1/text \"Trồng cây phượng\""},
		{name: "by nothing", edit: edit(target("Trồng hai trăm cây phượng vĩ.")), want: at},
		{name: "too short to tell", edit: edit(target("Trồng cây phượng vĩ."))},
		{name: "no work at all", edit: edit(target("Trồng hai trăm cây phượng vĩ.")) + "\n/sections/4 -\n/sections/3 -\n/sections/2 -\n/sections/1 -\n/appendices -"},
		{name: "divided", edit: `/sections/0/objectives/- {"label":"3.","kind":"target","text":"Trồng hai trăm cây phượng vĩ.","objectives":[{"kind":"requirement","text":"x"}]}`},
	})
}

// A unit with tasks receives the plan by its name, by a collective name, as the issuer itself, or from the decision that
// carries the plan; a list that points elsewhere names nobody.
func TestUnitsReceiveThePlan(t *testing.T) {
	list := func(recipients, unit string) string {
		return "/recipients [" + recipients + "]\n/sections/4/assignments [{\"label\":\"1.\",\"heading\":\"x\",\"unit\":{\"name\":\"" + unit + "\"},\"tasks\":[{\"text\":\"x\"}]}]"
	}
	at := []string{"/sections/4/assignments/0/unit"}
	const other = `{"name":"Báo Sơn Hải"}`
	requirePlaces(t, "UNIT-RECIPIENT-01", []placed{
		{name: "missing", edit: edit(list(other, "Sở Y tế")), want: at},
		{name: "by name", edit: edit(list(other+`,{"name":"Sở Y tế; Sở Nội vụ"}`, "SỞ Y TẾ"))},
		{name: "in short", edit: edit(list(`{"name":"Sở GD&ĐT"}`, "Sở Giáo dục và Đào tạo"))},
		{name: "below another", edit: edit(list(`{"name":"Gửi","recipients":[`+other+`,{"name":"Sở Y tế"}]}`, "Sở Y tế"))},
		{name: "by a collective name", edit: edit(list(`{"name":"Các sở, ban, ngành tỉnh"}`, "Sở Y tế"))},
		{name: "by a collective name of others", edit: edit(list(`{"name":"Các trường học"}`, "Sở Y tế")), want: at},
		{name: "all", edit: edit(list(`{"name":"Các cơ quan, đơn vị"}`, "Sở Y tế"))},
		{name: "the issuer", edit: edit(list(other, "Ủy ban nhân dân tỉnh"))},
		{name: "the issuer in short", edit: edit(list(other, "UBND tỉnh"))},
		{name: "an issuer that is named in short", edit: "/issuer/path [\"UBND TỈNH SƠN HẢI\"]\n" + edit(list(other, "UBND tỉnh"))},
		{name: "a plan without an issuer", edit: "/issuer/path -\n" + edit(list(other, "Sở Y tế")), want: at},
		{name: "a collective unit", edit: edit(list(other, "Các sở, ngành"))},
		{name: "as above", edit: edit(list(`{"name":"Như trên"}`, "Sở Y tế"))},
		{name: "as in a section, below another", edit: edit(list(`{"name":"Gửi","recipients":[{"name":"Mục IV"}]}`, "Sở Y tế"))},
		{name: "no recipients", edit: edit(list("", "Sở Y tế"))},
		{name: "of the decision", edit: edit(carried(`,"recipients":[{"name":"Sở Y tế"}]`) + list(other, "Sở Y tế"))},
		{name: "not of the decision", edit: edit(carried(`,"recipients":[{"name":"Sở Nội vụ"}]`) + list(other, "Sở Y tế")), want: at},
	})
}

// A document that is cited without a date first is held to the first date that is given.
func TestCitationsThatDiffer(t *testing.T) {
	cited := func(references string) string {
		return `/preamble [{"text":"x","references":[` + references + `]}]`
	}
	ref := func(members string) string { return `{"number":"9","symbol":"NQ-HĐND"` + members + `}` }
	at := func(i string) []string { return []string{"/preamble/0/references/" + i} }
	requirePlaces(t, "REF-CONFLICT-01", []placed{
		{name: "first without a date", edit: edit(cited(ref("") + "," + ref(`,"date":"2025-01-15"`) + "," + ref(`,"date":"2025-01-16"`))), want: at("2")},
		{name: "never dated", edit: edit(cited(ref("") + "," + ref("")))},
		{name: "dated, then not", edit: edit(cited(ref(`,"date":"2025-01-15"`) + "," + ref("")))},
		{name: "a month and a day", edit: edit(cited(ref(`,"date":"2025-01"`) + "," + ref(`,"date":"2025-01-15"`)))},
		{name: "a leading zero", edit: edit(cited(ref(`,"date":"2025-01-15"`) + `,{"number":"09","symbol":"NQ-HĐND","date":"2025-01-16"}`)), want: at("1")},
		{name: "two years", edit: edit(cited(ref(`,"date":"2024-01-15"`) + "," + ref(`,"date":"2025-02-16"`)))},
		{name: "one day of two years", edit: edit(cited(ref(`,"date":"2024-01-15"`) + "," + ref(`,"date":"2025-01-15"`))), want: at("1")},
		{name: "two issuers", edit: edit(cited(ref(`,"date":"2025-01-15","issuer":"HĐND xã A"`) + "," + ref(`,"date":"2025-01-16","issuer":"HĐND xã B"`)))},
		{name: "one issuer in short", edit: edit(cited(ref(`,"date":"2025-01-15","issuer":"HĐND tỉnh"`) + "," + ref(`,"date":"2025-01-16","issuer":"Hội đồng nhân dân tỉnh Sơn Hải"`))), want: at("1")},
		{name: "numbers with two years", edit: edit(cited(ref(`,"year":2024,"date":"2025-01-15"`) + "," + ref(`,"year":2025,"date":"2025-01-16"`)))},
	})
}

// manyUnits returns a plan with so many recipients and units.
func manyUnits(n int) *adminplan.Plan {
	p := ruletest.State()
	p.Recipients, p.Sections[4].Assignments = nil, nil
	for i := range n {
		p.Recipients = append(p.Recipients, adminplan.Recipient{Label: "-", Name: fmt.Sprintf("Như Điều %d, Trạm y tế số %d", i, i)})
		p.Sections[4].Assignments = append(p.Sections[4].Assignments, adminplan.Assignment{
			Heading: fmt.Sprint("Trường học số ", i), Unit: &adminplan.OrgRef{Name: fmt.Sprint("Trường học số ", i)}, Tasks: []adminplan.Task{{Text: "x"}},
		})
	}
	return p
}

func TestManyUnitsAndRecipients(t *testing.T) {
	p := manyUnits(2_000)
	require.Len(t, reported(p, "ND30-RECIPIENT-05"), len(p.Recipients))
}

// BenchmarkManyUnits measures how the cost of checks grows with a plan: no list is gone through once for each member of another.
func BenchmarkManyUnits(b *testing.B) {
	growth.Report(b, 1_000, func(size int) { reported(manyUnits(size), "ND30-RECIPIENT-05") })
}
