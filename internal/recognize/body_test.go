package recognize

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
)

// bodyOf reads the body of a plan, whose head is always the same.
func bodyOf(t *testing.T, body string) *adminplan.Plan {
	t.Helper()
	doc := &source.Doc{Lines: true}
	for i, l := range strings.Split("ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\nAn Phú, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nChăm sóc cây xanh năm 2024\n\n"+body, "\n") {
		doc.Blocks = append(doc.Blocks, source.Block{Text: strings.TrimSpace(l), Line: i + 1, Column: strings.HasPrefix(l, "\t"), Indent: uint8(len(l) - len(strings.TrimLeft(l, " ")))})
	}
	p, _, err := Plan(doc)
	require.NoError(t, err)
	return p
}

// outline lists the labels, headings and texts below the sections of a plan, a line each, indented by depth.
func outline(p *adminplan.Plan) string {
	var b strings.Builder
	p.Walk(func(n adminplan.Node) bool {
		switch n.Value.(type) {
		case *adminplan.Section, *adminplan.Objective, *adminplan.ContentItem, *adminplan.Assignment, *adminplan.Task:
			b.WriteString(strings.Repeat(" ", n.Depth-1) + n.Label() + "|" + n.Heading() + "|" + n.Text() + "\n")
		}
		return true
	})
	return b.String()
}

// wrapped is a text whose lines were broken at some sixty bytes, the first ones of paragraphs earlier, as web pages have them.
const wrapped = "Căn cứ Quyết định số 15/QĐ-UBND\nngày 09 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh về việc giao\nchỉ tiêu trồng cây xanh trên các tuyến đường;\nCăn cứ Công văn số 22/SXD-HT\nngày 11 tháng 01 năm 2024 của Sở Xây dựng về việc hướng dẫn chăm\nsóc cây xanh ở các khu dân cư, trường học và công viên trong năm\n2024, các đơn vị được giao quản lý cây xanh thực hiện theo đúng\nquy trình;\nỦy ban nhân dân tỉnh ban hành\nkế hoạch chăm sóc cây xanh với những nội dung sau:\n"

