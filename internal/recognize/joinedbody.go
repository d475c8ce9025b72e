package recognize

import "strings"

// The lines of a head may have been joined: "SỞ GIÁO DỤC VÀ ĐÀO TẠO TRƯỜNG THPT AN SƠN", or with nothing between, "ĐỘI TNTP HỒ CHÍ MINHLIÊN ĐỘI …".

// joinedBodies are the words in capitals with which the lower body begins.
var joinedBodies = [...]string{"TRƯỜNG ", "LIÊN ĐỘI ", "CÔNG ĐOÀN ", "TRUNG TÂM ", "BAN CHẤP HÀNH "}

// runsSchools are the words with which the bodies begin that schools are under, and no part of a school.
var runsSchools = newOpeners("sở", "phòng gd", "phòng gdđt", "phòng giáo dục", "pgd", "pgdđt", "sgd", "sgdđt", "ubnd", "ủy ban nhân dân", "uỷ ban nhân dân")

// joinedBody returns where in a line in capitals the name of a lower body begins that was on the next line; 0 if there is none. may is what
// [mayBeJoined] says of the line, which knows the words of joinedBodies.
func joinedBody(s string, may bool) int {
	if len(s) < 16 {
		return 0
	}
	upper := upperBodies.open(s)
	if !may && !upper || !startsBody(s) || !isUpper(s) {
		return 0
	}
	if may {
		for _, w := range joinedBodies {
			if i := strings.Index(s, w); i > 1 && s[i-1] != ' ' && s[i-1] != '-' && s[i-1] != '/' && s[i-1] != '(' && s[i-1] != '"' {
				return i
			}
		}
		if i := strings.Index(s, " TRƯỜNG "); i > 0 && runsSchools.open(s) && isSchool(s[i+len(" TRƯỜNG "):]) {
			return i + 1
		}
	}
	if !upper {
		return 0
	}
	for _, b := range lowerBodies {
		if !hasPrefixFold(s, b.upper...) {
			continue
		}
		for _, w := range b.lower {
			i := strings.Index(s, w)
			if i > 0 && strings.IndexByte(s[:i], ' ') < 0 {
				// The name above has the word as well: "TỔNG CÔNG TY AN PHÚ CÔNG TY CỔ PHẦN".
				i += 1 + strings.Index(s[i+1:], w)
			}
			if i > 0 && strings.Count(s[:i], " ") > 1 && !goesOnName(s[:i]) {
				return i + 1
			}
		}
	}
	return 0
}

