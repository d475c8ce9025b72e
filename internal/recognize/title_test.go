package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// Words that usually want others behind them may end a title too, and prose may follow right below.
func TestTitleEndsAboveProse(t *testing.T) {
	const sections = "I. MỤC TIÊU\n1. Trồng một trăm héc ta.\nII. NHIỆM VỤ\n1. Ươm cây giống.\n"
	const prose = "Trong những năm qua rừng ven biển bị xói lở nhiều nơi, để giữ đê và giữ đất, Ủy ban nhân dân xây dựng Kế hoạch như sau:\n"
	for _, title := range []string{
		"Trồng rừng ngập mặn trên địa bàn huyện", "Trồng rừng gắn với chuyển đổi số", "Triển khai thực hiện việc trồng rừng ngập mặn trên địa bàn tỉnh",
	} {
		p := planOf(t, webHead+"KẾ HOẠCH\n"+title+"\n"+prose+sections)
		require.Equal(t, title, p.Title)
		require.Empty(t, p.Bases)
		require.Len(t, p.Preamble, 1)
	}
	p := planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng ngập mặn của\nỦy ban nhân dân tỉnh\n"+prose+sections)
	require.Equal(t, "Trồng rừng ngập mặn của Ủy ban nhân dân tỉnh", p.Title)
}

func TestTitleInTextsOfBrokenLines(t *testing.T) {
	const body = "I. MỤC TIÊU\n1. Trồng thêm một trăm héc ta rừng ngập mặn dọc đê biển của tỉnh và chăm sóc rừng mới trồng trong ba năm đầu cho đến khi cây khép tán.\n2. Giao cho các hộ ven biển nhận khoán bảo vệ những khu rừng đã khép tán, gắn với nuôi tôm, cua dưới tán rừng theo quy trình.\nII. NHIỆM VỤ\n1. Ươm cây giống tại chỗ, lựa chọn những loài cây chịu được sóng gió và nước mặn, bảo đảm đủ cây giống cho cả vùng dự án.\n"
	for title, below := range map[string]string{
		"Trồng rừng ngập mặn trên địa bàn huyện":                    "Thực hiện Công văn số 12/SNN ngày 05/3/2024 của Sở Nông nghiệp về việc trồng rừng ven biển năm 2024.\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n",
		"Trồng rừng ngập mặn năm 2024":                              "Trong những năm qua, rừng ven biển của tỉnh bị xói lở nhiều nơi, đê biển bị sóng đánh trực tiếp. Tuy nhiên, việc trồng lại rừng chưa được quan tâm.\nĐể khắc phục, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n",
		"Thực hiện Nghị quyết số 12/NQ-HĐND về trồng rừng ven biển": "Nhằm giữ đất và giữ đê, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng ngập mặn ven biển năm 2024 như sau:\n",
		"Thực hiện Nghị quyết số 12/NQ-HĐND ngày 05/3/2024 của Hội đồng nhân dân tỉnh về trồng rừng ngập mặn ven biển giai đoạn 2024 - 2030": "Để giữ đất và giữ đê, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng ngập mặn ven biển năm 2024 như sau:\n",
	} {
		for _, kind := range []string{"KẾ HOẠCH\n", "KẾ HOẠCH "} {
			for _, width := range []int{60, 80} {
				p := planOf(t, webHead+exact(kind+title+"\n"+below+body, width))
				require.Equal(t, title, p.Title)
				require.Len(t, p.Sections, 2)
			}
			require.Equal(t, title, planOf(t, webHead+kind+title+"\n"+exact(below+body, 60)).Title)
		}
	}
}

// The end of a title in capitals may be in small letters above bases that are listed.
func TestTitleThatEndsInSmallLettersAboveListedBases(t *testing.T) {
	p := planOf(t, "Trang 1KẾ HOẠCH TRỒNG CÂY XANH VÀ CHĂM SÓC VƯỜN ƯƠM CỦA ĐỘI\nTRỒNG RỪNG AN PHÚ năm học 2021 - 2022\n- Căn cứ lời mời của Hạt Kiểm lâm An Phú, Đội trồng rừng xây dựng kế hoạch trồng cây xanh năm học\n2021 – 2022 như sau:\n1/ Chỉ tiêu:\n- Trồng mười héc ta.\n2/ Biện pháp:\n- Ươm cây.\n")
	require.Equal(t, "TRỒNG CÂY XANH VÀ CHĂM SÓC VƯỜN ƯƠM CỦA ĐỘI TRỒNG RỪNG AN PHÚ năm học 2021 - 2022", p.Title)
	require.Len(t, p.Bases, 1)
	require.Empty(t, p.Bases[0].Before)
	require.Len(t, p.Preamble, 1)
	require.Equal(t, "Đội trồng rừng xây dựng kế hoạch trồng cây xanh năm học 2021 – 2022 như sau:", p.Preamble[0].Text)
}

