// Package textscan tells in one pass over a string whether it is valid UTF-8 and holds nothing that a format would have to
// escape or refuse. It is what the readers and writers of JSON and XML spend most of their time in: Vietnamese text is half
// letters of two and three bytes, where a test per letter costs more than the copy.
//
// The answer is one-sided. True means that the string can be taken as it stands. False means "look closer": besides the
// characters that matter to the format, those of four bytes and a few rare ones are left to the slow path.
package textscan

// The automaton follows UTF-8 (Unicode 16, table 3-7). A state is the shift that selects its successor in the row of the
// next byte, so a step is one load and one shift, with no branch to mispredict. Ten states of six bits fill a word,
// which is why sequences of four bytes have none.
const (
	fail    = 6 * iota // look closer; never left
	start              // between characters
	need1              // one continuation byte to come
	need2              // two continuation bytes to come
	afterE0            // A0..BF to come, then another
	afterED            // 80..9F to come, then another
	afterE2            // two to come, of which 80 may lead to U+2028 and U+2029
	afterE280
	afterEF // two to come, of which BF may lead to U+FFFE and U+FFFF
	afterEFBF
	// In the tables for prose, which have no other use for these states:
	afterE1 = afterE0 // B8..BB to come, then another
	star    = afterED // behind a star, where no other may stand
	blank   = need2   // behind a blank, where no other may stand
)

// Table is an automaton for one format.
type Table [256]uint64

// The tables of the formats.
var (
	// JSON fails on what a JSON writer escapes: quote, backslash, controls, U+2028 and U+2029.
	JSON = build("\"\\", "", true)
	// XML fails on what an XML writer escapes in text and in attributes alike.
	XML = build("&<>\"'", "", true)
	// XMLText fails on what an XML reader cannot take from the text of an element as it stands.
	XMLText = build("&<>", "\t\n", false)
	// XMLAttr fails on what an XML reader cannot take from an attribute as it stands, its quotes aside.
	XMLAttr = build("&<", "", false)
	// Prose fails on what a reader of plain text cannot take as it stands: all but the printing characters of ASCII, line feeds
	// and tabs, the letters of Latin with and without tones, and the visible signs of general punctuation. What it lets
	// through is in normal form C, has no blank but that of ASCII and no character without width.
	Prose = buildProse()
	// Signless fails on all that Prose fails on, on breaks and tabs, and on the signs that Markdown and web pages leave in a text, but for single stars.
	Signless = buildSignless()
	// Words fails on what Signless fails on, and on blanks side by side and at the end.
	Words = buildWords()
	// UTF8 fails on controls but blanks and breaks.
	UTF8 = build("", "\t\n\v\f\r", false)
)

// build makes the automaton that fails on the bytes of special and on controls but those of allowed, and, when asked,
// on the line separators that JSON writers escape.
func build(special, allowed string, separators bool) *Table {
	var t Table
	set := t.set
	set(0x20, 0x7F, start, start)
	for i := range len(special) {
		set(special[i], special[i], start, fail)
	}
	for i := range len(allowed) {
		set(allowed[i], allowed[i], start, start)
	}
	set(0xC2, 0xDF, start, need1)
	set(0xE0, 0xE0, start, afterE0)
	set(0xE1, 0xEC, start, need2)
	set(0xED, 0xED, start, afterED)
	set(0xEE, 0xEE, start, need2)
	set(0xEF, 0xEF, start, afterEF)
	set(0x80, 0xBF, need1, start)
	set(0x80, 0xBF, need2, need1)
	set(0xA0, 0xBF, afterE0, need1)
	set(0x80, 0x9F, afterED, need1)
	if separators {
		set(0xE2, 0xE2, start, afterE2)
	}
	set(0x80, 0xBF, afterE2, need1)
	set(0x80, 0x80, afterE2, afterE280)
	set(0x80, 0xBF, afterE280, start)
	set(0xA8, 0xA9, afterE280, fail)
	set(0x80, 0xBF, afterEF, need1)
	set(0xBF, 0xBF, afterEF, afterEFBF)
	set(0x80, 0xBF, afterEFBF, start)
	set(0xBE, 0xBF, afterEFBF, fail)
	return &t
}

// set gives the bytes from to to in a state their successor.
func (t *Table) set(from, to byte, state, next uint64) {
	for b := int(from); b <= int(to); b++ {
		t[b] = t[b]&^(63<<state) | next<<state
	}
}

