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
	"ưu tiên", "kết quả", "tình hình", "tiến độ", "thẩm tra", "đưa", "gồm", "bao gồm", "giữa", "kết luận", "và các văn bản", "thông tin", "đồng gửi", "vận hành", "ký", "duy trì", "rút", "quyết toán", "thanh tra", "hợp đồng", "dự kiến", "trao", "đảm nhiệm", "phụ trách", "đổi mới", "vềviệc", "tuần tra", "ra quân", "chăm lo", "tôn vinh", "lấy ý kiến", "cập nhật", "công khai", "ngăn chặn", "đấu tranh", "khắc phục", "chấn chỉnh", "thu hút", "nhân rộng", "mở", "điều tra", "kiểm kê", "khuyến cáo", "v/v", "dọn dẹp", "thì",
)

// nameActs are verbs that end a name only behind a word in capitals or before a number, since names in small letters hold them: "Chi cục trồng trọt và bảo vệ thực vật".
var nameActs = newWords("khám", "tiêm", "tặng", "thăm", "phát sóng", "mua", "trồng", "dọn", "lắp", "treo", "lên", "viết", "kêu gọi", "tư vấn", "đăng", "giới thiệu", "biểu dương", "khen thưởng", "thu gom", "bình xét", "phân tích", "nhắc nhở", "đối thoại", "sửa chữa",
	"khai mạc", "bế mạc", "điều động", "bảo vệ", "hòa giải", "sàng lọc", "ứng phó", "tiếp nhận", "bàn giao", "thi đấu", "biểu diễn", "giao lưu", "tọa đàm", "sinh hoạt", "tuyển dụng", "tuyển sinh")

// firstHalves are what stands before words that end a name where they are the second half of a word instead.
var firstHalves = map[string][]string{
	"tạo": {"đào", "cải", "sáng"}, "giao": {"ngoại", "chuyển", "bàn"}, "không": {"hàng", "phòng"}, "cử": {"bầu", "ứng", "đề", "dân"}, "lập": {"công", "thành", "độc", "thiết"}, "trình": {"chương", "quy", "công"}, "làm": {"việc"},
	"ký": {"thư", "đăng", "chữ"}, "nhận": {"tiếp", "chứng"}, "do": {"tự"}, "qua": {"thông"}, "mời": {"giấy"}, "phòng": {"quốc"}, "trú": {"bán"}, "điều tra": {"cơ quan", "cảnh sát", "tổng", "viên"}, "bị": {"thiết", "trang"},
	"tổng hợp": {"dịch vụ", "bảo trợ xã hội", "kinh tế", "kế hoạch"}, "xây dựng": {"dự án đầu tư", "quản lý đầu tư", "vật liệu"}, "đăng ký": {"văn phòng"}, "thường xuyên": {"giáo dục"}, "giúp": {"trợ", "tự"}, "thông tin": {"công nghệ"},
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
		if word == "số" && endsWith(s, i, "chi bộ", "tổ", "đội", "cụm", "khu phố", "tổ dân phố") {
			return digitsAt(s, k)-k > 2 // "Chi bộ số 3"
		}
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
