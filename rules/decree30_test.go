package rules_test

import (
	"testing"

	"github.com/adminplan/adminplan"
)

// carried makes the state plan one that a decision carries; of the decision are the members given.
func carried(members string) string {
	return "/number -\n/signatures -\n/recipients -\n/filing -\n/carrier " +
		`{"kind":"QĐ","kindName":"QUYẾT ĐỊNH","number":{"value":"67","symbol":"QĐ-UBND","style":"state"}` + members + "}\n"
}

// The line that says to what an appendix belongs names the plan, or the decision that carries it, by number and date.
func TestAppendixSaysToWhatItBelongs(t *testing.T) {
	line := func(s string) adminplan.Edit {
		return adminplan.Edit(`/appendices/0/attachedTo/text "` + s + `"`)
	}
	at := []string{"/appendices/0/attachedTo"}
	requirePlaces(t, "ND30-APPENDIX-06", []placed{
		{name: "its number", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 10/3/2025 của UBND tỉnh)")},
		{name: "in small letters", edit: line("(Kèm theo Kế hoạch số 45/kh-ubnd)")},
		{name: "with a leading zero", edit: line("(Kèm theo Kế hoạch số 045/KH-UBND, ngày 10/3/2025)")},
		{name: "another number", edit: line("(Kèm theo Kế hoạch số 46/KH-UBND)"), want: at},
		{name: "another symbol", edit: line("(Kèm theo Kế hoạch số 45/KH-SVHTT của Sở)"), want: at},
		{name: "no number", edit: line("(Kèm theo Kế hoạch của Ủy ban nhân dân tỉnh)")},
		{name: "a blank number", edit: line("(Kèm theo Kế hoạch số      /KH-UBND ngày    tháng 3 năm 2025)")},
		{name: "no line", edit: "/appendices/0/attachedTo -"},
		{name: "a plan whose number is blank", edit: "/number/value \"\"\n" + line("(Kèm theo Kế hoạch số 46/KH-UBND)")},
		{name: "the decision", edit: edit(carried("")) + line("(Kèm theo Quyết định số 67/QĐ-UBND ngày 10/3/2025)")},
		{name: "another decision", edit: edit(carried("")) + line("(Kèm theo Quyết định số 76/QĐ-UBND ngày 10/3/2025)"), want: at},
		{name: "the plan that a decision carries", edit: edit(carried("")) + "/number {\"value\":\"45\",\"symbol\":\"KH-UBND\"}\n" + line("(Kèm theo Kế hoạch số 45/KH-UBND)")},
		{name: "neither", edit: edit(carried("")) + "/number {\"value\":\"45\",\"symbol\":\"KH-UBND\"}\n" + line("(Kèm theo Kế hoạch số 46/KH-UBND)"), want: at},
	})
	requirePlaces(t, "ND30-APPENDIX-07", []placed{
		{name: "written out", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 3 năm 2025 của UBND tỉnh)")},
		{name: "with slashes", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 10/3/2025)")},
		{name: "with hyphens", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 10-03-2025)")},
		{name: "another day", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 11/3/2025)"), want: at},
		{name: "another year", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 3 năm 2026)"), want: at},
		{name: "of another document", edit: line("(Kèm theo Kế hoạch số 46/KH-UBND ngày 11/3/2025)")},
		{name: "no date", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND của UBND tỉnh)")},
		{name: "a blank day", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày     tháng 3 năm 2025)")},
		{name: "a year of two digits", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 10/3/25)")},
		{name: "a date on no calendar", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 31/02/2025)")},
		{name: "a number where the day stands", edit: line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 10032025)")},
		{name: "no line", edit: "/appendices/0/attachedTo -"},
		{name: "a plan without a day", edit: "/date \"2025-03\"\n" + line("(Kèm theo Kế hoạch số 45/KH-UBND ngày 11/3/2025)")},
		{name: "the decision of another day", edit: edit(carried("")) + line("(Kèm theo Quyết định số 67/QĐ-UBND ngày 11/3/2025)"), want: at},
	})
}