func TestTitleThatEndsInTwoLinesOfSmallLetters(t *testing.T) {
	const want = "CHỈ ĐẠO ĐIỂM Hội thi chăm sóc vườn ươm cấp xã tiến tới Hội thi chăm sóc vườn ươm cấp tỉnh nhiệm kỳ 2024-2029"
	for name, title := range map[string]string{
		"close":  "KẾ HOẠCH CHỈ ĐẠO ĐIỂM\nHội thi chăm sóc vườn ươm cấp xã tiến tới Hội thi chăm sóc vườn ươm cấp tỉnh\nnhiệm kỳ 2024-2029\n",
		"spaced": "KẾ HOẠCH CHỈ ĐẠO ĐIỂM\n\nHội thi chăm sóc vườn ươm cấp xã tiến tới Hội thi chăm sóc vườn ươm cấp tỉnh\n\nnhiệm kỳ 2024-2029\n\n",
	} {
		t.Run(name, func(t *testing.T) {
			head, body := webHead, webBody
			if name == "spaced" {
				head, body = strings.ReplaceAll(head, "\n", "\n\n"), strings.ReplaceAll(body, "\n", "\n\n")
			}
			p := planOf(t, head+title+body)
			require.Equal(t, want, p.Title)
			require.Len(t, p.Bases, 1)
			require.Empty(t, p.Bases[0].Before)
		})
	}
	// Such a line may begin with a capital where a basis follows.
	p := planOf(t, webHead+"KẾ HOẠCH TỔ CHỨC\nLễ phát động Tết trồng cây ven biển\nXuân Giáp Thìn năm 2024\n"+webBody)
	require.Equal(t, "TỔ CHỨC Lễ phát động Tết trồng cây ven biển Xuân Giáp Thìn năm 2024", p.Title)
	// What is told below a title in capitals stays below it.
	p = planOf(t, webHead+"KẾ HOẠCH TRỒNG RỪNG\nRừng ngập mặn che chở bờ biển của tỉnh\nvà là nơi ở của nhiều loài chim.\n"+webBody)
	require.Equal(t, "TRỒNG RỪNG", p.Title)
}

func TestKindLineWithoutATitle(t *testing.T) {
	const lists = "I. MỤC TIÊU\n1. Trồng một trăm héc ta.\nII. NHIỆM VỤ\n1. Ươm cây giống.\n"
	for name, c := range map[string]struct {
		text             string
		bases, preambles int
	}{
		"basis": {"Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh về việc giao chỉ tiêu trồng rừng cho các xã ven biển, các hợp tác xã và các hộ nhận khoán trên địa bàn tỉnh An Phú.\n\n" +
			"Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\n", 1, 1},
		"prose": {"Bờ biển của tỉnh dài một trăm hai mươi cây số, phần lớn không có rừng che chở và mỗi năm lở thêm nhiều mét. Rừng trồng các năm trước đã lớn và giữ được đất. Người dân hiểu rõ hơn việc cần làm.\n\n" +
			"Tuy vậy, cây giống còn thiếu ở nhiều xã.\n\n", 0, 2},
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, webHead+"\nKẾ HOẠCH\n\n"+c.text+lists)
			require.Empty(t, p.Title)
			require.Len(t, p.Bases, c.bases)
			require.Len(t, p.Preamble, c.preambles)
		})
	}
	// A title may end with a full stop, hold one of an abbreviation, or begin as a basis.
	for _, title := range []string{
		"Trồng rừng ngập mặn ven biển, chăm sóc và bảo vệ rừng đã trồng, thu gom rác trôi dạt trên các bãi bồi của TP. An Phú, các xã ven biển và các cồn cát ngoài cửa sông trong năm 2024.",
		"Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh về việc giao chỉ tiêu trồng rừng cho các xã ven biển và các hợp tác xã trên địa bàn tỉnh An Phú.",
	} {
		require.Equal(t, title, planOf(t, webHead+"\nKẾ HOẠCH\n\n"+title+"\n\n"+webBody).Title)
	}
}

