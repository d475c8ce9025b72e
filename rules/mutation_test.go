package rules_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/rules"
	"github.com/stretchr/testify/require"
)

// mutation breaks one thing that a rule guards.
type mutation struct {
	// code is the rule that must report it.
	code string
	// edit returns the change, and the place of the report.
	edit func(r *rand.Rand, p *adminplan.Plan) (edit, at string)
	// also are the codes of what follows of necessity from the change.
	also []string
	base string
}

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

// parts returns the pointers of the parts for which want is true.
func parts(p *adminplan.Plan, want func(adminplan.Node) bool) []string {
	var out []string
	p.Walk(func(n adminplan.Node) bool {
		if want(n) {
			out = append(out, n.Pointer())
		}
		return true
	})
	return out
}

func is[T any](n adminplan.Node) bool {
	_, ok := n.Value.(*T)
	return ok
}

// free reports whether a part has text that no reference stands in and that is no end of a list or of the document.
func free(n adminplan.Node) bool {
	switch n.Value.(type) {
	case *adminplan.Objective, *adminplan.ContentItem, *adminplan.Form:
		return n.Text() != "" && len(n.References()) == 0
	}
	return false
}

// field makes a mutation that gives a member of a randomly chosen part a value.
func field[T any](code, member string, values []string, also ...string) mutation {
	return mutation{code: code, also: also, edit: func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		at := pick(r, parts(p, is[T])...) + "/" + member
		return at + " " + pick(r, values...), at
	}}
}

// set makes a mutation that gives one member one of several values.
func set(code, pointer string, values []string, also ...string) mutation {
	return mutation{code: code, also: also, edit: func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		return pointer + " " + pick(r, values...), pointer
	}}
}

// sameID makes a mutation that gives a part the id of an organisation, which stands behind it.
func sameID[T any]() mutation {
	return mutation{code: "ID-UNIQUE-01", edit: func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		k := r.IntN(2)
		at := pick(r, parts(p, func(n adminplan.Node) bool { return is[T](n) && n.ID().IsZero() })...)
		return fmt.Sprintf("%s/id %q", at, p.Organizations[k].ID), fmt.Sprintf("/organizations/%d/id", k)
	}}
}

// spoil makes a mutation that puts characters at a random place into a text.
func spoil(code, characters string) mutation {
	return mutation{code: code, edit: func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		at := pick(r, parts(p, free)...)
		text := adminplan.Node{Value: part(p, at)}.Text()
		cut := 0
		for i := range text {
			if i > 0 && r.IntN(len(text)) < 4 {
				break
			}
			cut = i
		}
		return at + "/text " + fmt.Sprintf("%+q", text[:cut]+characters+text[cut:]), at + "/text"
	}}
}

func part(p *adminplan.Plan, pointer string) (found any) {
	p.Walk(func(n adminplan.Node) bool {
		if n.Pointer() == pointer {
			found = n.Value
		}
		return found == nil
	})
	return found
}

func long(n int) string { return `"` + strings.Repeat("ă", n) + `"` }

const newID = `"0197a000-0000-7000-8000-00000000beef"`

