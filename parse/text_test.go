package parse_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// readText reads a text that must be a plan.
func readText(t testing.TB, data []byte) *adminplan.Plan {
	t.Helper()
	p, _, err := parse.Text(bytes.NewReader(data))
	require.NoError(t, err)
	return p
}

// requireSame asks for equal plans and shows the first lines of JSON in which they differ.
func requireSame(t testing.TB, want, got *adminplan.Plan) {
	t.Helper()
	if got.Equal(want) {
		return
	}
	var a, b bytes.Buffer
	require.NoError(t, export.JSON(&a, want, export.Indent()))
	require.NoError(t, export.JSON(&b, got, export.Indent()))
	wants, gots := strings.Split(a.String(), "\n"), strings.Split(b.String(), "\n")
	for i := range wants {
		if i >= len(gots) || wants[i] != gots[i] {
			t.Fatalf("the plans differ from line %d of their JSON on:\nwant %s\ngot  %s", i+1, strings.Join(wants[i:min(i+8, len(wants))], "\n     "), strings.Join(gots[min(i, len(gots)):min(i+8, len(gots))], "\n     "))
		}
	}
	t.Fatal("the plans differ")
}

func TestTextReadsAFrontPlan(t *testing.T) {
	p := readText(t, planText(t))
	require.Equal(t, adminplan.Number{Value: "87", Symbol: "KH-MTTQ-BTT", Style: adminplan.StyleState}, p.Number)
	require.Equal(t, []string{"ỦY BAN MTTQ VIỆT NAM TỈNH THUẬN PHONG", "BAN THƯỜNG TRỰC"}, p.Issuer.Path)
	require.Equal(t, "Thuận Phong", p.Place)
	require.Equal(t, adminplan.DateOf(2023, 2, 9), p.Date)
	require.Equal(t, "ngày 09 tháng 02 năm 2023", p.DateText)
	require.Equal(t, "Vận động Nhân dân tham gia chuyển đổi số, xây dựng khu dân cư số năm 2023", p.Title)
	require.Equal(t, adminplan.YearOf(2023), p.Period.From)
	require.Equal(t, adminplan.YearOf(2023), p.Period.To)
	require.Equal(t, adminplan.StatusIssued, p.Status)

	require.Len(t, p.Bases, 1)
	require.Equal(t, adminplan.RelationImplements, p.Bases[0].Relation)
	require.Len(t, p.Bases[0].References, 1)
	letter := p.Bases[0].References[0]
	require.Equal(t, "31-CV/ĐĐ", letter.Designation())
	require.Equal(t, adminplan.StyleParty, letter.Style)
	require.Equal(t, adminplan.DateOf(2023, 2, 3), letter.Date)
	require.Equal(t, "Đảng đoàn MTTQ Việt Nam tỉnh", letter.Issuer)
	require.Len(t, p.Preamble, 1)

	require.Len(t, p.Sections, 4)
	aims, content, forms, work := p.Sections[0], p.Sections[1], p.Sections[2], p.Sections[3]
	require.Equal(t, adminplan.SectionObjectives, aims.Kind)
	require.Equal(t, []string{"1-", "2-", "3-"}, []string{aims.Objectives[0].Label, aims.Objectives[1].Label, aims.Objectives[2].Label})
	require.Len(t, aims.Objectives[2].Indicators, 1)
	require.Equal(t, "60", aims.Objectives[2].Indicators[0].Value)

	require.Equal(t, adminplan.SectionContent, content.Kind)
	require.Len(t, content.Items, 2)
	require.Equal(t, adminplan.EmphasisFocus, content.Items[0].Emphasis)
	require.Equal(t, "Nội dung vận động trọng tâm", content.Items[0].Heading)
	require.Len(t, content.Items[0].Items, 3)
	require.Equal(t, adminplan.EmphasisRegular, content.Items[1].Emphasis)
	require.Equal(t, "2.2.", content.Items[1].Items[1].Label)

	require.Equal(t, adminplan.SectionForms, forms.Kind)
	require.Len(t, forms.Intro, 1)
	require.Len(t, forms.Forms, 5)

	require.Equal(t, adminplan.SectionImplementation, work.Kind)
	require.Len(t, work.Assignments, 3)
	for i, n := range []int{3, 2, 2} {
		require.Len(t, work.Assignments[i].Tasks, n, "tasks of %d", i)
		require.NotNil(t, work.Assignments[i].Unit)
	}
	lead := work.Assignments[0].Tasks[1]
	require.Contains(t, lead.Roles, adminplan.RoleLead)
	require.Equal(t, "Sở Thông tin và Truyền thông", lead.Partners[0].Name)
	require.Equal(t, adminplan.MonthOf(2023, 3), work.Assignments[0].Tasks[0].Timing[0].Due)
	report := work.Assignments[1].Tasks[1]
	require.Contains(t, report.Roles, adminplan.RoleReport)
	require.Equal(t, "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", report.ReportsTo[0].To.Name)
	require.Empty(t, work.Assignments[2].Tasks[0].Label)
	require.Contains(t, work.Assignments[2].Tasks[0].Roles, adminplan.RoleCoordinate)

	require.Len(t, p.Recipients, 5)
	require.Equal(t, "Ban Dân vận tỉnh ủy", p.Recipients[1].Name)
	require.Equal(t, []string{"VT"}, p.Filing.Units)
	require.Equal(t, "Hòa", p.Filing.Drafter)
	require.Empty(t, p.Signatures)
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraPage, Text: "PAGE 2"}}, p.Extra)
}

