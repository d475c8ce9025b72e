package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
)

// kinds lists the sections of a plan with their kinds, a line each, indented by depth.
func kinds(p *adminplan.Plan) string {
	var b strings.Builder
	p.Walk(func(n adminplan.Node) bool {
		if s, ok := n.Value.(*adminplan.Section); ok {
			b.WriteString(strings.Repeat(" ", n.Depth-1) + s.Label + " " + string(s.Kind) + "\n")
		}
		return true
	})
	return b.String()
}

func TestSectionsBelowLetters(t *testing.T) {
	p := bodyOf(t, "A. ĐẶC ĐIỂM TÌNH HÌNH\nI. Thuận lợi\nCây đã bén rễ.\nII. Khó khăn\nNước tưới thiếu.\nB. NỘI DUNG\nI. Chăm cây ở công viên\n1. Tưới mỗi ngày hai lần.\nII. Chăm cây ở trường học\n1. Giao từng lớp.\nC. MỤC TIÊU\nI. Đến năm 2026\n1. Trồng 500 cây.\nII. Đến năm 2030\n1. Trồng 900 cây.\nD. TỔ CHỨC THỰC HIỆN\nI. Sở Xây dựng\n1. Chủ trì thực hiện Kế hoạch.\n2. Báo cáo hằng quý.\nII. Sở Tài chính\nBố trí kinh phí.\n")
	require.Equal(t, "A. other\n I. other\n II. other\nB. content\n I. content\n II. content\nC. objectives\n I. objectives\n II. objectives\nD. implementation\n", kinds(p))
	d := p.Sections[3]
	require.Len(t, d.Assignments, 2)
	require.Equal(t, "Sở Xây dựng", d.Assignments[0].Unit.Name)
	require.Equal(t, []string{"1.", "2."}, []string{d.Assignments[0].Tasks[0].Label, d.Assignments[0].Tasks[1].Label})
	require.Equal(t, "II.", d.Assignments[1].Label)
	require.Equal(t, "Bố trí kinh phí.", d.Assignments[1].Tasks[0].Text)
}

func TestMucBelowChapter(t *testing.T) {
	require.Equal(t,
		"Chương I|ĐẶC ĐIỂM TÌNH HÌNH|\n Mục 1|CÂY Ở CÔNG VIÊN|\n  1.||Cây lâu năm.\n  2.||Cây mới trồng.\n Mục 2|CÂY Ở TRƯỜNG HỌC|Mỗi trường có vườn.\nChương II|CHĂM SÓC|\n Mục 1|TƯỚI VÀ BÓN PHÂN CHO CÂY TRÊN CÁC TUYẾN PHỐ|\n  1.||Tưới buổi sáng.\n",
		outline(bodyOf(t, "Chương I\nĐẶC ĐIỂM TÌNH HÌNH\nMục 1\nCÂY Ở CÔNG VIÊN\n1. Cây lâu năm.\n2. Cây mới trồng.\nMục 2\nCÂY Ở TRƯỜNG HỌC\nMỗi trường có vườn.\nChương II\nCHĂM SÓC\nMục 1\nTƯỚI VÀ BÓN PHÂN\nCHO CÂY TRÊN CÁC TUYẾN PHỐ\n1. Tưới buổi sáng.\n")))
}

func TestPurposeThatLostItsNumber(t *testing.T) {
	p := bodyOf(t, "MỤC ĐÍCH, YÊU CẦU\nMục đích\nGiữ cho cây trong tỉnh xanh tốt quanh năm.\nHạn chế cây đổ trong mùa mưa bão.\nYêu cầu\nLàm đúng kỹ thuật.\nNỘI DUNG\nTưới cây mỗi ngày hai lần.\nTỔ CHỨC THỰC HIỆN\nSở Xây dựng chủ trì thực hiện.\n")
	require.Equal(t, "|MỤC ĐÍCH, YÊU CẦU|\n |Mục đích|Giữ cho cây trong tỉnh xanh tốt quanh năm.\n  ||Hạn chế cây đổ trong mùa mưa bão.\n |Yêu cầu|Làm đúng kỹ thuật.\n", outline(p)[:strings.Index(outline(p), "|NỘI DUNG")])
	require.Equal(t, adminplan.ObjectivePurpose, p.Sections[0].Objectives[0].Kind)
	require.Equal(t, adminplan.ObjectiveRequirement, p.Sections[0].Objectives[1].Kind)
}

// A unit that heads an item leads what the item says is to be led.
func TestUnitThatHeadsAnItemLeadsIt(t *testing.T) {
	p := bodyOf(t, "I. NỘI DUNG\n1. Phòng Kinh tế: Chủ trì, phối hợp với Trạm Y tế xã trồng cây ở sân trạm.\n2. Trồng cây: Chủ trì, phối hợp với Trạm Y tế xã trồng cây ở sân trạm.\n3. Trạm Y tế xã: Cử người tham gia.\n")
	items := p.Sections[0].Items
	require.Len(t, items, 3)
	require.Equal(t, []adminplan.OrgRef{{Name: "Phòng Kinh tế"}}, items[0].Lead)
	require.Equal(t, []adminplan.OrgRef{{Name: "Trạm Y tế xã"}}, items[0].Partners)
	require.Empty(t, items[1].Lead)
	require.Empty(t, items[2].Lead)
}

