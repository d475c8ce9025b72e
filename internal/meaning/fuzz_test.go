package meaning_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/growth"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
	"github.com/adminplan/adminplan/internal/wordmix"
)

// readAll calls every function of the package and checks what holds of any text.
func readAll(t interface{ Fatalf(string, ...any) }, s string) {
	last := 0
	refs := meaning.References(s)
	for i := range refs {
		r := &refs[i]
		if r.Start < last || r.End <= r.Start || r.End > len(s) || s[r.Start:r.End] != r.Text {
			t.Fatalf("reference %d at %d–%d of %q", i, r.Start, r.End, s)
		}
		if utf8.ValidString(s) && !utf8.ValidString(r.Text+r.Title+r.Issuer+r.Term+r.Place+r.ShortName+r.Symbol+r.Key) {
			t.Fatalf("reference %+v cuts a letter of %q", *r, s)
		}
		last = r.Start
		for j := i + 1; j < len(refs); j++ {
			if refs[j].Start < r.End && refs[j].End > r.End {
				t.Fatalf("references %d and %d cross in %q", i, j, s)
			}
		}
		if !r.Date.IsZero() && !r.Date.Valid() {
			t.Fatalf("date %v in %q", r.Date, s)
		}
		if !strings.Contains(s, r.Title) || !strings.Contains(s, r.Issuer) || !strings.Contains(s, r.Term) || !strings.Contains(s, r.Place) {
			t.Fatalf("a field of %+v is no piece of %q", r, s)
		}
	}
	var l meaning.Linker
	l.Link(refs)
	whole := func(texts ...string) {
		for _, text := range texts {
			if utf8.ValidString(s) && !utf8.ValidString(text) {
				t.Fatalf("%q cuts a letter of %q", text, s)
			}
		}
	}
	for _, tm := range meaning.Timings(s) {
		whole(tm.Text, tm.After)
		for _, d := range []adminplan.Date{tm.From, tm.To, tm.Due} {
			if !d.IsZero() && !d.Valid() {
				t.Fatalf("date %v of timing %q in %q", d, tm.Text, s)
			}
		}
		if tm.Text == "" || !strings.Contains(s, tm.Text) {
			t.Fatalf("timing %q in %q", tm.Text, s)
		}
	}
	lead, partners, _ := meaning.Parties(s)
	for _, o := range append(append(lead, partners...), meaning.OrgList(s)...) {
		whole(o.Name)
		if o.Name == "" {
			t.Fatalf("nameless unit in %q", s)
		}
	}
	for _, in := range meaning.Indicators(s) {
		if in.Value == "" || !strings.Contains(s, in.Text) || !strings.Contains(s, in.Unit) {
			t.Fatalf("indicator %+v in %q", in, s)
		}
	}
	intro, forms := meaning.Forms(s)
	if squeeze(intro+strings.Join(forms, " ")) != squeeze(s) {
		t.Fatalf("forms %q %q of %q", intro, forms, s)
	}
	if u, rest, ok := meaning.Unit(s); ok && (u.Name == "" || !strings.Contains(s, u.Name) || !strings.HasSuffix(strings.Trim(s, "*_ \t\u00a0"), rest)) {
		t.Fatalf("unit %q, rest %q of %q", u.Name, rest, s)
	}
	if _, n, ok := meaning.ParseDate(s); ok && (n <= 0 || n > len(s)) {
		t.Fatalf("date takes %d of %q", n, s)
	}
	for _, r := range meaning.Reports(s) {
		if r.To != nil {
			whole(r.To.Name)
		}
		if r.Through != nil {
			whole(r.Through.Name)
		}
	}
	if b := meaning.Budget(s); b != nil {
		whole(b.Text, b.Source)
	}
	meaning.Label(s)
	meaning.Column(s)
	meaning.SectionKind(s)
	meaning.ObjectiveKind(s)
	meaning.Channel(s)
	meaning.BasisRelation(s)
	meaning.Period(s)
	meaning.BareYears(s)
	meaning.BareYear(s, 2031)
	meaning.Group(s)
}

