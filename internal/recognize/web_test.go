package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/plaintext"
)

// planOf reads a text as a whole.
func planOf(t *testing.T, text string) *adminplan.Plan {
	t.Helper()
	p, _, err := readText(t, text)
	require.NoError(t, err)
	return p
}

func readText(t *testing.T, text string) (*adminplan.Plan, []Warning, error) {
	t.Helper()
	doc, err := plaintext.Read(text, plaintext.Limits{Lines: 1 << 12, Line: 1 << 12})
	require.NoError(t, err)
	return Plan(doc)
}

const (
	webHead  = "ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\n"
	webTitle = "KẾ HOẠCH\nTrồng rừng ngập mặn năm 2024\n"
	webBody  = "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Trồng một trăm héc ta.\nII. NHIỆM VỤ\n1. Ươm cây giống.\n"
)

// requireWebPlan asks for the head and title of the texts above.
func requireWebPlan(t *testing.T, p *adminplan.Plan) {
	t.Helper()
	require.Equal(t, []string{"ỦY BAN NHÂN DÂN TỈNH AN PHÚ"}, p.Issuer.Path)
	require.Equal(t, "12/KH-UBND", p.Number.String())
	require.Equal(t, "An Phú", p.Place)
	require.Equal(t, adminplan.DateOf(2024, 3, 5), p.Date)
	require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	require.Len(t, p.Sections, 2)
}

func TestHeadlineOfAWebPage(t *testing.T) {
	for name, above := range map[string]string{
		"kind and title":  "KẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024\n\nTháng Ba 6, 2024 2:06 chiều\n",
		"menu":            "Trang chủ\nVĂN BẢN\nKẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024\n",
		"kind alone":      "KẾ HOẠCH\nTRỒNG RỪNG NGẬP MẶN NĂM 2024\n06/3/2024\n",
		"like a basis":    "KẾ HOẠCH\nThực hiện việc trồng rừng ngập mặn\n",
		"twice":           "KẾ HOẠCH TRỒNG RỪNG\nNgày 06/3/2024\nKẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024\n",
		"in small letter": "Kế hoạch trồng rừng ngập mặn năm 2024\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, above+webHead+webTitle+webBody)
			requireWebPlan(t, p)
			require.NotEmpty(t, p.Extra)
			require.Len(t, p.Motto, 2)
		})
	}
	t.Run("a second plan behind the first", func(t *testing.T) {
		require.Equal(t, "Nuôi tôm", planOf(t, webHead+"KẾ HOẠCH\nNuôi tôm\n- Thả giống.\n"+webHead+webTitle+webBody).Title)
		p := planOf(t, webTitle+webBody+webHead+"KẾ HOẠCH\nNuôi tôm\nI. MỤC TIÊU\n")
		require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	})
}

// menus are the kinds of documents that web sites list above one.
var menus = []string{"Trang chủ\nThông báo\nCông văn\nKế hoạch\nBáo cáo\n\n", "TRANG CHỦ\nGIỚI THIỆU\nTHÔNG BÁO\nKẾ HOẠCH\nLIÊN HỆ\n\n", "Hướng dẫn\nQuyết định\n\n"}

func TestKindsListedAboveADocument(t *testing.T) {
	const head = "TỈNH ĐOÀN AN PHÚ\n***\nSố: 12-%/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nAn Phú, ngày 05 tháng 3 năm 2024\n"
	const state = "SỞ NÔNG NGHIỆP AN PHÚ\nSố: 12/%-SNN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\n"
	for _, menu := range menus {
		requireWebPlan(t, planOf(t, menu+webHead+webTitle+webBody))
		for kind, seems := range map[string]string{"BÁO CÁO": "Báo cáo", "ĐỀ ÁN": "Đề án", "QUYẾT ĐỊNH": "Quyết định"} {
			for _, h := range []string{head, state} {
				_, _, err := readText(t, menu+h+kind+"\nVề kế hoạch trồng rừng năm 2024\nI. KẾT QUẢ\n1. Trồng năm mươi héc ta.\nII. KẾ HOẠCH TỚI\n1. Trồng tiếp.\n")
				require.ErrorContains(t, err, seems, menu)
			}
		}
	}
	_, _, err := readText(t, menus[0]+state+"Kính gửi: Các trạm kiểm lâm.\nSở đề nghị các trạm góp ý dự thảo kế hoạch trồng rừng./.\nNơi nhận:\n- Như trên.\nGIÁM ĐỐC\nLê An Bình\n")
	require.ErrorContains(t, err, "Công văn")
}