func TestTextLinksShortCitationsToTheFirst(t *testing.T) {
	p := readText(t, planText(t))
	var first, short *adminplan.Reference
	for _, at := range p.References() {
		if at.Reference.Designation() != "17-NQ/TU" {
			continue
		}
		switch {
		case first == nil:
			first = at.Reference
		case at.Pointer == "/sections/1/items/0/items/2":
			short = at.Reference
		}
	}
	require.NotNil(t, first)
	require.NotNil(t, short)
	require.True(t, first.RefersTo.IsZero())
	require.Equal(t, first.ID, short.RefersTo)
	require.Equal(t, first.Key, short.Key)
}

func TestTextReadsTheSameIdsAgain(t *testing.T) {
	require.True(t, readText(t, planText(t)).Equal(readText(t, planText(t))))
}

func TestTextKeepsTheSpansOfReferences(t *testing.T) {
	p := readText(t, planText(t))
	count := 0
	p.Walk(func(n adminplan.Node) bool {
		for _, r := range n.References() {
			text := n.Text()
			if r.Field == "heading" || r.Field == "title" {
				text = n.Heading()
			}
			require.Equal(t, r.Text, text[r.Start:r.End], n.Pointer())
			count++
		}
		return true
	})
	require.GreaterOrEqual(t, count, 5)
}

func TestTextWrittenAndReadAgainIsTheSamePlan(t *testing.T) {
	for name, data := range map[string][]byte{"front": planText(t), "long": longPlan(120)} {
		t.Run(name, func(t *testing.T) {
			p := readText(t, data)
			var out bytes.Buffer
			_, err := export.Text(&out, p)
			require.NoError(t, err)
			again := readText(t, out.Bytes())
			p.Extra = nil // page marks are not written
			requireSame(t, p, again)
		})
	}
}

// A plan that has its date from the document with which it goes gets no line for it.
func TestTextOfAnAppendixGetsNoDate(t *testing.T) {
	p := readText(t, []byte("KẾ HOẠCH\nTrồng rừng ngập mặn năm 2024\n(Kèm theo Công văn số 12/SNN-LN ngày 05/3/2024 của Sở Nông nghiệp)\nI. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG\n1. Ươm cây giống.\n"))
	require.Equal(t, adminplan.DateOf(2024, 3, 5), p.Date)
	var out bytes.Buffer
	_, err := export.Text(&out, p)
	require.NoError(t, err)
	require.NotContains(t, out.String(), "tháng")
	requireSame(t, p, readText(t, out.Bytes()))
	var file bytes.Buffer
	_, err = export.DOCX(&file, p)
	require.NoError(t, err)
	again, _, err := parse.DOCX(bytes.NewReader(file.Bytes()), int64(file.Len()))
	require.NoError(t, err)
	requireSame(t, p, again)
}