// A unit and what it does stay apart also where a line stands below.
func TestUnitAndItsDutyAboveALine(t *testing.T) {
	p := bodyOf(t, "I. TỔ CHỨC THỰC HIỆN\n1. Tổ Văn: ra đề.\n2. Đoàn Thanh niên: phối hợp tổ chức các hoạt động.\n- Hoàn thành trước ngày 10/01/2031.\n3. Công tác chuẩn bị\n- Mua cây.\n")
	list := p.Sections[0].Assignments
	require.GreaterOrEqual(t, len(list), 2)
	require.Equal(t, "Đoàn Thanh niên", list[1].Unit.Name)
	require.Equal(t, "phối hợp tổ chức các hoạt động.", list[1].Tasks[0].Text)
	require.Contains(t, list[1].Tasks[0].Roles, adminplan.RoleCoordinate)
}

func TestWhatIsAskedOfAllAtTheEndClosesThePlan(t *testing.T) {
	p := bodyOf(t, "I. TỔ CHỨC THỰC HIỆN\n1. Tổ Văn: ra đề.\n2. Tổ Toán: hỗ trợ.\nYêu cầu Trưởng các phòng, Tổ trưởng nghiêm túc thực hiện./.\n")
	require.Len(t, p.Closing, 1)
	require.Len(t, p.Sections[0].Assignments, 2)
}

func TestPartnersBehindAComma(t *testing.T) {
	p := bodyOf(t, "I. NỘI DUNG\n1. Trồng cây. Chủ trì: Phòng Kinh tế, phối hợp: Công an xã.\n")
	require.Equal(t, "Phòng Kinh tế", p.Sections[0].Items[0].Lead[0].Name)
	require.Equal(t, "Công an xã", p.Sections[0].Items[0].Partners[0].Name)
}

func TestPurposeBehindTheMarkOfARecipient(t *testing.T) {
	rec := recipient(label{text: "-"}, "Thủ tướng Chính phủ; (báo cáo)")
	require.Equal(t, "Thủ tướng Chính phủ", rec.Name)
	require.Equal(t, "báo cáo", rec.Purpose)
}

func TestAbbreviationBetweenAUnitAndItsColon(t *testing.T) {
	p := bodyOf(t, "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Cảnh sát giao thông (PC08): Chủ trì tuần tra.\n2. Nhân viên y tế: Chuẩn bị thuốc.\n")
	list := p.Sections[0].Assignments
	require.Len(t, list, 2)
	require.Equal(t, "Phòng Cảnh sát giao thông (PC08)", list[0].Unit.Name)
	require.Equal(t, "Chủ trì tuần tra.", list[0].Tasks[0].Text)
	require.Equal(t, "Nhân viên y tế", list[1].Unit.Name)
}

// The number of a section may be written as those of the items below it; where the list begins anew below a heading in capitals, these are sections.
func TestSectionsNumberedAsTheirItems(t *testing.T) {
	p := planOf(t, webHead+webTitle+"1. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nGiữ rừng.\n2. Yêu cầu\nĐúng quy định.\nII. NỘI DUNG\n1. TRỒNG RỪNG\nTrồng ven đê.\n")
	require.Equal(t, "1.|MỤC ĐÍCH, YÊU CẦU|\n 1.|Mục đích|Giữ rừng.\n 2.|Yêu cầu|Đúng quy định.\nII.|NỘI DUNG|\n 1.|TRỒNG RỪNG|Trồng ven đê.\n", outline(p))
	p = planOf(t, webHead+webTitle+"1. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nGiữ rừng.\n2. Yêu cầu\nĐúng quy định.\n2. NỘI DUNG\n1. Trồng rừng.\n3. KINH PHÍ\nTỉnh cấp.\n")
	require.Equal(t, []string{"1.", "2.", "3."}, []string{p.Sections[0].Label, p.Sections[1].Label, p.Sections[2].Label})
	require.Len(t, p.Sections[0].Objectives, 2)
	p = planOf(t, webHead+webTitle+"I. NỘI DUNG\n1. TRỒNG RỪNG\n2. GIỮ RỪNG\n")
	require.Len(t, p.Sections[0].Items, 2)
}

