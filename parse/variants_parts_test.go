package parse_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/adminplan/adminplan"
)

func TestVariantOpenings(t *testing.T) {
	const enacts = "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
	type row struct {
		name, text string
		bases      int
	}
	rows := []row{
		{"none", enacts, 0},
		{"one in the enacting sentence", "Thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2025 của Ủy ban nhân dân tỉnh, " + enacts, 1},
		{"semicolon before the enacting words", "Căn cứ Kế hoạch số 12/KH-UBND ngày 03/3/2025 của Ủy ban nhân dân tỉnh; " + enacts, 1},
		{"full stops", "Căn cứ Luật Đường bộ ngày 27/6/2024.\nCăn cứ Nghị định số 165/2024/NĐ-CP ngày 26/12/2024 của Chính phủ.\n" + enacts, 2},
		{"commas", "Căn cứ Luật Đường bộ ngày 27/6/2024,\nCăn cứ tình hình thực tế,\n" + enacts, 2},
		{"several in a paragraph", "Căn cứ Luật Đường bộ; Căn cứ Nghị định số 165/2024/NĐ-CP; Căn cứ Thông tư số 41/2024/TT-BGTVT; " + enacts, 3},
		{"several acts in one", "Căn cứ Luật Đường bộ ngày 27/6/2024; Nghị định số 165/2024/NĐ-CP ngày 26/12/2024; Thông tư số 41/2024/TT-BGTVT;\n" + enacts, 1},
		{"different verbs", "Thực hiện Nghị quyết số 05/NQ-HĐND ngày 20/12/2024;\nTriển khai Kế hoạch số 12/KH-UBND ngày 03/3/2025;\nTheo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 15/TTr-KT ngày 01/5/2025;\n" + enacts, 3},
		{"twice the verb", "Căn cứ Căn cứ Luật Đường bộ ngày 27/6/2024;\n" + enacts, 1},
		{"bulleted", "- Căn cứ Luật Đường bộ ngày 27/6/2024;\n- Căn cứ Nghị quyết số 05/NQ-HĐND;\n" + enacts, 2},
		{"narrative before", "Những năm qua, giao thông nông thôn trên địa bàn xã được quan tâm đầu tư.\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2025, " + enacts, 1},
		{"narrative after", "Căn cứ Luật Đường bộ ngày 27/6/2024;\n\nĐể bảo đảm giao thông thông suốt trong mùa mưa bão, " + enacts, 1},
		{"narrative only", "Nhằm bảo đảm giao thông thông suốt trong mùa mưa bão, " + enacts, 0},
		{"agreement", "Được sự thống nhất của Ban Thường vụ Đảng ủy xã, " + enacts, 0},
		{"body's own name on a line", "Căn cứ Luật Đường bộ ngày 27/6/2024;\n\nỦy ban nhân dân xã An Thạnh Tây xây dựng Kế hoạch duy tu đường giao thông nông thôn năm 2025 trên địa bàn xã với những nội dung chủ yếu sau đây:", 1},
		{"no enacting sentence", "Căn cứ Luật Đường bộ ngày 27/6/2024.", 1},
		{"sixteen", strings.Repeat("Căn cứ Nghị quyết số 05/NQ-HĐND ngày 20/12/2024 của Hội đồng nhân dân xã;\n", 16) + enacts, 16},
		{"thi hành", "Thi hành Luật Đường bộ ngày 27/6/2024; thực hiện chức năng, nhiệm vụ được giao, " + enacts, 1},
		{"wrapped", "Căn cứ Quyết định số 2011/QĐ-UBND ngày\n10/4/2025 của Ủy ban nhân dân tỉnh về phân bổ\nkinh phí duy tu;\n" + enacts, 1},
		{"narrative names a basis", "Sau khi xem xét Tờ trình số 15/TTr-KT ngày 01/5/2025 của Phòng Kinh tế, căn cứ khả năng ngân sách, " + enacts, 0},
		{"a plan within a basis", "Căn cứ Kế hoạch số 12/KH-UBND ngày 03/3/2025 của Ủy ban nhân dân tỉnh ban hành Kế hoạch duy tu năm 2025;\n" + enacts, 1},
	}
	eachSlot(t, "openings", rows, func(r row) string { return r.name }, func(r row) string {
		p, what := readSlots(slots{bases: r.text})
		if p == nil {
			return what
		}
		return firstOf(unlike("title", p.Title, "Duy tu đường giao thông nông thôn năm 2025"), unlike("bases", len(p.Bases), r.bases), unlike("sections", len(p.Sections), 2))
	})
}