// squeeze drops the blanks, so that texts can be compared but for them.
func squeeze(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		if n := viet.Blanks(s[i:]); n > 0 {
			i += n
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}

var pieces = []string{
	"Nghị quyết", "nghị quyết", "Luật", "Quyết định", "Kế hoạch", "số", "số:", "12", "045", "/", "-", "–", " - ", "QĐ", "UBND", "NQ/TW", "TTg", "2025", "/2025/", "ngày", "tháng", "năm", "quý IV", "17/6/2022", "31/2/2025",
	"của", "về", "việc", "và", ",", ";", ".", "./.", ":", "(", ")", "“", "”", "gọi tắt là", "Bộ Chính trị", "Sở Nội vụ", "Sở Văn hóa, Thể thao và Du lịch", "các sở, ban, ngành", "Ủy ban nhân dân các xã", "chủ trì", "phối hợp với", "báo cáo", "qua", "trước", "từ", "đến",
	"hằng năm", "định kỳ", "sau khi", "khi", "Đại hội", "lần thứ", "XIII", "Trung ương 4", "khóa", "Điều 5", "khoản", "điểm a", "đồng", "%", "1.500.000", "1,5", "ít nhất", "trên", "tỷ", "như:", "hình thức", "Thời gian thực hiện:", "Kinh phí:", "giai đoạn", "sửa đổi, bổ sung một số điều của", "\n", "\u00a0", "…", "đ", "Đ", "\xff", "\xe1\xbb",
}

// Nothing that texts are made of, in whatever order and with whatever between it that is about as long as a bound, breaks a reader.
func TestAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 25).Draw(t, "words")
		s := ""
		for _, w := range words {
			s += w
			if rapid.IntRange(0, 9).Draw(t, "far") == 0 {
				n := rapid.SampledFrom(wordmix.Bounds).Draw(t, "bound") + rapid.IntRange(-12, 12).Draw(t, "off")
				s += wordmix.Fill(rapid.SampledFrom(wordmix.Fillers).Draw(t, "filler"), n)
			}
			if rapid.Bool().Draw(t, "blank") {
				s += " "
			}
		}
		readAll(t, s)
	})
}

func FuzzMeaning(f *testing.F) {
	f.Add(ownText)
	for i, n := range wordmix.Bounds {
		f.Add("Luật bổ sung Luật ‘ " + wordmix.Fill("ế ", n) + "; " + pieces[i] + wordmix.Fill("Thôn ", n) + ", các hộ chủ trì, phối hợp với " + wordmix.Fill("trồng cây ", n) + ", báo cáo UBND xã trước ngày 15/12/2026")
	}
	for _, s := range []string{
		"Kế hoạch số 88/KH-UBND ngày 01/7/2026 của UBND tỉnh về thực hiện Nghị quyết số 09-NQ/TU (gọi tắt là Kế hoạch số 88/KH-UBND); Luật Đất đai 2024",
		"Từ ngày 17/12/2025 đến 17 giờ 00, ngày 01/02/2026", "Giao Sở Nội vụ chủ trì, phối hợp với các sở, ngành (qua Sở Tài chính)", "lựa chọn các hình thức như: tuyên truyền, tọa đàm; hội thi…",
		"từ\n05 đến 10 mô hình", "số 12/SNN-KH ngày 01/3/2024 về trồng cây; chăm cây (gọi tắt là Kế hoạch số 12)",
		"trên 95 %, từ 05 đến 10 mô hình, 1.500.000 đồng", "Điều 22, 24 và 25 của Luật Thư viện năm 2019",
		"năm2000",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if utf8.ValidString(s) {
			s = viet.NFC(s)
		}
		if len(s) < 1<<14 {
			readAll(t, s)
		}
	})
}

// BenchmarkGrowth measures how the cost of a text grows with its length, whatever it repeats.
func BenchmarkGrowth(b *testing.B) {
	var tasks []func(int)
	for _, piece := range append(pieces, ownText, "Kế hoạch số 1/KH-UBND về thực hiện ", "Sở A, ", "Luật A và ", "Luật sửa đổi, bổ sung ", "Điều 1, ", "(khóa X, ", "; (gọi tắt ", "báo cáo Sở A ", "từ tháng 1 ", "từ khi ", "do Sở A chủ trì, Sở B phối hợp, ", "chậm nhất 5 ngày sau ", "Nghị quyết số 1, 2, ", "số 1/KH-A ", "1. ", "như: a, ") {
		tasks = append(tasks, func(size int) {
			s := strings.Repeat(piece+" ", size/(len(piece)+1))
			meaning.References(s)
			meaning.Timings(s)
			meaning.Parties(s)
			meaning.Reports(s)
			meaning.Indicators(s)
			meaning.Budget(s)
			meaning.OrgList(s)
			meaning.Unit(s)
			meaning.Forms(s)
			meaning.Period(s)
		})
	}
	growth.Report(b, 20_000, tasks...)
}
