package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
)

// readWhole reads a whole document and returns its warnings, too.
func readWhole(t *testing.T, text string) (*adminplan.Plan, []Warning) {
	t.Helper()
	doc := &source.Doc{Lines: true}
	for i, l := range strings.Split(text, "\n") {
		doc.Blocks = append(doc.Blocks, source.Block{Text: strings.TrimSpace(l), Line: i + 1, Column: strings.HasPrefix(l, "\t"), Indent: uint8(len(l) - len(strings.TrimLeft(l, " ")))})
	}
	p, warnings, err := Plan(doc)
	require.NoError(t, err)
	return p, warnings
}

const shortPlan = "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nChăm sóc cây xanh năm 2026\nI. NỘI DUNG\n1. Tưới cây mỗi ngày.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế chủ trì thực hiện.\n"

func TestFormsOfSigning(t *testing.T) {
	const list = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n"
	for name, c := range map[string]struct {
		lines string
		want  []adminplan.Signature
	}{
		"signed electronically":  {"KT. TRƯỞNG THUẾ TỈNH\nPHÓ TRƯỞNG THUẾ TỈNH\n(Ký điện tử)\nLê An Bình", []adminplan.Signature{{Authority: []string{"KT. TRƯỞNG THUẾ TỈNH"}, Title: "PHÓ TRƯỞNG THUẾ TỈNH", Name: "Lê An Bình"}}},
		"signed by number":       {"HIỆU TRƯỞNG\n(Ký số)\nLê An Bình", []adminplan.Signature{{Title: "HIỆU TRƯỞNG", Name: "Lê An Bình"}}},
		"signed by a program":    {"HIỆU TRƯỞNG\nKý bởi: Trường THCS An Phú\nNgày ký: 05/01/2031 16:40:21\nLê An Bình", []adminplan.Signature{{Title: "HIỆU TRƯỞNG", Name: "Lê An Bình"}}},
		"signed in English":      {"HIỆU TRƯỞNG\nDigitally signed by Trường THCS An Phú\nSigned by: Trường THCS An Phú\nSigning time: 05/01/2031 16:40:21\nLê An Bình", []adminplan.Signature{{Title: "HIỆU TRƯỞNG", Name: "Lê An Bình"}}},
		"signed for a body":      {"HIỆU TRƯỞNG\nNgười ký: Trường THCS An Phú\nEmail: anphu@truong.vn\nCơ quan: Xã An Phú\nThời gian ký: 05.01.2031 16:40:21 +07:00\nLê An Bình", []adminplan.Signature{{Title: "HIỆU TRƯỞNG", Name: "Lê An Bình"}}},
		"signed by a reader":     {"HIỆU TRƯỞNG\nDigitally signed by Trường THCS An Phú\nDN: C=VN, O=Trường THCS An Phú\nReason: I am the author\nLocation:\nDate: 2031.01.05 16:40:21+07'00'\nFoxit PDF Reader Version: 11.0.0\nLê An Bình", []adminplan.Signature{{Title: "HIỆU TRƯỞNG", Name: "Lê An Bình"}}},
		"signed and stamped":     {"HIỆU TRƯỞNG\n(Ký tên và đóng dấu)\nLê An Bình", []adminplan.Signature{{Title: "HIỆU TRƯỞNG", Name: "Lê An Bình"}}},
		"dots for the name":      {"GIÁM ĐỐC\n.....................", []adminplan.Signature{{Title: "GIÁM ĐỐC"}}},
		"a mark behind the name": {"GIÁM ĐỐC\nLê An Bình (đã ký)", []adminplan.Signature{{Title: "GIÁM ĐỐC", Name: "Lê An Bình"}}},
		"not signed yet":         {"GIÁM ĐỐC\n[Chờ ký]\nLê An Bình", []adminplan.Signature{{Title: "GIÁM ĐỐC", Name: "Lê An Bình"}}},
		"a name in capitals below the mark": {"TM. TỔ GIÚP VIỆC\nTổ trưởng\n(Đã ký)\nĐOÀN AN BÌNH\nXÁC NHẬN CỦA LÃNH ĐẠO PHÒNG\nTrưởng phòng\n(Đã ký)\nTRẦN GIA HIỂN", []adminplan.Signature{
			{Authority: []string{"TM. TỔ GIÚP VIỆC"}, Title: "Tổ trưởng", Name: "ĐOÀN AN BÌNH"}, {Authority: []string{"XÁC NHẬN CỦA LÃNH ĐẠO PHÒNG"}, Title: "Trưởng phòng", Name: "TRẦN GIA HIỂN"}}},
		"a name in capitals, no post": {"TM. BAN THƯ KÝ HỘI SINH VIÊN\n(Đã ký)\nTRẦN GIA HIỂN", []adminplan.Signature{{Authority: []string{"TM. BAN THƯ KÝ HỘI SINH VIÊN"}, Name: "TRẦN GIA HIỂN"}}},
		"a grade below the post": {"VIỆN TRƯỞNG\nKiểm sát viên cao cấp\nLê An Bình", []adminplan.Signature{
			{Title: "VIỆN TRƯỞNG Kiểm sát viên cao cấp", Name: "Lê An Bình"}}},
		"a calling before the name": {"TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nLuật gia Lê An Bình", []adminplan.Signature{{Authority: []string{"TM. BAN THƯỜNG VỤ"}, Title: "CHỦ TỊCH", Name: "Luật gia Lê An Bình"}}},
		"a monk":                    {"TM. BAN TRỊ SỰ\nTRƯỞNG BAN\nĐại đức Thích Minh An", []adminplan.Signature{{Authority: []string{"TM. BAN TRỊ SỰ"}, Title: "TRƯỞNG BAN", Name: "Đại đức Thích Minh An"}}},
		"commissar":                 {"CHÍNH TRỊ VIÊN\nLê An Bình", []adminplan.Signature{{Title: "CHÍNH TRỊ VIÊN", Name: "Lê An Bình"}}},
	} {
		for order, text := range map[string]string{"behind": list + c.lines, "above": c.lines + "\n" + list} {
			t.Run(name+" "+order, func(t *testing.T) {
				p, warnings := readWhole(t, shortPlan+text)
				require.Equal(t, c.want, p.Signatures)
				require.Len(t, p.Recipients, 1)
				require.Empty(t, warnings)
			})
		}
	}
}

