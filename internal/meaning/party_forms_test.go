package meaning_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/meaning"
)

// The unit in charge behind words that say when, why or on what grounds it acts, and the one that another one asks.
func TestPartiesBehindOpeners(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// A comma may part a unit from its charge.
		{"Sở Y tế, chịu trách nhiệm tổng hợp số liệu.", "[Sở Y tế] [] []"},
		{"Kết thúc đợt trồng cây, Trạm Y tế xã, có trách nhiệm tổng hợp số liệu.", "[Trạm Y tế xã] [] []"},
		{"Kết thúc đợt trồng cây, Sở Y tế tổng hợp số liệu.", "[Sở Y tế] [] []"},
		{"Hằng năm, Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán.", "[Sở Y tế] [Sở Tài chính] [lead coordinate]"},
		{"Trên cơ sở sổ cây của các thôn và bản đồ rừng của các xã, Sở Nội vụ chủ trì, phối hợp với các hợp tác xã lập danh sách.", "[Sở Nội vụ] [các hợp tác xã] [lead coordinate]"},
		{"Định kỳ hằng quý, Phòng Kinh tế báo cáo UBND xã.", "[Phòng Kinh tế] [] [report]"},
		{"Trước ngày 15/2/2031, Trạm Y tế tổ chức tập huấn; căn cứ Kế hoạch này, các thôn xây dựng kế hoạch.", "[Trạm Y tế / các thôn] [] []"},
		{"Sau khi Quy chế được ban hành, UBND các xã có trách nhiệm tổ chức thực hiện.", "[UBND các xã] [] []"},
		{"Trên cơ sở tài liệu được cấp, các cơ quan, đơn vị tổ chức tập huấn; hằng quý, các đơn vị có trách nhiệm báo cáo; Chủ tịch UBND xã yêu cầu các đồng chí trong Ban Chỉ đạo thực hiện.", "[các đơn vị] [] [report]"},
		{"Ngoài nhiệm vụ chung, Sở Y tế có trách nhiệm tập huấn; tùy theo tình hình, Ban Quản lý chợ tổ chức diễn tập; với vai trò đầu mối, Công an xã chủ trì.", "[Sở Y tế / Ban Quản lý chợ / Công an xã] [] [lead]"},
		{"Trong mùa trồng cây, nếu thiếu giống, các đơn vị phản ánh về Sở Nội vụ để tính lại, báo cáo UBND tỉnh.", "[] [] [report]"},
		// Bodies in the spelling of old documents; what schools organise is no part of their name; a team got its task from others.
		{"Sở Thông tin và truyền thông chủ trì, phối hợp với Sở Khoa học và công nghệ, Phòng Văn hóa và thông tin; Sở Nội vụ và đào tạo nghề.", "[Sở Thông tin và truyền thông] [Sở Khoa học và công nghệ / Phòng Văn hóa và thông tin] [lead coordinate]"},
		{"Các trường tổ chức hội trồng cây; các cơ quan tổ chức có liên quan thực hiện; các ngành tổ chức thực hiện.", "[Các trường / các cơ quan tổ chức có liên quan / các ngành] [] []"},
		{"Ban Chỉ đạo được giao nhiệm vụ xây dựng vườn ươm.", "[] [] []"},
		{"Phối hợp với Công đoàn cấp trên, Ủy ban MTTQ cấp trên; phối hợp với UBND các cấp trên địa bàn mở chợ.", "[] [Công đoàn cấp trên / Ủy ban MTTQ cấp trên / UBND các cấp trên địa bàn] [coordinate]"},
		// Those that take part in small letters, also by the post of their heads.
		{"Chủ trì, phối hợp với thủ trưởng các sở, ngành tổ chức tưới cây; phối hợp với Sở Y tế, cơ quan chức năng mở chợ; phối hợp với chính quyền địa phương mở chợ; phối hợp chặt chẽ.", "[] [các sở, ngành / Sở Y tế / cơ quan chức năng / chính quyền địa phương] [lead coordinate]"},
		// A collective name lists the places whose bodies it means.
		{"UBND các huyện Sơn Hà, Sơn Trà và Bình An tổ chức trồng cây; UBND các xã Sơn Hà, Sơn Trà, thị trấn Di Lăng có trách nhiệm tưới cây.", "[UBND các huyện Sơn Hà, Sơn Trà và Bình An / UBND các xã Sơn Hà, Sơn Trà, thị trấn Di Lăng] [] []"},
		{"Sở Y tế chủ trì, phối hợp với Chủ tịch UBND các xã Sơn Hà, Sơn Trà, Bình An và Công an tỉnh mở chợ; phối hợp với Công an các xã Sơn Hà, Hội Làm vườn, Bưu điện tỉnh.", "[Sở Y tế] [Chủ tịch UBND các xã Sơn Hà, Sơn Trà, Bình An / Công an tỉnh / Công an các xã Sơn Hà / Hội Làm vườn / Bưu điện tỉnh] [lead coordinate]"},
		{"UBND các xã Sơn Hà và Kiểm lâm địa bàn tổ chức trồng cây; UBND các xã Sơn Hà, VNPT Di Lăng tổ chức mở chợ.", "[UBND các xã Sơn Hà / VNPT Di Lăng] [] []"},
		{"Sở Y tế trên cơ sở sổ cây, hằng năm, chủ trì, phối hợp với Sở Nội vụ trồng cây; Sở Nội vụ căn cứ sổ cây, tiến hành phối hợp với các xã hướng dẫn trồng cây; Trạm Y tế tiến hành kiểm tra các chợ.", "[Sở Y tế / Sở Nội vụ / Trạm Y tế] [Sở Nội vụ / các xã] [lead coordinate monitor]"},
		// Those asked may be parted by semicolons; a unit, other than a person by that post, may be in charge by this word; how closely others take part.
		{"UBND tỉnh đề nghị các cơ quan của tỉnh; Công an tỉnh; các trường học và các hộ dân treo đèn; Sở Y tế là nơi trồng cây.", "[các cơ quan của tỉnh / Công an tỉnh / các trường học] [] []"},
		{"Các trường căn cứ Kế hoạch này và tình hình của xã để mở lớp; Trạm Y tế, trên cơ sở sổ cây, khám cho trẻ; mức chi căn cứ dự toán.", "[Các trường / Trạm Y tế] [] []"},
		{"Phối hợp với nhà trường, gia đình và Công an xã đưa trẻ đến lớp; phối hợp với giáo viên chủ nhiệm nhắc học sinh; phối hợp với gia đình các em.", "[] [nhà trường / gia đình / Công an xã / giáo viên chủ nhiệm] [coordinate]"},
		{"Giao Sở Y tế; rà soát sổ cây; Sở Nội vụ là nơi ươm cây.", "[Sở Y tế] [] []"},
		{"Hội Làm vườn phụ trách tưới cây; Phó Chủ tịch phụ trách vườn ươm; đồng chí Bí thư phụ trách họp; Tổ trưởng phụ trách chợ; chuyên viên phụ trách sổ cây.", "[Hội Làm vườn] [] []"},
		{"Chủ động phối hợp chặt chẽ, thường xuyên với Công an xã; phối hợp chặt chẽ hơn với Chi bộ số 3 và Tổ số 12 tổ chức họp; gửi Chi bộ số 12/CV.", "[] [Công an xã / Chi bộ số 3 / Tổ số 12] [coordinate]"},
		{"Công chức Văn phòng - Thống kê chủ trì; Bộ phận Địa chính - Xây dựng lập sổ cây; Văn phòng - Thống kê xã theo dõi.", "[Công chức Văn phòng - Thống kê / Bộ phận Địa chính - Xây dựng / Văn phòng - Thống kê xã] [] [lead monitor]"},
		{"Sở Y tế, Công an tỉnh theo chức năng, nhiệm vụ được giao tổ chức tập huấn; các xã căn cứ chức năng và nhiệm vụ, chủ trì trồng cây; các trường theo chức năng.", "[Sở Y tế / Công an tỉnh / các xã] [] [lead]"},
		{"Sở Y tế đề nghị các trường học mở lớp; Sở Y tế đề nghị UBND tỉnh xem xét.", "[các trường học] [] []"},
		// What units do, be it with no word of a charge.
		{"Các trường tuyên truyền về cây; Trạm Y tế khám cho các cụ; các thôn đăng ký giống; Đội Tuần rừng tăng cường tuần tra; Phòng Kinh tế bảo đảm kinh phí.", "[Các trường / Trạm Y tế / các thôn / Đội Tuần rừng / Phòng Kinh tế] [] []"},
		{"Các trường tham gia hội trồng cây; UBND xã ban hành quy chế; Phòng Kinh tế là nơi ươm cây.", "[] [] []"},
		{"Chủ trì, phối hợp với các đơn vị liên quan tham mưu, đề xuất việc trồng cây; phối hợp với các xã tham mưu, vườn ươm.", "[] [các đơn vị liên quan / các xã] [lead coordinate advise]"},
		// Two parts without a comma, and what a unit does with those that take part; who was asked to be in charge are they.
		{"Chủ trì phối hợp với UBND xã chăm sóc vườn ươm; phối hợp với các đơn vị được giao chủ trì tưới cây.", "[] [UBND xã / các đơn vị] [lead coordinate]"},
		{"Chủ trì, phối hợp với các sở, ngành tham mưu UBND tỉnh mở chợ; báo cáo kết quả; kiểm tra các chợ.", "[] [các sở, ngành] [lead coordinate advise report monitor]"},
		{"Phối hợp với Sở Y tế hướng dẫn các xã trồng cây, kiểm tra việc tưới cây.", "[] [Sở Y tế] [coordinate direct monitor]"},
		{"UBND cấp tỉnh giúp Tỉnh ủy trồng rừng; Tiểu ban giúp việc.", "[UBND cấp tỉnh] [] [advise]"},
		{"Theo dõi việc trồng rừng của Chi cục Kiểm lâm, Hạt Kiểm lâm tổng hợp báo cáo.", "[] [] [monitor]"},
		{"Căn cứ vào tình hình của xã, chủ động phối hợp với Công an xã, Trạm Y tế kiểm tra.", "[] [Công an xã / Trạm Y tế] [coordinate]"},
		{"Ban Chỉ đạo liên ngành an toàn thực phẩm giao Sở Y tế, Sở Công Thương phối hợp với các ngành liên quan tổ chức kiểm tra; Ban Chỉ đạo bảo đảm an toàn giao thông tỉnh chủ trì.", "[Sở Y tế / Sở Công Thương / Ban Chỉ đạo bảo đảm an toàn giao thông tỉnh] [các ngành liên quan] [coordinate lead]"},
		{"UBND tỉnh yêu cầu các sở, ban, ngành khẩn trương rà soát hồ sơ.", "[các sở, ban, ngành] [] []"},
		{"Theo đó, UBND xã giao Phòng Văn hóa hướng dẫn các thôn, Trạm Y tế, các trường học mở hội; đặc biệt, UBND xã giao Đài Truyền thanh mở chuyên mục.", "[Phòng Văn hóa / Đài Truyền thanh] [] [direct]"},
		{"Trạm Ươm giống chủ trì, phòng Kế toán phối hợp; Đội Tuần rừng - trật tự chủ trì, phối hợp Công an các xã.", "[Trạm Ươm giống / Đội Tuần rừng - trật tự] [phòng Kế toán / Công an các xã] [lead coordinate]"},
		{"Các huyện ủy, thành ủy, đảng ủy trực thuộc xây dựng kế hoạch; các phòng, khoa tổ chức tưới cây; các phòng, khoa học tập cách trồng.", "[Các huyện ủy, thành ủy, đảng ủy trực thuộc / các phòng, khoa] [] []"},
		{"Các khoa, bộ môn tổ chức tưới cây; các phòng, xí nghiệp lập danh sách; Tổng Giám đốc chủ trì.", "[Các khoa, bộ môn / các phòng, xí nghiệp / Tổng Giám đốc] [] [lead]"},
		{"Ban tổ chức tiến hành chấm vườn; Ban Tổ chức Huyện ủy chủ trì.", "[Ban Tổ chức Huyện ủy] [] [lead]"},
		{"Các đơn vị có báo cáo sơ kết; các xã có rừng tổ chức tuần tra.", "[Các đơn vị / các xã có rừng] [] [report]"},
		{"Trên cơ sở sổ cây của các đơn vị, Sở Y tế có nhiệm vụ lập báo cáo, tham mưu cho xã.", "[Sở Y tế] [] [report advise]"},
		{"Chủ trì theo dõi, đôn đốc, tổng hợp báo cáo UBND tỉnh, trồng thêm cây và cỏ.", "[] [] [lead monitor report]"},
		{"UBND xã cũng giao Trung tâm Văn hóa treo 10 băng rôn.", "[Trung tâm Văn hóa] [] []"},
		{"UBND xã đề nghị Ủy ban MTTQ Việt Nam xã phối hợp tuyên truyền; Sở Y tế đề nghị UBND tỉnh xem xét.", "[Ủy ban MTTQ Việt Nam xã] [] [coordinate]"},
		// A round of several times, and one in brackets, before what is done.
		{"Sở Y tế là đầu mối, chủ trì theo dõi, đôn đốc, tổng hợp số liệu, định kỳ 6 tháng, năm báo cáo UBND tỉnh.", "[Sở Y tế] [] [lead monitor report]"},
		{"Định kỳ hằng năm (trước ngày 20 tháng 11) báo cáo kết quả về UBND tỉnh; hằng tháng, quý và cả năm phối hợp với Công an xã; theo dõi việc chăm cây, định kỳ 6 tháng và hàng năm báo cáo UBND xã.", "[] [Công an xã] [report coordinate monitor]"},
		{"Sở Y tế đôn đốc các xã, định kỳ 6 tháng và hàng năm báo cáo UBND tỉnh.", "[Sở Y tế] [] [monitor report]"},
		{"Hiệu trưởng các trường Mầm non, Tiểu học và THCS tổ chức trồng cây.", "[Hiệu trưởng các trường Mầm non, Tiểu học và THCS] [] []"},
		// What is gathered and reported by the same unit, and what is advised on.
		{"Giao Văn phòng theo dõi các vườn; cuối vụ tổng hợp tồn tại, hạn chế báo cáo lãnh đạo xem xét.", "[Văn phòng] [] [monitor report]"},
		{"Sở Y tế trồng cây; tổng hợp kết quả thực hiện báo cáo UBND tỉnh.", "[Sở Y tế] [] [report]"},
		{"Phòng Kinh tế xây dựng vườn, tổng hợp số cây của các thôn báo cáo về UBND xã.", "[Phòng Kinh tế] [] [report]"},
		{"Các xã gửi số cây để Sở Y tế tổng hợp báo cáo UBND tỉnh.", "[Các xã] [] []"},
		{"Giao Phòng Kinh tế nghiên cứu, tham mưu bố trí kinh phí trồng cây.", "[Phòng Kinh tế] [] [advise]"},
		// What a unit will or must do, or goes on to organise.
		{"Từ ngày 15/6/2031, các xã sẽ tổ chức trồng đước; trước ngày 20/6/2031, UBND các xã phải báo cáo kết quả về Sở Nội vụ.", "[các xã / UBND các xã] [] [report]"},
		{"Trong quý II, Hội Làm vườn tiếp tục tổ chức chấm vườn; trên cơ sở Kế hoạch này, các trường học cụ thể hóa thành việc của mình.", "[Hội Làm vườn / các trường học] [] []"},
		{"Cần phối hợp chặt chẽ với Công an xã trong mùa trồng cây.", "[] [Công an xã] [coordinate]"},
		// A committee in small letters within a name; who goes on behind the committees of places.
		{"Sở Y tế phối hợp với các thành viên Ban chỉ đạo kiểm tra cơ sở.", "[Sở Y tế] [các thành viên Ban chỉ đạo] [coordinate]"},
		{"Các sở, ngành chỉ đạo, hướng dẫn các xã trồng cây.", "[Các sở, ngành] [] [direct]"},
		{"Sở Y tế chủ trì, phối hợp với UBND các xã, phường và đơn vị liên quan trồng cây.", "[Sở Y tế] [UBND các xã, phường / đơn vị liên quan] [lead coordinate]"},
		{"Sở Y tế phối hợp UBND các xã, phường, cơ quan, đơn vị liên quan trồng cây.", "[Sở Y tế] [UBND các xã, phường / cơ quan, đơn vị liên quan] [coordinate]"},
		// The kind of a unit in small letters, its field in capitals, that was asked or takes part.
		{"Giao phòng Kinh tế chủ trì, phối hợp với phòng Văn hóa - Xã hội, Công an xã trồng cây.", "[phòng Kinh tế] [phòng Văn hóa - Xã hội / Công an xã] [lead coordinate]"},
		{"Giao phòng ban liên quan trồng cây; phối hợp với trường học, phòng học, ban quản lý.", "[] [] [coordinate]"},
		{"Trạm Ươm giống làm đầu mối, các Ban Pháp chế & Nội vụ, Ban Kỹ thuật phối hợp, hoàn thành trước ngày 20/6/2031.", "[Trạm Ươm giống] [các Ban Pháp chế & Nội vụ / Ban Kỹ thuật] []"},
	} {
		lead, partners, roles := meaning.Parties(c.text)
		require.Equal(t, c.want, fmt.Sprintf("[%s] [%s] %v", strings.Join(orgNames(lead), " / "), strings.Join(orgNames(partners), " / "), roles), c.text)
	}
}

