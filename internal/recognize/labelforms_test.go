package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A heading in capitals glued to its number and a slash has tones, as no symbol of a document has.
func TestSlashGluedToCapitals(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I/TÌNH HÌNH:\n1/THUẬN LỢI:Đất ven đê còn rộng.\n2/KHÓ KHĂN:Cây giống còn ít.\nII/NHIỆM VỤ:\n1/Ươm cây giống.\n2/Trồng rừng.\n")
	require.Len(t, p.Sections, 2)
	require.Len(t, p.Sections[0].Items, 2)
	for _, s := range []string{"12/QĐ", "71/NQ-CP", "5/TTLT", "3/UBND-NC"} {
		lab, _ := cutLabel(s)
		require.Equal(t, noLabel, lab.class, s)
	}
}

// A blank stands before the bracket behind a letter or number.
func TestLabelsWithABlankBeforeTheBracket(t *testing.T) {
	for in, want := range map[string]string{"a ) Đào hố": "a )", "đ ) Tưới cây": "đ )", "1 ) Mục đích": "1 )"} {
		l, rest := cutLabel(in)
		require.Equal(t, want, l.text)
		require.NotContains(t, rest, ")")
	}
	for _, s := range []string{"a )", "ba ) bốn", "2 ) và ba", "X ) Đào hố"} {
		l, _ := cutLabel(s)
		require.Equal(t, noLabel, l.class, s)
	}
}

// A letter is glued to a heading in capitals.
func TestLetterGluedToAHeading(t *testing.T) {
	l, rest := cutLabel("A.MỤC ĐÍCH - YÊU CẦU:")
	require.Equal(t, "A.", l.text)
	require.Equal(t, "MỤC ĐÍCH - YÊU CẦU:", rest)
	l, _ = cutLabel("A.NGUYỄN VĂN SUỐI")
	require.Equal(t, noLabel, l.class)
}
