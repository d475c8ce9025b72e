package meaning

import "github.com/adminplan/adminplan/internal/viet"

// An organisation is found by the word with which its name begins. Each head may have words that, standing behind it, make
// it something else: "Ban Thường trực" is a body, "ban hành" is not.
type orgWord struct {
	word string
	not  []string
	// placed says that the word names a body only where a place follows it.
	placed bool
	// deed says that the word is what somebody does where another deed follows it: "Lãnh đạo xây dựng …".
	deed  bool
	heads [2]uint32 // of its two spellings
}

// orgHeads are the heads of names, by the first byte of their small form. Longer heads stand before shorter ones.
var orgHeads = [256][]orgWord{
	'b': {
		{word: "bộ", not: []string{"luật", "tiêu chí", "dữ liệu", "chỉ số", "máy", "nhận diện", "quy tắc", "thủ tục", "tài liệu", "công cụ", "câu hỏi", "mặt"}},
		{word: "ban chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn"}, {word: "ban chỉ huy phòng, chống thiên tai"}, {word: "ban", not: []string{"hành", "đầu", "ngày", "đêm", "bố", "cho"}},
		{word: "btt"}, {word: "bttubmttq"}, {word: "bch"}, {word: "btv"}, {word: "bgh"}, {word: "btg"}, {word: "bhxh"}, {word: "bí thư"}, {word: "bệnh viện"}, {word: "bảo hiểm xã hội"},
		{word: "bảo tàng"}, {word: "bưu điện"}, {word: "báo", not: []string{"cáo", "chí", "đài", "động", "trước", "hiệu", "tin"}},
	},
	'c': {
		{word: "chính phủ", not: []string{"điện tử", "số"}}, {word: "chủ tịch"}, {word: "chi cục"}, {word: "chi nhánh"}, {word: "chi bộ"}, {word: "chi đoàn"}, {word: "chi hội"}, {word: "chi ủy"}, {word: "cơ sở đoàn"}, {word: "cđcs"}, {word: "công an"},
		{word: "cục", not: []string{"bộ", "diện"}}, {word: "công đoàn"}, {word: "công ty"}, {word: "cơ quan"}, {word: "cảng vụ"}, {word: "cổng thông tin"}, {word: "cổng ttđt"},
		{word: "chánh"}, {word: "chuyên viên"}, {word: "cán bộ phụ trách"}, {word: "cảnh sát"}, {word: "công chức"}, {word: "câu lạc bộ"}, {word: "cụm thi đua"},
		{word: "chính quyền"}, {word: "cấp ủy"}, {word: "chủ đầu tư"}, {word: "chủ dự án"},
	},
	'd': {{word: "doanh nghiệp"}, {word: "dân quân"}},
	'g': {{word: "giám đốc"}, {word: "giáo viên"}, {word: "gvcn"}},
	'h': {
		{word: "hội đồng"}, {word: "hđnd"}, {word: "hội", not: []string{"nghị", "thảo", "thi", "diễn", "chợ", "trường", "nhập", "viên", "họp", "tụ", "thao"}}, {word: "hiệu trưởng"},
		{word: "hạt kiểm lâm"}, {word: "hải quan"}, {word: "học viện"}, {word: "hợp tác xã"}, {word: "hiệp hội"}, {word: "huyện ủy"}, {word: "huyện đoàn"},
	},
	'k': {{word: "khoa", not: []string{"học", "giáo"}}, {word: "kho bạc"}, {word: "kiểm toán"}, {word: "kế toán"}, {word: "khu bảo tồn"}, {word: "khối", not: []string{"lượng", "đại"}}},
	'l': {{word: "liên đoàn"}, {word: "liên đội"}, {word: "lđlđ"}, {word: "liên minh"}, {word: "liên hiệp các hội"}, {word: "liên hiệp các tổ chức"}, {word: "liên hiệp"}, {word: "lực lượng tham gia bảo vệ an ninh"}, {word: "lực lượng"}, {word: "lãnh đạo", deed: true}},
	'm': {{word: "mặt trận"}, {word: "mttq"}},
	'n': {{word: "ngân hàng"}, {word: "nhà trường"}, {word: "nhà văn hóa"}, {word: "nhà thiếu nhi"}, {word: "nhà hát"}, {word: "người đứng đầu"}, {word: "nhân viên"}},
	'p': {
		{word: "phòng cảnh sát quản lý hành chính về trật tự xã hội"}, {word: "phòng an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao"}, {word: "phòng", not: []string{"chống", "ngừa", "cháy", "vệ", "thủ", "học", "trào", "bệnh", "dịch", "hộ"}}, {word: "phó chủ tịch"}, {word: "phó hiệu trưởng"},
		{word: "phó trưởng"}, {word: "phó giám đốc"}, {word: "phó bí thư"}, {word: "phân hiệu"}, {word: "phường đoàn"},
	},
	'q': {{word: "quốc hội"}, {word: "quỹ"}, {word: "quân khu"}, {word: "quân đội"}, {word: "quận ủy"}, {word: "quận đoàn"}},
	's': {{word: "sở", not: []string{"hữu", "tại", "thích", "trường"}}},
	't': {
		{word: "thủ tướng"}, {word: "thường trực"}, {word: "thường vụ"}, {word: "tỉnh ủy"}, {word: "thành ủy"}, {word: "thị ủy"}, {word: "thị đoàn"}, {word: "tand"}, {word: "tỉnh đoàn"}, {word: "thành đoàn"},
		{word: "tòa án"}, {word: "tổng cục"}, {word: "tổng công ty"}, {word: "tổng liên đoàn"}, {word: "tổng phụ trách"}, {word: "tập đoàn"}, {word: "trường", not: []string{"hợp", "kỳ", "tồn"}}, {word: "trung tâm"},
		{word: "thanh tra"}, {word: "thủ trưởng"}, {word: "trưởng", not: []string{"thành"}}, {word: "tổ", not: []string{"chức", "quốc", "hợp", "tiên"}}, {word: "trạm"}, {word: "thông tấn xã"},
		{word: "tiểu ban"}, {word: "thi hành án dân sự", placed: true}, {word: "thư viện", placed: true}, {word: "thuế", not: []string{"suất", "thu"}}, {word: "trung ương"}, {word: "thành viên"}, {word: "thống kê"},
	},
	'u': {{word: "ubnd"}, {word: "ubmttq"}, {word: "ubmt"}, {word: "ubkt"}, {word: "ub mttq"}},
	'v': {{word: "văn phòng", not: []string{"phẩm"}}, {word: "viện", not: []string{"dẫn", "trợ", "phí"}}, {word: "vụ", not: []string{"việc", "án"}}, {word: "vpub"}, {word: "vp"}, {word: "vnpt"}, {word: "viettel"}, {word: "vksnd"}, {word: "viễn thông", placed: true}, {word: "vườn quốc gia"}},
	'x': {{word: "xã đoàn"}},
}