// goesOnName reports whether the words end with one that asks for more of the name: "TỔNG CÔNG TY AN PHÚ -", "TRƯỜNG ĐẠI HỌC".
func goesOnName(s string) bool {
	for _, end := range [...]string{" -", " –", " &", ",", "(", " VÀ", " ĐẠI HỌC", " CAO ĐẲNG", " CÁC", " CỦA", " BỘ", " BÁCH", " Y", " TỔNG", " CHI"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// lowerBodies are the words of bodies that are under those with the words of upper, set apart by nothing but a blank: "TRƯỜNG THCS AN SƠN CHI BỘ".
var lowerBodies = [...]struct {
	upper, lower []string
}{
	{[]string{"ubnd", "ủy ban nhân dân", "uỷ ban nhân dân"}, []string{" SỞ Y TẾ", " SỞ GIÁO DỤC", " SỞ GD", " SỞ NỘI VỤ", " SỞ TƯ PHÁP", " SỞ TÀI CHÍNH", " SỞ XÂY DỰNG", " SỞ CÔNG THƯƠNG", " SỞ NÔNG NGHIỆP", " SỞ VĂN HÓA", " SỞ VĂN HOÁ", " SỞ KHOA HỌC", " SỞ THÔNG TIN", " SỞ LAO ĐỘNG", " SỞ TÀI NGUYÊN", " SỞ GIAO THÔNG", " SỞ KẾ HOẠCH", " SỞ DU LỊCH", " SỞ NGOẠI VỤ", " SỞ DÂN TỘC",
		" PHÒNG GD", " PHÒNG GIÁO DỤC", " PHÒNG VĂN HÓA", " PHÒNG VĂN HOÁ", " PHÒNG KINH TẾ", " PHÒNG NỘI VỤ", " PHÒNG Y TẾ", " PHÒNG TƯ PHÁP", " PHÒNG NÔNG NGHIỆP", " PHÒNG TÀI CHÍNH", " TRUNG TÂM ", " BAN CHỈ ĐẠO ", " BAN QUẢN LÝ ", " BAN CHỈ HUY ", " BAN DÂN TỘC", " TRẠM Y TẾ", " TRƯỜNG ĐẠI HỌC ", " TRƯỜNG CAO ĐẲNG "}},
	{[]string{"sở"}, []string{" TRUNG TÂM ", " TTYT ", " CHI CỤC ", " BỆNH VIỆN ", " BVĐK ", " BAN QUẢN LÝ ", " TRƯỜNG ĐẠI HỌC ", " TRƯỜNG CAO ĐẲNG ", " TRƯỜNG TRUNG CẤP "}},
	{[]string{"bộ tư lệnh", "quân khu"}, []string{" BỘ CHỈ HUY QUÂN SỰ", " BỘ CHQS"}},
	{[]string{"bộ chỉ huy quân sự", "bộ chqs", "ban chỉ huy quân sự", "ban chqs"}, []string{" BAN CHỈ HUY QUÂN SỰ", " BAN CHQS"}},
	{[]string{"bộ"}, []string{" TỔNG CỤC ", " CỤC ", " TRƯỜNG ĐẠI HỌC ", " HỌC VIỆN ", " CÔNG AN TỈNH", " CÔNG AN THÀNH PHỐ"}},
	{[]string{"tổng cục"}, []string{" CỤC ", " CHI CỤC "}},
	{[]string{"cục"}, []string{" CHI CỤC ", " CỤC "}},
	{[]string{"công an tỉnh", "công an thành phố", "công an huyện", "công an quận", "công an thị xã"}, []string{" CÔNG AN HUYỆN", " CÔNG AN XÃ", " CÔNG AN PHƯỜNG", " CÔNG AN QUẬN", " CÔNG AN THỊ", " CÔNG AN THÀNH PHỐ"}},
	{[]string{"tòa án nhân dân", "toà án nhân dân", "tand"}, []string{" TÒA ÁN NHÂN DÂN", " TOÀ ÁN NHÂN DÂN", " TAND "}},
	{[]string{"viện kiểm sát nhân dân", "vksnd"}, []string{" VIỆN KIỂM SÁT NHÂN DÂN", " VKSND "}},
	{[]string{"hội đồng nhân dân", "hđnd"}, []string{" BAN PHÁP CHẾ", " BAN KINH TẾ", " BAN VĂN HÓA", " BAN VĂN HOÁ", " BAN DÂN TỘC", " ĐOÀN GIÁM SÁT"}},
	{[]string{"tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ", "huyện ủy", "huyện uỷ", "quận ủy", "thị ủy", "đảng ủy", "đảng uỷ", "đảng bộ"}, []string{" HUYỆN ỦY", " HUYỆN UỶ", " THÀNH ỦY", " THÀNH UỶ", " THỊ ỦY", " QUẬN ỦY", " ĐẢNG ỦY ", " ĐẢNG UỶ ", " ĐẢNG BỘ ", " CHI BỘ", " BAN TỔ CHỨC", " BAN TUYÊN GIÁO", " BAN DÂN VẬN", " BAN NỘI CHÍNH", " ỦY BAN KIỂM TRA", " UỶ BAN KIỂM TRA", " BAN CHỈ ĐẠO ", " ĐOÀN KIỂM TRA"}},
	{[]string{"tổng liên đoàn"}, []string{" LIÊN ĐOÀN LAO ĐỘNG ", " CÔNG ĐOÀN "}},
	{[]string{"liên đoàn lao động", "lđlđ", "công đoàn ngành", "công đoàn giáo dục"}, []string{" CĐCS ", " CÔNG ĐOÀN "}},
	{[]string{"tổng công ty", "tập đoàn"}, []string{" TỔNG CÔNG TY ", " CÔNG TY "}},
	{[]string{"tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "thị đoàn", "đoàn xã", "đoàn phường"}, []string{" BAN CHẤP HÀNH ĐOÀN ", " BCH ĐOÀN ", " CHI ĐOÀN ", " ĐOÀN TRƯỜNG ", " ĐOÀN XÃ", " XÃ ĐOÀN ", " ĐOÀN PHƯỜNG"}},
	{[]string{"trung tâm y tế", "ttyt"}, []string{" TRẠM Y TẾ "}},
	{[]string{"đại học"}, []string{" TRƯỜNG ĐẠI HỌC "}},
	{[]string{"hội"}, []string{" BAN THƯỜNG VỤ", " BAN CHẤP HÀNH", " BCH ", " HỘI LHPN ", " HỘI LIÊN HIỆP PHỤ NỮ ", " HỘI CCB ", " HỘI CỰU CHIẾN BINH ", " HỘI CTĐ ", " HỘI CHỮ THẬP ĐỎ ", " HỘI NÔNG DÂN ", " HỘI NGƯỜI CAO TUỔI ", " HỘI KHUYẾN HỌC "}},
	{[]string{"bảo hiểm xã hội"}, []string{" BẢO HIỂM XÃ HỘI "}},
	{[]string{"bhxh"}, []string{" BHXH "}},
	{[]string{"ngân hàng", "nhcsxh"}, []string{" CHI NHÁNH ", " PHÒNG GIAO DỊCH "}},
	{[]string{"trường đại học", "trường cao đẳng", "trường đh", "trường cđ"}, []string{" KHOA ", " PHÒNG ĐÀO TẠO", " PHÒNG CÔNG TÁC ", " PHÒNG CTSV"}},
	{[]string{"trường"}, []string{" TỔ ", " CHI BỘ", " CHI ĐOÀN", " LIÊN ĐỘI", " CÔNG ĐOÀN", " HỘI KHUYẾN HỌC", " HỘI CHỮ THẬP ĐỎ", " CHI HỘI "}},
	{[]string{"hội đồng đội", "hđđ"}, []string{" LIÊN ĐỘI "}},
}

// upperBodies are the words of all upper bodies.
var upperBodies = func() *openers {
	var words []string
	for _, b := range lowerBodies {
		words = append(words, b.upper...)
	}
	return newOpeners(words...)
}()

// isSchool reports whether the words behind "TRƯỜNG" are those of a school and not the rest of the name of a place: "XÃ AN TRƯỜNG".
func isSchool(s string) bool {
	kind, _, _ := strings.Cut(s, " ")
	switch kind {
	case "TH", "THCS", "THPT", "PTDTBT", "PTDTNT", "MN", "MG", "TH&THCS":
		return true
	}
	for _, w := range [...]string{"TIỂU HỌC", "MẦM NON", "MẪU GIÁO", "TRUNG HỌC", "PHỔ THÔNG"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
