package meaning

import "strings"

// A lawSpelling is one way of writing the name of a law.
type lawSpelling struct {
	text string
	name string // the name as the law itself has it
	head uint64 // the hash of its first bytes
}

// A lawList holds the names of laws by the hashes of their first bytes.
type lawList struct {
	from  buckets
	names []lawSpelling
}

// shortWords are the words in names of laws for which texts have a shorter way. A comma is often left out or is a dash: "Luật Phòng chống …".
var shortWords = [...][2]string{
	{", ", " "}, {", ", " - "}, {"hội đồng nhân dân", "hđnd"}, {"ủy ban nhân dân", "ubnd"}, {"văn bản quy phạm pháp luật", "vbqppl"}, {"quy phạm pháp luật", "qppl"},
	{"đại biểu quốc hội", "đbqh"}, {"đại biểu", "đb"}, {"mặt trận tổ quốc", "mttq"}, {"chính quyền địa phương", "cqđp"}, {"phòng cháy, chữa cháy", "pccc"}, {"phòng cháy và chữa cháy", "pccc"},
	{"cứu nạn, cứu hộ", "cnch"}, {"bảo hiểm y tế", "bhyt"}, {"bảo hiểm xã hội", "bhxh"}, {"phòng, chống tham nhũng", "pctn"}, {"xử lý vi phạm hành chính", "xlvphc"}, {"hôn nhân và gia đình", "hngđ"}, {"pccc và cnch", "pccc&cnch"}, {"pccc và cnch", "pccc & cnch"},
}

// spellings returns every way of writing the name of a law.
func spellings(name string) []lawSpelling {
	list := []lawSpelling{{text: name, name: name}}
	for _, w := range shortWords {
		for _, l := range list {
			if t := strings.ReplaceAll(l.text, w[0], w[1]); t != l.text {
				list = append(list, lawSpelling{text: t, name: name})
			}
		}
	}
	return list
}

// knownLaw returns the end of the longest known name of a law at i; i where none stands there.
func knownLaw(s string, i int) int {
	_, end := knownLawName(s, i)
	return end
}

// knownLawName is [knownLaw] that also returns the name as the law itself has it.
func knownLawName(s string, i int) (name string, end int) {
	if i >= len(s) {
		return "", i
	}
	laws, head := lawNames(), headHash(s, i)
	names := laws.names[laws.from[bucket(head)]:laws.from[bucket(head)+1]]
	for k := range names {
		if names[k].head != head || len(names[k].text) > len(s)-i {
			continue
		}
		if j := at(s, i, names[k].text); j > i && (j == len(s) || s[j] != '&') {
			return names[k].name, j
		}
	}
	return "", i
}

// lawKey returns the name of a law as the law itself has it; the title where no list has it.
func lawKey(kind, title string) string {
	if kind == "" || strings.IndexByte("LBPlbp", kind[0]) < 0 || kindAt(kind, 0).class != lawKind {
		return title
	}
	if name, end := knownLawName(title, 0); end > 0 && end == len(title) {
		return name
	}
	return title
}