// A list may tell those in charge from those that take part.
func TestOrgListOfBoth(t *testing.T) {
	for text, want := range map[string][]string{
		"Chủ trì: Sở Tư pháp; Phối hợp: các sở, ngành":                         {"Sở Tư pháp"},
		"- Cơ quan chủ trì: Sở Y tế, Sở Nội vụ\n- Đơn vị phối hợp: Công an xã": {"Sở Y tế", "Sở Nội vụ"},
		"Sở Y tế, UBND các xã, phường, doanh nghiệp":                           {"Sở Y tế", "UBND các xã, phường", "doanh nghiệp"},
		"các Sở: Nội vụ, Tài chính; Trạm Y tế":                                 {"Sở Nội vụ", "Sở Tài chính", "Trạm Y tế"},
	} {
		require.Equal(t, want, orgNames(meaning.OrgList(text)), text)
	}
}

func TestUnitThatIsAsked(t *testing.T) {
	for _, c := range []struct{ line, name, rest string }{
		{"UBND tỉnh yêu cầu thủ trưởng các sở, ban, ngành rà soát hồ sơ.", "các sở, ban, ngành", "rà soát hồ sơ."},
		{"Chủ tịch UBND xã giao Phòng Kinh tế chủ trì theo dõi.", "Phòng Kinh tế", "chủ trì theo dõi."},
		{"UBND xã đề nghị Ủy ban MTTQ Việt Nam xã tuyên truyền.", "Ủy ban MTTQ Việt Nam xã", "tuyên truyền."},
		{"Các cơ quan, đơn vị lập sổ vườn ươm và đưa về xã (qua Hội Làm vườn) như sau:", "Các cơ quan, đơn vị", "lập sổ vườn ươm và đưa về xã (qua Hội Làm vườn) như sau:"},
		{"Giao phòng Kinh tế chủ trì theo dõi.", "phòng Kinh tế", "chủ trì theo dõi."},
		{"Các ban, ngành xã, UBND các phường phối hợp với Sở Nội vụ:", "Các ban, ngành xã, UBND các phường", "phối hợp với Sở Nội vụ:"},
		{"Sở Y tế đề nghị UBND tỉnh xem xét.", "Sở Y tế", "đề nghị UBND tỉnh xem xét."},
	} {
		ref, rest, ok := meaning.Unit(c.line)
		require.True(t, ok, c.line)
		require.Equal(t, c.name, ref.Name, c.line)
		require.Equal(t, c.rest, rest, c.line)
	}
}

