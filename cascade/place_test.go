package cascade

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPlacesAreNamedAsCitationsDo(t *testing.T) {
	for _, c := range []struct {
		labels []string
		want   string
	}{
		{nil, ""},
		{[]string{"IV-", "3."}, "khoản 3 Mục IV"},
		{[]string{"Phần thứ nhất", "II.", "1.", "a)"}, "điểm a khoản 1 Mục II Phần thứ nhất"},
		{[]string{"PHẦN I", "C."}, "Mục C Phần I"},
		{[]string{"PHẦN THỨ HAI:"}, "Phần thứ hai"},
		{[]string{"A.", "I."}, "Mục I Mục A"},
		{[]string{"Đ."}, "Mục Đ"},
		{[]string{"I.", "đ)"}, "điểm đ Mục I"},
		{[]string{"Chương II", "Mục 1", "Điều 3", "khoản 2"}, "khoản 2 Điều 3 Mục 1 Chương II"},
		{[]string{"ĐIỀU 5."}, "Điều 5"},
		{[]string{"Phụ lục II", "1."}, "khoản 1 Phụ lục II"},
		{[]string{"PHỤ LỤC"}, "Phụ lục"},
		{[]string{"Mẫu số 01/HNCT"}, "Mẫu số 01/HNCT"},
		{[]string{"BIỂU SỐ 2A"}, "Biểu số 2A"},
		// A number that says itself where it stands.
		{[]string{"I.", "2.", "2.1.", "2.1.3."}, "khoản 2.1.3 Mục I"},
		{[]string{"I.", "2.", "12.1."}, "khoản 12.1 khoản 2 Mục I"},
		// Marks are no names.
		{[]string{"I.", "-", "+", "•", "–", "*", " "}, "Mục I"},
		{[]string{"I.", "(1)", "(b)"}, "điểm b khoản 1 Mục I"},
		{[]string{"1/"}, "khoản 1"},
	} {
		var p place
		for _, l := range c.labels {
			p = p.below(l)
		}
		require.Equal(t, c.want, p.String(), "%q", c.labels)
	}
	// Places of parts beside one another share what is above them and nothing else.
	top := place(nil).below("I.").below("1.")
	a, b := top.below("a)"), top.below("b)")
	require.Equal(t, "điểm a khoản 1 Mục I", a.String())
	require.Equal(t, "điểm b khoản 1 Mục I", b.String())
	require.Equal(t, "khoản 1 Mục I", top.String())
}

func TestPlaceOfIssue(t *testing.T) {
	for territory, want := range map[string]string{
		"tỉnh Sơn La":           "Sơn La",
		"thành phố Hà Nội":      "Hà Nội",
		"thành phố Hồ Chí Minh": "Thành phố Hồ Chí Minh",
		"quận 1":                "Quận 1",
		"quận Ba Đình":          "Ba Đình",
		"phường 14":             "Phường 14",
		"thị xã Sơn Tây":        "Sơn Tây",
		"xã Suối":               "Suối",
		"thị trấn Hát Lót":      "Hát Lót",
		"đặc khu Cô Tô":         "Cô Tô",
		"Tây Bắc":               "Tây Bắc",
		"tỉnh":                  "tỉnh",
		"":                      "",
	} {
		require.Equal(t, want, issuedAt(territory), territory)
	}
}

func TestFirstLetters(t *testing.T) {
	for s, want := range map[string][2]string{
		"":        {"", ""},
		"Ủy ban":  {"ủy ban", "Ủy ban"},
		"đất":     {"đất", "Đất"},
		"ATTP":    {"ATTP", "ATTP"},
		"Ở":       {"ở", "Ở"},
		"6 tháng": {"6 tháng", "6 tháng"},
		"Ý kiến":  {"ý kiến", "Ý kiến"},
		"\xff":    {"\xff", "\xff"},
	} {
		require.Equal(t, want, [2]string{lowerFirst(s), upperFirst(s)}, "%q", s)
	}
}