var mutations = []mutation{
	set("FIELD-REQUIRED-01", "/title", []string{`""`}),
	set("FIELD-REQUIRED-01", "/schemaVersion", []string{`""`}),
	set("FIELD-REQUIRED-01", "/kind", []string{`""`}),
	field[adminplan.Recipient]("FIELD-REQUIRED-01", "name", []string{`""`}, "UNIT-RECIPIENT-01"),
	field[adminplan.Filing]("FIELD-REQUIRED-01", "text", []string{`""`}, "ND30-FILING"),
	set("FIELD-LENGTH-01", "/place", []string{long(101)}, "ND30-PLACE"),
	field[adminplan.Recipient]("FIELD-LENGTH-01", "purpose", []string{long(201), long(5000)}),
	field[adminplan.Form]("FIELD-LENGTH-01", "heading", []string{long(4001)}),
	field[adminplan.Section]("FIELD-VALUE-01", "kind", []string{`"purpose"`, `"noi dung"`, `"CONTENT"`}, "SECTION-KIND-01", "BUDGET", "PLAN"),
	field[adminplan.Form]("FIELD-VALUE-01", "channel", []string{`"radio"`, `"Meeting"`}),
	set("FIELD-VALUE-01", "/status", []string{`"signed"`}),
	field[adminplan.Filing]("FIELD-RANGE-01", "copies", []string{"1000001", "90000000"}, "ND30-REGISTER"),
	field[adminplan.Filing]("FIELD-RANGE-02", "copies", []string{"-1", "-500"}),
	field[adminplan.Objective]("FIELD-NUMBER-01", "indicators", []string{`[{"value":"95,5"}]`, `[{"value":"chín mươi"}]`}),
	set("DATE-CALENDAR-01", "/date", []string{`"2025-02-29"`, `"2025-04-31"`}),
	spoil("TEXT-XML-01", "\x0b"), spoil("TEXT-XML-01", "\x1f"), spoil("TEXT-UTF8-01", "\xff"), spoil("TEXT-UTF8-01", "\xc3"),
	spoil("TEXT-LOST-01", "\ufffd"), spoil("TEXT-NFC-01", "a\u0300"), spoil("TEXT-NFC-01", "o\u031b\u0301"),
	set("PLAN-VERSION-01", "/schemaVersion", []string{`"2.0"`, `"0.9"`, `"10"`}),
	set("PLAN-KIND-01", "/kind", []string{`"BC"`, `"QĐ"`, `"kh"`}),
	set("PLAN-LANGUAGE-01", "/language", []string{`"tiếng Việt"`, `"v"`, `"vi_VN"`}),
	set("PLAN-NUMBER-01", "/number/value", []string{`"45a"`, `"bốn lăm"`, `"4 5"`}, "ND30-APPENDIX"),
	set("PLAN-STATUS-01", "/number/value", []string{`""`}),
	set("PLAN-STATUS-02", "/date", []string{`"2025-03"`, `"2025"`, `"2025-Q1"`}),
	set("PLAN-PERIOD-01", "/period", []string{`{"from":"2026","to":"2025"}`, `{"from":"2025-12","to":"2025-06"}`}),
	set("PLAN-PERIOD-02", "/period", []string{`{"from":"2024","to":"2024"}`, `{"to":"2025-02"}`}, "TIMING-PERIOD-01"),
	set("BASIS-DATE-01", "/bases/1/references/0/date", []string{`"2025-03-11"`, `"2026"`, `"2025-Q4"`}),
	field[adminplan.Form]("TIMING-ORDER-01", "timing", []string{`[{"from":"2025-09","to":"2025-05"}]`}),
	field[adminplan.Form]("TIMING-PERIOD-01", "timing", []string{`[{"due":"2026-01-01"}]`, `[{"to":"2027"}]`}),
	field[adminplan.Form]("TIMING-PERIOD-02", "timing", []string{`[{"due":"2025-03-09"}]`, `[{"due":"2024-12"}]`}),
	sameID[adminplan.Section](), sameID[adminplan.Task](), sameID[adminplan.ContentItem](), sameID[adminplan.Form](),
	{code: "REF-SPAN-01", edit: func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		at := fmt.Sprintf("/bases/%d/references/0", r.IntN(2))
		return at + "/" + pick(r, "start", "end") + fmt.Sprint(" ", 1+r.IntN(5)), at
	}},
	field[adminplan.Basis]("REF-TARGET-01", "references/0/refersTo", []string{newID}, "ND30-CITE"),
	set("ORG-TARGET-01", "/issuer/org", []string{newID}),
	set("ORG-TARGET-01", "/recipients/2/org", []string{newID}),
	set("ORG-PARENT-01", "/organizations/1/parents/0/org", []string{newID}),
	set("ORG-CYCLE-01", "/organizations/1/parents/0/org", []string{`"0197a000-0000-7000-8000-000000000002"`}),
	field[adminplan.Section]("SECTION-LIST-01", "sections", []string{`[{"label":"1.","heading":"A","items":[{"text":"b"}]}]`}),
	set("SECTION-KIND-01", "/sections/1/kind", []string{`"forms"`, `"objectives"`, `"implementation"`}),
	set("SECTION-KIND-01", "/sections/2/kind", []string{`"content"`, `"other"`}),
	set("ND30-MOTTO-01", "/motto", []string{"-", "[]"}),
	set("ND30-MOTTO-02", "/motto", []string{`["Cộng hòa xã hội chủ nghĩa Việt Nam","Độc lập - Tự do - Hạnh phúc"]`, `["Độc lập - Tự do - Hạnh phúc"]`}),
	set("ND30-MOTTO-03", "/motto", []string{`["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM","Độc lập-Tự do-Hạnh phúc"]`, `["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","ĐỘC LẬP - TỰ DO - HẠNH PHÚC"]`}),
	set("ND30-ISSUER-01", "/issuer/path/1", []string{`"tỉnh Sơn Hải"`, `"TỈNH Sơn Hải"`}),
	set("ND30-PLACE-01", "/place", []string{`""`}),
	set("ND30-PLACE-02", "/place", []string{`"sơn Hải"`, `"đảo Sơn Hải"`}),
	set("ND30-PLACE-03", "/place", []string{`"TP Sơn Hải"`, `"TP.Sơn Hải"`, `"TX. Sơn Hải"`}),
	set("ND30-SYMBOL-01", "/number/symbol", []string{`""`}, "ND30-APPENDIX"),
	set("ND30-SYMBOL-02", "/number/symbol", []string{`"QĐ-UBND"`, `"TB-UBND"`, `"UBND-VX"`}, "ND30-APPENDIX"),
	set("ND30-SYMBOL-03", "/number/symbol", []string{`"KH-UBND."`, `"KH- UBND"`, `"KH–UBND"`}, "ND30-APPENDIX", "ND30-SYMBOL-06"),
	set("ND30-SYMBOL-06", "/number/symbol", []string{`"KH"`, `"KH-"`, `"KH--UBND"`}, "ND30-APPENDIX"),
	set("ND30-DATE-01", "/dateText", []string{`"ngày 5 tháng 3 năm 2025"`}, "DATE-TEXT-01"),
	set("ND30-DATE-04", "/dateText", []string{`"10/3/2025"`, `"thứ Hai, ngày 10 tháng 3 năm 2025"`}),
	set("DATE-TEXT-01", "/dateText", []string{`"ngày 01 tháng 3 năm 2025"`, `"ngày 10 tháng 3 năm 2024"`}),
	set("ND30-BASIS-01", "/bases/0/text", []string{`"Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019"`, `"Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019,"`}),
	field[adminplan.Section]("ND30-LADDER-01", "label", []string{`"1."`, `"I)"`, `"I/"`}, "ND30-LADDER-06", "ND30-SEQUENCE"),
	set("ND30-LADDER-02", "/sections/1/items/0/label", []string{`"1-"`, `"1/"`, `"1)"`}, "ND30-LADDER-06"),
	set("ND30-LADDER-03", "/sections/1/items/0/items/0/label", []string{`"a."`, `"a-"`, `"a/"`}, "ND30-LADDER-06"),
	set("ND30-SEQUENCE-01", "/sections/1/items/1/label", []string{`"1."`}),
	set("ND30-SEQUENCE-01", "/sections/3/label", []string{`"III."`}, "ND30-SEQUENCE-02"),
	set("ND30-SEQUENCE-02", "/sections/4/label", []string{`"VI."`, `"X."`}),
	set("ND30-SEQUENCE-02", "/sections/1/items/0/items/1/label", []string{`"c)"`, `"đ)"`}),
	field[adminplan.Section]("ND30-HEADING-01", "heading", []string{`""`}),
	field[adminplan.Section]("ND30-HEADING-02", "heading", []string{`"Nội dung"`, `"Tổ chức THỰC HIỆN"`}),
	set("ND30-SIGN-01", "/signatures", []string{"-"}),
	field[adminplan.Signature]("ND30-SIGN-02", "name", []string{`""`}),
	field[adminplan.Signature]("ND30-SIGN-03", "title", []string{`""`}),
	field[adminplan.Signature]("ND30-SIGN-06", "authority", []string{`["TM. ỦY BAN NHÂN DÂN"]`}),
	field[adminplan.Signature]("ND30-SIGN-07", "title", []string{`"CHỦ TỊCH"`, `"GIÁM ĐỐC"`}),
	field[adminplan.Signature]("ND30-SIGN-09", "name", []string{`"TS. Nguyễn Văn A"`, `"ThS Nguyễn Văn A"`, `"PGS.TS Nguyễn Văn A"`}),
	field[adminplan.Signature]("ND30-SIGN-10", "name", []string{`"NGUYỄN VĂN A"`}),
	set("ND30-RECIPIENT-01", "/recipients", []string{"-"}),
	set("ND30-FILING-01", "/filing", []string{"-"}),
	field[adminplan.Filing]("ND30-FILING-02", "text", []string{`"Lưu VT, VX."`, `"Lưu - VT."`}),
	field[adminplan.Appendix]("ND30-APPENDIX-04", "title", []string{`""`}),
	set("ND30-MARK-01", "/marks", []string{`{"urgency":"urgent","printed":["KHẨN CẤP"]}`, `{"printed":["HỎA TỐC HẸN GIỜ"]}`}),
	field[adminplan.ContentItem]("TASK-LEAD-02", "lead", []string{`[{"name":"Phòng A"},{"name":"Phòng B"}]`, `[{"name":"Phòng A"},{"name":"Phòng B"},{"name":"Phòng C"}]`}, "ITEM"),
	{code: "TASK-DUE-01", edit: removed("timing")},
	{code: "TASK-PRODUCT-01", edit: func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		at := pick(r, "/sections/4/assignments/0/tasks/0", "/sections/4/assignments/1/tasks/0", "/sections/4/assignments/2/tasks/0")
		return at + "/product -", at
	}},
	set("BUDGET-SOURCE-01", "/sections/3/items", []string{`[{"text":"Các đơn vị bảo đảm việc chi trả."}]`}),
	{code: "PARTY-NUMBER-02", base: "party", edit: func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		return fmt.Sprintf("/number/value \"%d\"", 1+r.IntN(9)), "/number/value"
	}},
	{code: "PARTY-SIGN-01", base: "party", edit: func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		return "/signatures/0/authority/0 " + pick(r, `"TM. BAN THƯỜNG VỤ"`, `"TL. BAN THƯỜNG VỤ"`), "/signatures/0/authority/0"
	}},
	{code: "ND30-NUMBER-01", edit: func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		return fmt.Sprintf("/number/value \"%d\"", r.IntN(10)), "/number/value"
	}, also: []string{"ND30-APPENDIX"}},
}

