package meaning

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// nameStops are words that end a name when they stand in small letters: verbs and prepositions of administrative prose.
var nameStops = newWords(
	"về", "ban hành", "phê duyệt", "phê chuẩn", "quy định", "hướng dẫn", "sửa đổi", "thực hiện", "triển khai", "công bố", "giao", "bổ sung", "điều chỉnh", "trên", "tại", "trong", "để", "nhằm",
	"đã", "được", "bị", "là", "có trách nhiệm", "có nhiệm vụ", "có thẩm quyền", "có ý kiến", "có kế hoạch", "có báo cáo", "gắn", "theo", "với", "cho", "như", "khi", "từ", "đến", "khóa", "nhiệm kỳ", "ngày", "năm", "số", "hoặc", "thành lập", "tổ chức",
	"tăng cường", "đẩy mạnh", "kiện toàn", "phân công", "phân bổ", "phát huy", "phát động", "phát hiện", "kèm", "cụ thể", "nêu", "đối với", "chỉ đạo", "yêu cầu", "đề nghị", "đề xuất", "báo cáo", "xây dựng",
	"sử dụng", "thống nhất", "xem xét", "chủ trì", "chủ động", "chịu", "phối hợp", "tham mưu", "tham gia", "tiếp tục", "tiến hành", "tích cực", "thường xuyên", "kịp thời", "khẩn trương", "nghiên cứu",
	"rà soát", "tổng hợp", "kiểm tra", "đôn đốc", "giám sát", "đánh giá", "lập", "hoàn thành", "hỗ trợ", "tuyên truyền", "vận động", "cung cấp", "bố trí", "bảo đảm", "đảm bảo", "quản lý", "cân đối",
	"đăng ký", "tập trung", "tập huấn", "xác định", "lựa chọn", "trực tiếp", "trình", "gửi", "nhận", "làm", "cần", "phải", "nếu", "sẽ", "đang", "do", "thông qua", "trước", "sau", "qua", "nâng cao", "củng cố",
	"mở rộng", "hoàn thiện", "định kỳ", "quán triệt", "phổ biến", "hằng", "hàng năm", "hàng tháng", "hàng quý", "căn cứ", "phù hợp", "lồng ghép", "khảo sát", "huy động", "khuyến khích", "tạo", "tháo gỡ", "giải quyết", "xử lý",
	"thẩm định", "quyết định", "chuẩn bị", "mời", "cử", "thúc đẩy", "theo dõi", "nghiêm túc", "nắm", "giúp", "cùng", "phản ánh", "lãnh đạo", "không", "vào", "bằng", "nơi", "mà", "này", "nhân dịp", "thông báo", "tổng kết",
	"ưu tiên", "kết quả", "tình hình", "tiến độ", "thẩm tra", "đưa", "gồm", "bao gồm", "giữa", "kết luận", "và các văn bản", "thông tin", "đồng gửi", "vận hành", "ký", "duy trì", "rút", "quyết toán", "thanh tra", "hợp đồng", "dự kiến", "trao", "đảm nhiệm", "phụ trách", "đổi mới", "vềviệc", "tuần tra", "ra quân", "chăm lo", "tôn vinh", "lấy ý kiến", "cập nhật", "công khai", "ngăn chặn", "đấu tranh", "khắc phục", "chấn chỉnh", "thu hút", "nhân rộng", "mở", "điều tra", "kiểm kê", "khuyến cáo", "v/v",
)

// nameActs are verbs that end a name only behind a word in capitals or before a number, since names in small letters hold them: "Chi cục trồng trọt và bảo vệ thực vật".
var nameActs = newWords("khám", "tiêm", "tặng", "thăm", "phát sóng", "mua", "trồng", "dọn", "lắp", "treo", "lên", "viết", "kêu gọi", "tư vấn", "đăng", "giới thiệu", "biểu dương", "khen thưởng", "thu gom", "bình xét", "phân tích", "nhắc nhở", "đối thoại", "sửa chữa",
	"khai mạc", "bế mạc", "điều động", "bảo vệ", "hòa giải", "sàng lọc", "ứng phó", "tiếp nhận", "bàn giao", "thi đấu", "biểu diễn", "giao lưu", "tọa đàm", "sinh hoạt", "tuyển dụng", "tuyển sinh")

