package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// OrgList splits a list of units into their names: "Sở A, Sở B; UBND các xã và các cơ quan liên quan" are four. A name that holds commas or
// "và" itself stays whole ("Sở Văn hóa, Thể thao và Du lịch", "các sở, ban, ngành"); units that share a head get it
// ("các Sở: Nội vụ, Tài chính"). Units that a list says to take part only are no part of it. Words behind a name that say what the unit does are left out.
func OrgList(text string) []adminplan.OrgRef {
	var list []adminplan.OrgRef
	labelled := strings.IndexByte(text, ':') >= 0
	for i := skip(text, 0); i < len(text); {
		if labelled {
			// "Chủ trì: Sở Tư pháp; phối hợp: các sở": a cell that tells both apart.
			end := i + strings.IndexAny(text[i:]+";", ";\n")
			field, value, _ := Label(text[i:end])
			if field == "partners" {
				i = skip(text, end+1)
				continue
			}
			if field == "lead" {
				i = end - len(value)
			}
		}
		var end int
		head, many := orgHead(text, i)
		list, end = namesAt(text, i, head, many, true, list)
		// What a unit is to do stands between its name and the next semicolon.
		for end < len(text) && text[end] != ';' && text[end] != '\n' {
			if text[end] == '.' && stopsAt(text, end) {
				return list
			}
			end++
		}
		i = skip(text, end+1)
	}
	return list
}

// departmentFields are the fields of departments of a People's Committee, which may stand behind a head that they share.
var departmentFields = newWords(
	"nội vụ", "tài chính", "tư pháp", "y tế", "xây dựng", "công thương", "nông nghiệp và môi trường", "nông nghiệp và phát triển nông thôn", "tài nguyên và môi trường", "khoa học và công nghệ", "giáo dục và đào tạo",
	"văn hóa, thể thao và du lịch", "văn hóa và thể thao", "dân tộc và tôn giáo", "ngoại vụ", "du lịch", "giao thông vận tải", "kế hoạch và đầu tư", "lao động - thương binh và xã hội", "lao động, thương binh và xã hội", "thông tin và truyền thông", "quy hoạch - kiến trúc", "an toàn thực phẩm",
	"nn&mt", "gd&đt", "vh,tt&dl", "vhtt&dl", "kh&cn", "tc", "nv",
)

func fieldAt(s string, i int) int { return departmentFields.at(s, i) }

// namesAt reads a list of names at i, of which [orgHead] gave head and many, adds them to list, and returns where it ends: in a sentence (value false) before the
// first words that name no organisation, in a list of names (value true) before what the last one is to do.
func namesAt(s string, i, head int, many, value bool, list []adminplan.OrgRef) ([]adminplan.OrgRef, int) {
	first := len(list)
	end, start, comma := i, i, false
	for j := i; j < len(s); {
		switch {
		case head > j:
			var shared []adminplan.OrgRef
			if shared, end = sharedHead(s, j, head); len(shared) > 0 {
				list = append(list, shared...)
				break
			}
			end = orgEnd(s, j, head, many)
			if n := len(list); n > first && comma && personPosts.at(s, j) > j && isPerson(list[n-1].Name) {
				// "đồng chí Lê An Bình, Chủ tịch UBND xã" is one person.
				list[n-1] = orgRef(trimEnd(s[start:end]))
				break
			}
			start = j
			list = append(list, orgRef(trimEnd(s[j:end])))
		case len(list) > first && viet.UpperAt(s, j) && fieldAt(s, j) > j && at(list[len(list)-1].Name, 0, "sở") > 0:
			end = fieldAt(s, j)
			list = append(list, orgRef("Sở "+s[j:end]))
		case value && listedHeads.at(s, j) > j:
			end, start = orgEnd(s, j, listedHeads.at(s, j), atAny(s, j, "viện", "trường") == j), j
			list = append(list, orgRef(trimEnd(s[j:end])))
		case value && viet.LetterByte(s[j]):
			// What a person is in charge of belongs to the post.
			person := at(s, j, "phụ trách") > j
			k := j
			for k < len(s) && s[k] != ',' && s[k] != ';' && s[k] != '\n' && s[k] != '(' && !(s[k] == '.' && stopsAt(s, k)) {
				if l := at(s, k, "và"); l > k && wordStart(s, k) {
					if h, _ := orgHead(s, skip(s, l)); h > skip(s, l) {
						break
					}
				}
				if k > j && !person && wordStart(s, k) && !viet.UpperAt(s, k) && stopAt(s, k) {
					break
				}
				k++
			}
			name := trimEnd(s[j:k])
			if name == "" || len(name) > 200 {
				return list, end
			}
			if n := len(list); n > first && !viet.UpperAt(s, j) && j-start < 300 {
				// Small letters behind a comma go on with the name before.
				list[n-1] = orgRef(s[start : j+len(name)])
			} else {
				list, start = append(list, orgRef(name)), j
			}
			end = j + len(name)
		default:
			return list, end
		}
		k := skip(s, end)
		if k < len(s) && s[k] == '(' {
			if l := closing(s, k); l > k && (value || skip(s, l) < len(s) && (s[skip(s, l)] == ',' || at(s, skip(s, l), "và") > skip(s, l))) {
				k = skip(s, l)
			}
		}
		if k >= len(s) {
			return list, max(end, k)
		}
		next := k
		if comma = s[k] == ','; comma {
			next = skip(s, k+1)
			if l := atAny(s, next, "và", "cùng"); l > next {
				next = skip(s, l)
			}
		} else if l := atAny(s, k, "và", "cùng với", "cùng"); l > k {
			next = skip(s, l)
		}
		if next == k || next >= len(s) {
			return list, end
		}
		j = next
		head, many = orgHead(s, j)
		if !value && head == j && !(viet.UpperAt(s, j) && fieldAt(s, j) > j && at(list[len(list)-1].Name, 0, "sở") > 0) {
			return list, end
		}
	}
	return list, end
}