func TestTwoSignersAboveTheRecipients(t *testing.T) {
	p, warnings := readWhole(t, shortPlan+"CHÍNH TRỊ VIÊN\nLê An Bình\nCHỈ HUY TRƯỞNG\nTrần Gia Hiển\nNơi nhận:\n- Như trên;\n- Lưu: VT.")
	require.Equal(t, []adminplan.Signature{{Title: "CHÍNH TRỊ VIÊN", Name: "Lê An Bình"}, {Title: "CHỈ HUY TRƯỞNG", Name: "Trần Gia Hiển"}}, p.Signatures)
	require.Empty(t, warnings)
}

func TestSignersBelowTheNamesOfTheirBodies(t *testing.T) {
	p, warnings := readWhole(t, shortPlan+"SỞ Y TẾ\nGIÁM ĐỐC\nLê An Bình\nCÔNG AN TỈNH\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Gia Hiển\nNơi nhận:\n- Như trên;\n- Lưu: VT.")
	require.Equal(t, []adminplan.Signature{
		{Authority: []string{"SỞ Y TẾ"}, Title: "GIÁM ĐỐC", Name: "Lê An Bình"}, {Authority: []string{"CÔNG AN TỈNH", "KT. GIÁM ĐỐC"}, Title: "PHÓ GIÁM ĐỐC", Name: "Trần Gia Hiển"},
	}, p.Signatures)
	require.Empty(t, warnings)
}

func TestMarksOfSigningAreKeptWithoutAWarning(t *testing.T) {
	p, warnings := readWhole(t, shortPlan+"Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLê An Bình")
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraSignature, Text: "(Đã ký)"}}, p.Extra)
	require.Empty(t, warnings)
}

