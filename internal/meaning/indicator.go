package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// units are what numbers of plans count; a longer one stands before a shorter one. A number with another word behind it counts only
// when a comparison stands before it.
var units = newWords(
	"triệu tỷ đồng", "nghìn tỷ đồng", "ngàn tỷ đồng", "triệu đồng", "tỷ đồng", "tỉ đồng", "nghìn đồng", "ngàn đồng", "đồng chí", "đồng", "vnđ", "triệu usd", "tỷ usd", "tỉ usd", "usd", "triệu", "tỷ", "tỉ",
	"tập dữ liệu", "bộ dữ liệu", "mô hình", "lớp tập huấn", "lớp", "lượt người", "lượt", "hộ gia đình", "hộ nghèo", "hộ", "người dân", "người", "cuộc thi", "cuộc", "buổi", "hội nghị", "hội thảo", "hội thi", "đợt", "tin, bài", "tin bài", "tin", "bài viết", "bài", "ấn phẩm", "tờ rơi", "tờ", "cuốn", "bộ tài liệu", "bộ", "sản phẩm", "chuyên đề", "chuyên mục",
	"trạm", "công trình", "dự án", "đề án", "nhiệm vụ", "chỉ tiêu", "đơn vị máu", "đơn vị", "cơ sở", "doanh nghiệp", "hợp tác xã", "câu lạc bộ", "tổ hợp tác", "tổ dân phố", "tổ", "nhóm", "đoàn viên", "hội viên", "học sinh", "sinh viên", "giáo viên", "hướng dẫn viên", "cán bộ", "công chức", "đảng viên", "đại biểu", "suất quà", "suất", "phần quà", "ngày lương", "ngày công", "thanh niên", "vận động viên", "môn", "tiết mục", "gian hàng", "căn nhà", "căn", "nhà máy", "nhà văn hóa", "nhà vệ sinh", "nhà giáo", "nhà ở", "nhà", "ngôi nhà", "km", "ha", "m2", "m²", "m3", "m³", "tấn", "tạ", "kg", "lít", "con", "phút", "trường hợp", "trường", "xã, phường, thị trấn", "xã, phường, đặc khu", "xã, phường", "xã, thị trấn", "xã", "phường", "huyện, thị xã, thành phố", "huyện, thành phố, thị xã", "huyện, thành phố", "huyện, thị xã", "huyện", "tỉnh, thành phố", "tỉnh, thành", "tỉnh", "thôn, tổ dân phố", "thôn, bản", "thôn", "khu dân cư", "khu phố", "ấp", "điểm phần trăm", "điểm %", "điểm cầu", "điểm", "xe ô tô", "xe máy", "bản", "đội hình", "đội viên", "đội", "công dân", "phương tiện", "khách hàng", "học viên", "nhân khẩu", "trẻ em", "em học sinh", "em", "chi bộ", "chi đoàn", "chi hội", "video", "clip", "phóng sự", "pa nô", "băng rôn", "khẩu hiệu", "kịch bản", "việc làm", "lao động", "nhân viên", "viên chức", "tân sinh viên", "học phần", "phòng thi", "câu hỏi", "tác phẩm", "sáng kiến", "tiết dạy", "đầu sách", "tủ sách", "đoàn kiểm tra", "đoàn công tác", "tuyến đường", "tuyến phố", "bóng đèn", "camera", "thùng rác", "sân chơi", "thủ tục hành chính", "dịch vụ công", "phần mềm", "cây", "giải thưởng", "giải", "tiêu chí", "hồ sơ", "giường bệnh", "bác sĩ", "phòng học", "nghìn", "văn bản",
)

// notUnits are words behind a number that make it something else than a quantity to reach: times, ages, names and parts of documents, what a text has
// several of, and words that only begin as a unit does.
var notUnits = newWords("năm", "tháng", "ngày", "giờ", "tuổi", "quý", "tuần", "cấp", "h", "g", "giây", "lần thứ", "khóa", "giải pháp", "tổ chức", "bộ phận", "bộ, ngành", "bộ môn", "căn cứ", "con đường", "con người", "con em", "con số", "con dấu")