func TestAppendixNumbers(t *testing.T) {
	labels := func(a, b string) adminplan.Edit {
		return adminplan.Edit("/appendices/0/label \"" + a + "\"\n/appendices/- {\"label\":\"" + b + "\",\"title\":\"BIỂU MẪU\"}")
	}
	requirePlaces(t, "ND30-APPENDIX-02", []placed{
		{name: "Roman", edit: labels("PHỤ LỤC I", "PHỤ LỤC II:")},
		{name: "none", edit: labels("Phụ lục", "Phụ lục II"), want: []string{"/appendices/0/label"}},
		{name: "one appendix and a form", edit: labels("Phụ lục", "Mẫu số 01")},
	})
	requirePlaces(t, "ND30-APPENDIX-03", []placed{
		{name: "begins at two", edit: labels("Phụ lục II", "Phụ lục III"), want: []string{"/appendices/0/label"}},
		{name: "twice", edit: labels("Phụ lục I", "Phụ lục I"), want: []string{"/appendices/1/label"}},
		{name: "not Roman", edit: labels("Phụ lục 1", "Phụ lục 3")},
		{name: "a form between", edit: labels("Phụ lục I", "Mẫu số 01") + "\n/appendices/- {\"label\":\"Phụ lục II\"}"},
	})
	text := func(s string) adminplan.Edit {
		return adminplan.Edit(`/sections/4/assignments/2/tasks/0/text "` + s + `"`)
	}
	requirePlaces(t, "ND30-APPENDIX-01", []placed{
		{name: "in a cell of the body", edit: text("Mua sách.") + "\n/sections/1/items/- {\"table\":{\"rows\":[{\"cells\":[{\"text\":\"xem Phụ lục\"}]}]}}"},
		{name: "in the appendix alone", edit: text("Mua sách.") + "\n/appendices/0/items/- {\"text\":\"Hết Phụ lục\"}", want: []string{"/appendices"}},
		{name: "a form alone", edit: text("Mua sách.") + "\n/appendices/0/label \"Mẫu số 01\""},
	})
}

// The bases of the decision that carries a plan are held to the same form as those of a plan.
func TestBasesOfTheCarrier(t *testing.T) {
	bases := func(a, b string) adminplan.Edit {
		return adminplan.Edit(carried(`,"bases":[{"relation":"pursuant","text":"` + a + `"},{"relation":"pursuant","text":"` + b + `"}]`))
	}
	requirePlaces(t, "ND30-BASIS-01", []placed{
		{name: "semicolon", edit: bases("Căn cứ Luật Thư viện;", "Căn cứ Luật Di sản văn hóa.")},
		{name: "full stop", edit: bases("Căn cứ Luật Thư viện.", "Căn cứ Luật Di sản văn hóa."), want: []string{"/carrier/bases/0/text"}},
	})
	requirePlaces(t, "ND30-BASIS-02", []placed{
		{name: "full stop", edit: bases("Căn cứ Luật Thư viện;", "Căn cứ Luật Di sản văn hóa.")},
		{name: "comma before the enacting sentence", edit: bases("Căn cứ Luật Thư viện;", "Căn cứ Luật Di sản văn hóa,")},
		{name: "semicolon", edit: bases("Căn cứ Luật Thư viện;", "Căn cứ Luật Di sản văn hóa; "), want: []string{"/carrier/bases/1/text"}},
	})
	cited := func(member string) adminplan.Edit {
		return adminplan.Edit(carried(`,"bases":[{"relation":"pursuant","text":"x","references":[{"kind":"Nghị định","number":"12","symbol":"NĐ-CP","issuer":"Chính phủ","title":"y"` + member + `}]}]`))
	}
	requirePlaces(t, "ND30-BASIS-04", []placed{
		{name: "no date", edit: cited(""), want: []string{"/carrier/bases/0/references/0"}},
		{name: "the year in the number", edit: cited(`,"year":2021`)},
		{name: "a date", edit: cited(`,"date":"2021-05-04"`)},
		{name: "a date in the words alone", edit: cited(`,"text":"Nghị định số 12 ngày 4/5"`)},
	})
}

func TestLabelsOfTheHighestDivisions(t *testing.T) {
	requirePlaces(t, "ND30-LADDER-01", []placed{
		{name: "a capital above Roman", edit: `/sections/1 {"label":"A.","heading":"NỘI DUNG","sections":[{"label":"I.","heading":"SÁCH"}]}`},
		{name: "a capital above items", edit: `/sections/1 {"label":"A.","heading":"NỘI DUNG","items":[{"label":"1.","text":"x"}]}`, want: []string{"/sections/1/label"}},
		{name: "a word", edit: `/sections/1/label "Phần II"`},
		{name: "none", edit: `/sections/1/label ""`},
		{name: "Roman without a mark", edit: `/sections/1/label "II"`, want: []string{"/sections/1/label"}},
	})
}