func TestSignatureBesideRecipients(t *testing.T) {
	for name, text := range map[string]string{
		"mark beside a recipient":      "Nơi nhận:                        TM. BAN CHẤP HÀNH\n- Hội cấp tỉnh (b/c);                CHỦ TỊCH\n- Các chi hội;                       (đã ký)\n- Lưu: VP.\n                                     Lê An Bình",
		"mark and name below the list": "Nơi nhận:                        TM. BAN CHẤP HÀNH\n- Hội cấp tỉnh (b/c);                CHỦ TỊCH\n- Các chi hội;\n- Lưu: VP.\n                                     (Đã ký số)\n\n                                     Lê An Bình",
		"lines of both by turns":       "Nơi nhận:\nTM. BAN CHẤP HÀNH\n- Hội cấp tỉnh (b/c);\nCHỦ TỊCH\n- Các chi hội;\n- Lưu: VP.\nLê An Bình",
		"name among the lines of both": "Nơi nhận:\nTM. BAN CHẤP HÀNH\n- Hội cấp tỉnh (b/c);\nCHỦ TỊCH\n- Các chi hội;\nLê An Bình\n- Lưu: VP.",
		"joined with single blanks":    "Nơi nhận: TM. BAN CHẤP HÀNH\n- Hội cấp tỉnh (b/c); CHỦ TỊCH\n- Các chi hội; (Đã ký)\n- Lưu: VP. Lê An Bình",
		"name beside an en dash":       "Nơi nhận:                        TM. BAN CHẤP HÀNH\n– Hội cấp tỉnh (b/c);                CHỦ TỊCH\n– Các chi hội;                       Lê An Bình\n– Lưu: VP.",
		"name beside a round mark":     "Nơi nhận:                        TM. BAN CHẤP HÀNH\n• Hội cấp tỉnh (b/c);                CHỦ TỊCH\n• Các chi hội;                       Lê An Bình\n• Lưu: VP.",
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := readWhole(t, shortPlan+text)
			require.Equal(t, []adminplan.Signature{{Authority: []string{"TM. BAN CHẤP HÀNH"}, Title: "CHỦ TỊCH", Name: "Lê An Bình"}}, p.Signatures)
			require.Equal(t, []string{"Hội cấp tỉnh", "Các chi hội"}, names(p.Recipients))
			require.NotNil(t, p.Filing)
		})
	}
}

func TestFilingWithCopiesAndUnits(t *testing.T) {
	p := tailOf("Nơi nhận:\n- Như trên;\n- Lưu: VT, VHXH (Hg.15b).")
	require.Equal(t, "Hg", p.Filing.Drafter)
	require.Equal(t, 15, p.Filing.Copies)
	p = tailOf("Nơi nhận:\n- Như trên;\n- Lưu VP + TCKT.")
	require.Equal(t, []string{"VP", "TCKT"}, p.Filing.Units)
}

func TestSignersSideBySideAboveTheRecipients(t *testing.T) {
	want := []adminplan.Signature{{Title: "GIÁM ĐỐC SỞ Y TẾ", Name: "Lê An Bình"}, {Title: "GIÁM ĐỐC SỞ XÂY DỰNG", Name: "Trần Gia Hiển"}, {Title: "GIÁM ĐỐC CÔNG AN TỈNH", Name: "Đại tá Đỗ Mẫu Đơn"}}
	for name, gap := range map[string]string{"tabs": "\t", "blanks": "        "} {
		t.Run(name, func(t *testing.T) {
			p, warnings := readWhole(t, shortPlan+"GIÁM ĐỐC SỞ Y TẾ"+gap+"GIÁM ĐỐC SỞ XÂY DỰNG"+gap+"GIÁM ĐỐC CÔNG AN TỈNH\n\n\nLê An Bình"+gap+"Trần Gia Hiển"+gap+"Đại tá Đỗ Mẫu Đơn\nNơi nhận:\n- Như trên;\n- Lưu: VT.")
			require.Equal(t, want, p.Signatures)
			require.Len(t, p.Recipients, 1)
			require.Empty(t, warnings)
		})
	}
}

