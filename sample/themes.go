package sample

import "github.com/adminplan/adminplan"

// theme is what a plan is about. Its texts are fragments of sentences; the grammar that joins them is in sentence.go.
type theme struct {
	// noun names the matter within a sentence: "công tác …", "phong trào …".
	noun string
	// doing is how a title begins.
	doing []string
	// dept is the department in charge at a province, office the one in a commune, unit its abbreviation in a filing line.
	dept, office, unit string
	// goals follow "nhằm", "bảo đảm": what is to be reached.
	goals []string
	// objects are what is worked on: the object of a verb of work.
	objects []string
	// measures are things that are counted, as the subject of "đạt": "tỷ lệ …".
	measures []string
	// products are what work brings forth.
	products []string
	// law is the law that rules the matter; lawDays are the days on which it and its successors were passed, in order.
	law     string
	lawDays []adminplan.Date
}

var themes = []theme{
	{
		noun: "giải quyết thủ tục hành chính trên môi trường điện tử", doing: []string{"Đẩy mạnh", "Nâng cao chất lượng", "Triển khai"},
		dept: "Sở Khoa học và Công nghệ", office: "Văn phòng Ủy ban nhân dân", unit: "KSTT",
		goals: []string{
			"người dân chỉ phải khai báo thông tin một lần", "giảm thời gian đi lại và chờ đợi của người dân, doanh nghiệp",
			"hồ sơ được xử lý đúng hạn, công khai và có thể theo dõi được", "dữ liệu được dùng chung giữa các cơ quan",
		},
		objects: []string{
			"hệ thống thông tin một cửa điện tử", "quy trình nội bộ của từng thủ tục", "danh mục thủ tục đủ điều kiện thực hiện toàn trình",
			"kho dữ liệu hồ sơ đã số hóa", "kỹ năng số của cán bộ bộ phận một cửa", "tổ công nghệ số cộng đồng tại thôn, tổ dân phố",
			"điểm hỗ trợ nộp hồ sơ trực tuyến tại nhà văn hóa", "kênh tiếp nhận phản ánh của người dân",
		},
		measures: []string{"tỷ lệ hồ sơ nộp trực tuyến", "tỷ lệ hồ sơ giải quyết đúng hạn", "tỷ lệ kết quả được số hóa", "mức độ hài lòng của người dân"},
		products: []string{"Báo cáo kết quả rà soát", "Danh mục thủ tục được công bố", "Quy trình điện tử được phê duyệt", "Tài liệu hướng dẫn người dân"},
		law:      "Luật Giao dịch điện tử", lawDays: []adminplan.Date{{Year: 2005, Month: 11, Day: 29}, {Year: 2023, Month: 6, Day: 22}},
	},
	{
		noun: "thu gom, phân loại rác thải sinh hoạt tại nguồn", doing: []string{"Tổ chức", "Đẩy mạnh", "Tăng cường"},
		dept: "Sở Nông nghiệp và Môi trường", office: "Phòng Kinh tế", unit: "KT",
		goals: []string{
			"giữ gìn cảnh quan thôn xóm sáng, xanh, sạch", "giảm lượng rác phải chôn lấp", "mỗi hộ gia đình có thói quen phân loại rác",
			"không phát sinh điểm tập kết rác tự phát",
		},
		objects: []string{
			"các điểm tập kết rác trên địa bàn", "tổ tự quản về môi trường", "mô hình ủ phân hữu cơ tại hộ gia đình", "phương tiện thu gom rác đến từng ngõ",
			"phương án giá dịch vụ thu gom", "tuyến đường tự quản của các đoàn thể", "việc thu gom vỏ bao bì thuốc bảo vệ thực vật", "ngày Chủ nhật xanh ở khu dân cư",
		},
		measures: []string{"tỷ lệ hộ phân loại rác tại nhà", "tỷ lệ rác được thu gom trong ngày", "số tuyến đường tự quản được duy trì", "tỷ lệ thôn có quy ước về môi trường"},
		products: []string{"Bản đồ điểm tập kết rác", "Quy ước bảo vệ môi trường của thôn", "Báo cáo khối lượng rác thu gom", "Phương án giá được thông qua"},
		law:      "Luật Bảo vệ môi trường", lawDays: []adminplan.Date{{Year: 2014, Month: 6, Day: 23}, {Year: 2020, Month: 11, Day: 17}},
	},
	{
		noun: "chăm sóc, bảo vệ trẻ em", doing: []string{"Thực hiện", "Tăng cường", "Triển khai Tháng hành động về"},
		dept: "Sở Y tế", office: "Phòng Văn hóa - Xã hội", unit: "VHXH",
		goals: []string{
			"mọi trẻ em được sống trong môi trường an toàn, lành mạnh", "phát hiện sớm, hỗ trợ kịp thời trẻ em có nguy cơ", "giảm tai nạn đuối nước và thương tích ở trẻ em",
			"trẻ em được nói lên ý kiến của mình về những việc liên quan",
		},
		objects: []string{
			"mạng lưới cộng tác viên bảo vệ trẻ em", "lớp dạy bơi an toàn trong dịp hè", "biển cảnh báo tại ao, hồ, sông, suối", "diễn đàn trẻ em cấp xã",
			"hồ sơ quản lý trẻ em có hoàn cảnh đặc biệt", "việc trao học bổng cho trẻ em vượt khó", "điểm tư vấn tâm lý học đường", "quy trình tiếp nhận thông tin qua Tổng đài 111",
		},
		measures: []string{"tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp", "tỷ lệ trẻ em từ 6 đến 15 tuổi biết bơi", "tỷ lệ trường học có phòng tư vấn", "số vụ đuối nước giảm so với năm trước"},
		products: []string{"Danh sách trẻ em cần trợ giúp", "Báo cáo tổng kết Tháng hành động", "Tài liệu phòng, chống đuối nước", "Sổ theo dõi của cộng tác viên"},
		law:      "Luật Trẻ em", lawDays: []adminplan.Date{{Year: 2016, Month: 4, Day: 5}},
	},
	{
		noun: "xây dựng khu dân cư đoàn kết, tự quản", doing: []string{"Phát động phong trào thi đua", "Thông tin, tuyên truyền về", "Nâng cao chất lượng"},
		dept: "Sở Nội vụ", office: "Phòng Văn hóa - Xã hội", unit: "PT",
		goals: []string{
			"phát huy vai trò làm chủ của Nhân dân ở khu dân cư", "tăng cường sự đồng thuận trong cộng đồng", "các mâu thuẫn nhỏ được hòa giải ngay tại cơ sở",
			"Ngày hội Đại đoàn kết được tổ chức vui tươi, tiết kiệm",
		},
		objects: []string{
			"Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư", "Ban công tác Mặt trận tại các thôn", "hương ước, quy ước của thôn, tổ dân phố", "quỹ \"Vì người nghèo\" của địa phương",
			"việc sửa chữa nhà ở cho hộ khó khăn", "tổ hòa giải ở cơ sở", "các mô hình tự quản về an ninh trật tự", "việc biểu dương người có uy tín trong cộng đồng",
		},
		measures: []string{"tỷ lệ khu dân cư tổ chức Ngày hội", "tỷ lệ vụ việc hòa giải thành", "số nhà ở được hỗ trợ sửa chữa", "tỷ lệ hộ đạt danh hiệu gia đình văn hóa"},
		products: []string{"Hướng dẫn tổ chức Ngày hội", "Danh sách hộ được hỗ trợ", "Báo cáo kết quả vận động", "Quy ước đã được công nhận"},
		law:      "Luật Mặt trận Tổ quốc Việt Nam", lawDays: []adminplan.Date{{Year: 2015, Month: 6, Day: 9}},
	},
	{
		noun: "phòng, chống thiên tai và tìm kiếm cứu nạn", doing: []string{"Thực hiện công tác", "Tăng cường", "Triển khai"},
		dept: "Sở Nông nghiệp và Môi trường", office: "Phòng Kinh tế", unit: "PCTT",
		goals: []string{
			"bảo vệ tính mạng và tài sản của Nhân dân", "chủ động ứng phó với mọi tình huống mưa lũ, sạt lở", "mỗi thôn có phương án sơ tán riêng",
			"khắc phục nhanh hậu quả, sớm ổn định đời sống",
		},
		objects: []string{
			"phương án ứng phó theo phương châm bốn tại chỗ", "hệ thống cảnh báo sớm lũ quét", "các hồ chứa và công trình thủy lợi xung yếu", "đội xung kích phòng, chống thiên tai cấp xã",
			"bản đồ khu vực có nguy cơ sạt lở", "kho vật tư dự trữ tại các thôn xa trung tâm", "buổi diễn tập sơ tán dân", "quy chế trực ban mùa mưa bão",
		},
		measures: []string{"tỷ lệ thôn có phương án sơ tán", "tỷ lệ hộ trong vùng nguy hiểm được thông báo trước", "tỷ lệ công trình được kiểm tra trước mùa lũ", "số đội xung kích được tập huấn"},
		products: []string{"Phương án ứng phó được phê duyệt", "Biên bản kiểm tra công trình", "Bản đồ vùng nguy cơ", "Báo cáo rút kinh nghiệm sau diễn tập"},
		law:      "Luật Phòng, chống thiên tai", lawDays: []adminplan.Date{{Year: 2013, Month: 6, Day: 19}},
	},
	{
		noun: "thực hiện dân chủ ở cơ sở", doing: []string{"Kiểm tra việc", "Tuyên truyền, phổ biến", "Nâng cao hiệu quả"},
		dept: "Sở Nội vụ", office: "Văn phòng Ủy ban nhân dân", unit: "NV",
		goals: []string{
			"người dân được biết, được bàn, được giám sát những việc của địa phương", "nâng cao trách nhiệm giải trình của người đứng đầu", "hạn chế đơn thư vượt cấp",
			"các khoản đóng góp của dân được công khai",
		},
		objects: []string{
			"những nội dung phải công khai theo quy định", "Ban Thanh tra nhân dân", "lịch tiếp công dân của người đứng đầu", "hội nghị đối thoại giữa chính quyền và Nhân dân",
			"việc lấy ý kiến cộng đồng về công trình dân sinh", "quy chế dân chủ trong cơ quan, đơn vị", "hòm thư góp ý và đường dây nóng", "việc công khai thu, chi các quỹ",
		},
		measures: []string{"tỷ lệ thôn tổ chức hội nghị đủ hai kỳ", "tỷ lệ kiến nghị được trả lời", "số cuộc đối thoại được tổ chức", "tỷ lệ công trình có giám sát cộng đồng"},
		products: []string{"Báo cáo kết quả kiểm tra", "Biên bản đối thoại", "Danh mục nội dung công khai", "Quy chế được sửa đổi"},
		law:      "Luật Tiếp cận thông tin", lawDays: []adminplan.Date{{Year: 2016, Month: 4, Day: 6}},
	},
	{
		noun: "an toàn giao thông cho học sinh", doing: []string{"Bảo đảm", "Tăng cường giáo dục", "Tổ chức tuần lễ"},
		dept: "Sở Giáo dục và Đào tạo", office: "Phòng Văn hóa - Xã hội", unit: "CTHS",
		goals: []string{
			"học sinh hiểu và tự giác chấp hành luật", "khu vực cổng trường thông thoáng trong giờ đến lớp và tan học", "cha mẹ học sinh cùng nhắc nhở con em",
			"giảm số vụ va chạm liên quan đến học sinh",
		},
		objects: []string{
			"khu vực đưa đón trước cổng trường", "mô hình cổng trường an toàn", "bản cam kết giữa nhà trường và gia đình", "buổi ngoại khóa về văn hóa giao thông",
			"đội thanh niên xung kích trực cổng trường", "việc đội mũ bảo hiểm khi đi xe máy, xe đạp điện", "hệ thống vạch kẻ và biển báo quanh trường", "cuộc thi tìm hiểu luật trên mạng",
		},
		measures: []string{"tỷ lệ học sinh ký cam kết", "tỷ lệ cha mẹ học sinh đội mũ bảo hiểm cho con", "số trường có mô hình cổng trường an toàn", "tỷ lệ lớp tổ chức ngoại khóa"},
		products: []string{"Bản cam kết đã ký", "Báo cáo của các lớp", "Kế hoạch phối hợp với Công an xã", "Bài dự thi của học sinh"},
		law:      "Luật Giáo dục", lawDays: []adminplan.Date{{Year: 2019, Month: 6, Day: 14}},
	},
	{
		noun: "phát triển kinh tế tập thể, hợp tác xã", doing: []string{"Hỗ trợ", "Thúc đẩy", "Triển khai nhiệm vụ"},
		dept: "Sở Tài chính", office: "Phòng Kinh tế", unit: "KTTH",
		goals: []string{
			"hợp tác xã làm ăn có lãi và gắn bó với thành viên", "nông sản có đầu ra ổn định", "mỗi xã có ít nhất một sản phẩm đặc trưng",
			"cán bộ hợp tác xã được đào tạo bài bản",
		},
		objects: []string{
			"chuỗi liên kết sản xuất và tiêu thụ", "hồ sơ vay vốn của các hợp tác xã", "gian hàng trực tuyến của sản phẩm địa phương", "lớp bồi dưỡng giám đốc và kế toán",
			"nhãn hiệu tập thể của nông sản chủ lực", "việc giải thể hợp tác xã ngừng hoạt động", "hội chợ giới thiệu sản phẩm", "cơ sở dữ liệu về tổ hợp tác",
		},
		measures: []string{"số hợp tác xã thành lập mới", "thu nhập bình quân của thành viên", "tỷ lệ cán bộ quản lý có chứng chỉ", "tỷ lệ hợp tác xã hoạt động khá, tốt"},
		products: []string{"Đề án được phê duyệt", "Danh sách hợp tác xã được hỗ trợ", "Hợp đồng liên kết", "Báo cáo đánh giá hằng năm"},
		law:      "Luật Hợp tác xã", lawDays: []adminplan.Date{{Year: 2012, Month: 11, Day: 20}, {Year: 2023, Month: 6, Day: 20}},
	},
	{
		noun: "chuyển đổi nghề nghiệp, giải quyết việc làm cho lao động nông thôn", doing: []string{"Triển khai", "Đẩy mạnh", "Thực hiện chính sách"},
		dept: "Sở Nội vụ", office: "Phòng Kinh tế", unit: "LĐVL",
		goals: []string{
			"người lao động có việc làm bền vững gần nhà", "đào tạo nghề gắn với nhu cầu của doanh nghiệp", "thanh niên nông thôn được vay vốn khởi nghiệp",
			"giảm dần lao động không qua đào tạo",
		},
		objects: []string{
			"nhu cầu học nghề tại các thôn", "lớp dạy nghề ngắn hạn ngay tại xã", "phiên giao dịch việc làm lưu động", "dữ liệu cung, cầu lao động",
			"nguồn vốn cho vay giải quyết việc làm", "mô hình kinh tế hộ kết hợp du lịch cộng đồng", "việc đưa lao động đi làm việc có hợp đồng", "đội ngũ người dạy nghề",
		},
		measures: []string{"tỷ lệ lao động qua đào tạo", "số lao động được giải quyết việc làm", "tỷ lệ học viên có việc làm sau đào tạo", "số phiên giao dịch việc làm"},
		products: []string{"Báo cáo nhu cầu học nghề", "Danh sách học viên tốt nghiệp", "Sàn thông tin việc làm", "Kế hoạch mở lớp"},
		law:      "Luật Việc làm", lawDays: []adminplan.Date{{Year: 2013, Month: 11, Day: 16}, {Year: 2025, Month: 6, Day: 16}},
	},
	{
		noun: "xây dựng Đảng và hệ thống chính trị ở cơ sở", doing: []string{"Thông tin, tuyên truyền về công tác", "Kiểm tra, giám sát việc", "Sơ kết một năm công tác"},
		dept: "Ban Tổ chức Tỉnh ủy", office: "Văn phòng Đảng ủy", unit: "TH",
		goals: []string{
			"cán bộ, đảng viên nêu cao tinh thần gương mẫu", "sinh hoạt chi bộ thiết thực, gần dân", "kịp thời nắm bắt tâm tư của Nhân dân",
			"nghị quyết được cụ thể hóa bằng việc làm",
		},
		objects: []string{
			"nền nếp sinh hoạt chi bộ ở thôn, tổ dân phố", "việc học tập các chuyên đề trong năm", "công tác tạo nguồn phát triển đảng viên", "hồ sơ đảng viên trên phần mềm",
			"việc thực hiện quy định nêu gương", "mô hình dân vận khéo", "các buổi đối thoại của cấp ủy với Nhân dân", "quy chế làm việc của cấp ủy",
		},
		measures: []string{"tỷ lệ chi bộ sinh hoạt đúng định kỳ", "số đảng viên mới được kết nạp", "tỷ lệ đảng viên học tập chuyên đề", "tỷ lệ kiến nghị của dân được cấp ủy trả lời"},
		products: []string{"Báo cáo chuyên đề", "Hướng dẫn sinh hoạt chi bộ", "Danh sách quần chúng ưu tú", "Quy chế được bổ sung"},
	},
}

// Which themes a body writes plans about, as indices of themes.
var themesOf = map[Body][]int{
	State:  {0, 1, 2, 4, 5, 7, 8},
	Front:  {1, 3, 5, 3, 2},
	Party:  {9, 5, 3, 0},
	School: {6, 2, 1},
}
