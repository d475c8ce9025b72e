package meaning

import (
	"cmp"
	"slices"
	"sync"
)

// lawNames are the names of laws, codes and ordinances, without the kind, in their other spellings too, by the hashes of their first bytes; a longer
// name stands before a shorter one that it begins with. They tell where the name ends in a sentence that goes on in the same words. A name that is not
// here is read by its capitals. They are many, so that they wait for the first law.
var lawNames = sync.OnceValue(func() *lawList {
	var laws lawList
	for _, n := range [...]string{
		"an ninh mạng", "an ninh quốc gia", "an toàn thông tin mạng", "an toàn thực phẩm", "an toàn, vệ sinh lao động", "ban hành quyết định hành chính", "ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân", "ban hành văn bản quy phạm pháp luật của hội đồng nhân dân và ủy ban nhân dân", "ban hành văn bản quy phạm pháp luật",
		"báo chí", "bảo hiểm tiền gửi", "bảo hiểm xã hội", "bảo hiểm y tế", "bảo vệ bí mật nhà nước", "bảo vệ dữ liệu cá nhân", "bảo vệ môi trường", "bảo vệ quyền lợi người tiêu dùng", "bảo vệ và kiểm dịch thực vật",
		"bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân", "bầu cử đại biểu quốc hội và hội đồng nhân dân các cấp", "bầu cử đại biểu quốc hội và hội đồng nhân dân", "bầu cử đại biểu quốc hội", "bầu cử", "biên giới quốc gia", "biên phòng việt nam", "biển việt nam", "bình đẳng giới", "bồi thường thiệt hại",
		"cán bộ, công chức", "căn cước công dân", "căn cước", "cạnh tranh", "chăn nuôi", "chất lượng sản phẩm, hàng hóa", "chính quyền địa phương", "chính sách phát triển bền vững", "chứng khoán", "chuyển đổi số", "chuyển giao công nghệ", "chuyển giao người đang chấp hành án phạt tù", "công an nhân dân", "công chứng", "công đoàn", "công nghệ cao", "công nghệ thông tin", "công nghiệp công nghệ số", "công nghiệp quốc phòng, an ninh và động viên công nghiệp", "cơ yếu", "cư trú", "các tổ chức tín dụng", "cảnh sát biển việt nam", "cảnh sát cơ động", "cấp, thoát nước",
		"dầu khí", "di sản văn hóa", "dân quân tự vệ", "dẫn độ", "dân số", "doanh nghiệp", "du lịch", "dược", "dữ liệu", "dự trữ quốc gia", "đa dạng sinh học", "đặc xá", "đầu tư công", "đầu tư theo phương thức đối tác công tư", "đầu tư", "đấu giá tài sản", "đấu thầu", "đất đai", "đê điều", "địa chất và khoáng sản", "điện ảnh", "điện lực", "điều ước quốc tế", "đo đạc và bản đồ", "đo lường", "đường bộ", "đường sắt", "đơn vị hành chính - kinh tế đặc biệt",
		"giá", "giám định tư pháp", "giáo dục đại học", "giáo dục nghề nghiệp", "giáo dục quốc phòng và an ninh", "giáo dục", "giao dịch điện tử", "giao thông đường bộ", "giao thông đường thủy nội địa", "hải quan", "hàng hải việt nam", "hàng không dân dụng việt nam", "hàng hải", "hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác", "hình sự", "hóa chất", "hòa giải ở cơ sở", "hòa giải, đối thoại tại tòa án", "hoạt động chữ thập đỏ", "hoạt động giám sát của quốc hội và hội đồng nhân dân", "hôn nhân và gia đình", "hộ tịch", "hợp tác xã", "hỗ trợ doanh nghiệp nhỏ và vừa",
		"kế toán", "khám bệnh, chữa bệnh", "khí tượng thủy văn", "khiếu nại, tố cáo", "khiếu nại", "khoa học, công nghệ và đổi mới sáng tạo", "khoa học và công nghệ", "khoáng sản", "kiểm toán độc lập", "kiểm toán nhà nước", "kiến trúc", "kinh doanh bảo hiểm", "kinh doanh bất động sản", "lao động", "lâm nghiệp", "luật sư", "lực lượng dự bị động viên", "lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "lý lịch tư pháp", "lưu trữ",
		"mặt trận tổ quốc việt nam", "năng lượng nguyên tử", "ngân hàng nhà nước việt nam", "ngân sách nhà nước", "nghĩa vụ quân sự", "người cao tuổi", "người khuyết tật", "người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng", "nhà giáo", "nhà ở", "nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam", "nuôi con nuôi", "phá sản", "phí và lệ phí", "phòng bệnh", "phòng cháy, chữa cháy và cứu nạn, cứu hộ", "phòng cháy và chữa cháy", "phòng không nhân dân", "phòng thủ dân sự", "phòng, chống bạo lực gia đình", "phòng, chống bệnh truyền nhiễm", "phòng, chống khủng bố", "phòng, chống ma túy", "phòng, chống mua bán người", "phòng, chống hiv/aids", "phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (hiv/aids)", "phòng, chống rửa tiền", "phòng, chống tác hại của rượu, bia", "phòng, chống tác hại của thuốc lá", "phòng, chống tham nhũng", "phòng, chống thiên tai", "phổ biến, giáo dục pháp luật", "phục hồi, phá sản",
		"quản lý, sử dụng tài sản công", "quản lý, sử dụng tài sản nhà nước", "quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "quản lý nợ công", "quản lý ngoại thương", "quản lý thuế", "quản lý và đầu tư vốn nhà nước tại doanh nghiệp", "quảng cáo", "quốc phòng", "quốc tịch việt nam", "quy hoạch đô thị và nông thôn", "quy hoạch đô thị", "quy hoạch", "quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng",
		"sĩ quan quân đội nhân dân việt nam", "sở hữu trí tuệ", "sử dụng năng lượng tiết kiệm và hiệu quả", "tài nguyên, môi trường biển và hải đảo", "tài nguyên nước", "tần số vô tuyến điện", "thanh niên", "thanh tra", "thể dục, thể thao", "thi đua, khen thưởng", "thi hành án dân sự", "thi hành án hình sự", "thi hành tạm giữ, tạm giam", "thỏa thuận quốc tế", "thống kê", "thú y", "thủ đô", "thuế bảo vệ môi trường", "thuế giá trị gia tăng", "thuế sử dụng đất phi nông nghiệp", "thuế tài nguyên", "thuế thu nhập cá nhân", "thuế thu nhập doanh nghiệp", "thuế tiêu thụ đặc biệt", "thuế xuất khẩu, thuế nhập khẩu", "thủy lợi", "thủy sản", "thư viện", "thực hành tiết kiệm, chống lãng phí", "thực hiện dân chủ ở cơ sở", "thương mại", "tiếp cận thông tin", "tiếp công dân", "tiêu chuẩn và quy chuẩn kỹ thuật", "tín ngưỡng, tôn giáo", "tố cáo", "tố tụng dân sự", "tố tụng hành chính", "tố tụng hình sự", "tổ chức chính phủ", "tổ chức chính quyền địa phương", "tổ chức cơ quan điều tra hình sự", "tổ chức hội đồng nhân dân và ủy ban nhân dân", "tổ chức hội đồng nhân dân và ubnd", "tổ chức hđnd và ubnd", "tổ chức quốc hội", "tổ chức tòa án nhân dân", "tổ chức viện kiểm sát nhân dân", "tòa án nhân dân", "trách nhiệm bồi thường của nhà nước", "trẻ em", "trí tuệ nhân tạo", "trọng tài thương mại", "trợ giúp pháp lý", "trật tự, an toàn giao thông đường bộ", "trồng trọt", "trưng cầu ý dân", "trưng mua, trưng dụng tài sản", "trưng cầu", "tình trạng khẩn cấp", "tư pháp người chưa thành niên", "tương trợ tư pháp",
		"bầu cử đbqh và đbhđnd", "hn và gđ",
		"bảo vệ và phát triển rừng", "bảo vệ, chăm sóc sức khỏe nhân dân", "bảo vệ sức khỏe nhân dân", "bảo vệ, chăm sóc và giáo dục trẻ em", "phòng, chống lụt, bão", "phòng, chống mại dâm", "quản lý, bảo vệ công trình quốc phòng và khu quân sự", "thương mại điện tử", "tiết kiệm, chống lãng phí", "tham gia lực lượng gìn giữ hòa bình của liên hợp quốc",
		"ưu đãi người có công với cách mạng", "viên chức", "việc làm", "viễn thông", "xây dựng", "xử lý vi phạm hành chính", "xuất bản", "xuất cảnh, nhập cảnh của công dân việt nam",
	} {
		for _, sp := range spellings(n) {
			for _, spelled := range spelledAs(sp.text) {
				sp.head = headHash(spelled, 0)
				laws.names = append(laws.names, sp)
			}
		}
	}
	slices.SortStableFunc(laws.names, func(a, b lawSpelling) int {
		return cmp.Or(cmp.Compare(bucket(a.head), bucket(b.head)), len(b.text)-len(a.text))
	})
	laws.from = sortByBucket(laws.names, func(sp lawSpelling) uint64 { return sp.head })
	return &laws
})
