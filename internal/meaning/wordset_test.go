package meaning

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/viet"
)

// Words of a set are found as spelled, in capitals, with the tone on the other vowel, and before whatever is no letter.
func TestWordSetFindsEverySpelling(t *testing.T) {
	words := []string{"những", "từ", "khi", "và", "in", "ủy ban", "tòa án", "hằng năm", "ư", "ữ", "trước", "đ/c", "xã", "m²", "pa-nô", "lũy kế"}
	for _, w := range words {
		set := newWords(w)
		var filter wordFilter
		filter.add(w)
		for _, spelled := range []string{w, strings.ToUpper(w), viet.Fold(w), strings.ToUpper(viet.Fold(w))} {
			for _, behind := range []string{"", " ", ",", ")", "]", "”", " Luật", "“Luật", "…", "\u00a0a", "\n", "|", "2026"} {
				text := spelled + behind
				require.Equal(t, len(spelled), set.at(text, 0), "%q", text)
				if len(w) >= 3 {
					require.True(t, filter.has(text, 0), "%q", text)
				}
			}
			require.Zero(t, set.at(spelled+"x", 0), "%q goes on", spelled)
		}
	}
}

// Phrases are told by their second word too, which may be spelled and parted from the first one in other ways.
func TestWordSetFindsSecondWords(t *testing.T) {
	for _, w := range []string{"ban chỉ đạo", "cấp ủy", "đảng uỷ", "bộ đội", "ban hòa giải", "công ước", "chính trị - xã hội", "pa - nô", "trung ương", "văn hóa"} {
		set := newWords(w)
		for _, spelled := range []string{w, strings.ToUpper(w), viet.Fold(w), strings.NewReplacer("uỷ", "ủy", "oà", "òa").Replace(w)} {
			for _, blank := range []string{" ", "  ", "\u00a0", " \u00a0", "\n"} {
				text := strings.Replace(spelled, " ", blank, 1)
				require.Equal(t, len(text), set.at(text+" x", 0), "%q", text)
				require.Equal(t, len(text), set.at(text, 0), "%q", text)
				eth := strings.ReplaceAll(strings.ReplaceAll(text, "đ", "ð"), "Đ", "Ð")
				require.Equal(t, len(eth), set.at(eth, 0), "%q", eth)
			}
		}
		first, _, _ := strings.Cut(w, " ")
		for _, text := range []string{first, first + " ", first + " nào", first + ", " + w} {
			require.Zero(t, set.at(text, 0), "%q", text)
		}
	}
}

// One look at several sets tells of all those of which a word stands there, however many of them have it.
func TestListsAtOnce(t *testing.T) {
	all := unite(newWords("trong", "chậm nhất", "hòa giải"), newWords("trong vòng", "chậm nhất"))
	for text, want := range map[string]lists{"trong": 1, "Trong vòng 3 ngày": 3, "trong vườn": 1, "CHẬM NHẤT,": 3, "hoà giải": 1, "trống": 0, "chậm": 0, "": 0} {
		require.Equal(t, want, all.at(text, 0), text)
	}
}
