package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestMoneyOfSections(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I. KINH PHÍ\nKinh phí thực hiện là 150.000.000 đồng từ nguồn ngân sách xã năm 2026, trong đó:\n1. Ngân sách tỉnh: 100 triệu đồng.\n2. Xã hội hóa 50 triệu đồng để mua 200 cây.\n3. Ngân sách xã là 5 triệu đồng.\n"+
		"II. NGUỒN KINH PHÍ\nTừ nguồn ngân sách nhà nước theo phân cấp.\nIII. KINH PHÍ\nSở Tài chính hướng dẫn các đơn vị.\nIV. NỘI DUNG\nThu 50.000 đồng mỗi hộ.\n1. Trồng cây trị giá 3 triệu đồng.\nV. TỔ CHỨC THỰC HIỆN\nKinh phí: 7 triệu đồng.\n1. Phòng Kinh tế theo dõi.\n")
	s := p.Sections
	require.Len(t, s, 5)
	require.Equal(t, &adminplan.Budget{Text: "Kinh phí thực hiện là 150.000.000 đồng từ nguồn ngân sách xã năm 2026, trong đó", Amount: "150000000", Source: "nguồn ngân sách xã năm 2026"}, s[0].Budget)
	require.Equal(t, &adminplan.Budget{Text: "100 triệu đồng", Amount: "100000000", Source: "Ngân sách tỉnh"}, s[0].Items[0].Budget)
	require.Equal(t, "50000000", s[0].Items[1].Budget.Amount)
	require.Equal(t, []adminplan.Indicator{{Text: "200 cây", Value: "200", Unit: "cây"}}, s[0].Items[1].Indicators, "what is spent is not to be reached")
	require.Equal(t, "Ngân sách xã", s[0].Items[2].Budget.Source)
	require.Empty(t, s[0].Items[2].Indicators)
	require.Equal(t, &adminplan.Budget{Text: "Từ nguồn ngân sách nhà nước theo phân cấp", Source: "nguồn ngân sách nhà nước theo phân cấp"}, s[1].Budget)
	require.Nil(t, s[2].Budget)
	require.Nil(t, s[3].Budget)
	require.Nil(t, s[3].Items[0].Budget)
	require.Equal(t, "3", s[3].Items[0].Indicators[0].Value)
	require.Equal(t, "7000000", s[4].Budget.Amount)
}

func TestMoneyOfItems(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I. NỘI DUNG\n1. Kinh phí: 50.000.000 đồng, trồng 200 cây.\n2. Tổng dự toán: 120 triệu đồng, trong đó xã hội hóa 40 triệu đồng.\n"+
		"3. Vận động: 30 triệu đồng.\n4. Bộ phận phụ trách: Văn phòng xã.\n5. Theo Quyết định số: 22/QĐ-UBND ngày 05/3/2024 của UBND xã.")
	items := p.Sections[0].Items
	require.Equal(t, "50000000", items[0].Budget.Amount)
	require.Equal(t, []adminplan.Indicator{{Text: "200 cây", Value: "200", Unit: "cây"}}, items[0].Indicators)
	require.Equal(t, "120000000", items[1].Budget.Amount)
	require.Empty(t, items[1].Indicators)
	require.Equal(t, "30", items[2].Indicators[0].Value)
	require.Equal(t, "Văn phòng xã", items[3].Lead[0].Name)
	require.Equal(t, "Quyết định", items[4].References[0].Kind)
}

func TestReportsOfSections(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I. CHẾ ĐỘ BÁO CÁO\nCác thôn báo cáo kết quả về UBND xã (qua Phòng Kinh tế) trước ngày 15/12/2026. Ban Chỉ huy báo cáo Sở Xây dựng trước ngày 20/12/2026.\nII. NỘI DUNG\n1. Trồng cây.\n")
	require.Equal(t, []adminplan.Report{
		{To: &adminplan.OrgRef{Name: "UBND xã"}, Through: &adminplan.OrgRef{Name: "Phòng Kinh tế"}, Timing: &adminplan.Timing{Text: "trước ngày 15/12/2026", Due: adminplan.DateOf(2026, 12, 15), Exclusive: true}},
		{To: &adminplan.OrgRef{Name: "Sở Xây dựng"}, Timing: &adminplan.Timing{Text: "trước ngày 20/12/2026", Due: adminplan.DateOf(2026, 12, 20), Exclusive: true}},
	}, p.Sections[0].ReportsTo)
	require.Empty(t, p.Sections[1].ReportsTo)
	require.Empty(t, p.ReportsTo)
}

func TestReportsOfTheWholePlan(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I. NỘI DUNG\n1. Trồng cây.\nTrong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo Ủy ban nhân dân tỉnh để xem xét./.\nCHỦ TỊCH\nLê An Bình\n")
	require.Len(t, p.Closing, 1)
	require.Empty(t, p.ReportsTo)
	p = planOf(t, webHead+webTitle+"I. NỘI DUNG\n1. Trồng cây.\nTrên đây là Kế hoạch trồng rừng ngập mặn; đề nghị các đơn vị báo cáo kết quả về Sở Nông nghiệp và Môi trường trước ngày 20/12/2024./.\nCHỦ TỊCH\nLê An Bình\n")
	require.Len(t, p.Closing, 1)
	require.Equal(t, []adminplan.Report{{To: &adminplan.OrgRef{Name: "Sở Nông nghiệp và Môi trường"},
		Timing: &adminplan.Timing{Text: "trước ngày 20/12/2024", Due: adminplan.DateOf(2024, 12, 20), Exclusive: true}}}, p.ReportsTo)
}