func TestBrokenLinesPartHeadingsFromWhatIsBelow(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"bullet behind a word that a number may follow": {
			"I. NỘI DUNG\n1. Về chuyển đổi số\n- Lập bản đồ các tuyến cây của thành phố, cập nhật mỗi\nquý một lần.\n- Gắn mã cho từng cây.\n2. Về kinh tế - xã hội\n- Giảm chi phí tưới.\n",
			"I.|NỘI DUNG|\n 1.|Về chuyển đổi số|\n  -||Lập bản đồ các tuyến cây của thành phố, cập nhật mỗi quý một lần.\n  -||Gắn mã cho từng cây.\n 2.|Về kinh tế - xã hội|\n  -||Giảm chi phí tưới.\n",
		},
		"prose below a known heading": {
			"I. MỤC TIÊU\n1. Mục tiêu chung\nGiữ cho mọi tuyến đường trong tỉnh có bóng mát, hạn chế cây gãy\nđổ trong mùa mưa bão.\n2. Yêu cầu\nLàm gọn từng tuyến.\n",
			"I.|MỤC TIÊU|\n 1.|Mục tiêu chung|Giữ cho mọi tuyến đường trong tỉnh có bóng mát, hạn chế cây gãy đổ trong mùa mưa bão.\n 2.|Yêu cầu|Làm gọn từng tuyến.\n",
		},
		"prose that begins with a word for many": {
			"I. NỘI DUNG\n1. Khảo sát hiện trạng\nCác đơn vị đếm cây, đo đường kính thân và ghi tình trạng sâu bệnh\ncủa từng cây.\n",
			"I.|NỘI DUNG|\n 1.|Khảo sát hiện trạng|Các đơn vị đếm cây, đo đường kính thân và ghi tình trạng sâu bệnh của từng cây.\n",
		},
		"a word that bears a capital only where a sentence opens": {
			"I. NỘI DUNG\n1. Địa điểm trồng\nTừ ngày 15/3/2024 trồng ở công viên của tỉnh và các tuyến phố mới\nmở.\n2. Ủy ban nhân dân các phường, xã\nChủ trì, phối hợp với các trường học chăm sóc cây trong sân của\ntrường.\nTrên đây là Kế hoạch chăm sóc cây xanh.\n",
			"I.|NỘI DUNG|\n 1.|Địa điểm trồng|Từ ngày 15/3/2024 trồng ở công viên của tỉnh và các tuyến phố mới mở.\n 2.|Ủy ban nhân dân các phường, xã|Chủ trì, phối hợp với các trường học chăm sóc cây trong sân của trường.\n",
		},
		"such a word below a heading of two lines": {
			"I. NỘI DUNG\n1. Ban Dân chủ và Ban Giám sát, Phản biện của các ngành xây dựng\nvà xã hội\nTham mưu thành lập các đoàn giám sát việc chặt hạ cây trong năm\n2024.\n",
			"I.|NỘI DUNG|\n 1.|Ban Dân chủ và Ban Giám sát, Phản biện của các ngành xây dựng và xã hội|Tham mưu thành lập các đoàn giám sát việc chặt hạ cây trong năm 2024.\n",
		},
		"such a word within a name": {
			"I. NỘI DUNG\n1. Giao Giám đốc Sở\nXây dựng khảo sát các tuyến cây của tỉnh và lập hồ sơ cho từng\ntuyến.\n2. Thực hiện theo\nHướng dẫn số 15/HD-SXD của Sở Xây dựng.\n",
			"I.|NỘI DUNG|\n 1.||Giao Giám đốc Sở Xây dựng khảo sát các tuyến cây của tỉnh và lập hồ sơ cho từng tuyến.\n 2.||Thực hiện theo Hướng dẫn số 15/HD-SXD của Sở Xây dựng.\n",
		},
		"bullets below a heading of two lines": {
			"I. NỘI DUNG\n1- Đổi mới cách trồng, nâng cao hiệu quả chăm sóc và quản lý\nnhà nước đối với cây xanh ở các đô thị\n- Cắt tỉa trước mùa mưa, bón phân sau mùa mưa cho mọi tuyến cây\nđã trồng.\n2- Tầm nhìn đến năm 2045\nMọi thị xã trong tỉnh có công viên, mỗi phường có ít nhất một vườn\nhoa.\n",
			"I.|NỘI DUNG|\n 1-|Đổi mới cách trồng, nâng cao hiệu quả chăm sóc và quản lý nhà nước đối với cây xanh ở các đô thị|\n  -||Cắt tỉa trước mùa mưa, bón phân sau mùa mưa cho mọi tuyến cây đã trồng.\n 2-|Tầm nhìn đến năm 2045|Mọi thị xã trong tỉnh có công viên, mỗi phường có ít nhất một vườn hoa.\n",
		},
		"page numbers with no blank line": {
			"I. NỘI DUNG\n" + strings.Repeat("1. Trồng cây bóng mát trên các tuyến đường mới mở của hai thành phố\nvà các thị xã.\n", 22) + "2. Giao các phường báo cáo kết quả trồng và chăm sóc cây về\n2\nSở Xây dựng.\n" + strings.Repeat("3. Cắt tỉa cây trên các tuyến phố vào trước mùa mưa bão hằng năm ở\ncác thị xã.\n", 24) + "4. Các phường\n3\nChủ trì cắt tỉa cây trong ngõ.\n",
			"I.|NỘI DUNG|\n" + strings.Repeat(" 1.||Trồng cây bóng mát trên các tuyến đường mới mở của hai thành phố và các thị xã.\n", 22) + " 2.||Giao các phường báo cáo kết quả trồng và chăm sóc cây về Sở Xây dựng.\n" + strings.Repeat(" 3.||Cắt tỉa cây trên các tuyến phố vào trước mùa mưa bão hằng năm ở các thị xã.\n", 24) + " 4.|Các phường|Chủ trì cắt tỉa cây trong ngõ.\n",
		},
		"the first of a list below a long heading": {
			"I. NỘI DUNG\n1- Tăng cường công tác chỉ đạo của các ngành, các đô thị\n1.1- Giao chỉ tiêu trồng cây cho từng thị xã, từng phường trong\nnăm.\n2- Nâng cao trách nhiệm chăm sóc cây của cả xã hội\na) Rà soát các vườn hoa.\n3- Tuyên truyền trong nhà trường và ngoài xã hội\nII. TỔ CHỨC THỰC HIỆN\n1- Sở Xây dựng theo dõi.\n",
			"I.|NỘI DUNG|\n 1-|Tăng cường công tác chỉ đạo của các ngành, các đô thị|\n  1.1-||Giao chỉ tiêu trồng cây cho từng thị xã, từng phường trong năm.\n 2-|Nâng cao trách nhiệm chăm sóc cây của cả xã hội|\n  a)||Rà soát các vườn hoa.\n 3-||Tuyên truyền trong nhà trường và ngoài xã hội\nII.|TỔ CHỨC THỰC HIỆN|\n 1-||\n  ||Sở Xây dựng theo dõi.\n",
		},
		"a running foot": {
			"I. NỘI DUNG\n1. Trồng cây bóng mát trên các tuyến đường mới mở của hai thành\nKế hoạch cây xanh - Trang 2/5\nphố trong quý hai.\n",
			"I.|NỘI DUNG|\n 1.||Trồng cây bóng mát trên các tuyến đường mới mở của hai thành phố trong quý hai.\n",
		},
		"a name that was broken": {
			"I. NỘI DUNG\n1. Phối hợp cùng Giám đốc\nSở Xây dựng khảo sát các tuyến cây của tỉnh và lập hồ sơ cho từng\ntuyến.\n2. Báo cáo kết quả về\nỦy ban nhân dân tỉnh.\n",
			"I.|NỘI DUNG|\n 1.||Phối hợp cùng Giám đốc Sở Xây dựng khảo sát các tuyến cây của tỉnh và lập hồ sơ cho từng tuyến.\n 2.||Báo cáo kết quả về Ủy ban nhân dân tỉnh.\n",
		},
		"the next of a list behind a line that ends open": {
			"I. NỘI DUNG\n1/. Thời gian trồng cây: từ 15h30 đến 17h30 ngày 21/9/2024\n2/. Địa điểm: tại công viên của tỉnh\n",
			"I.|NỘI DUNG|\n 1/.|Thời gian trồng cây:|từ 15h30 đến 17h30 ngày 21/9/2024\n 2/.|Địa điểm:|tại công viên của tỉnh\n",
		},
		"a number below a digital word": {
			"I. NỘI DUNG\n1. Về nhận\nthức số\n1.1. Ngày chuyển đổi số\nĐể mọi người quen với bản đồ cây xanh, mỗi năm tỉnh mở một ngày\nhội.\n2. Về dữ liệu số\nII. KINH PHÍ\nTỉnh cấp.\n",
			"I.|NỘI DUNG|\n 1.|Về nhận thức số|\n  1.1.|Ngày chuyển đổi số|Để mọi người quen với bản đồ cây xanh, mỗi năm tỉnh mở một ngày hội.\n 2.||Về dữ liệu số\nII.|KINH PHÍ|\n",
		},
		"a number of a document": {
			"I. NỘI DUNG\n1. Làm theo Quyết định số\n15. Cây chết được trồng bù.\n",
			"I.|NỘI DUNG|\n 1.||Làm theo Quyết định số 15. Cây chết được trồng bù.\n",
		},
		"prose that begins with a word of sentences": {
			"I. NỘI DUNG\n1. Công tác ứng phó\nKhi có bão, các đơn vị chằng chống cây và thu dọn cành gãy trong\nngày.\n2. Ủy ban nhân dân các xã, thị\ntrấn\nChủ động làm.\n",
			"I.|NỘI DUNG|\n 1.|Công tác ứng phó|Khi có bão, các đơn vị chằng chống cây và thu dọn cành gãy trong ngày.\n 2.|Ủy ban nhân dân các xã, thị trấn|Chủ động làm.\n",
		},
		"a dash below a heading that fills its line, and one of a name": {
			"I. NỘI DUNG\n1. Các đơn vị được giao quản lý những tuyến cây ven sông\n- Cắt cành.\n2. Phối hợp với cơ quan quản lý nhà nước về Lao động\n- Thương binh và Xã hội.\n",
			"I.|NỘI DUNG|\n 1.|Các đơn vị được giao quản lý những tuyến cây ven sông|\n  -||Cắt cành.\n 2.||Phối hợp với cơ quan quản lý nhà nước về Lao động - Thương binh và Xã hội.\n",
		},
		"the year of a heading": {
			"I. MỤC TIÊU,\nCHỈ TIÊU ĐẾN NĂM\n2025\n1. Trồng cây.\nII. KINH PHÍ GIAI ĐOẠN\n2024 - 2025\n1. Tỉnh cấp.\nIII. NỘI DUNG\n2024\n- Trồng cây.\n",
			"I.|MỤC TIÊU, CHỈ TIÊU ĐẾN NĂM 2025|\n 1.||Trồng cây.\nII.|KINH PHÍ GIAI ĐOẠN 2024 - 2025|\n 1.||Tỉnh cấp.\nIII.|NỘI DUNG|\n -||Trồng cây.\n",
		},
		"a number that was broken off": {
			"I. NỘI DUNG\n1. Trồng cây chào mừng Đại hội lần thứ\nXIV. Kết quả được báo cáo trong tháng.\n",
			"I.|NỘI DUNG|\n 1.||Trồng cây chào mừng Đại hội lần thứ XIV. Kết quả được báo cáo trong tháng.\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, outline(bodyOf(t, wrapped+c.body)))
		})
	}
}

