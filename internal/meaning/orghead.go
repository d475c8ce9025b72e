package meaning

import "github.com/adminplan/adminplan/internal/viet"

// An organisation is found by the word with which its name begins. Each head may have words that, standing behind it, make
// it something else: "Ban Thường trực" is a body, "ban hành" is not.
type orgWord struct {
	phrase
	not uint8 // in orgNots
	// placed says that the word names a body only where a place follows it.
	placed bool
	// deed says that the word is what somebody does where another deed follows it: "Lãnh đạo xây dựng …".
	deed bool
}

// orgHeads are the heads of names, by their buckets, orgText is the text that has them, orgNots are the words that make them something else, the first of none.
// Longer heads stand before shorter ones.
var orgHeads, orgBuckets, orgText, orgNots = func() (list []orgWord, from buckets, text string, nots []wordList) {
	nots = make([]wordList, 1)
	for _, w := range [...]struct {
		word         string
		not          wordList
		placed, deed bool
	}{
		{word: "bộ", not: listOf("luật", "tiêu chí", "dữ liệu", "chỉ số", "máy", "nhận diện", "quy tắc", "thủ tục", "tài liệu", "công cụ", "câu hỏi", "mặt")},
		{word: "ban chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn"}, {word: "ban chỉ huy phòng, chống thiên tai"}, {word: "ban tổ chức", not: listOf("thực hiện")}, {word: "ban", not: listOf("hành", "đầu", "ngày", "đêm", "bố", "cho")},
		{word: "btt"}, {word: "bttubmttq"}, {word: "bch"}, {word: "btv"}, {word: "bgh"}, {word: "btg"}, {word: "bhxh"}, {word: "bí thư"}, {word: "bệnh viện"}, {word: "bảo hiểm xã hội"},
		{word: "bảo tàng"}, {word: "bưu điện"}, {word: "báo", not: listOf("cáo", "chí", "đài", "động", "trước", "hiệu", "tin")},
		{word: "chính phủ", not: listOf("điện tử", "số")}, {word: "chủ tịch"}, {word: "chi cục"}, {word: "chi nhánh"}, {word: "chi bộ"}, {word: "chi đoàn"}, {word: "chi hội"}, {word: "chi ủy"}, {word: "cơ sở đoàn"}, {word: "cđcs"}, {word: "công an"},
		{word: "cục", not: listOf("bộ", "diện")}, {word: "công đoàn"}, {word: "công ty"}, {word: "cơ quan"}, {word: "cảng vụ"}, {word: "cổng thông tin"}, {word: "cổng ttđt"},
		{word: "chánh"}, {word: "chuyên viên"}, {word: "cán bộ phụ trách"}, {word: "cảnh sát"}, {word: "công chức"}, {word: "câu lạc bộ"}, {word: "cụm thi đua"},
		{word: "chính quyền"}, {word: "cấp ủy"}, {word: "chủ đầu tư"}, {word: "chủ dự án"},
		{word: "doanh nghiệp"}, {word: "dân quân"},
		{word: "giám đốc"}, {word: "giáo viên"}, {word: "gvcn"},
		{word: "hội đồng"}, {word: "hđnd"}, {word: "hội", not: listOf("nghị", "thảo", "thi", "diễn", "chợ", "trường", "nhập", "viên", "họp", "tụ", "thao")}, {word: "hiệu trưởng"},
		{word: "hạt kiểm lâm"}, {word: "hải quan"}, {word: "học viện"}, {word: "hợp tác xã"}, {word: "hiệp hội"}, {word: "huyện ủy"}, {word: "huyện đoàn"},
		{word: "khoa", not: listOf("học", "giáo")}, {word: "kho bạc"}, {word: "kiểm toán"}, {word: "kế toán"}, {word: "khu bảo tồn"}, {word: "khối", not: listOf("lượng", "đại")},
		{word: "liên đoàn"}, {word: "liên đội"}, {word: "lđlđ"}, {word: "liên minh"}, {word: "liên hiệp các hội"}, {word: "liên hiệp các tổ chức"}, {word: "liên hiệp"}, {word: "lực lượng tham gia bảo vệ an ninh"}, {word: "lực lượng"}, {word: "lãnh đạo", deed: true},
		{word: "mặt trận"}, {word: "mobifone"}, {word: "mttq"},
		{word: "ngân hàng"}, {word: "nhà trường"}, {word: "nhà văn hóa"}, {word: "nhà thiếu nhi"}, {word: "nhà hát"}, {word: "người đứng đầu"}, {word: "nhân viên"},
		{word: "phòng cảnh sát quản lý hành chính về trật tự xã hội"}, {word: "phòng an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao"}, {word: "phòng", not: listOf("chống", "ngừa", "cháy", "vệ", "thủ", "học", "trào", "bệnh", "dịch", "hộ")}, {word: "phó chủ tịch"}, {word: "phó hiệu trưởng"},
		{word: "phó trưởng"}, {word: "phó giám đốc"}, {word: "phó bí thư"}, {word: "phân hiệu"}, {word: "phường đoàn"},
		{word: "quốc hội"}, {word: "quỹ"}, {word: "quân khu"}, {word: "quân đội"}, {word: "quận ủy"}, {word: "quận đoàn"},
		{word: "sở", not: listOf("hữu", "tại", "thích", "trường")},
		{word: "thủ tướng"}, {word: "thường trực"}, {word: "thường vụ"}, {word: "tỉnh ủy"}, {word: "thành ủy"}, {word: "thị ủy"}, {word: "thị đoàn"}, {word: "tand"}, {word: "tỉnh đoàn"}, {word: "thành đoàn"},
		{word: "tòa án"}, {word: "tổng cục"}, {word: "tổng công ty"}, {word: "tổng giám đốc"}, {word: "tổng liên đoàn"}, {word: "tổng phụ trách"}, {word: "tập đoàn"}, {word: "trường", not: listOf("hợp", "kỳ", "tồn")}, {word: "trung tâm"},
		{word: "thanh tra"}, {word: "thủ trưởng"}, {word: "trưởng", not: listOf("thành")}, {word: "tổ", not: listOf("chức", "quốc", "hợp", "tiên")}, {word: "trạm"}, {word: "thông tấn xã"},
		{word: "tiểu ban"}, {word: "thi hành án dân sự", placed: true}, {word: "thư viện", placed: true}, {word: "thuế", not: listOf("suất", "thu")}, {word: "trung ương"}, {word: "thành viên"}, {word: "thống kê"},
		{word: "ubnd"}, {word: "ubmttq"}, {word: "ubmt"}, {word: "ubkt"}, {word: "ub mttq"},
		{word: "văn phòng", not: listOf("phẩm")}, {word: "viện", not: listOf("dẫn", "trợ", "phí")}, {word: "vụ", not: listOf("việc", "án")}, {word: "vpub"}, {word: "vp"}, {word: "vnpt"}, {word: "viettel"}, {word: "vksnd"}, {word: "viễn thông", placed: true}, {word: "vườn quốc gia"},
		{word: "xã đoàn"},
		{word: "ủy ban"}, {word: "ủy viên"},
		{word: "đảng ủy"}, {word: "đảng bộ"}, {word: "đảng đoàn"}, {word: "đảng", not: listOf("viên", "phí", "tịch")}, {word: "đoàn", not: listOf("kết", "viên", "tụ")}, {word: "đài", not: listOf("tưởng", "thọ")},
		{word: "đội", not: listOf("ngũ", "hình")}, {word: "đồng chí"}, {word: "đ/c"}, {word: "đồn biên phòng"}, {word: "đại học"}, {word: "đại diện"}, {word: "đơn vị"}, {word: "điện lực", placed: true},
	} {
		not := 0
		if len(w.not.words) > 0 {
			not, nots = len(nots), append(nots, w.not)
		}
		for _, p := range phrasesOf(w.word, len(text)) {
			list = append(list, orgWord{p, uint8(not), w.placed, w.deed})
		}
		text += w.word
	}
	return list, sortByBucket(list, func(w orgWord) uint64 { return w.head }), text, nots
}()

