package meaning_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// show gives the data of a citation in one line, in the order of the fields.
func show(r *adminplan.Reference) string {
	var parts []string
	add := func(name, value string) {
		if value != "" {
			parts = append(parts, name+"="+value)
		}
	}
	add("kind", r.Kind)
	add("no", r.Designation())
	add("style", string(r.Style))
	add("date", r.Date.String())
	add("issuer", r.Issuer)
	add("term", r.Term)
	add("title", r.Title)
	add("short", r.ShortName)
	add("place", r.Place)
	return strings.Join(parts, "|")
}

func TestReferences(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// State style.
		{"theo Quyết định số 45/QĐ-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh Lào Cai về việc giao chỉ tiêu trồng rừng.",
			[]string{"kind=Quyết định|no=45/QĐ-UBND|style=state|date=2026-03-12|issuer=Ủy ban nhân dân tỉnh Lào Cai|title=giao chỉ tiêu trồng rừng"}},
		{"Căn cứ Nghị định số 11/2024/NĐ-CP ngày 05 tháng 02 năm 2024 của Chính phủ quy định về quản lý bến thủy;",
			[]string{"kind=Nghị định|no=11/2024/NĐ-CP|style=state|date=2024-02-05|issuer=Chính phủ|title=quy định về quản lý bến thủy"}},
		{"Công văn số 0215/SNV-CCVC ngày 9-4-2026 của Sở Nội vụ",
			[]string{"kind=Công văn|no=0215/SNV-CCVC|style=state|date=2026-04-09|issuer=Sở Nội vụ"}},
		// Party style, with and without blanks and comma.
		{"Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/9/2026 của Ban Chấp hành Đảng bộ tỉnh khóa XVI về phát triển kinh tế biển;",
			[]string{"kind=Nghị quyết|no=12-NQ/TU|style=party|date=2026-09-05|issuer=Ban Chấp hành Đảng bộ tỉnh|term=XVI|title=phát triển kinh tế biển"}},
		{"Công văn số 77 – CV/ĐU ngày 01/4/2026 của Đảng ủy xã",
			[]string{"kind=Công văn|no=77-CV/ĐU|style=party|date=2026-04-01|issuer=Đảng ủy xã"}},
		{"Thông tri số 03- TT/TU ngày 02/02/2026; Quyết định số 367 - QĐ/TWĐTN-VP",
			[]string{"kind=Thông tri|no=03-TT/TU|style=party|date=2026-02-02", "kind=Quyết định|no=367-QĐ/TWĐTN-VP|style=party"}},
		// Blanks within symbols.
		{"Kế hoạch số 223/KH- UBND và Tờ trình số 118/TTr -STTTT",
			[]string{"kind=Kế hoạch|no=223/KH-UBND|style=state", "kind=Tờ trình|no=118/TTr-STTTT|style=state"}},
		{"Quyết định số 88/QĐ - UBND ngày 05/5/2031; Kế hoạch số 12/KH – MTTQ – BTT; Công văn số 7/UBND-VX - Sở Nội vụ; Công văn số 8/SNV - BNV",
			[]string{"kind=Quyết định|no=88/QĐ-UBND|style=state|date=2031-05-05", "kind=Kế hoạch|no=12/KH-MTTQ-BTT|style=state", "kind=Công văn|no=7/UBND-VX|style=state", "kind=Công văn|no=8/SNV|style=state"}},
		{"Chương trình số 10- CTr/ TU", []string{"kind=Chương trình|no=10-CTr/TU|style=party"}},
		// Swapped and slipped separators, letters without their signs.
		{"Nghị quyết số 60/NQ-TW và Quyết định số 124/QĐ/TTg; Công văn số 1018/CV_MTTW_BTT; Chỉ thị so 41-CT/TW",
			[]string{"kind=Nghị quyết|no=60/NQ-TW|style=state", "kind=Quyết định|no=124/QĐ/TTg|style=state", "kind=Công văn|no=1018/CV-MTTW-BTT|style=state", "kind=Chỉ thị|no=41-CT/TW|style=party"}},
		// No "số", no date.
		{"Kết luận 21-KL/TW, Nghị quyết 93/NQ-CP của Chính phủ và Nghị định 168/2024",
			[]string{"kind=Kết luận|no=21-KL/TW|style=party", "kind=Nghị quyết|no=93/NQ-CP|style=state|issuer=Chính phủ", "kind=Nghị định|no=168/2024|style=state"}},
		{"theo Nghị quyết 57 của Bộ Chính trị, Chỉ thị số 15 và Nghị quyết liên tịch số 102",
			[]string{"kind=Nghị quyết|no=57|issuer=Bộ Chính trị", "kind=Chỉ thị|no=15", "kind=Nghị quyết liên tịch|no=102"}},
		// Words that say more of a kind.
		{"Báo cáo thẩm định số 18/BC-STP ngày 05/5/2031 của Sở Tư pháp; Công văn hỏa tốc số 77/UBND-KT; Thông báo ý kiến kết luận số 6-TB/TU; Kế hoạch triển khai kết luận số 7-KL/TU; Báo cáo gửi về số 12 phố Chợ",
			[]string{"kind=Báo cáo|no=18/BC-STP|style=state|date=2031-05-05|issuer=Sở Tư pháp", "kind=Công văn|no=77/UBND-KT|style=state", "kind=Thông báo ý kiến kết luận|no=6-TB/TU|style=party", "kind=kết luận|no=7-KL/TU|style=party"}},
		// Several bodies.
		{"Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017 của Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam quy định chi tiết các hình thức giám sát;",
			[]string{"kind=Nghị quyết liên tịch|no=403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN|style=state|date=2017-06-15|issuer=Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|title=quy định chi tiết các hình thức giám sát"}},
		{"Kết luận liên ngành Tư pháp Trung ương số 23/KL-LNTPTW ngày 21/11/2024 giữa Bộ Công an, Tòa án nhân dân tối cao trong điều tra",
			[]string{"kind=Kết luận liên ngành|no=23/KL-LNTPTW|style=state|date=2024-11-21|issuer=Bộ Công an, Tòa án nhân dân tối cao"}},
		// Lists.
		{"các Nghị quyết số 57-NQ/TW, số 59-NQ/TW và 68-NQ/TW",
			[]string{"kind=Nghị quyết|no=57-NQ/TW|style=party", "kind=Nghị quyết|no=59-NQ/TW|style=party", "kind=Nghị quyết|no=68-NQ/TW|style=party"}},
		// No kind.
		{"(Ban hành kèm theo văn bản số 15/KH-UBND; xem thêm 06/QĐ-HĐTĐKT)", []string{"kind=văn bản|no=15/KH-UBND|style=state", "no=06/QĐ-HĐTĐKT|style=state"}},
		// Kinds in abbreviations, which the symbol must agree with.
		{"Thực hiện CV số 33/SGDĐT-VP ngày 5/9/2031 của Sở Giáo dục và Đào tạo; theo NĐ 09/2031/NĐ-CP của Chính phủ và NĐ số 10/2031/NĐ-CP, NQ số 12-NQ/TU, QĐ 5/QĐ-UBND; TTr số 7/TTr-SNV; khoản 2 Điều 3 TT số 8/2031/TT-BTC",
			[]string{"kind=Công văn|no=33/SGDĐT-VP|style=state|date=2031-09-05|issuer=Sở Giáo dục và Đào tạo", "kind=Nghị định|no=09/2031/NĐ-CP|style=state|issuer=Chính phủ", "kind=Nghị định|no=10/2031/NĐ-CP|style=state",
				"kind=Nghị quyết|no=12-NQ/TU|style=party", "kind=Quyết định|no=5/QĐ-UBND|style=state", "kind=Tờ trình|no=7/TTr-SNV|style=state", "kind=Thông tư|no=8/2031/TT-BTC|style=state|place=khoản 2 Điều 3"}},
		{"TT số 3-TT/TU của Tỉnh ủy; CTr số 8-CTr/TU, QĐ số 9-QĐ/TU; CT số 4/KH-UBND; TT số 5; NQ 35/2031; KH 10 năm; CT 20 hộ; CV số 6/TB-VP",
			[]string{"kind=Thông tri|no=3-TT/TU|style=party|issuer=Tỉnh ủy", "kind=Chương trình|no=8-CTr/TU|style=party", "no=9-QĐ/TU|style=party", "no=4/KH-UBND|style=state", "kind=Nghị quyết|no=35/2031|style=state", "no=6/TB-VP|style=state"}},
		// Blank numbers.
		{"(Kèm theo Kế hoạch số       /KH-MTTQ-BTT ngày    tháng 3 năm 2026 của Ban Thường trực Ủy ban MTTQ Việt Nam phường)",
			[]string{"kind=Kế hoạch|style=state|date=2026-03|issuer=Ban Thường trực Ủy ban MTTQ Việt Nam phường"}},
		// Congresses and plenums.
		{"Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng, nghị quyết Đại hội Đảng bộ xã lần thứ II, nhiệm kỳ 2025-2030 và Nghị quyết Đại hội XIII;",
			[]string{"kind=Nghị quyết|issuer=Đại hội đại biểu toàn quốc lần thứ XIV của Đảng|term=XIV", "kind=nghị quyết|issuer=Đại hội Đảng bộ xã lần thứ II|term=II", "kind=Nghị quyết|issuer=Đại hội XIII|term=XIII"}},
		{"Nghị quyết Trung ương 4 (khóa XI, XII), Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII về đại đoàn kết",
			[]string{"kind=Nghị quyết|issuer=Trung ương 4|term=XI, XII", "kind=Nghị quyết|issuer=Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng|term=XIII|title=đại đoàn kết"}},
		// Laws.
		{"Luật Đất đai 2024, Luật Phòng, chống ma túy sát thực tiễn; Luật số 97/2025/QH15; Bộ luật Lao động năm 2019",
			[]string{"kind=Luật|date=2024|title=Đất đai", "kind=Luật|title=Phòng, chống ma túy", "kind=Luật|no=97/2025/QH15|style=state", "kind=Bộ luật|date=2019|title=Lao động"}},
		{"Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; Luật Giao dịch điện tử số 20/2023/QH15 năm 2023",
			[]string{"kind=Luật|date=2025-06-16|title=Tổ chức chính quyền địa phương", "kind=Luật|no=20/2023/QH15|style=state|date=2023|title=Giao dịch điện tử"}},
		{"Luật sửa đổi, bổ sung một số điều của Luật Trồng trọt ngày 10/12/2025 và các văn bản hướng dẫn",
			[]string{"kind=Luật|date=2025-12-10|title=sửa đổi, bổ sung một số điều của Luật Trồng trọt", "kind=Luật|title=Trồng trọt"}},
		{"Luật Hoạt động giám sát cộng đồng năm 2027 và pháp luật có liên quan", []string{"kind=Luật|date=2027|title=Hoạt động giám sát cộng đồng"}},
		{"TRIỂN KHAI THI HÀNH LUẬT DU LỊCH TRÊN ĐỊA BÀN TỈNH; PHỔ BIẾN PHÁP LUẬT VỀ DU LỊCH", []string{"kind=LUẬT|title=DU LỊCH"}},
		{"Luật Tiết kiệm, chống lãng phí năm 2025; Luật Khiếu nại, tố cáo năm 1998; Luật Khiếu nại, Luật Tố cáo; Pháp lệnh Phòng, chống mại dâm ngày 17/3/2003",
			[]string{"kind=Luật|date=2025|title=Tiết kiệm, chống lãng phí", "kind=Luật|date=1998|title=Khiếu nại, tố cáo", "kind=Luật|title=Khiếu nại", "kind=Luật|title=Tố cáo", "kind=Pháp lệnh|date=2003-03-17|title=Phòng, chống mại dâm"}},
		{"Hiến pháp năm 2013, Điều lệ Đảng", []string{"kind=Hiến pháp|date=2013", "kind=Điều lệ|title=Đảng"}},
		{"Luật BVMT và Luật PCCC&CNCH, Luật BHXH năm 2024; Điều 5 Luật PCCC và CNCH; LUẬT HĐND; Luật UBND; Luật BHYT số 25/2028/QH12",
			[]string{"kind=Luật|title=BVMT", "kind=Luật|title=PCCC&CNCH", "kind=Luật|date=2024|title=BHXH", "kind=Luật|title=PCCC và CNCH|place=Điều 5", "kind=Luật|no=25/2028/QH12|style=state|title=BHYT"}},
		// Places.
		{"quy định tại điểm a khoản 2 Điều 15 Luật Du lịch và Mục VI Quyết định số 213/QĐ-TTg",
			[]string{"kind=Luật|title=Du lịch|place=điểm a khoản 2 Điều 15", "kind=Quyết định|no=213/QĐ-TTg|style=state|place=Mục VI"}},
		{"từ Điều 21 đến Điều 28 của Luật Trẻ em; Điều 22, 24 và 25 của Luật Thư viện năm 2019",
			[]string{"kind=Luật|title=Trẻ em|place=Điều 21 đến Điều 28", "kind=Luật|date=2019|title=Thư viện|place=Điều 22, 24 và 25"}},
		// Short names.
		{"Chương trình số 05-CTr/TU ngày 11/8/2025 của Thành ủy về nhà ở xã hội (sau đây gọi tắt là Chương trình 05) được triển khai",
			[]string{"kind=Chương trình|no=05-CTr/TU|style=party|date=2025-08-11|issuer=Thành ủy|title=nhà ở xã hội|short=Chương trình 05"}},
		{"Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ (Đề án 06)",
			[]string{"kind=Quyết định|no=06/QĐ-TTg|style=state|date=2022-01-06|issuer=Thủ tướng Chính phủ|short=Đề án 06", "kind=Đề án|no=06"}},
		{"Kế hoạch phối hợp số 12/KHPH-CAT-SGDĐT ngày 05/9/2026 giữa Công an tỉnh và Sở Giáo dục và Đào tạo",
			[]string{"kind=Kế hoạch phối hợp|no=12/KHPH-CAT-SGDĐT|style=state|date=2026-09-05|issuer=Công an tỉnh và Sở Giáo dục và Đào tạo"}},
		// Citations in titles.
		{"Kế hoạch số 88/KH-UBND ngày 01/7/2026 của UBND tỉnh về thực hiện Nghị quyết số 09-NQ/TU ngày 02/6/2026 của Tỉnh ủy, các sở, ngành báo cáo",
			[]string{"kind=Kế hoạch|no=88/KH-UBND|style=state|date=2026-07-01|issuer=UBND tỉnh|title=thực hiện Nghị quyết số 09-NQ/TU ngày 02/6/2026 của Tỉnh ủy", "kind=Nghị quyết|no=09-NQ/TU|style=party|date=2026-06-02|issuer=Tỉnh ủy"}},
		{"Quyết định số 20/QĐ-TTg ngày 20/01/2024 của Thủ tướng Chính phủ phê duyệt Chương trình phủ xanh và xét đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 90/TTr-SXD ngày 01/3/2024",
			[]string{"kind=Quyết định|no=20/QĐ-TTg|style=state|date=2024-01-20|issuer=Thủ tướng Chính phủ|title=phê duyệt Chương trình phủ xanh", "kind=Tờ trình|no=90/TTr-SXD|style=state|date=2024-03-01|issuer=Giám đốc Sở Xây dựng"}},
		// The issuer behind the subject, where the symbol abbreviates it.
		{"Căn cứ Thông tư số 9/2031/TT-BGDĐT ngày 26/12/2031 về việc ban hành khung môn bơi của Bộ trưởng Bộ Giáo dục và Đào tạo (GDĐT), trường mở lớp; Công văn số 2/SGDĐT-VP về bơi của Sở GD&ĐT tỉnh Sơn Hà.",
			[]string{"kind=Thông tư|no=9/2031/TT-BGDĐT|style=state|date=2031-12-26|issuer=Bộ trưởng Bộ Giáo dục và Đào tạo|title=ban hành khung môn bơi", "kind=Công văn|no=2/SGDĐT-VP|style=state|issuer=Sở GD&ĐT tỉnh Sơn Hà|title=bơi"}},
		{"theo Chỉ thị số 5/CT-TTg ngày 02/3/2031 về phòng cháy rừng do Thủ tướng Chính phủ ban hành; Nghị quyết số 7-NQ/TW về nhà ở của Trung ương khóa XV; Quyết định số 3/QĐ-UBND về Quy chế làm việc của UBND xã",
			[]string{"kind=Chỉ thị|no=5/CT-TTg|style=state|date=2031-03-02|issuer=Thủ tướng Chính phủ|title=phòng cháy rừng", "kind=Nghị quyết|no=7-NQ/TW|style=party|title=nhà ở của Trung ương khóa XV", "kind=Quyết định|no=3/QĐ-UBND|style=state|issuer=UBND xã|title=Quy chế làm việc của UBND xã"}},
		{"Kế hoạch số 12/KH-UBND ngày 21/7/2031 về triển khai Chương trình hành động của Tỉnh ủy; Kế hoạch số 13/KH-SYT về Quyết định số 4/QĐ-BYT của Bộ Y tế;",
			[]string{"kind=Kế hoạch|no=12/KH-UBND|style=state|date=2031-07-21|title=triển khai Chương trình hành động của Tỉnh ủy", "kind=Kế hoạch|no=13/KH-SYT|style=state|title=Quyết định số 4/QĐ-BYT của Bộ Y tế", "kind=Quyết định|no=4/QĐ-BYT|style=state|issuer=Bộ Y tế"}},
		// "của" left out, and the words for it.
		{"Nghị quyết số 9-NQ/TW ngày 04/11/2031 Hội nghị Trung ương 8 (khóa XV) về nhà ở; Kế hoạch số 5/KH-UBND ngày 10/01/2031 UBND tỉnh về nước sạch; theo Kế hoạch số 6/KH-UBND ngày 11/01/2031 UBND xã ban hành Quy chế",
			[]string{"kind=Nghị quyết|no=9-NQ/TW|style=party|date=2031-11-04|issuer=Hội nghị Trung ương 8|term=XV|title=nhà ở", "kind=Kế hoạch|no=5/KH-UBND|style=state|date=2031-01-10|issuer=UBND tỉnh|title=nước sạch", "kind=Kế hoạch|no=6/KH-UBND|style=state|date=2031-01-11"}},
		{"Nghị quyết số 8/2031/NQ-HĐND được HĐND tỉnh thông qua ngày 10/12/2031 về mức chi; Chỉ thị số 2/CT-UBND ban hành bởi UBND tỉnh; Quyết định số 3/QĐ-UBND của UBND tỉnh ban hành ngày 05/5/2031 quy định mức phí; Đề án số 4/ĐA-SYT được UBND tỉnh thông qua",
			[]string{"kind=Nghị quyết|no=8/2031/NQ-HĐND|style=state|date=2031-12-10|issuer=HĐND tỉnh|title=mức chi", "kind=Chỉ thị|no=2/CT-UBND|style=state|issuer=UBND tỉnh", "kind=Quyết định|no=3/QĐ-UBND|style=state|date=2031-05-05|issuer=UBND tỉnh|title=quy định mức phí", "kind=Đề án|no=4/ĐA-SYT|style=state"}},
		{"Thông tư liên tịch số 1/2031/TTLT-BTC-BTP của Bộ Tài chính - Bộ Tư pháp; Hướng dẫn liên ngành số 1/HDLN-SYT-BHXH của Sở Y tế và Bảo hiểm xã hội tỉnh; Kế hoạch phối hợp số 2/KHPH-TĐ-SYT của Tỉnh đoàn, Sở Nội vụ xây dựng kế hoạch",
			[]string{"kind=Thông tư liên tịch|no=1/2031/TTLT-BTC-BTP|style=state|issuer=Bộ Tài chính - Bộ Tư pháp", "kind=Hướng dẫn liên ngành|no=1/HDLN-SYT-BHXH|style=state|issuer=Sở Y tế và Bảo hiểm xã hội tỉnh", "kind=Kế hoạch phối hợp|no=2/KHPH-TĐ-SYT|style=state|issuer=Tỉnh đoàn"}},
		// Names of issuers: in capitals, with an abbreviation in brackets, a number, a shared office, a programme.
		{"NGHỊ QUYẾT SỐ 5-NQ/TW CỦA BỘ CHÍNH TRỊ KHÓA IX ĐẨY MẠNH TRỒNG RỪNG; Đề án số 6-ĐA/TU ngày 27/11/2031 của Tỉnh ủy đổi mới dạy nghề; Kế hoạch số 8/KH-BTV của Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) tỉnh về chợ",
			[]string{"kind=NGHỊ QUYẾT|no=5-NQ/TW|style=party|issuer=BỘ CHÍNH TRỊ|term=IX|title=ĐẨY MẠNH TRỒNG RỪNG", "kind=Đề án|no=6-ĐA/TU|style=party|date=2031-11-27|issuer=Tỉnh ủy|title=đổi mới dạy nghề", "kind=Kế hoạch|no=8/KH-BTV|style=state|issuer=Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) tỉnh|title=chợ"}},
		{"Kế hoạch số 1/KH-BCĐ của Ban Chỉ đạo 389 tỉnh; Kế hoạch số 2/KH-BCĐ của Ban Chỉ đạo 138/ĐP huyện; Công văn số 3/VP của Văn phòng HĐND và UBND xã; Công văn số 4/BĐH của Ban Điều hành Đề án 4 Bộ Tư pháp về sách; Kế hoạch số 5/KH-UBND của UBND TP. Sơn Hà về đê",
			[]string{"kind=Kế hoạch|no=1/KH-BCĐ|style=state|issuer=Ban Chỉ đạo 389 tỉnh", "kind=Kế hoạch|no=2/KH-BCĐ|style=state|issuer=Ban Chỉ đạo 138/ĐP huyện", "kind=Công văn|no=3/VP|style=state|issuer=Văn phòng HĐND và UBND xã", "kind=Công văn|no=4/BĐH|style=state|issuer=Ban Điều hành Đề án 4 Bộ Tư pháp|title=sách", "kind=Kế hoạch|no=5/KH-UBND|style=state|issuer=UBND TP. Sơn Hà|title=đê"}},
		{"Kế hoạch số 8/KH-TCT ngày 4/5/2031 của Tổ công tác triển khai Đề án 06 tỉnh về nhiệm vụ năm; Công văn số 9/TCT ngày 5/5/2031 của Tổ công tác triển khai Đề án trồng rừng",
			[]string{"kind=Kế hoạch|no=8/KH-TCT|style=state|date=2031-05-04|issuer=Tổ công tác triển khai Đề án 06 tỉnh|title=nhiệm vụ năm", "kind=Công văn|no=9/TCT|style=state|date=2031-05-05|issuer=Tổ công tác|title=triển khai Đề án trồng rừng"}},
		// Dates on no calendar, dates behind the words that the act was made.
		{"Quyết định số 1/QĐ-UBND ngày 31/11/2031 của UBND tỉnh về chợ; Quyết định số 2/QĐ-UBND ký ngày 05/9/2031 của UBND xã; Quyết định số.3/QĐ-UBND ban hành ngày 06/9/2031 quy định giá",
			[]string{"kind=Quyết định|no=1/QĐ-UBND|style=state|issuer=UBND tỉnh|title=chợ", "kind=Quyết định|no=2/QĐ-UBND|style=state|date=2031-09-05|issuer=UBND xã", "kind=Quyết định|no=3/QĐ-UBND|style=state|date=2031-09-06|title=quy định giá"}},
		{"Kế hoạch số 6/KH-UBND của UBND huyện (ngày 06/5/2031) về chợ; Kế hoạch số 7/KH-UBND (ngày 07/5/2031 và sau đó)",
			[]string{"kind=Kế hoạch|no=6/KH-UBND|style=state|date=2031-05-06|issuer=UBND huyện|title=chợ", "kind=Kế hoạch|no=7/KH-UBND|style=state"}},
		{"Công văn số 4/BYT-DP ngày 07/9/2031 của Bộ Y tế vềviệc tiêm chủng; Chỉ thị số 5-CT/TW của Ban Bí thư Trung ương Đảngvề cán bộ",
			[]string{"kind=Công văn|no=4/BYT-DP|style=state|date=2031-09-07|issuer=Bộ Y tế|title=tiêm chủng", "kind=Chỉ thị|no=5-CT/TW|style=party|issuer=Ban Bí thư Trung ương Đảng|title=cán bộ"}},
		{"Chỉ thị số 2-CT/T.Ư ngày 26-3-2031 của Bộ Chính trị; Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004",
			[]string{"kind=Chỉ thị|no=2-CT/T.Ư|style=party|date=2031-03-26|issuer=Bộ Chính trị", "kind=Luật|date=2004-12-03|title=Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân"}},
		// Terms and sessions before the subject; a colon behind the kind.
		{"Nghị quyết số 2/NQ-HĐND ngày 05/7/2031 của Hội đồng nhân dân tỉnh khóa XIX, nhiệm kỳ 2026-2031 quy định mức chi; Nghị quyết số 3/NQ-HĐND ngày 06/7/2031 của HĐND tỉnh khóa XX, kỳ họp thứ 20 về dự toán; Nghị quyết số 4/NQ-HĐND của HĐND xã tại kỳ họp thứ tư về thu phí",
			[]string{"kind=Nghị quyết|no=2/NQ-HĐND|style=state|date=2031-07-05|issuer=Hội đồng nhân dân tỉnh|term=XIX|title=quy định mức chi", "kind=Nghị quyết|no=3/NQ-HĐND|style=state|date=2031-07-06|issuer=HĐND tỉnh|term=XX|title=dự toán", "kind=Nghị quyết|no=4/NQ-HĐND|style=state|issuer=HĐND xã|title=thu phí"}},
		{"các Nghị quyết: số 8-NQ/TW, số 9-NQ/TW của Bộ Chính trị; Quyết định: mua 5 máy", []string{"kind=Nghị quyết|no=8-NQ/TW|style=party|issuer=Bộ Chính trị", "kind=Nghị quyết|no=9-NQ/TW|style=party|issuer=Bộ Chính trị"}},
		// The blank behind the symbol was lost.
		{"Thông báo số 7-TB/TWngày 06 tháng 01 năm 2031 của Ban Bí thư", []string{"kind=Thông báo|no=7-TB/TW|style=party|date=2031-01-06|issuer=Ban Bí thư"}},
		{"theo Nghị định số 5/2031/NĐ-CP của Chính phủngày 25/12/2031 về quản lý chợ", []string{"kind=Nghị định|no=5/2031/NĐ-CP|style=state|date=2031-12-25|issuer=Chính phủ|title=quản lý chợ"}},
		// A clause behind a comma goes on with the subject where nothing else is said.
		{"Căn cứ Quyết định số 6/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Đề án trồng rừng, bảo đảm nguồn nước, gắn với giữ đất;",
			[]string{"kind=Quyết định|no=6/QĐ-TTg|style=state|issuer=Thủ tướng Chính phủ|title=phê duyệt Đề án trồng rừng, bảo đảm nguồn nước, gắn với giữ đất"}},
		{"Thực hiện Chỉ thị số 7/CT-TTg của Thủ tướng Chính phủ về giữ rừng, đảm bảo nguồn nước, UBND tỉnh ban hành Kế hoạch như sau:",
			[]string{"kind=Chỉ thị|no=7/CT-TTg|style=state|issuer=Thủ tướng Chính phủ|title=giữ rừng, đảm bảo nguồn nước"}},
		{"Thực hiện Chỉ thị số 7/CT-TTg của Thủ tướng Chính phủ về giữ rừng, đảm bảo kịp thời, hiệu quả.",
			[]string{"kind=Chỉ thị|no=7/CT-TTg|style=state|issuer=Thủ tướng Chính phủ|title=giữ rừng"}},
		{"Hướng dẫn số 6-HD/BTG, ngày 09-6-2031 của Ban Tuyên giáo “Về một số nội dung Chỉ thị số 45-CT/TW”; Quy định số 4-QĐ/TU, ngày 30/7/2031 \"về chợ\" của Tỉnh ủy và các văn bản khác",
			[]string{"kind=Hướng dẫn|no=6-HD/BTG|style=party|date=2031-06-09|issuer=Ban Tuyên giáo|title=“Về một số nội dung Chỉ thị số 45-CT/TW”", "kind=Chỉ thị|no=45-CT/TW|style=party", "kind=Quy định|no=4-QĐ/TU|style=party|date=2031-07-30|issuer=Tỉnh ủy|title=\"về chợ\""}},
		// Citations within quotation marks and brackets of titles, which do not go on beyond them.
		{"Kế hoạch số 5/KH-UBND ngày 05/5/2031 của UBND tỉnh về mở “Tuần lễ nước sạch theo Chỉ thị số 8/CT-TTg về nước sạch” trong năm 2031;",
			[]string{"kind=Kế hoạch|no=5/KH-UBND|style=state|date=2031-05-05|issuer=UBND tỉnh|title=mở “Tuần lễ nước sạch theo Chỉ thị số 8/CT-TTg về nước sạch” trong năm 2031", "kind=Chỉ thị|no=8/CT-TTg|style=state|title=nước sạch"}},
		{"Quyết định số 5/QĐ-UBND của UBND tỉnh về “Quy chế chợ (theo Nghị định số 6/2024/NĐ-CP)” và Quyết định số 7/QĐ-UBND của UBND xã",
			[]string{"kind=Quyết định|no=5/QĐ-UBND|style=state|issuer=UBND tỉnh|title=“Quy chế chợ (theo Nghị định số 6/2024/NĐ-CP)”", "kind=Nghị định|no=6/2024/NĐ-CP|style=state", "kind=Quyết định|no=7/QĐ-UBND|style=state|issuer=UBND xã"}},
		{"Quyết định số 9/QĐ-UBND ngày 06/5/2031 của UBND tỉnh về sửa Quy chế trồng rừng (kèm theo Quyết định số 3/QĐ-UBND của UBND tỉnh) và giao chỉ tiêu.",
			[]string{"kind=Quyết định|no=9/QĐ-UBND|style=state|date=2031-05-06|issuer=UBND tỉnh|title=sửa Quy chế trồng rừng (kèm theo Quyết định số 3/QĐ-UBND của UBND tỉnh) và giao chỉ tiêu", "kind=Quyết định|no=3/QĐ-UBND|style=state|issuer=UBND tỉnh"}},
		// Lists that share kind and issuer.
		{"Căn cứ các Quyết định của Thủ tướng Chính phủ: số 1401/QĐ-TTg ngày 30/9/2028 về việc dạy bơi; số 2081/QĐ-TTg ngày 22/12/2030 về việc sửa việc dạy bơi; số 7/QĐ-TTg;",
			[]string{"kind=Quyết định|no=1401/QĐ-TTg|style=state|date=2028-09-30|issuer=Thủ tướng Chính phủ|title=dạy bơi", "kind=Quyết định|no=2081/QĐ-TTg|style=state|date=2030-12-22|issuer=Thủ tướng Chính phủ|title=sửa việc dạy bơi", "kind=Quyết định|no=7/QĐ-TTg|style=state|issuer=Thủ tướng Chính phủ"}},
		{"các Nghị định của Chính phủ số 45/2030/NĐ-CP ngày 21 tháng 5 năm 2030 về khuyến học, số 46/2030/NĐ-CP ngày 22 tháng 5 năm 2030 về học phí; Công văn số 5/SNV-CC, số 6/SNV-CC",
			[]string{"kind=Nghị định|no=45/2030/NĐ-CP|style=state|date=2030-05-21|issuer=Chính phủ|title=khuyến học", "kind=Nghị định|no=46/2030/NĐ-CP|style=state|date=2030-05-22|issuer=Chính phủ|title=học phí", "kind=Công văn|no=5/SNV-CC|style=state", "kind=Công văn|no=6/SNV-CC|style=state"}},
		{"Quyết định số 311/QĐ-TTg ngày 04/4/2028, Quyết định số 312/QĐ-TTg và số 313/QĐ-TTg ngày 22/9/2031 của Thủ tướng Chính phủ; Công văn số 5/UBND-NC ngày 05/5/2031, Công văn số 6/UBND-VX của UBND tỉnh; Công văn số 1/BNV-TL và Công văn số 2/SNV-TL của Sở Nội vụ; Kế hoạch số 3/KH-UBND; Kế hoạch số 4/KH-UBND của UBND xã",
			[]string{"kind=Quyết định|no=311/QĐ-TTg|style=state|date=2028-04-04|issuer=Thủ tướng Chính phủ", "kind=Quyết định|no=312/QĐ-TTg|style=state|issuer=Thủ tướng Chính phủ", "kind=Quyết định|no=313/QĐ-TTg|style=state|date=2031-09-22|issuer=Thủ tướng Chính phủ",
				"kind=Công văn|no=5/UBND-NC|style=state|date=2031-05-05|issuer=UBND tỉnh", "kind=Công văn|no=6/UBND-VX|style=state|issuer=UBND tỉnh", "kind=Công văn|no=1/BNV-TL|style=state", "kind=Công văn|no=2/SNV-TL|style=state|issuer=Sở Nội vụ", "kind=Kế hoạch|no=3/KH-UBND|style=state", "kind=Kế hoạch|no=4/KH-UBND|style=state|issuer=UBND xã"}},
		{"Căn cứ các Thông tư của Bộ Nông nghiệp và PTNT: Thông tư số 4/2031/TT-BNNPTNT ngày 10/5/2031 quy định về nuôi cá; Thông tư số 7/2031/TT-BNNPTNT; Kế hoạch số 8/KH-SNN",
			[]string{"kind=Thông tư|no=4/2031/TT-BNNPTNT|style=state|date=2031-05-10|issuer=Bộ Nông nghiệp và PTNT|title=quy định về nuôi cá", "kind=Thông tư|no=7/2031/TT-BNNPTNT|style=state|issuer=Bộ Nông nghiệp và PTNT", "kind=Kế hoạch|no=8/KH-SNN|style=state"}},
		// Lists of numbers alone, which the issuer behind them makes citations; a year within the kind.
		{"các Nghị quyết 57, 59, số 66 và 68 của Bộ Chính trị; Nghị quyết 35, 20 hộ; Nghị quyết số 7, 8/NQ-CP",
			[]string{"kind=Nghị quyết|no=57|issuer=Bộ Chính trị", "kind=Nghị quyết|no=59|issuer=Bộ Chính trị", "kind=Nghị quyết|no=66|issuer=Bộ Chính trị", "kind=Nghị quyết|no=68|issuer=Bộ Chính trị",
				"kind=Nghị quyết|no=35", "kind=Nghị quyết|no=7/NQ-CP|style=state", "kind=Nghị quyết|no=8/NQ-CP|style=state"}},
		{"Chương trình công tác năm 2031 số 01/CTr-UBND ngày 2/1/2031 của UBND huyện; Kế hoạch năm 2031 trồng 5 ha", []string{"kind=Chương trình công tác|no=01/CTr-UBND|style=state|date=2031-01-02|issuer=UBND huyện"}},
		// The day on which a law was passed, a subject behind a colon or with one in it, the term of a charter, bodies of one branch.
		{"Luật Ngân sách nhà nước số 9/2031/QH15 được Quốc hội khóa XV thông qua ngày 25 tháng 6 năm 2031; Nghị định số 7/2031/NĐ-CP của Chính phủ: Quy định về chợ; Điều lệ Công đoàn Việt Nam khóa XIII; Hướng dẫn liên ngành số 3/HDLN-SYT-STC của liên ngành Sở Y tế - Sở Tài chính;",
			[]string{"kind=Luật|no=9/2031/QH15|style=state|date=2031-06-25|title=Ngân sách nhà nước", "kind=Nghị định|no=7/2031/NĐ-CP|style=state|issuer=Chính phủ|title=Quy định về chợ", "kind=Điều lệ|term=XIII|title=Công đoàn Việt Nam",
				"kind=Hướng dẫn liên ngành|no=3/HDLN-SYT-STC|style=state|issuer=Sở Y tế - Sở Tài chính"}},
		{"Quyết định số 19/QĐ-TTg ngày 14/10/2031 của Thủ tướng Chính phủ phê duyệt Chương trình trồng rừng, giai đoạn I: từ năm 2031 đến năm 2035 (gọi tắt là Chương trình 19), gồm: trồng cây",
			[]string{"kind=Quyết định|no=19/QĐ-TTg|style=state|date=2031-10-14|issuer=Thủ tướng Chính phủ|title=phê duyệt Chương trình trồng rừng, giai đoạn I: từ năm 2031 đến năm 2035|short=Chương trình 19"}},
		// An issuer whose head is in small letters; a subject behind a comma.
		{"Căn cứ Kế hoạch số 12/KH-PGDĐT ngày 3/9/2031 của Phòng Giáo dục và Đào tạo về kiểm tra vườn trường năm học 2031-2032, nhà trường xây dựng kế hoạch trồng đước.", []string{"kind=Kế hoạch|no=12/KH-PGDĐT|style=state|date=2031-09-03|issuer=Phòng Giáo dục và Đào tạo|title=kiểm tra vườn trường năm học 2031-2032"}},
		{"Căn cứ Quyết định số 7/QĐ-THSH ngày 5/9/2031 của hiệu trưởng trường Tiểu học Sơn Hà về trồng đước, trường Tiểu học Sơn Hà tổ chức chấm vườn; Quyết định số 8/QĐ-UBND ngày 6/9/2031 của chủ tịch UBND xã Sơn Hà về phối hợp giữa gia đình, nhà trường và xã hội.", []string{"kind=Quyết định|no=7/QĐ-THSH|style=state|date=2031-09-05|issuer=hiệu trưởng trường Tiểu học Sơn Hà|title=trồng đước", "kind=Quyết định|no=8/QĐ-UBND|style=state|date=2031-09-06|issuer=chủ tịch UBND xã Sơn Hà|title=phối hợp giữa gia đình, nhà trường và xã hội"}},
		{"kế hoạch số 12/KH-PGDĐT, ngày 3/9/2031 của phòng Giáo dục và Đào tạo huyện Sơn Hà về nhiệm vụ năm học; Quyết định số 4/QĐ-UBND của ban và các ngành", []string{"kind=kế hoạch|no=12/KH-PGDĐT|style=state|date=2031-09-03|issuer=phòng Giáo dục và Đào tạo huyện Sơn Hà|title=nhiệm vụ năm học", "kind=Quyết định|no=4/QĐ-UBND|style=state"}},
		{"Thông tư số 2/2031/TT-BGDĐT, ngày 04/9/2031, Ban hành Quy định thi bơi; Quyết định số 5-QĐ/TU ngày 05/9/2031, Quy định số 6-QĐ/TU ngày 06/9/2031",
			[]string{"kind=Thông tư|no=2/2031/TT-BGDĐT|style=state|date=2031-09-04|title=Ban hành Quy định thi bơi", "kind=Quyết định|no=5-QĐ/TU|style=party|date=2031-09-05", "kind=Quy định|no=6-QĐ/TU|style=party|date=2031-09-06"}},
		// A full stop within the symbol, a blank before it.
		{"Công văn số 12/UBDT-VP.CTMTQG ngày 3/2/2031 của Ủy ban Dân tộc; Kế hoạch số 3/KH-UBND.VX; theo Công văn số 4/SNV-VP.UBND xã báo cáo",
			[]string{"kind=Công văn|no=12/UBDT-VP.CTMTQG|style=state|date=2031-02-03|issuer=Ủy ban Dân tộc", "kind=Kế hoạch|no=3/KH-UBND.VX|style=state", "kind=Công văn|no=4/SNV-VP|style=state"}},
		{"Hướng dẫn số 624/HD.PGDĐT ngày 07 tháng 9 năm 2031; Công văn số 12/UBND.", []string{"kind=Hướng dẫn|no=624/HD.PGDĐT|style=state|date=2031-09-07", "kind=Công văn|no=12/UBND|style=state"}},
		{"Kế hoạch số 298 KH/TWHND ngày 14/7/2011 của Ban Thường vụ Trung ương Hội; Hướng dẫn số 15 HD-SNV",
			[]string{"kind=Kế hoạch|no=298-KH/TWHND|style=party|date=2011-07-14|issuer=Ban Thường vụ Trung ương Hội", "kind=Hướng dẫn|no=15/HD-SNV|style=state"}},
		// Numbers that share the symbol behind the last of them, with the year and what follows it.
		{"triển khai các Nghị quyết số 18, 19, 20-NQ/TW của Ban Chấp hành Trung ương khóa XII; Công văn số 112, 113/UBND-KT ngày 1/2/2031",
			[]string{"kind=Nghị quyết|no=18-NQ/TW|style=party|issuer=Ban Chấp hành Trung ương|term=XII", "kind=Nghị quyết|no=19-NQ/TW|style=party|issuer=Ban Chấp hành Trung ương|term=XII", "kind=Nghị quyết|no=20-NQ/TW|style=party|issuer=Ban Chấp hành Trung ương|term=XII",
				"kind=Công văn|no=112/UBND-KT|style=state|date=2031-02-01", "kind=Công văn|no=113/UBND-KT|style=state|date=2031-02-01"}},
		{"Thông tư 26, 27/2030/TT-BGDĐT; các kế hoạch số 10, 11 và 12-KH/ĐU; Nghị quyết số 01 và số 02/NQ-CP của Chính phủ; Quyết định số 5, 6 được gửi",
			[]string{"kind=Thông tư|no=26/2030/TT-BGDĐT|style=state", "kind=Thông tư|no=27/2030/TT-BGDĐT|style=state", "kind=kế hoạch|no=10-KH/ĐU|style=party", "kind=kế hoạch|no=11-KH/ĐU|style=party", "kind=kế hoạch|no=12-KH/ĐU|style=party",
				"kind=Nghị quyết|no=01/NQ-CP|style=state|issuer=Chính phủ", "kind=Nghị quyết|no=02/NQ-CP|style=state|issuer=Chính phủ", "kind=Quyết định|no=5"}},
		{"Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII; Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về tổ chức bộ máy",
			[]string{"kind=Nghị quyết|no=18-NQ/TW|style=party|issuer=Ban Chấp hành Trung ương Đảng|term=XII", "kind=Nghị quyết|no=19-NQ/TW|style=party|date=2017-10-25|issuer=Ban Chấp hành Trung ương Đảng|term=XII",
				"kind=Kết luận|no=127-KL/TW|style=party|date=2025-02-28|issuer=Bộ Chính trị, Ban Bí thư|title=tổ chức bộ máy"}},
		{"theo Kết luận số 9-KL/TW của Bộ Chính trị, Ban Bí thư yêu cầu các cấp ủy; Nghị quyết số 29-NQ/TW Hội nghị Trung ương 8 khóa XI",
			[]string{"kind=Kết luận|no=9-KL/TW|style=party|issuer=Bộ Chính trị", "kind=Nghị quyết|no=29-NQ/TW|style=party|issuer=Hội nghị Trung ương 8|term=XI"}},
		// Slips and words round the date; "v/v" in small letters; what a body is called now.
		{"Nghị quyết số 15/NQ-HĐND, ngày: 20/12/2031 của HĐND phường; Thông tư số 32/2030/TT-BGDĐT được ban hành ngày 26/12/2030; Công điện số 5/CĐ-UBND hồi 16 giờ 00 ngày 07/9/2031 của Chủ tịch UBND tỉnh",
			[]string{"kind=Nghị quyết|no=15/NQ-HĐND|style=state|date=2031-12-20|issuer=HĐND phường", "kind=Thông tư|no=32/2030/TT-BGDĐT|style=state|date=2030-12-26", "kind=Công điện|no=5/CĐ-UBND|style=state|date=2031-09-07|issuer=Chủ tịch UBND tỉnh"}},
		{"Công văn số 89/PGDĐT ngày 01/3/2031 của Phòng GDĐT v/v tổ chức hội thi; Quyết định số 12/QĐ-BTNMT ngày 05/5/2031 của Bộ Tài nguyên và Môi trường (nay là Bộ Nông nghiệp và Môi trường) về kiểm kê đất đai",
			[]string{"kind=Công văn|no=89/PGDĐT|style=state|date=2031-03-01|issuer=Phòng GDĐT|title=tổ chức hội thi", "kind=Quyết định|no=12/QĐ-BTNMT|style=state|date=2031-05-05|issuer=Bộ Tài nguyên và Môi trường|title=kiểm kê đất đai"}},
		{"Quyết định số 7/QĐ-UBND của UBND tỉnh (cũ) và các huyện; Công văn số 1250/UBND - VX ngày 18/9/2031 của UBND tỉnh",
			[]string{"kind=Quyết định|no=7/QĐ-UBND|style=state|issuer=UBND tỉnh", "kind=Công văn|no=1250/UBND-VX|style=state|date=2031-09-18|issuer=UBND tỉnh"}},
		// A short name without brackets.
		{"Nghị quyết số 72-NQ/TW ngày 09/9/2031 của Bộ Chính trị về chăm sóc sức khỏe nhân dân, viết tắt là Nghị quyết 72. Nghị quyết 72 phải được phổ biến",
			[]string{"kind=Nghị quyết|no=72-NQ/TW|style=party|date=2031-09-09|issuer=Bộ Chính trị|title=chăm sóc sức khỏe nhân dân|short=Nghị quyết 72", "kind=Nghị quyết|no=72"}},
		// Kinds whose names hold other kinds, numbers with a letter, and kinds that are cited by a bare number with their issuer only.
		{"Mệnh lệnh số 1/ML-BCH; Công văn liên ngành số 789/LN-SGDĐT-BHXH ngày 25/8/2031; Nghị quyết 30a của Chính phủ và Dự án 3; Kế hoạch 99 của UBND tỉnh; Kế hoạch 2031 của UBND xã; Kế hoạch 5 năm của tỉnh",
			[]string{"kind=Mệnh lệnh|no=1/ML-BCH|style=state", "kind=Công văn liên ngành|no=789/LN-SGDĐT-BHXH|style=state|date=2031-08-25", "kind=Nghị quyết|no=30a|issuer=Chính phủ", "kind=Kế hoạch|no=99|issuer=UBND tỉnh"}},
		// The kind stands before the subject, and the symbol tells which it is.
		{"Kế hoạch phòng, chống tham nhũng của tỉnh số 14/KH-SXD ngày 15/01/2031; Quyết định phê duyệt kế hoạch trồng rừng số 3/QĐ-BQL; báo cáo và văn bản số 9/TTr-SNV",
			[]string{"kind=Kế hoạch|no=14/KH-SXD|style=state|date=2031-01-15", "kind=Quyết định|no=3/QĐ-BQL|style=state", "kind=văn bản|no=9/TTr-SNV|style=state"}},
		{"Chỉ thị số 5-CT/ĐU, 20/KH-UBND; Tờ trình liên ngành số 12/TTrLN-STC-SNV ngày 02/3/2031 của Sở Tài chính, Sở Nội vụ; Hướng dẫn 5 của Bộ Y tế khuyến cáo người dân",
			[]string{"kind=Chỉ thị|no=5-CT/ĐU|style=party", "no=20/KH-UBND|style=state", "kind=Tờ trình liên ngành|no=12/TTrLN-STC-SNV|style=state|date=2031-03-02|issuer=Sở Tài chính, Sở Nội vụ", "kind=Hướng dẫn|no=5|issuer=Bộ Y tế"}},
		// Several points of a clause.
		{"theo điểm b, c khoản 1 Điều 20 và khoản 4 Điều 33 của Luật Khiếu nại; điểm a, b và đ khoản 2 Điều 5 Nghị định số 7/2031/NĐ-CP",
			[]string{"kind=Luật|title=Khiếu nại|place=điểm b, c khoản 1 Điều 20 và khoản 4 Điều 33", "kind=Nghị định|no=7/2031/NĐ-CP|style=state|place=điểm a, b và đ khoản 2 Điều 5"}},
		// Ð, which looks as Đ does, stays as it is printed.
		{"Ðề án số 03-ÐA/TU ngày 05/5/2031; điểm ð khoản 2 Ðiều 5 Quyết định số 12/QÐ-UBND ngày 06/6/2031 của UBND tỉnh Ðắk Lắk; Nghị quyết Ðại hội XIV của Ðảng; Ðiều lệ Ðảng; Công văn số 8-CV/ÐU của Ðảng ủy xã",
			[]string{"kind=Ðề án|no=03-ÐA/TU|style=party|date=2031-05-05", "kind=Quyết định|no=12/QÐ-UBND|style=state|date=2031-06-06|issuer=UBND tỉnh Ðắk Lắk|place=điểm ð khoản 2 Ðiều 5", "kind=Nghị quyết|issuer=Ðại hội XIV của Ðảng|term=XIV",
				"kind=Ðiều lệ|title=Ðảng", "kind=Công văn|no=8-CV/ÐU|style=party|issuer=Ðảng ủy xã"}},
		// What cites nothing.
		{"https://vanban.example.vn/12/QĐ-UBND", nil},
		{"Kế hoạch này, hướng dẫn này, Quyết định này; Kế hoạch 5 năm (2026 - 2030); Mẫu số 01/BCĐ-MT; Dự án 7; 3G/4G; 16-18 tuổi; ngày 26/6; Đề án đã duyệt; Luật này; theo Luật định; kỷ luật Đảng; 0h00 ngày 01/01/2025", nil},
	} {
		var have []string
		for _, r := range meaning.References(c.text) {
			require.Equal(t, c.text[r.Start:r.End], r.Text)
			require.Equal(t, meaning.Key(&r), r.Key)
			have = append(have, show(&r))
		}
		require.Equal(t, c.want, have, c.text)
	}
}