// A site may write all numbers of a document as those of one list: those of sections, in capitals, as those of the items below, which then begin behind them.
func TestSectionsNumberedInOneListWithTheirItems(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"the list goes on below": {
			"1. MỤC ĐÍCH YÊU CẦU:\n2. Mục đích:\nGiữ rừng.\n1. Yêu cầu:\nĐúng quy định.\n1. NỘI DUNG HOẠT ĐỘNG:\n2. Ươm cây giống.\n3. Trồng ven đê.\nIII. TỔ CHỨC THỰC HIỆN:\n1. Thời gian: trong tháng Ba.\n",
			"1.|MỤC ĐÍCH YÊU CẦU:|\n 2.|Mục đích:|Giữ rừng.\n 1.|Yêu cầu:|Đúng quy định.\n1.|NỘI DUNG HOẠT ĐỘNG:|\n 2.||Ươm cây giống.\n 3.||Trồng ven đê.\nIII.|TỔ CHỨC THỰC HIỆN:|\n 1.|Thời gian:|\n  ||trong tháng Ba.\n"},
		"one section": {
			"1. MỤC ĐÍCH YÊU CẦU\n2. Mục đích:\n– Giữ rừng.\n1. Yêu cầu:\n– Đúng quy định.\n",
			"1.|MỤC ĐÍCH YÊU CẦU|\n 2.|Mục đích:|\n  –||Giữ rừng.\n 1.|Yêu cầu:|\n  –||Đúng quy định.\n"},
		"without items": {
			"1. MỤC ĐÍCH, Ý NGHĨA:\n– Giữ rừng.\n1. NỘI DUNG:\n– Trồng ven đê.\nIII. KINH PHÍ:\n– Tỉnh cấp.\n",
			"1.|MỤC ĐÍCH, Ý NGHĨA:|\n –||Giữ rừng.\n1.|NỘI DUNG:|\n –||Trồng ven đê.\nIII.|KINH PHÍ:|\n –||Tỉnh cấp.\n"},
		"a list below a later one": {
			"1. MỤC ĐÍCH:\n- Giữ rừng.\n2. NỘI DUNG BUỔI LỄ\n1. Chào cờ.\n2. Trồng cây.\n3. KINH PHÍ\nTỉnh cấp.\n",
			"1.|MỤC ĐÍCH:|\n -||Giữ rừng.\n2.|NỘI DUNG BUỔI LỄ|\n 1.||Chào cờ.\n 2.||Trồng cây.\n3.|KINH PHÍ|\n"},
		"sections in both cases": {
			"1. MỤC ĐÍCH\n- Giữ rừng.\n2. Nội dung\n- Trồng ven đê.\n3. Kinh phí\n- Tỉnh cấp.\n",
			"1.|MỤC ĐÍCH|\n -||Giữ rừng.\n2.|Nội dung|\n -||Trồng ven đê.\n3.|Kinh phí|\n -||Tỉnh cấp.\n"},
		"lists below Roman numbers": {
			"I. MỤC ĐÍCH\n1. GIỮ RỪNG\n- Giữ rừng.\n1. TRỒNG RỪNG\n- Trồng ven đê.\nII. KINH PHÍ\n- Tỉnh cấp.\n",
			"I.|MỤC ĐÍCH|\n 1.|GIỮ RỪNG|\n  -||Giữ rừng.\n 1.|TRỒNG RỪNG|\n  -||Trồng ven đê.\nII.|KINH PHÍ|\n -||Tỉnh cấp.\n"},
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, webHead+webTitle+"Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"+c.body)
			require.Equal(t, c.want, outline(p))
		})
	}
}

// Words in small letters below such a heading are no part of it, where the text is too short to tell how wide its lines are.
func TestTextBelowANumberedHeadingInCapitals(t *testing.T) {
	const heading, below = "THỂ LỆ VÀ CÁCH THI TRỒNG CÂY GIỮA CÁC THÔN VEN ĐÊ", "Cả 3 thôn sẽ cùng thi"
	r := &reader{width: 80}
	for class, want := range map[class]bool{romanLabel: false, dec1Label: false, dec2Label: true} {
		p := &node{label: label{class: class, n: 4, text: "4."}, text: heading, block: &source.Block{}}
		require.Equal(t, want, r.goesOn(p, "4. "+heading, &line{Block: &source.Block{}, text: below}, true))
	}
}

// A remark in brackets below a heading in small letters stands in a line of its own, where the line of the heading has room for it.
func TestRemarkBelowAHeadingInBrokenLines(t *testing.T) {
	p := planOf(t, "KẾ HOẠCH\nTRỒNG CÂY BÊN ĐƯỜNG\nI. Mục đích\n1. Để đường làng có bóng mát cho người đi bộ và trẻ em đi học vào mùa\nhè, khi trời nắng gắt từ sáng sớm đến chiều tối mà không có chỗ nghỉ\nchân.\n2. Để đất bên đường không trôi xuống ruộng mỗi khi mưa lớn kéo dài\nnhiều ngày như trong những năm vừa qua.\nII. Nội dung\n(Có bảng kèm theo)\nIII. Tổ chức thực hiện\n1. Các tổ đào hố và trồng cây, mỗi nhà nhận chăm một cây cho đến khi\ncây lớn, báo với thôn khi cây chết.\n2. Thôn mua cây giống và phân, giao cho các tổ trước ngày mùng mười\ntháng ba.\n")
	require.Len(t, p.Sections, 3)
	require.Equal(t, "Nội dung", p.Sections[1].Heading)
}