// exact is a text whose lines were all broken where the next word had no room.
func exact(text string, width int) string {
	var b strings.Builder
	for par := range strings.Lines(text) {
		n := 0
		for word := range strings.FieldsSeq(par) {
			size := utf8.RuneCountInString(word)
			switch {
			case n == 0:
			case n+1+size > width:
				b.WriteByte('\n')
				n = 0
			default:
				b.WriteByte(' ')
				n++
			}
			b.WriteString(word)
			n += size
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestLinesWithRoomForMoreEndTheirParagraphs(t *testing.T) {
	const prose = "Đoạn đường ven sông có nhiều cây già, rễ nổi và cành gãy, cần được thay dần bằng cây giống mới của vườn ươm tỉnh trước mùa mưa bão hằng năm."
	body := exact("Căn cứ Luật Xây dựng ngày 18/6/2014 của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam và các văn bản hướng dẫn thi hành luật này;\nỦy ban nhân dân tỉnh ban hành kế hoạch với những nội dung sau:\n"+
		"I. NỘI DUNG\n1. Công an tỉnh\n"+prose+"\n2. Các hội đoàn thể và tổ chức xã hội của tỉnh cùng làm với hội\na) "+prose+"\nb) Vườn ươm Lâm Sơn\n"+prose+"\n3. Đơn vị trồng cây\n- "+prose+"\n- "+prose+"\n4. Chăm sóc cây trồng trong dịp chào mừng Đại hội lần thứ XIV của tỉnh và những năm sau đó cho đến khi cây khép tán.\n5. "+prose+"\n6. "+prose+"\n", 60)
	require.Equal(t, "I.|NỘI DUNG|\n 1.|Công an tỉnh|"+prose+"\n 2.|Các hội đoàn thể và tổ chức xã hội của tỉnh cùng làm với hội|\n  a)||"+prose+"\n  b)|Vườn ươm Lâm Sơn|"+prose+
		"\n 3.|Đơn vị trồng cây|\n  -||"+prose+"\n  -||"+prose+"\n 4.||Chăm sóc cây trồng trong dịp chào mừng Đại hội lần thứ XIV của tỉnh và những năm sau đó cho đến khi cây khép tán.\n 5.||"+prose+"\n 6.||"+prose+"\n", outline(bodyOf(t, body)))
}

func TestSectionsThatLostTheirHeadings(t *testing.T) {
	p := bodyOf(t, "Căn cứ Luật Xây dựng ngày 18/6/2014;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n1. Mục đích\na) Giữ bóng mát.\n2. Yêu cầu\na) Gọn.\n1. Trồng cây\n- Chọn giống.\n2. Chăm sóc cây\n- Tưới.\nIII. KINH PHÍ\n1. Tỉnh cấp.\n")
	require.Len(t, p.Sections, 3)
	require.Equal(t, "||\n 1.|Mục đích|\n  a)||Giữ bóng mát.\n 2.|Yêu cầu|\n  a)||Gọn.\n||\n 1.|Trồng cây|\n  -||Chọn giống.\n 2.|Chăm sóc cây|\n  -||Tưới.\nIII.|KINH PHÍ|\n 1.||Tỉnh cấp.\n", outline(p))
	require.Len(t, p.Preamble, 1)
}

func TestNamesBrokenBeforeADash(t *testing.T) {
	p := bodyOf(t, wrapped+"I. NỘI DUNG\n1. Sở Y tế: Phối hợp Sở Lao động\n- Thương binh và Xã hội, Công an tỉnh tổ chức kiểm tra cây xanh.\n2. Về kinh tế\n- Giảm chi phí.\n")
	require.Equal(t, "I.|NỘI DUNG|\n 1.|Sở Y tế:|Phối hợp Sở Lao động - Thương binh và Xã hội, Công an tỉnh tổ chức kiểm tra cây xanh.\n 2.|Về kinh tế|\n  -||Giảm chi phí.\n", outline(p))
}

func TestPageNumberInsideASentence(t *testing.T) {
	long := strings.Repeat("Trồng cây dọc các tuyến đường của tỉnh và chăm sóc cây trong ba năm đầu. ", 10)
	above := "I. NỘI DUNG\n1. " + long + "\n2. Kịp thời phát hiện, chấn chỉnh những thiếu sót trong quá trình\n"
	p := bodyOf(t, above+"2\nchăm sóc cây xanh của các đơn vị.\nII. KINH PHÍ\nTỉnh cấp.\n")
	require.Equal(t, "Kịp thời phát hiện, chấn chỉnh những thiếu sót trong quá trình chăm sóc cây xanh của các đơn vị.", p.Sections[0].Items[1].Text)
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraPage, Text: "2"}}, p.Extra)
	require.Empty(t, bodyOf(t, above+"2\nChăm sóc cây xanh.\n").Extra)
}

