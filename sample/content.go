package sample

import (
	"strconv"

	"github.com/adminplan/adminplan"
)

var groupHeadings = []string{
	"Công tác thông tin, tuyên truyền", "Hoàn thiện quy định, quy trình", "Bồi dưỡng, tập huấn cán bộ", "Huy động nguồn lực", "Kiểm tra, giám sát, đánh giá",
	"Phối hợp giữa các cơ quan, đơn vị", "Nhân rộng mô hình, cách làm hay", "Ứng dụng công nghệ thông tin", "Sơ kết, tổng kết, khen thưởng", "Hỗ trợ cơ sở còn khó khăn",
}

func (w *writer) content(s *adminplan.Section) {
	if w.r.percent(15) {
		text := "Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao tập trung thực hiện những nội dung sau:"
		s.Intro = []adminplan.Paragraph{{Text: text}}
	}
	s.Items = w.items(w.options.items, "", 0)
	for range w.tables {
		s.Items = append(s.Items, adminplan.ContentItem{
			Label: strconv.Itoa(len(s.Items)+1) + ".", Heading: "Phân công nhiệm vụ cụ thể", Items: []adminplan.ContentItem{{Table: w.table("")}},
		})
	}
}

// items writes n items, those below them included. Lists are kept short: a long plan is deep, as real ones are.
func (w *writer) items(n int, above string, depth int) []adminplan.ContentItem {
	if depth == 3 || n <= 7 || above == "" && n <= 9 && w.r.percent(60) {
		return w.leaves(n, above, depth)
	}
	groups := root(n, 2)
	if n > 400 {
		groups = root(n, 3)
	}
	dotted := above != "" || depth == 0 // 1., 1.1., 1.1.1. while the numbers above are known
	out := make([]adminplan.ContentItem, 0, groups)
	for g := range groups {
		size := n*(g+1)/groups - n*g/groups
		label := strconv.Itoa(g+1) + "."
		if dotted {
			label = above + label
		}
		item := adminplan.ContentItem{Label: label, Heading: w.heading(depth, g)}
		if w.office.body == Front && depth == 0 && groups == 2 {
			item.Heading = [...]string{"Nội dung trọng tâm", "Nội dung thường xuyên"}[g]
			item.Emphasis = [...]adminplan.Emphasis{adminplan.EmphasisFocus, adminplan.EmphasisRegular}[g]
		}
		item.Items = w.items(size-1, label, depth+1)
		emphasize(item.Items, item.Emphasis)
		out = append(out, item)
	}
	return out
}

// emphasize hands the emphasis of a group down to what is below it, as a reader does.
func emphasize(items []adminplan.ContentItem, e adminplan.Emphasis) {
	for i := range items {
		if e != "" {
			items[i].Emphasis = e
			emphasize(items[i].Items, e)
		}
	}
}

// heading is the title of a group of items.
func (w *writer) heading(depth, g int) string {
	if depth == 0 || g%3 == 0 {
		return cycle(&w.headings, groupHeadings)
	}
	return pick(w.r, works[:6]) + " " + w.object()
}

// root is the whole part of the k-th root of n, at least 2.
func root(n, k int) int {
	for i := 2; ; i++ {
		p := 1
		for range k {
			p *= i
		}
		if p > n {
			return max(i-1, 2)
		}
	}
}

// leaves writes n items of one level. Below a number they are points, bullets, or numbers again; some are a heading whose
// bullets say who, with whom, until when and with what result.
func (w *writer) leaves(n int, above string, depth int) []adminplan.ContentItem {
	style := w.r.weighted(45, 30, 25)
	if above == "" {
		style = 2
	}
	if n > len(letters) && style == 1 {
		style = 0
	}
	var out []adminplan.ContentItem
	for i := 0; n > 0; i++ {
		label := "-"
		switch style {
		case 1:
			label = letters[i] + ")"
		case 2:
			label = above + strconv.Itoa(i+1) + "."
		}
		if style > 0 && depth < 3 && n >= 5 && w.r.percent(35) {
			out = append(out, w.detailed(label))
			n -= 5
			continue
		}
		out = append(out, w.leaf(label))
		n--
	}
	return out
}

func (w *writer) leaf(label string) adminplan.ContentItem {
	text := w.work()
	cites, timed, counts, noted := w.r.percent(w.citations), w.r.percent(25), w.r.percent(6), w.r.below(1000) < 8 && w.carried == 0
	if !cites && !timed && !counts && !noted {
		w.plain = append(w.plain, text+".")
		return adminplan.ContentItem{Label: label}
	}
	if counts {
		text += "; " + pick(w.r, w.theme.measures) + " đạt từ " + strconv.Itoa(5*w.r.between(10, 18)) + "% trở lên"
	}
	if timed {
		text += "; thực hiện " + w.when()
	}
	if cites {
		text += ", theo " + w.cited()
	}
	text += "."
	if noted {
		text += w.note()
	}
	return adminplan.ContentItem{Label: label, Text: text}
}

// addPlain gives the leaves that say nothing but their words these words: both are in the order of the document.
func addPlain(items []adminplan.ContentItem, words []string) []string {
	for i := range items {
		v := &items[i]
		if v.Text == "" && v.Heading == "" && v.Table == nil && len(words) > 0 {
			v.Text, words = words[0], words[1:]
		}
		words = addPlain(v.Items, words)
	}
	return words
}

// detailed writes an item and four bullets below it.
func (w *writer) detailed(label string) adminplan.ContentItem {
	bullet := func(text string) adminplan.ContentItem { return adminplan.ContentItem{Label: "-", Text: text} }
	lead, partners := w.unit(), w.two()
	when, product := w.when(), pick(w.r, w.theme.products)
	return adminplan.ContentItem{Label: label, Heading: pick(w.r, works) + " " + w.object(), Items: []adminplan.ContentItem{
		bullet(pick(w.r, []string{"Cơ quan chủ trì: ", "Đơn vị chủ trì: "}) + lead + "."),
		bullet(pick(w.r, []string{"Cơ quan phối hợp: ", "Đơn vị phối hợp: "}) + partners + "."),
		bullet("Thời gian thực hiện: " + capitalFirst(when) + "."),
		bullet("Sản phẩm: " + product + "."),
	}}
}

// note adds a footnote and returns its mark.
func (w *writer) note() string {
	w.notes++
	mark := "[" + strconv.Itoa(w.notes) + "]"
	text := "Số liệu do " + w.unit() + " tổng hợp đến cuối năm " + strconv.Itoa(int(w.day.Year)-1) + "."
	w.plan.Notes = append(w.plan.Notes, adminplan.Note{Mark: mark, Text: text})
	return mark
}