func TestAnyReadsAWebPageAsText(t *testing.T) {
	const page = "<!DOCTYPE html>\n<html><body><div>Trang chủ</div>\n%s</body></html>\n"
	p, warnings, err := parse.Any(strings.NewReader(fmt.Sprintf(page, "<p><b>UBND XÃ AN PHÚ</b></p><p>Số: 5/KH-UBND</p>\n<p>KẾ HOẠCH</p><p>Trồng rừng năm 2026</p>\n<p>I. MỤC ĐÍCH</p><p>1. Giữ đê.</p>\n<p>II. NỘI DUNG</p><p>1. Ươm cây giống.</p>\n")))
	require.NoError(t, err)
	require.Equal(t, "5/KH-UBND", p.Number.String())
	require.Equal(t, "Trồng rừng năm 2026", p.Title)
	require.Len(t, p.Sections, 2)
	require.NotEmpty(t, warnings)
	_, _, err = parse.Any(strings.NewReader(fmt.Sprintf(page, "<h1>Kế hoạch</h1><p>Trang đang được xây dựng.</p>")))
	var e *parse.Error
	require.True(t, errors.As(err, &e))
	require.Equal(t, "not-a-plan", e.Code)
}

// A heading and its text in one line stay in one where the text alone would be read for an item.
func TestTextOfItemsThatAreNumbers(t *testing.T) {
	p := readText(t, []byte("KẾ HOẠCH\nTrồng rừng năm 2026\nI. MỤC ĐÍCH\n1. Số cây: 250.\n2. Số hộ: 12. Trong đó có 3 hộ nghèo.\n3. Diện tích: - 12 ha.\nII. NỘI DUNG\n1. Thời gian: 8. giờ\n"))
	var out bytes.Buffer
	_, err := export.Text(&out, p)
	require.NoError(t, err)
	requireSame(t, p, readText(t, out.Bytes()))
}

// sameWhateverTheForm are ways in which the same document reaches the reader.
func TestTextIsTheSameInEveryForm(t *testing.T) {
	data := planText(t)
	want := readText(t, data)
	for name, form := range map[string]func([]byte) []byte{
		"NFD":             norm.NFD.Bytes,
		"CRLF":            func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) },
		"byte order mark": func(b []byte) []byte { return append([]byte("\xef\xbb\xbf"), b...) },
		"nbsp":            func(b []byte) []byte { return bytes.ReplaceAll(b, []byte(" 0"), []byte("\u00a00")) },
		"zero width":      func(b []byte) []byte { return bytes.ReplaceAll(b, []byte(" tỉnh"), []byte("\u200b tỉnh")) },
		"no blank lines": func(b []byte) []byte {
			for bytes.Contains(b, []byte("\n\n")) {
				b = bytes.ReplaceAll(b, []byte("\n\n"), []byte("\n"))
			}
			return b
		},
		"blank lines everywhere": func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\n\n")) },
	} {
		t.Run(name, func(t *testing.T) {
			got := readText(t, form(bytes.Clone(data)))
			requireSame(t, want, got)
		})
	}
}

func TestTextRefusesWhatIsNoPlan(t *testing.T) {
	head := "ỦY BAN NHÂN DÂN\nXÃ AN HÒA\n\nSố: 12/%s-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nAn Hòa, ngày 03 tháng 4 năm 2024\n\n"
	for _, c := range []struct{ name, text, seems string }{
		{"decision", head + "QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng giấy khen.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n", "Quyết định"},
		{"letter", head + "V/v báo cáo tiến độ\n\nKính gửi: Các thôn.\n\nĐề nghị các thôn gửi kế hoạch trước ngày 05/5/2024.\n", "Công văn"},
		{"report", head + "BÁO CÁO\nKết quả thực hiện kế hoạch năm 2024\n\nI. KẾT QUẢ\n\n1. Đã làm.\n", "Báo cáo"},
		{"news", "Sáng 3/4, xã An Hòa tổ chức hội nghị công bố kế hoạch phát triển kinh tế năm 2024. " + strings.Repeat("Các đại biểu đã thảo luận sôi nổi về kế hoạch này. ", 6), "news"},
		{"other text", "Hôm nay trời đẹp.\n", "names no plan"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _, err := parse.Any(strings.NewReader(c.text))
			require.Nil(t, p)
			var e *parse.Error
			require.True(t, errors.As(err, &e), "%v", err)
			require.Equal(t, "not-a-plan", e.Code)
			require.Contains(t, e.Seems, c.seems)
		})
	}
}