func TestIndentedLinesOpenParagraphs(t *testing.T) {
	printed := "   " + strings.ReplaceAll(strings.TrimSuffix(wrapped, "\n"), ";\n", ";\n   ") + "\n"
	for name, c := range map[string]struct{ body, want string }{
		"prose below a heading that no words tell from it": {
			"   I. NỘI DUNG\n   1. Hoàn thiện lưới tưới\n   Rà soát, thay các đoạn ống đã hỏng theo danh sách kèm theo Nghị\nquyết số 05 của các phường.\n   2. Cắt tỉa\n   a) Trước mùa mưa\n   Sở Xây dựng cắt tỉa các cây cao trên những tuyến phố có nhiều\nngười đi lại.\n",
			"I.|NỘI DUNG|\n 1.|Hoàn thiện lưới tưới|Rà soát, thay các đoạn ống đã hỏng theo danh sách kèm theo Nghị quyết số 05 của các phường.\n 2.|Cắt tỉa|\n  a)|Trước mùa mưa|Sở Xây dựng cắt tỉa các cây cao trên những tuyến phố có nhiều người đi lại.\n",
		},
		"two paragraphs of which the first fills its lines": {
			"   I. NỘI DUNG\n   1. Trồng mới\n   Trồng cây bóng mát trên các tuyến đường mới mở của hai thành phố.\n   Cây trồng phải có bầu đất.\n   2. Bón phân cho cây mới trồng.\n",
			"I.|NỘI DUNG|\n 1.|Trồng mới|Trồng cây bóng mát trên các tuyến đường mới mở của hai thành phố.\n  ||Cây trồng phải có bầu đất.\n 2.||Bón phân cho cây mới trồng.\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, outline(bodyOf(t, printed+c.body)))
			flush := bodyOf(t, strings.ReplaceAll(printed+c.body, "   ", ""))
			require.NotEmpty(t, flush.Sections)
		})
	}
}

func TestLinesLeftOfAnIndentGoOn(t *testing.T) {
	p := bodyOf(t, strings.Join([]string{
		"      Thực hiện Chương trình công tác năm 2024 của Ban Chấp hành Đảng bộ",
		"Công viên cây xanh; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
		"      I. NỘI DUNG",
		"      1. Giao các phường đếm cây, ghi tình trạng từng cây, gửi về Sở",
		"Xây dựng trước ngày 15/3/2024.",
		"      2. Cắt tỉa",
		"      Trong mùa mưa, các đội cây xanh trực ở các tuyến phố thuộc Phường",
		"An Lạc và báo ngay khi có cây đổ.",
		"      II. TỔ CHỨC THỰC HIỆN",
		"      1. Sở Xây dựng",
		"      Tổng hợp, báo cáo Ủy ban nhân dân tỉnh; đôn đốc các phường và",
		"các đội cây xanh.",
		"      2. Các phường.",
		"",
	}, "\n"))
	require.Len(t, p.Bases, 1)
	require.Equal(t, "Thực hiện Chương trình công tác năm 2024 của Ban Chấp hành Đảng bộ Công viên cây xanh;", p.Bases[0].Text)
	require.Equal(t, "I.|NỘI DUNG|\n 1.||Giao các phường đếm cây, ghi tình trạng từng cây, gửi về Sở Xây dựng trước ngày 15/3/2024.\n 2.|Cắt tỉa|Trong mùa mưa, các đội cây xanh trực ở các tuyến phố thuộc Phường An Lạc và báo ngay khi có cây đổ.\n"+
		"II.|TỔ CHỨC THỰC HIỆN|\n 1.|Sở Xây dựng|\n  ||Tổng hợp, báo cáo Ủy ban nhân dân tỉnh; đôn đốc các phường và các đội cây xanh.\n 2.||\n  ||Các phường.\n", outline(p))
}

func TestUnnumberedPartsOfASection(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"all of a kind": {
			"I. NỘI DUNG\n\nSở Xây dựng khảo sát cây trước ngày 15/4/2024.\n\nCác đơn vị trồng bù cây chết.\n",
			"I.|NỘI DUNG|\n ||Sở Xây dựng khảo sát cây trước ngày 15/4/2024.\n ||Các đơn vị trồng bù cây chết.\n",
		},
		"one task of one unit": {
			"I. TỔ CHỨC THỰC HIỆN\n\nSở Xây dựng chủ trì theo dõi kế hoạch.\n",
			"I.|TỔ CHỨC THỰC HIỆN|\n ||\n  ||Sở Xây dựng chủ trì theo dõi kế hoạch.\n",
		},
		"one paragraph of other words is the introduction": {
			"I. KINH PHÍ\n\nTừ nguồn ngân sách tỉnh.\n",
			"I.|KINH PHÍ|\n",
		},
		"an introduction before numbered parts": {
			"I. NỘI DUNG\n\nTrong năm các đơn vị làm những việc sau.\n\n1. Khảo sát cây.\n\n2. Trồng bù cây chết.\n",
			"I.|NỘI DUNG|\n 1.||Khảo sát cây.\n 2.||Trồng bù cây chết.\n",
		},
		"parts that lost their numbers or have steps": {
			"I. QUY TRÌNH\nBước 1. Chuẩn bị\n- Chọn giống.\n- Đào hố.\nBước 2. Trồng cây\n- Cắm cọc.\nTrong tuần đầu tưới mỗi ngày.\n- Tưới chiều.\nII. YÊU CẦU\n- Gọn.\nGhi chép\n- Hằng ngày.\n",
			"I.|QUY TRÌNH|\n |Bước 1. Chuẩn bị|\n  -||Chọn giống.\n  -||Đào hố.\n |Bước 2. Trồng cây|\n  -||Cắm cọc.\n  ||Trong tuần đầu tưới mỗi ngày.\n  -||Tưới chiều.\nII.|YÊU CẦU|\n -||Gọn.\n ||Ghi chép\n -||Hằng ngày.\n",
		},
		"a heading in capitals before its text": {
			"I. ĐỊA ĐIỂM: Công viên phường Lâm Sơn.\nVườn ươm xã An Bình.\nII. THỜI GIAN. Cả năm.\nIII. KINH PHÍ: 20 triệu đồng\n",
			"I.|ĐỊA ĐIỂM:|\n ||Công viên phường Lâm Sơn.\n ||Vườn ươm xã An Bình.\nII.|THỜI GIAN.|\nIII.|KINH PHÍ:|\n",
		},
		"a heading in capitals with nothing below": {
			"1. MỤC ĐÍCH YÊU CẦU\n2. Mục đích:\n- Giữ bóng mát.\n",
			"1.|MỤC ĐÍCH YÊU CẦU|\n2.|Mục đích:|\n -||Giữ bóng mát.\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, outline(bodyOf(t, c.body)))
		})
	}
}