// firstHalves are what stands before words that end a name where they are the second half of a word instead.
var firstHalves = map[string][]string{
	"tạo": {"đào", "cải", "sáng"}, "giao": {"ngoại", "chuyển", "bàn"}, "không": {"hàng", "phòng"}, "cử": {"bầu", "ứng", "đề", "dân"}, "lập": {"công", "thành", "độc", "thiết"}, "trình": {"chương", "quy", "công"}, "làm": {"việc"},
	"ký": {"thư", "đăng", "chữ"}, "nhận": {"tiếp", "chứng"}, "do": {"tự"}, "qua": {"thông"}, "mời": {"giấy"}, "phòng": {"quốc"}, "trú": {"bán"}, "điều tra": {"cơ quan", "cảnh sát", "tổng", "viên"}, "bị": {"thiết", "trang"},
	"tổng hợp": {"dịch vụ", "bảo trợ xã hội", "kinh tế", "kế hoạch"}, "xây dựng": {"dự án đầu tư", "quản lý đầu tư"}, "đăng ký": {"văn phòng"}, "thường xuyên": {"giáo dục"}, "giúp": {"trợ", "tự"}, "thông tin": {"công nghệ"},
	"pháp luật": {"quy phạm", "giáo dục"},
}

// stopAt reports whether the word at i ends a name.
func stopAt(s string, i int) bool { return stopsWith(s, i, nameStops.at(s, i)) }

// stopsWith reports whether the words of nameStops from i to j end a name; j is i where none of them stand there.
func stopsWith(s string, i, j int) bool {
	if j == i || at(s, i, "cùng cấp") > i {
		return false
	}
	switch word := s[i:j]; word {
	case "số", "năm", "ngày":
		// They end a name before a number only: "Ban Chuyển đổi số", "năm học".
		k := skip(s, j)
		return k < len(s) && (isDigit(s[k]) || word == "ngày" && k > j)
	case "giao":
		// "Ban An toàn giao thông", "phòng giao dịch"
		k := skip(s, j)
		return atAny(s, k, "thông", "dịch") == k && !isSecondHalf(s, i, word)
	case "chỉ đạo":
		// "các thành viên Ban chỉ đạo"
		return !strings.HasSuffix(s[:i], "Ban ")
	case "trên":
		// "công đoàn cấp trên trực tiếp", not "UBND các cấp trên địa bàn"
		k := skip(s, j)
		return !endsWith(s, i, "cấp") || k < len(s) && (viet.LetterByte(s[k]) || isDigit(s[k])) && atAny(s, k, "trực tiếp", "theo", "để", "về", "xem xét") == k
	case "xây dựng":
		// "Các ban xây dựng Đảng"
		k := at(s, i, "xây dựng đảng")
		return (k == i || !viet.UpperAt(s, skip(s, j))) && !isSecondHalf(s, i, word)
	default:
		return !isSecondHalf(s, i, word)
	}
}

func isSecondHalf(s string, i int, word string) bool {
	for _, first := range firstHalves[word] {
		if j := i - 1 - len(first); j >= 0 && (at(s, j, first) == i-1 || s[j] == 0xc3 && atD(s, j, first) == i-1) {
			return true
		}
	}
	return false
}

// topical heads are followed by a topic in small letters, verbs included: "Ban Chỉ đạo phát triển khoa học, công nghệ".
var topical = newWords("ban chỉ đạo", "hội đồng phối hợp", "tổ công tác", "ban vì", "ban vận động", "cơ quan thường trực")

// maxName bounds the name of an organisation in bytes.
const maxName = 400

// An orgName is the name of an organisation whose end is looked for.
type orgName struct {
	s                   string // up to where a name may go on
	start, headEnd, end int    // end is that of what is known to belong to it
	caps, topical, many bool
	// Behind the field of a department, which ends at whole, only its place goes on with the name; so does nothing in small letters behind the name of that place.
	whole, place int
}

