package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
)

// tailOf reads the lines behind a body.
func tailOf(text string) *adminplan.Plan {
	doc := &source.Doc{Lines: true}
	for i, l := range strings.Split(text, "\n") {
		doc.Blocks = append(doc.Blocks, source.Block{Text: strings.TrimSpace(l), Line: i + 1, Column: strings.HasPrefix(l, "\t")})
	}
	r := &reader{plan: &adminplan.Plan{}}
	r.readTail(r.readLines(doc, nil), target{&r.plan.Recipients, &r.plan.Filing, &r.plan.Signatures})
	return r.plan
}

func names(list []adminplan.Recipient) []string {
	var out []string
	for _, r := range list {
		out = append(out, r.Name)
	}
	return out
}

func TestSignatures(t *testing.T) {
	for name, c := range map[string]struct {
		lines string
		want  []adminplan.Signature
	}{
		"collective":                      {"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê An Bình", []adminplan.Signature{{Authority: []string{"TM. ỦY BAN NHÂN DÂN"}, Title: "CHỦ TỊCH", Name: "Lê An Bình"}}},
		"deputy":                          {"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nLê An Bình", []adminplan.Signature{{Authority: []string{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Lê An Bình"}}},
		"broken":                          {"TM. ỦY BAN NHÂN\nDÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê An Bình", []adminplan.Signature{{Authority: []string{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Lê An Bình"}}},
		"party":                           {"T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê An Bình", []adminplan.Signature{{Authority: []string{"T/M BAN THƯỜNG VỤ"}, Title: "PHÓ BÍ THƯ", Name: "Lê An Bình"}}},
		"by order":                        {"TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê An Bình", []adminplan.Signature{{Authority: []string{"TL. CHỦ TỊCH"}, Title: "CHÁNH VĂN PHÒNG", Name: "Lê An Bình"}}},
		"head alone":                      {"GIÁM ĐỐC\n(Đã ký)\nLê An Bình", []adminplan.Signature{{Title: "GIÁM ĐỐC", Name: "Lê An Bình"}}},
		"post after":                      {"TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nLê An Bình\nPhó Chủ tịch UBND tỉnh", []adminplan.Signature{{Authority: []string{"TM. BAN CHỈ ĐẠO"}, Title: "TRƯỞNG BAN", Name: "Lê An Bình", Post: "Phó Chủ tịch UBND tỉnh"}}},
		"rank":                            {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nThượng tá Lê An Bình", []adminplan.Signature{{Authority: []string{"KT. GIÁM ĐỐC"}, Title: "PHÓ GIÁM ĐỐC", Name: "Thượng tá Lê An Bình"}}},
		"a break lost above the name":     {"TM. BAN CHẤP HÀNH PHÓ CHỦ TỊCH\nLê An Bình", []adminplan.Signature{{Authority: []string{"TM. BAN CHẤP HÀNH"}, Title: "PHÓ CHỦ TỊCH", Name: "Lê An Bình"}}},
		"a body that ends as a post does": {"TM. ĐOÀN CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê An Bình", []adminplan.Signature{{Authority: []string{"TM. ĐOÀN CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Lê An Bình"}}},
		"mark of a register":              {"T/M BAN THƯỜNG VỤ\nBÍ THƯ\n[daky]\nLê An Bình", []adminplan.Signature{{Authority: []string{"T/M BAN THƯỜNG VỤ"}, Title: "BÍ THƯ", Name: "Lê An Bình"}}},
		"name in capitals above the mark": {"T/M BAN THƯỜNG VỤ\nBÍ THƯ\nKIM AN BÌNH\n(Đã ký)", []adminplan.Signature{{Authority: []string{"T/M BAN THƯỜNG VỤ"}, Title: "BÍ THƯ", Name: "KIM AN BÌNH"}}},
		"post that no list knows":         {"LIÊN ĐỘI TRƯỞNG\nLê An Bình", []adminplan.Signature{{Title: "LIÊN ĐỘI TRƯỞNG", Name: "Lê An Bình"}}},
		"another post below the name":     {"TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nLê An Bình\nBÍ THƯ ĐẢNG ỦY", []adminplan.Signature{{Authority: []string{"TM. BAN CHỈ ĐẠO"}, Title: "TRƯỞNG BAN", Name: "Lê An Bình", Post: "BÍ THƯ ĐẢNG ỦY"}}},
		"name behind the mark":            {"T/M BAN THƯỜNG VỤ\nBÍ THƯ\n(Đã ký) Lê An Bình", []adminplan.Signature{{Authority: []string{"T/M BAN THƯỜNG VỤ"}, Title: "BÍ THƯ", Name: "Lê An Bình"}}},
		"three bodies, one by its deputy": {"HỘI CỰU CHIẾN BINH\nCHỦ TỊCH\nLê An Bình\n\nHUYỆN ĐOÀN\nBÍ THƯ\nTrần Gia Hiển\n\nHỘI KHUYẾN HỌC\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐỗ Mẫu Đơn", []adminplan.Signature{
			{Authority: []string{"HỘI CỰU CHIẾN BINH"}, Title: "CHỦ TỊCH", Name: "Lê An Bình"},
			{Authority: []string{"HUYỆN ĐOÀN"}, Title: "BÍ THƯ", Name: "Trần Gia Hiển"},
			{Authority: []string{"HỘI KHUYẾN HỌC", "KT. CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Đỗ Mẫu Đơn"}}},
		"two posts":                            {"T/M BAN CHỈ ĐẠO\nBÍ THƯ ĐẢNG ỦY\nkiêm\nTRƯỞNG BAN\n\nLê An Bình", []adminplan.Signature{{Authority: []string{"T/M BAN CHỈ ĐẠO"}, Title: "BÍ THƯ ĐẢNG ỦY kiêm TRƯỞNG BAN", Name: "Lê An Bình"}}},
		"two posts side by side":               {"TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nLê An Bình", []adminplan.Signature{{Authority: []string{"TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN"}, Title: "PHÓ TRƯỞNG BAN PHÓ CHỦ TỊCH UBND TỈNH", Name: "Lê An Bình"}}},
		"another post above the name":          {"TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nPHÓ CHỦ TỊCH UBND TỈNH\nLê An Bình", []adminplan.Signature{{Authority: []string{"TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN"}, Title: "PHÓ TRƯỞNG BAN", Name: "Lê An Bình", Post: "PHÓ CHỦ TỊCH UBND TỈNH"}}},
		"another post behind the mark":         {"TRƯỞNG BAN\n(Đã ký)\nPHÓ CHỦ TỊCH UBND TỈNH\nLê An Bình", []adminplan.Signature{{Title: "TRƯỞNG BAN", Name: "Lê An Bình", Post: "PHÓ CHỦ TỊCH UBND TỈNH"}}},
		"another post in small letters":        {"TỔ TRƯỞNG\n\nChủ tịch UBND xã\nLê An Bình", []adminplan.Signature{{Title: "TỔ TRƯỞNG", Name: "Lê An Bình", Post: "Chủ tịch UBND xã"}}},
		"a post of a committee over two lines": {"KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTHƯỜNG TRỰC\nLê An Bình", []adminplan.Signature{{Authority: []string{"KT. TRƯỞNG BAN"}, Title: "PHÓ TRƯỞNG BAN THƯỜNG TRỰC", Name: "Lê An Bình"}}},
		"two bodies": {"PHÒNG VĂN HÓA VÀ THÔNG TIN\nTRƯỞNG PHÒNG\n\nLê An Bình\n\nHỘI NÔNG DÂN HUYỆN\nCHỦ TỊCH\n\nTrần Gia Hiển", []adminplan.Signature{
			{Authority: []string{"PHÒNG VĂN HÓA VÀ THÔNG TIN"}, Title: "TRƯỞNG PHÒNG", Name: "Lê An Bình"},
			{Authority: []string{"HỘI NÔNG DÂN HUYỆN"}, Title: "CHỦ TỊCH", Name: "Trần Gia Hiển"}}},
		"caps after": {"TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nLê An Bình\nPHÓ CHỦ TỊCH UBND TỈNH", []adminplan.Signature{{Authority: []string{"TM. BAN CHỈ ĐẠO"}, Title: "TRƯỞNG BAN", Name: "Lê An Bình", Post: "PHÓ CHỦ TỊCH UBND TỈNH"}}},
		"two": {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê An Bình\n\nTM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nTrần Gia Hiển", []adminplan.Signature{
			{Authority: []string{"KT. GIÁM ĐỐC"}, Title: "PHÓ GIÁM ĐỐC", Name: "Lê An Bình"},
			{Authority: []string{"TM. BAN THƯỜNG TRỰC"}, Title: "CHỦ TỊCH", Name: "Trần Gia Hiển"}}},
	} {
		for order, text := range map[string]string{
			"behind":  "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n" + c.lines,
			"above":   c.lines + "\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
			"by tabs": "\tNơi nhận:\n- Như trên;\n- Lưu: VT.\n\t" + c.lines,
		} {
			t.Run(name+" "+order, func(t *testing.T) {
				p := tailOf(text)
				require.Equal(t, c.want, p.Signatures)
				require.Equal(t, []string{"Như trên"}, names(p.Recipients))
				require.Equal(t, []string{"VT"}, p.Filing.Units)
			})
		}
	}
}

func TestRecipients(t *testing.T) {
	p := tailOf("Nơi nhận:\n- Thường trực Tỉnh ủy (để b/c);\n- Ủy ban Kiểm tra, Ban Xây dựng Đảng,\nVăn phòng Đảng ủy;\n-Phòng Kinh tế,\n- VPUB: + CVP, các PCVP;\n+ Cổng TTĐT tỉnh (đưa tin);\n- Lưu: VT, KT (Bình), 20b.\n08 KH\nCHỦ TỊCH\nLê An Bình")
	require.Equal(t, []string{"Thường trực Tỉnh ủy", "Ủy ban Kiểm tra, Ban Xây dựng Đảng, Văn phòng Đảng ủy", "Phòng Kinh tế", "VPUB: + CVP, các PCVP"}, names(p.Recipients))
	require.Equal(t, "để b/c", p.Recipients[0].Purpose)
	require.Equal(t, "Phòng Kinh tế,", p.Recipients[2].Text)
	require.Equal(t, []string{"Cổng TTĐT tỉnh"}, names(p.Recipients[3].Recipients))
	require.Equal(t, []string{"VT", "KT"}, p.Filing.Units)
	require.Equal(t, "Bình", p.Filing.Drafter)
	require.Equal(t, 20, p.Filing.Copies)
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraRecipients, Text: "08 KH"}}, p.Extra)
}

func TestSignaturesJoinedInOneLine(t *testing.T) {
	const list = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n"
	for text, want := range map[string]adminplan.Signature{
		"KT. BỘ TRƯỞNG THỨ TRƯỞNG\n\nLê An Bình":                   {Authority: []string{"KT. BỘ TRƯỞNG"}, Title: "THỨ TRƯỞNG", Name: "Lê An Bình"},
		"TL. BỘ TRƯỞNG VỤ TRƯỞNG VỤ TỔ CHỨC\nLê An Bình":           {Authority: []string{"TL. BỘ TRƯỞNG"}, Title: "VỤ TRƯỞNG VỤ TỔ CHỨC", Name: "Lê An Bình"},
		"TL. VỤ TRƯỞNG TRƯỞNG PHÒNG\nLê An Bình":                   {Authority: []string{"TL. VỤ TRƯỞNG"}, Title: "TRƯỞNG PHÒNG", Name: "Lê An Bình"},
		"TM. ỦY BAN NHÂN DÂN XÃ CHỦ TỊCH\nLê An Bình":              {Authority: []string{"TM. ỦY BAN NHÂN DÂN XÃ"}, Title: "CHỦ TỊCH", Name: "Lê An Bình"},
		"TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê An Bình": {Authority: []string{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Lê An Bình"},
		"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLưu An Bình":                  {Authority: []string{"KT. CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Lưu An Bình"},
		"NGƯỜI LẬP KẾ HOẠCH\n\nLê An Bình":                         {Title: "NGƯỜI LẬP KẾ HOẠCH", Name: "Lê An Bình"},
		"GIÁM ĐỐC Lê An Bình":                                      {Title: "GIÁM ĐỐC", Name: "Lê An Bình"},
		"KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN TS.BS. Lê An Bình":          {Authority: []string{"KT. TRƯỞNG BAN"}, Title: "PHÓ TRƯỞNG BAN", Name: "TS.BS. Lê An Bình"},
		"TM. ĐOÀN GIÁM SÁT TRƯỞNG ĐOÀN Y An Bình":                  {Authority: []string{"TM. ĐOÀN GIÁM SÁT"}, Title: "TRƯỞNG ĐOÀN", Name: "Y An Bình"},
		"KT. TỔNG CỤC TRƯỞNG\nPHÓ TỔNG CỤC TRƯỞNG\nLê An Bình":     {Authority: []string{"KT. TỔNG CỤC TRƯỞNG"}, Title: "PHÓ TỔNG CỤC TRƯỞNG", Name: "Lê An Bình"},
		"TUQ. TỔNG GIÁM ĐỐC\nTRƯỞNG BAN\nLê An Bình":               {Authority: []string{"TUQ. TỔNG GIÁM ĐỐC"}, Title: "TRƯỞNG BAN", Name: "Lê An Bình"},
	} {
		p := tailOf(list + text)
		require.Equal(t, []adminplan.Signature{want}, p.Signatures, text)
		require.Empty(t, p.Extra, text)
	}
	p := tailOf(list + "GIÁM ĐỐC CÔNG AN TỈNH\tGIÁM ĐỐC SỞ Y TẾ\nĐại tá Lê An Bình\tTrần Gia Hiển")
	require.Equal(t, []adminplan.Signature{{Title: "GIÁM ĐỐC CÔNG AN TỈNH", Name: "Đại tá Lê An Bình"}, {Title: "GIÁM ĐỐC SỞ Y TẾ", Name: "Trần Gia Hiển"}}, p.Signatures)
	require.Len(t, p.Recipients, 1)
}

func TestRecipientsInOneLine(t *testing.T) {
	for _, glued := range []string{"- Chủ tịch, các PCT UBND tỉnh (để b/c);- CVP, các PCVP;", "- Chủ tịch, các PCT UBND tỉnh (để b/c); - CVP, các PCVP;", "- Chủ tịch, các PCT UBND tỉnh (để b/c) - CVP, các PCVP,"} {
		p := tailOf("Nơi nhận:\n" + glued + "\n- Lưu: VT;-TH.")
		require.Equal(t, []string{"Chủ tịch, các PCT UBND tỉnh", "CVP, các PCVP"}, names(p.Recipients))
		require.Equal(t, "Lưu: VT;-TH.", p.Filing.Text)
	}
}

func TestRecipientsBelowTheirBullets(t *testing.T) {
	p := tailOf("Nơi nhận:\n- Sở Y tế;\n-\nTT.HĐND tỉnh;\n- Lưu: VT.")
	require.Equal(t, []string{"Sở Y tế", "TT.HĐND tỉnh"}, names(p.Recipients))
	require.Equal(t, "-", p.Recipients[1].Label)
	require.NotNil(t, p.Filing)
}

func TestTailInTwoColumns(t *testing.T) {
	p := tailOf("Nơi nhận:                          TM. ỦY BAN NHÂN DÂN\n- Như trên;                                CHỦ TỊCH\n- Lưu: VT.\n                                     Lê An Bình")
	require.Equal(t, []adminplan.Signature{{Authority: []string{"TM. ỦY BAN NHÂN DÂN"}, Title: "CHỦ TỊCH", Name: "Lê An Bình"}}, p.Signatures)
	require.Equal(t, []string{"Như trên"}, names(p.Recipients))
	require.Equal(t, "Lưu: VT.", p.Filing.Text)
}

func TestAppendicesAndNotes(t *testing.T) {
	p := tailOf("CHỦ TỊCH\nLê An Bình\n\nPHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2024)\n\nTT\nNhiệm vụ\n1\nTập huấn\n\nPhụ lục II\nBIỂU MẪU BÁO CÁO\n\n1. Kết quả\n\n[1] Theo báo cáo của Sở Nội vụ.\n[2] Số liệu năm 2023.")
	require.Len(t, p.Appendices, 2)
	require.Equal(t, "PHỤ LỤC I", p.Appendices[0].Label)
	require.Equal(t, "DANH MỤC NHIỆM VỤ", p.Appendices[0].Title)
	require.Contains(t, p.Appendices[0].AttachedTo.Text, "12/KH-UBND")
	require.Len(t, p.Appendices[0].Items, 4)
	require.Equal(t, "BIỂU MẪU BÁO CÁO", p.Appendices[1].Title)
	require.Len(t, p.Notes, 2)
	require.Equal(t, "[2]", p.Notes[1].Mark)
}

func TestTailBetweenBars(t *testing.T) {
	want := []adminplan.Signature{{Authority: []string{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Lê An Bình"}}
	for name, text := range map[string]string{
		"side by side":        "Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n- Như trên; | KT. CHỦ TỊCH |\n- Lưu: VT. | PHÓ CHỦ TỊCH |\n | Lê An Bình |",
		"one below the other": "Nơi nhận: |\n- Như trên;\n- Lưu: VT. |\nTM. ỦY BAN NHÂN DÂN |\nKT. CHỦ TỊCH |\nPHÓ CHỦ TỊCH |\nLê An Bình |",
	} {
		t.Run(name, func(t *testing.T) {
			p := tailOf(text)
			require.Equal(t, want, p.Signatures)
			require.Equal(t, []string{"Như trên"}, names(p.Recipients))
			require.Equal(t, "Lưu: VT.", p.Filing.Text)
		})
	}
	p := planOf(t, webHead+webTitle+webBody+"Trên đây là Kế hoạch trồng rừng./.\n| KT. CHỦ TỊCH |\nPHÓ CHỦ TỊCH\nLê An Bình")
	require.Equal(t, []adminplan.Signature{{Authority: []string{"KT. CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Lê An Bình"}}, p.Signatures)
}

func TestSignatureWithoutAnEndMark(t *testing.T) {
	p := planOf(t, webHead+webTitle+webBody+"GIÁM ĐỐC\nĐại tá Lê An Bình")
	require.Equal(t, []adminplan.Signature{{Title: "GIÁM ĐỐC", Name: "Đại tá Lê An Bình"}}, p.Signatures)
	p = planOf(t, webHead+webTitle+webBody+"TỔ TRƯỞNG\n(Ký và ghi rõ họ tên)\nLê An Bình\nDUYỆT CỦA HIỆU TRƯỞNG\nTrần Gia Hiển")
	require.Equal(t, []adminplan.Signature{{Title: "TỔ TRƯỞNG", Name: "Lê An Bình"}, {Authority: []string{"DUYỆT CỦA HIỆU TRƯỞNG"}, Name: "Trần Gia Hiển"}}, p.Signatures)
	p = planOf(t, webHead+webTitle+webBody+"\nHỘI CỰU CHIẾN BINH\nCHỦ TỊCH\n(đã ký)\nLê An Bình\n\nHUYỆN ĐOÀN\nBÍ THƯ\n(đã ký)\nTrần Gia Hiển\n\nHỘI KHUYẾN HỌC\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\nĐỗ Mẫu Đơn\n\nNơi nhận:\n- Lưu: VT.")
	require.Len(t, p.Signatures, 3)
	p = planOf(t, webHead+webTitle+webBody+"\nTÒA ÁN NHÂN DÂN TỈNH\nKT. CHÁNH ÁN\nPHÓ CHÁNH ÁN\n\n\nLê An Bình\nVIỆN KIỂM SÁT NHÂN DÂN TỈNH\nKT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG\n\n\nTrần Gia Hiển\nCÔNG AN TỈNH\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nĐại tá Đỗ Mẫu Đơn\n\nNơi nhận:\n- Lưu: VT.")
	require.Len(t, p.Signatures, 3)
	require.Equal(t, []string{"TÒA ÁN NHÂN DÂN TỈNH", "KT. CHÁNH ÁN"}, p.Signatures[0].Authority)
	p = planOf(t, webHead+webTitle+webBody+"\nHỘI CỰU CHIẾN BINH\nCHỦ TỊCH\n(đã ký)\nLê An Bình\n\nHUYỆN ĐOÀN\nBÍ THƯ\n(đã ký)\nTrần Gia Hiển\n\nNơi nhận:\n- Lưu: VT.")
	require.Len(t, p.Signatures, 2)
	require.Equal(t, []string{"HỘI CỰU CHIẾN BINH"}, p.Signatures[0].Authority)
	for _, end := range []string{"2. Giám đốc Sở Nông nghiệp\nLê An Bình", "TRƯỞNG THÔN AN PHÚ\ngiữ cây giống", "KINH PHÍ\nLê An Bình"} {
		require.Empty(t, planOf(t, webHead+webTitle+webBody+end).Signatures, end)
	}
}

func TestTailInOneLineBetweenBars(t *testing.T) {
	p := tailOf("Nơi nhận: - Ban Dân vận (b/c); - Các ban; - Lưu: VT, TG. | TM. BAN THƯỜNG VỤ CHỦ TỊCH Lê An Bình |")
	require.Equal(t, []string{"Ban Dân vận", "Các ban"}, names(p.Recipients))
	require.Equal(t, []string{"VT", "TG"}, p.Filing.Units)
	require.Equal(t, []adminplan.Signature{{Authority: []string{"TM. BAN THƯỜNG VỤ"}, Title: "CHỦ TỊCH", Name: "Lê An Bình"}}, p.Signatures)
}

func TestFootOfAWebPageIsNoAppendix(t *testing.T) {
	const tail = "Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê An Bình\n\n"
	p := tailOf(tail + "Tin liên quan\nTrồng rừng ở An Phú\nThông báo\nBản quyền của Sở")
	require.Empty(t, p.Appendices)
	require.Len(t, p.Extra, 4)
	p = tailOf(tail + "Tải phụ lục\nPHỤ LỤC I\nDANH MỤC LOÀI CÂY\n1. Lim.\n2. Sến.")
	require.NotEmpty(t, p.Appendices)
}

func TestSignatureOfAUnionBesideRecipients(t *testing.T) {
	p := tailOf("Nơi nhận:                    TM/ BAN THƯỜNG VỤ HUYỆN HỘI\n- Tỉnh hội                   CHỦ TỊCH\n- Các cơ sở hội\n- Lưu                        Lê An Bình")
	require.Equal(t, []string{"Tỉnh hội", "Các cơ sở hội"}, names(p.Recipients))
	require.Equal(t, []adminplan.Signature{{Authority: []string{"TM/ BAN THƯỜNG VỤ HUYỆN HỘI"}, Title: "CHỦ TỊCH", Name: "Lê An Bình"}}, p.Signatures)
}

func TestPostInSmallLettersBehindRecipients(t *testing.T) {
	p := tailOf("Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTrưởng ban\n\nLê An Bình")
	require.Equal(t, []adminplan.Signature{{Title: "Trưởng ban", Name: "Lê An Bình"}}, p.Signatures)
	require.Equal(t, []string{"VT"}, p.Filing.Units)
}

func TestPostBelowANameInCapitals(t *testing.T) {
	p := bodyOf(t, "I. MỤC ĐÍCH\n1. Giữ bóng mát.\n\nNơi nhận:\n- Lưu: VT.\nTM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\nLÊ AN BÌNH\nGIÁM ĐỐC SỞ XÂY DỰNG\n")
	require.Equal(t, []adminplan.Signature{{Authority: []string{"TM. BAN CHỈ ĐẠO"}, Title: "PHÓ TRƯỞNG BAN", Name: "LÊ AN BÌNH", Post: "GIÁM ĐỐC SỞ XÂY DỰNG"}}, p.Signatures)
}

func TestSignaturesOfStaff(t *testing.T) {
	const body = "I. Mục đích\n1. Giữ đất ven biển.\n2. Giữ nước ngọt.\nTrên đây là kế hoạch của trường.\n"
	for text, want := range map[string][]adminplan.Signature{
		"Người viết kế hoạch\n\nLê An Bình":                                     {{Title: "Người viết kế hoạch", Name: "Lê An Bình"}},
		"CÁN BỘ THƯ VIỆN\n\nLê An Bình":                                         {{Title: "CÁN BỘ THƯ VIỆN", Name: "Lê An Bình"}},
		"NHÂN VIÊN Y TẾ\n\nLê An Bình":                                          {{Title: "NHÂN VIÊN Y TẾ", Name: "Lê An Bình"}},
		"BGH DUYỆT\tNGƯỜI LẬP\n\nTrần Gia Hiển\tLê An Bình":                     {{Authority: []string{"BGH DUYỆT"}, Name: "Trần Gia Hiển"}, {Title: "NGƯỜI LẬP", Name: "Lê An Bình"}},
		"Nơi nhận:\n- Lưu: VT.\nHiệu trưởng\n(ký, ghi rõ họ tên)\n\nLê An Bình": {{Title: "Hiệu trưởng", Name: "Lê An Bình"}},
	} {
		require.Equal(t, want, planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng\n"+body+text).Signatures, text)
	}
}