// listedHeads are kinds of bodies with which names in a list begin in small letters, too.
var listedHeads = newWords("cơ quan", "đơn vị", "tổ chức", "doanh nghiệp", "trung tâm", "lực lượng", "chính quyền", "viện nghiên cứu", "trường đại học", "cơ sở đào tạo", "hợp tác xã", "nhà đầu tư")

// personPosts are posts that may stand behind a comma and the name of who holds them.
var personPosts = newWords("chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "giám đốc", "phó giám đốc", "trưởng", "phó trưởng", "hiệu trưởng", "phó hiệu trưởng", "ủy viên", "chánh", "phó chánh")

// isPerson reports whether the name is that of a person, not of a post: "đồng chí Lê An Bình".
func isPerson(name string) bool {
	i := atD(name, 0, "đồng chí", "đ/c")
	if i == 0 {
		return false
	}
	i = skip(name, i)
	head, _ := orgHead(name, i)
	return head == i && viet.UpperAt(name, i)
}

// isPost reports whether the name is that of a person or of a post, of which "phụ trách" goes on to say more.
func isPost(name string) bool {
	i := atD(name, 0, "đồng chí", "đ/c")
	return i > 0 || personPosts.at(name, 0) > 0 || atAny(name, 0, "chuyên viên", "cán bộ", "công chức", "giáo viên") > 0 || strings.Contains(name, "trưởng")
}

// sharedHead reads "các Sở: Nội vụ, Tài chính, Y tế": departments that share their head, which each gets. The colon stands at head.
func sharedHead(s string, i, head int) (list []adminplan.OrgRef, end int) {
	j := skip(s, head)
	if j >= len(s) || s[j] != ':' || at(s, i, "các sở") != head && at(s, i, "sở") != head {
		return nil, i
	}
	j = skip(s, j+1)
	for j < len(s) {
		k := fieldAt(s, j)
		if k == j {
			if h, _ := orgHead(s, j); h > j || !viet.UpperAt(s, j) {
				break
			}
			for k < len(s) && s[k] != ',' && s[k] != ';' && s[k] != ')' && s[k] != '.' && s[k] != '\n' {
				k++
			}
		}
		name := trimEnd(s[j:k])
		if name == "" {
			break
		}
		list = append(list, orgRef("Sở "+name))
		end = k
		l := skip(s, k)
		if l < len(s) && s[l] == ',' {
			j = skip(s, l+1)
		} else if m := at(s, l, "và"); m > l {
			j = skip(s, m)
		} else {
			break
		}
	}
	return list, end
}

func orgRef(name string) adminplan.OrgRef {
	return adminplan.OrgRef{Name: name, Group: Group(name)}
}

// unitOpeners stand before the unit that gets a task.
var unitOpeners = newWords("đồng thời, giao cho", "đồng thời, giao", "đồng thời giao", "giao cho", "giao", "đề nghị", "kính đề nghị", "yêu cầu", "trách nhiệm của", "nhiệm vụ của", "đối với", "phân công", "mời")

// Unit reads the unit with which a line of an assignment begins: the line may be its name ("Sở Nội vụ", "Đề nghị Viện kiểm sát nhân dân tỉnh, Tòa án
// nhân dân tỉnh") or a sentence that says what the unit does, which is then the rest. It reports false for a line that begins otherwise
// ("Chế độ báo cáo", "Kinh phí thực hiện").
func Unit(line string) (ref adminplan.OrgRef, rest string, ok bool) { return unit(line, 0) }

// maxAsked bounds how many units may ask one another in a line.
const maxAsked = 8

// unit is [Unit] behind as many units as given that ask the next one.
func unit(line string, asking int) (ref adminplan.OrgRef, rest string, ok bool) {
	if _, _, labelled := Label(line); labelled {
		return ref, "", false
	}
	s := strings.Trim(line, "*_ \t\u00a0")
	i := skip(s, 0)
	opener := unitOpeners.at(s, i)
	asked := opener > i
	if asked {
		i = skip(s, opener)
	}
	head, many := orgHead(s, i)
	if head == i && asked {
		head = smallHead(s, i) // "Giao phòng Kinh tế"
	} else if head > i && !viet.UpperAt(s, i) && !many {
		head = i
	}
	if head == i {
		return ref, "", false
	}
	var names [8]adminplan.OrgRef
	list, end := namesAt(s, i, head, many, false, names[:0])
	if len(list) == 0 {
		return ref, "", false
	}
	if j := skip(s, end); j < len(s) {
		if k := askedBy(s, i, j); k > j && asking < maxAsked {
			// "UBND tỉnh yêu cầu các sở …"
			if asked, behind, ok := unit(s[k:], asking+1); ok {
				return asked, behind, true
			}
		}
		if s[j] == ';' {
			end = unitsBehind(s, end)
		}
	}
	// The name that was found need not be looked at again.
	orgRef := func(name string) adminplan.OrgRef {
		if name == list[0].Name {
			return list[0]
		}
		return orgRef(name)
	}
	whole := trimEnd(s[i:])
	name := trimEnd(s[i:end])
	if len(name) >= len(whole) {
		ref = orgRef(whole)
		if len(list) > 1 {
			// Several units in one heading share no selector.
			ref.Group = nil
		}
		return ref, "", true
	}
	j := skip(s, end)
	if s[j] == ':' {
		if rest = s[skip(s, j+1):]; rest != "" {
			return orgRef(name), rest, true
		}
	}
	if s[j] == ',' {
		// "Sở Tài chính, trên cơ sở đề xuất của …, chủ trì tổng hợp"
		if !isSentence(s) {
			return orgRef(whole), "", true
		}
		return orgRef(name), s[skip(s, j+1):], true
	}
	if s[j] == '(' {
		k := closing(s, j)
		if k > j && trimEnd(s[k:]) == "" {
			return orgRef(whole), "", true
		}
		if k > j {
			j = skip(s, k)
		}
	}
	if isSentence(s) || !many && actionWords.at(s, j) > j || atAny(s, j, "phối hợp với", "phối hợp cùng") > j {
		return orgRef(name), s[j:], true
	}
	return orgRef(whole), "", true
}

// unitsBehind returns the end of the units that go on behind a semicolon at i, when what they do stands behind the last one: "Trưởng các ban; Trưởng các thôn
// chịu trách nhiệm …"; else i.
func unitsBehind(s string, i int) int {
	end := i
	for n := 0; n < 8; n++ {
		j := skip(s, end)
		if j >= len(s) || s[j] != ';' {
			break
		}
		j = skip(s, j+1)
		head, many := orgHead(s, j)
		if head == j || !viet.UpperAt(s, j) && !many {
			return i
		}
		var names [8]adminplan.OrgRef
		_, end = namesAt(s, j, head, many, false, names[:0])
	}
	if j := skip(s, end); actionWords.at(s, j) == j {
		return i
	}
	return end
}

// actionWords open what a unit does.
var actionWords = newWords("chủ trì", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "tham mưu", "hướng dẫn", "xây dựng", "bố trí", "tổ chức", "thực hiện", "triển khai", "báo cáo", "tổng hợp", "theo dõi", "kiểm tra", "căn cứ", "chỉ đạo", "là đầu mối", "đẩy mạnh", "tăng cường", "chủ động", "rà soát", "cung cấp")

// isSentence reports whether a line is running text: it ends like a sentence or is too long for a heading.
func isSentence(s string) bool {
	s = strings.TrimRight(s, " \t")
	return len(s) > 220 || strings.HasSuffix(s, ".") || strings.HasSuffix(s, ";") || strings.HasSuffix(s, "như sau:")
}
