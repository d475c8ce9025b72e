package viet_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan/internal/viet"
)

func TestNFC(t *testing.T) {
	for _, s := range []string{"", "KẾ HOẠCH", "Số: 12/KH-UBND", "“tự soi”, “tự sửa” – năm 2025…", "a\u0300", "Ke\u0302\u0301 hoa\u0323ch", "\u2000x", "\ufb01", "가", "a\u0300 và e\u0302\u0301x \u0301\uf0b7 \u1100\u1161o\u031b\u0323", "\u0301", "\xc3\xcc\x81", "\xff"} {
		require.Equal(t, norm.NFC.String(s), viet.NFC(s), "%+q", s)
	}
	require.Zero(t, testing.AllocsPerRun(100, func() { _ = viet.NFC("Ủy ban nhân dân tỉnh – “Quý IV/2025”…") }))
}

func TestFold(t *testing.T) {
	for _, pair := range [][2]string{
		{"Hòa  bình", "hoà bình"}, {"ỦY BAN", "Uỷ ban"}, {"Thúy", "thuý"}, {"khóa\u00a0XV", "KHOÁ xv"}, {"12 – KH", "12 - kh"},
		{" a\tb ", "A B"}, {"hỏe", "hoẻ"}, {"toa\u0300n", "toàn"}, {"quý", "QUÝ"}, {"khóai", "khoái"},
	} {
		require.Equal(t, viet.Fold(pair[0]), viet.Fold(pair[1]))
	}
	require.NotEqual(t, viet.Fold("ĐA"), viet.Fold("DA"))
	require.NotEqual(t, viet.Fold("của"), viet.Fold("cua"))
	require.Equal(t, "x y", string(viet.AppendFold([]byte("x "), "Y")))
}

func TestUpper(t *testing.T) {
	for s, want := range map[string]bool{
		"KẾ HOẠCH NĂM 2025": true, "ỦY BAN – (ĐỢT 1)": true, "12/3": false, "": false, "Kế hoạch": false, "QUÝ Iv": false, "BỘ Ỹ": true, "ỹ": false,
	} {
		require.Equal(t, want, viet.Upper(s), s)
	}
	require.True(t, viet.UpperAt("aĐ", 1))
	require.False(t, viet.UpperAt("aĐ", 0))
	require.True(t, viet.UpperAt("Ủy", 0))
	require.False(t, viet.UpperAt("x", 9))
}

func TestCasesCountsBoth(t *testing.T) {
	letters := []rune("aAđĐưƯộỘủỦ1 –“ßẞŸÿ")
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.SampledFrom(letters)).Draw(t, "s"))
		up, low := 0, 0
		for _, r := range s {
			if upper, lower := viet.Case(r); upper {
				up++
			} else if lower {
				low++
			}
		}
		upper, lower := viet.Cases(s)
		require.Equal(t, []int{up, low}, []int{upper, lower}, "%q", s)
	})
}

