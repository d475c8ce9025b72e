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

// Who acts as the head of a body signs for nobody: the line is the post.
func TestActingHeadAlone(t *testing.T) {
	for above, want := range map[string]string{"": "Q. GIÁM ĐỐC", "Q. GIÁM ĐỐC\n": "PHÓ GIÁM ĐỐC"} {
		last := "Q. GIÁM ĐỐC"
		if above != "" {
			last = "PHÓ GIÁM ĐỐC"
		}
		p := planOf(t, webHead+webTitle+webBody+"Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n"+above+last+"\nĐồng Xuân Bách\n")
		require.Len(t, p.Signatures, 1)
		require.Equal(t, want, p.Signatures[0].Title)
	}
}

// A rule below the title was joined to the line under it.
func TestRuleGluedToALine(t *testing.T) {
	p := planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng ngập mặn\n--------------Năm 2024\n"+webBody)
	require.Equal(t, "Trồng rừng ngập mặn Năm 2024", p.Title)
}

// Who is addressed stands below the word, and is no item of a list.
func TestAddresseeOnALineOfItsOwn(t *testing.T) {
	p := planOf(t, webHead+webTitle+"Kính gửi:\n\nBan giám hiệu trường Tiểu học An Sơn.\n\n- "+webBody)
	require.Len(t, p.Address, 1)
	require.Contains(t, p.Address[0].Name, "Ban giám hiệu trường Tiểu học An Sơn")
	require.Empty(t, p.Bases[0].Before)
}

// The lines of a signature were joined in one.
func TestSignatureOfAGroupInOneLine(t *testing.T) {
	for line, want := range map[string][2]string{
		"TM. ĐOÀN GIÁM SÁT TRƯỞNG ĐOÀN TRƯỞNG BAN PHÁP CHẾ Đồng Xuân Bách": {"TM. ĐOÀN GIÁM SÁT", "TRƯỞNG ĐOÀN TRƯỞNG BAN PHÁP CHẾ"},
		"TM. BAN CHẤP HÀNH CHỦ TỊCH HỘI Đồng Xuân Bách":                    {"TM. BAN CHẤP HÀNH", "CHỦ TỊCH HỘI"},
	} {
		p := planOf(t, webHead+webTitle+webBody+"Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n"+line+"\n")
		require.Len(t, p.Signatures, 1)
		require.Equal(t, want[0], p.Signatures[0].Authority[0])
		require.Equal(t, want[1], p.Signatures[0].Title)
		require.Equal(t, "Đồng Xuân Bách", p.Signatures[0].Name)
	}
}

// The columns of recipients and signature were joined with a blank, and the recipients have long dashes.
func TestColumnsJoinedBehindLongDashes(t *testing.T) {
	p := planOf(t, webHead+webTitle+webBody+"Nơi nhận: TM. BAN CHẤP HÀNH\n– UBND tỉnh; CHỦ TỊCH\n– Các xã;\n– Lưu: VT.\nĐồng Xuân Bách\n")
	require.Len(t, p.Signatures, 1)
	require.Equal(t, "CHỦ TỊCH", p.Signatures[0].Title)
	require.Equal(t, "UBND tỉnh", p.Recipients[0].Name)
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
