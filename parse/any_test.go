package parse_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// FuzzAny asks that every input is a plan or a clean error, and that a plan that was read can be written as text, which is read without a panic.
func FuzzAny(f *testing.F) {
	for _, seed := range []string{
		"KẾ\nHOẠCH\nTrồng rừng\nI. MỤC ĐÍCH\n1. Giữ đê.\nAn Phú, ngày 20 tháng 9 năm 2025\nTỔ TRƯỞNG\n(Ký và ghi rõ họ tên)\n",
		"UBND XÃ AN PHÚ\nKế hoạch số 12/KH-UBND ngày 05/3/2024\n1. Mục đích: - 12 ha.\n2. Nội dung\n", "<!DOCTYPE html><p>KẾ HOẠCH</p>", `{"kind":"KH"}`, "<plan/>", "PK\x03\x04",
	} {
		f.Add([]byte(seed))
	}
	f.Add(planText(f))
	addVariants(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		p, _, err := parse.Any(bytes.NewReader(data))
		if err != nil {
			if e := (*parse.Error)(nil); p != nil || !errors.As(err, &e) || e.Error() == "" {
				t.Fatalf("no clean error: %v", err)
			}
			return
		}
		var out bytes.Buffer
		if _, err := export.Text(&out, p); err != nil {
			t.Fatalf("a plan that was read cannot be written: %v", err)
		}
		if _, _, err := parse.Text(bytes.NewReader(out.Bytes())); err != nil {
			if e := (*parse.Error)(nil); !errors.As(err, &e) {
				t.Fatalf("no clean error: %v", err)
			}
		}
	})
}
