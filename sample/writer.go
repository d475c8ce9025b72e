package sample

import (
	"strconv"

	"github.com/adminplan/adminplan"
)

// writer makes the parts of one plan.
type writer struct {
	options
	r      *random
	theme  *theme
	office *office
	day    adminplan.Date // of issue
	period adminplan.Period
	plan   *adminplan.Plan

	objects, goals, headings int // how many of a list have been used
	notes                    int
	// plain are the words of the leaves of the content that hold no citation, time or number. Most are such; to look for
	// what is not there would take most of the time, so they get their words when all others have been read.
	plain []string
}

// cycle goes through a list from a place of its own, so that neighbours differ.
func cycle(n *int, of []string) string {
	s := of[*n%len(of)]
	*n++
	return s
}

func (w *writer) object() string { return cycle(&w.objects, w.theme.objects) }
func (w *writer) goal() string   { return cycle(&w.goals, w.theme.goals) }

var works = []string{
	"Rà soát, củng cố", "Tổ chức, duy trì", "Đánh giá thực trạng và đổi mới", "Kiểm tra, hướng dẫn", "Bố trí nguồn lực cho", "Nhân rộng cách làm tốt trong",
	"Lấy ý kiến Nhân dân về", "Thống kê, cập nhật số liệu về", "Xây dựng kế hoạch cụ thể về", "Tập huấn cho cán bộ phụ trách về", "Tuyên truyền, giới thiệu", "Theo dõi, nắm tình hình về",
	"Phân công người phụ trách", "Trao đổi kinh nghiệm về", "Công khai kết quả liên quan đến",
}

var manners = []string{
	"phù hợp với điều kiện của từng địa bàn", "bảo đảm thiết thực, tiết kiệm", "có người chịu trách nhiệm cụ thể", "gắn với nhiệm vụ thường xuyên của đơn vị",
	"không làm phát sinh thủ tục mới", "ưu tiên những nơi còn khó khăn", "tránh hình thức, chồng chéo", "kịp thời phát hiện và tháo gỡ vướng mắc", "có đánh giá, rút kinh nghiệm sau từng đợt",
}

// work is a piece of work in words, from a capital on and without an end mark.
func (w *writer) work() string {
	s := pick(w.r, works) + " " + w.object()
	if w.r.percent(70) {
		s += ", " + pick(w.r, manners)
	}
	return s
}

// due is a day within the period on which work can be due.
func (w *writer) due() adminplan.Date {
	from, to := w.day, w.period.To.Last()
	year := int(from.Year)
	if to.Year > from.Year {
		year += w.r.between(0, int(to.Year-from.Year))
	}
	month := w.r.between(1, 12)
	if year == int(from.Year) {
		month = w.r.between(min(int(from.Month)+1, 12), 12)
	}
	return adminplan.DateOf(year, month, w.r.between(1, 28))
}

func slashed(d adminplan.Date) string {
	return runningNumber(int(d.Day)) + "/" + strconv.Itoa(int(d.Month)) + "/" + strconv.Itoa(int(d.Year))
}

var quarters = [...]string{"I", "II", "III", "IV"}

// when is a time in words, as it stands after the words for the work.
func (w *writer) when() string {
	d := w.due()
	year := strconv.Itoa(int(d.Year))
	switch w.r.weighted(30, 12, 18, 10, 10, 8, 6, 6) {
	case 0:
		return "trước ngày " + slashed(d)
	case 1:
		return "xong trước " + d.Vietnamese()
	case 2:
		return "trong quý " + quarters[(d.Month-1)/3] + "/" + year
	case 3:
		return "trong tháng " + strconv.Itoa(int(d.Month)) + "/" + year
	case 4:
		return "hằng quý"
	case 5:
		return "thường xuyên"
	case 6:
		return "trước ngày 15/12 hằng năm"
	}
	return "năm " + year + " và các năm tiếp theo"
}

// cited is a citation of a document of the superior body, or of the law of the matter, in words.
func (w *writer) cited() string {
	if w.theme.law != "" && w.r.percent(40) {
		return w.theme.law
	}
	return w.foreign(w.r)
}

// kindNames are the kinds of the documents that samples cite, by the first group of their symbols.
var kindNames = map[string]string{"KH": "Kế hoạch", "QĐ": "Quyết định", "KL": "Kết luận", "CV": "Công văn"}

// foreign is a full citation of a document that another body issued before the plan.
func (w *writer) foreign(r *random) string {
	o := w.office
	n := adminplan.Number{Value: runningNumber(r.between(1, 400)), Symbol: o.superiorSymbol, Style: o.superiorStyle}
	day := w.before(r)
	text := kindNames[n.KindSymbol()] + " số " + n.String()
	if n.Style == adminplan.StyleParty {
		text += ","
	}
	text += " ngày "
	if r.percent(50) {
		text += slashed(day)
	} else {
		text += day.Vietnamese()[len("ngày "):]
	}
	return text + " của " + o.superior
}

// before is a day up to a year before the plan.
func (w *writer) before(r *random) adminplan.Date {
	months := int(w.day.Year)*12 + int(w.day.Month) - 1 - r.between(1, 11)
	return adminplan.DateOf(months/12, months%12+1, r.between(1, 28))
}

// unit is a unit that has work to do.
func (w *writer) unit() string { return pick(w.r, w.office.units) }

// two are two different units joined by a comma.
func (w *writer) two() string {
	u := some(w.r, w.office.units, 2)
	return u[0] + ", " + u[1]
}
