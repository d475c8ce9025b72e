package recognize

import (
	"strings"
)

// isTimestamp reports whether the line is the day and hour at which a web page was written: "11:34:49 17/11/2011", "Thứ ba - 05/03/2024 15:37".
func isTimestamp(s string) bool {
	if isEnglishDay(s) {
		return true
	}
	if w := weekdays.find(s); w != "" {
		s = strings.TrimLeft(s[len(w):], " ,-–")
	}
	if !firstIsDigit(s) || len(s) < 12 || len(s) > 40 || strings.Count(s, ":") == 0 || strings.Count(s, "/") != 2 && strings.Count(s, "-") < 2 {
		return false
	}
	s = timeWords.Replace(s)
	s = strings.TrimRight(s, "AMPCHSamch ")
	return strings.Trim(s, "0123456789:/-., |") == ""
}

// isEnglishDay reports whether the line is a day in the order of English, as programs that set web sites write it: "Tháng Ba 6, 2024 2:06 chiều".
func isEnglishDay(s string) bool {
	n, ok := prefixFold(s, "tháng")
	if !ok || len(s) > 48 {
		return false
	}
	month, year, ok := strings.Cut(s[n:], ", ")
	day := ""
	if i := strings.LastIndexByte(month, ' '); i > 0 {
		day, month = month[i+1:], month[:i]
	}
	return ok && isDigits(day) && len(day) <= 2 && len(month) > 2 && !strings.ContainsAny(month, "0123456789") && len(year) >= 4 && isDigits(year[:4])
}

var (
	weekdays  = newOpeners("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật")
	timeWords = strings.NewReplacer("[GMT+7]", "", "(GMT+7)", "", "GMT+7", "", " lúc ", " ")
)

// isByline reports whether the line says who set a web page and when, or what a reader may do with it: "Người đăng: Quản trị. Ngày đăng: 17/11/2011".
func isByline(s string) bool {
	if len(s) >= 200 {
		return false
	}
	s = trimmedLeft(s, "(")
	if w := pageWords.find(s); w != "" && len(w) == len(s) {
		return true
	}
	w := bylines.find(s)
	return w != "" && (strings.IndexByte(s, ':') > 0 || firstIsDigit(strings.TrimSpace(s[len(w):])) || strings.HasSuffix(w, " bởi"))
}

// isFileLine reports whether the line offers the file of a document: "Tài liệu đính kèm: Tải về".
func isFileLine(s string) bool {
	return len(s) < 200 && hasPrefixFold(s, "tài liệu đính kèm", "tệp đính kèm", "tập tin đính kèm", "file đính kèm", "văn bản đính kèm")
}

// isBareDay reports whether the line is a day in digits alone, in brackets or not, as web sites set it below a headline.
func isBareDay(s string) bool {
	s = strings.Trim(s, "() ")
	return len(s) >= 8 && len(s) <= 10 && strings.Count(s, "/") == 2 && strings.Trim(s, "0123456789/") == ""
}

var (
	bylines   = newOpeners("ngày cập nhật", "cập nhật ngày", "cập nhật lúc", "cập nhật", "lần cập nhật cuối", "người đăng", "ngày đăng", "đăng ngày", "đăng lúc", "lượt xem", "tác giả", "đăng bởi", "viết bởi", "đã xem", "người viết", "ngày viết", "số lần xem", "số lượt xem")
	pageWords = newOpeners("in trang", "chia sẻ", "tải về", "xem với cỡ chữ", "đọc bài lưu", "in bài viết")
)