// notPlan asks that the text be refused.
func notPlan(t *testing.T, text string) {
	t.Helper()
	doc, err := plaintext.Read(text, plaintext.Limits{Lines: 1 << 12, Line: 1 << 12})
	require.NoError(t, err)
	_, _, err = Plan(doc)
	require.Error(t, err)
}

func TestTitleWithoutKindLine(t *testing.T) {
	p := planOf(t, webHead+"TRỒNG RỪNG NGẬP MẶN\nVEN BIỂN TỈNH AN PHÚ NĂM 2024\n"+webBody)
	require.Equal(t, "TRỒNG RỪNG NGẬP MẶN VEN BIỂN TỈNH AN PHÚ NĂM 2024", p.Title)
	require.Len(t, p.Bases, 1)
	require.Len(t, p.Sections, 2)
	for name, below := range map[string]string{
		"heading":  "MỤC ĐÍCH, YÊU CẦU\n1. Trồng một trăm héc ta.\n",
		"sentence": "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Trồng rừng.\n",
		"basis":    webBody,
	} {
		require.Empty(t, planOf(t, webHead+below).Title, name)
	}
}

// Where kind and title were lost, the dates of the first basis belong to no head.
func TestBasisBelowAHeadWithoutKindLine(t *testing.T) {
	const basis = "Thực hiện Quyết định số 15/QĐ-UBND\nngày 09/01/2024 của Ủy ban nhân dân tỉnh về trồng cây,\nỦy ban nhân dân huyện ban hành Kế hoạch trồng cây ở các\ntuyến phố mới mở trong năm của huyện như sau:\n"
	p := planOf(t, "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 54/KH-UBND | An Phú, ngày 27 tháng 3 năm 2024 |\n\n"+basis+"\n1. Mục tiêu chung\n\nTrồng cây ở các tuyến phố mới mở trong năm của thị xã, trong\ncông viên và trong sân của các trường học.\n\n2. Mục tiêu cụ thể\n\n- Trồng một nghìn cây ở các tuyến phố mới mở trong năm của thị\nxã.\n")
	require.Empty(t, p.Extra)
	require.Len(t, p.Bases, 1)
	require.Equal(t, adminplan.DateOf(2024, 3, 27), p.Date)
	require.Len(t, p.Sections, 2)
}

// A page without a head may name the plan in a headline and say how to take it home before it sets kind and title of the plan.
func TestKindAloneBelowAHeadline(t *testing.T) {
	const title = "KẾ HOẠCH\nThực hiện việc trồng rừng ngập mặn năm 2024\n"
	const basis = "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nBan Quản lý rừng xây dựng kế hoạch như sau:\n"
	for _, between := range []string{"", "Tài liệu đính kèm: Tải về\n", "05/3/2024\nLượt xem: 12\n"} {
		p := planOf(t, "Chào mừng bạn đến với trang của Ban Quản lý rừng\nKẾ HOẠCH TRỒNG RỪNG NGẬP MẶN\n"+between+title+basis+plainBody)
		require.Empty(t, p.Issuer.Path)
		require.Equal(t, "Thực hiện việc trồng rừng ngập mặn năm 2024", p.Title)
		require.Len(t, p.Bases, 1)
		require.Empty(t, p.Bases[0].Before)
		require.Equal(t, "KẾ HOẠCH TRỒNG RỪNG NGẬP MẶN", p.Extra[1].Text)
	}
	p := planOf(t, "KẾ HOẠCH TRỒNG RỪNG NGẬP MẶN\n"+basis+"I. TÌNH HÌNH\n1. Rừng đã khép tán.\nKẾ HOẠCH\nTrồng tiếp\nII. VIỆC LÀM\n1. Ươm cây.\n")
	require.Equal(t, "TRỒNG RỪNG NGẬP MẶN", p.Title)
}