// The lettered parts of an item say who leads it as bullets do, where several of them do; one alone is a matter of its own.
func TestLetteredFieldsSpeakForTheirItem(t *testing.T) {
	p := bodyOf(t, "I. NHIỆM VỤ\n\n1. Rà soát thủ tục\n\na) Cơ quan chủ trì: Sở Xây dựng.\n\nb) Cơ quan phối hợp: Sở Tài chính.\n\nc) Thời gian: Quý II năm 2024.\n\n2. Hội nghị tổng kết\n\na) Thời gian: tháng 12 năm 2024.\n\nb) Địa điểm: hội trường tỉnh.\n")
	items := p.Sections[0].Items
	require.Len(t, items, 2)
	require.Equal(t, "Sở Xây dựng", items[0].Lead[0].Name)
	require.Equal(t, "Sở Tài chính", items[0].Partners[0].Name)
	require.Equal(t, adminplan.QuarterOf(2024, 2), items[0].Timing[0].From)
	require.Empty(t, items[0].Items[0].Lead)
	require.Empty(t, items[1].Timing)
	require.Equal(t, adminplan.MonthOf(2024, 12), items[1].Items[0].Timing[0].From)
}

func TestBasesInOneParagraph(t *testing.T) {
	p := bodyOf(t, "Thực hiện Quyết định số 20/QĐ-TTg ngày 20/01/2024 của Thủ tướng Chính phủ về cây xanh. Xét đề nghị của Sở Xây dựng tại Tờ trình số 90/TTr-SXD ngày 01/3/2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nGiữ bóng mát.\n")
	require.Len(t, p.Bases, 2)
	require.Equal(t, adminplan.RelationProposal, p.Bases[1].Relation)
	require.Equal(t, "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", p.Preamble[0].Text)

	p = bodyOf(t, "Căn cứ Luật Xây dựng ngày 18/6/2014;\n\nTrên cơ sở đề xuất của Sở Xây dựng tại Tờ trình số 90/TTr-SXD ngày 01/3/2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nGiữ bóng mát.\n")
	require.Len(t, p.Bases, 2)
	require.Equal(t, adminplan.RelationProposal, p.Bases[1].Relation)
	require.Equal(t, "90", p.Bases[1].References[0].Number)

	p = bodyOf(t, "Căn cứ tình hình cây xanh trong năm qua, Kế hoạch trồng cây năm 2024 được triển khai như sau:\n\nI. MỤC ĐÍCH\n\nGiữ bóng mát.\n")
	require.Len(t, p.Bases, 1)
	require.Equal(t, "Kế hoạch trồng cây năm 2024 được triển khai như sau:", p.Preamble[0].Text)
}

func TestHeadRepeatedAboveTheAttachedPlan(t *testing.T) {
	doc := &source.Doc{Lines: true}
	for i, l := range strings.Split("SỞ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 112/QĐ-SXD\nAn Phú, ngày 30 tháng 01 năm 2024\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch công tác năm 2024\nGIÁM ĐỐC SỞ XÂY DỰNG\nCăn cứ Luật Xây dựng ngày 18/6/2014;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch công tác năm 2024.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nGIÁM ĐỐC\nĐặng Văn Mẫu\n\nSỞ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nCÔNG TÁC NĂM 2024\n(Ban hành kèm theo Quyết định số 112/QĐ-SXD ngày 30/01/2024 của Giám đốc Sở Xây dựng)\nI. MỤC ĐÍCH\n1. Giữ bóng mát.", "\n") {
		doc.Blocks = append(doc.Blocks, source.Block{Text: l, Line: i + 1})
	}
	p, _, err := Plan(doc)
	require.NoError(t, err)
	require.Empty(t, p.Appendices)
	require.Equal(t, "112", p.Carrier.Number.Value)
	require.Equal(t, "Đặng Văn Mẫu", p.Carrier.Signatures[0].Name)
	require.Len(t, p.Extra, 3)
	require.Equal(t, "CÔNG TÁC NĂM 2024", p.Title)
}

