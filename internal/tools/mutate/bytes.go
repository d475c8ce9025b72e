package main

import (
	"bytes"
	"math/rand/v2"
)

// tokens mean something to the formats.
var tokens = []string{
	"{", "}", "[", "]", ",", ":", `"`, `\`, `\u`, `\ud83d`, `\ude00`, `\u0000`, "null", "true", "false", "-", "0", "1e999", "1.5", "\ufeff", "\x00", "\xff", "\xc3",
	"\xed\xa0\x80", "ế", "\u2028", "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&", "&#", "&#x0;", "&lt;", ";", "=", "'", " xmlns=\"\"", "xmlns:p=\"urn:adminplan:plan:1\"",
	"p:", "<!DOCTYPE x>", "schemaVersion", `"x":1,`, "<x>", "</x>", "2.0", "1.9", "2025-02-30", "\r\n", "\t",
}

// mutate changes the bytes of a copy of one of the seeds.
func mutate(r *rand.Rand, seeds [][]byte) []byte {
	b := bytes.Clone(seeds[r.IntN(len(seeds))])
	span := func(b []byte) (int, int) {
		from := r.IntN(len(b) + 1)
		return from, min(len(b), from+r.IntN(1<<r.IntN(9)+1))
	}
	insert := func(at int, part []byte) {
		b = append(b[:at:at], append(bytes.Clone(part), b[at:]...)...)
	}
	for range 1 + r.IntN(8) {
		from, to := span(b)
		switch r.IntN(8) {
		case 0:
			if from < len(b) {
				b[from] ^= 1 << r.IntN(8)
			}
		case 1:
			if from < len(b) {
				b[from] = byte(r.IntN(256))
			}
		case 2:
			b = append(b[:from:from], b[to:]...)
		case 3:
			insert(from, b[from:to])
		case 4, 5:
			insert(from, []byte(tokens[r.IntN(len(tokens))]))
		case 6:
			other := seeds[r.IntN(len(seeds))]
			f, t := span(other)
			insert(from, other[f:t])
		case 7:
			if r.IntN(4) == 0 {
				b = b[:from]
			} else {
				part := bytes.Clone(b[from:to])
				b = append(b[:from:from], b[to:]...)
				insert(r.IntN(len(b)+1), part)
			}
		}
	}
	return b
}