// The numbers before the last agree with the label above, at every depth.
func TestDottedLabels(t *testing.T) {
	below := func(above, label string) adminplan.Edit {
		return adminplan.Edit(`/sections/1/items/1 {"label":"2.","heading":"x","items":[{"label":"` + above + `","heading":"y","items":[{"label":"` + label + `","text":"z"}]}]}`)
	}
	const at = "/sections/1/items/1/items/0"
	requirePlaces(t, "ND30-SEQUENCE-05", []placed{
		{name: "both", edit: below("2.1.", "2.1.1.")},
		{name: "last but one", edit: below("2.1.", "2.2.1."), want: []string{at + "/items/0/label"}},
		{name: "first", edit: below("2.1.", "1.1.1."), want: []string{at + "/items/0/label"}},
		{name: "above", edit: below("3.1.", "3.1.1."), want: []string{at + "/label"}},
		{name: "a number lost", edit: below("2.1.", "2.1"), want: []string{at + "/items/0/label"}},
		{name: "below a letter", edit: below("a)", "1.1.")},
	})
}

func TestSequencesOfEveryList(t *testing.T) {
	const pair, below = `[{"label":"a)","text":"x"},{"label":"c)","text":"y"}]`, "/1/label"
	requirePlaces(t, "ND30-SEQUENCE-02", []placed{
		{name: "objectives", edit: `/sections/0/objectives/0/objectives ` + pair, want: []string{"/sections/0/objectives/0/objectives" + below}},
		{name: "forms", edit: `/sections/2/forms/0/forms ` + pair, want: []string{"/sections/2/forms/0/forms" + below}},
		{name: "tasks", edit: `/sections/4/assignments/0/tasks/0/tasks ` + pair, want: []string{"/sections/4/assignments/0/tasks/0/tasks" + below}},
		{name: "assignments", edit: `/sections/4/assignments/0 {"label":"1.","assignments":[{"label":"a)","heading":"x"},{"label":"c)","heading":"y"}]}`, want: []string{"/sections/4/assignments/0/assignments" + below}},
		{name: "sections", edit: `/sections/1 {"label":"II.","sections":[{"label":"1.","heading":"x"},{"label":"3.","heading":"y"}]}`, want: []string{"/sections/1/sections" + below}},
		{name: "a paragraph between", edit: `/sections/2/forms/0/forms [{"label":"a)","text":"x"},{"text":"y"},{"label":"b)","text":"z"}]`},
		{name: "a list within a list of another sort", edit: `/sections/2/forms/0/forms [{"label":"a)","text":"x"},{"label":"1)","text":"y"},{"label":"b)","text":"z"}]`},
	})
}

// Capital letters that are Roman numerals too go on the letters before them.
func TestSequencesOfCapitals(t *testing.T) {
	sections := func(labels ...string) adminplan.Edit {
		s := ""
		for _, l := range labels {
			s += `,{"label":"` + l + `","heading":"NỘI DUNG","sections":[{"label":"I.","heading":"SÁCH"}]}`
		}
		return adminplan.Edit("/sections [" + s[1:] + "]")
	}
	requirePlaces(t, "ND30-SEQUENCE-02", []placed{
		{name: "in order", edit: sections("A.", "B.", "C.", "D.", "Đ.", "E.")},
		{name: "C skipped", edit: sections("A.", "B.", "D."), want: []string{"/sections/2/label"}},
		{name: "Roman", edit: sections("I.", "II.", "III.", "V."), want: []string{"/sections/3/label"}},
	})
	requirePlaces(t, "ND30-SEQUENCE-04", []placed{
		{name: "in order", edit: sections("A.", "B.", "C.", "D.")},
		{name: "from B", edit: sections("B.", "C."), want: []string{"/sections/0/label"}},
		{name: "from II", edit: sections("II.", "III."), want: []string{"/sections/0/label"}},
		{name: "letters and numerals", edit: sections("A.", "I.", "II.", "B.")},
	})
	requirePlaces(t, "ND30-SEQUENCE-01", []placed{
		{name: "twice", edit: sections("A.", "B.", "C.", "C."), want: []string{"/sections/3/label"}},
	})
	requirePlaces(t, "ND30-LADDER-01", []placed{
		{name: "another mark", edit: sections("A-", "B-", "C-"), want: nil},
	})
}