// notBefore are words before a number that make it a name or a date, by their last bytes.
var notBefore = []string{
	"năm", "tháng", "ngày", "điều", "khoản", "điểm", "mục", "phần", "chương", "số", "quý", "khóa", "dự án", "tiểu dự án", "đề án", "đợt", "bước", "lần thứ", "lần", "kỳ", "giai đoạn", "chuyên đề", "trang", "phụ lục", "mẫu", "mẫu số", "lớp", "khối", "nhóm", "quận", "phường", "giờ",
	"trung ương", "thứ", "covid", "covid-19", "tổ", "khu vực", "thôn", "bảng", "biểu", "tuyến", "quốc lộ", "tầng",
}

var notBeforeBy = sortByBucket(notBefore, lastHash)

// named reports whether the number at i is part of a name or a date by the word before it, which it is not in "mỗi lớp 25 học viên".
func named(s string, i int) bool {
	head := behindBlanks(s, i)
	if head == 0 {
		return false
	}
	n := bucket(lastHash(s[:head]))
	k := wordBefore(s, head, notBefore[notBeforeBy[n]:notBeforeBy[n+1]]...)
	return k >= 0 && !(k > len("mỗi") && s[k-2] == 'i' && endsWith(s, k, "mỗi"))
}

// Indicators reads the numbers to reach that a text names, with comparison and unit: "trên 95 %", "ít nhất 20 tập dữ liệu", "từ 05 đến 10 mô hình",
// "1.500.000 đồng", "1,5%". Dates, hours, years, numbers of documents and of their parts are none.
func Indicators(text string) []adminplan.Indicator {
	if nextDigit(text, 0) < 0 {
		return nil
	}
	var t Text
	t.Set(text)
	return t.Indicators()
}

// Indicators is [Indicators] of the text.
func (t *Text) Indicators() []adminplan.Indicator {
	if t.all&digitMark == 0 {
		return nil
	}
	var list []adminplan.Indicator
	var by adminplan.Date
	text, sentence, done := t.s, 0, 0
	first := 0    // of the indicators of the sentence
	held := false // the year stands before a colon, or opens the sentence, and holds for all behind it
	other := -1   // the number before, where it is none; what is joined to it is passed over
	for n := t.next(0, digitMark|stopMark); n < len(t.anchors); n = t.next(n+1, digitMark|stopMark) {
		i := t.anchors[n].at
		if t.anchors[n].marks&stopMark != 0 {
			// A new sentence has its own "đến năm …".
			if c := text[i]; c == '\n' || c == ';' || c == '.' && stopsAt(text, i) {
				sentence, first = i+1, len(list)
				if held = held && c == ';'; !held {
					by = adminplan.Date{}
				}
			}
			continue
		}
		if other >= 0 {
			done, other = overNumber(text, other), -1
		}
		if i < done || i > 0 && !wordStart(text, i) && !strings.HasSuffix(text[:i], "≥") && !strings.HasSuffix(text[:i], "≤") {
			continue
		}
		if y, end := yearAt(text, i); end > 0 {
			if k := wordBefore(text, i, "năm"); k >= 0 {
				if n := len(list) - 1; n >= first && list[n].By.IsZero() && done > sentence && done <= k && yearOfReached(text, done, k, end, sentence) {
					list[n].By = adminplan.YearOf(y)
					done = end
					continue
				}
				if endsWith(text, k, "đến", "đến hết", "tới", "trong", "đến cuối") || yearOfTarget(text, i, end, sentence) {
					by = adminplan.YearOf(y)
					held = skip(text, end) < len(text) && text[skip(text, end)] == ':' || opensWithYear(text, sentence, k, end)
					done = end
					continue
				}
				if endsWith(text, k, "vào", "vào cuối") {
					if n := len(list) - 1; n >= first && list[n].By.IsZero() {
						// "giảm còn 2% vào năm 2030": the year stands behind the number that it is for.
						list[n].By = adminplan.YearOf(y)
					} else {
						by = adminplan.YearOf(y)
					}
					done = end
					continue
				}
				if held && skip(text, sentence) == k {
					by, held = adminplan.Date{}, false
				}
			}
		}
		if ind, end := indicatorAt(text, i, sentence); end > i {
			done = end
			if (strings.Contains(ind.Unit, "đồng") || ind.Unit == "đ") && spends(text[sentence:i]) {
				continue
			}
			ind.By = by
			list = append(list, ind)
			continue
		}
		other = i
	}
	return list
}