func TestFilingEndsWithThePlan(t *testing.T) {
	require.Equal(t, []string{"VPCĐ"}, tailOf("Nơi nhận:\n- Như trên;\n- Lưu VPCĐ./.").Filing.Units)
	f := tailOf("Nơi nhận:\n- Như trên;\n- Lưu: VT, AT(3).").Filing
	require.Equal(t, 3, f.Copies)
	require.Empty(t, f.Drafter)
}

func TestListBelowTheSignatureGoesOnBehindTheFiling(t *testing.T) {
	const signed = "GIÁM ĐỐC\nLê An Bình\nNơi nhận:\n- Như trên;\n- Lưu: VT;\n"
	p, warnings := readWhole(t, shortPlan+signed+"- Các phường, xã.")
	require.Len(t, p.Recipients, 2)
	require.Empty(t, warnings)
	p, _ = readWhole(t, shortPlan+signed+"Ha_KH31")
	require.Equal(t, "Lê An Bình", p.Signatures[0].Name)
}

func TestFileOfAWebPageBelowAPost(t *testing.T) {
	p, _ := readWhole(t, shortPlan+"Nơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\n\nFILE ĐƯỢC ĐÍNH KÈM THEO VĂN BẢN")
	require.Equal(t, []adminplan.Signature{{Title: "GIÁM ĐỐC"}}, p.Signatures)
}

// Typing errors and the marks of editors and programs are common in tails.
func TestTailsWithTypingErrors(t *testing.T) {
	const tail = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Bình"
	for _, c := range [][2]string{
		{"Nơi nhận:", "Nơi nhân:"}, {"Nơi nhận:", "Noi nhận:"}, {"Nơi nhận:", "Nơi  nhận:"}, {"Nơi nhận:", "Nơi nhận;"}, {"Nơi nhận:", "- Nơi nhận:"},
		{"- Lưu: VT.", "- Luu: VT."}, {"- Lưu: VT.", "- Lưu, VT."},
		{"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "KT. Chủ tịch\nPhó Chủ tịch"}, {"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. Ủy ban nhân dân\nKT. Chủ tịch\nPhó Chủ tịch"},
		{"Lê Văn Bình", "Lê văn Bình"}, {"Lê Văn Bình", "Lê Văn Bình./."}, {"Lê Văn Bình", "Đã ký Lê Văn Bình"}, {"Lê Văn Bình", "(Chữ ký số)\nLê Văn Bình"},
		{"Lê Văn Bình", "Chữ ký, dấu\nLê Văn Bình"}, {"Lê Văn Bình", "[Signature]\nLê Văn Bình"}, {"Lê Văn Bình", "<Đã ký>\nLê Văn Bình"},
	} {
		t.Run(c[1], func(t *testing.T) {
			p, _ := readWhole(t, shortPlan+strings.Replace(tail, c[0], c[1], 1))
			require.Len(t, p.Sections, 2)
			require.Len(t, p.Recipients, 1)
			require.NotNil(t, p.Filing)
			require.Len(t, p.Signatures, 1)
			s := p.Signatures[0]
			require.Equal(t, "tm. ủy ban nhân dân kt. chủ tịch / phó chủ tịch / lê văn bình", strings.ToLower(strings.Join(s.Authority, " ")+" / "+s.Title+" / "+s.Name))
		})
	}
}

func TestRecipientsWhoseHeadIsLost(t *testing.T) {
	for name, body := range map[string]string{"below the end": "2. Các thôn thực hiện./.\n- Sở Y tế;\n", "as above": "2. Các thôn thực hiện:\n- Như trên;\n"} {
		t.Run(name, func(t *testing.T) {
			p, warnings := readWhole(t, shortPlan+body+"- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê An Bình")
			require.Len(t, p.Recipients, 1)
			require.NotNil(t, p.Filing)
			require.Equal(t, "Lê An Bình", p.Signatures[0].Name)
			require.Empty(t, warnings)
		})
	}
	p, _ := readWhole(t, shortPlan+"2. Hồ sơ gồm:\n- Sổ;\n- Lưu: sổ gốc.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê An Bình")
	require.Empty(t, p.Recipients)
}

func TestRecipientsInOneLineBehindTheirHead(t *testing.T) {
	p, warnings := readWhole(t, shortPlan+"Nơi nhận: Như trên; Sở Y tế; Lưu: VT.\nCHỦ TỊCH\nLê An Bình")
	require.Len(t, p.Recipients, 2)
	require.Equal(t, "Sở Y tế", p.Recipients[1].Name)
	require.NotNil(t, p.Filing)
	require.Empty(t, warnings)
}

func TestHeadsOfCopiesAreNoRecipients(t *testing.T) {
	for _, mark := range []string{"", "* "} {
		p, _ := readWhole(t, shortPlan+"Nơi nhận:\n"+mark+"Bản giấy:\n- Như trên;\n- Lưu: VT.\n"+mark+"Bản điện tử:\n- Sở Y tế;\n- Sở Tài chính.\nCHỦ TỊCH\nLê An Bình")
		require.Len(t, p.Recipients, 3)
		require.Equal(t, "Như trên", p.Recipients[0].Name)
		require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraRecipients, Text: mark + "Bản giấy:"}, {Where: adminplan.ExtraRecipients, Text: mark + "Bản điện tử:"}}, p.Extra)
	}
}