// outline prints the labels of a section with what stands below it: "I(1. 2.(a) b)))". What has no label and nothing below
// it is left out.
func outline(doc map[string]any) string {
	var b strings.Builder
	var write func(v any)
	write = func(v any) {
		kids := slices.DeleteFunc(children(v), func(c any) bool {
			return str(c.(map[string]any), "label") == "" && len(children(c)) == 0
		})
		if len(kids) == 0 {
			return
		}
		b.WriteByte('(')
		for i, c := range kids {
			if i > 0 {
				b.WriteByte(' ')
			}
			label := str(c.(map[string]any), "label")
			if label == "" {
				label = "_"
			}
			b.WriteString(label)
			write(c)
		}
		b.WriteByte(')')
	}
	write(doc)
	return b.String()
}

func TestVariantLabels(t *testing.T) {
	type row struct{ name, body, outline string }
	rows := []row{
		{"roman dot", "I. MỤC ĐÍCH\n1. Một\n2. Hai\nII. NỘI DUNG\n1. Ba\na) Bốn\nb) Năm", "(I.(1. 2.) II.(1.(a) b))))"},
		{"roman hyphen", "I- MỤC ĐÍCH\n1- Một\n2- Hai\nII- NỘI DUNG\n1- Ba\n1.1- Bốn\n1.2- Năm", "(I-(1- 2-) II-(1-(1.1- 1.2-)))"},
		{"roman slash", "I/ MỤC ĐÍCH\n1/ Một\n2/ Hai\nII/ NỘI DUNG\n1/ Ba\na/ Bốn\nb/ Năm", "(I/(1/ 2/) II/(1/(a/ b/)))"},
		{"roman bracket", "I) MỤC ĐÍCH\n1) Một\n2) Hai\nII) NỘI DUNG\n1) Ba", "(I)(1) 2)) II)(1)))"},
		{"roman bare", "I MỤC ĐÍCH\n1. Một\n2. Hai\nII NỘI DUNG\n1. Ba", "(I(1. 2.) II(1.))"},
		{"roman glued", "I.MỤC ĐÍCH\n1.Một\n2.Hai\nII.NỘI DUNG\n1.Ba\na)Bốn\nb)Năm", "(I.(1. 2.) II.(1.(a) b))))"},
		{"roman blank before dot", "I . MỤC ĐÍCH\n1 . Một\n2 . Hai\nII . NỘI DUNG\n1 . Ba", "(I .(1 . 2 .) II .(1 .))"},
		{"mục", "Mục I. MỤC ĐÍCH\n1. Một\n2. Hai\nMục II. NỘI DUNG\n1. Ba", "(Mục I.(1. 2.) Mục II.(1.))"},
		{"part above roman", "Phần I\nTHỰC TRẠNG\nI. KẾT QUẢ\n1. Một\nII. HẠN CHẾ\n1. Hai\nPhần II\nKẾ HOẠCH\nI. MỤC TIÊU\n1. Ba", "(Phần I(I.(1.) II.(1.)) Phần II(I.(1.)))"},
		{"part in words", "Phần thứ nhất\nTHỰC TRẠNG\n1. Một\n2. Hai\nPhần thứ hai\nKẾ HOẠCH\n1. Ba", "(Phần thứ nhất(1. 2.) Phần thứ hai(1.))"},
		{"letter above roman", "A. THỰC TRẠNG\nI. KẾT QUẢ\n1. Một\nII. HẠN CHẾ\n1. Hai\nB. KẾ HOẠCH\nI. MỤC TIÊU\n1. Ba", "(A.(I.(1.) II.(1.)) B.(I.(1.)))"},
		{"letter above arabic", "A. THỰC TRẠNG\n1. Một\n2. Hai\nB. KẾ HOẠCH\n1. Ba", "(A.(1. 2.) B.(1.))"},
		{"letter below roman", "I. NỘI DUNG\nA. Nhóm một\n1. Một\n2. Hai\nB. Nhóm hai\n1. Ba\nII. TỔ CHỨC THỰC HIỆN\n1. Bốn", "(I.(A.(1. 2.) B.(1.)) II.(1.))"},
		{"many romans", "I. MỘT\n1. a\nII. HAI\nIII. BA\nIV. BỐN\nV. NĂM\nVI. SÁU\nVII. BẢY\nVIII. TÁM\nIX. CHÍN\nX. MƯỜI\nXI. MƯỜI MỘT\n1. b", "(I.(1.) II. III. IV. V. VI. VII. VIII. IX. X. XI.(1.))"},
		{"decimals", "I. NỘI DUNG\n1. Một\n1.1. Hai\n1.1.1. Ba\n1.1.2. Bốn\n1.2. Năm\n2. Sáu", "(I.(1.(1.1.(1.1.1. 1.1.2.) 1.2.) 2.))"},
		{"decimals without last dot", "I. NỘI DUNG\n1. Một\n1.1 Hai\n1.1.1 Ba\n1.2 Bốn\n2. Năm", "(I.(1.(1.1(1.1.1) 1.2) 2.))"},
		{"decimals without parents", "I. NỘI DUNG\n1.1. Một\n1.2. Hai\nII. TỔ CHỨC\n2.1. Ba", "(I.(1.1. 1.2.) II.(2.1.))"},
		{"roman decimals", "I. NỘI DUNG\nI.1. Một\nI.2. Hai\nII. TỔ CHỨC\nII.1. Ba", "(I.(I.1. I.2.) II.(II.1.))"},
		{"bracketed", "I. NỘI DUNG\n(1) Một;\n(2) Hai;\n(3) Ba.", "(I.((1) (2) (3)))"},
		{"letters below bracketed", "I. NỘI DUNG\n1. Một\n(1) Hai:\na) Ba;\nb) Bốn.\n(2) Năm.", "(I.(1.((1)(a) b)) (2))))"},
		{"all bullets", "I. NỘI DUNG\n1. Một:\n- Hai:\n+ Ba;\n+ Bốn.\n- Năm.", "(I.(1.(-(+ +) -)))"},
		{"plus below star", "I. NỘI DUNG\n1. Một\n* Hai\n- Ba\n- Bốn\n* Năm\n- Sáu", "(I.(1.(*(- -) *(-))))"},
		{"bullets of Word", "I. NỘI DUNG\n1. Một\n\uf0b7 Hai\n\uf0a7 Ba\n\uf0a7 Bốn\nII. TỔ CHỨC\n1. Năm", "(I.(1.(\uf0b7(\uf0a7 \uf0a7))) II.(1.))"},
		{"letters with đ", "I. NỘI DUNG\n1. Một\na) A\nb) B\nc) C\nd) D\nđ) Đ\ne) E\ng) G\nh) H\ni) I\nk) K\nl) L\nm) M", "(I.(1.(a) b) c) d) đ) e) g) h) i) k) l) m))))"},
		{"letters with dots", "I. NỘI DUNG\n1. Một\na. A\nb. B\nc. C\nd. D\nđ. Đ", "(I.(1.(a. b. c. d. đ.)))"},
		{"capitals V and C", "I. NỘI DUNG\n1. Một\nII. BA\n1. C. Mác và V.I. Lênin\nIII. BỐN", "(I.(1.) II.(1.) III.)"},
		{"label repeated", "I. MỘT\n1. a\nII. HAI\n1. b\nII. BA\n1. c\nIV. BỐN\n1. d\n1. đ", "(I.(1.) II.(1.) II.(1.) IV.(1. 1.))"},
		{"number skipped", "I. MỘT\n1. a\n2. b\n5. c\nIII. HAI\n3. d", "(I.(1. 2. 5.) III.(3.))"},
		{"numbered twice after text", "I. MỘT\nGiai đoạn đầu:\n1. a\n2. b\nGiai đoạn sau:\n1. c\n2. d\nII. HAI\n1. e", ""},
		{"a year at the start", "I. MỘT\n1. Việc trong năm\n2025. Các thôn thực hiện.\n2. Việc hai", ""},
		{"quarter at the start", "I. MỘT\n1. Hoàn thành trong Quý\nIV/2025.\n2. Việc hai", "(I.(1. 2.))"},
		{"date at the start", "I. MỘT\n1. Hoàn thành trước ngày\n10/4/2025 theo Công văn số\n06/QĐ-UBND của xã.\n2. Việc hai", "(I.(1. 2.))"},
		{"article at the start", "I. MỘT\n1. Theo khoản 2\nĐiều 5 Luật Đường bộ và điểm\na khoản 1 Điều 6.\n2. Việc hai", "(I.(1. 2.))"},
		{"steps", "I. NỘI DUNG\nBước 1: Khảo sát\n- Đi thực địa\nBước 2: Lập dự toán\nII. TỔ CHỨC\n1. Một", ""},
		{"arabic top", "1. Mục đích\na) Một\nb) Hai\n2. Nội dung\n2.1. Ba\n2.2. Bốn\n3. Tổ chức thực hiện\n- Năm", "(1.(a) b)) 2.(2.1. 2.2.) 3.(-))"},
		{"letters top in small", "a) Mục đích\n- Một\nb) Nội dung\n- Hai\nc) Tổ chức thực hiện\n- Ba", "(a)(-) b)(-) c)(-))"},
		{"bold Markdown labels", "**I. NỘI DUNG**\n\n**1.** Một\n\n**2.** Hai\n\n**II. TỔ CHỨC**\n\n1. Ba", "(I.(1. 2.) II.(1.))"},
		{"quoted Markdown", "> I. NỘI DUNG\n> 1. Một\n> 2. Hai\n> II. TỔ CHỨC\n> 1. Ba", "(I.(1. 2.) II.(1.))"},
		{"tabs after labels", "I.\tNỘI DUNG\n1.\tMột\na)\tHai\n-\tBa\nII.\tTỔ CHỨC\n1.\tBốn", "(I.(1.(a)(-))) II.(1.))"},
		{"wide dashes", "I. NỘI DUNG\n1. Một\n— Hai\n– Ba\n− Bốn\nII. TỔ CHỨC\n1. Năm", "(I.(1.(— – −)) II.(1.))"},
		{"lower l for I", "l. MỤC ĐÍCH\n1. Một\nII. NỘI DUNG\n1. Hai", ""},
	}
	eachSlot(t, "labels", rows, func(r row) string { return r.name }, func(r row) string {
		p, what := readSlots(slots{body: r.body})
		if p == nil {
			return what
		}
		doc := planJSON(t, p)
		if lost := lostWords(slots{body: r.body}.text(), doc); len(lost) > 0 {
			return fmt.Sprintf("words lost: %q", lost)
		}
		if r.outline == "" {
			return ""
		}
		if got := outline(doc); got != r.outline {
			return "got  " + got + "\nwant " + r.outline
		}
		return ""
	})
}

