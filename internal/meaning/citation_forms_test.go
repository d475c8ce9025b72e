package meaning_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/meaning"
)

// Forms of citations that documents of other years and other hands have.
func TestReferencesOfOtherForms(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// Until 2003 a hyphen stood between the number and the year.
		{"Căn cứ Chỉ thị số 9-1998/CT-TTg ngày 05-5-1998 của Thủ tướng Chính phủ về dạy nghề; Quyết định 21-2001/QĐ-UB; Kế hoạch giai đoạn 2021-2025/năm",
			[]string{"kind=Chỉ thị|no=9/1998/CT-TTg|style=state|date=1998-05-05|issuer=Thủ tướng Chính phủ|title=dạy nghề", "kind=Quyết định|no=21/2001/QĐ-UB|style=state"}},
		// A list whose kind is in small letters, with the body before its colon; its numbers do not take the kind of an act that a subject names.
		{"Căn cứ các nghị định của Chính phủ: Số 5/2006/NĐ-CP ngày 07/9/2006 về chợ; số 6/2008/NĐ-CP ngày 11/01/2008 sửa đổi Nghị định 5/2006/NĐ-CP;",
			[]string{"kind=nghị định|no=5/2006/NĐ-CP|style=state|date=2006-09-07|issuer=Chính phủ|title=chợ", "kind=nghị định|no=6/2008/NĐ-CP|style=state|date=2008-01-11|issuer=Chính phủ|title=sửa đổi Nghị định 5/2006/NĐ-CP", "kind=Nghị định|no=5/2006/NĐ-CP|style=state"}},
		{"Căn cứ các thông tư của Bộ Kế hoạch và Đầu tư: Số 1/2007/TT-BKH ngày 07/02/2007; số 3/2008/TT-BKH; Nghị định 9/2031/NĐ-CP của Chính phủ Quy định về chợ; Luật của Quốc hội",
			[]string{"kind=thông tư|no=1/2007/TT-BKH|style=state|date=2007-02-07|issuer=Bộ Kế hoạch và Đầu tư", "kind=thông tư|no=3/2008/TT-BKH|style=state|issuer=Bộ Kế hoạch và Đầu tư", "kind=Nghị định|no=9/2031/NĐ-CP|style=state|issuer=Chính phủ|title=Quy định về chợ"}},
		{"các Quyết định của Thủ tướng Chính phủ số: 15/QĐ-TTg ngày 06/10/2030; 21/2031/QĐ-TTg", []string{"kind=Quyết định|no=15/QĐ-TTg|style=state|date=2030-10-06|issuer=Thủ tướng Chính phủ", "kind=Quyết định|no=21/2031/QĐ-TTg|style=state|issuer=Thủ tướng Chính phủ"}},
		{"Thông tư số 1/2031/TT-BYT ngày 05/5/2031 hướng dẫn Nghị định số 5/2030/NĐ-CP; số 2/2031/TT-BYT ngày 06/5/2031; theo các quy định của Bộ Y tế số lượng 12 xã",
			[]string{"kind=Thông tư|no=1/2031/TT-BYT|style=state|date=2031-05-05|title=hướng dẫn Nghị định số 5/2030/NĐ-CP", "kind=Nghị định|no=5/2030/NĐ-CP|style=state", "kind=Thông tư|no=2/2031/TT-BYT|style=state|date=2031-05-06"}},
		// A name that no list has, with a comma in it; ordinances "về".
		{"Căn cứ Luật Bảo tồn, chăm sóc vườn ươm cộng đồng năm 2029; Luật Vườn ươm, hoàn thành trong năm 2031; Luật Vườn ươm, ngày 05/5/2031",
			[]string{"kind=Luật|date=2029|title=Bảo tồn, chăm sóc vườn ươm cộng đồng", "kind=Luật|title=Vườn ươm", "kind=Luật|date=2031-05-05|title=Vườn ươm"}},
		{"Căn cứ Pháp lệnh về ươm giống và bảo vệ nguồn gien ngày 20 tháng 8 năm 1998; thi hành Pháp lệnh về Ươm giống; các Luật về thuế; pháp luật về đất đai năm 2031; PHÁP LỆNH VỀ CHỢ",
			[]string{"kind=Pháp lệnh|date=1998-08-20|title=ươm giống và bảo vệ nguồn gien", "kind=Pháp lệnh|title=Ươm giống", "kind=PHÁP LỆNH|title=CHỢ"}},
		// Treaties, by what they are about or by name; words about treaties name none.
		{"Căn cứ Công ước của Liên hợp quốc về quyền trẻ em ngày 20/11/1989; Công ước quốc tế về quyền của người khuyết tật; Hiệp định CPTPP, Hiệp định Thương mại tự do Sơn Hà - EU; Nghị định thư Mộc Sơn năm 2029; các Hiệp định đã ký, Công ước của các nước; công ước nhỏ",
			[]string{"kind=Công ước|date=1989-11-20|issuer=Liên hợp quốc|title=quyền trẻ em", "kind=Công ước quốc tế|title=quyền của người khuyết tật", "kind=Hiệp định|title=CPTPP", "kind=Hiệp định|title=Thương mại tự do Sơn Hà - EU", "kind=Nghị định thư|date=2029|title=Mộc Sơn"}},
		// An apostrophe within the name of a place, the abbreviation of a body behind its name, and charters in small letters.
		{"Căn cứ Kế hoạch số 5/KH-UBND ngày 05/5/2031 của UBND huyện Ea M’rơn về trồng cà phê; Hướng dẫn số 6/HD-SGDĐT ngày 06/5/2031 của Sở Giáo dục và Đào tạo (GDĐT) về vườn trường; điều lệ Công đoàn Việt Nam; theo điều lệ trường học; Chỉ lệnh số 7/CL-QK của Tư lệnh Quân khu",
			[]string{"kind=Kế hoạch|no=5/KH-UBND|style=state|date=2031-05-05|issuer=UBND huyện Ea M’rơn|title=trồng cà phê", "kind=Hướng dẫn|no=6/HD-SGDĐT|style=state|date=2031-05-06|issuer=Sở Giáo dục và Đào tạo|title=vườn trường", "kind=điều lệ|title=Công đoàn Việt Nam", "kind=Chỉ lệnh|no=7/CL-QK|style=state|issuer=Tư lệnh Quân khu"}},
		// What a plan is based on besides is no part of the title.
		{"Thực hiện Quyết định số 6/QĐ-TTg ngày 05/5/2031 của Thủ tướng Chính phủ phê duyệt Chương trình trồng cây và tình hình thực tế tại địa phương; Kế hoạch số 7/KH-UBND ngày 06/5/2031 của UBND tỉnh về giữ rừng và điều kiện thực tế của xã",
			[]string{"kind=Quyết định|no=6/QĐ-TTg|style=state|date=2031-05-05|issuer=Thủ tướng Chính phủ|title=phê duyệt Chương trình trồng cây", "kind=Kế hoạch|no=7/KH-UBND|style=state|date=2031-05-06|issuer=UBND tỉnh|title=giữ rừng"}},
		// What the body is followed by is no part of its name.
		{"cụ thể hóa Kế hoạch số 7-KH/TU của Ban Thường vụ Tỉnh ủy phù hợp với rừng của xã; thực hiện Quyết định số 6/QĐ-TTg ngày 05/5/2031 của Thủ tướng Chính phủ giai đoạn 2031 - 2035 trên địa bàn",
			[]string{"kind=Kế hoạch|no=7-KH/TU|style=party|issuer=Ban Thường vụ Tỉnh ủy", "kind=Quyết định|no=6/QĐ-TTg|style=state|date=2031-05-05|issuer=Thủ tướng Chính phủ"}},
		// The unit that drew an act up stands in brackets.
		{"theo Công văn số 8/PA07(HC) ngày 06/5/2031 của Công an tỉnh; Công văn số 9/VP (đã gửi)",
			[]string{"kind=Công văn|no=8/PA07(HC)|style=state|date=2031-05-06|issuer=Công an tỉnh", "kind=Công văn|no=9/VP|style=state"}},
		{"Thực hiện Kế hoạch số 5/KH-CAT(PV01) ngày 05/5/2031 của Công an tỉnh về giữ rừng; Kế hoạch số 6/KH-UBND (đã gửi)",
			[]string{"kind=Kế hoạch|no=5/KH-CAT(PV01)|style=state|date=2031-05-05|issuer=Công an tỉnh|title=giữ rừng", "kind=Kế hoạch|no=6/KH-UBND|style=state"}},
		// Charters of kinds of schools.
		{"Căn cứ Điều lệ trường mầm non ban hành kèm theo Thông tư số 5/2031/TT-BGDĐT; theo Điều lệ trường THCS, trường THPT và trường phổ thông có nhiều cấp học; Điều lệ trường học",
			[]string{"kind=Điều lệ|title=trường mầm non", "kind=Thông tư|no=5/2031/TT-BGDĐT|style=state", "kind=Điều lệ|title=trường THCS, trường THPT và trường phổ thông có nhiều cấp học"}},
		// The second of two bodies, before what the act does.
		{"Thông tư liên tịch số 3/2031/TTLT-BKHCN-BNV ngày 05/5/2031 của Bộ Khoa học và Công nghệ, Bộ Nội vụ hướng dẫn xếp lương;",
			[]string{"kind=Thông tư liên tịch|no=3/2031/TTLT-BKHCN-BNV|style=state|date=2031-05-05|issuer=Bộ Khoa học và Công nghệ, Bộ Nội vụ|title=hướng dẫn xếp lương"}},
		// Two bodies that sent one paper; a committee whose work has a comma in its name.
		{"Kế hoạch số 36/KH-BYT-BCT ngày 21/9/2031 của Bộ Y tế và Bộ Công Thương phối hợp mở chợ; Công văn số 5/BYT-CĐN ngày 10/9/2031 của Bộ Y tế và Công đoàn Y tế Việt Nam về việc tặng sách;",
			[]string{"kind=Kế hoạch|no=36/KH-BYT-BCT|style=state|date=2031-09-21|issuer=Bộ Y tế và Bộ Công Thương|title=phối hợp mở chợ", "kind=Công văn|no=5/BYT-CĐN|style=state|date=2031-09-10|issuer=Bộ Y tế và Công đoàn Y tế Việt Nam|title=tặng sách"}},
		{"theo Công văn số 5/BYT-VP của Bộ Y tế và Sở Công Thương tổ chức hội chợ", []string{"kind=Công văn|no=5/BYT-VP|style=state|issuer=Bộ Y tế"}},
		{"Căn cứ Quyết định số 35/QĐ-BCĐTW ngày 16/9/2031 của Trưởng ban Ban Chỉ đạo Phát triển chợ, bến bãi năm 2032 trung ương ban hành Phương án mở chợ;",
			[]string{"kind=Quyết định|no=35/QĐ-BCĐTW|style=state|date=2031-09-16|issuer=Trưởng ban Ban Chỉ đạo Phát triển chợ, bến bãi năm 2032 trung ương|title=ban hành Phương án mở chợ"}},
		// When a law was passed, in a session that stands before or behind; its initials before its number.
		{"Luật Chợ (LC) số 11/2031/QH16 được Quốc hội thông qua tại kỳ họp thứ ba, ngày 20-6-2031; Luật Thư viện đã được Quốc hội khóa XVI, kỳ họp thứ 11 thông qua ngày 05/4/2031; Luật Vườn ươm (VIP) của xã",
			[]string{"kind=Luật|no=11/2031/QH16|style=state|date=2031-06-20|title=Chợ", "kind=Luật|date=2031-04-05|title=Thư viện", "kind=Luật|title=Vườn ươm"}},
		// Charters of unions, and not the rules of contests.
		{"Căn cứ Điều lệ Đoàn và Chương trình năm; Điều lệ Hội Làm vườn Mộc Sơn khóa V; Điều lệ Hội thi; Điều lệ Hội Khỏe; Điều lệ Hội",
			[]string{"kind=Điều lệ|title=Đoàn", "kind=Điều lệ|term=V|title=Hội Làm vườn Mộc Sơn"}},
		{"Công văn số 18/PGD&ĐT ngày 06/9/2031 của ngành Giáo dục và Đào tạo thị xã Mộc Sơn về việc mở lớp;", []string{"kind=Công văn|no=18/PGD&ĐT|style=state|date=2031-09-06|issuer=ngành Giáo dục và Đào tạo thị xã Mộc Sơn|title=mở lớp"}},
		{"Căn cứ Công văn số 18/PGD & ĐT ngày 06/9/2031 của Phòng GD&ĐT Mộc Sơn; Kế hoạch số 9/KH-SGD &ĐT ngày 07/9/2031;", []string{"kind=Công văn|no=18/PGD&ĐT|style=state|date=2031-09-06|issuer=Phòng GD&ĐT Mộc Sơn", "kind=Kế hoạch|no=9/KH-SGD&ĐT|style=state|date=2031-09-07"}},
		// The head of a body whose field is a kind of act.
		{"Thông tư số 9/2031/TT-BKHĐT ngày 29 tháng 7 năm 2031 của Bộ trưởng Bộ Kế hoạch và Đầu tư sửa đổi mẫu biểu; Quyết định số 5/QĐ-SKHĐT ngày 05/5/2031 của Giám đốc Sở Kế hoạch và Đầu tư phê duyệt dự án; theo yêu cầu của Giám đốc Sở, Kế hoạch số 3/KH-SYT",
			[]string{"kind=Thông tư|no=9/2031/TT-BKHĐT|style=state|date=2031-07-29|issuer=Bộ trưởng Bộ Kế hoạch và Đầu tư|title=sửa đổi mẫu biểu", "kind=Quyết định|no=5/QĐ-SKHĐT|style=state|date=2031-05-05|issuer=Giám đốc Sở Kế hoạch và Đầu tư|title=phê duyệt dự án", "kind=Kế hoạch|no=3/KH-SYT|style=state"}},
		// What a law amends besides some articles.
		{"Căn cứ Luật Thư viện ngày 21/11/2029; Luật sửa đổi, bổ sung một số điều và Phụ lục Bảng giá sách mượn của Luật Thư viện ngày 12/11/2031;",
			[]string{"kind=Luật|date=2029-11-21|title=Thư viện", "kind=Luật|date=2031-11-12|title=sửa đổi, bổ sung một số điều và Phụ lục Bảng giá sách mượn của Luật Thư viện", "kind=Luật|title=Thư viện"}},
		// The blank behind the date was lost; its year has the wrong word.
		{"Kế hoạch số 16/KH-LĐLĐ ngày 03/12/2031của LĐLĐ tỉnh; Nghị định 9/2031/NĐ-CP ngày 11 tháng 11 tháng 2031 của Chính phủ về chợ",
			[]string{"kind=Kế hoạch|no=16/KH-LĐLĐ|style=state|date=2031-12-03|issuer=LĐLĐ tỉnh", "kind=Nghị định|no=9/2031/NĐ-CP|style=state|date=2031-11-11|issuer=Chính phủ|title=chợ"}},
		// Bodies of places with a dash in their names, with a blank lost at the dash, with a second field in small letters, and of the state with their topic.
		{"Kế hoạch số 5/KH-UBND ngày 05/5/2031 của UBND tỉnh Bà Rịa - Vũng Tàu về mở chợ; Kế hoạch số 6/KH-UBND ngày 06/5/2031 của UBND thành phố Phan Rang – Tháp Chàm về giữ rừng;",
			[]string{"kind=Kế hoạch|no=5/KH-UBND|style=state|date=2031-05-05|issuer=UBND tỉnh Bà Rịa - Vũng Tàu|title=mở chợ", "kind=Kế hoạch|no=6/KH-UBND|style=state|date=2031-05-06|issuer=UBND thành phố Phan Rang – Tháp Chàm|title=giữ rừng"}},
		{"Công văn số 7/BLĐ-VP ngày 05/5/2031 của Bộ Lao động -Thương binh và Xã hội về mở chợ; Công văn số 8/SGDĐT ngày 06/5/2031 của Sở Giáo dục và đào tạo về vườn trường;",
			[]string{"kind=Công văn|no=7/BLĐ-VP|style=state|date=2031-05-05|issuer=Bộ Lao động -Thương binh và Xã hội|title=mở chợ", "kind=Công văn|no=8/SGDĐT|style=state|date=2031-05-06|issuer=Sở Giáo dục và đào tạo|title=vườn trường"}},
		{"Quyết định số 9/QĐ-UBQG ngày 05/5/2031 của Chủ tịch Ủy ban Quốc gia về chuyển đổi số ban hành Quy chế họp; Công văn số 9/UBQG ngày 06/5/2031 của Ủy ban quốc gia về việc mở chợ;",
			[]string{"kind=Quyết định|no=9/QĐ-UBQG|style=state|date=2031-05-05|issuer=Chủ tịch Ủy ban Quốc gia về chuyển đổi số|title=ban hành Quy chế họp", "kind=Công văn|no=9/UBQG|style=state|date=2031-05-06|issuer=Ủy ban quốc gia|title=mở chợ"}},
		// A basis gives the subject of a normative act that it cites by number and year alone; what goes on behind a sentence's mention is none.
		{"Căn cứ Nghị định số 7/2031/NĐ-CP quy định chi tiết thi hành Luật Thư viện;", []string{"kind=Nghị định|no=7/2031/NĐ-CP|style=state|title=quy định chi tiết thi hành Luật Thư viện", "kind=Luật|title=Thư viện"}},
		{"Theo đó, Nghị định số 7/2031/NĐ-CP quy định mức phí mới.", []string{"kind=Nghị định|no=7/2031/NĐ-CP|style=state"}},
	} {
		require.Equal(t, c.want, showAll(t, c.text), c.text)
	}
}