func TestFilingBelowTheSignature(t *testing.T) {
	for _, filing := range []string{"- Lưu: VT.", "Lưu: VT."} {
		p, warnings := readWhole(t, shortPlan+"Nơi nhận:\n- Như trên;\n- Sở Y tế;\nCHỦ TỊCH\nLê An Bình\n"+filing)
		require.Len(t, p.Recipients, 2)
		require.NotNil(t, p.Filing)
		require.Equal(t, []adminplan.Signature{{Title: "CHỦ TỊCH", Name: "Lê An Bình"}}, p.Signatures)
		require.Empty(t, warnings)
	}
}

// Small units set a plus before every recipient, and the head of a Pioneers' unit signs by an abbreviation.
func TestTailsOfSmallUnits(t *testing.T) {
	p := planOf(t, webHead+webTitle+webBody+"Nơi nhận:\n+ Phòng Giáo dục;\n+ Các lớp;\n+ Lưu.\nT/M LIÊN ĐỘI\nTPT\nLê An Bình\n")
	require.Len(t, p.Recipients, 2)
	require.NotNil(t, p.Filing)
	require.Equal(t, []string{"T/M LIÊN ĐỘI"}, p.Signatures[0].Authority)
	require.Equal(t, "TPT", p.Signatures[0].Title)
}

func TestPostsOfSmallBodies(t *testing.T) {
	for _, post := range []string{"QUẢN ĐỐC", "GIÁM THỊ", "CHỈ HUY PHÓ", "HIỆU PHÓ", "TRỤ TRÌ"} {
		for _, tail := range []string{"Nơi nhận:\n- Như trên;\n- Lưu: VT.\n" + post + "\nLê An Bình\n", post + "\n(Đã ký)\nLê An Bình\n"} {
			p, _ := readWhole(t, shortPlan+tail)
			require.Equal(t, []adminplan.Signature{{Title: post, Name: "Lê An Bình"}}, p.Signatures)
		}
	}
}

