package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
)

// A plan of a page or two of which most lines are short has few lines that were broken, which nonetheless break sentences before a name or a date.
func TestFewBrokenLines(t *testing.T) {
	const head = "Thực hiện Kế hoạch số 15/KH-SXD ngày 09/01/2024 của Sở Xây dựng tỉnh\nAn Phú về chăm cây; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"
	for name, c := range map[string]struct{ body, want string }{
		"before names and dates": {
			head + "I. MỤC ĐÍCH\n- Cây xanh tốt.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Xây dựng\n- Lập danh sách cây cần chặt, gửi về Ủy ban nhân dân tỉnh trước ngày\n15/3/2024.\n- Phối hợp với các trường học, bệnh viện trồng cây, trong đó có Trường\nTrung học cơ sở Lê Lợi.\n- Theo dõi.\n2. Các phường, xã: xây dựng kế hoạch, gửi về Sở Xây dựng để tổng hợp\nchung, hoàn thành trước ngày 20/3/2024 và báo cáo Ủy ban nhân dân tỉnh\nkết quả.\n",
			"I.|MỤC ĐÍCH|\n -||Cây xanh tốt.\nII.|TỔ CHỨC THỰC HIỆN|\n 1.|Sở Xây dựng|\n  -||Lập danh sách cây cần chặt, gửi về Ủy ban nhân dân tỉnh trước ngày 15/3/2024.\n  -||Phối hợp với các trường học, bệnh viện trồng cây, trong đó có Trường Trung học cơ sở Lê Lợi.\n  -||Theo dõi.\n 2.|Các phường, xã:|\n  ||xây dựng kế hoạch, gửi về Sở Xây dựng để tổng hợp chung, hoàn thành trước ngày 20/3/2024 và báo cáo Ủy ban nhân dân tỉnh kết quả.\n",
		},
		"bullets without a mark at their ends": {
			head + "I. NỘI DUNG\n1. Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong công\nviên và trong sân của các trường học.\n- Trồng 80 cây sao đen ở vườn hoa trước nhà ga của thị xã An Phú\n- Trồng 40 cây ở bến xe\n- Dọn rễ cây\n- Bón phân cho vườn cây giống ở trại giống của huyện ở xã Tân Phú\n- Tưới cây\n- Tỉa cành những cây ven sông, ven hồ, ven kênh mương của thị xã và\ncủa các phường.\n",
			"I.|NỘI DUNG|\n 1.||Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong công viên và trong sân của các trường học.\n  -||Trồng 80 cây sao đen ở vườn hoa trước nhà ga của thị xã An Phú\n  -||Trồng 40 cây ở bến xe\n  -||Dọn rễ cây\n  -||Bón phân cho vườn cây giống ở trại giống của huyện ở xã Tân Phú\n  -||Tưới cây\n  -||Tỉa cành những cây ven sông, ven hồ, ven kênh mương của thị xã và của các phường.\n",
		},
		"spans of years and notes in headings": {
			head + "I. NỘI DUNG CHĂM SÓC CÂY XANH TRÊN CÁC TUYẾN ĐƯỜNG GIAI ĐOẠN 2031\n- 2035 (Chi tiết tại Phụ lục I)\n1. Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong công\nviên và trong sân của các trường học.\nII. NHIỆM VỤ TRỒNG CÂY Ở CÁC XÃ, PHƯỜNG TRONG GIAI ĐOẠN 2031 -\n2035.\n1. Tưới cây.\nIII. TỔ CHỨC THỰC HIỆN KẾ HOẠCH CHĂM SÓC CÂY XANH TRÊN ĐỊA BÀN\nCÁC XÃ, PHƯỜNG (Phụ lục II)\n1. Sở Xây dựng.\n",
			"I.|NỘI DUNG CHĂM SÓC CÂY XANH TRÊN CÁC TUYẾN ĐƯỜNG GIAI ĐOẠN 2031 - 2035 (Chi tiết tại Phụ lục I)|\n 1.||Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong công viên và trong sân của các trường học.\nII.|NHIỆM VỤ TRỒNG CÂY Ở CÁC XÃ, PHƯỜNG TRONG GIAI ĐOẠN 2031 - 2035.|\n 1.||Tưới cây.\nIII.|TỔ CHỨC THỰC HIỆN KẾ HOẠCH CHĂM SÓC CÂY XANH TRÊN ĐỊA BÀN CÁC XÃ, PHƯỜNG (Phụ lục II)|\n 1.||\n  ||Sở Xây dựng.\n",
		},
		"headings that end with compounds": {
			head + "I. NỘI DUNG\n1. Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong công\nviên và trong sân của các trường học.\n2. Thời gian, địa điểm\na) Ngày 02/3/2031 ở vườn hoa trước nhà ga của thị xã An Phú, ở bến\nxe và ở chợ.\n3. Thành phần\n3.1. Lãnh đạo Ủy ban nhân dân tỉnh, lãnh đạo các sở, ban, ngành của\ntỉnh.\n",
			"I.|NỘI DUNG|\n 1.||Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong công viên và trong sân của các trường học.\n 2.|Thời gian, địa điểm|\n  a)||Ngày 02/3/2031 ở vườn hoa trước nhà ga của thị xã An Phú, ở bến xe và ở chợ.\n 3.|Thành phần|\n  3.1.||Lãnh đạo Ủy ban nhân dân tỉnh, lãnh đạo các sở, ban, ngành của tỉnh.\n",
		},
		"headings stay apart": {
			head + "I. NỘI DUNG\n1. Kiểm tra các tuyến cây do Ủy ban nhân dân các phường, xã quản lý, lập\ndanh sách.\n2. Giám sát thường xuyên\n3. Giám sát theo đợt\n4. Rà soát số cây còn lại ở các công viên, báo cáo Ủy ban nhân dân tỉnh\nvào ngày 15 hằng tháng.\n",
			"I.|NỘI DUNG|\n 1.||Kiểm tra các tuyến cây do Ủy ban nhân dân các phường, xã quản lý, lập danh sách.\n 2.||Giám sát thường xuyên\n 3.||Giám sát theo đợt\n 4.||Rà soát số cây còn lại ở các công viên, báo cáo Ủy ban nhân dân tỉnh vào ngày 15 hằng tháng.\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := bodyOf(t, c.body)
			require.Equal(t, c.want, outline(p))
			require.Len(t, p.Bases, 1)
			require.Len(t, p.Preamble, 1)
		})
	}
}

