package recognize

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// clause is a part of a text that names a field and its value: "Cơ quan chủ trì: Sở Y tế".
type clause struct {
	field, value string
	start, end   int  // of the clause in the text
	due          bool // the words before the colon name a deadline
}

// clauses finds the parts of a text that name a field before a colon, wherever in it they stand: at its beginning, behind
// a full stop or a semicolon, in brackets. The value of one goes on to the next of them or to the end of its sentence.
func clauses(text string) []clause {
	colon := strings.IndexByte(text, ':') // the next one
	if colon < 0 {
		return nil
	}
	last := colon
	for {
		n := strings.IndexByte(text[last+1:], ':') // there are few, and this way is faster than from the end
		if n < 0 {
			break
		}
		last += n + 1
	}
	const longest = 100 // bytes before a colon
	var out []clause
	for start, next := 0, 0; start >= 0 && start < last; start = next {
		if colon < start {
			colon = start + strings.IndexByte(text[start:], ':')
		}
		next = nextClause(text[:min(last+2, len(text))], max(start, colon-longest-1)) // none begins behind the last colon
		// The colon stands in the same piece, before the next place at which a clause may begin.
		if next >= 0 && next <= colon || colon-start > longest {
			continue
		}
		if field, _, ok := meaning.Label(text[start:]); ok {
			due := hasPrefixFold(text[start:], "thời hạn", "hạn", "hoàn thành", "thời gian hoàn thành", "chậm nhất")
			out = append(out, clause{field: field, start: start, due: due})
		}
	}
	for i := range out {
		c := &out[i]
		limit := len(text)
		if i+1 < len(out) {
			limit = out[i+1].start
		}
		colon := c.start + strings.IndexByte(text[c.start:], ':') + 1
		value := text[colon:limit]
		if c.start > 0 && text[c.start-1] == '(' {
			if k := strings.IndexByte(value, ')'); k >= 0 {
				value = value[:k]
			}
		}
		if k := strings.IndexByte(value, ')'); k >= 0 && strings.IndexByte(value[:k], '(') < 0 {
			// The bracket that closes here was opened before the clauses.
			value = value[:k]
		}
		// Where other sentences follow the value they are of no field.
		if k := strings.Index(value, ". "); k > 0 && (len(out) > 1 || c.start > 0) {
			value = value[:k]
		}
		c.end = colon + len(value)
		c.value = strings.Trim(value, " ;,.(")
	}
	return out
}

// nextClause returns the next place behind from at which a clause may begin; -1 if there is none.
func nextClause(text string, from int) int {
	for i := from + 1; i+1 < len(text); i++ {
		switch c := text[i-1]; {
		case c > '(': // as most
		case c == '(':
			return i
		case c == ' ' && i >= 2 && (text[i-2] == '.' || text[i-2] == ';' || text[i-2] == ',' && namesPartners(text[i:])):
			return i
		}
	}
	return -1
}

// namesPartners reports whether what stands behind a comma begins the field of those who take part: "chủ trì: Phòng Kinh tế, phối hợp: Công an xã".
func namesPartners(s string) bool {
	for _, w := range [...]string{"phối hợp", "cơ quan phối hợp", "đơn vị phối hợp"} {
		if n, ok := prefixFold(s, w); ok && n < len(s) && s[n] == ':' {
			return true
		}
	}
	return false
}

// fillClauses takes the clauses of a text and returns the text without them, which may say more in running words.
// It reports false where there are none.
func (d *duties) fillClauses(text string) (rest string, ok bool) {
	found := clauses(text)
	var running strings.Builder
	at := 0
	for _, c := range found {
		if c.field == "content" {
			// "Nội dung: Sở Nội vụ chủ trì …" speaks in running words behind its colon.
			running.WriteString(text[at:c.start])
			at = c.start + strings.IndexByte(text[c.start:], ':') + 1
			ok = true
			continue
		}
		before := len(*d.timing)
		if !d.fill(c.field, c.value) {
			continue
		}
		if c.due {
			for i := before; i < len(*d.timing); i++ {
				asDeadline(&(*d.timing)[i])
			}
		}
		running.WriteString(text[at:c.start])
		at = c.end
		ok = true
	}
	if !ok {
		return text, false
	}
	running.WriteString(text[at:])
	return running.String(), true
}

// speaksLine takes a line that begins with a clause which names a field, and all such clauses in it.
func (d *duties) speaksLine(text string) bool {
	if !isField(text) {
		return false
	}
	_, ok := d.fillClauses(text)
	return ok
}

// asDeadline makes a deadline of a single date that stands behind "Thời hạn:".
func asDeadline(t *adminplan.Timing) {
	if t.Due.IsZero() && !t.To.IsZero() && (t.From.IsZero() || t.From == t.To) {
		t.From, t.To, t.Due = adminplan.Date{}, adminplan.Date{}, t.To
	}
}