func TestTextRefusesBrokenInput(t *testing.T) {
	data := planText(t)
	utf16le := []byte("\xff\xfe")
	for _, u := range utf16.Encode([]rune(string(data))) {
		utf16le = append(utf16le, byte(u), byte(u>>8))
	}
	invalid := bytes.Clone(data)
	invalid[bytes.Index(invalid, []byte("KẾ HOẠCH"))+1] = 0xff
	for _, c := range []struct {
		name, code string
		data       []byte
		line       int
	}{
		{"nothing", "empty", nil, 0},
		{"blanks", "empty", []byte(" \n\t\n"), 0},
		{"UTF-16", "not-utf-8", utf16le, 0},
		{"UTF-16 without mark", "not-utf-8", utf16le[2:], 0},
		{"binary", "not-utf-8", append([]byte("KẾ HOẠCH\n"), make([]byte, 100)...), 0},
		{"zip", "not-utf-8", []byte("PK\x03\x04rest"), 0},
		{"word 97", "not-utf-8", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), 0},
		{"pdf", "not-utf-8", []byte("%PDF-1.7\n"), 0},
		{"UTF-32", "not-utf-8", []byte("\xff\xfe\x00\x00K\x00\x00\x00"), 0},
		{"rtf", "not-utf-8", []byte("{\\rtf1 KE HOACH}"), 0},
		{"a zero", "not-utf-8", append(bytes.Repeat([]byte("KẾ HOẠCH\n"), 20), 0), 0},
		{"a zero far on", "not-utf-8", append(bytes.Repeat([]byte("KẾ HOẠCH\n"), 1000), 0), 0},
		{"invalid UTF-8", "invalid-utf-8", invalid, 1 + bytes.Count(data[:bytes.Index(data, []byte("KẾ HOẠCH"))], []byte("\n"))},
		{"a 50 MB line", "line-too-long", append(bytes.Clone(data), bytes.Repeat([]byte("a"), 50<<20)...), 1 + bytes.Count(data, []byte("\n"))},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _, err := parse.Text(bytes.NewReader(c.data))
			require.Nil(t, p)
			var e *parse.Error
			require.True(t, errors.As(err, &e), "%v", err)
			require.Equal(t, c.code, e.Code, e.Message)
			if c.line > 0 {
				require.Equal(t, c.line, e.Position.Line)
			}
		})
	}
}

func TestTextTakesATruncatedDocumentOrSaysWhy(t *testing.T) {
	data := planText(t)
	for n := 0; n < len(data); n += 97 {
		p, _, err := parse.Text(bytes.NewReader(data[:n]))
		if err != nil {
			require.Nil(t, p)
			var e *parse.Error
			require.True(t, errors.As(err, &e), "%v", err)
			require.NotEmpty(t, e.Message)
		}
	}
}

func TestTextHasLimits(t *testing.T) {
	_, _, err := parse.Text(bytes.NewReader(planText(t)), parse.WithLimits(parse.Limits{Bytes: 100}))
	require.ErrorContains(t, err, "100 bytes")
	_, _, err = parse.Text(bytes.NewReader(planText(t)), parse.WithLimits(parse.Limits{Nodes: 10}))
	require.ErrorContains(t, err, "more than 10 lines")
}

// corpus returns the real plans beside the checkout, where they stand.
func corpus(t testing.TB) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{"../../shared/seed/*.txt", "../../shared/corpus/plans/*.txt"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		files = append(files, found...)
	}
	if len(files) == 0 {
		t.Skip("no real plans beside the checkout")
	}
	return files
}

func TestRealPlansWrittenAndReadAgainAreTheSame(t *testing.T) {
	for _, file := range corpus(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			p := readText(t, data)
			var out bytes.Buffer
			_, err = export.Text(&out, p)
			require.NoError(t, err)
			again := readText(t, out.Bytes())
			again.Extra = p.Extra // page marks are not written
			requireSame(t, p, again)
		})
	}
}