// The summary of a page is the head and the title in one line, cut off, above the document itself.
func TestSummaryAboveTheHead(t *testing.T) {
	p := planOf(t, strings.ReplaceAll(webHead+webTitle, "\n", " ")[:len(webHead+webTitle)-9]+"…\n\n"+webHead+webTitle+webBody)
	requireWebPlan(t, p)
	require.Len(t, p.Motto, 2)
	require.Equal(t, "ngày 05 tháng 3 năm 2024", p.DateText)
	require.Len(t, p.Extra, 1)
}

func TestHeadlineWithoutAHead(t *testing.T) {
	const basis = "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n"
	const sections = "I. MỤC TIÊU\n1. Trồng một trăm héc ta.\nII. NHIỆM VỤ\n1. Ươm cây giống.\n"
	for name, text := range map[string]string{
		"basis":         "Kế hoạch trồng rừng ngập mặn năm 2024\n\n" + basis + "\nBan Quản lý rừng xây dựng kế hoạch trồng rừng, cụ thể như sau:\n\n" + sections,
		"one clause":    "Kế hoạch trồng rừng ngập mặn năm 2024\nThực hiện Công văn số 12/SNN ngày 05/3/2024 của Sở Nông nghiệp. Ban Quản lý rừng ban hành kế hoạch với các nội dung sau:\n" + sections,
		"part named so": "Kế hoạch trồng rừng ngập mặn năm 2024\n" + basis + "Ban Quản lý rừng xây dựng kế hoạch như sau:\nPhần I\nKẾT QUẢ NĂM 2023\nI. TÌNH HÌNH\n1. Rừng đã khép tán.\nPhần II\nKẾ HOẠCH NĂM 2024\nI. MỤC TIÊU\n1. Trồng một trăm héc ta.\n",
		"menu, twice":   "Kế hoạch trồng rừng ngập mặn năm 2024\n\nQuy hoạch, kế hoạch\nKế hoạch trồng rừng ngập mặn năm 2024\n" + basis + "Ban Quản lý rừng xây dựng kế hoạch như sau:\n" + sections,
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, text)
			require.Equal(t, "trồng rừng ngập mặn năm 2024", p.Title)
			require.Len(t, p.Bases, 1)
			require.Len(t, p.Sections, 2)
		})
	}
	p := planOf(t, "Kế hoạch trồng rừng ngập mặn năm 2024\n"+basis+"Ban Quản lý rừng xây dựng kế hoạch như sau:\nPhần I\nKẾT QUẢ NĂM 2023\nI. TÌNH HÌNH CHUNG\nRừng đã khép tán.\n")
	require.Equal(t, "trồng rừng ngập mặn năm 2024", p.Title)
	for name, text := range map[string]string{
		"no clause":    "Kế hoạch trồng rừng ngập mặn năm 2024\nTỉnh sẽ trồng một trăm héc ta rừng.\n" + sections,
		"no sections":  "Kế hoạch trồng rừng ngập mặn năm 2024\nỦy ban nhân dân tỉnh ban hành kế hoạch trồng rừng, cụ thể như sau:\nTrồng một trăm héc ta.\n",
		"told as news": "Kế hoạch trồng rừng ngập mặn năm 2024\nỦy ban nhân dân tỉnh vừa ban hành kế hoạch với các nội dung sau:\n" + sections,
		"small list":   "Kế hoạch trồng rừng ngập mặn năm 2024\nỦy ban nhân dân tỉnh ban hành kế hoạch với các nội dung sau:\n1. Trồng rừng.\n2. Giữ rừng.\n",
	} {
		t.Run(name, func(t *testing.T) { notPlan(t, text) })
	}
}