// Titles name acts of approval, in capitals and at the beginning of a line where the column broke them; an approval below the body stands for itself.
func TestTitleThatApproves(t *testing.T) {
	const cited = "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh An Phú"
	for _, below := range []string{
		"Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n",
		"Căn cứ tình hình của xã;\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n", "",
	} {
		for _, rest := range []string{"PHÊ DUYỆT ĐỀ ÁN “XÃ XANH”", "PHÊ DUYỆT\nĐỀ ÁN “XÃ XANH”", "PHÊ DUYỆT ĐỀ ÁN\n“XÃ XANH” GIAI ĐOẠN 2024 - 2030"} {
			for _, tail := range []string{"", "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\nCHỦ TỊCH\nLê An Bình\n", "PHÊ DUYỆT CỦA HUYỆN\nLê An Bình\n"} {
				p := planOf(t, webHead+"KẾ HOẠCH\n"+strings.ToUpper(cited)+"\n"+rest+"\n"+below+plainBody+tail)
				require.Equal(t, strings.ToUpper(cited)+" "+strings.ReplaceAll(rest, "\n", " "), p.Title)
				require.Len(t, p.Sections, 3)
				require.Len(t, p.Signatures, min(len(tail), 1))
			}
		}
	}
}

// The days of a jubilee stand below a title in capitals as the year does.
func TestTitleThatEndsInDays(t *testing.T) {
	for _, days := range []string{"20/10/1930 – 20/10/2024", "20/10/1930 - 20/10/ ……..", "(20/10/1930 - 20/10/2024)", "15/5/1941-15/5/2025"} {
		p := planOf(t, webHead+"KẾ HOẠCH\nTRỒNG CÂY KỶ NIỆM NGÀY THÀNH LẬP\n"+days+"\nThực hiện chương trình công tác năm, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n"+plainBody)
		require.Equal(t, "TRỒNG CÂY KỶ NIỆM NGÀY THÀNH LẬP "+days, p.Title)
	}
}

// The year of school goes on with a title that ends in a full stop.
func TestPeriodBelowAFullStop(t *testing.T) {
	for _, period := range []string{"Năm học 2024 - 2025", "năm học 2024 2025"} {
		p := planOf(t, webHead+"KẾ HOẠCH\nHoạt động của tổ trồng cây.\n"+period+"\nCăn cứ tình hình của trường;\n"+plainBody)
		require.Equal(t, "Hoạt động của tổ trồng cây. "+period, p.Title)
	}
}

// Below a head with the motto of the state, the line of Party papers is one of the title; and what is short for the economy signs for nobody.
func TestTitleWithTheNameOfTheParty(t *testing.T) {
	const first = "TRỒNG CÂY CHÀO MỪNG NGÀY THÀNH LẬP XÃ VÀ NGÀY"
	for _, rest := range []string{"ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM (03/02)", "KT - XH VÙNG CAO", "KT-XH NĂM 2025"} {
		for _, tail := range []string{"", "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê An Bình\n"} {
			p := planOf(t, webHead+"KẾ HOẠCH\n"+first+"\n"+rest+"\nCăn cứ tình hình của xã;\n"+plainBody+tail)
			require.Equal(t, first+" "+rest, p.Title)
			require.Len(t, p.Sections, 3)
			require.Len(t, p.Signatures, min(len(tail), 1))
		}
	}
}

// So does the heading of a section.
func TestHeadingThatApproves(t *testing.T) {
	for _, rest := range []string{"PHÊ DUYỆT QUYẾT TOÁN", "XÁC NHẬN HỘ NGHÈO", "ĐẠI DIỆN HỘ GIA ĐÌNH"} {
		for _, tail := range []string{"", "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\nCHỦ TỊCH\nLê An Bình\n"} {
			p := planOf(t, webHead+"KẾ HOẠCH\nTrồng cây\nCăn cứ tình hình của xã;\nI. MỤC ĐÍCH\n1. Giữ sạch đường làng.\nII. THỦ TỤC TRÌNH, THẨM TRA VÀ\n"+rest+"\n1. Các thôn thực hiện.\nIII. KINH PHÍ\n1. Của xã.\n"+tail)
			require.Len(t, p.Sections, 3)
			require.Equal(t, "THỦ TỤC TRÌNH, THẨM TRA VÀ "+rest, p.Sections[1].Heading)
		}
	}
}