// manyOf opens a collective name: "các sở, ban, ngành".
var manyOf = newWords("các", "những", "một số", "toàn thể", "tất cả các", "mỗi")

// manyHeads are the words that, behind one of manyOf, name organisations.
var manyHeads = newWords(
	"sở", "bộ", "ban", "ngành", "cơ quan", "tổ chức", "đơn vị", "địa phương", "đoàn thể", "huyện", "xã", "phường", "thị xã", "thị trấn", "thành phố", "quận", "tỉnh", "đặc khu",
	"trường", "cơ sở giáo dục", "cơ sở đào tạo", "cơ sở", "doanh nghiệp", "hội", "phòng", "đồng chí", "đ/c", "thành viên", "cấp ủy", "cấp chính quyền", "cấp hội", "cấp bộ", "chi bộ", "chi hội", "chi, đảng bộ",
	"đảng ủy", "đảng bộ", "hợp tác xã", "nhà mạng", "lực lượng", "công ty", "tập đoàn", "tổng công ty", "chủ đầu tư", "chủ dự án", "trung tâm", "bệnh viện", "viện", "ủy viên", "phó chủ tịch",
	"thôn", "bản", "ấp", "khu phố", "tổ dân phố", "tổ chuyên môn", "tổ", "khối", "khoa", "cụm", "câu lạc bộ", "bộ phận", "chuyên viên", "tổ chức thành viên", "ngân hàng", "nhà trường", "cục", "vụ", "ubnd", "ủy ban", "hội đồng",
	"cấp, các ngành", "cấp", "chi cục", "phó", "đội", "đoàn", "giáo viên", "lớp", "báo", "đài", "cơ quan báo chí", "bên", "mttq", "chi đoàn", "chi ủy", "liên đội", "cơ sở đoàn", "huyện ủy", "thành ủy", "tỉnh ủy", "huyện đoàn", "công đoàn",
)