func TestPlanBehindADecisionWithoutKindLine(t *testing.T) {
	const article = "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng ngập mặn năm 2024.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n"
	const signed = "Nơi nhận:\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê An Bình\n"
	const attached = "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh)\n"
	const sections = "I. MỤC TIÊU\n1. Trồng một trăm héc ta.\nII. NHIỆM VỤ\n1. Ươm cây giống.\n"
	head := strings.Replace(webHead, "KH-", "QĐ-", 1) + "QUYẾT ĐỊNH\nVề việc trồng rừng\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nQUYẾT ĐỊNH:\n"
	p := planOf(t, head+article+signed+"TRỒNG RỪNG NGẬP MẶN\nNĂM 2024\n"+attached+sections)
	require.Equal(t, "TRỒNG RỪNG NGẬP MẶN NĂM 2024", p.Title)
	require.NotNil(t, p.AttachedTo)
	require.Len(t, p.Sections, 2)
	require.Equal(t, "12/QĐ-UBND", p.Carrier.Number.String())
	require.Len(t, p.Carrier.Articles, 2)
	require.Equal(t, "Lê An Bình", p.Carrier.Signatures[0].Name)
	const headline = "KẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024\n06/3/2024\n"
	p = planOf(t, headline+head+article+signed+"KẾ HOẠCH\nTRỒNG RỪNG NGẬP MẶN\nNĂM 2024\n"+attached+sections)
	require.Equal(t, "TRỒNG RỪNG NGẬP MẶN NĂM 2024", p.Title)
	require.Equal(t, []string{"ỦY BAN NHÂN DÂN TỈNH AN PHÚ"}, p.Issuer.Path)
	require.Equal(t, "12/QĐ-UBND", p.Carrier.Number.String())
	require.Len(t, p.Sections, 2)
	for name, text := range map[string]string{
		"another subject":  head + "Điều 1. Thành lập Ban Chỉ đạo thực hiện Kế hoạch trồng rừng.\n" + signed + "BAN CHỈ ĐẠO TRỒNG RỪNG\n" + attached + sections,
		"a list":           head + article + signed + "DANH SÁCH CÁC XÃ\n" + attached + sections,
		"another document": head + article + signed + "QUY CHẾ TRỒNG RỪNG\n" + attached + sections,
		"no sections":      head + article + signed + "TRỒNG RỪNG\n" + attached + "Một trăm héc ta.\n",
	} {
		t.Run(name, func(t *testing.T) { notPlan(t, text) })
	}
}

func TestAppendixOfAnotherDocumentIsNoPlan(t *testing.T) {
	const report = "SỞ NÔNG NGHIỆP AN PHÚ\nSố: 12/BC-SNN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Phú, ngày 05 tháng 3 năm 2024\nBÁO CÁO\nKết quả trồng rừng\nI. KẾT QUẢ\n1. Trồng năm mươi héc ta./.\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê An Bình\n\nPHỤ LỤC I\nKẾ HOẠCH TRỒNG RỪNG NĂM 2024\n(Kèm theo Báo cáo số 12/BC-SNN ngày 05/3/2024)\n"
	_, _, err := readText(t, report+"STT\nXã\nDiện tích\n1\nAn Sơn\n20\n")
	require.ErrorContains(t, err, "Báo cáo")
	require.Equal(t, "BC", planOf(t, report+"I. MỤC TIÊU\n1. Trồng hai mươi héc ta.\nII. NHIỆM VỤ\n1. Ươm cây.\n").Carrier.Kind)
}

func TestTitleEndsAboveTheFirstLineOfABasis(t *testing.T) {
	p := planOf(t, webHead+webTitle+"\nCăn cứ Kế hoạch số 450/KH-BNN ngày 10/4/2025 của Bộ\n\nNông nghiệp, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Trồng một trăm héc ta.\n")
	require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	require.Len(t, p.Bases, 1)
}

func TestTitleInCapitalsGoesOnWithItsTime(t *testing.T) {
	for _, time := range []string{"Năm học 2023 – 2024", "Tháng 6/ 2022", "Quý II năm 2024"} {
		require.Equal(t, "TRỒNG RỪNG NGẬP MẶN "+time, planOf(t, webHead+"KẾ HOẠCH\nTRỒNG RỪNG NGẬP MẶN\n"+time+"\n"+webBody).Title)
	}
	p := planOf(t, webHead+"KẾ HOẠCH\nTRỒNG RỪNG NGẬP MẶN\nNăm 2023, tỉnh mất 20 héc ta rừng.\n"+webBody)
	require.Equal(t, "TRỒNG RỪNG NGẬP MẶN", p.Title)
}