// orgEnd returns where the name of the organisation whose head stands at i and ends at headEnd is over. Commas are not
// crossed but within names that are known to hold one.
func orgEnd(s string, i, headEnd int, many bool) int {
	n := orgName{start: i, many: many}
	if j := topical.at(s, i); j > i {
		n.topical, headEnd = true, max(headEnd, j)
	}
	n.caps = viet.Upper(s[i:headEnd]) && (headEnd-i > 6 || shouted(s, headEnd))
	s = s[:upTo(s, headEnd+maxName)]
	n.s, n.headEnd, n.end = s, headEnd, headEnd
	if !many && at(s, i, "sở") == headEnd {
		n.whole = fieldAt(s, skip(s, headEnd))
	}
	for j := headEnd; j < len(s); {
		k := skip(s, j)
		if uint(k) >= uint(len(s)) {
			break
		}
		if !viet.LetterByte(s[k]) && !isDigit(s[k]) {
			j = n.behindSign(j, k)
			continue
		}
		letters := viet.EightAt(s, k)
		head := hashHead(letters)
		behind := wordEnd(s, k+viet.First(viet.NotLetters(letters)))
		if marks := orgMarks.of(head); k > j && (marks != 0 || n.topical || j == n.whole || j == n.place || isDigit(s[k])) {
			j = n.behindWord(j, k, behind, head, marks)
			continue
		}
		j, n.end = behind, behind // as most words of names, and what is glued to one
	}
	return n.end
}

// behindSign returns where the name may go on behind the sign at k, before which blanks stand from j on, if any do. Where it does not, that is the end of the text.
func (n *orgName) behindSign(j, k int) int {
	s, stop := n.s, len(n.s)
	switch c := s[k]; {
	case k > j:
		return n.behindBlank(j, k)
	case c == ',':
		if l := morePlaces(s, n.start, j, n.many); l > j {
			n.end = l
			return stop
		}
		if l := innerComma(s, n.start, j, n.topical, n.many); l > j {
			if n.end = l; n.many && endsAtPlace(s, skip(s, j+1), l) {
				return stop
			}
			return l
		}
	case c == '.' && abbreviated(s, j) && viet.UpperAt(s, skip(s, j+1)):
		// "UBND TP. Cần Thơ"
		n.end = wordEnd(s, skip(s, j+1))
		return n.end
	case c == '-' || c == '&' || c == '/' && j+1 < len(s) && viet.LetterByte(s[j+1]):
		return j + 1
	case c == '\'' || c == 0xe2:
		// "UBND huyện Cư M’gar"
		if m := apostrophe(s, j); m > 0 && viet.LetterByte(s[j-1]) && j+m < len(s) && viet.LetterByte(s[j+m]) {
			n.end = wordEnd(s, j+m)
			return n.end
		}
	}
	return stop
}

// behindBlank is behindSign for a sign before which blanks stand.
func (n *orgName) behindBlank(j, k int) int {
	s, stop := n.s, len(n.s)
	if s[k] == '\n' {
		return stop
	}
	if d := viet.Dash(s[k:]); d > 0 {
		l := skip(s, k+d)
		if l >= len(s) || l == k+d && !(viet.UpperAt(s, l) && inDashName(s, l)) {
			return stop
		}
		if inRegion(s, k) && viet.UpperAt(s, l) || sharedOffice(s, n.start, k, l) || dashPlace(s, k, l) {
			n.end = wordEnd(s, l)
			return n.end
		}
		if head, _ := orgHead(s, l); head > l || !viet.LetterByte(s[l]) {
			if at(s, l, "cơ quan thường trực") == l && (at(s, l, "kế toán") == l || at(s, l, "kế toán trưởng") > l) {
				return stop
			}
		}
		if !inDashName(s, l) && !(at(s, n.start, "công chức") > n.start && viet.UpperAt(s, l)) && (n.caps || n.topical || n.many || !dashField(s, n.start, j, l)) {
			return stop
		}
		return l
	}
	if l := k + 1; s[k] == '&' && l < len(s) {
		// "Giáo dục & Đào tạo"; another body behind the sign has its own name.
		l = skip(s, l)
		if head, _ := orgHead(s, l); head > l || l >= len(s) || !viet.LetterByte(s[l]) {
			return stop
		}
		return l
	}
	if _, l := quoteEnd(s, k); l > k && l-k < 80 && endsWith(s, k, "quỹ", "phong trào", "cuộc vận động") {
		// "Ban Vận động Quỹ “Vì người nghèo”"
		n.end = l
		return l
	}
	if s[k] == '(' {
		if l := closing(s, k); l > k && (at(s, k+1, "mttq") > k+1 || shortened(s, k+1, l)) {
			n.end = l
			return l
		}
	}
	return stop
}

