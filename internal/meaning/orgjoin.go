package meaning

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// innerComma returns where the name goes on behind a comma at i that is part of it; i itself where the comma parts names.
// The name begins at start.
func innerComma(s string, start, i int, isTopical, many bool) int {
	k := skip(s, i+1)
	if k >= len(s) {
		return i
	}
	if many {
		if j := collectiveTail(s, k); j > k && !(atAny(s, k, "doanh nghiệp", "hợp tác xã") > k && ofCommittee(s, start)) {
			return j
		}
		return i
	}
	if j := levelAt(s, k); j > k && endsWith(s, i, levels...) {
		return j
	}
	if !isTopical {
		if j := fieldList(s, start, i, k); j > k {
			return j
		}
	}
	if j := commaTails.at(s, k); j > k {
		return j
	}
	if isTopical && !viet.UpperAt(s, k) {
		if head, _ := orgHead(s, k); head == k && !hardStop(s, k) {
			return wordEnd(s, k)
		}
	}
	return i
}

// ofCommittee reports whether the name at i is that of committees of places, of which no enterprise is one: "UBND các xã, phường, doanh nghiệp".
func ofCommittee(s string, i int) bool {
	return atAny(s, i, "ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "ủy ban", "uỷ ban") > i
}

// commaTails go on behind a comma with names that are known to have them.
var commaTails = newWords("thể thao", "truyền hình", "gia đình", "khoa học và thông tin", "thiếu niên", "tôn giáo", "nhi đồng", "xúc tiến", "trật tự ở cơ sở", "trật tự cơ sở", "sinh viên", "chữa cháy", "giáo dục pháp luật", "mỹ phẩm", "thực phẩm", "chỉ đạo tuyến")

// levels are the words for kinds of places, which a name may list: "Ủy ban nhân dân xã, phường".
var levels = []string{"phường", "xã", "đặc khu", "thị trấn", "thị xã", "thành phố", "huyện", "quận"}

func levelAt(s string, i int) int {
	if viet.UpperAt(s, i) && !viet.Upper(s[i:wordEnd(s, i)]) {
		return i
	}
	return atAny(s, i, levels...)
}

// collectiveTail returns the end of a word that goes on with a collective name behind a comma: "các sở, ban, ngành, đoàn thể".
func collectiveTail(s string, i int) int {
	if j := smallTails.at(s, i); j > i && !viet.UpperAt(s, i) && at(s, skip(s, j), "học") == skip(s, j) {
		return j
	}
	j := collectiveTails.at(s, i)
	if j == i || at(s, i, "ban hành") > i {
		return i
	}
	if viet.UpperAt(s, i) && !viet.Upper(s[i:j]) && atAny(s, i, "ngành", "mầm non", "tiểu học", "trung học cơ sở", "trung học phổ thông") == i && (at(s, i, "ban") == i || viet.UpperAt(s, skip(s, j)) && at(s, skip(s, j), "ngành") == skip(s, j)) {
		return i // "các Ban Pháp chế, Ban Kỹ thuật"
	}
	return j
}

var collectiveTails = newWords("ban", "ngành", "đoàn thể", "địa phương", "đơn vị", "tổ chức chính trị - xã hội", "tổ chức", "cá nhân", "cơ quan", "phường", "xã", "đặc khu", "thị trấn", "thị xã", "thành phố", "huyện", "quận", "hội", "phòng", "doanh nghiệp", "hợp tác xã", "khu vực", "thôn", "bản", "ấp", "khu phố", "tổ dân phố", "trường học", "trường", "lĩnh vực", "chi bộ", "đảng bộ", "chi đoàn", "mầm non", "tiểu học", "trung học cơ sở", "trung học phổ thông", "thcs", "thpt", "báo chí", "chữa bệnh")

// smallTails go on with a collective name in small letters only: with a capital each begins the name of one body.
var smallTails = newWords("huyện ủy", "thành ủy", "thị ủy", "quận ủy", "đảng ủy", "cấp ủy", "chi ủy", "đảng đoàn", "ban cán sự đảng", "huyện đoàn", "thị đoàn", "thành đoàn", "quận đoàn", "đoàn cơ sở", "cơ sở đoàn", "liên đội", "chi hội", "công đoàn cơ sở", "khoa", "bộ môn", "trung tâm", "bệnh viện", "xí nghiệp", "chi nhánh", "phân xưởng")

// andWithin reports whether "và" before i joins words of one name, not two names or a name and something else.
func andWithin(s string, i int, many, isTopical bool) bool {
	if i >= len(s) {
		return false
	}
	if !many && andTails.at(s, i) > i {
		return true
	}
	if many {
		if collectiveTail(s, i) > i {
			if h, _ := orgHead(s, i); h == i {
				return true
			}
		}
		return false
	}
	if j := levelAt(s, i); j > i && !viet.UpperAt(s, i) {
		return true
	}
	if head, _ := orgHead(s, i); head > i {
		// "Nông nghiệp và Phát triển", "Mặt trận" etc. begin with heads only seldom; what begins with one is another name.
		return false
	}
	if kindAt(s, i).end > i && viet.UpperAt(s, i) {
		return false
	}
	if viet.UpperAt(s, i) {
		return at(s, i, "dự án") == i
	}
	return isTopical && !hardStop(s, i) && at(s, i, "các") == i
}

// smallField reports whether the words behind "và", which stands at k, are the second field of a department that old documents write in small letters: "Sở Giáo
// dục và đào tạo".
func smallField(s string, k, m int) bool {
	if m >= len(s) || viet.UpperAt(s, m) {
		return false
	}
	for i := range smallFields {
		if f := &smallFields[i]; s[m] == f[1][0] && at(s, m, f[1]) > m && endsWith(s, k, f[0]) {
			return true
		}
	}
	return false
}

var smallFields = [...][2]string{{"giáo dục", "đào tạo"}, {"thông tin", "truyền thông"}, {"khoa học", "công nghệ"}, {"tài nguyên", "môi trường"}, {"nông nghiệp", "môi trường"}, {"kế hoạch", "đầu tư"}, {"văn hóa", "thông tin"}, {"văn hoá", "thông tin"}, {"thể thao", "du lịch"}, {"dân tộc", "tôn giáo"}}

// morePlaces returns the end of the places that go on behind a collective name, which runs from i to j and ends with the first of them: "UBND các huyện Sơn
// Hà, Sơn Trà và Bình An". It returns j where none do.
func morePlaces(s string, i, j int, many bool) int {
	if !many {
		return j
	}
	const most = 4 // words of a name
	first := j
	for n := 0; first > i && n <= most; n++ {
		k := lastWord(s, first)
		if k <= i || !viet.UpperAt(s, k) {
			break
		}
		first = len(strings.TrimRight(s[:k], " "))
	}
	if first == j || !endsWith(s, first, manyPlaces...) {
		return j
	}
	for end := j; ; {
		k := skip(s, end)
		last := at(s, k, "và")
		if last == k && (k >= len(s) || s[k] != ',') {
			return end
		}
		l := skip(s, max(last, k+1))
		if head, _ := orgHead(s, l); head > l {
			return end
		}
		name := skip(s, placeWords.at(s, l))
		m := name
		words := 0
		for n := name; n < len(s) && words <= most && viet.LetterByte(s[n]) && viet.UpperAt(s, n); n = skip(s, m) {
			m = wordEnd(s, n)
			words++
		}
		if words < 2 || words > most || viet.Upper(s[name:wordEnd(s, name)]) {
			return end
		}
		if end = m; last > k {
			return end
		}
	}
}

// manyPlaces are places of which a collective name may list the names.
var manyPlaces = []string{"các xã", "các phường", "các xã, phường", "các huyện", "các quận", "các tỉnh", "các tỉnh, thành phố", "các thị trấn", "các thị xã", "các thành phố", "các thôn", "các bản", "các ấp"}

// organised reports whether "tổ chức" at k belongs to the name before it: "các cơ quan tổ chức có liên quan". What others organise is what they do: "các trường tổ
// chức hội thi".
func organised(s string, k int) bool {
	j := at(s, k, "tổ chức")
	if j == k {
		return false
	}
	l := skip(s, j)
	return l >= len(s) || !viet.LetterByte(s[l]) || atAny(s, l, "chính trị", "xã hội", "có liên quan", "liên quan", "đoàn thể", "kinh tế", "cá nhân", "và", "thuộc", "trực thuộc", "tôn giáo", "thành viên", "tín dụng", "khác", "cơ sở đảng", "sự nghiệp", "phi chính phủ") > l
}

// andTails go on in small letters behind "và" with names that are known to have them.
var andTails = newWords("trẻ mồ côi", "tìm kiếm cứu nạn", "phát triển rừng", "phát triển nông thôn", "người cao tuổi", "bảo vệ quyền trẻ em", "cứu nạn cứu hộ", "cứu nạn, cứu hộ", "cứu hộ, cứu nạn", "an ninh")

// endsAtPlace reports whether the word from i to end, the last of a collective name, is a kind of places behind which the sentence goes on: "UBND các xã, phường
// đăng tải …".
func endsAtPlace(s string, i, end int) bool {
	if placeWords.at(s, i) != end {
		return false
	}
	j := skip(s, end)
	return j > end && j < len(s) && viet.LetterByte(s[j]) && !viet.UpperAt(s, j) && placeTails.at(s, j) == j && placeSorts.at(s, j) == j
}

// placeSorts say which places of a kind a collective name means.
var placeSorts = newWords("biên giới", "miền núi", "vùng", "ven biển", "trọng điểm", "đặc biệt", "khu vực", "nông thôn", "còn lại", "mới", "khó khăn", "hải đảo", "đồng bằng", "cấp", "của", "có", "giáp", "nằm", "dọc", "ngoài", "loại")

// manyTails are words that a collective name may end with, before what is done; manyActs are deeds besides nameActs, which only end such names, as names of one
// body hold some of them.
var (
	manyTails = []string{"trường học", "nhà trường", "cơ quan, đơn vị", "ngành, đơn vị", "địa phương", "đoàn thể", "ngành", "liên quan", "chức năng", "xã", "phường", "thôn", "bản", "tổ dân phố", "khu dân cư", "chi bộ", "chi hội", "hội viên", "địa bàn", "trực thuộc", "thành viên", "biên giới", "miền núi", "vùng cao", "ven biển"}
	manyActs  = newWords("đăng tải", "lắp đặt", "phun", "in ấn", "phát tờ rơi", "nghiệm thu", "thanh toán", "nộp", "soạn thảo", "thiết kế", "sơ kết", "trả kết quả", "niêm yết", "số hóa", "nhập", "đón tiếp", "trang trí", "dọn dẹp", "vận chuyển", "phân loại", "chăm sóc",
		"bồi dưỡng", "bầu", "chấm", "ra đề", "coi thi", "dẫn chương trình", "quay phim", "chụp ảnh", "ghi hình", "canh gác", "ứng trực", "kiểm soát", "khai thác", "nâng cấp", "cải tạo", "đầu tư", "mua sắm", "đấu thầu", "kiến nghị", "học tập", "hưởng ứng", "diễn tập",
		"huấn luyện", "tuyển chọn", "xét duyệt", "bình chọn", "xếp loại", "thống kê", "xây mới", "phòng chống", "xử phạt", "truy quét", "giữ gìn", "bảo tồn", "quảng bá", "trưng bày", "tổng duyệt", "chỉnh trang", "vệ sinh", "khơi thông", "nạo vét", "gia cố", "di dời", "cứu trợ", "sơ tán",
		"cấp phát", "chi trả", "thu hồi", "giải phóng", "đo đạc", "cắm mốc", "lấy mẫu", "xét nghiệm", "khoanh vùng", "dập dịch", "thăm hỏi", "tặng quà", "sửa chữa", "treo", "cứu nạn")
)