func TestTitleEndsAboveATheme(t *testing.T) {
	p := planOf(t, webHead+webTitle+"Chủ đề: “Giữ rừng”\n1. Trồng rừng.\n2. Giữ rừng.\n")
	require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	p = planOf(t, "KẾ HOẠCH Trồng rừng ngập mặn năm 2024\n\n11:34:49 17/11/2024\n"+webBody)
	require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	require.Equal(t, "11:34:49 17/11/2024", p.Extra[0].Text)
}

// Of some plans a site kept nothing but the body.
func TestBodyWithoutHeadAndTitle(t *testing.T) {
	const body = "Thực hiện Nghị quyết số 12/NQ-HĐND ngày 05 tháng 3 năm 2024 của Hội đồng nhân dân tỉnh về trồng rừng,\nỦy ban nhân dân tỉnh ban hành Kế hoạch triển khai như sau:\n"
	p := planOf(t, body+"2.1. Trồng một trăm héc ta.\n2.2. Giữ rừng đã có.\n1. Sở Nông nghiệp ươm cây.\n")
	require.Empty(t, p.Title)
	require.Len(t, p.Bases, 1)
	require.Len(t, p.Preamble, 1)
	require.NotEmpty(t, p.Sections)
	for _, text := range []string{
		body + "Tỉnh trồng rừng ở ba huyện ven biển.\n",
		strings.Replace(body, "ban hành Kế hoạch triển khai", "đề nghị các sở thực hiện", 1) + "1. Trồng rừng.\n2. Giữ rừng.\n",
		strings.Replace(body, "ban hành", "vừa ban hành", 1) + "1. Trồng rừng.\n2. Giữ rừng.\n",
	} {
		notPlan(t, text)
	}
}

func TestBylineBelowTheTitle(t *testing.T) {
	p := planOf(t, webHead+webTitle+"Người đăng: Quản trị .Ngày đăng: 23/10/2024 .Lượt xem: 162 lượt.\n"+webBody)
	requireWebPlan(t, p)
	require.Empty(t, p.Bases[0].Before)
	require.Len(t, p.Extra, 1)
	require.Equal(t, adminplan.ExtraHead, p.Extra[0].Where)
}

func TestHeadlineGluedToTheFirstLine(t *testing.T) {
	p := planOf(t, "Kế hoạch 12: Trồng rừng ngập mặn năm 2024 (10:01 23/01/2024)"+webHead+webTitle+webBody)
	requireWebPlan(t, p)
	require.Len(t, p.Extra, 1)
}

func TestPageWithoutAHeadWhoseClauseHasNoColon(t *testing.T) {
	const headline = "Kế hoạch Trồng rừng ngập mặn năm 2024\n\n"
	const sections = "I. MỤC ĐÍCH\n1. Che chở bờ biển.\nII. NHIỆM VỤ\n1. Ươm cây giống.\n"
	for _, end := range []string{"với những nội dung sau", "cụ thể như sau", "như sau."} {
		p := planOf(t, headline+"Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh, Sở Nông nghiệp xây dựng Kế hoạch trồng rừng năm 2024 "+end+"\n"+sections)
		require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
		require.Len(t, p.Bases, 1)
		require.Equal(t, "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh,", p.Bases[0].Text)
		require.Len(t, p.Preamble, 1)
		require.Len(t, p.Sections, 2)
	}
	_, _, err := readText(t, headline+"Sở Nông nghiệp cho biết sẽ xây dựng kế hoạch trồng rừng trong năm sau\n"+"Rừng che chở bờ biển.\n")
	require.Error(t, err)
}

// Web pages break the first line of a paragraph anywhere, even behind the words with which a basis opens.
func TestBasisBrokenBehindItsFirstWords(t *testing.T) {
	for _, words := range []string{"Thực hiện", "Căn cứ", "Theo đề nghị"} {
		t.Run(words, func(t *testing.T) {
			p := planOf(t, webHead+webTitle+words+"\nChương trình hành động số 12-CTr/TU ngày 05/01/2024 của Tỉnh ủy An Phú về việc\nphát triển rừng ngập mặn và bảo vệ bờ biển trong những năm tới của tỉnh; Căn cứ\nKế hoạch số 8/KH-UBND ngày 09/01/2024 của Ủy ban nhân dân tỉnh về\nphát triển lâm nghiệp, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng\nngập mặn như sau:\nI. MỤC TIÊU\n1. Trồng một\ntrăm héc ta rừng ngập mặn trên các bãi bồi ven biển thuộc ba xã của tỉnh và\ngiữ được chín phần mười số cây sau năm đầu.\nII. NHIỆM VỤ\n1. Ươm cây\ngiống đủ cho diện tích trồng mới và dự trữ một phần mười để trồng dặm ở nơi\ncây chết.\n")
			requireWebPlan(t, p)
			require.Len(t, p.Bases, 2)
			require.Equal(t, words+" Chương trình hành động số 12-CTr/TU ngày 05/01/2024 của Tỉnh ủy An Phú về việc phát triển rừng ngập mặn và bảo vệ bờ biển trong những năm tới của tỉnh;", p.Bases[0].Text)
		})
	}
}