func TestHeadOfAPartyRepeatedBelowAGap(t *testing.T) {
	const decision = "QUYẾT ĐỊNH\nban hành Kế hoạch tập huấn cấp ủy năm 2026\n-----\n- Căn cứ Quy chế làm việc của Đảng ủy;\n- Xét đề nghị của Văn phòng,\nBAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch tập huấn cấp ủy năm 2026.\nNơi nhận:\n- Như Điều 1,\n- Lưu.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nĐặng Văn Mẫu\n\n"
	const plan = "KẾ HOẠCH\ntập huấn cấp ủy năm 2026\n(Ban hành kèm theo Quyết định số 15-QĐ/ĐU, ngày 06/8/2025)\nI- MỤC ĐÍCH\n1- Bồi dưỡng cấp ủy viên.\n"
	for name, heads := range map[string][2]string{
		"one below the other": {"ĐẢNG BỘ TỈNH AN PHÚ\nĐẢNG ỦY XÃ AN SƠN\n*\nSố 15-QĐ/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Sơn, ngày 06 tháng 8 năm 2025\n", "ĐẢNG BỘ TỈNH AN PHÚ\nĐẢNG ỦY XÃ AN SƠN\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"},
		"of the Youth Union":  {"BAN CHẤP HÀNH           ĐOÀN TNCS HỒ CHÍ MINH\nĐOÀN TỈNH AN PHÚ\n***          An Phú, ngày 06 tháng 8 năm 2025\nSố: 15 - QĐ/TĐTN\n", "BAN CHẤP HÀNH           ĐOÀN TNCS HỒ CHÍ MINH\nĐOÀN TỈNH AN PHÚ\n\n"},
		"side by side":        {"ĐẢNG BỘ TỈNH AN PHÚ        ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ AN SƠN\n*\nSố 15-QĐ/ĐU           An Sơn, ngày 06 tháng 8 năm 2025\n", "ĐẢNG BỘ TỈNH AN PHÚ        ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ AN SƠN\n*\n\n"},
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, heads[0]+decision+heads[1]+plan)
			require.Equal(t, "ban hành Kế hoạch tập huấn cấp ủy năm 2026", p.Carrier.Title)
			require.Len(t, p.Carrier.Bases, 2)
			require.Equal(t, []string{"Như Điều 1"}, names(p.Carrier.Recipients))
			require.Empty(t, p.Appendices)
			require.NotEmpty(t, p.Extra)
			for _, e := range p.Extra {
				require.Equal(t, adminplan.ExtraPage, e.Where, e.Text)
			}
		})
	}
}

func TestClosingBelowALineThatEndsOpen(t *testing.T) {
	p := bodyOf(t, "I. TỔ CHỨC THỰC HIỆN\n1. Sở Xây dựng\nChủ trì.\n2. Các phường\nTrên đây là Kế hoạch chăm sóc cây xanh năm 2024, đề nghị các phường thực hiện.\n")
	require.Len(t, p.Closing, 1)
	require.Equal(t, "I.|TỔ CHỨC THỰC HIỆN|\n 1.|Sở Xây dựng|\n  ||Chủ trì.\n 2.||\n  ||Các phường\n", outline(p))
}

// Words that send all units to the content of the plan are none of the last of them.
func TestClosingOnTheContentOfThePlan(t *testing.T) {
	p := bodyOf(t, "I. TỔ CHỨC THỰC HIỆN\n1. Sở Xây dựng\nChủ trì.\n2. Các phường\nTưới cây.\nCăn cứ nội dung Kế hoạch, các đơn vị chủ động thực hiện./.\n")
	require.Len(t, p.Closing, 1)
	require.Equal(t, "I.|TỔ CHỨC THỰC HIỆN|\n 1.|Sở Xây dựng|\n  ||Chủ trì.\n 2.|Các phường|\n  ||Tưới cây.\n", outline(p))
}

func TestHeadOfAUnionRepeatedBelowASignature(t *testing.T) {
	const head = "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH AN PHÚ\n"
	const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	p := planOf(t, head+"Số: 45/LĐLĐ-TG\n"+motto+"An Phú, ngày 12 tháng 6 năm 2024\nKính gửi: Các công đoàn cơ sở.\nLiên đoàn Lao động tỉnh gửi kèm Kế hoạch hội thao năm 2024./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLê An Bình\n\n"+
		head+motto+"KẾ HOẠCH\nHội thao năm 2024\n(Kèm theo Công văn số 45/LĐLĐ-TG ngày 12/6/2024)\nI. MỤC ĐÍCH\n1. Khỏe.\nII. NỘI DUNG\n1. Chạy.\n")
	require.Equal(t, []adminplan.Signature{{Title: "CHỦ TỊCH", Name: "Lê An Bình"}}, p.Carrier.Signatures)
	require.Len(t, p.Extra, 4)
}

func TestHeadingEndsAboveTheHeadOfATable(t *testing.T) {
	p := bodyOf(t, "I. MỤC ĐÍCH\n1. Giữ bóng mát.\nII. KẾ HOẠCH CỤ THỂ\nTHÁNG\nNỘI DUNG CÔNG VIỆC\n3/2024\nTrồng cây\nIII. NỘI DUNG VÀ\nTHỜI GIAN\n1. Trồng cây.\n")
	require.Equal(t, "KẾ HOẠCH CỤ THỂ", p.Sections[1].Heading)
	require.Equal(t, "NỘI DUNG VÀ THỜI GIAN", p.Sections[2].Heading)
}

func TestNumberBrokenOffWhereLinesAreParagraphs(t *testing.T) {
	p := bodyOf(t, "Căn cứ Chương trình công tác của ngành cây xanh trong năm\n2024; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Giữ bóng mát.\n")
	require.Len(t, p.Bases, 1)
	require.Equal(t, "Căn cứ Chương trình công tác của ngành cây xanh trong năm 2024;", p.Bases[0].Text)
}

func TestTitleOfAPartInBold(t *testing.T) {
	p := planOf(t, "**ỦY BAN NHÂN DÂN**\n\n**TỈNH AN PHÚ**\n\nSố: 12/KH-UBND\n\nAn Phú, ngày 05 tháng 3 năm 2024\n\n**KẾ HOẠCH**\n\n**Trồng rừng ngập mặn**\n\nPhần thứ nhất\n\n**TÌNH HÌNH**\n\n**I. KẾT QUẢ**\n\n1. Trồng 20 héc ta.\n\nPhần thứ hai\n\n**NHIỆM VỤ**\n\n**I. MỤC TIÊU**\n\n1. Trồng 50 héc ta.\n")
	require.Len(t, p.Sections, 2)
	require.Equal(t, "TÌNH HÌNH", p.Sections[0].Heading)
	require.Equal(t, "NHIỆM VỤ", p.Sections[1].Heading)
}