// Texts taken from pages of print have a blank line behind each line at times, which then parts no paragraphs.
func TestBrokenLinesWithBlankLinesBetweenAll(t *testing.T) {
	const body = "Căn cứ Quyết định số 15/QĐ-UBND ngày 09 tháng 01 năm 2024 của Ủy ban\nnhân dân tỉnh về việc giao chỉ tiêu trồng cây xanh trên các tuyến\nđường;\nỦy ban nhân dân tỉnh ban hành kế hoạch chăm sóc cây xanh với những\nnội dung sau:\nI. NỘI DUNG\n1. Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong công\nviên và trong sân của các trường học.\n2. Tưới cây\nCác đơn vị tưới cây mỗi ngày hai lần, lấy nước ở các hồ gần nhất và\nghi sổ.\n"
	want := outline(bodyOf(t, body))
	require.Contains(t, want, "trong công viên và trong sân")
	spaced := bodyOf(t, strings.ReplaceAll(body, "\n", "\n\n"))
	require.Equal(t, want, outline(spaced))
	require.Len(t, spaced.Bases, 1)
	require.Len(t, spaced.Preamble, 1)
}

func TestSentenceThatGoesOnOnTheNextPage(t *testing.T) {
	const before, after = "I. NỘI DUNG\n1. Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong vườn của", "\nTrường Trung học cơ sở Lê Lợi, Trường Tiểu học Kim Đồng và các trường\nmầm non.\n2. Tưới cây mỗi ngày hai lần, lấy nước ở các hồ gần nhất, ghi sổ từng\nlần và báo cáo đơn vị quản lý vào cuối mỗi tháng để tổng hợp, theo dõi\nchung trong cả tỉnh.\n"
	want := outline(bodyOf(t, before+after))
	doc := &source.Doc{Lines: true}
	for i, l := range strings.Split("ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\nKẾ HOẠCH\nChăm sóc cây xanh năm 2024\n\n"+before+"\n\n1\n\n"+after, "\n") {
		doc.Blocks = append(doc.Blocks, source.Block{Text: l, Line: i + 1, Page: l == "1"})
	}
	p, _, err := Plan(doc)
	require.NoError(t, err)
	require.Contains(t, want, "vườn của Trường")
	require.Equal(t, want, outline(p))
}