// Two bodies plan together; their heads sign above the recipients, each with the name of his body below his post.
func TestSignersWithTheirBodiesBelow(t *testing.T) {
	const head, tail = "KẾ HOẠCH PHỐI HỢP\nKhám răng cho trò nhỏ\nI. MỤC ĐÍCH\n1. Răng chắc.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế cử bác sĩ./.\n", "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n"
	for name, signed := range map[string]string{
		"one below the other": "GIÁM ĐỐC\nSỞ Y TẾ\n(đã ký)\nLò Thử Răng\nGIÁM ĐỐC\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n(đã ký)\nBế Thử Trò\n",
		"in columns":          "        GIÁM ĐỐC                    GIÁM ĐỐC\n        SỞ Y TẾ               SỞ GIÁO DỤC VÀ ĐÀO TẠO\n\n        (đã ký)                     (đã ký)\n\n      Lò Thử Răng                  Bế Thử Trò\n\n",
		"copied by cells":     "GIÁM ĐỐC\nSỞ Y TẾ\n\n(đã ký)\n\nLò Thử Răng\tGIÁM ĐỐC\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n\n(đã ký)\n\nBế Thử Trò\n",
		"row by row":          "GIÁM ĐỐC\nSỞ Y TẾ\n\nGIÁM ĐỐC\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n\n(đã ký)\n\n(đã ký)\n\nLò Thử Răng\n\nBế Thử Trò\n\n",
	} {
		t.Run(name, func(t *testing.T) {
			p, _, err := readText(t, head+signed+tail)
			require.NoError(t, err)
			require.Equal(t, []adminplan.Signature{{Title: "GIÁM ĐỐC SỞ Y TẾ", Name: "Lò Thử Răng"}, {Title: "GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO", Name: "Bế Thử Trò"}}, p.Signatures)
			require.Len(t, p.Recipients, 1)
			require.NotNil(t, p.Filing)
			require.Len(t, p.Sections, 2)
			require.Len(t, p.Sections[1].Assignments, 1)
		})
	}
}

// Three bodies plan together, of which two sign side by side: whatever the order in which their lines are read, each name goes with its post, and the
// recipients below are read.
func TestThreeSignersAboveTheRecipients(t *testing.T) {
	const head, tail = "KẾ HOẠCH LIÊN NGÀNH\nXem sổ lương các xưởng\n1. Mục đích\n1.1. Lương đủ.\n2. Tổ chức thực hiện\n2.1. Sở Nội vụ cử người.\n", "KT. GIÁM ĐỐC CÔNG AN TỈNH\nPHÓ GIÁM ĐỐC\nĐại tá Lò Thử Sổ\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n"
	for name, signed := range map[string]string{
		"in columns": " KT. GIÁM ĐỐC BHXH TỈNH                    KT. GIÁM ĐỐC SỞ NỘI VỤ\n     PHÓ GIÁM ĐỐC                              PHÓ GIÁM ĐỐC\n\n     Lò Thử Răng                               Bế Thử Trò\n\n",
		"row by row": "KT. GIÁM ĐỐC BHXH TỈNH\nPHÓ GIÁM ĐỐC\n\nKT. GIÁM ĐỐC SỞ NỘI VỤ\nPHÓ GIÁM ĐỐC\n\nLò Thử Răng\n\nBế Thử Trò\n\n",
	} {
		t.Run(name, func(t *testing.T) {
			p, _, err := readText(t, head+signed+tail)
			require.NoError(t, err)
			require.Equal(t, []adminplan.Signature{
				{Authority: []string{"KT. GIÁM ĐỐC BHXH TỈNH"}, Title: "PHÓ GIÁM ĐỐC", Name: "Lò Thử Răng"},
				{Authority: []string{"KT. GIÁM ĐỐC SỞ NỘI VỤ"}, Title: "PHÓ GIÁM ĐỐC", Name: "Bế Thử Trò"},
				{Authority: []string{"KT. GIÁM ĐỐC CÔNG AN TỈNH"}, Title: "PHÓ GIÁM ĐỐC", Name: "Đại tá Lò Thử Sổ"},
			}, p.Signatures)
			require.Len(t, p.Recipients, 1)
			require.NotNil(t, p.Filing)
		})
	}
	p, _, err := readText(t, head+"KT. GIÁM ĐỐC BHXH TỈNH\nPHÓ GIÁM ĐỐC\nLò Thử Răng\nHai bên đã đọc lại và cùng đồng ý với kế hoạch này.\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n")
	require.NoError(t, err)
	require.Len(t, p.Signatures, 1)
	require.Len(t, p.Recipients, 1)
	require.Empty(t, p.Appendices)
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraSignature, Text: "Hai bên đã đọc lại và cùng đồng ý với kế hoạch này."}}, p.Extra)
}