func FuzzText(f *testing.F) {
	data := planText(f)
	f.Add(data)
	f.Add(longPlan(3))
	for n := 500; n < len(data); n += 700 {
		f.Add(data[:n])
		f.Add(data[n:])
	}
	addVariants(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		p, _, err := parse.Text(bytes.NewReader(data))
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := export.JSON(&out, p); err != nil {
			t.Fatalf("a plan that was read cannot be written: %v", err)
		}
	})
}

// Pages made from Word files break the first line of a paragraph earlier, after a word or two of a heading.
func TestHeadingsWhoseFirstLineIsAWord(t *testing.T) {
	p, _, err := parse.Text(strings.NewReader("ỦY\nBAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH BẮC KHÊ\n-------\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố:\n120/KH-MTTQ-BTT\nBắc\nKhê, ngày 12 tháng 8 năm 2025\nKẾ HOẠCH\nGIÁM SÁT VIỆC THỰC HIỆN CHÍNH SÁCH ĐỐI VỚI NGƯỜI CÓ CÔNG NĂM\n2025\nCăn cứ Luật Mặt trận Tổ quốc Việt\nNam năm 2015 (sửa đổi, bổ sung năm 2025);\nThực hiện Kế hoạch số 05-KH/TU ngày\n10/01/2025 của Tỉnh ủy về công tác giám sát, phản biện xã hội năm 2025; Ban\nThường trực Ủy ban MTTQ Việt Nam tỉnh xây dựng Kế hoạch giám sát như sau:\nI. MỤC ĐÍCH,\nYÊU CẦU\n1. Mục đích\nĐánh giá kết quả thực hiện chính\nsách đối với người có công trên địa bàn tỉnh; kiến nghị cơ quan có thẩm quyền\nkhắc phục hạn chế.\n2. Yêu cầu\nHoạt động giám sát bảo đảm khách\nquan, công khai, đúng quy định.\nII. NỘI DUNG,\nĐỐI TƯỢNG GIÁM SÁT\n1. Nội dung\na) Việc ban hành văn bản chỉ đạo.\nb) Việc chi trả trợ cấp hằng tháng\ncho người có công và thân nhân.\n2. Đối tượng, phạm vi\n- Ủy ban nhân dân các xã, phường:\nTân An, Hòa Bình, Phú Mỹ.\n- Phạm vi: từ ngày 01/01/2023 đến ngày\n30/6/2025.\nIII. THỜI\nGIAN, HÌNH THỨC GIÁM SÁT\n1. Thời gian: Tháng 9/2025.\n2. Hình thức: Tổ chức Đoàn giám sát\nlàm việc trực tiếp; mời đại diện Hội Cựu chiến binh, Hội Liên hiệp Phụ nữ\ntham gia.\nIV. TỔ CHỨC\nTHỰC HIỆN\n1. Ban Dân chủ - Giám sát và Phản\nbiện xã hội\nTham mưu thành lập Đoàn giám sát,\nxây dựng đề cương báo cáo.\n2. Đề nghị Sở Nội vụ\nCử cán bộ tham gia Đoàn giám sát;\ncung cấp tài liệu.\n3. Ban Thường trực Ủy ban MTTQ Việt\nNam các xã, phường phối hợp triển khai.\nTrên đây là Kế hoạch giám sát của Ban\nThường trực Ủy ban MTTQ Việt Nam tỉnh; đề nghị các cơ quan phối hợp thực\nhiện./.\nNơi nhận:\n- Ban Thường trực UBTWMTTQVN\n(b/c);\n- Thường trực Tỉnh ủy (b/c);\n- Sở Nội vụ;\n- UBMTTQVN các xã, phường;\n- Lưu: VT, DCGSPB.\nTM. BAN THƯỜNG\nTRỰC\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNông Thị Bích Hường\n"))
	require.NoError(t, err)
	var headings []string
	for _, s := range p.Sections {
		headings = append(headings, s.Label+" "+s.Heading)
	}
	require.Equal(t, []string{"I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG, ĐỐI TƯỢNG GIÁM SÁT", "III. THỜI GIAN, HÌNH THỨC GIÁM SÁT", "IV. TỔ CHỨC THỰC HIỆN"}, headings)
	require.Equal(t, []string{"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH BẮC KHÊ"}, p.Issuer.Path)
}