// behindWord returns where the name may go on behind the word from k to behind, whose hash and marks are given; j is the end of what stands before it. Where it does not, that
// is the end of the text.
func (n *orgName) behindWord(j, k, behind int, head uint64, marks uint8) int {
	s, stop := n.s, len(n.s)
	if marks&andMark != 0 {
		if l := at(s, k, "và"); l > k {
			return n.behindAnd(k, skip(s, l))
		}
	}
	small := !viet.UpperAt(s, k)
	if small && marks&tailMark != 0 {
		if l := n.behindTail(k); l > k {
			return l
		}
	}
	if small && !n.many && marks&manyMark != 0 {
		if l := collective(s, k, head); l > k {
			n.many, n.end = true, l
			return l
		}
	}
	if small && !n.topical && j == n.whole && placeWords.at(s, k) == k {
		return stop
	}
	if small && marks&nameStopMark != 0 && s[k] == 'v' && nationalTopic(s, k) {
		n.topical = true
		return at(s, k, "về")
	}
	switch {
	case n.topical && !n.caps:
		if n.topicEnds(j, k, small) {
			return stop
		}
	case small || n.caps:
		if marks&actMark != 0 && n.actEnds(j, k, head) || marks&nameStopMark != 0 && n.verbEnds(j, k, head, small) {
			return stop
		}
	case marks&(nameVerbMark|kindMark) != 0:
		if n.capitalEnds(k) {
			return stop
		}
	}
	if isDigit(s[k]) && digitsAt(s, k)-k > 2 && !(n.topical && j == n.headEnd && numberedBody(s, k)) {
		if l := n.end - len(" giai đoạn"); l > n.headEnd && endsWith(s, n.end, "giai đoạn") {
			n.end = l
		}
		return stop
	}
	if small && marks&placeMark != 0 {
		if l := placeWords.atHead(s, k, head); l > k && !endsWith(s, k, "hợp tác") {
			// The name of the place may follow, in capitals; small letters behind it are those of the sentence.
			m := skip(s, l)
			if m > l && m < len(s) && viet.LetterByte(s[m]) && !viet.UpperAt(s, m) && placeTails.at(s, m) == m {
				n.end = l
				return stop
			}
			n.place = l
		}
	}
	if !small && !n.many && n.place > 0 && j == n.place {
		n.place, n.whole = behind, behind
	}
	if behind == k {
		return stop
	}
	n.end = behind
	return behind
}

// behindAnd is behindWord for "và" at k, behind which the next word stands at m.
func (n *orgName) behindAnd(k, m int) int {
	s := n.s
	if !andWithin(s, m, n.many, n.topical) && !sharedOffice(s, n.start, k, m) && (n.many || !smallField(s, k, m)) {
		n.end = morePlaces(s, n.start, n.end, n.many)
		return len(s)
	}
	if m < len(s) && viet.LetterByte(s[m]) {
		m = wordEnd(s, m)
		n.end = m
	}
	return m
}

// behindTail is behindWord for words at k that say which of many are meant; k where others stand there.
func (n *orgName) behindTail(k int) int {
	s := n.s
	if l := atAny(s, k, "có liên quan", "liên quan"); l > k {
		n.end = l
		if m := skip(s, l); n.many && atAny(s, m, "thuộc", "của", "cấp", "tỉnh", "thành phố", "xã", "phường", "khác", "ở", "trực thuộc", "địa phương") == m {
			return len(s)
		}
		return l
	}
	if n.many {
		if l := atAny(s, k, "đóng trên địa bàn", "trên địa bàn"); l > k {
			n.end = l
			return l
		}
	}
	return k
}