// A basis and the closing words end with a mark; where a full line of one does not, it was broken, though a name with a capital goes on below it.
func TestOneBrokenBasis(t *testing.T) {
	p := bodyOf(t, "Căn cứ Kế hoạch số 15/KH-SXD ngày 09/01/2024 của Sở Xây dựng tỉnh An\nPhú về chăm cây;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. NỘI DUNG\n1. Tưới cây mỗi ngày hai lần.\n2. Bón phân: mỗi quý một lần\nTrên đây là Kế hoạch chăm sóc cây xanh năm 2024 của tỉnh, đề nghị Sở\nXây dựng thực hiện.\n")
	require.Len(t, p.Bases, 1)
	require.Equal(t, "Căn cứ Kế hoạch số 15/KH-SXD ngày 09/01/2024 của Sở Xây dựng tỉnh An Phú về chăm cây;", p.Bases[0].Text)
	require.Len(t, p.Preamble, 1)
	require.Len(t, p.Closing, 1)
	require.Equal(t, "Trên đây là Kế hoạch chăm sóc cây xanh năm 2024 của tỉnh, đề nghị Sở Xây dựng thực hiện.", p.Closing[0].Text)
	// A basis may want its mark, too.
	p = bodyOf(t, "Căn cứ Kế hoạch số 15/KH-SXD ngày 09/01/2024 của Sở Xây dựng tỉnh An Phú\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. NỘI DUNG\n1. Tưới cây mỗi ngày hai lần.\n")
	require.Equal(t, "Căn cứ Kế hoạch số 15/KH-SXD ngày 09/01/2024 của Sở Xây dựng tỉnh An Phú", p.Bases[0].Text)
	require.Len(t, p.Preamble, 1)
}

func TestFullLinesBeforeTheNextOfAList(t *testing.T) {
	const more = "3. Các đơn vị lập danh sách cây cần chặt, gửi về Ủy ban nhân dân tỉnh trước\nngày 15/3/2024 để tổng hợp, theo dõi, rồi chặt những cây đã chết trong mùa\nmưa bão của năm trước, trồng cây mới vào chỗ của chúng và chăm sóc cho đến\nkhi cây bén rễ.\n"
	require.Equal(t,
		"I.|NỘI DUNG|\n 1.|Chuẩn bị|\n  1.1.||Chọn giống\n 2.|Trồng cây|\n  2.1.|Đợt một ở các công viên của tỉnh:|từ ngày 02/02/2024 đến ngày 03/02/2024\n 3.||Các đơn vị lập danh sách cây cần chặt, gửi về Ủy ban nhân dân tỉnh trước ngày 15/3/2024 để tổng hợp, theo dõi, rồi chặt những cây đã chết trong mùa mưa bão của năm trước, trồng cây mới vào chỗ của chúng và chăm sóc cho đến khi cây bén rễ.\n",
		outline(bodyOf(t, "I. NỘI DUNG\n1. Chuẩn bị\n1.1. Chọn giống\n2. Trồng cây\n2.1. Đợt một ở các công viên của tỉnh: từ ngày 02/02/2024 đến ngày 03/02/2024\n"+more)))
}

func TestHeadingInCapitalsBelowASentence(t *testing.T) {
	require.Equal(t,
		"|MỤC ĐÍCH, YÊU CẦU|\n ||Các đơn vị lập danh sách cây cần chặt, gửi về Ủy ban nhân dân tỉnh trước ngày 15/3/2024 để tổng hợp, theo dõi, rồi chặt những cây đã chết trong mùa mưa bão.\n ||Cây trồng mới phải có nguồn gốc và đúng giống.\n|NỘI DUNG|\n",
		outline(bodyOf(t, "MỤC ĐÍCH, YÊU CẦU\nCác đơn vị lập danh sách cây cần chặt, gửi về Ủy ban nhân dân tỉnh\ntrước ngày 15/3/2024 để tổng hợp, theo dõi, rồi chặt những cây đã chết\ntrong mùa mưa bão.\nCây trồng mới phải có nguồn gốc và đúng giống.\nNỘI DUNG\nTưới cây.\n")))
}

func TestFullLineBeforeAHeadingThatLostItsNumber(t *testing.T) {
	p := bodyOf(t, "Thực hiện Kế hoạch số 15/KH-SXD ngày 09/01/2024 của Sở Xây dựng tỉnh\nAn Phú về chăm cây;\nSở Xây dựng tỉnh An Phú xây dựng kế hoạch chăm sóc cây xanh như sau:\nMỤC ĐÍCH, YÊU CẦU\nCây xanh tốt.\nNỘI DUNG\nKhẩu hiệu treo ở các phường, xã:\n“Mỗi nhà một cây xanh trước cửa”\n“Mỗi trường một vườn cây xanh”\nSố cây\n204 cây, trong đó có 50 cây của các trường do học sinh trồng và chăm\nsóc.\nGIẢI PHÁP\n- Trồng cây ở các trường học và công viên của tỉnh An Phú trong năm nay\nTỔ CHỨC THỰC HIỆN\nSở Xây dựng chủ trì.\n")
	require.Len(t, p.Preamble, 1)
	require.Len(t, p.Sections, 4)
	require.Contains(t, outline(p), "||“Mỗi nhà một cây xanh trước cửa”\n")
	require.NotContains(t, outline(p), "Số cây 204")
}