// Names that begin with Ủ or Đ, whose first bytes other letters share.
var (
	orgHeadsU  = []orgWord{{word: "ủy ban"}, {word: "ủy viên"}}
	orgHeadsDD = []orgWord{
		{word: "đảng ủy"}, {word: "đảng bộ"}, {word: "đảng đoàn"}, {word: "đảng", not: []string{"viên", "phí", "tịch"}}, {word: "đoàn", not: []string{"kết", "viên", "tụ"}}, {word: "đài", not: []string{"tưởng", "thọ"}},
		{word: "đội", not: []string{"ngũ", "hình"}}, {word: "đồng chí"}, {word: "đ/c"}, {word: "đồn biên phòng"}, {word: "đại học"}, {word: "đại diện"}, {word: "đơn vị"}, {word: "điện lực", placed: true},
	}
)

// headFilter tells of most words that no name of an organisation begins with them.
var headFilter = func() *wordFilter {
	var f wordFilter
	spell := func(heads []orgWord) {
		for i := range heads {
			w := heads[i].word
			heads[i].heads = [2]uint32{headHash(w, 0), headHash(otherSpelling(w), 0)}
			f.add(w)
		}
	}
	for _, heads := range orgHeads {
		spell(heads)
	}
	spell(orgHeadsU)
	spell(orgHeadsDD)
	f.add(smallHeads.all()...)
	f.add(manyOf.all()...)
	return &f
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
	c := s[i]
	first := headHash(s, i)
	if !headFilter.hasHead(first) {
		return i, false
	}
	if (c == 'c' || c == 'l') && smallHeads.at(s, i) > i {
		return smallHeads.at(s, i), true
	}
	if c == 'c' || c == 'C' || c == 'n' || c == 'N' || c == 'm' || c == 'M' || c == 't' || c == 'T' {
		if j := collective(s, i); j > i {
			return j, true
		}
	}
	var heads []orgWord
	switch {
	case c >= 'A' && c <= 'Z':
		heads = orgHeads[c+('a'-'A')]
		if c == 'U' {
			if j := headIn(s, i, first, orgHeadsU); j > i {
				return j, false
			}
		}
	case (c == 0xc4 || c == 0xc3) && i+1 < len(s) && s[i+1] == 0x90:
		heads = orgHeadsDD
	case c == 0xe1 && i+2 < len(s) && s[i+1] == 0xbb && s[i+2] == 0xa6:
		heads = orgHeadsU
	case c == 0xc4 && viet.Word(s[i:], "đ/c") > 0:
		return i + viet.Word(s[i:], "đ/c"), false
	case c == 0xc4 && viet.Word(s[i:], "đồng chí") > 0:
		// A person by the name that follows.
		if end = i + viet.Word(s[i:], "đồng chí"); viet.UpperAt(s, skip(s, end)) {
			return end, false
		}
		return i, false
	default:
		return i, false
	}
	end = headIn(s, i, first, heads)
	if end > i && end < len(s) && s[end] == ',' && atAny(s, i, "sở", "ban", "bộ") == end && atAny(s, skip(s, end+1), "ban", "ngành") > skip(s, end+1) {
		return end, true
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
	if end := headIn(s, i, headHash(s, i), orgHeads[s[i]]); end > i && viet.UpperAt(s, skip(s, end)) {
		return end
	}
	return i
}

func headIn(s string, i int, first uint32, heads []orgWord) int {
next:
	for k := range heads {
		h := &heads[k]
		if h.heads[0] != first && h.heads[1] != first {
			continue
		}
		j := i + viet.Word(s[i:], h.word)
		if j == i {
			continue
		}
		k := skip(s, j)
		for _, not := range h.not {
			if at(s, k, not) > k {
				continue next
			}
		}
		if h.placed && !viet.UpperAt(s, k) && placeWords.at(s, k) == k && at(s, k, "khu vực") == k {
			continue
		}
		if h.word == "phòng" && k < len(s) && s[k] == ',' || h.deed && !viet.UpperAt(s, k) && nameStops.at(s, k) > k {
			continue
		}
		return j
	}
	return i
}

// collective returns where the head of a collective name that begins at i ends; i itself if none does.
func collective(s string, i int) int {
	if j := manyOf.at(s, i); j > i {
		k := skip(s, j)
		if k == j {
			return i
		}
		if l := manyHeads.at(s, k); l > k {
			if notMany(s, k) {
				return i
			}
			return l
		}
		if l, _ := orgHead(s, k); l > k {
			return l
		}
	}
	return i
}

// notMany reports whether the words at i look like organisations but are things: "các hội nghị", "các cơ sở dữ liệu".
func notMany(s string, i int) bool {
	return notManyHeads.at(s, i) > i
}

var notManyHeads = newWords("trường hợp", "hội nghị", "hội thảo", "hội thi", "hội viên", "hội chợ", "hội diễn", "đoàn viên", "bản đồ", "bản tin", "vụ việc", "vụ án", "cơ sở dữ liệu", "cơ sở vật chất", "cơ sở hạ tầng", "báo cáo", "xã hội", "bộ tiêu chí", "bộ chỉ số",
	"bộ dữ liệu", "bộ luật", "đội ngũ", "lớp tập huấn", "lớp bồi dưỡng", "bên liên quan", "khoa học", "phòng học", "đài tưởng niệm", "viện trợ", "khối lượng", "tổ hợp", "báo động", "đoàn kết", "ngành nghề", "bộ máy", "bộ quy tắc")