// The school year stands in capitals below a title in small letters, the rest of a title in small letters below a blank line; a broken basis is none of it.
func TestLastLinesOfTitles(t *testing.T) {
	const body = "I. MỤC ĐÍCH\n1. Đọc nhiều.\nII. TỔ CHỨC THỰC HIỆN\n1. Các lớp đọc.\n"
	for text, want := range map[string]string{
		"KẾ HOẠCH\nXây tủ sách cho các lớp\nNĂM HỌC 2024 - 2025\nCăn cứ Luật Giáo dục năm 2019;\n" + body:                                                                                                                    "Xây tủ sách cho các lớp NĂM HỌC 2024 - 2025",
		"KẾ HOẠCH\n\nHÀNH ĐỘNG CỦA TỈNH\n\nvề tủ sách cho các lớp giai đoạn 2026 - 2030\n\nI. MỤC ĐÍCH\n1. Đọc nhiều.\n2. Đọc kỹ.\n3. Đọc mãi.\nII. TỔ CHỨC THỰC HIỆN\n1. Các lớp đọc.\n":                                    "HÀNH ĐỘNG CỦA TỈNH về tủ sách cho các lớp giai đoạn 2026 - 2030",
		"KẾ HOẠCH\ntổ chức đọc sách trong các chi bộ của xã\n\nThực hiện Kế hoạch số 15-KH/TU, ngày 15/9/2025 của Ban\n\nThường vụ Tỉnh ủy, Đảng ủy xã Bến Sỏi ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n1. Đọc nhiều.\n": "tổ chức đọc sách trong các chi bộ của xã",
	} {
		p, _, err := readText(t, text)
		require.NoError(t, err)
		require.Equal(t, want, p.Title)
	}
}

// The token of the first section stands alone below the title, and its heading below that.
func TestTitleAboveATokenAlone(t *testing.T) {
	p := planOf(t, "ỦY BAN NHÂN DÂN\nXÃ TÂN KHÊ\nSố: 12/KH-UBND\nKẾ HOẠCH\nTRỒNG CÂY BÊN ĐƯỜNG\nI.\nMỤC ĐÍCH, YÊU CẦU\n1. Có bóng mát.\n2. Sạch đường.\nII.\nNỘI DUNG\n1. Đào hố.\n")
	require.Equal(t, "TRỒNG CÂY BÊN ĐƯỜNG", p.Title)
	require.Len(t, p.Sections, 2)
	require.Equal(t, "I.", p.Sections[0].Label)
	require.Equal(t, "MỤC ĐÍCH, YÊU CẦU", p.Sections[0].Heading)
}

// A token that stands alone ends the paragraph above it, where lines are broken by width.
func TestTokenAloneBelowABrokenParagraph(t *testing.T) {
	p := planOf(t, "KẾ HOẠCH\nTRỒNG CÂY BÊN ĐƯỜNG\nCăn cứ nghị quyết của chi bộ về cây xanh và ý kiến của các tổ trong\nthôn, thôn ban hành kế hoạch trồng cây bên đường làng năm 2026 với\nnhững việc như sau:\nI.\nMỤC ĐÍCH\n1. Để đường làng có bóng mát cho người đi bộ và trẻ em đi học vào mùa\nhè, khi trời nắng gắt từ sáng sớm đến chiều tối mà không có chỗ nghỉ\nchân.\n2. Để đất bên đường không trôi xuống ruộng mỗi khi mưa lớn kéo dài\nnhiều ngày như trong những năm vừa qua.\nII.\nTỔ CHỨC THỰC HIỆN\n1. Các tổ đào hố và trồng cây, mỗi nhà nhận chăm một cây cho đến khi\ncây lớn, báo với thôn khi cây chết.\n")
	require.Len(t, p.Sections, 2)
	require.Equal(t, "I.", p.Sections[0].Label)
	require.Equal(t, "II.", p.Sections[1].Label)
}

func TestADraftIsMarkedBehindTheKind(t *testing.T) {
	for line, mark := range map[string]string{"KẾ HOẠCH (Dự thảo)": "(Dự thảo)", "KẾ HOẠCH (DỰ THẢO LẦN 2)": "(DỰ THẢO LẦN 2)"} {
		p := planOf(t, webHead+line+"\n"+"Trồng rừng ngập mặn năm 2024\n"+webBody)
		require.NotNil(t, p.Marks, line)
		require.Equal(t, adminplan.Marks{Draft: mark}, *p.Marks, line)
		require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title, line)
	}
}

// A rule below the title was joined to the line under it.
func TestRuleGluedToALine(t *testing.T) {
	p := planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng ngập mặn\n--------------Năm 2024\n"+webBody)
	require.Equal(t, "Trồng rừng ngập mặn Năm 2024", p.Title)
}
