package recognize

import "strings"

// partJoinedHead parts the line in which the head of a plan, its kind and its title were joined, "ỦY BAN NHÂN DÂN … năm 2026 KẾ HOẠCH Trồng cây": before and
// behind the kind. It returns nil if no line is such one.
func partJoinedHead(lines []line) []line {
	const most, longest = 10, 1000
	for i := range lines[:min(len(lines), most)] {
		l := &lines[i]
		if l.Table != nil || len(l.text) > longest {
			continue
		}
		head, title, ok := strings.Cut(l.text, " KẾ HOẠCH ")
		if !ok || !joinsHead(head) {
			continue
		}
		out := make([]line, 0, len(lines)+2)
		out = append(append(out, lines[:i]...), lineOf(l, head), lineOf(l, "KẾ HOẠCH"), lineOf(l, title))
		return append(out, lines[i+1:]...)
	}
	return nil
}

// joinsHead reports whether the words are the lines of a head in one: the motto stands among them, and a year ends them.
func joinsHead(s string) bool {
	year := s[strings.LastIndexByte(s, ' ')+1:]
	return len(year) == len("2026") && isDigits(year) && containsFold(s, "độc lập", "đảng cộng sản việt nam") && containsFold(s, "tháng")
}

// holdsHead reports whether the line is a whole head that was joined, or a table that lays one out.
func holdsHead(l *line) bool {
	if l.Table == nil {
		return len(l.text) > 100 && len(l.text) < 1000 && joinsHead(l.text)
	}
	for _, row := range l.Table.Rows {
		for _, c := range row.Cells {
			if len(c.Text) < 400 && containsFold(c.Text, "độc lập - tự do", "đảng cộng sản việt nam") {
				return true
			}
		}
	}
	return false
}