// A symbol with a blank inside is none without it; the number as printed is kept.
func TestSymbolWithABlankInside(t *testing.T) {
	p := planOf(t, strings.Replace(webHead, "12/KH-UBND", "12/ KH LĐ - THAP", 1)+webTitle+webBody)
	require.Equal(t, "12/KHLĐ-THAP", p.Number.String())
	require.Equal(t, []string{"ỦY BAN NHÂN DÂN TỈNH AN PHÚ"}, p.Issuer.Path)
	require.Equal(t, "Số: 12/ KH LĐ - THAP", p.Extra[0].Text)
}

// A misread word before the number is no part of it, and is kept.
func TestMisreadWordBeforeTheNumber(t *testing.T) {
	p := planOf(t, strings.Replace(webHead, "Số: 12/KH-UBND", "Sô: 12/KH-UBND", 1)+webTitle+webBody)
	require.Equal(t, "12/KH-UBND", p.Number.String())
	require.Equal(t, "Sô: 12/KH-UBND", p.Extra[0].Text)
}

// What a web site says of the hour at which it was written is no part of the title, and neither is a rule of macrons.
func TestTitleAboveWordsOfAWebSite(t *testing.T) {
	for name, text := range map[string]string{
		"hour in brackets": "KẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024 (19/03/2024 8:37)\n\n",
		"day of change":    "KẾ HOẠCH: TRỒNG RỪNG NGẬP MẶN NĂM 2024\nNgày cập nhật 19/03/2024\n\n",
		"macrons":          "KẾ HOẠCH\nTRỒNG RỪNG NGẬP MẶN NĂM 2024\n¯¯¯¯¯¯¯¯¯¯\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, text+webBody)
			require.Equal(t, "TRỒNG RỪNG NGẬP MẶN NĂM 2024", p.Title)
			require.Len(t, p.Bases, 1)
			require.Len(t, p.Sections, 2)
		})
	}
}

// A page may show the first sentence of a plan below its headline, and then the plan from its kind line on.
func TestFirstSentenceAboveThePlan(t *testing.T) {
	const sentence = "Thực hiện Công văn số 12/SNN ngày 05/3/2024 của Sở Nông nghiệp; Ban Quản lý rừng xây dựng kế hoạch trồng rừng ngập mặn năm 2024 như sau:\n"
	p := planOf(t, "KẾ HOẠCH TRỒNG RỪNG, NĂM 2024\n\n"+sentence+"\n"+webTitle+sentence+"I. MỤC TIÊU\n1. Trồng một trăm héc ta.\nII. NHIỆM VỤ\n1. Ươm cây giống.\n")
	require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	require.Len(t, p.Bases, 1)
	require.Len(t, p.Sections, 2)
}

// Plans of a school or an institute may number their sections in Arabic on a page without a head.
func TestHeadlineAboveSectionsInArabic(t *testing.T) {
	p := planOf(t, "Kế hoạch tổ chức Ngày hội trồng rừng năm 2024\n\nThực hiện chương trình công tác năm 2024, Ban Quản lý rừng xây dựng kế hoạch tổ chức Ngày hội trồng rừng, nội dung cụ thể như sau:\n\n1. Mục đích, yêu cầu\n- Trồng một trăm héc ta.\n2. Thời gian, địa điểm\n- Tháng 3.\n3. Thành phần\n- Các xã ven biển.\n")
	require.Equal(t, "tổ chức Ngày hội trồng rừng năm 2024", p.Title)
	require.Len(t, p.Sections, 3)
}