// The number of a page stands on a line of its own also where the page held no more than some forty lines.
func TestNumbersOfPagesWithFewWords(t *testing.T) {
	var body strings.Builder
	body.WriteString("I. NỘI DUNG\n")
	for i := 1; i <= 30; i++ {
		body.WriteString("- Trồng và chăm sóc cây xanh ở các tuyến phố mới.\n")
	}
	body.WriteString("II. TỔ CHỨC THỰC HIỆN\n2\n1. Phòng Kinh tế\n- Lập danh sách cây cần trồng.\n")
	p := bodyOf(t, body.String())
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraPage, Text: "2"}}, p.Extra)
	require.Empty(t, p.Sections[1].Intro)
}

// Web pages break the first lines of paragraphs wherever their source did. Where only the numbers of acts stand below such lines, those tell of it.
func TestFirstLinesBrokenBeforeANumber(t *testing.T) {
	const act = "Căn cứ Quyết định số\n15/QĐ-UBND ngày 09 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh An Phú về việc giao\nchỉ tiêu trồng cây xanh trên các tuyến đường và việc chăm sóc cây đã trồng;\n"
	p := bodyOf(t, act+strings.ReplaceAll(act, "15/", "16/")+strings.ReplaceAll(act, "15/", "17/")+"Thực hiện Công văn số\n312/SXD-CX\n")
	require.Len(t, p.Bases, 4)
	require.Contains(t, p.Bases[1].Text, "Căn cứ Quyết định số 16/QĐ-UBND ngày")
	require.Equal(t, "Thực hiện Công văn số 312/SXD-CX", p.Bases[3].Text)
	require.Empty(t, p.Preamble)
}

// A few bases that were broken are whole where all other lines are paragraphs, wherever the break is.
func TestBasesBrokenAmongWholeLines(t *testing.T) {
	long := "Căn cứ Nghị quyết số 8/NQ-HĐND ngày 01 tháng 02 năm 2024 của Hội đồng nhân dân tỉnh " + strings.Repeat("về trồng rừng và giữ rừng trên các núi của tỉnh, ", 9) + "năm 2024;\n"
	want := []string{
		"Căn cứ Nghị định số 99/2024/NĐ-CP ngày 05/5/2024 của Chính phủ về cây xanh, vườn ươm và rừng phòng hộ;",
		"Căn cứ Thông tư liên tịch số 12/2024/TTLT-BNV-BTC ngày 22/8/2024 của Bộ Nội vụ và Bộ Tài chính về việc Ban hành mức chi cho người trồng rừng của Ủy ban Mặt trận Tổ quốc Việt Nam;",
		"Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
	}
	broken := []string{
		"Căn cứ Nghị định số\n99/2024/NĐ-CP ngày 05/5/2024 của Chính phủ về cây xanh,\nvườn ươm và rừng phòng hộ;",
		"Căn cứ Thông tư liên tịch số\n12/2024/TTLT-BNV-BTC ngày\n22/8/2024 của\nBộ Nội vụ và Bộ Tài chính về việc\nBan hành mức chi cho người trồng rừng của Ủy ban Mặt trận\nTổ quốc Việt Nam;",
		"Căn cứ Luật Lâm nghiệp ngày 15\ntháng 11 năm 2017;",
	}
	for i := range want {
		p := bodyOf(t, long+broken[i]+"\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Cây xanh tốt.\n")
		require.Len(t, p.Bases, 2)
		require.Equal(t, want[i], p.Bases[1].Text)
		require.Len(t, p.Preamble, 1)
	}
	p := bodyOf(t, long+"Căn cứ Kế hoạch trồng rừng của tỉnh\nỦy ban nhân dân xã lập kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Cây xanh tốt.\n")
	require.Equal(t, "Căn cứ Kế hoạch trồng rừng của tỉnh", p.Bases[1].Text)
}

// A bullet below a line that ends with a word before which numbers stand as well says nothing of broken lines.
func TestListsWithoutMarksAreNotBroken(t *testing.T) {
	p := bodyOf(t, "I. NỘI DUNG\n1. Các xã gửi báo cáo về Sở Nông nghiệp và Môi trường như sau:\n- Báo cáo tháng gửi trước ngày 15 hằng tháng\n- Báo cáo quý gửi trước ngày 05 tháng cuối mỗi quý\n- Báo cáo cây giống gửi trước ngày 10 của tháng\n- Báo cáo năm gửi trước ngày 25 tháng 11 hằng năm\n2. Sở Nông nghiệp và Môi trường tổng hợp.\n")
	require.Len(t, p.Sections[0].Items, 2)
	require.Len(t, p.Sections[0].Items[0].Items, 4)
}