// A heading sets the year of the numbers below it, but not of those that name their own or are reached every year.
func TestYearOfTargets(t *testing.T) {
	p := bodyOf(t, "I. MỤC TIÊU\n1. Mục tiêu cụ thể đến năm 2030\n- Tỷ lệ cây sống đạt 95%.\n- Đến năm 2028 có 80% tuyến phố trồng cây.\n- Mỗi năm trồng 500 cây.\n- Năm 2027: 60% cây.\n2. Yêu cầu của Đề án cây xanh đến năm 2031\n- Bảo đảm 100% cây được gắn mã.\nII. NỘI DUNG\n1. Trồng cây\nTrồng cây ở công viên.\n")
	var have []string
	for _, o := range p.Sections[0].Objectives {
		for _, x := range o.Objectives {
			for _, ind := range x.Indicators {
				have = append(have, ind.Text+" "+ind.By.String())
			}
		}
	}
	require.Equal(t, []string{"95% 2030", "80% 2028", "500 cây ", "60% ", "100% "}, have)
}

func TestNumbersInCellsOfAFlattenedTable(t *testing.T) {
	const heads = "TT\nNội dung\nĐơn vị chủ trì\nThời gian\n"
	for name, c := range map[string]struct {
		body, want string
		cells      int
	}{
		"cells up to a blank line": {
			"I. TIẾN ĐỘ\n\nCác việc như sau:\n\n" + heads + "I. Chuẩn bị\n1. Chọn cây\nTổ cây xanh\nTháng 3/2024\nII. CHĂM SÓC CÂY\n2. Tưới cây\nỦy ban nhân dân các phường\nTháng 4/2024\n\n1. Mỗi tuần họp một lần.\n\nII. KINH PHÍ\n\n1. Ngân sách tỉnh.\n",
			"I.|TIẾN ĐỘ|\n 1.||Mỗi tuần họp một lần.\nII.|KINH PHÍ|\n 1.||Ngân sách tỉnh.\n", 12,
		},
		"up to what goes on with the list above": {
			"I. NỘI DUNG\n1. Trồng cây\n" + heads + "1. Chọn cây\nTổ cây xanh\nTháng 3/2024\n2. Tưới cây\nII. Kinh phí\n1. Ngân sách tỉnh.\n",
			"I.|NỘI DUNG|\n 1.|Trồng cây|\n  ||\n 2.||Tưới cây\nII.|Kinh phí|\n 1.||Ngân sách tỉnh.\n", 7,
		},
		"up to the next section": {
			"I. NỘI DUNG\n" + heads + "1. Chọn cây\nTổ cây xanh\n3/2024\nI. Cây bóng mát\nII. KINH PHÍ\n1. Ngân sách tỉnh.\n",
			"I.|NỘI DUNG|\n ||\nII.|KINH PHÍ|\n 1.||Ngân sách tỉnh.\n", 8,
		},
		"up to the closing words": {
			"I. NỘI DUNG\n" + heads + "1. Chọn cây\nTổ cây xanh\n3/2024\nTrên đây là Kế hoạch chăm sóc cây xanh.\n",
			"I.|NỘI DUNG|\n ||\n", 7,
		},
		"without a column of numbers": {
			"I. NỘI DUNG\nNội dung\nThời gian\nChủ trì\n1. Chọn cây\n3/2024\nTổ cây xanh\nII. KINH PHÍ\n1. Ngân sách tỉnh.\n",
			"I.|NỘI DUNG|\n ||\nII.|KINH PHÍ|\n 1.||Ngân sách tỉnh.\n", 6,
		},
		"headings that lost their numbers": {
			"I. NỘI DUNG\nNội dung\n- Trồng cây.\nThời gian\n- Tháng 3.\nChủ trì\n- Tổ cây xanh.\n",
			"I.|NỘI DUNG|\n |Nội dung|\n  -||Trồng cây.\n |Thời gian|\n  -||Tháng 3.\n |Chủ trì|\n  -||Tổ cây xanh.\n", 0,
		},
		"no table": {
			"I. NỘI DUNG\n1. Trồng cây\nThời gian\nTrong tháng 3.\n2. Tưới cây\nMỗi ngày.\n",
			"I.|NỘI DUNG|\n 1.|Trồng cây|Thời gian\n  ||Trong tháng 3.\n 2.|Tưới cây|Mỗi ngày.\n", 0,
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := bodyOf(t, c.body)
			require.Equal(t, c.want, outline(p))
			cells := 0
			p.Walk(func(n adminplan.Node) bool {
				if table, ok := n.Value.(*adminplan.Table); ok {
					cells += len(table.Rows)
				}
				return true
			})
			require.Equal(t, c.cells, cells)
		})
	}
}

func TestNumeralBrokenOffBehindTheWordThatItCounts(t *testing.T) {
	p := bodyOf(t, wrapped+"I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Kho bạc Nhà nước khu vực\nXII: Kiểm soát chi cho việc chăm sóc cây xanh theo đúng dự toán.\n2. Đề nghị Chi cục Hải quan khu vực\nXIX. Phối hợp.\n")
	require.Equal(t, "I.|TỔ CHỨC THỰC HIỆN|\n 1.|Đề nghị Kho bạc Nhà nước khu vực XII:|\n  ||Kiểm soát chi cho việc chăm sóc cây xanh theo đúng dự toán.\n 2.||\n  ||Đề nghị Chi cục Hải quan khu vực XIX. Phối hợp.\n", outline(p))
}

func TestBrokenLineThatCountsOn(t *testing.T) {
	p := bodyOf(t, wrapped+"I. NỘI DUNG\n1. Trồng cây ở ba nơi mà tỉnh đã chọn: (1) Công viên trung tâm;\n(2) Đường vành đai và các tuyến phố mới mở trong năm nay của thị\nxã; (3) Sân trường học.\n(1) Cây xoài.\n(2) Cây sao.\n2. Tưới cây ở cả ba nơi nói trên theo lịch của các đơn vị:\n(1) Mỗi sáng; (2) Mỗi chiều.\n3. Bón phân cho cây: (1)\nTrong mùa xuân; (2) Trong mùa thu.\n")
	require.Equal(t, "I.|NỘI DUNG|\n 1.|Trồng cây ở ba nơi mà tỉnh đã chọn:|(1) Công viên trung tâm; (2) Đường vành đai và các tuyến phố mới mở trong năm nay của thị xã; (3) Sân trường học.\n  (1)||Cây xoài.\n  (2)||Cây sao.\n 2.||Tưới cây ở cả ba nơi nói trên theo lịch của các đơn vị: (1) Mỗi sáng; (2) Mỗi chiều.\n 3.|Bón phân cho cây:|(1) Trong mùa xuân; (2) Trong mùa thu.\n", outline(p))
}