func TestVariantRecipients(t *testing.T) {
	type row struct {
		name, text string
		names      string
		filing     string // units | drafter | copies
	}
	rows := []row{
		{"plain", "Nơi nhận:\n- UBND tỉnh;\n- Các thôn;\n- Lưu: VT.", "UBND tỉnh | Các thôn", "VT||0"},
		{"commas", "Nơi nhận:\n- UBND tỉnh,\n- Các thôn,\n- Lưu: VT, KT.", "UBND tỉnh | Các thôn", "VT,KT||0"},
		{"nothing", "Nơi nhận:\n- UBND tỉnh\n- Các thôn\n- Lưu VT", "UBND tỉnh | Các thôn", "VT||0"},
		{"glued", "Nơi nhận:\n-UBND tỉnh;\n-Các thôn;\n-Lưu:VT.", "UBND tỉnh | Các thôn", "VT||0"},
		{"en dashes", "Nơi nhận:\n– UBND tỉnh;\n– Các thôn;\n– Lưu: VT.", "UBND tỉnh | Các thôn", "VT||0"},
		{"purposes", "Nơi nhận:\n- UBND tỉnh (b/c);\n- Các thôn (để t/h);\n- Đảng ủy xã (để báo cáo);\n- Lưu: VT.", "UBND tỉnh | Các thôn | Đảng ủy xã", "VT||0"},
		{"wrapped", "Nơi nhận:\n- Thường trực Đảng ủy, Thường trực HĐND,\nUBMTTQ xã;\n- Các thôn;\n- Lưu: VT.", "Thường trực Đảng ủy, Thường trực HĐND, UBMTTQ xã | Các thôn", "VT||0"},
		{"wrapped with a capital", "Nơi nhận:\n- Chủ tịch, các Phó Chủ tịch\nUBND xã;\n- Các thôn;\n- Lưu: VT.", "Chủ tịch, các Phó Chủ tịch UBND xã | Các thôn", "VT||0"},
		{"parts", "Nơi nhận:\n- UBND tỉnh;\n- Văn phòng:\n+ CVP, các PCVP;\n+ Phòng TH;\n- Lưu: VT.", "UBND tỉnh | Văn phòng", "VT||0"},
		{"drafter", "Nơi nhận:\n- Các thôn;\n- Lưu: VT, KT (Bình).", "Các thôn", "VT,KT|Bình|0"},
		{"copies", "Nơi nhận:\n- Các thôn;\n- Lưu: VT, KT. 05b.", "Các thôn", "VT,KT||5"},
		{"copies in brackets", "Nơi nhận:\n- Các thôn;\n- Lưu: VT, KT (05b).", "Các thôn", "VT,KT||5"},
		{"drafter and copies", "Nơi nhận:\n- Các thôn;\n- Lưu: VT, KT (Bình-15b).", "Các thôn", "VT,KT|Bình|15"},
		{"unit and drafter with a dot", "Nơi nhận:\n- Các thôn;\n- Lưu: VT, KTN.Bình", "Các thôn", ""},
		{"party filing", "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.", "Các chi bộ", ""},
		{"stray code", "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n08 KH", "Các thôn", "VT||0"},
		{"no bullets", "Nơi nhận:\nUBND tỉnh;\nCác thôn;\nLưu: VT.", "UBND tỉnh | Các thôn", "VT||0"},
		{"on the first line", "Nơi nhận: - UBND tỉnh;\n- Các thôn;\n- Lưu: VT.", "UBND tỉnh | Các thôn", "VT||0"},
		{"all on one line", "Nơi nhận: - Như trên; - Các thôn; - Lưu: VT.", "", "VT||0"},
		{"blank lines", "Nơi nhận:\n\n- UBND tỉnh;\n\n- Các thôn;\n\n- Lưu: VT.", "UBND tỉnh | Các thôn", "VT||0"},
		{"capitals", "NƠI NHẬN:\n- UBND tỉnh;\n- Lưu: VT.", "UBND tỉnh", "VT||0"},
		{"blank before the colon", "Nơi nhận :\n- UBND tỉnh;\n- Lưu : VT.", "UBND tỉnh", "VT||0"},
		{"underlined", "Nơi nhận:\n-------\n- UBND tỉnh;\n- Lưu: VT.", "UBND tỉnh", "VT||0"},
		{"a section", "Nơi nhận:\n- Như mục IV;\n- Như Điều 2;\n- Lưu: VT.", "Như mục IV | Như Điều 2", "VT||0"},
		{"no filing", "Nơi nhận:\n- UBND tỉnh;\n- Các thôn.", "UBND tỉnh | Các thôn", "||0"},
		{"portal", "Nơi nhận:\n- Cổng TTĐT xã (đăng tải);\n- Lưu: VT.", "Cổng TTĐT xã", "VT||0"},
		{"bold Markdown", "***Nơi nhận:***\n- UBND tỉnh;\n- Lưu: VT.", "UBND tỉnh", "VT||0"},
		{"starred Markdown", "*Nơi nhận:*\n* UBND tỉnh;\n* Lưu: VT.", "UBND tỉnh", "VT||0"},
	}
	eachSlot(t, "recipients", rows, func(r row) string { return r.name }, func(r row) string {
		p, what := readSlots(slots{recipients: r.text})
		if p == nil {
			return what
		}
		var names []string
		for _, x := range p.Recipients {
			names = append(names, x.Name)
		}
		f := p.Filing
		if f == nil {
			f = &adminplan.Filing{}
		}
		d := firstOf(unlike("signer", signed(p), "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Đồng Xuân Bách"))
		if r.names != "" {
			d = firstOf(d, unlike("names", strings.Join(names, " | "), r.names))
		}
		if r.filing != "" {
			d = firstOf(d, unlike("filing", fmt.Sprintf("%s|%s|%d", strings.Join(f.Units, ","), f.Drafter, f.Copies), r.filing))
		}
		return d
	})
}