// removed makes an edit that takes a member of a task with a role other than reporting away.
func removed(member string) func(r *rand.Rand, p *adminplan.Plan) (string, string) {
	return func(r *rand.Rand, p *adminplan.Plan) (string, string) {
		at := pick(r, "/sections/4/assignments/0/tasks/0", "/sections/4/assignments/1/tasks/0", "/sections/4/assignments/2/tasks/0")
		return at + "/" + member + " -", at
	}
}

// A clean plan that is broken in one thing is reported with the code of the rule that guards it, at that place, and with no
// code beyond what follows from the change.
func TestMutations(t *testing.T) {
	r := rand.New(rand.NewPCG(30, 2020))
	done := 0
	for _, m := range mutations {
		for range 5 {
			p := ruletest.Base(m.base)
			edit, at := m.edit(r, p)
			require.NoError(t, adminplan.Edit(edit).Apply(p), edit)
			found := p.Validate(rules.For(p).Sets...).Findings
			var codes []string
			reported := false
			for _, f := range found {
				codes = append(codes, f.Path+" "+f.Code)
				if f.Code == m.code && (f.Path == at || strings.HasPrefix(f.Path, at+"/") || strings.HasPrefix(at, f.Path)) {
					reported = true
					continue
				}
				if f.Code != m.code && !slices.ContainsFunc(m.also, func(prefix string) bool { return strings.HasPrefix(f.Code, prefix) }) {
					t.Errorf("%.300s: %s at %s is no consequence", edit, f.Code, f.Path)
				}
			}
			if !reported {
				t.Errorf("%.300s: %s is not reported at %s, but %v", edit, m.code, at, codes)
			}
			done++
		}
	}
	require.GreaterOrEqual(t, done, 200)
}