// Where the subjects of citations end.
func TestSubjectsOfReferences(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// What amended an act is no part of its subject.
		{"Căn cứ Nghị định số 4/2025/NĐ-CP của Chính phủ quy định tổ chức của Bộ Y tế, được sửa đổi, bổ sung bởi Nghị định số 9/2026/NĐ-CP và Nghị định số 13/2026/NĐ-CP;",
			[]string{"kind=Nghị định|no=4/2025/NĐ-CP|style=state|issuer=Chính phủ|title=quy định tổ chức của Bộ Y tế", "kind=Nghị định|no=9/2026/NĐ-CP|style=state", "kind=Nghị định|no=13/2026/NĐ-CP|style=state"}},
		{"Thông tư số 3/2031/TT-BTC ngày 05/5/2031 về phí chợ (đã được sửa đổi tại Thông tư số 4/2032/TT-BTC)",
			[]string{"kind=Thông tư|no=3/2031/TT-BTC|style=state|date=2031-05-05|title=phí chợ (đã được sửa đổi tại Thông tư số 4/2032/TT-BTC)", "kind=Thông tư|no=4/2032/TT-BTC|style=state"}},
		// "giao" within a subject, and as what the plan does.
		{"Căn cứ Quyết định số 8/QĐ-TTg ngày 14/9/2031 của Thủ tướng Chính phủ về chính sách trồng rừng, giao nhiệm vụ công ích cho chủ rừng;",
			[]string{"kind=Quyết định|no=8/QĐ-TTg|style=state|date=2031-09-14|issuer=Thủ tướng Chính phủ|title=chính sách trồng rừng, giao nhiệm vụ công ích cho chủ rừng"}},
		{"Căn cứ Quyết định số 8/QĐ-TTg ngày 14/9/2031 của Thủ tướng Chính phủ về chính sách trồng rừng, giao Sở Tài chính cấp kinh phí;",
			[]string{"kind=Quyết định|no=8/QĐ-TTg|style=state|date=2031-09-14|issuer=Thủ tướng Chính phủ|title=chính sách trồng rừng"}},
		// What leads on to the plan itself, to opinions, to a count.
		{"Xét Báo cáo thẩm tra số 7/BC-BDT ngày 05/8/2031 của Ban Dân tộc về Chương trình nước sạch và ý kiến thảo luận của hai thôn.",
			[]string{"kind=Báo cáo|no=7/BC-BDT|style=state|date=2031-08-05|issuer=Ban Dân tộc|title=Chương trình nước sạch"}},
		{"Chính phủ bổ sung thông tin cho Báo cáo số 12/BC-CP ngày 15/02/2031 của Chính phủ về bình đẳng giới năm 2030 với những nội dung sau:",
			[]string{"kind=Báo cáo|no=12/BC-CP|style=state|date=2031-02-15|issuer=Chính phủ|title=bình đẳng giới năm 2030"}},
		{"Thực hiện Công văn số 37/PGDĐT ngày 29/8/2031 của Phòng Giáo dục về khai giảng, 100% trường học đã lập kế hoạch.",
			[]string{"kind=Công văn|no=37/PGDĐT|style=state|date=2031-08-29|issuer=Phòng Giáo dục|title=khai giảng"}},
		// A subject in quotation marks ends with them where a comma follows.
		{"quán triệt Kết luận số 11-KL/TU ngày 14/8/2031 của Tỉnh ủy về “Đổi mới, nâng cao chất lượng tuyên truyền”, công tác này đã có chuyển biến",
			[]string{"kind=Kết luận|no=11-KL/TU|style=party|date=2031-08-14|issuer=Tỉnh ủy|title=“Đổi mới, nâng cao chất lượng tuyên truyền”"}},
		// Another opener than "về", which is no part of the name of the body.
		{"triển khai Công điện số 15/CĐ-TTg, ngày 01/12/2031 của Thủ tướng Chính phủ liên quan đến quản lý tài sản công.",
			[]string{"kind=Công điện|no=15/CĐ-TTg|style=state|date=2031-12-01|issuer=Thủ tướng Chính phủ|title=liên quan đến quản lý tài sản công"}},
		// A semicolon within the subject that a basis gives.
		{"Căn cứ Công văn số 57/VPCP-NC ngày 11/9/2031 của Văn phòng Chính phủ về việc chỉ cách dán, treo giá chợ; sửa, bỏ bớt biển cũ;",
			[]string{"kind=Công văn|no=57/VPCP-NC|style=state|date=2031-09-11|issuer=Văn phòng Chính phủ|title=chỉ cách dán, treo giá chợ; sửa, bỏ bớt biển cũ"}},
		{"- Chỉ thị số 24/CT-TTg ngày 03/9/2031 của Thủ tướng Chính phủ về việc mở chợ đêm, bảo đảm lối đi và ánh sáng;",
			[]string{"kind=Chỉ thị|no=24/CT-TTg|style=state|date=2031-09-03|issuer=Thủ tướng Chính phủ|title=mở chợ đêm, bảo đảm lối đi và ánh sáng"}},
		{"Căn cứ Quyết định số 18/2031/QĐ-UBND ngày 06/02/2031 của UBND xã về ban hành Quy chế tiếp khách của Chủ tịch, Phó Chủ tịch Ủy ban nhân dân xã Mộc Sơn;", []string{"kind=Quyết định|no=18/2031/QĐ-UBND|style=state|date=2031-02-06|issuer=UBND xã|title=ban hành Quy chế tiếp khách của Chủ tịch, Phó Chủ tịch Ủy ban nhân dân xã Mộc Sơn"}},
		{"Căn cứ Quyết định số 18/2031/QĐ-UBND ngày 06/02/2031 của UBND xã về buổi tiếp khách của Hội đồng nhân dân, Ủy ban nhân dân xã ban hành kế hoạch.", []string{"kind=Quyết định|no=18/2031/QĐ-UBND|style=state|date=2031-02-06|issuer=UBND xã|title=buổi tiếp khách của Hội đồng nhân dân"}},
		{"Căn cứ Công văn số 36/SNV-CC ngày 11/9/2031 về thi đua; của Sở Y tế tại Công văn số 5/SYT-VP; theo đề nghị của Chánh Văn phòng;",
			[]string{"kind=Công văn|no=36/SNV-CC|style=state|date=2031-09-11|title=thi đua", "kind=Công văn|no=5/SYT-VP|style=state|issuer=Sở Y tế"}},
		// The body that speaks in a paper stands before it, and in those that are listed with it; what a paper of another one says of a body is not that body's.
		{"Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường, tại Tờ trình số 4/TTr-SNNMT ngày 05/5/2031, các Công văn số 6/SNNMT-TL ngày 07/5/2031; ý kiến của Sở Tư pháp tại các Báo cáo số 8/BC-STP; theo dõi Báo cáo số 9/BC-STP.",
			[]string{"kind=Tờ trình|no=4/TTr-SNNMT|style=state|date=2031-05-05|issuer=Giám đốc Sở Nông nghiệp và Môi trường", "kind=Công văn|no=6/SNNMT-TL|style=state|date=2031-05-07|issuer=Giám đốc Sở Nông nghiệp và Môi trường", "kind=Báo cáo|no=8/BC-STP|style=state|issuer=Sở Tư pháp", "kind=Báo cáo|no=9/BC-STP|style=state"}},
		{"theo đề nghị của Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nội vụ tại Tờ trình số 9/TTr-BYT-BNV; nhiệm vụ của Sở Y tế tại Kế hoạch số 12/KH-UBND; chỉ đạo của UBND tỉnh tại Thông báo số 3/TB-VP.",
			[]string{"kind=Tờ trình|no=9/TTr-BYT-BNV|style=state|issuer=Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nội vụ", "kind=Kế hoạch|no=12/KH-UBND|style=state", "kind=Thông báo|no=3/TB-VP|style=state"}},
	} {
		require.Equal(t, c.want, showAll(t, c.text), c.text)
	}
}

func showAll(t *testing.T, text string) (have []string) {
	for _, r := range meaning.References(text) {
		require.Equal(t, text[r.Start:r.End], r.Text)
		have = append(have, show(&r))
	}
	return have
}