// topicEnds reports whether the word at k ends the topic of a name.
func (n *orgName) topicEnds(j, k int, small bool) bool {
	s := n.s
	return (hardStop(s, k) || small && at(s, k, "giao") > k && givesTo(s, k)) && !(small && j == n.headEnd && schemeBody(s, k))
}

// actEnds reports whether the word at k, behind one that ends at j, is a deed that ends a name.
func (n *orgName) actEnds(j, k int, head uint64) bool {
	s := n.s
	if n.many {
		return (nameActs.atHead(s, k, head) > k || manyActs.atHead(s, k, head) > k) && endsWith(s, j, manyTails...)
	}
	l := nameActs.atHead(s, k, head)
	return l > k && j > n.headEnd && !n.caps && (viet.UpperAt(s, lastWord(s, j)) || isDigitAt(s, skip(s, l)) || endsWith(s, j, "phụ nữ", "thanh niên", "nông dân", "cựu chiến binh", "công đoàn", "y tế", "công an", "mặt trận"))
}

// verbEnds reports whether the word at k, behind one that ends at j, is one of nameStops that ends a name.
func (n *orgName) verbEnds(j, k int, head uint64, small bool) bool {
	s, first := n.s, j == n.headEnd
	return stopsWith(s, k, nameStops.atHead(s, k, head)) && !(small && !n.many && countedUnit(s, n.start, k)) &&
		!(n.many && first && (organised(s, k) || at(s, k, "nghiên cứu") > k && endsWith(s, n.headEnd, "viện", "trung tâm"))) && !(first && n.headEnd-n.start <= len("phòng") && taskForce(s, n.start, k))
}

// capitalEnds reports whether the word at k, which begins with a capital, ends a name.
func (n *orgName) capitalEnds(k int) bool {
	s, more := n.s, n.end > n.headEnd
	isWhole := wholeHeads.at(s, n.start) == n.headEnd
	if (more || isWhole) && nameVerbs.at(s, k) > k || isWhole && kindAt(s, k).class == actKind {
		return true
	}
	if more && kindAt(s, k).end > k && !plansOf(s, k) {
		n.topical = atAny(s, k, "chương trình", "đề án") > k && endsWith(s, k, "điều hành", "quản lý", "điều phối", "giúp việc", "chỉ đạo")
		return !n.topical
	}
	return false
}

// apostrophe returns the length of the apostrophe at i, as the names of the Central Highlands have it; 0 where none stands there.
func apostrophe(s string, i int) int {
	for _, w := range [...]string{"'", "’", "‘"} {
		if strings.HasPrefix(s[i:], w) {
			return len(w)
		}
	}
	return 0
}

// plansOf reports whether the kind of an act at k is the field of the unit whose head stands before it: "Giám đốc Sở Kế hoạch và Đầu tư".
func plansOf(s string, k int) bool {
	j := atAny(s, k, "kế hoạch", "chương trình", "đề án")
	return j > k && soAt(s, skip(s, j)) == skip(s, j) && !isDigitAt(s, skip(s, j)) && endsWith(s, k, "bộ", "sở", "phòng", "ban", "vụ", "cục")
}

// countedUnit reports whether the words at k are the number that tells a unit from others of its kind: "Đội Quản lý thị trường số 3".
func countedUnit(s string, i, k int) bool {
	j := at(s, k, "số")
	l := digitsAt(s, skip(s, j))
	if j == k || l == skip(s, j) || l-skip(s, j) > 2 || l < len(s) && s[l] != ' ' && s[l] != ',' && s[l] != ';' && s[l] != '.' {
		return false
	}
	if m := skip(s, l); m < len(s) && (viet.Dash(s[m:]) > 0 || s[m] == '/') {
		return false
	}
	return countedHeads.at(s, i) > i
}

var countedHeads = newWords("đội", "tổ", "trạm", "đồn", "hạt", "trung tâm", "trường", "chi cục", "bệnh viện", "ban quản lý", "hải đội", "công ty", "xí nghiệp", "phòng giao dịch")

