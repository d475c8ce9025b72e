package meaning

import (
	"strings"
	"unsafe"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

type channelWord struct {
	word    string
	channel adminplan.Channel
}

// channelWords name the way in which a form reaches people. The first that a text names decides; the weak ones only where it names no other.
var channelWords = []channelWord{
	{"thông tin đại chúng", adminplan.ChannelMassMedia}, {"báo chí", adminplan.ChannelMassMedia}, {"báo, đài", adminplan.ChannelMassMedia}, {"trên báo", adminplan.ChannelMassMedia}, {"phát thanh", adminplan.ChannelMassMedia}, {"truyền thanh", adminplan.ChannelMassMedia}, {"truyền hình", adminplan.ChannelMassMedia}, {"loa", adminplan.ChannelMassMedia}, {"thông tin cơ sở", adminplan.ChannelMassMedia}, {"chuyên trang", adminplan.ChannelMassMedia}, {"chuyên mục", adminplan.ChannelMassMedia},
	{"mạng xã hội", adminplan.ChannelOnline}, {"cổng thông tin", adminplan.ChannelOnline}, {"trang thông tin điện tử", adminplan.ChannelOnline}, {"internet", adminplan.ChannelOnline}, {"zalo", adminplan.ChannelOnline}, {"facebook", adminplan.ChannelOnline}, {"trực tuyến", adminplan.ChannelOnline}, {"nền tảng số", adminplan.ChannelOnline}, {"website", adminplan.ChannelOnline}, {"fanpage", adminplan.ChannelOnline}, {"không gian mạng", adminplan.ChannelOnline},
	{"câu lạc bộ", adminplan.ChannelClub}, {"clb", adminplan.ChannelClub},
	{"văn nghệ", adminplan.ChannelArts}, {"văn hóa", adminplan.ChannelArts}, {"hội thi", adminplan.ChannelArts}, {"hội diễn", adminplan.ChannelArts}, {"sân khấu", adminplan.ChannelArts}, {"cuộc thi", adminplan.ChannelArts}, {"chiếu phim", adminplan.ChannelArts}, {"thể thao", adminplan.ChannelArts}, {"triển lãm", adminplan.ChannelArts}, {"tiểu phẩm", adminplan.ChannelArts},
	{"pa nô", adminplan.ChannelVisual}, {"pa-nô", adminplan.ChannelVisual}, {"pa - nô", adminplan.ChannelVisual}, {"panô", adminplan.ChannelVisual}, {"áp phích", adminplan.ChannelVisual}, {"băng rôn", adminplan.ChannelVisual}, {"băng-rôn", adminplan.ChannelVisual}, {"khẩu hiệu", adminplan.ChannelVisual}, {"trực quan", adminplan.ChannelVisual}, {"poster", adminplan.ChannelVisual}, {"cổ động", adminplan.ChannelVisual},
	{"tờ rơi", adminplan.ChannelPrint}, {"tờ gấp", adminplan.ChannelPrint}, {"in ấn", adminplan.ChannelPrint}, {"sổ tay", adminplan.ChannelPrint}, {"cẩm nang", adminplan.ChannelPrint}, {"bản tin", adminplan.ChannelPrint}, {"ấn phẩm", adminplan.ChannelPrint},
	{"tập huấn", adminplan.ChannelTraining}, {"bồi dưỡng", adminplan.ChannelTraining},
	{"tuyên truyền miệng", adminplan.ChannelDirect}, {"từng hộ", adminplan.ChannelDirect}, {"tư vấn", adminplan.ChannelDirect}, {"báo cáo viên", adminplan.ChannelDirect},
	{"hội nghị", adminplan.ChannelMeeting}, {"hội thảo", adminplan.ChannelMeeting}, {"tọa đàm", adminplan.ChannelMeeting}, {"giao lưu", adminplan.ChannelMeeting}, {"gặp mặt", adminplan.ChannelMeeting}, {"cuộc họp", adminplan.ChannelMeeting}, {"đối thoại", adminplan.ChannelMeeting}, {"nói chuyện", adminplan.ChannelMeeting}, {"diễn đàn", adminplan.ChannelMeeting},
}

var weakChannelWords = []channelWord{
	{"sinh hoạt", adminplan.ChannelMeeting}, {"họp", adminplan.ChannelMeeting}, {"tài liệu", adminplan.ChannelPrint}, {"sách", adminplan.ChannelPrint}, {"báo", adminplan.ChannelMassMedia}, {"trực tiếp", adminplan.ChannelDirect}, {"miệng", adminplan.ChannelDirect},
}

// Channel says in which way a form reaches people; [adminplan.ChannelOther] where its words do not tell.
func Channel(text string) adminplan.Channel {
	var stack [512]byte
	folded := viet.AppendFold(stack[:0], text)
	h := unsafe.String(unsafe.SliceData(folded), len(folded))
	if k, _ := channelTerms.first(h); k >= 0 {
		return channelWords[k].channel
	}
	if k, _ := weakChannelTerms.first(h); k >= 0 {
		return weakChannelWords[k].channel
	}
	return adminplan.ChannelOther
}

var (
	channelTerms     = newTerms(channelWords, func(w channelWord) string { return w.word })
	weakChannelTerms = newTerms(weakChannelWords, func(w channelWord) string { return w.word })
)

// formOpeners are the words with which a further form in a list begins. Behind a comma only they part forms, since a form may itself hold commas.
var formOpeners = newWords(
	"tuyên truyền", "tổ chức", "sinh hoạt", "tọa đàm", "giao lưu", "hội nghị", "hội thảo", "hội thi", "hội diễn", "cuộc thi", "thi", "phát", "in", "treo", "đăng", "lắp", "xây dựng", "mở", "thông qua", "trên", "qua",
	"lồng ghép", "tập huấn", "bồi dưỡng", "nói chuyện", "chiếu", "biểu diễn", "cổ động", "pa nô", "pa-nô", "panô", "áp phích", "băng rôn", "băng-rôn", "khẩu hiệu", "tờ rơi", "tờ gấp", "mạng xã hội", "đối thoại", "gặp mặt", "trực quan", "phổ biến",
	"quán triệt", "viết", "họp", "phát động", "triển lãm", "truyền thanh", "tư vấn", "trợ giúp", "diễn đàn", "câu lạc bộ", "báo cáo", "hệ thống loa", "loa truyền thanh", "cổng thông tin", "trang thông tin", "sân khấu", "văn nghệ quần chúng", "thăm", "tặng", "tham quan", "biên soạn", "cấp phát", "trưng bày", "vận động", "gửi", "trực tiếp", "trực tuyến", "thực hiện", "hướng dẫn", "tài liệu", "chương trình", "phim", "hội chợ", "ký", "khen",
)

// Forms splits a sentence that names the forms of a work ("… lựa chọn các hình thức phù hợp như: tuyên truyền trên …, tọa đàm; hội thi…") into the words up to
// the colon and the forms, each an exact piece with the punctuation that closes it: introduction and forms joined by blanks are the sentence again. A
// comma parts forms only where another form begins behind it. Without such a list the introduction is the whole sentence.
func Forms(sentence string) (intro string, forms []string) {
	colon := formsColon(sentence)
	if colon < 0 {
		return sentence, nil
	}
	intro = sentence[:colon+1]
	start := skip(sentence, colon+1)
	forms = make([]string, 0, 8)
	depth := 0
	for i := nextFormSign(sentence, start); i < len(sentence); i = nextFormSign(sentence, i+1) {
		cut := false
		switch sentence[i] {
		case '(':
			depth++
		case ')':
			depth = max(0, depth-1)
		case ';':
			cut = depth == 0
		case ',':
			cut = depth == 0 && formOpeners.at(sentence, skip(sentence, i+1)) > skip(sentence, i+1)
		case '.':
			cut = depth == 0 && i+1 < len(sentence) && stopsAt(sentence, i) && viet.UpperAt(sentence, skip(sentence, i+1))
		}
		if !cut {
			continue
		}
		next := skip(sentence, i+1)
		if next >= len(sentence) {
			break
		}
		if piece := strings.TrimSpace(sentence[start : i+1]); piece != "" {
			forms = append(forms, piece)
		}
		start = next
	}
	if rest := strings.TrimSpace(sentence[start:]); rest != "" {
		forms = append(forms, rest)
	}
	if len(forms) == 0 {
		return sentence, nil
	}
	return intro, forms
}

// nextFormSign returns where from i on the next sign stands that may part forms, or a bracket, within which none does.
func nextFormSign(s string, i int) int {
	for i < len(s) && !formSigns[s[i]] {
		i++
	}
	return i
}

var formSigns = [256]bool{'(': true, ')': true, ';': true, ',': true, '.': true}

// formsColon returns where the colon stands behind which a list of forms begins; -1 if there is none.
func formsColon(s string) int {
	i := strings.IndexByte(s, ':')
	if i < 0 || skip(s, i+1) >= len(s) {
		return -1
	}
	head := trimEnd(s[:i])
	for _, w := range [...]string{"như", "như sau", "sau", "sau đây", "gồm", "bao gồm", "thông qua", "là", "qua", "bằng"} {
		if n := len(w); len(head) >= n && viet.Match(head[len(head)-n:], w) == n && wordStart(head, len(head)-n) {
			return i
		}
	}
	if wordIndex(viet.Fold(head), "hình thức") >= 0 {
		return i
	}
	return -1
}
