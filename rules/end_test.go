package rules_test

import "testing"

// The end mark belongs at the end of the text, wherever the last text of the plan stands.
func TestEndMark(t *testing.T) {
	last := func(section string) string { return "/closing -\n/sections/4 " + section }
	const marked, bare = `"text":"Các đơn vị thực hiện./."`, `"text":"Các đơn vị thực hiện."`
	cases := []struct {
		name, before, after, at string
	}{
		{"closing", `/closing [{"text":"x"},{`, `}]`, "/closing/1/text"},
		{"form", last(`{"label":"V.","kind":"forms","forms":[{"label":"1.","text":"x"},{"label":"2.",`), `}]}`, "/sections/4/forms/1/text"},
		{"form below a form", last(`{"label":"V.","kind":"forms","forms":[{"label":"1.","text":"x","forms":[{"label":"-",`), `}]}]}`, "/sections/4/forms/0/forms/0/text"},
		{"objective", last(`{"label":"V.","kind":"objectives","objectives":[{"label":"1.",`), `}]}`, "/sections/4/objectives/0/text"},
		{"objective below an objective", last(`{"label":"V.","kind":"objectives","objectives":[{"label":"1.","heading":"Yêu cầu","objectives":[{"label":"-","text":"x"},{"label":"-",`), `}]}]}`, "/sections/4/objectives/0/objectives/1/text"},
		{"paragraph below a heading", last(`{"label":"V.","kind":"other","intro":[{"text":"x"},{`), `}]}`, "/sections/4/intro/1/text"},
		{"section of a section", last(`{"label":"Phần V","sections":[{"label":"I.","items":[{"label":"1.","text":"x"}]},{"label":"II.","items":[{"label":"1.","items":[{"label":"a)",`), `}]}]}]}`, "/sections/4/sections/1/items/0/items/0/text"},
		{"assignment of an assignment", last(`{"label":"V.","assignments":[{"label":"1.","assignments":[{"label":"a)","tasks":[{"label":"-","tasks":[{"label":"+",`), `}]}]}]}]}`, "/sections/4/assignments/0/assignments/0/tasks/0/tasks/0/text"},
		{"plan without sections", "/closing -\n/sections -\n/preamble [{\"text\":\"x\"},{", `}]`, "/preamble/1/text"},
	}
	var missing, misplaced, party []placed
	for _, c := range cases {
		missing = append(missing, placed{name: c.name, edit: edit(c.before + bare + c.after), want: []string{c.at}},
			placed{name: c.name + ", marked", edit: edit(c.before + marked + c.after)})
		misplaced = append(misplaced, placed{name: c.name, edit: edit(c.before + marked + c.after)})
		party = append(party, placed{name: c.name, base: "party", edit: edit("/date \"2026-06-10\"\n/sections/- {}\n" + c.before + marked + c.after), want: []string{c.at}})
	}
	requirePlaces(t, "ND30-END-01", append(missing,
		placed{name: "a table last", edit: `/closing [{"table":{}}]`},
		placed{name: "a table in the last item", edit: edit(last(`{"label":"V.","items":[{"text":"Biểu sau:","table":{}}]}`))},
		placed{name: "a table in the last form", edit: edit(last(`{"label":"V.","forms":[{"text":"Biểu sau:","table":{}}]}`))},
		placed{name: "a table in the last objective", edit: edit(last(`{"label":"V.","objectives":[{"text":"Biểu sau:","table":{}}]}`))},
		placed{name: "a table below the last heading", edit: edit(last(`{"label":"V.","intro":[{"table":{}}]}`))},
		placed{name: "a heading last", edit: edit(last(`{"label":"V.","heading":"X"}`))},
		placed{name: "a unit without tasks last", edit: edit(last(`{"label":"V.","assignments":[{"heading":"X"}]}`))},
		placed{name: "no text at all", edit: "/closing -\n/sections -\n/preamble -"},
		placed{name: "in quotation marks", edit: `/closing [{"text":"Thực hiện “Mỗi tuần một cuốn sách./.”"}]`},
		placed{name: "with a blank", edit: `/closing [{"text":"Các đơn vị thực hiện. /."}]`},
	))
	requirePlaces(t, "ND30-END-02", append(misplaced,
		placed{name: "in a form before others", edit: `/sections/2/forms/0/text "Tuyên truyền./."`, want: []string{"/sections/2/forms/0/text"}},
		placed{name: "in an objective", edit: `/sections/0/objectives/1/text "Thiết thực./."`, want: []string{"/sections/0/objectives/1/text"}},
		placed{name: "in an item before others", edit: edit(last(`{"label":"V.","items":[{"label":"1.",`) + marked + `},{"label":"2.","text":"x"}]}`), want: []string{"/sections/4/items/0/text"}},
		placed{name: "in a task before others", edit: edit(last(`{"label":"V.","assignments":[{"label":"1.","tasks":[{"label":"-",`) + marked + `},{"label":"-","text":"x"}]}]}`), want: []string{"/sections/4/assignments/0/tasks/0/text"}},
		placed{name: "in a form, and at the end", edit: `/sections/2/forms/1/text "Tọa đàm./."`, want: []string{"/sections/2/forms/1/text"}},
	))
	requirePlaces(t, "PARTY-END-01", party)
}