// The name of who signs may stand beside the rest of a recipient, alone far to the right between two of them, or before the post of the next signer.
func TestNamesOfSignersBesideOtherLines(t *testing.T) {
	const head = "KẾ HOẠCH\nSửa các con đường trong xã\nI. MỤC ĐÍCH\n1. Đi lại dễ.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn cử người./.\n"
	for name, c := range map[string]struct {
		tail       string
		want       adminplan.Signature
		recipients int
	}{
		"beside the rest of a recipient": {"Nơi nhận:                                 KT. CHỦ TỊCH\n- Các thôn, các bản và các khu            PHÓ CHỦ TỊCH\ntrong xã;                                 Lò Thử Đá\n- Lưu: VT.\n", adminplan.Signature{Authority: []string{"KT. CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Lò Thử Đá"}, 1},
		"between recipients":             {"                 Nơi nhận:\n          - Các thôn,\n                                                   T/M ĐẢNG ỦY\n- Các bản và các khu,\n                                                     BÍ THƯ\n          - Các chi bộ,\n                                                    Lò Thử Đá\n     - Lưu.\n", adminplan.Signature{Authority: []string{"T/M ĐẢNG ỦY"}, Title: "BÍ THƯ", Name: "Lò Thử Đá"}, 3},
		"before the next post":           {"PHÊ DUYỆT CỦA NHÀ TRƯỜNG\nHIỆU TRƯỞNG\n\nLò Thử Đá\tNGƯỜI LẬP KẾ HOẠCH\n\nBế Thử Cát\n", adminplan.Signature{Authority: []string{"PHÊ DUYỆT CỦA NHÀ TRƯỜNG"}, Title: "HIỆU TRƯỞNG", Name: "Lò Thử Đá"}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			p, _, err := readText(t, head+c.tail)
			require.NoError(t, err)
			require.NotEmpty(t, p.Signatures)
			require.Equal(t, c.want, p.Signatures[0])
			require.Len(t, p.Recipients, c.recipients)
		})
	}
}

// The name stands beside the post, or below it in capitals with a rank.
func TestNamesBesideThePostAndWithRanks(t *testing.T) {
	const body = "KẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\n1. Có bóng mát.\n2. Sạch đường.\nII. NỘI DUNG\n1. Đào hố.\nNơi nhận:\n- Các tổ;\n- Lưu: VT.\n"
	for tail, want := range map[string][2]string{
		"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH      Lê An Bình": {"PHÓ CHỦ TỊCH", "Lê An Bình"},
		"KT. CHỈ HUY TRƯỞNG\nPHÓ CHỈ HUY TRƯỞNG\nTHƯỢNG TÁ LÊ AN BÌNH":    {"PHÓ CHỈ HUY TRƯỞNG", "THƯỢNG TÁ LÊ AN BÌNH"},
		"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐẠI TÁ LÊ AN BÌNH":                   {"PHÓ GIÁM ĐỐC", "ĐẠI TÁ LÊ AN BÌNH"},
		"CHỈ HUY TRƯỞNG\nĐẠI TÁ":                                          {"CHỈ HUY TRƯỞNG ĐẠI TÁ", ""},
	} {
		p := planOf(t, body+tail+"\n")
		require.Len(t, p.Signatures, 1)
		require.Equal(t, want, [2]string{p.Signatures[0].Title, p.Signatures[0].Name})
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

// The post that a signer has elsewhere stands by the name where it alone is in small letters.
func TestOtherPostInSmallLetters(t *testing.T) {
	p := planOf(t, webHead+webTitle+webBody+"Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nTM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nPhó Chủ tịch UBND tỉnh\nĐồng Xuân Bách\n")
	require.Len(t, p.Signatures, 1)
	require.Equal(t, "TRƯỞNG BAN", p.Signatures[0].Title)
	require.Equal(t, "Phó Chủ tịch UBND tỉnh", p.Signatures[0].Post)
	require.Equal(t, "Đồng Xuân Bách", p.Signatures[0].Name)
}
