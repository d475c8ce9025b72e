package meaning

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseDate(t *testing.T) {
	for _, c := range []struct {
		text, date, rest string
	}{
		{"ngày 17 tháng 6 năm 2022 của", "2022-06-17", " của"},
		{"ngày 05 tháng 01 năm 2020", "2020-01-05", ""},
		{"Ngày 04/11/2025 của", "2025-11-04", " của"},
		{"ngày    tháng 01 năm 2026", "2026-01", ""},
		{"ngày ... tháng 8 năm 2026", "2026-08", ""},
		{"ngày … tháng … năm 2026", "2026", ""},
		{"ngày …… tháng 9 năm 2025,", "2025-09", ","},
		{"ngày 19\ntháng 11 năm 2025", "2025-11-19", ""},
		{"ngày .../.../2026", "2026", ""},
		{"ngày …/5/2026.", "2026-05", "."},
		{"17/6/2022,", "2022-06-17", ","},
		{"22-10-2018", "2018-10-22", ""},
		{"16–02–2004", "2004-02-16", ""},
		{"05.9.2026", "2026-09-05", ""},
		{"15/12 hằng năm", "--12-15", " hằng năm"},
		{"ngày 15/12", "--12-15", ""},
		{"ngày 15/12 năm 2026,", "2026-12-15", ","},
		{"15/12 năm học", "--12-15", " năm học"},
		{"tháng 3 năm 2026", "2026-03", ""},
		{"tháng 11/2025", "2025-11", ""},
		{"Tháng 4/2026.", "2026-04", "."},
		{"tháng 12", "--12", ""},
		{"Quý IV/2025", "2025-Q4", ""},
		{"quý IV năm 2025", "2025-Q4", ""},
		{"quý 3/2026", "2026-Q3", ""},
		{"Quý II", "--Q2", ""},
		{"QUÝ I NĂM 2026", "2026-Q1", ""},
		{"năm 2025;", "2025", ";"},
		{"12/2025", "2025-12", ""},
		{"NGÀY 01 THÁNG 01 NĂM 2026", "2026-01-01", ""},
	} {
		d, n, ok := ParseDate(c.text)
		require.True(t, ok, c.text)
		require.Equal(t, c.date, d.String(), c.text)
		require.Equal(t, c.rest, c.text[n:], c.text)
	}
	for _, text := range []string{
		"", "ngày", "ngày bầu cử", "ngày 31/2/2025", "31/4", "năm học 2025", "tháng 13/2025", "13/2025", "quý báu", "Quý V/2025", "2025",
		"32/12/2025", "ngày 10 kể từ", "5G", "3G/4G", "12/QĐ-UBND", "tháng thanh niên", "100/200", "năm 20255", "năm 2025x",
	} {
		_, n, ok := ParseDate(text)
		require.False(t, ok, text)
		require.Zero(t, n, text)
	}
}