func TestCapitalsOfPlaces(t *testing.T) {
	requirePlaces(t, "ND30-CAPITAL-01", []placed{
		{name: "a recipient by its name", edit: `/recipients/1/name "UBND thành phố Hồ Chí Minh"`, want: []string{"/recipients/1/name"}},
		{name: "a recipient by its line", edit: `/recipients/1 {"label":"-","name":"UBND","text":"UBND thành phố Hồ Chí Minh"}`, want: []string{"/recipients/1/text"}},
		{name: "the first of several", edit: `/filing/text "Lưu: VT, thành phố Hồ Chí Minh."` + "\n" + `/sections/2/forms/0/text "Tại thành phố Hồ Chí Minh."`, want: []string{"/sections/2/forms/0/text"}},
		{name: "capital", edit: `/recipients/1/name "UBND Thành phố Hồ Chí Minh"`},
	})
	text := func(s string) adminplan.Edit { return adminplan.Edit(`/preamble/0/text "` + s + `"`) }
	at := []string{"/preamble/0/text"}
	requirePlaces(t, "ND30-CAPITAL-03", []placed{
		{name: "small", edit: text("Theo khoản 2, điều 7 của Luật."), want: at},
		{name: "no clause before it", edit: text("Theo chỉ tiêu tại điều 7 của Luật.")},
		{name: "no number behind it", edit: text("Theo khoản 2 điều lệ Hội.")},
		{name: "at the end", edit: text("Theo khoản 2 điều ")},
	})
	requirePlaces(t, "ND30-CAPITAL-04", []placed{
		{name: "small", edit: text("Tại quận 10"), want: at},
		{name: "counted", edit: text("Tại quận 10 đơn vị")},
		{name: "within a word", edit: text("Tại Xquận 10")},
		{name: "no number", edit: text("Tại quận")},
	})
}

func TestRecipientsAndFiling(t *testing.T) {
	requirePlaces(t, "ND30-FILING-01", []placed{
		{name: "below the office", edit: "/filing -\n/recipients/- {\"label\":\"-\",\"name\":\"Văn phòng UBND tỉnh\",\"recipients\":[{\"label\":\"+\",\"name\":\"Lưu: VT\"}]}"},
		{name: "in the text of a line", edit: "/filing -\n/recipients/- {\"label\":\"-\",\"name\":\"VT\",\"text\":\"Lưu VT\"}"},
		{name: "nowhere", edit: "/filing -", want: []string{"/filing"}},
		{name: "no recipients", edit: "/filing -\n/recipients -"},
		{name: "with the decision", edit: edit(carried(`,"recipients":[{"name":"Như Điều 3"}]`))},
	})
	requirePlaces(t, "ND30-RECIPIENT-05", []placed{
		{name: "no articles", edit: `/recipients/0/name "Như Điều 3"`, want: []string{"/recipients/0/name"}},
		{name: "articles", edit: "/sections/1/label \"Điều 3.\"\n/recipients/0/name \"Như Điều 3\""},
		{name: "with the decision", edit: edit(carried("")) + `/recipients [{"name":"Như Điều 3"}]`},
	})
	requirePlaces(t, "ND30-RECIPIENT-03", []placed{
		{name: "twice", edit: `/recipients/4/name "SỞ TÀI CHÍNH"`, want: []string{"/recipients/4/name"}},
		{name: "three times", edit: "/recipients/3/name \"Sở Y tế\"\n/recipients/4/name \"Sở Y tế\"\n/recipients/2/name \"Sở Y tế\"", want: []string{"/recipients/3/name", "/recipients/4/name"}},
		{name: "once by itself and once below another", edit: `/recipients/- {"name":"Gồm","recipients":[{"name":"Sở Tài chính"}]}`},
	})
}

func TestCapitalsOfSigners(t *testing.T) {
	requirePlaces(t, "ND30-SIGN-11", []placed{
		{name: "each line", edit: `/signatures/0/authority ["TM. Ủy ban nhân dân","KT. Chủ tịch"]`, want: []string{"/signatures/0/authority/0", "/signatures/0/authority/1"}},
		{name: "right and post", edit: "/signatures/0/authority/1 \"kt. CHỦ TỊCH\"\n/signatures/0/title \"Phó Chủ tịch\"", want: []string{"/signatures/0/authority/1", "/signatures/0/title"}},
	})
}
