package meaning

import (
	"strings"
	"unsafe"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// headingWord ties a word of a heading to what it says the section is about.
type headingWord struct {
	word string
	kind adminplan.SectionKind
}

var headingWords = []headingWord{
	{"mục đích", adminplan.SectionObjectives}, {"mục tiêu", adminplan.SectionObjectives}, {"chỉ tiêu", adminplan.SectionObjectives}, {"yêu cầu", adminplan.SectionObjectives}, {"ý nghĩa", adminplan.SectionObjectives},
	{"nội dung", adminplan.SectionContent}, {"nhiệm vụ", adminplan.SectionContent}, {"giải pháp", adminplan.SectionContent}, {"biện pháp", adminplan.SectionContent}, {"hoạt động", adminplan.SectionContent}, {"chương trình", adminplan.SectionContent}, {"các bước", adminplan.SectionContent}, {"kế hoạch cụ thể", adminplan.SectionContent}, {"kế hoạch chi tiết", adminplan.SectionContent}, {"công việc", adminplan.SectionContent}, {"chuyên đề", adminplan.SectionContent}, {"trọng tâm", adminplan.SectionContent},
	{"hình thức", adminplan.SectionForms}, {"phương thức", adminplan.SectionForms}, {"cách thức", adminplan.SectionForms},
	{"thời gian", adminplan.SectionSchedule}, {"tiến độ", adminplan.SectionSchedule}, {"lộ trình", adminplan.SectionSchedule}, {"thời hạn", adminplan.SectionSchedule}, {"kế hoạch thời gian", adminplan.SectionSchedule}, {"lịch ", adminplan.SectionSchedule},
	{"kinh phí", adminplan.SectionBudget}, {"nguồn lực", adminplan.SectionBudget}, {"nguồn vốn", adminplan.SectionBudget}, {"ngân sách", adminplan.SectionBudget}, {"tài chính", adminplan.SectionBudget}, {"dự toán", adminplan.SectionBudget}, {"điều kiện bảo đảm", adminplan.SectionBudget}, {"điều kiện đảm bảo", adminplan.SectionBudget},
	{"tổ chức thực hiện", adminplan.SectionImplementation}, {"tổ chức triển khai", adminplan.SectionImplementation}, {"triển khai thực hiện", adminplan.SectionImplementation}, {"phân công", adminplan.SectionImplementation}, {"trách nhiệm", adminplan.SectionImplementation}, {"giao nhiệm vụ", adminplan.SectionImplementation}, {"nhiệm vụ của các", adminplan.SectionImplementation},
}

// scopeWords are words of headings that name no type of section; where one opens a heading, a time that follows does not make a schedule of it.
var scopeWords = []string{"đối tượng", "phạm vi", "thành phần", "quan điểm", "tiêu chí", "chế độ", "phương pháp", "địa điểm", "địa bàn", "số lượng", "quy mô"}

var (
	headingTerms = newTerms(headingWords, func(w headingWord) string { return w.word })
	scopeTerms   = newTerms(scopeWords, func(w string) string { return w })
)

// SectionKind says what a section is about by its heading. Where a heading names several things, the first decides
// ("NỘI DUNG, HÌNH THỨC VÀ THỜI GIAN" is content), but that a section with "tổ chức thực hiện" behind the time or the
// money is about who does what. A heading that names none of them is [adminplan.SectionOther].
func SectionKind(heading string) adminplan.SectionKind {
	var stack [256]byte
	folded := viet.AppendFold(stack[:0], heading)
	h := unsafe.String(unsafe.SliceData(folded), len(folded))
	h = h[pastSituation(h):]
	kind, scope := adminplan.SectionOther, false
	for i := 0; i < len(h) && kind == adminplan.SectionOther; i = nextStart(h, i) {
		letters := viet.EightAt(h, i)
		head := hashHead(letters)
		for k, next := headingTerms.at(h, i, letters, head, 0); k >= 0; k, next = headingTerms.at(h, i, letters, head, next) {
			if kind == adminplan.SectionOther || headingWords[k].kind == adminplan.SectionImplementation {
				kind = headingWords[k].kind
			}
		}
		if !scope && kind == adminplan.SectionOther {
			k, _ := scopeTerms.at(h, i, letters, head, 0)
			scope = k >= 0
		}
	}
	if kind == adminplan.SectionOther {
		return kind
	}
	switch {
	case kind == adminplan.SectionContent && (strings.HasPrefix(h, "biện pháp tổ chức") || strings.HasPrefix(h, "giải pháp tổ chức") || strings.HasPrefix(h, "nhiệm vụ tổ chức")) && implements(h):
		return adminplan.SectionImplementation
	case (kind == adminplan.SectionSchedule || kind == adminplan.SectionBudget) && implements(h):
		return adminplan.SectionImplementation
	case kind == adminplan.SectionForms && (strings.Contains(h, "khen thưởng") || strings.Contains(h, "kỷ luật") || strings.Contains(h, "xử lý")):
		return adminplan.SectionOther
	case (kind == adminplan.SectionSchedule || kind == adminplan.SectionForms && strings.Contains(h, "tiêu chí")) && scope:
		return adminplan.SectionOther
	}
	return kind
}

// implements reports whether the folded heading h has the words under which most plans say who does what.
func implements(h string) bool {
	return strings.Contains(h, "tổ chức thực hiện") || strings.Contains(h, "tổ chức triển khai thực hiện")
}

// situationWords open headings on what was done and how things stand, which name the parts of a plan only as what they look back on.
var situationWords = newWords("kết quả", "đánh giá", "tình hình", "thực trạng", "sự cần thiết", "căn cứ", "đặc điểm", "khái quát")

// pastSituation returns where the part of the folded heading h begins that is about the plan, behind "và" or a comma where it opens with how things
// stand: "đặc điểm tình hình và nhiệm vụ". It is the end of h where it is about nothing else.
func pastSituation(h string) int {
	for i := skip(h, 0); situationWords.at(h, i) > i; {
		for i = situationWords.at(h, i); i < len(h) && h[i] != ',' && h[i] != ';' && at(h, i, "và") == i; i = nextPart(h, i) {
		}
		if i >= len(h) {
			return len(h)
		}
		if h[i] == ',' || h[i] == ';' {
			i++
		}
		i = skip(h, i)
		i = skip(h, at(h, i, "và"))
		if situationWords.at(h, i) == i {
			return i
		}
	}
	return 0
}

// nextPart returns where the next word behind the one at i begins, or the comma or semicolon before it.
func nextPart(h string, i int) int {
	for i++; i < len(h) && h[i] != ',' && h[i] != ';'; i++ {
		if h[i-1] == ' ' {
			break
		}
	}
	return i
}

// wordIndex returns where word begins in the folded text h, at the beginning of a word and with its end at the end of one; -1 if nowhere.
func wordIndex(h, word string) int {
	for from := 0; from < len(h); {
		i := strings.Index(h[from:], word)
		if i < 0 {
			return -1
		}
		i += from
		end := i + len(word)
		if wordStart(h, i) && (word[len(word)-1] == ' ' || end == len(h) || !viet.LetterByte(h[end])) {
			return i
		}
		from = end
	}
	return -1
}

// ObjectiveKind says what the objectives below a heading are; empty where it names both purposes and requirements, or neither.
func ObjectiveKind(heading string) adminplan.ObjectiveKind {
	h := viet.Fold(heading)
	purpose := wordIndex(h, "mục đích") >= 0
	requirement := wordIndex(h, "yêu cầu") >= 0
	target := wordIndex(h, "mục tiêu") >= 0 || wordIndex(h, "chỉ tiêu") >= 0
	switch {
	case purpose && !requirement && !target:
		return adminplan.ObjectivePurpose
	case requirement && !purpose && !target:
		return adminplan.ObjectiveRequirement
	case target && !purpose && !requirement:
		return adminplan.ObjectiveTarget
	}
	return ""
}

// Column says what the column of a task table holds, by its heading.
func Column(heading string) adminplan.ColumnKind {
	h := viet.Fold(strings.Trim(heading, "*_ \t"))
	has := func(words ...string) bool {
		for _, w := range words {
			if wordIndex(h, w) >= 0 {
				return true
			}
		}
		return false
	}
	switch {
	case h == "tt" || h == "stt" || h == "số tt" || h == "số thứ tự" || h == "thứ tự" || h == "#" || h == "tt.":
		return adminplan.ColumnOrder
	case has("ghi chú"):
		return adminplan.ColumnNote
	case has("thời gian", "thời hạn", "tiến độ", "lộ trình", "ngày", "thời điểm", "hạn hoàn thành"), h == "tháng", h == "tháng/năm", h == "quý", h == "quí", h == "tuần", h == "hạn", h == "hoàn thành", strings.HasPrefix(h, "hạn "):
		return adminplan.ColumnTiming
	case has("phối hợp") && !has("chủ trì"):
		return adminplan.ColumnPartners
	case has("sản phẩm", "đầu ra") || has("kết quả") && !has("chủ trì"):
		return adminplan.ColumnProduct
	case has("kinh phí", "dự toán", "thành tiền", "nguồn vốn", "đơn giá", "ngân sách", "số tiền"), h == "nguồn":
		return adminplan.ColumnBudget
	case has("chủ trì", "phụ trách", "đơn vị thực hiện", "cơ quan thực hiện", "người thực hiện", "bộ phận thực hiện", "cá nhân thực hiện", "lực lượng thực hiện", "chịu trách nhiệm", "trách nhiệm", "phân công", "đầu mối", "tổ chức thực hiện"):
		return adminplan.ColumnLead
	case has("nội dung", "nhiệm vụ", "công việc", "hoạt động", "hạng mục", "giải pháp", "tên"):
		return adminplan.ColumnContent
	case has("chỉ tiêu", "mục tiêu", "kế hoạch năm", "tỷ lệ"):
		return adminplan.ColumnIndicator
	}
	return adminplan.ColumnOther
}

type labelWord struct{ word, field string }

// labelWords are the words with which a line of an item says what it holds, and the field that is.
var labelWords = []labelWord{
	{"thời gian", "timing"}, {"thời hạn", "timing"}, {"tiến độ", "timing"}, {"thời điểm", "timing"}, {"hạn hoàn thành", "timing"}, {"lộ trình", "timing"}, {"hoàn thành", "timing"}, {"hòan thành", "timing"},
	{"cơ quan phối hợp", "partners"}, {"đơn vị phối hợp", "partners"}, {"các đơn vị phối hợp", "partners"}, {"các cơ quan phối hợp", "partners"}, {"cơ quan, đơn vị phối hợp", "partners"}, {"đơn vị, cơ quan phối hợp", "partners"}, {"phối hợp thực hiện", "partners"}, {"phối hợp", "partners"}, {"bộ phận phối hợp", "partners"}, {"đơn vị/cá nhân phối hợp", "partners"}, {"cơ quan/đơn vị phối hợp", "partners"},
	{"cơ quan chủ trì", "lead"}, {"đơn vị chủ trì", "lead"}, {"các đơn vị chủ trì", "lead"}, {"cơ quan, đơn vị chủ trì", "lead"}, {"chủ trì", "lead"}, {"cơ quan thực hiện", "lead"}, {"đơn vị thực hiện", "lead"}, {"cơ quan, đơn vị thực hiện", "lead"}, {"các đơn vị thực hiện", "lead"}, {"đơn vị phụ trách", "lead"}, {"người phụ trách", "lead"}, {"phụ trách", "lead"}, {"phân công thực hiện", "lead"}, {"phân công", "lead"}, {"người thực hiện", "lead"}, {"bộ phận thực hiện", "lead"}, {"bộ phận phụ trách", "lead"}, {"bộ phận chủ trì", "lead"}, {"trách nhiệm thực hiện", "lead"}, {"đơn vị đầu mối", "lead"}, {"cơ quan đầu mối", "lead"}, {"đơn vị tham mưu", "lead"}, {"cơ quan tham mưu", "lead"}, {"cơ quan/đơn vị chủ trì", "lead"}, {"đơn vị chịu trách nhiệm", "lead"}, {"cơ quan chịu trách nhiệm", "lead"}, {"bộ phận chịu trách nhiệm", "lead"}, {"người chịu trách nhiệm", "lead"}, {"cá nhân chịu trách nhiệm", "lead"}, {"đơn vị/cá nhân chịu trách nhiệm", "lead"}, {"đơn vị/cá nhân chủ trì", "lead"}, {"lãnh đạo phụ trách", "lead"}, {"đồng chí phụ trách", "lead"}, {"cán bộ phụ trách", "lead"},
	{"sản phẩm", "product"}, {"dự kiến sản phẩm", "product"}, {"kết quả", "product"}, {"dự kiến kết quả", "product"}, {"đầu ra", "product"},
	{"kinh phí", "budget"}, {"nguồn kinh phí", "budget"}, {"dự toán kinh phí", "budget"}, {"dự kiến kinh phí", "budget"}, {"tổng kinh phí", "budget"}, {"tổng dự toán", "budget"}, {"tổng mức đầu tư", "budget"}, {"nhu cầu kinh phí", "budget"}, {"khái toán kinh phí", "budget"}, {"nguồn vốn", "budget"},
	{"nội dung", "content"}, {"nội dung thực hiện", "content"},
}

// labelsByHead are the labelWords by the hash of their first bytes.
var labelsByHead = func() map[uint64][]labelWord {
	by := map[uint64][]labelWord{}
	for _, w := range labelWords {
		for _, spelled := range spelledAs(w.word) {
			head := headHash(spelled, 0)
			by[head] = append(by[head], w)
		}
	}
	return by
}()

// Label splits a line such as "- Thời gian thực hiện: Quý IV/2025." into the field that its words before the colon name and the value behind it.
// The fields are timing, lead, partners, product, budget and content. The value is without blanks at its ends, its closing
// punctuation kept. ok is false for a line that opens otherwise.
func Label(text string) (field, value string, ok bool) {
	i := 0
	for i < len(text) && !viet.LetterByte(text[i]) && (strings.IndexByte(" \t-+*•", text[i]) >= 0 || viet.Blanks(text[i:]) > 0 || viet.Dash(text[i:]) > 0 || strings.HasPrefix(text[i:], "•")) {
		switch {
		case viet.Blanks(text[i:]) > 0:
			i += viet.Blanks(text[i:])
		case viet.Dash(text[i:]) > 0:
			i += viet.Dash(text[i:])
		case strings.HasPrefix(text[i:], "•"):
			i += len("•")
		default:
			i++
		}
	}
	window := text[i:min(len(text), i+120)]
	colon := strings.IndexByte(window, ':')
	if colon < 0 {
		return "", "", false
	}
	head := trimHead(window[:colon])
	best := 0
	for _, w := range labelsByHead[headHash(head, 0)] {
		if n := viet.Word(head, w.word); n > best {
			best, field = n, w.field
		}
	}
	if best == 0 {
		return "", "", false
	}
	// The rest of the head may say more of the same, but no sentence.
	if len(head)-best > 60 || strings.ContainsAny(head[best:], ".;") {
		return "", "", false
	}
	if field == "content" && len(head)-best > 30 {
		return "", "", false
	}
	if (field == "lead" || field == "partners") && strings.Contains(head[best:], " với ") {
		// "Chủ trì, phối hợp với các sở:" opens what the unit is to do.
		return "", "", false
	}
	if rest := skip(head, best); field == "product" && rest < len(head) && viet.LetterByte(head[rest]) && productTails.at(head, rest) == rest {
		// "Kết quả khảo sát: …", "Sản phẩm chủ lực: …"
		return "", "", false
	}
	value = strings.TrimSpace(strings.TrimLeft(text[i+colon+1:], "*_"))
	if field == "budget" && fundsReached(text, i) {
		return "", "", false
	}
	return field, value, true
}

// productTails go on with the words that name the product of the work.
var productTails = newWords("đầu ra", "dự kiến", "cần", "phải", "hoàn thành", "thực hiện", "đạt", "chủ yếu", "chính", "cụ thể", "của", "giao nộp", "và", "hoặc", "công việc", "nhiệm vụ", "mong đợi", "mong muốn", "sản phẩm", "kết quả", "bàn giao", "phấn đấu", "là")

func trimHead(head string) string { return strings.Trim(head, "*_ \t") }

// BasisRelation says how a plan stands to the basis that a paragraph gives, by its opening words. It reports false for a paragraph that
// opens otherwise.
func BasisRelation(text string) (adminplan.BasisRelation, bool) {
	i := skip(text, 0)
	if d := viet.Dash(text[i:]); d > 0 {
		i = skip(text, i+d)
	}
	for i < len(text) && text[i] == '*' {
		i++
	}
	for _, o := range basisOpeners {
		if at(text, i, o.word) > i {
			return o.relation, true
		}
	}
	return "", false
}

var basisOpeners = []struct {
	word     string
	relation adminplan.BasisRelation
}{
	{"căn cứ", adminplan.RelationPursuant},
	{"theo đề nghị", adminplan.RelationProposal}, {"xét đề nghị", adminplan.RelationProposal}, {"theo tờ trình", adminplan.RelationProposal}, {"xét tờ trình", adminplan.RelationProposal}, {"trên cơ sở đề nghị", adminplan.RelationProposal}, {"trên cơ sở đề xuất", adminplan.RelationProposal}, {"theo đề xuất", adminplan.RelationProposal}, {"xét đề xuất", adminplan.RelationProposal},
	{"thực hiện", adminplan.RelationImplements}, {"tiếp tục thực hiện", adminplan.RelationImplements}, {"tiếp tục triển khai", adminplan.RelationImplements}, {"triển khai", adminplan.RelationImplements},
	{"để thực hiện", adminplan.RelationImplements}, {"để triển khai", adminplan.RelationImplements}, {"nhằm thực hiện", adminplan.RelationImplements}, {"nhằm triển khai", adminplan.RelationImplements},
	{"để tiếp tục", adminplan.RelationImplements}, {"nhằm tiếp tục", adminplan.RelationImplements}, {"nhằm cụ thể hóa", adminplan.RelationImplements}, {"cụ thể hóa", adminplan.RelationImplements}, {"thi hành", adminplan.RelationImplements}, {"chấp hành", adminplan.RelationImplements}, {"quán triệt", adminplan.RelationImplements},
	{"trên cơ sở", adminplan.RelationOther}, {"theo", adminplan.RelationOther}, {"xét", adminplan.RelationOther}, {"sau khi", adminplan.RelationOther},
}