// spends reports whether the words before a sum of money say that it is what the work costs, which is for [Budget] and nothing to reach. Words far
// before it say nothing of it.
func spends(s string) bool {
	const far = 400
	s = s[max(0, len(s)-far):]
	for _, w := range [...]string{"inh phí", "ự toán", "ức chi", "hu cầu vốn", "ổng mức vốn", "ổng nguồn vốn huy động", "ế hoạch vốn", "ổng kế hoạch đầu tư công", "ổng ngân sách"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// nextDigit returns the next digit from i on; -1 if there is none.
func nextDigit(s string, i int) int {
	for ; i < len(s); i++ {
		if isDigit(s[i]) {
			return i
		}
	}
	return -1
}

// overNumber skips a number that is no indicator with what is joined to it: a date, a designation.
func overNumber(s string, i int) int {
	if _, end := numericDate(s, i, false); end > i {
		return end
	}
	if k := digitsAt(s, i); k-i <= 2 && k+1 < len(s) && s[k] == ' ' && viet.Dash(s[k+1:]) > 0 {
		if _, end := looseDate(s, i); end > i {
			return end
		}
	}
	if d, ok := designationAt(s, i, false, true); ok {
		return d.end
	}
	for i < len(s) && (isDigit(s[i]) || viet.LetterByte(s[i]) || i+1 < len(s) && (s[i] == '.' || s[i] == ',' || s[i] == '/' || s[i] == '-' || s[i] == ':') && isDigit(s[i+1])) {
		i++
	}
	return i
}

// endsWith reports whether one of the words stands right before i.
func endsWith(s string, i int, words ...string) bool { return wordBefore(s, i, words...) >= 0 }

// wordBefore returns where the first of the words begins that stands right before i; -1 where none does.
func wordBefore(s string, i int, words ...string) int {
	head := s[:behindBlanks(s, i)]
	if head == "" {
		return -1
	}
	last := head[len(head)-1]
	for _, w := range words {
		if (last^w[len(w)-1])&^0x21 != 0 { // small and capital letters differ in these bits of the last byte only
			continue
		}
		if from := len(head) - len(w); from >= 0 && wordStart(head, from) && viet.Match(head[from:], w) == len(w) {
			return from
		}
	}
	return -1
}

// behindBlanks returns i moved back over blanks.
func behindBlanks(s string, i int) int {
	for i > 0 {
		switch {
		case s[i-1] == ' ' || s[i-1] == '\n':
			i--
		case s[i-1] == 0xa0 && i > 1 && s[i-2] == 0xc2:
			i -= 2
		default:
			return i
		}
	}
	return i
}

// number reads a number in Vietnamese notation at i, points between thousands and a comma before decimals, and gives it in decimal notation.
func number(s string, i int) (value string, end int) {
	j := digitsAt(s, i)
	if j == i {
		return "", i
	}
	groups := j-i <= 3
	end = j
	for groups && end+3 < len(s) && s[end] == '.' && digitsAt(s, end+1) == end+4 {
		end += 4
	}
	whole, frac, grouped := s[i:end], "", end > j
	if end+1 < len(s) && (s[end] == ',' || s[end] == '.' && !grouped) && isDigit(s[end+1]) {
		k := digitsAt(s, end+1)
		if k-end-1 <= 4 && (s[end] == ',' || k-end-1 != 3) && !(k < len(s) && s[k] == '.' && k+1 < len(s) && isDigit(s[k+1])) {
			frac = s[end+1 : k]
			end = k
		}
	}
	if grouped {
		whole = strings.ReplaceAll(whole, ".", "")
	}
	if len(whole) > 1 && whole[0] == '0' {
		if whole = strings.TrimLeft(whole, "0"); whole == "" {
			whole = "0"
		}
	}
	if frac != "" {
		return whole + "." + frac, end
	}
	return whole, end
}

// schemeVerbs open names of schemes that hold a number.
var schemeVerbs = newWords("trồng", "xây dựng", "xây", "hỗ trợ", "đào tạo", "bồi dưỡng", "phát triển", "xóa", "đầu tư", "tặng")

// longestSchemeVerb is the length of the longest of those verbs in bytes, with blanks and a quotation mark to spare.
const longestSchemeVerb = 24

// inSchemeName reports whether a number at i belongs to the name of a scheme, which tells nothing of what the plan is to reach: "Đề án Trồng 2 triệu
// cây xanh". The verb has a capital and stands right behind the kind.
func inSchemeName(s string, i int) bool {
	for j := i - 1; j > 0 && i-j <= longestSchemeVerb; j-- {
		if !wordStart(s, j) || !viet.UpperAt(s, j) {
			continue
		}
		if k := schemeVerbs.at(s, j); k == j || skip(s, k) != i {
			return false
		}
		head := strings.TrimRight(s[:j], " \"“")
		return endsWith(head, len(head), "đề án", "chương trình", "dự án", "phong trào", "chiến dịch")
	}
	return false
}

const permille = "‰"

func isUnitGlued(s string, i int) bool {
	return atAny(s, i, "km", "ha", "kg", "m2", "m3", "đ", "tr", "tỷ", "tấn", "tạ") > i
}

// unitAt reads a known unit at i.
func unitAt(s string, i int) (unit string, end int) {
	if i >= len(s) {
		return "", i
	}
	if s[i] == '%' {
		return "%", i + 1
	}
	if strings.HasPrefix(s[i:], permille) {
		return permille, i + len(permille)
	}
	if j := units.at(s, i); j > i {
		if at(s, i, "đồng") == j && !moneyWord(s, j) {
			return "", i
		}
		if k := skip(s, j); k > j && roundUnits.at(s, i) == j && units.at(s, k) > k && (at(s, k, "đồng") == k || moneyWord(s, at(s, k, "đồng"))) {
			// "triệu người"
			j = units.at(s, k)
		}
		end = perAt(s, j)
		return withoutBlanks(s[i:end]), end
	}
	return "", i
}

// roundUnits are round numbers that what they count follows.
var roundUnits = newWords("triệu", "tỷ", "tỉ", "nghìn")

// moneyWord reports whether the "đồng" that ends at i is that of money, not the beginning of another word: "30 đồng chí".
func moneyWord(s string, i int) bool {
	j := skip(s, i)
	return atAny(s, j, "bộ", "chí", "thời", "bào", "ý") == j
}

// shareOf reads the whole of which the number from i to j is a part, "12/15 xã", and its unit; end is j where none stands there. What may be a day and a
// month counts only behind a word that leads to a number.
func shareOf(s string, i, j int) (unit string, end int) {
	part, _ := number(s, i)
	whole, k := number(s, j+1)
	if len(part) > 6 || k == j+1 || len(whole) > 6 || strings.IndexByte(part, '.') >= 0 || strings.IndexByte(whole, '.') >= 0 || small(part) > small(whole) || k == len(s) || s[k] != ' ' {
		return "", j
	}
	if opensWithAll(s, i) {
		return unitAt(s, skip(s, k))
	}
	if _, d := numericDate(s, i, false); d > i && !endsWith(s, i, "có", "đạt", "đã có", "phấn đấu", "với", "còn", "tại", "được", "công nhận", "duy trì", "tổng số") {
		return "", j
	}
	if named(s, i) && !endsWith(s, i, "tổng số") {
		return "", j
	}
	if unit, end = unitAt(s, skip(s, k)); unit == "" || unit == "%" {
		return "", j
	}
	return unit, end
}

// opensWithAll reports whether the text begins at i with how many of how many places, where it is all of them: "10/10 xã". That is no day of the year.
func opensWithAll(s string, i int) bool {
	part, j := number(s, i)
	if openBullet(s) != i || len(part) > 2 || j >= len(s) || s[j] != '/' {
		return false
	}
	whole, k := number(s, j+1)
	if part != whole || k >= len(s) || s[k] != ' ' {
		return false
	}
	k = skip(s, k)
	return atAny(s, k, levels...) > k || atAny(s, k, "thôn", "bản", "ấp", "buôn", "khu phố", "tổ dân phố", "tỉnh") > k
}

// nounAt takes the one or two words behind a number as its unit.
func nounAt(s string, i int) (unit string, end int) {
	if i >= len(s) || !viet.LetterByte(s[i]) || atAny(s, i, "trở lên", "trở xuống", "và", "của", "là", "trong", "đến", "theo", "so", "về", "để", "cho", "được") > i {
		return "", i
	}
	end = wordEnd(s, i)
	j := skip(s, end)
	if j > end && j < len(s) && viet.LetterByte(s[j]) && !viet.UpperAt(s, j) && atAny(s, j, "và", "của", "là", "trong", "đến", "theo", "về", "để", "cho", "được", "có", "trên", "tại", "mỗi", "trở", "so") == j {
		end = wordEnd(s, j)
	}
	return s[i:end], end
}
