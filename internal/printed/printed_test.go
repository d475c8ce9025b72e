package printed_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/printed"
)

func TestOnOneLine(t *testing.T) {
	require.True(t, printed.OnOneLine("Chỉ tiêu:", "- 12 ha"))
	require.True(t, printed.OnOneLine("Số lượng:", "250."))
	require.False(t, printed.OnOneLine("Chỉ tiêu", "- 12 ha"))
	require.False(t, printed.OnOneLine("Chỉ tiêu:", "Mỗi xã 12 ha"))
	require.False(t, printed.OnOneLine("Chỉ tiêu:", ""))
}

func TestSentence(t *testing.T) {
	s := adminplan.Section{Forms: []adminplan.Form{{Text: "Tuyên truyền qua đài truyền thanh;"}, {Text: "pa nô, áp phích."}}}
	_, ok := printed.Sentence(&adminplan.Section{})
	require.False(t, ok)
	if text, ok := printed.Sentence(&s); ok {
		require.Equal(t, s.Forms[0].Text+" "+s.Forms[1].Text, text)
	}
	s.Forms[0].Label = "1."
	_, ok = printed.Sentence(&s)
	require.False(t, ok)
	s.Forms[0].Label, s.Intro = "", make([]adminplan.Paragraph, 2)
	_, ok = printed.Sentence(&s)
	require.False(t, ok)
}

func TestSigningMarks(t *testing.T) {
	strays := func(texts ...string) (list []adminplan.Extra) {
		list = append(list, adminplan.Extra{Where: adminplan.ExtraPage, Text: "2"})
		for _, s := range texts {
			list = append(list, adminplan.Extra{Where: adminplan.ExtraSignature, Text: s})
		}
		return list
	}
	named, bare := adminplan.Signature{Title: "CHỦ TỊCH", Name: "Lê Thị An"}, adminplan.Signature{Title: "TỔ TRƯỞNG"}
	two := []adminplan.Signature{named, named}
	require.Equal(t, []string{"(Đã ký)", "đã ký"}, printed.SigningMarks(two, strays("(Đã ký)", "đã ký")))
	require.Nil(t, printed.SigningMarks(two, strays("(Đã ký)")))
	require.Nil(t, printed.SigningMarks(two, strays("(Đã ký)", "Trang chủ")))
	require.Equal(t, []string{"(Đã ký)"}, printed.SigningMarks(two[:1], strays("(Đã ký)")))
	require.Equal(t, []string{"……", "……"}, printed.SigningMarks([]adminplan.Signature{bare, bare}, strays("……", "……")))
	require.Nil(t, printed.SigningMarks([]adminplan.Signature{bare}, strays("……")))
	require.Nil(t, printed.SigningMarks(nil, nil))
}