// Pages without a head: a kind line alone above a sentence that issues the plan, and a headline above one that names no verb for it.
func TestPlansOnPagesWithoutAHead(t *testing.T) {
	const sections = "I. MỤC ĐÍCH, YÊU CẦU\n- Trồng một trăm héc ta.\nII. NỘI DUNG\n- Ươm cây giống.\n"
	for name, text := range map[string]string{
		"kind line":                    "Tổ chức trồng rừng cấp cơ sở\n\n(18/04/2024)\n\nKẾ HOẠCH\n\nTổ chức trồng rừng ngập mặn\n\nchào mừng Ngày hội trồng rừng\n\nĐược sự thống nhất của Ban Quản lý rừng.\n\nNay Ban Chấp hành đoàn cơ sở lập kế hoạch tổ chức trồng rừng như sau:\n\n" + sections,
		"nominal clause":               "Kế hoạch Tổ chức trồng rừng ngập mặn chào mừng Ngày hội trồng rừng\n\nNhân Ngày hội trồng rừng, Ban Quản lý rừng chủ trương tổ chức trồng rừng. Kế hoạch cụ thể như sau:\n\n" + sections,
		"cut behind the first section": "Kế hoạch Tổ chức trồng rừng ngập mặn chào mừng Ngày hội trồng rừng\n\nThực hiện Công văn số 12/SNN ngày 05/3/2024 của Sở Nông nghiệp, Ban Quản lý rừng xây dựng Kế hoạch tổ chức trồng rừng như sau:\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Trồng rừng.\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, text)
			require.Equal(t, "Tổ chức trồng rừng ngập mặn chào mừng Ngày hội trồng rừng", p.Title)
			require.NotEmpty(t, p.Sections)
		})
	}
	notPlan(t, "Tin tức\n\nTổ chức trồng rừng\n\nKẾ HOẠCH\n\nBan Quản lý rừng cho biết sẽ trồng một trăm héc ta.\n\nCác xã cùng trồng.\n\nDân đồng tình.\n")
	notPlan(t, "Kế hoạch trồng rừng\nỦy ban nhân dân tỉnh vừa ban hành kế hoạch trồng rừng, cụ thể như sau:\nI. Mục đích\n- Trồng rừng.\n")
}

// Web sites set below a headline when the page was written, by whom, and what may be done with it.
func TestWordsOfAWebSiteBelowTheTitle(t *testing.T) {
	for _, words := range []string{
		"Tác giả: Quản trị viên", "(05/3/2024)", "05/03/2024", "Thứ ba - 05/03/2024 15:37", "Thứ Ba, 05/03/2024, 15:37 [GMT+7]", "Đăng bởi: Admin", "Đã xem: 222", "Người viết: Trạm kiểm lâm",
		"Viết bởi Quản trị", "In trang", "Chia sẻ", "Số lần xem: 12", "Lần cập nhật cuối lúc Thứ ba, 05 Tháng 3 2024 07:42", "(Cập nhật: 05/3/2024)", "Xem với cỡ chữ", "05/3/2024 lúc 10:15", "Tháng Ba 6, 2024 2:06 chiều", "Tháng Mười Hai 17, 2023",
	} {
		for name, text := range map[string]string{
			"headline": "Kế hoạch Trồng rừng ngập mặn năm 2024\n\n" + words + "\n\n" + webBody,
			"title":    webHead + webTitle + words + "\n" + webBody,
		} {
			t.Run(name+" "+words, func(t *testing.T) {
				p := planOf(t, text)
				require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
				require.Len(t, p.Bases, 1)
				require.Len(t, p.Sections, 2)
			})
		}
	}
	for _, last := range []string{"Ngày 20/11/2024", "Tháng 3, 2024", "Nguồn lực của tỉnh", "Chia sẻ lợi ích từ rừng", "26/3/2014 – 26/3/2024"} {
		require.Equal(t, "Trồng rừng ngập mặn năm 2024 "+last, planOf(t, webHead+webTitle+last+"\n"+webBody).Title)
	}
	require.Equal(t, "Trồng rừng đến 05/03/2024", planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng đến\n05/03/2024\n"+webBody).Title)
}