func TestBrokenNoteInAHeading(t *testing.T) {
	p := bodyOf(t, wrapped+"I. NỘI DUNG, PHÂN CÔNG NHIỆM VỤ (chi tiết\ntại Phụ lục I)\n1. Trồng cây.\nII. PHẠM VI VÀ THỜI GIAN THỰC\nHIỆN (Phụ lục đính kèm)\n1. Trong năm.\nIII. KINH PHÍ\nNgân sách tỉnh (nguồn chi thường xuyên)\n")
	require.Equal(t, "I.|NỘI DUNG, PHÂN CÔNG NHIỆM VỤ (chi tiết tại Phụ lục I)|\n 1.||Trồng cây.\nII.|PHẠM VI VÀ THỜI GIAN THỰC HIỆN (Phụ lục đính kèm)|\n 1.||Trong năm.\nIII.|KINH PHÍ|\n", outline(p))
	require.Len(t, p.Sections[2].Intro, 1)
}

func TestBlankLinesPartBrokenParagraphs(t *testing.T) {
	body := strings.ReplaceAll(wrapped, ";\n", ";\n\n") + "\nI. NỘI DUNG\n\n"
	want := "I.|NỘI DUNG|\n"
	for i := range 10 {
		n := strconv.Itoa(i + 1)
		body += n + ". Trồng cây ở phường số " + n + " của thị xã.\n\n"
		want += " " + n + ".||Trồng cây ở phường số " + n + " của thị xã.\n"
	}
	p := bodyOf(t, body+"11. Theo Quyết định số 7/QĐ-UBND;\nQuyết định số 8/QĐ-UBND và mục (II)\n(3) của Chương trình trồng cây.\n\n+ Chăm sóc cây mới trồng:\nTưới nước, bón phân, tỉa cành cho cây ở các tuyến phố và trong\ncông viên.\n\nCây là bóng mát của phố và của các trường.\nTrồng cây là việc của mọi nhà trong tỉnh.\n\nII. KINH PHÍ\n(chi tiết tại Phụ lục)\n\nNgân sách tỉnh.\n")
	require.Equal(t, want+" 11.||Theo Quyết định số 7/QĐ-UBND; Quyết định số 8/QĐ-UBND và mục (II) (3) của Chương trình trồng cây.\n  +||Chăm sóc cây mới trồng: Tưới nước, bón phân, tỉa cành cho cây ở các tuyến phố và trong công viên.\n  ||Cây là bóng mát của phố và của các trường. Trồng cây là việc của mọi nhà trong tỉnh.\nII.|KINH PHÍ (chi tiết tại Phụ lục)|\n", outline(p))
}

func TestMonthsAboveTheirBullets(t *testing.T) {
	p := bodyOf(t, "I. NỘI DUNG\nTháng 9:\n- Trồng cây.\n- Tưới cây.\nTháng 10/2024\n- Bón phân.\n+ Phân xanh.\nII. TIẾN ĐỘ\n1. Trồng cây\nQuý I\n- Chọn cây.\nTháng 9 hằng năm là tháng trồng cây.\nQuý II\n- Tỉa cành.\na) Cây non.\n2. Tháng 11\n- Họp.\n")
	require.Equal(t, "I.|NỘI DUNG|\n |Tháng 9:|\n  -||Trồng cây.\n  -||Tưới cây.\n |Tháng 10/2024|\n  -||Bón phân.\n   +||Phân xanh.\nII.|TIẾN ĐỘ|\n 1.|Trồng cây|\n  |Quý I|\n   -||Chọn cây.\n   ||Tháng 9 hằng năm là tháng trồng cây.\n  |Quý II|\n   -||Tỉa cành.\n  a)||Cây non.\n 2.|Tháng 11|\n  -||Họp.\n", outline(p))
}

func TestNumberOfARowBetweenBlankLinesIsNoPage(t *testing.T) {
	long := strings.Repeat("Trồng cây bóng mát ở các tuyến đường trong tỉnh. ", 20)
	p := bodyOf(t, "I. NỘI DUNG\n\n"+long+"\n\n2\n\nII. TIẾN ĐỘ\n\n"+long+"\n\n3\n\nIII. PHÂN CÔNG\n\n"+long+"\n\nSố cây\n\n1\n\nTrồng cây\n\n2\n\nTưới cây\n\n3\n\nBón phân\n")
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraPage, Text: "2"}, {Where: adminplan.ExtraPage, Text: "3"}}, p.Extra)
	p = bodyOf(t, "I. NỘI DUNG\n\n"+long+"\n\nSố cây\n\n1\n\nTrồng cây\n\n2\n\nTưới cây\n\n3\n\nBón phân\n")
	require.Empty(t, p.Extra)
}

func TestProseBelowTheTitleOfAPart(t *testing.T) {
	p := bodyOf(t, "PHẦN I\nTÌNH HÌNH\nNăm qua trồng được 500 cây.\nCác phường đều có cây.\nI. KẾT QUẢ\n1. Trồng cây.\nPHẦN II\nNHIỆM VỤ\nVÀ GIẢI PHÁP\nCác đơn vị làm các việc sau.\nI. MỤC TIÊU\n1. Trồng 100 cây.\nPhần III\nTổ chức thực hiện việc\ntrồng cây\nI. CÁC SỞ\n1. Sở Xây dựng.\n")
	var got []string
	for _, s := range p.Sections {
		got = append(got, s.Heading)
	}
	require.Equal(t, []string{"TÌNH HÌNH", "NHIỆM VỤ VÀ GIẢI PHÁP", "Tổ chức thực hiện việc trồng cây"}, got)
	require.Len(t, p.Sections[0].Intro, 2)
	require.Len(t, p.Sections[1].Intro, 1)
	require.Equal(t, "KẾ HOẠCH CHI TIẾT", bodyOf(t, wrapped+"I. KẾ HOẠCH CHI TIẾT\nTT\nCÔNG VIỆC\n1\nTrồng cây\n").Sections[0].Heading)
}