func TestRoman(t *testing.T) {
	for s, want := range map[string]int{
		"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "IX": 9, "XIV": 14, "XIX": 19, "XL": 40, "XC": 90, "CD": 400, "MMM": 3000, "MCMXLV": 1945,
		"": 0, "IIII": 0, "VX": 0, "IC": 0, "VV": 0, "MMMI": 0, "i": 0, "XIIX": 0, "A": 0, "IVI": 0,
	} {
		n, ok := viet.Roman(s)
		require.Equal(t, want > 0, ok, s)
		if ok {
			require.Equal(t, want, n, s)
		}
	}
	for want := 1; want <= 3000; want++ {
		n, ok := viet.Roman(string(viet.AppendRoman(nil, want)))
		require.True(t, ok, want)
		require.Equal(t, want, n)
	}
}

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		s, pattern string
		n          int
	}{
		{"Nghị quyết số", "nghị quyết", len("Nghị quyết")},
		{"NGHỊ  QUYẾT SỐ", "nghị quyết", len("NGHỊ  QUYẾT")},
		{"Khoá XV", "khóa", len("Khoá")}, {"khóa XV", "khoá", len("khóa")}, {"KHOÁ", "khóa", len("KHOÁ")},
		{"Uỷ ban", "ủy ban", len("Uỷ ban")}, {"ỦY BAN", "uỷ ban", len("ỦY BAN")},
		{"Đề án", "đề án", len("Đề án")}, {"De an", "đề án", 0}, {"ƯU TIÊN", "ưu tiên", len("ƯU TIÊN")},
		{"năm  2025", "năm 2025", len("năm  2025")}, {"năm \t2025", "năm 2025", len("năm \t2025")}, {"Năm \u00a0HỌC", "năm học", len("Năm \u00a0HỌC")}, {"kế   hoạch", "kế hoạch", len("kế   hoạch")},
		{"năm\u00a02025", "năm 2025", len("năm\u00a02025")}, {"năm", "năm học", 0}, {"năn", "năm", 0}, {"", "a", 0},
	} {
		require.Equal(t, c.n, viet.Match(c.s, c.pattern), "%q %q", c.s, c.pattern)
	}
	// Ð looks as Đ does, and D does not.
	require.Equal(t, len("Ðảng ủy"), viet.Match("Ðảng ủy xã", "đảng ủy"))
	require.Equal(t, len("QUYẾT ÐỊNH"), viet.Match("QUYẾT ÐỊNH", "quyết định"))
	require.Equal(t, len("ðiều"), viet.Word("ðiều", "điều"))
	require.Zero(t, viet.Match("Dảng ủy", "đảng ủy"))
	require.Equal(t, "điều đ", viet.Fold("Ðiều ð"))
	require.Equal(t, "điều ж", viet.Fold("ÐIỀU Ж"))
	require.Zero(t, viet.Word("sởi", "sở"))
	require.Equal(t, len("Sở"), viet.Word("Sở,", "sở"))
	require.Equal(t, len("trước"), viet.AnyWord("trước ngày", "sau", "trước"))
}

func TestBlanksAndDashes(t *testing.T) {
	require.Equal(t, 4, viet.Blanks(" \t\u00a0x"))
	require.Equal(t, 3, viet.Dash("– x"))
	require.Equal(t, 1, viet.Dash("-"))
	require.Zero(t, viet.Dash("“"))
	require.Zero(t, viet.Dash(""))
}

// A folded text is a fixed point of folding, and a text matches its own folded form.
// The automaton for common texts folds as the ways for all texts do.
func TestFoldOfCommonTexts(t *testing.T) {
	letters := []rune("ÐðaeyAEYoOuUòóỏõọùúủũụÒÚỤiđĐưƯơƠăÂâỹỸẾếấ  -–“\t1,.(\u00a0ñÿ")
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.SampledFrom(letters)).Draw(t, "s"))
		// A byte order mark within the text is a blank that the automaton does not know.
		require.Equal(t, strings.TrimSpace(viet.Fold(s+"\ufeff")), viet.Fold(s), "%q", s)
	})
}

func TestFoldIsStable(t *testing.T) {
	letters := []rune("aàáảãạăâeêoôơuưyýỳđĐAÀÁỦYUOEò óỏọúù -–.,19\u00a0\t")
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.SampledFrom(letters)).Draw(t, "s"))
		folded := viet.Fold(s)
		require.Equal(t, folded, viet.Fold(folded))
		if !strings.ContainsAny(s, "–") && strings.TrimSpace(strings.ReplaceAll(s, "\u00a0", " ")) == s && s != "" {
			require.Equal(t, len(s), viet.Match(s, folded), "%q %q", s, folded)
		}
	})
}

func FuzzTotal(f *testing.F) {
	for _, s := range []string{"KẾ HOẠCH", "hoà", "\xff\xc3", "XIV", "–"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, s, p string) {
		require.Equal(t, norm.NFC.String(s), viet.NFC(s))
		viet.Upper(s)
		if n, ok := viet.Roman(s); ok != (n > 0) {
			t.Fatal(n)
		}
		if n := viet.Match(s, viet.Fold(p)); n < 0 || n > len(s) {
			t.Fatal(n)
		}
	})
}

func BenchmarkNFC(b *testing.B) {
	text := strings.Repeat("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh ban hành kế hoạch – như sau: ", 100)
	for _, way := range []struct {
		name string
		f    func(string) string
	}{{"check", viet.NFC}, {"norm", norm.NFC.String}} {
		b.Run(way.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				way.f(text)
			}
		})
	}
}