// orgHead returns where the head of a name of an organisation that begins at i ends, and whether the name is a collective one;
// i itself where none begins. A single name begins with a capital letter.
func orgHead(s string, i int) (end int, many bool) {
	if i >= len(s) {
		return i, false
	}
	head := headHash(s, i)
	marks := clauseMarks.of(head)
	if marks&unitMark == 0 {
		return i, false
	}
	if c := s[i]; c == 'c' || c == 'l' {
		if end = smallHeads.atHead(s, i, head); end > i {
			return end, true
		}
	}
	if marks&unitsMark != 0 {
		if end = collective(s, i, head); end > i {
			return end, true
		}
	}
	if !viet.UpperAt(s, i) {
		if end = at(s, i, "đ/c"); end > i {
			return end, false
		}
		// A person by the name that follows.
		if end = at(s, i, "đồng chí"); end > i && viet.UpperAt(s, skip(s, end)) {
			return end, false
		}
		return i, false
	}
	end = headIn(s, i, head)
	if end > i && end < len(s) && s[end] == ',' {
		if n := end - i; (n == len("Cơ quan") && s[i] == 'C' || n == len("Đơn vị") && s[i] == 0xc4) && atAny(s, i, "cơ quan", "đơn vị") == end {
			return end, atAny(s, skip(s, end+1), "đơn vị", "tổ chức", "địa phương") > skip(s, end+1)
		}
		if atAny(s, i, "sở", "ban", "bộ") == end && atAny(s, skip(s, end+1), "ban", "ngành") > skip(s, end+1) {
			return end, true
		}
	}
	return end, false
}

// smallHeads are names of bodies that stand in small letters, for all that have the name.
var smallHeads = newWords("chủ đầu tư", "chủ dự án", "lực lượng công an", "lực lượng quân sự", "lực lượng quân đội", "lực lượng biên phòng", "lực lượng bộ đội biên phòng", "lực lượng dân quân", "lực lượng kiểm lâm", "lực lượng quản lý thị trường",
	"lực lượng cảnh sát", "lực lượng hải quan", "lực lượng vũ trang", "lực lượng chức năng", "lực lượng tham gia bảo vệ an ninh")

// smallHead returns the end of the head of a name in small letters at i which a capital follows: "phòng Kế toán"; i itself where none stands there.
func smallHead(s string, i int) int {
	if i >= len(s) || s[i] < 'a' || s[i] > 'z' {
		return i
	}
	if end := headIn(s, i, headHash(s, i)); end > i && viet.UpperAt(s, skip(s, end)) && topical.at(s, i) == i {
		return end
	}
	return i
}

// headIn returns where the head of a name ends that begins at i, where the word has the head of that hash; i itself where none does.
func headIn(s string, i int, head uint64) int {
	for k, to := orgBuckets.of(head); k < to; k++ {
		h := &orgHeads[k]
		if h.head != head || !h.follows(s, i) {
			continue
		}
		j := i + viet.Word(s[i:], h.of(orgText))
		if j == i {
			continue
		}
		k := skip(s, j)
		if orgNots[h.not].at(s, k) > k {
			continue
		}
		if h.placed && !viet.UpperAt(s, k) && placeWords.at(s, k) == k && at(s, k, "khu vực") == k {
			continue
		}
		if k < len(s) && s[k] == ',' && h.of(orgText) == "phòng" || h.deed && !viet.UpperAt(s, k) && nameStops.at(s, k) > k {
			continue
		}
		return j
	}
	return i
}

// collective returns where the head of a collective name ends that begins at i, where the word has that hash; i itself if none does.
func collective(s string, i int, head uint64) int {
	j := manyOf.atHead(s, i, head)
	k := skip(s, j)
	if j == i || k == j || k == len(s) {
		return i
	}
	head = headHash(s, k)
	if l := manyHeads.atHead(s, k, head); l > k {
		if notManyHeads.atHead(s, k, head) > k {
			return i
		}
		return l
	}
	if l, _ := orgHead(s, k); l > k {
		return l
	}
	return i
}

// notManyHeads are words that look like organisations but are things: "các hội nghị", "các cơ sở dữ liệu".
var notManyHeads = newWords("trường hợp", "hội nghị", "hội thảo", "hội thi", "hội viên", "hội chợ", "hội diễn", "đoàn viên", "bản đồ", "bản tin", "vụ việc", "vụ án", "cơ sở dữ liệu", "cơ sở vật chất", "cơ sở hạ tầng", "báo cáo", "xã hội", "bộ tiêu chí", "bộ chỉ số",
	"bộ dữ liệu", "bộ luật", "đội ngũ", "lớp tập huấn", "lớp bồi dưỡng", "bên liên quan", "khoa học", "phòng học", "đài tưởng niệm", "viện trợ", "khối lượng", "tổ hợp", "báo động", "đoàn kết", "ngành nghề", "bộ máy", "bộ quy tắc")