func buildProse() *Table {
	var t Table
	t.set(0x20, 0x7E, start, start)
	t.set('\t', '\n', start, start)
	t.set(0xC3, 0xCB, start, need1) // U+00C0 to U+02FF
	t.set(0x80, 0xBF, need1, start)
	t.set(0xE1, 0xE1, start, afterE1) // U+1E00 to U+1EFF
	t.set(0xB8, 0xBB, afterE1, need1)
	t.set(0xE2, 0xE2, start, afterE2) // U+2012 to U+203F without the separators and the narrow blank
	t.set(0x80, 0x80, afterE2, afterE280)
	t.set(0x92, 0xA7, afterE280, start)
	t.set(0xAA, 0xAE, afterE280, start)
	t.set(0xB0, 0xBF, afterE280, start)
	return &t
}

func buildSignless() *Table {
	t := *buildProse()
	for _, c := range []byte("\\<&|#\t\n") {
		t.set(c, c, start, fail)
	}
	t.single('*', star)
	return &t
}

func buildWords() *Table {
	t := *buildSignless()
	t.single(' ', blank)
	return &t
}

// single makes the automaton fail on two of a character of ASCII side by side; behind one of them it is in the given state.
func (t *Table) single(c byte, behind uint64) {
	t.set(c, c, start, behind)
	t.set(c, c, star, behind)
	for b, next := range t {
		t.set(byte(b), byte(b), behind, next>>start&63)
	}
	t.set(c, c, behind, fail)
}

// lanes is the length from which a string is looked at in three parts at once, so that the processor need not wait for one shift
// before it begins the next.
const lanes = 96

// Plain reports whether s can be taken as it stands.
func (t *Table) Plain(s string) bool {
	if len(s) < lanes {
		return t.run(start, s) == start
	}
	// Each part goes on into the next one, which begins with a character, and so has failed there if it did not come to the end of a character before.
	n := ((len(s)+5)/3 + steps - 1) &^ (steps - 1)
	i, j := characterAt(s, n-1), characterAt(s, len(s)-n)
	x, y, z := t.runThree(s[:n], s[i:i+n], s[j:j+n])
	return x != fail && y != fail && t.run(z, s[j+n:]) == start
}

// steps is how many bytes are looked at in a turn.
const steps = 8

// runThree steps side by side through three strings of one length, a multiple of steps. It does nothing else, so that all it needs stays in registers.
func (t *Table) runThree(a, b, c string) (x, y, z uint64) {
	x, y, z = start, start, start
	b, c = b[:len(a)], c[:len(a)]
	for k := 0; k < len(a)-(steps-1); k += steps {
		x, y, z = t[a[k]]>>(x&63), t[b[k]]>>(y&63), t[c[k]]>>(z&63)
		x, y, z = t[a[k+1]]>>(x&63), t[b[k+1]]>>(y&63), t[c[k+1]]>>(z&63)
		x, y, z = t[a[k+2]]>>(x&63), t[b[k+2]]>>(y&63), t[c[k+2]]>>(z&63)
		x, y, z = t[a[k+3]]>>(x&63), t[b[k+3]]>>(y&63), t[c[k+3]]>>(z&63)
		x, y, z = t[a[k+4]]>>(x&63), t[b[k+4]]>>(y&63), t[c[k+4]]>>(z&63)
		x, y, z = t[a[k+5]]>>(x&63), t[b[k+5]]>>(y&63), t[c[k+5]]>>(z&63)
		x, y, z = t[a[k+6]]>>(x&63), t[b[k+6]]>>(y&63), t[c[k+6]]>>(z&63)
		x, y, z = t[a[k+7]]>>(x&63), t[b[k+7]]>>(y&63), t[c[k+7]]>>(z&63)
	}
	return x & 63, y & 63, z & 63
}

// characterAt returns where the character begins whose byte stands at i, as far as UTF-8 lets it begin before that.
func characterAt(s string, i int) int {
	for from := i; i > 0 && s[i]&0xC0 == 0x80 && i > from-3; {
		i--
	}
	return i
}

// run steps through s from a state.
func (t *Table) run(state uint64, s string) uint64 {
	i := 0
	for ; i < len(s)-(steps-1); i += steps {
		state = t[s[i]] >> (state & 63)
		state = t[s[i+1]] >> (state & 63)
		state = t[s[i+2]] >> (state & 63)
		state = t[s[i+3]] >> (state & 63)
		state = t[s[i+4]] >> (state & 63)
		state = t[s[i+5]] >> (state & 63)
		state = t[s[i+6]] >> (state & 63)
		state = t[s[i+7]] >> (state & 63)
	}
	for ; i < len(s); i++ {
		state = t[s[i]] >> (state & 63)
	}
	return state & 63
}
