package parse_test

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/adminplan/adminplan/parse"
)

// planText is a plan in the form of the model document, in our own words.
func planText(tb testing.TB) []byte {
	tb.Helper()
	data, err := os.ReadFile("testdata/front-plan.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// benchText is the model document where it stands beside the checkout, else our own plan in its form.
func benchText(tb testing.TB) []byte {
	tb.Helper()
	if seed, err := os.ReadFile("../../shared/seed/000_348ccced14b6d0a2.txt"); err == nil {
		return seed
	}
	return planText(tb)
}

func BenchmarkText(b *testing.B) {
	data := benchText(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := parse.Text(bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTextOfString reads a text that is a string already.
func BenchmarkTextOfString(b *testing.B) {
	text := string(benchText(b))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := parse.Text(strings.NewReader(text)); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTextSideBySide reads on all processors at once, as a service does that has many plans to read.
func BenchmarkTextSideBySide(b *testing.B) {
	data := benchText(b)
	b.SetBytes(int64(len(data)))
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, _, err := parse.Text(bytes.NewReader(data)); err != nil {
				b.Error(err)
				return
			}
		}
	})
}

// The expressions of a reader such as one would write first: they find labels, dates and citations and make nothing of them.
var (
	naiveLabel    = regexp.MustCompile(`^\s*((?:[IVXLC]+|[A-Z]|[0-9]+(?:\.[0-9]+)*|[a-zđ])[.\-/)]|[-+*•])\s+`)
	naiveDate     = regexp.MustCompile(`(?i)(?:ngày\s+)?[0-9]{1,2}(?:/| tháng )[0-9]{1,2}(?:/| năm )[0-9]{4}`)
	naiveCitation = regexp.MustCompile(`(Nghị quyết|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Công văn|Chương trình[^,;.]*|Luật[^,;.]*|Nghị định|Thông tư) số\s+([0-9]+(?:/[0-9]{4})?)\s*[-–/]\s*([A-ZĐ0-9]+(?:\s*[-–/]\s*[A-ZĐ0-9a-z]+)*)`)
	naiveUnit     = regexp.MustCompile(`(?i)(chủ trì|phối hợp với|giao) [^,;.]+`)
)

// BenchmarkNaive is the measure that BenchmarkText is held against: the same text with expressions alone.
func BenchmarkNaive(b *testing.B) {
	data := benchText(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		found := 0
		for line := range bytes.Lines(data) {
			found += len(naiveLabel.FindSubmatchIndex(line))
			found += len(naiveDate.FindAllIndex(line, -1))
			found += len(naiveCitation.FindAllSubmatchIndex(line, -1))
			found += len(naiveUnit.FindAllIndex(line, -1))
		}
		if found == 0 {
			b.Fatal("nothing found")
		}
	}
}

// BenchmarkTextGrowth reads documents made of more and more items; the time a byte must not grow.
func BenchmarkTextGrowth(b *testing.B) {
	for _, n := range []int{10, 100, 1_000, 10_000, 100_000} {
		b.Run(itoa(n), func(b *testing.B) {
			data := longPlan(n)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := parse.Text(bytes.NewReader(data)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
