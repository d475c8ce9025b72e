package recognize

import "strings"

// The lines of a head may have been joined: "SỞ GIÁO DỤC VÀ ĐÀO TẠO TRƯỜNG THPT AN SƠN", or with nothing between, "ĐỘI TNTP HỒ CHÍ MINHLIÊN ĐỘI …".

// joinedBodies are the words in capitals with which the lower body begins.
var joinedBodies = [...]string{"TRƯỜNG ", "LIÊN ĐỘI ", "CÔNG ĐOÀN ", "TRUNG TÂM ", "BAN CHẤP HÀNH "}

// runsSchools are the words with which the bodies begin that schools are under, and no part of a school.
var runsSchools = newOpeners("sở", "phòng gd", "phòng gdđt", "phòng giáo dục", "ubnd", "ủy ban nhân dân", "uỷ ban nhân dân")

// joinedBody returns where in a line in capitals the name of a lower body begins that was on the next line; 0 if there is none.
func joinedBody(s string) int {
	if len(s) < 16 || !startsBody(s) || !isUpper(s) {
		return 0
	}
	for _, w := range joinedBodies {
		if i := strings.Index(s, w); i > 1 && s[i-1] != ' ' && s[i-1] != '-' && s[i-1] != '/' && s[i-1] != '(' && s[i-1] != '"' {
			return i
		}
	}
	if i := strings.Index(s, " TRƯỜNG "); i > 0 && runsSchools.open(s) && isSchool(s[i+len(" TRƯỜNG "):]) {
		return i + 1
	}
	for _, b := range lowerBodies {
		if !b.upper.open(s) {
			continue
		}
		for _, w := range b.lower {
			if i := strings.Index(s, w); i > 0 && strings.Count(s[:i], " ") > 1 {
				return i + 1
			}
		}
	}
	return 0
}

// lowerBodies are the words of bodies that are under those with the words of upper, set apart by nothing but a blank: "TRƯỜNG THCS AN SƠN CHI BỘ".
var lowerBodies = [...]struct {
	upper *openers
	lower []string
}{
	{newOpeners("liên đoàn lao động", "lđlđ", "công đoàn ngành", "công đoàn giáo dục"), []string{" CĐCS ", " CÔNG ĐOÀN CƠ SỞ ", " CÔNG ĐOÀN TRƯỜNG ", " CÔNG ĐOÀN CÔNG TY "}},
	{newOpeners("trường"), []string{" CHI BỘ", " CHI ĐOÀN", " LIÊN ĐỘI", " CÔNG ĐOÀN", " HỘI KHUYẾN HỌC", " HỘI CHỮ THẬP ĐỎ", " CHI HỘI "}},
	{newOpeners("đảng ủy", "đảng uỷ", "đảng bộ", "huyện ủy", "huyện uỷ"), []string{" CHI BỘ "}},
	{newOpeners("hội đồng đội", "hđđ"), []string{" LIÊN ĐỘI "}},
}

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