func TestReportsOfOtherForms(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// A report that others made is no duty, and who takes part is no receiver.
		{"Trên cơ sở sổ cây của các đơn vị, Sở Nội vụ phối hợp với Sở Tài chính lập dự toán.", nil},
		{"Gửi báo cáo của đơn vị về Sở Nội vụ trước ngày 15/6/2031.", []string{"Sở Nội vụ trước ngày 15/6/2031|due=2031-06-15|before"}},
		// The time nearest before it, a deadline before a span, and every deadline of one list.
		{"Tháng 5/2031, các phòng rà soát, tháng 6/2031, lấy ý kiến và gửi báo cáo kết quả về Sở Tư pháp.", []string{"Sở Tư pháp tháng 6/2031|from=2031-06|to=2031-06"}},
		{"Mở lớp trong tháng 6/2031, báo cáo kết quả về Sở Y tế trước ngày 15/7/2031.", []string{"Sở Y tế trước ngày 15/7/2031|due=2031-07-15|before"}},
		// A deadline right behind the receiver goes before one of the work, but one of other work does not.
		{"Mở lớp trước ngày 15/6/2031, báo cáo UBND tỉnh trước ngày 20/6/2031.", []string{"UBND tỉnh trước ngày 20/6/2031|due=2031-06-20|before"}},
		{"Mở lớp trước ngày 15/6/2031, báo cáo kết quả trước ngày 20/6/2031 về Sở Y tế.", []string{"Sở Y tế trước ngày 20/6/2031|due=2031-06-20|before"}},
		{"Trước ngày 15/6/2031, các phòng báo cáo Sở Y tế để Sở tổng hợp trước ngày 20/6/2031.", []string{"Sở Y tế Trước ngày 15/6/2031|due=2031-06-15|before"}},
		// An outline of reports is none, and a quarter before a deadline tells which report it is.
		{"Trước ngày 25/6/2031, gửi đề cương báo cáo đến các cơ quan được chọn.", nil},
		{"Báo cáo định kỳ: quý I trước ngày 10/3/2031 gửi Sở Y tế.", []string{"Sở Y tế trước ngày 10/3/2031|due=2031-03-10|before"}},
		// The kind of report and its time, and the round behind the receiver.
		{"- Báo cáo tháng gửi trước ngày 18 của tháng", []string{"trước ngày 18 của tháng|every=month|before"}},
		{"Báo cáo sơ kết 6 tháng: trước ngày 10/6/2031.", []string{"trước ngày 10/6/2031|due=2031-06-10|before"}},
		{"Các xã báo cáo về UBND huyện hàng quý về tình hình trồng cây.", []string{"UBND huyện hàng quý|every=quarter"}},
		{"Trạm Y tế báo cáo UBND xã hằng tháng.", []string{"UBND xã hằng tháng|every=month"}},
		{"Các xã báo cáo UBND tỉnh trước ngày 08/4 và 08/10 hằng năm.", []string{"UBND tỉnh trước ngày 08/4 và 08/10 hằng năm|due=--04-08|every=year|before", "UBND tỉnh trước ngày 08/4 và 08/10 hằng năm|due=--10-08|every=year|before"}},
	} {
		var have []string
		for _, r := range meaning.Reports(c.text) {
			s := ""
			if r.To != nil {
				s = r.To.Name + " "
			}
			if r.Timing != nil {
				s += showTiming(r.Timing)
			}
			have = append(have, s)
		}
		require.Equal(t, c.want, have, c.text)
	}
}