// lastWord returns where the word begins that ends at i.
func lastWord(s string, i int) int {
	for i > 0 && s[i-1] != ' ' && s[i-1] != '\n' {
		i--
	}
	return i
}

// shouted reports whether the two words behind a short head at i are in capitals too, one of them at least with a letter beyond ASCII, which
// abbreviations seldom have: "BỘ CHÍNH TRỊ", not "UBND TP Cần Thơ".
func shouted(s string, i int) bool {
	j := skip(s, i)
	k := wordEnd(s, skip(s, wordEnd(s, j)))
	for l := j; l < k; l++ {
		if s[l] >= 0xc3 {
			return viet.Upper(s[j:k])
		}
	}
	return false
}

// shortened reports whether the bracket from i to end holds the abbreviation of the words before it and the name goes on behind it: "Hội Liên
// hiệp Phụ nữ (LHPN) tỉnh".
func shortened(s string, i, end int) bool {
	if groupEnd(s, i, 2) != end-1 {
		return false
	}
	j := skip(s, end)
	return placeWords.at(s, j) > j || atAny(s, j, "việt nam", "hồ chí minh") > j
}

// numberedBody reports whether the three digits at i are the name of a committee and no count: "Ban Chỉ đạo 389 tỉnh".
func numberedBody(s string, i int) bool {
	j := digitsAt(s, i)
	if j-i != 3 || j == len(s) || s[j] != ' ' {
		return j-i == 3
	}
	j = skip(s, j)
	return j == len(s) || viet.UpperAt(s, j) || placeWords.at(s, j) > j || at(s, j, "quốc gia") > j || !viet.LetterByte(s[j])
}

// sharedOffice reports whether the name that begins at i and stands before "và" or a dash at k is that of an office of two bodies, of which the second
// stands at m.
func sharedOffice(s string, i, k, m int) bool {
	switch {
	case at(s, i, "văn phòng") > i:
		return atAny(s, m, "ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân") > m && endsWith(s, k, "hđnd", "hội đồng nhân dân", "quốc hội", "đbqh")
	case at(s, i, "ban quản lý") > i:
		return atAny(s, m, "các khu công nghiệp", "các khu chế xuất", "khu công nghiệp") > m
	case atD(s, i, "đảng ủy khối", "đoàn khối", "đảng bộ khối") > i:
		return at(s, m, "doanh nghiệp") > m
	}
	return false
}

// dashPlace reports whether the dash at k stands within the name of a place, of which the second part stands at l: "Bà Rịa - Vũng Tàu".
func dashPlace(s string, k, l int) bool {
	switch s[l] | 0x20 {
	case 'v':
		return at(s, l, "vũng tàu") > l && endsWith(s, k, "bà rịa")
	case 't':
		return at(s, l, "tháp chàm") > l && endsWith(s, k, "phan rang")
	case 'h':
		return at(s, l, "huế") > l && endsWith(s, k, "thừa thiên")
	}
	return false
}

// nationalTopic reports whether "về" at k goes on with the name of a national committee, which is none without its topic: "Ủy ban Quốc gia về chuyển đổi số".
func nationalTopic(s string, k int) bool {
	j := skip(s, at(s, k, "về"))
	return j > k && endsWith(s, k, "ủy ban quốc gia", "uỷ ban quốc gia") && at(s, j, "việc") == j && !hardStop(s, j) && j < len(s) && viet.LetterByte(s[j]) && !viet.UpperAt(s, j)
}

// inRegion reports whether the number of a region stands before the dash at k, behind which the province may stand: "Tòa án nhân dân khu vực 3 - Sơn Hà".
func inRegion(s string, k int) bool {
	j := len(strings.TrimRight(s[:k], " "))
	n := j
	for n > 0 && isDigit(s[n-1]) {
		n--
	}
	return n < j && endsWith(s, n, "khu vực")
}

// orgMarks give what a word within a name may be.
var orgMarks = func() (table markTable) {
	table.put(tailMark, "có liên quan", "liên quan", "đóng trên địa bàn", "trên địa bàn")
	table.put(kindMark, citeWords()...)
	table.put(manyMark, manyOf.all()...)
	table.put(nameStopMark, nameStops.all()...)
	table.put(actMark, nameActs.all()...)
	table.put(actMark, manyActs.all()...)
	table.put(placeMark, placeWords.all()...)
	table.put(andMark, "và")
	table.put(nameVerbMark, nameVerbs.all()...)
	return table
}()