// signed prints the signatures of a plan.
func signed(p *adminplan.Plan) string {
	var all []string
	for _, s := range p.Signatures {
		parts := append([]string(nil), s.Authority...)
		for _, x := range []string{s.Title, s.Name, s.Post} {
			if x != "" {
				parts = append(parts, x)
			}
		}
		all = append(all, strings.Join(parts, " / "))
	}
	return strings.Join(all, " + ")
}

func TestVariantSignatures(t *testing.T) {
	type row struct{ text, want string }
	rows := []row{
		{"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐồng Xuân Bách", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Đồng Xuân Bách"},
		{"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐồng Xuân Bách", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Đồng Xuân Bách"},
		{"TM.ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐồng Xuân Bách", "TM.ỦY BAN NHÂN DÂN / KT.CHỦ TỊCH / PHÓ CHỦ TỊCH / Đồng Xuân Bách"},
		{"TM. UBND XÃ\nCHỦ TỊCH\nĐồng Xuân Bách", "TM. UBND XÃ / CHỦ TỊCH / Đồng Xuân Bách"},
		{"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\nĐồng Xuân Bách", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH THƯỜNG TRỰC / Đồng Xuân Bách"},
		{"TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nĐồng Xuân Bách", "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / Đồng Xuân Bách"},
		{"TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC\nĐồng Xuân Bách", "TUQ. GIÁM ĐỐC / TRƯỞNG PHÒNG TỔ CHỨC / Đồng Xuân Bách"},
		{"Q. GIÁM ĐỐC\nĐồng Xuân Bách", "Q. GIÁM ĐỐC / Đồng Xuân Bách"},
		{"T/M BAN CHẤP HÀNH\nBÍ THƯ\nĐồng Xuân Bách", "T/M BAN CHẤP HÀNH / BÍ THƯ / Đồng Xuân Bách"},
		{"T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nĐồng Xuân Bách", "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Đồng Xuân Bách"},
		{"K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nĐồng Xuân Bách", "K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN / Đồng Xuân Bách"},
		{"T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nĐồng Xuân Bách", "T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG / Đồng Xuân Bách"},
		{"T.M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐồng Xuân Bách", "T.M ỦY BAN NHÂN DÂN / CHỦ TỊCH / Đồng Xuân Bách"},
		{"TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nĐồng Xuân Bách", "TM. BAN THƯỜNG TRỰC / CHỦ TỊCH / Đồng Xuân Bách"},
		{"TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\nĐồng Xuân Bách", "TM. HỘI ĐỒNG NHÂN DÂN / CHỦ TỊCH / Đồng Xuân Bách"},
		{"TM. ĐOÀN GIÁM SÁT\nTRƯỞNG ĐOÀN\nĐồng Xuân Bách", "TM. ĐOÀN GIÁM SÁT / TRƯỞNG ĐOÀN / Đồng Xuân Bách"},
		{"KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nĐồng Xuân Bách", "KT. BỘ TRƯỞNG / THỨ TRƯỞNG / Đồng Xuân Bách"},
		{"KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nĐồng Xuân Bách", "KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG / Đồng Xuân Bách"},
		{"KT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\nĐồng Xuân Bách", "KT. CỤC TRƯỞNG / PHÓ CỤC TRƯỞNG / Đồng Xuân Bách"},
		{"KT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG\nĐồng Xuân Bách", "KT. VIỆN TRƯỞNG / PHÓ VIỆN TRƯỞNG / Đồng Xuân Bách"},
		{"KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\nĐồng Xuân Bách", "KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG / Đồng Xuân Bách"},
		{"GIÁM ĐỐC\nĐồng Xuân Bách", "GIÁM ĐỐC / Đồng Xuân Bách"},
		{"HIỆU TRƯỞNG\nĐồng Xuân Bách", "HIỆU TRƯỞNG / Đồng Xuân Bách"},
		{"TỔNG GIÁM ĐỐC\nĐồng Xuân Bách", "TỔNG GIÁM ĐỐC / Đồng Xuân Bách"},
		{"TRƯỞNG CÔNG AN XÃ\nThiếu tá Đồng Xuân Bách", "TRƯỞNG CÔNG AN XÃ / Thiếu tá Đồng Xuân Bách"},
		{"CHỈ HUY TRƯỞNG\nThượng tá Đồng Xuân Bách", "CHỈ HUY TRƯỞNG / Thượng tá Đồng Xuân Bách"},
		{"GIÁM ĐỐC\n(Đã ký)\nĐồng Xuân Bách", "GIÁM ĐỐC / Đồng Xuân Bách"},
		{"GIÁM ĐỐC\n\n\n\n\nĐồng Xuân Bách", "GIÁM ĐỐC / Đồng Xuân Bách"},
		{"GIÁM ĐỐC\nTS. Đồng Xuân Bách", "GIÁM ĐỐC / TS. Đồng Xuân Bách"},
		{"GIÁM ĐỐC\nĐỒNG XUÂN BÁCH", "GIÁM ĐỐC / ĐỒNG XUÂN BÁCH"},
		{"GIÁM ĐỐC\nH’Yim Kđoh", "GIÁM ĐỐC / H’Yim Kđoh"},
		{"GIÁM ĐỐC\nY Biêr Niê Kđăm", "GIÁM ĐỐC / Y Biêr Niê Kđăm"},
		{"GIÁM ĐỐC\nLê A", "GIÁM ĐỐC / Lê A"},
		{"GIÁM ĐỐC\nTôn Thất Hoàng Nguyên Vũ Bảo", "GIÁM ĐỐC / Tôn Thất Hoàng Nguyên Vũ Bảo"},
		{"CHỦ TỊCH\nĐồng Xuân Bách\nBí thư Đảng ủy xã", "CHỦ TỊCH / Đồng Xuân Bách / Bí thư Đảng ủy xã"},
		{"TM. ỦY BAN NHÂN\nDÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ\nTỊCH\nĐồng Xuân Bách", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Đồng Xuân Bách"},
		{"TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nĐồng Xuân Bách", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Đồng Xuân Bách"},
		{"KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nĐồng Xuân Bách", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Đồng Xuân Bách"},
		{"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"},
		{"**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n**Đồng Xuân Bách**", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Đồng Xuân Bách"},
		{"TM. UỶ BAN NHÂN DÂN\nQ. CHỦ TỊCH\nĐồng Xuân Bách", "TM. UỶ BAN NHÂN DÂN / Q. CHỦ TỊCH / Đồng Xuân Bách"},
		{"PHỤ TRÁCH PHÒNG\nĐồng Xuân Bách", "PHỤ TRÁCH PHÒNG / Đồng Xuân Bách"},
		{"TỔ TRƯỞNG\nĐồng Xuân Bách", "TỔ TRƯỞNG / Đồng Xuân Bách"},
		{"TM. BAN TỔ CHỨC\nTRƯỞNG BAN\nĐồng Xuân Bách", "TM. BAN TỔ CHỨC / TRƯỞNG BAN / Đồng Xuân Bách"},
	}
	eachSlot(t, "signatures", rows, func(r row) string { return r.text }, func(r row) string {
		p, what := readSlots(slots{signature: r.text})
		if p == nil {
			return what
		}
		return firstOf(unlike("signer", strings.ReplaceAll(signed(p), " / ", " "), strings.ReplaceAll(r.want, " / ", " ")),
			unlike("signer", signed(p), r.want), unlike("recipients", len(p.Recipients), 2))
	})
}
