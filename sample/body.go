package sample

import (
	"strconv"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// part is a section of the body before it has its number.
type part struct {
	heading string
	kind    adminplan.SectionKind
	fill    func(*writer, *adminplan.Section)
}

// sections writes the body: its sections in the usual order, some of them left out as real plans do.
func (w *writer) sections() []adminplan.Section {
	r := w.r
	var parts []part
	add := func(percent int, p part) {
		if r.percent(percent) {
			parts = append(parts, p)
		}
	}
	add(83, part{pick(r, []string{"MỤC ĐÍCH, YÊU CẦU", "MỤC TIÊU, YÊU CẦU"}), adminplan.SectionObjectives, (*writer).objectives})
	add(25, part{pick(r, []string{"PHẠM VI, ĐỐI TƯỢNG", "ĐỐI TƯỢNG THỰC HIỆN"}), adminplan.SectionOther, (*writer).scope})
	parts = append(parts, part{pick(r, []string{"NỘI DUNG", "NỘI DUNG THỰC HIỆN", "NHIỆM VỤ VÀ GIẢI PHÁP", "NHIỆM VỤ TRỌNG TÂM"}), adminplan.SectionContent, (*writer).content})
	forms := 20
	if w.office.body == Front {
		forms = 60
	}
	add(forms, part{"HÌNH THỨC TUYÊN TRUYỀN", adminplan.SectionForms, (*writer).forms})
	add(20, part{pick(r, []string{"THỜI GIAN THỰC HIỆN", "TIẾN ĐỘ THỰC HIỆN"}), adminplan.SectionSchedule, (*writer).schedule})
	add(60, part{pick(r, []string{"KINH PHÍ THỰC HIỆN", "NGUỒN KINH PHÍ"}), adminplan.SectionBudget, (*writer).budget})
	parts = append(parts, part{"TỔ CHỨC THỰC HIỆN", adminplan.SectionImplementation, (*writer).implementation})

	mark := "."
	if w.office.body == Party || w.office.body == Front && r.percent(30) {
		mark = "-"
	}
	out := make([]adminplan.Section, len(parts))
	for i, p := range parts {
		out[i] = adminplan.Section{Label: string(viet.AppendRoman(nil, i+1)) + mark, Heading: p.heading, Kind: p.kind}
		p.fill(w, &out[i])
	}
	return out
}

// letters are those that number points (điểm): đ belongs to them; f, j, w, z and the letters with marks do not.
var letters = [...]string{"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"}

func (w *writer) objectives(s *adminplan.Section) {
	r := w.r
	purpose := func() string {
		return pick(r, []string{"Nhằm ", "Góp phần để ", "Tạo chuyển biến rõ rệt, để "}) + w.goal()
	}
	requirement := func() string {
		return pick(r, []string{
			"Việc triển khai phải ", "Các cơ quan, đơn vị khi thực hiện phải ", "Quá trình tổ chức cần ",
		}) + pick(r, []string{
			"bám sát chỉ đạo của cấp trên và sát với thực tế", "xác định rõ người, rõ việc, rõ thời gian, rõ kết quả", "huy động được sự tham gia của Nhân dân", "bảo đảm tiến độ, chất lượng và tiết kiệm",
			"được kiểm tra, đôn đốc thường xuyên",
		})
	}
	target := func() string {
		year := strconv.Itoa(int(w.period.To.Year))
		return "Phấn đấu đến hết năm " + year + ", " + pick(r, w.theme.measures) + " đạt ít nhất " + strconv.Itoa(5*r.between(10, 19)) + "%"
	}
	switch {
	case r.percent(45): // "1. Mục đích" and "2. Yêu cầu", each with points or bullets
		letter := r.percent(50)
		group := func(n int, heading string, kind adminplan.ObjectiveKind, text func() string) adminplan.Objective {
			o := adminplan.Objective{Label: strconv.Itoa(n) + ".", Heading: heading, Kind: kind}
			for i := range r.between(2, 4) {
				label := "-"
				if letter {
					label = letters[i] + ")"
				}
				o.Objectives = append(o.Objectives, objective(label, text()+".", kind))
			}
			return o
		}
		s.Objectives = append(s.Objectives, group(1, "Mục đích", adminplan.ObjectivePurpose, purpose), group(2, "Yêu cầu", adminplan.ObjectiveRequirement, requirement))
		if r.percent(30) {
			s.Objectives = append(s.Objectives, group(3, "Chỉ tiêu", adminplan.ObjectiveTarget, target))
		}
	case r.percent(50): // bullets
		for range r.between(3, 5) {
			s.Objectives = append(s.Objectives, objective("-", pick(r, []func() string{purpose, requirement})()+".", ""))
		}
	default: // numbered sentences
		mark := s.Label[len(s.Label)-1:]
		for i := range r.between(3, 4) {
			s.Objectives = append(s.Objectives, objective(strconv.Itoa(i+1)+mark, pick(r, []func() string{purpose, requirement})()+".", ""))
		}
	}
}

func objective(label, text string, kind adminplan.ObjectiveKind) adminplan.Objective {
	return adminplan.Objective{Label: label, Text: text, Kind: kind}
}

func (w *writer) scope(s *adminplan.Section) {
	s.Items = []adminplan.ContentItem{
		{Label: "1.", Heading: "Phạm vi:", Text: "Kế hoạch được thực hiện trên địa bàn " + w.office.area + "."},
		{Label: "2.", Heading: "Đối tượng:", Text: "Các cơ quan, đơn vị, cán bộ phụ trách và người dân có liên quan."},
	}
}

func (w *writer) schedule(s *adminplan.Section) {
	for _, text := range []string{
		"Quán triệt và triển khai Kế hoạch " + w.when() + ".",
		"Tổ chức kiểm tra, đánh giá giữa kỳ " + w.when() + ".",
	} {
		s.Items = append(s.Items, adminplan.ContentItem{Label: "-", Text: text})
	}
}

func (w *writer) budget(s *adminplan.Section) {
	texts := []string{
		"Kinh phí thực hiện Kế hoạch được bố trí trong dự toán chi thường xuyên hằng năm của các đơn vị theo phân cấp hiện hành và các nguồn hợp pháp khác.",
		"Sử dụng nguồn kinh phí đã giao cho các đơn vị; khuyến khích huy động sự đóng góp tự nguyện của tổ chức, cá nhân.",
		"Dự kiến kinh phí là " + strconv.Itoa(w.r.between(2, 90)*10) + ".000.000 đồng, từ nguồn ngân sách đã giao.",
	}
	if w.r.percent(50) {
		s.Intro = []adminplan.Paragraph{{Text: pick(w.r, texts)}}
		return
	}
	for i, text := range some(w.r, texts, 2) {
		s.Items = append(s.Items, adminplan.ContentItem{Label: strconv.Itoa(i+1) + ".", Text: text})
	}
}

func (w *writer) forms(s *adminplan.Section) {
	for i, text := range some(w.r, []string{
		"Tuyên truyền trên hệ thống truyền thanh cơ sở và trang thông tin điện tử.", "Lồng ghép trong hội nghị, sinh hoạt định kỳ của thôn, tổ dân phố và các đoàn thể.",
		"Treo băng rôn, pa nô, áp phích tại nơi đông người qua lại.", "Phát tờ rơi, sổ tay hỏi đáp đến từng hộ gia đình.", "Tổ chức hội thi, giao lưu văn nghệ quần chúng.",
		"Đăng tải tin, bài, video ngắn trên mạng xã hội.", "Tuyên truyền miệng thông qua người có uy tín và câu lạc bộ.",
	}, w.r.between(3, 5)) {
		s.Forms = append(s.Forms, adminplan.Form{Label: strconv.Itoa(i+1) + ".", Text: text, Channel: meaning.Channel(text)})
	}
}
