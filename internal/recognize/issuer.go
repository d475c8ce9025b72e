package recognize

import (
	"slices"
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// bodyWords are the words with which the names of bodies begin, folded. A line of the head that begins with one names a
// new body; every other line goes on with the one above ("TỈNH SƠN LA", "ĐỒNG THÁP", "VÀ DU LỊCH").
var bodyWords = newOpeners(
	"ủy ban", "uỷ ban", "ubnd", "hđnd", "hội đồng", "ubmttq", "ub mttq", "mttq", "mặt trận", "ubmt", "sở", "bộ", "ban", "tiểu ban", "tổ", "cục", "chi cục", "tổng cục", "vụ",
	"văn phòng", "phòng", "phịng", "trung tâm", "công an", "tòa án", "toà án", "viện", "hội", "liên hiệp", "đoàn", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "xã đoàn", "liên đoàn", "tổng liên đoàn", "liên minh",
	"tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ", "huyện ủy", "huyện uỷ", "quận ủy", "quận uỷ", "thị ủy", "thị uỷ", "đảng ủy", "đảng uỷ", "đảng bộ", "chi bộ", "chi ủy", "chi uỷ", "đảng đoàn", "bch", "bcđ", "btv", "bql", "btt",
	"điện lực", "cảng vụ", "cảng hàng không", "lâm trường", "tiểu đoàn", "đại đội", "hải đội", "hải đoàn", "tỉnh hội", "thành hội", "huyện hội", "kho bạc", "ngân hàng", "bảo hiểm xã hội", "bhxh", "bệnh viện", "đại học", "học viện", "trường", "trờng", "trườngth", "trườngthcs", "trườngthpt", "trườngmn", "công ty", "tổng công ty", "tập đoàn", "đài", "báo", "thanh tra", "kiểm toán", "chính phủ", "thủ tướng", "quốc hội",
	"quỹ", "nhà", "thư viện", "bảo tàng", "thường trực", "khối", "cụm", "tập thể", "công đoàn", "hạt", "trạm", "đội", "đồn", "bưu điện", "xí nghiệp", "hợp tác xã", "nhóm", "câu lạc bộ", "clb", "khoa", "bộ môn", "chi nhánh", "chi hội", "phân hội", "phân hiệu", "phân viện", "liên chi", "chi đoàn", "cơ sở", "cơ quan", "đảng",
	"quận đoàn", "thị đoàn", "liên đội", "chi đội", "lđ", "cđcs", "cđvc", "lcđ", "hđđ", "lđlđ", "tổng lđlđ", "pgd", "tand", "vksnd", "quân khu", "quân đoàn", "binh đoàn", "giáo hội", "tổng hội", "hiệp hội", "quân ủy", "quân uỷ", "giáo xứ", "giáo phận",
	"thuế tỉnh", "thuế thành phố", "thuế cơ sở", "thống kê tỉnh", "thống kê thành phố", "thi hành án dân sự", "vườn quốc gia", "sư đoàn", "lữ đoàn", "trung đoàn", "ttyt", "bvđk", "phường đoàn", "trại giam", "syt", "sgd", "sgdđt", "pgdđt", "nhcsxh", "cđ trường", "tt gdtx", "tt gdnn", "tt y tế",
	"thuế khu vực", "hải quan cửa khẩu", "hải quan khu vực", "quân chủng", "cảnh sát biển", "vùng cảnh sát biển", "trại tạm giam", "nông trường", "phân xưởng", "nghiệp đoàn", "kbnn", "nhnn", "agribank", "vietinbank", "vietcombank", "bidv", "htx", "cty", "ctcp", "tct", "vnpt", "viettel", "evn", "hnd", "hccb", "hlhpn",
	"công đòan", "đòan", "tỉnh đòan", "huyện đòan", "liên đòan", "cđgd", "cđ gd", "cđ giáo dục", "cđ ngành", "cđ phòng", "cđ cơ sở", "cđcq", "cđn", "cđyt", "ttgdtx", "ttgdnn", "tthtcđ", "ghpgvn", "bts", "btl", "bchqs", "thads",
)

// incompleteWords are names of bodies that need another behind them; the line below then goes on with them.
var incompleteWords = newOpeners("văn phòng", "thường trực", "ban chấp hành", "ban thường vụ", "trung tâm", "chi nhánh", "hội đồng", "ban quản lý", "ban chỉ đạo", "ban tổ chức", "tiểu ban", "hội", "liên đoàn", "liên hiệp các hội", "cục", "sở", "bộ", "trường", "viện", "đảng ủy", "đảng uỷ", "bch", "công đoàn", "công an", "ubmttq", "ban chỉ huy", "phòng", "chi cục",
	"công ty", "tổng công ty", "tập đoàn", "bộ tư lệnh", "bộ chỉ huy", "học viện", "bệnh viện", "trường đại học", "trường cao đẳng", "trường thpt", "trường thcs", "trường tiểu học", "trường mầm non", "trường th", "trường mn", "kho bạc", "ban", "tổ", "công đoàn cơ sở", "cđcs", "chi đoàn", "liên đội", "chi bộ", "chi hội", "chi hội chữ thập đỏ", "chi hội khuyến học",
	"bch đoàn", "bch công đoàn", "bch hội sinh viên", "bch hội sinh viên việt nam", "ban chấp hành đoàn", "ban chấp hành công đoàn", "ban chấp hành hội sinh viên", "ban chấp hành hội sinh viên việt nam")

// otherWords begin as bodies do and are the names of none: a line with one goes on with the name above it, as in "MẶT TRẬN / TỔ QUỐC".
var otherWords = newOpeners("tổ quốc", "tổ chức", "nhà nước", "nhà ở", "nhà tạm", "nhà giáo", "phòng, chống", "phòng chống", "phòng cháy", "phòng thủ", "phòng ngừa", "khoa học", "hội nhập", "quỹ đất", "sở hữu", "báo chí", "báo cáo", "cơ sở dữ liệu", "cơ sở vật chất", "đội ngũ", "đoàn kết", "đoàn thể")

func startsBody(s string) bool {
	return bodyWords.open(s) && !otherWords.open(s)
}

// startsPlace reports whether the line begins with the name of a place or level, under which a body may stand that is named below.
func startsPlace(s string) bool {
	return hasPrefixFold(s, "tỉnh", "thành phố", "tp", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "trung ương")
}

// isLowerBody reports whether the line in lower case names a body below the one in capitals above it: "Hội CTĐ trường THPT An Phú".
func isLowerBody(s string) bool {
	return len(s) <= 100 && unicode.IsUpper(firstRune(s)) && !terminal(s) && startsBody(s) && !hasPrefixFold(s, "báo cáo", "bộ phận", "nhà xuất bản", "ban hành", "sở hữu") && (!strings.ContainsAny(s, "0123456789:/@") || hasPrefixFold(s, "tổ:"))
}

// incomplete reports whether the name of a body asks for another behind it.
func incomplete(name string) bool {
	for _, w := range incompleteWords.near(name) {
		if viet.Match(name, w) == len(name) {
			return true
		}
	}
	i := strings.LastIndexByte(name, ' ')
	switch last := viet.Fold(name[i+1:]); last {
	case "và", "các", "môi":
		return i > 0
	case "lý":
		return strings.HasSuffix(viet.Fold(name[:i+1]), " quản")
	default:
		return strings.HasSuffix(last, ",") || strings.HasSuffix(last, "-")
	}
}

// readIssuer makes the issuer's path of the lines of the head that are nothing else.
func (r *reader) readIssuer(cells []headCell) {
	// Lines in lower case above the first one in capitals are of a web page or a letterhead, unless no line is in capitals; and
	// so are those that name neither a body nor a place, and those in lower case below that name no body.
	// Where no line begins as the names of bodies do, one in capitals is still the best that names the issuer.
	capitals, unknown := false, true
	for _, c := range cells {
		if startsBody(trimmedLeft(c.text, "/|.*- ")) {
			unknown = false
			if capitals = isUpper(c.text); capitals {
				break // all is known
			}
		}
	}
	if n := behindHeadline(cells); n > 0 {
		for _, c := range cells[:n] {
			r.extra(adminplan.ExtraHead, c.line, c.text)
		}
		cells = cells[n:]
	}
	const longest = 1000 // bytes of a name that was broken over lines
	path := make([]string, 0, len(cells))
	for _, c := range cells {
		t := trimSpace(trimmed(c.text, "/|*"))
		switch n := len(path); {
		case t == "", formLabels.open(t), themes.open(t), banners.open(t), len(t) > 300, n == 0 && !c.opensIssuer(t, capitals, unknown),
			capitals && !mostlyUpper(t) && !(n > 0 && isLowerBody(t)), unknown && n > 0 && !isUpper(t):
			r.extra(adminplan.ExtraHead, c.line, c.text)
			continue
		case n > 0 && len(path[n-1]) < longest && (!startsBody(t) || incomplete(path[n-1])):
			path[n-1] += " " + t
			continue
		}
		if body, ok := strings.CutSuffix(t, " BAN THƯỜNG TRỰC"); ok && startsBody(body) {
			path, t = append(path, body), "BAN THƯỜNG TRỰC" // of a committee of the Front, in the line of which it is
		}
		path = append(path, t)
	}
	if len(path) == 0 {
		path = nil
	}
	r.plan.Issuer.Path = path
}

// opensIssuer reports whether t, the text of the cell, may be the first name of the issuer: it begins as names of bodies do, or where some line is in capitals as
// those of places do; it stands left of the motto; or no line begins as a name and it is one in capitals.
func (c *headCell) opensIssuer(t string, capitals, unknown bool) bool {
	return startsBody(t) || capitals && startsPlace(t) || c.beside && len(t) > 2 && isUpper(t) ||
		unknown && isUpper(t) && strings.Contains(t, " ") && !startsList(t) && !isFileName(t)
}

// formLabels begin the label of an appendix or a form.
var formLabels = newOpeners("phụ lục", "mẫu số")

// banners begin the lines in capitals with which sites greet their readers or a day.
var banners = newOpeners("chào mừng", "nhiệt liệt")

// isFileName reports whether the line in capitals is words without any mark of Vietnamese, as the names of files are that a web page shows.
func isFileName(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return strings.Count(s, " ") >= 4
}

// behindHeadline returns how many of the cells stand above those of the issuer: a headline that a web page set above the head, and the names of the
// site and its parts above that. No name of a body begins with the kind of a plan, but the rest of one may, which has no numbers in it.
func behindHeadline(cells []headCell) int {
	for i := len(cells) - 1; i >= 0; i-- {
		n, ok := kindWords(cells[i].text)
		if !ok {
			continue
		}
		names := func(c headCell) bool { return startsBody(c.text) }
		above := slices.ContainsFunc(cells[:i], names)
		if above && !strings.ContainsAny(cells[i].text[n:], "0123456789") {
			continue
		}
		if slices.ContainsFunc(cells[i+1:], names) || !above {
			return i + 1
		}
	}
	return 0
}
