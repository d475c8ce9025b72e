package parse_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/parse"
)

// slots are the parts of a short plan that the tables below vary one at a time.
type slots struct {
	left, right, kind, title, bases, body, recipients, signature string
}

func (s slots) text() string {
	or := func(s, other string) string {
		if s == "" {
			return other
		}
		return s
	}
	return or(s.left, "ỦY BAN NHÂN DÂN\nXÃ AN THẠNH TÂY\nSố: 31/KH-UBND") + "\n" +
		or(s.right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Thạnh Tây, ngày 12 tháng 5 năm 2025") + "\n\n" +
		or(s.kind, "KẾ HOẠCH") + "\n" + or(s.title, "Duy tu đường giao thông nông thôn năm 2025") + "\n\n" +
		or(s.bases, "Căn cứ Nghị quyết số 05/NQ-HĐND ngày 20/12/2024 của Hội đồng nhân dân xã;\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:") + "\n\n" +
		or(s.body, "I. MỤC ĐÍCH\n\n1. Bảo đảm giao thông thông suốt.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế chủ trì thực hiện.") + "\n\n" +
		or(s.recipients, "Nơi nhận:\n- UBND tỉnh (b/c);\n- Các thôn;\n- Lưu: VT.") + "\n" +
		or(s.signature, "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐồng Xuân Bách") + "\n"
}

// slotTables are the names under which KNOWN_FAILURES names rows of the tables.
var slotTables = []string{"issuers", "numbers", "dates", "titles", "openings", "labels", "recipients", "signatures"}

// eachSlot runs the rows of a table; a row that KNOWN_FAILURES names as "table row" must fail.
func eachSlot[R any](t *testing.T, table string, rows []R, name func(R) string, check func(R) string) {
	require.Contains(t, slotTables, table)
	known := knownFailures(t)
	seen := map[string]bool{}
	for _, row := range rows {
		n := strings.NewReplacer(" ", "_", "\n", "/").Replace(name(row))
		require.False(t, seen[n], "two rows are named %s", n)
		seen[n] = true
		t.Run(n, func(t *testing.T) {
			switch what := check(row); {
			case what != "" && !known[table+" "+n]:
				t.Error(what)
			case what == "" && known[table+" "+n]:
				t.Errorf("is right now; take it from KNOWN_FAILURES")
			}
		})
	}
}

// readSlots reads the plan and says what is lost of its words.
func readSlots(s slots) (*adminplan.Plan, string) {
	p, _, err := parse.Text(strings.NewReader(s.text()))
	if err != nil {
		return nil, err.Error()
	}
	return p, ""
}

func unlike(what string, got, want any) string {
	if g, w := fold(fmt.Sprint(got)), fold(fmt.Sprint(want)); g != w {
		return fmt.Sprintf("%s: got %v\nwant %v", what, got, want)
	}
	return ""
}

func firstOf(differences ...string) string {
	i := slices.IndexFunc(differences, func(s string) bool { return s != "" })
	if i < 0 {
		return ""
	}
	return differences[i]
}

func TestVariantIssuers(t *testing.T) {
	type row struct{ left, parent, issuer string }
	rows := []row{
		{"UBND TỈNH HÀ BẮC\nSỞ XÂY DỰNG", "UBND TỈNH HÀ BẮC", "SỞ XÂY DỰNG"},
		{"UBND TỈNH HÀ BẮC\nTHANH TRA TỈNH", "UBND TỈNH HÀ BẮC", "THANH TRA TỈNH"},
		{"UBND TỈNH HÀ BẮC\nBAN QUẢN LÝ\nKHU KINH TẾ VŨNG ÁNG HẠ", "UBND TỈNH HÀ BẮC", "BAN QUẢN LÝ KHU KINH TẾ VŨNG ÁNG HẠ"},
		{"ỦY BAN NHÂN DÂN TỈNH HÀ BẮC\nSỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG", "ỦY BAN NHÂN DÂN TỈNH HÀ BẮC", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"},
		{"ỦY BAN NHÂN DÂN\nTỈNH HÀ BẮC\nSỞ CÔNG THƯƠNG", "ỦY BAN NHÂN DÂN TỈNH HÀ BẮC", "SỞ CÔNG THƯƠNG"},
		{"SỞ Y TẾ HÀ BẮC\nBỆNH VIỆN ĐA KHOA\nKHU VỰC PHÍA TÂY", "SỞ Y TẾ HÀ BẮC", "BỆNH VIỆN ĐA KHOA KHU VỰC PHÍA TÂY"},
		{"SỞ Y TẾ HÀ BẮC\nTRUNG TÂM KIỂM SOÁT BỆNH TẬT", "SỞ Y TẾ HÀ BẮC", "TRUNG TÂM KIỂM SOÁT BỆNH TẬT"},
		{"BỘ TƯ PHÁP\nCỤC THI HÀNH ÁN DÂN SỰ\nTỈNH HÀ BẮC", "BỘ TƯ PHÁP", "CỤC THI HÀNH ÁN DÂN SỰ TỈNH HÀ BẮC"},
		{"BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH HÀ BẮC", "BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI TỈNH HÀ BẮC"},
		{"NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH TỈNH HÀ BẮC", "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM", "CHI NHÁNH TỈNH HÀ BẮC"},
		{"VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nVIỆN KIỂM SÁT NHÂN DÂN\nTỈNH HÀ BẮC", "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO", "VIỆN KIỂM SÁT NHÂN DÂN TỈNH HÀ BẮC"},
		{"BỘ CÔNG AN\nCÔNG AN TỈNH HÀ BẮC", "BỘ CÔNG AN", "CÔNG AN TỈNH HÀ BẮC"},
		{"HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ BẮC\nBAN PHÁP CHẾ", "HỘI ĐỒNG NHÂN DÂN TỈNH HÀ BẮC", "BAN PHÁP CHẾ"},
		{"ĐOÀN ĐẠI BIỂU QUỐC HỘI\nTỈNH HÀ BẮC", "", "ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH HÀ BẮC"},
		{"HỘI ĐỒNG NHÂN DÂN\nXÃ AN THẠNH TÂY", "", "HỘI ĐỒNG NHÂN DÂN XÃ AN THẠNH TÂY"},
		{"HỘI NÔNG DÂN VIỆT NAM\nBCH HỘI NÔNG DÂN TỈNH HÀ BẮC", "HỘI NÔNG DÂN VIỆT NAM", "BCH HỘI NÔNG DÂN TỈNH HÀ BẮC"},
		{"HỘI CỰU CHIẾN BINH\nTỈNH HÀ BẮC", "", "HỘI CỰU CHIẾN BINH TỈNH HÀ BẮC"},
		{"ỦY BAN MTTQ VIỆT NAM\nTỈNH HÀ BẮC\nBAN THƯỜNG TRỰC", "ỦY BAN MTTQ VIỆT NAM TỈNH HÀ BẮC", "BAN THƯỜNG TRỰC"},
		{"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nPHƯỜNG NAM NGẠN", "", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG NAM NGẠN"},
		{"UBMTTQ VIỆT NAM XÃ AN THẠNH TÂY\nBAN THANH TRA NHÂN DÂN", "UBMTTQ VIỆT NAM XÃ AN THẠNH TÂY", "BAN THANH TRA NHÂN DÂN"},
		{"ỦY BAN BẦU CỬ XÃ AN THẠNH TÂY\nTIỂU BAN TUYÊN TRUYỀN", "ỦY BAN BẦU CỬ XÃ AN THẠNH TÂY", "TIỂU BAN TUYÊN TRUYỀN"},
		{"TỈNH ỦY HÀ BẮC\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*", "TỈNH ỦY HÀ BẮC", "BAN TUYÊN GIÁO VÀ DÂN VẬN"},
		{"ĐẢNG ỦY XÃ AN THẠNH TÂY\nCHI BỘ THÔN ĐÔNG\n*", "ĐẢNG ỦY XÃ AN THẠNH TÂY", "CHI BỘ THÔN ĐÔNG"},
		{"ĐẢNG BỘ XÃ AN THẠNH TÂY\nỦY BAN KIỂM TRA ĐẢNG ỦY\n*", "ĐẢNG BỘ XÃ AN THẠNH TÂY", "ỦY BAN KIỂM TRA ĐẢNG ỦY"},
		{"VĂN PHÒNG CHÍNH PHỦ", "", "VĂN PHÒNG CHÍNH PHỦ"},
		{"THỦ TƯỚNG CHÍNH PHỦ", "", "THỦ TƯỚNG CHÍNH PHỦ"},
		{"BỘ NÔNG NGHIỆP VÀ\nMÔI TRƯỜNG", "", "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"},
		{"BỘ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH", "", "BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH"},
		{"BỘ Y TẾ\nCỤC AN TOÀN THỰC PHẨM", "BỘ Y TẾ", "CỤC AN TOÀN THỰC PHẨM"},
		{"BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC SƠN TRẠCH", "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG ĐẠI HỌC SƠN TRẠCH"},
		{"ĐẠI HỌC QUỐC GIA SƠN TRẠCH\nTRƯỜNG ĐẠI HỌC KHOA HỌC\nXÃ HỘI VÀ NHÂN VĂN", "ĐẠI HỌC QUỐC GIA SƠN TRẠCH", "TRƯỜNG ĐẠI HỌC KHOA HỌC XÃ HỘI VÀ NHÂN VĂN"},
		{"UBND QUẬN NAM NGẠN\nTRƯỜNG THCS NGUYỄN TRÃI", "UBND QUẬN NAM NGẠN", "TRƯỜNG THCS NGUYỄN TRÃI"},
		{"PHÒNG GD&ĐT NAM NGẠN\nTRƯỜNG TH HOÀNG DIỆU", "PHÒNG GD&ĐT NAM NGẠN", "TRƯỜNG TH HOÀNG DIỆU"},
		{"SỞ GD&ĐT HÀ BẮC\nTRUNG TÂM GDNN-GDTX\nNAM NGẠN", "SỞ GD&ĐT HÀ BẮC", "TRUNG TÂM GDNN-GDTX NAM NGẠN"},
		{"TRƯỜNG THPT NAM NGẠN\nTỔ NGỮ VĂN", "TRƯỜNG THPT NAM NGẠN", "TỔ NGỮ VĂN"},
		{"CÔNG ĐOÀN NGÀNH GIÁO DỤC HÀ BẮC\nCÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT NAM NGẠN", "CÔNG ĐOÀN NGÀNH GIÁO DỤC HÀ BẮC", "CÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT NAM NGẠN"},
		{"CÔNG ĐOÀN XÃ TÂN AN\nCÔNG ĐOÀN CƠ SỞ\nTRƯỜNG THCS TÂN AN", "CÔNG ĐOÀN XÃ TÂN AN", "CÔNG ĐOÀN CƠ SỞ TRƯỜNG THCS TÂN AN"},
		{"ĐOÀN XÃ AN THẠNH TÂY\nBCH CHI ĐOÀN THÔN ĐÔNG\n***", "ĐOÀN XÃ AN THẠNH TÂY", "BCH CHI ĐOÀN THÔN ĐÔNG"},
		{"ỦY BAN NHÂN DÂN\nTHÀNH PHỐ NAM NGẠN", "", "ỦY BAN NHÂN DÂN THÀNH PHỐ NAM NGẠN"},
		{"ỦY BAN NHÂN DÂN\nQUẬN 13", "", "ỦY BAN NHÂN DÂN QUẬN 13"},
		{"ỦY BAN NHÂN DÂN\nĐẶC KHU HÒN MUN", "", "ỦY BAN NHÂN DÂN ĐẶC KHU HÒN MUN"},
		{"ỦY BAN NHÂN DÂN\nTHỊ TRẤN PHỐ LU HẠ", "", "ỦY BAN NHÂN DÂN THỊ TRẤN PHỐ LU HẠ"},
		{"UBND XÃ AN THẠNH TÂY\nPHÒNG VĂN HÓA - XÃ HỘI", "UBND XÃ AN THẠNH TÂY", "PHÒNG VĂN HÓA - XÃ HỘI"},
		{"UBND XÃ AN THẠNH TÂY\nBAN CHỈ HUY QUÂN SỰ", "UBND XÃ AN THẠNH TÂY", "BAN CHỈ HUY QUÂN SỰ"},
		{"UBND XÃ AN THẠNH TÂY\nTRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG", "UBND XÃ AN THẠNH TÂY", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"},
		{"BAN CHỈ ĐẠO 389\nTỈNH HÀ BẮC", "", "BAN CHỈ ĐẠO 389 TỈNH HÀ BẮC"},
		{"HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN,\nGIÁO DỤC PHÁP LUẬT TỈNH HÀ BẮC", "", "HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT TỈNH HÀ BẮC"},
		{"UBND TỈNH HÀ BẮC\nBAN AN TOÀN GIAO THÔNG", "UBND TỈNH HÀ BẮC", "BAN AN TOÀN GIAO THÔNG"},
		{"QUÂN KHU 3\nBỘ CHỈ HUY QUÂN SỰ TỈNH HÀ BẮC", "QUÂN KHU 3", "BỘ CHỈ HUY QUÂN SỰ TỈNH HÀ BẮC"},
		{"KIỂM TOÁN NHÀ NƯỚC\nKIỂM TOÁN NHÀ NƯỚC KHU VỰC XV", "KIỂM TOÁN NHÀ NƯỚC", "KIỂM TOÁN NHÀ NƯỚC KHU VỰC XV"},
		{"TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM\nCÔNG TY ĐIỆN LỰC HÀ BẮC", "TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM", "CÔNG TY ĐIỆN LỰC HÀ BẮC"},
		{"LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ\nTỈNH HÀ BẮC", "", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH HÀ BẮC"},
		{"HỘI LHPN XÃ AN THẠNH TÂY\nCHI HỘI THÔN ĐÔNG", "HỘI LHPN XÃ AN THẠNH TÂY", "CHI HỘI THÔN ĐÔNG"},
		{"ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH\nHÀ BẮC", "", "ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH HÀ BẮC"},
		{"HỌC VIỆN CHÍNH TRỊ\nTRƯỜNG CHÍNH TRỊ TỈNH HÀ BẮC", "HỌC VIỆN CHÍNH TRỊ", "TRƯỜNG CHÍNH TRỊ TỈNH HÀ BẮC"},
		{"VĂN PHÒNG ĐOÀN ĐBQH VÀ\nHĐND TỈNH HÀ BẮC", "", "VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND TỈNH HÀ BẮC"},
		{"Ủy ban nhân dân\nxã An Thạnh Tây", "", "Ủy ban nhân dân xã An Thạnh Tây"},
	}
	eachSlot(t, "issuers", rows, func(r row) string { return r.left }, func(r row) string {
		p, what := readSlots(slots{left: r.left + "\nSố: 31/KH-ABC"})
		if p == nil {
			return what
		}
		path := p.Issuer.Path
		last := max(len(path)-1, 0)
		return firstOf(unlike("issuer", strings.Join(path[last:], ""), r.issuer), unlike("parent", strings.Join(path[:last], " "), r.parent),
			unlike("number", p.Number.Value+"/"+p.Number.Symbol, "31/KH-ABC"))
	})
}

func TestVariantNumbers(t *testing.T) {
	type row struct{ line, value, symbol string }
	rows := []row{
		{"Số: 31/KH-UBND", "31", "KH-UBND"},
		{"Số 31/KH-UBND", "31", "KH-UBND"},
		{"SỐ: 31/KH-UBND", "31", "KH-UBND"},
		{"Số:31/KH-UBND", "31", "KH-UBND"},
		{"Số : 31/KH-UBND", "31", "KH-UBND"},
		{"Số: 31 /KH-UBND", "31", "KH-UBND"},
		{"Số: 31/ KH-UBND", "31", "KH-UBND"},
		{"Số: 31 / KH - UBND", "31", "KH-UBND"},
		{"Số: 0031/KH-UBND", "0031", "KH-UBND"},
		{"Số: 1.031/KH-UBND", "1.031", "KH-UBND"},
		{"Số: 31a/KH-UBND", "31a", "KH-UBND"},
		{"Số: 31/KH-SGDĐT-GDTrH", "31", "KH-SGDĐT-GDTrH"},
		{"Số: 31/2025/KH-CT", "31", "2025/KH-CT"},
		{"Số: 31/KH.UBND", "31", "KH.UBND"},
		{"Số: 31/KH", "31", "KH"},
		{"Số: 31/KHPH-UBND-BCH", "31", "KHPH-UBND-BCH"},
		{"Số: 31/KHLN-SYT-SGDĐT", "31", "KHLN-SYT-SGDĐT"},
		{"Số: /KH-UBND", "", "KH-UBND"},
		{"Số:       /KH-UBND", "", "KH-UBND"},
		{"Số: …/KH-UBND", "", "KH-UBND"},
		{"Số: ....../KH-UBND", "", "KH-UBND"},
		{"Số: ___/KH-UBND", "", "KH-UBND"},
		{"Số:......../KH-UBND", "", "KH-UBND"},
		{"Số 31-KH/ĐU", "31", "KH/ĐU"},
		{"Số 31 - KH/ĐU", "31", "KH/ĐU"},
		{"Số: 31-KH/ĐU", "31", "KH/ĐU"},
		{"Số     -KH/ĐU", "", "KH/ĐU"},
		{"Số … -KH/ĐU", "", "KH/ĐU"},
		{"Số 31-KHPH/BTG-SVHTT", "31", "KHPH/BTG-SVHTT"},
		{"Số: 31/KH-BCĐ138", "31", "KH-BCĐ138"},
		{"Số: 31/KH-ĐTN&CĐ", "31", "KH-ĐTN&CĐ"},
		{"Số:31 /KH-PGD&ĐT", "31", "KH-PGD&ĐT"},
		{"31/KH-UBND", "31", "KH-UBND"},
		{"Số: 31/KH-UBND.", "31", "KH-UBND"},
		{"Số: 31/KH- UBND", "31", "KH-UBND"},
		{"**Số: 31/KH-UBND**", "31", "KH-UBND"},
	}
	eachSlot(t, "numbers", rows, func(r row) string { return r.line }, func(r row) string {
		p, what := readSlots(slots{left: "ỦY BAN NHÂN DÂN\nXÃ AN THẠNH TÂY\n" + r.line})
		if p == nil {
			return what
		}
		return firstOf(unlike("number", p.Number.Value, r.value), unlike("symbol", p.Number.Symbol, r.symbol),
			unlike("issuer", strings.Join(p.Issuer.Path, "|"), "ỦY BAN NHÂN DÂN XÃ AN THẠNH TÂY"))
	})
}

func TestVariantDates(t *testing.T) {
	type row struct{ line, place, date string }
	rows := []row{
		{"An Thạnh Tây, ngày 12 tháng 5 năm 2025", "An Thạnh Tây", "2025-05-12"},
		{"An Thạnh Tây, ngày 12 tháng 05 năm 2025", "An Thạnh Tây", "2025-05-12"},
		{"An Thạnh Tây, ngày 5 tháng 01 năm 2025.", "An Thạnh Tây", "2025-01-05"},
		{"An Thạnh Tây ngày 12 tháng 5 năm 2025", "An Thạnh Tây", "2025-05-12"},
		{"An Thạnh Tây,ngày 12 tháng 5 năm 2025", "An Thạnh Tây", "2025-05-12"},
		{"An Thạnh Tây, Ngày 12 tháng 5 năm 2025", "An Thạnh Tây", "2025-05-12"},
		{"An Thạnh Tây, ngày 12/5/2025", "An Thạnh Tây", "2025-05-12"},
		{"An Thạnh Tây, ngày 12-5-2025", "An Thạnh Tây", "2025-05-12"},
		{"An Thạnh Tây, ngày 12 tháng 5, năm 2025", "An Thạnh Tây", "2025-05-12"},
		{"An Thạnh Tây, ngày12 tháng5 năm2025", "An Thạnh Tây", "2025-05-12"},
		{"An Thạnh Tây, ngày     tháng 5 năm 2025", "An Thạnh Tây", "2025-05"},
		{"An Thạnh Tây, ngày … tháng 5 năm 2025", "An Thạnh Tây", "2025-05"},
		{"An Thạnh Tây, ngày ... tháng ... năm 2025", "An Thạnh Tây", "2025"},
		{"An Thạnh Tây, ngày....tháng 5 năm 2025", "An Thạnh Tây", "2025-05"},
		{"An Thạnh Tây, ngày      tháng      năm 2025", "An Thạnh Tây", "2025"},
		{"An Thạnh Tây, tháng 5 năm 2025", "An Thạnh Tây", "2025-05"},
		{"TP. Nam Ngạn, ngày 12 tháng 5 năm 2025", "TP. Nam Ngạn", "2025-05-12"},
		{"Tp.Nam Ngạn, ngày 12 tháng 5 năm 2025", "Tp.Nam Ngạn", "2025-05-12"},
		{"Thành phố Hồ Chí Minh, ngày 12 tháng 5 năm 2025", "Thành phố Hồ Chí Minh", "2025-05-12"},
		{"Bà Rịa - Vũng Tàu, ngày 12 tháng 5 năm 2025", "Bà Rịa - Vũng Tàu", "2025-05-12"},
		{"Bà Rịa – Vũng Tàu,\nngày 12 tháng 5 năm 2025", "Bà Rịa – Vũng Tàu", "2025-05-12"},
		{"Thừa Thiên Huế, ngày\n12 tháng 5 năm 2025", "Thừa Thiên Huế", "2025-05-12"},
		{"An Thạnh Tây, ngày 12\ntháng 5 năm\n2025", "An Thạnh Tây", "2025-05-12"},
		{"Quận 13, ngày 12 tháng 5 năm 2025", "Quận 13", "2025-05-12"},
		{"Phường 4, ngày 12 tháng 5 năm 2025", "Phường 4", "2025-05-12"},
		{"Ea H’leo, ngày 12 tháng 5 năm 2025", "Ea H’leo", "2025-05-12"},
		{"M'Drắk, ngày 12 tháng 5 năm 2025", "M'Drắk", "2025-05-12"},
		{"Thị trấn Phố Lu Hạ, ngày 12 tháng 5 năm 2025", "Thị trấn Phố Lu Hạ", "2025-05-12"},
		{"*An Thạnh Tây, ngày 12 tháng 5 năm 2025*", "An Thạnh Tây", "2025-05-12"},
	}
	eachSlot(t, "dates", rows, func(r row) string { return r.line }, func(r row) string {
		p, what := readSlots(slots{right: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n" + r.line})
		if p == nil {
			return what
		}
		date, _ := p.Date.MarshalText()
		return firstOf(unlike("place", p.Place, r.place), unlike("date", string(date), r.date))
	})
}

func TestVariantTitles(t *testing.T) {
	type row struct{ kind, lines, title, kindName string }
	rows := []row{
		{"KẾ HOẠCH", "Về việc duy tu đường giao thông năm 2025", "Về việc duy tu đường giao thông năm 2025", ""},
		{"KẾ HOẠCH", "V/v: Duy tu đường giao thông năm 2025", "V/v: Duy tu đường giao thông năm 2025", ""},
		{"KẾ HOẠCH", "DUY TU ĐƯỜNG GIAO THÔNG\nNÔNG THÔN\nNĂM 2025\n(LẦN 2)", "DUY TU ĐƯỜNG GIAO THÔNG NÔNG THÔN NĂM 2025 (LẦN 2)", ""},
		{"KẾ HOẠCH", "Duy tu đường giao thông\n\nnông thôn năm 2025", "Duy tu đường giao thông nông thôn năm 2025", ""},
		{"KẾ HOẠCH", "Thực hiện Nghị quyết số 12-NQ/ĐU ngày 03/02/2025\ncủa Ban Chấp hành Đảng bộ xã", "Thực hiện Nghị quyết số 12-NQ/ĐU ngày 03/02/2025 của Ban Chấp hành Đảng bộ xã", ""},
		{"KẾ HOẠCH", "Triển khai Kế hoạch số 120/KH-UBND của Ủy ban nhân dân tỉnh", "Triển khai Kế hoạch số 120/KH-UBND của Ủy ban nhân dân tỉnh", ""},
		{"KẾ HOẠCH", "Tổ chức “Tuần lễ Áo dài” năm 2025", "Tổ chức “Tuần lễ Áo dài” năm 2025", ""},
		{"KẾ HOẠCH", "Công tác tháng 6 năm 2025", "Công tác tháng 6 năm 2025", ""},
		{"KẾ HOẠCH", "Công tác kiểm tra, giám sát; phòng, chống tham nhũng\nnăm 2025 của Ủy ban nhân dân xã", "Công tác kiểm tra, giám sát; phòng, chống tham nhũng năm 2025 của Ủy ban nhân dân xã", ""},
		{"KẾ HOẠCH", "Năm học 2025 - 2026", "Năm học 2025 - 2026", ""},
		{"KẾ HOẠCH", "Khắc phục tồn tại, hạn chế sau kiểm tra\n-------------", "Khắc phục tồn tại, hạn chế sau kiểm tra", ""},
		{"KẾ HOẠCH", "Duy tu đường giao thông năm 2025\n________", "Duy tu đường giao thông năm 2025", ""},
		{"KẾ HOẠCH DUY TU ĐƯỜNG GIAO THÔNG NÔNG THÔN NĂM 2025", "", "DUY TU ĐƯỜNG GIAO THÔNG NÔNG THÔN NĂM 2025", ""},
		{"KẾ HOẠCH HÀNH ĐỘNG", "Thực hiện Chương trình nông thôn mới năm 2025", "Thực hiện Chương trình nông thôn mới năm 2025", "KẾ HOẠCH HÀNH ĐỘNG"},
		{"KẾ HOẠCH PHỐI HỢP", "Quản lý lưu trú trên địa bàn xã", "Quản lý lưu trú trên địa bàn xã", "KẾ HOẠCH PHỐI HỢP"},
		{"KẾ HOẠCH LIÊN NGÀNH", "Phòng, chống bạo lực học đường", "Phòng, chống bạo lực học đường", "KẾ HOẠCH LIÊN NGÀNH"},
		{"KẾ HOẠCH CHI TIẾT", "Tổ chức Lễ hội làng năm 2025", "Tổ chức Lễ hội làng năm 2025", "KẾ HOẠCH CHI TIẾT"},
		{"KẾ HOẠCH TỔNG THỂ", "Phát triển kinh tế số giai đoạn 2025 - 2030", "Phát triển kinh tế số giai đoạn 2025 - 2030", "KẾ HOẠCH TỔNG THỂ"},
		{"KẾ HOẠCH:", "Duy tu đường giao thông năm 2025", "Duy tu đường giao thông năm 2025", ""},
		{"Kế hoạch", "Duy tu đường giao thông năm 2025", "Duy tu đường giao thông năm 2025", ""},
		{"# KẾ HOẠCH", "## DUY TU ĐƯỜNG GIAO THÔNG\n## NÔNG THÔN NĂM 2025", "DUY TU ĐƯỜNG GIAO THÔNG NÔNG THÔN NĂM 2025", ""},
		{"**KẾ HOẠCH**", "**Duy tu đường giao thông năm 2025**", "Duy tu đường giao thông năm 2025", ""},
		{"KẾ HOẠCH", "Triển khai các hoạt động kỷ niệm 80 năm Ngày Cách mạng tháng Tám thành công\n(19/8/1945 - 19/8/2025) và Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam\n(02/9/1945 - 02/9/2025)", "Triển khai các hoạt động kỷ niệm 80 năm Ngày Cách mạng tháng Tám thành công (19/8/1945 - 19/8/2025) và Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025)", ""},
		{"KẾ HOẠCH", "Phát động phong trào thi đua\n“Cả nước chung sức xây dựng nông thôn mới”\ngiai đoạn 2025 - 2030", "Phát động phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2025 - 2030", ""},
	}
	eachSlot(t, "titles", rows, func(r row) string { return r.kind + "+" + r.lines }, func(r row) string {
		s := slots{kind: r.kind, title: r.lines}
		if r.lines == "" {
			s.kind, s.title = "\n", r.kind
		}
		p, what := readSlots(s)
		if p == nil {
			return what
		}
		if what := firstOf(unlike("title", p.Title, r.title), unlike("bases", len(p.Bases), 1), unlike("preamble", len(p.Preamble), 1)); what != "" {
			return what
		}
		if r.kindName != "" {
			return unlike("kind", p.KindName, r.kindName)
		}
		return ""
	})
}