func TestReferencesNest(t *testing.T) {
	text := strings.Repeat("Kế hoạch số 1/KH-UBND ngày 01/7/2026 của UBND tỉnh về thực hiện ", 40) + "Nghị quyết số 09-NQ/TU."
	refs := meaning.References(text)
	require.Equal(t, 41, len(refs))
	for i := range refs {
		for j := i + 1; j < len(refs); j++ {
			require.LessOrEqual(t, refs[i].Start, refs[j].Start)
			require.True(t, refs[j].Start >= refs[i].End || refs[j].End <= refs[i].End, "%d and %d cross", i, j)
		}
	}
}

func TestKey(t *testing.T) {
	same := func(texts ...string) {
		var keys []string
		for _, s := range texts {
			refs := meaning.References(s)
			require.NotEmpty(t, refs, s)
			keys = append(keys, refs[0].Key)
		}
		for _, k := range keys {
			require.Equal(t, keys[0], k, texts)
		}
	}
	same("Nghị quyết số 35-NQ/TW ngày 22/10/2018", "nghị quyết số 35 – NQ/TW, ngày 22 tháng 10 năm 2018", "Nghị quyết 035- NQ/TW ngày 22-10-2018")
	same("Nghị định số 42/2022/NĐ-CP", "Nghị định 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ")
	same("Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "nghị quyết Đại hội lần thứ XIII của Đảng")
	same("Quyết định số 12/QĐ-UBND", "Quyết định số 12/QÐ-UBND")
	same("Đề án số 3-ĐA/ĐU", "Ðề án số 3-ÐA/ÐU")
	same("Nghị quyết Đại hội lần thứ XIII của Đảng", "Nghị quyết Đại hội lần thứ XIII Đảng Cộng sản Việt Nam")
	same("Luật Hòa giải ở cơ sở", "LUẬT HOÀ GIẢI Ở CƠ SỞ")
	a, b := meaning.References("Nghị quyết số 60-NQ/TW")[0], meaning.References("Nghị quyết số 60/NQ-TW")[0]
	require.NotEqual(t, a.Key, b.Key)
	d, e := meaning.References("Đề án số 5/ĐA-UBND")[0], meaning.References("Dự thảo: Công văn số 5/DA-UBND")[0]
	require.NotEqual(t, d.Key, e.Key)
	require.Equal(t, "party:35-NQ/TW@2018-10-22", meaning.References("Nghị quyết số 35-NQ/TW ngày 22/10/2018")[0].Key)
	require.Empty(t, meaning.Key(&adminplan.Reference{}))
	// As others than this package may write the symbol, and with the style left out.
	for _, symbol := range []string{"kh_ubnd", "KH – UBND", "KH-UBND"} {
		require.Equal(t, "state:5/KH-UBND", meaning.Key(&adminplan.Reference{Kind: "Kế hoạch", Number: "05", Symbol: symbol}))
	}
}

func TestLinker(t *testing.T) {
	texts := []string{
		"Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân số 85/2015/QH13 ngày 25/6/2015;",                                    // 0
		"Thực hiện Kết luận số 30-KL/TW ngày 02/4/2026 của Ban Bí thư về công tác dân vận (gọi tắt là Kết luận số 30-KL/TW);",                   // 1, 2
		"Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN ngày 26/9/2025;",                                                       // 3
		"Quyết định số 7/QĐ-UBND ngày 01/02/2025 của UBND tỉnh Lào Cai; Quyết định số 7/QĐ-UBND ngày 03/02/2026 của UBND tỉnh Lào Cai;",         // 4, 5
		"quán triệt Kết luận số 30-KL/TW; theo Nghị quyết liên tịch số 102 và Luật Bầu cử năm 2015;",                                            // 6, 7, 8
		"Quyết định số 7/QĐ-UBND; Quyết định số 7/QĐ-UBND ngày 03 tháng 02 năm 2026",                                                            // 9, 10
		"Chương trình số 02-CTr/TU ngày 05/5/2026 của Tỉnh ủy về chuyển đổi số (viết tắt là Chương trình số 02); triển khai Chương trình số 02", // 11, 12, 13
	}
	var l meaning.Linker
	var all []adminplan.Reference
	for _, text := range texts {
		refs := meaning.References(text)
		for i := range refs {
			refs[i].ID = adminplan.DerivedID(adminplan.Namespace, fmt.Sprint(len(all)+i))
		}
		l.Link(refs)
		all = append(all, refs...)
	}
	to := map[int]int{}
	for i := range all {
		for j := range all {
			if all[i].RefersTo != (adminplan.ID{}) && all[i].RefersTo == all[j].ID {
				to[i] = j
				require.Equal(t, all[j].Key, all[i].Key)
			}
		}
	}
	require.Equal(t, map[int]int{2: 1, 6: 1, 7: 3, 8: 0, 10: 5, 12: 11, 13: 11}, to)
}

// The committee of a province is named with its place and without.
func TestLinkerTiesMentionsOfPartyCommittees(t *testing.T) {
	for mention, tied := range map[string]bool{
		"Kế hoạch số 8-KH/TU của Ban Thường vụ Tỉnh uỷ":         true,
		"Kế hoạch số 8-KH/TU của Tỉnh ủy":                       true,
		"Kế hoạch số 8-KH/TU của Ban Thường vụ Tỉnh ủy An Phú":  true,
		"Kế hoạch số 8-KH/TU của Ban Thường vụ Tỉnh ủy An Bình": false,
	} {
		refs := meaning.References("Kế hoạch số 8-KH/TU, ngày 12/6/2031 của Ban Thường vụ Tỉnh uỷ An Phú về trồng cây; " + mention)
		require.Len(t, refs, 2)
		for i := range refs {
			refs[i].ID = adminplan.DerivedID(adminplan.Namespace, fmt.Sprint(i))
		}
		var l meaning.Linker
		l.Link(refs)
		require.Equal(t, tied, refs[1].RefersTo == refs[0].ID, mention)
	}
}

// A short name that fits two laws is tied to neither, but its mentions are tied to the first of them.
func TestLinkerTiesMentionsOfOneName(t *testing.T) {
	var refs []adminplan.Reference
	for _, text := range []string{"Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Luật Bầu cử đại biểu Quốc hội và Hội đồng nhân dân các cấp; Điều 5 Luật Bầu cử năm 2031", "Điều 6 Luật Bầu cử năm 2031"} {
		refs = append(refs, meaning.References(text)...)
	}
	require.Len(t, refs, 4)
	for i := range refs {
		refs[i].ID = adminplan.DerivedID(adminplan.Namespace, fmt.Sprint(i))
	}
	var l meaning.Linker
	l.Link(refs)
	require.Zero(t, refs[2].RefersTo)
	require.Equal(t, refs[2].ID, refs[3].RefersTo)
}