const (
	tailMark uint8 = 1 << iota
	kindMark
	manyMark
	nameStopMark
	placeMark
	andMark
	nameVerbMark
	actMark
)

// nameVerbs end a name though they begin with a capital.
var nameVerbs = newWords("thực hiện", "về", "ban hành", "phối hợp", "chủ trì", "tham mưu", "triển khai", "v/v", "phê duyệt", "phê chuẩn", "sửa đổi", "bổ sung", "công bố", "thành lập", "kiện toàn", "phân bổ",
	"điều chỉnh", "tăng cường", "đẩy mạnh", "thay thế", "bãi bỏ")

// wholeHeads are heads that are names by themselves.
var wholeHeads = newWords("chính phủ", "quốc hội")

// placeWords are the kinds of places at the end of a name, placeTails what may follow them in small letters.
var (
	placeWords = newWords("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "đặc khu", "thị trấn")
	placeTails = newWords("ủy", "hội", "đoàn", "đội", "trực thuộc", "khác", "và", "có liên quan", "liên quan", "trên địa bàn", "đóng trên", "thuộc", "phố", "xã", "khu", "trấn", "lân cận", "nhà")
)

// taskForce reports whether the words at k name what a team is for: "Đoàn kiểm tra", "Tổ công tác".
func taskForce(s string, i, k int) bool {
	return atD(s, i, "đoàn", "tổ", "ban", "đội", "phòng") > i && atAny(s, k, "kiểm tra", "giám sát", "thanh tra", "thẩm định", "xây dựng", "tuyên truyền", "quản lý", "vận động", "tổng hợp", "kiểm kê", "giúp việc") > k
}

// schemeBody reports whether the words at k name a scheme that a team was set up for: "Tổ công tác triển khai Đề án 06 tỉnh".
func schemeBody(s string, k int) bool {
	j := skip(s, atAny(s, k, "triển khai, thực hiện", "triển khai thực hiện", "triển khai", "thực hiện"))
	if j == k || !viet.UpperAt(s, j) {
		return false
	}
	l := skip(s, atD(s, j, "đề án", "dự án", "chương trình"))
	return l > j && l < len(s) && isDigit(s[l])
}

func hardStop(s string, i int) bool {
	return hardStops.at(s, i) > i
}

var hardStops = newWords("về", "ban hành", "phê duyệt", "ngày", "khóa", "để", "tổ chức thực hiện", "theo", "tại", "trong", "chủ trì", "báo cáo", "xem xét", "tham mưu", "có trách nhiệm", "chịu trách nhiệm", "kịp thời", "tổng hợp", "gửi", "đôn đốc", "thực hiện", "triển khai", "phân công", "yêu cầu", "đề nghị", "được giao", "được phân công", "được thành lập")

// inDashName reports whether the word behind a dash with blanks goes on with the name: "Lao động - Thương binh và Xã hội", "chính trị - xã hội".
func inDashName(s string, i int) bool {
	for _, w := range [...]string{"thương binh", "xã hội", "trật tự", "khen thưởng", "hành chính", "tài chính", "kỹ thuật", "nghề nghiệp", "kinh tế", "thông tin", "kế hoạch", "đô thị", "thể thao", "cơ quan thường trực", "truyền thông", "dân tộc", "công nghệ", "dịch vụ", "hướng nghiệp", "kế toán"} {
		if at(s, i, w) > i {
			return true
		}
	}
	return false
}

// closing returns the byte behind the bracket that closes the one at i, at most 300 bytes on; i itself if there is none.
func closing(s string, i int) int {
	depth := 0
	for j, limit := i, min(len(s), i+300); j < limit; j++ {
		switch c := s[j]; {
		case c > ')': // as most
		case c == '(':
			depth++
		case c == ')':
			if depth--; depth == 0 {
				return j + 1
			}
		case c == '\n':
			return i
		}
	}
	return i
}
