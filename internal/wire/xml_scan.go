package wire

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
)

const cdataOpen = "<![CDATA["

// prolog goes over what stands before the element of the plan, and comes upon that element.
func (r *xmlReader) prolog() bool {
	if code, message := notUTF8(r.s); code != "" {
		return r.fail(0, code, message)
	}
	r.i = len(r.s) - len(strings.TrimPrefix(r.s, "\uFEFF")) // XML allows a byte order mark
	if strings.HasPrefix(r.s[r.i:], "<?xml") && len(r.s) > r.i+5 && isBlank(r.s[r.i+5]) && !r.declaration() {
		return false
	}
	if !r.misc() {
		return false
	}
	s, i := r.s, r.i
	switch {
	case i >= len(s) && strings.TrimLeft(s, " \t\r\n\uFEFF") == "":
		return r.fail(i, "empty", "the input is empty")
	case i >= len(s):
		return r.truncated()
	case s[i] != '<':
		return r.fail(i, "not-xml", "the input is not XML: it begins with "+r.charAt(i))
	}
	r.plain = false
	if !r.startTag() {
		return false
	}
	if r.name != "plan" {
		_, local, _ := strings.Cut(":"+r.tag, ":")
		if k := strings.LastIndexByte(local, ':'); k >= 0 {
			local = local[k+1:]
		}
		if local == "plan" {
			space := "no namespace"
			if r.space != "" {
				space = "the namespace " + strconv.Quote(clip.Name(r.space))
			}
			return r.fail(r.at, "wrong-namespace", "the element of the plan is in "+space+"; want "+strconv.Quote(adminplan.XMLNamespace))
		}
		return r.fail(r.at, "not-a-plan", "the element is no plan of the namespace "+strconv.Quote(adminplan.XMLNamespace))
	}
	r.plain = r.tag == "plan" && strings.Count(s, "xmlns") == 1
	return true
}

// declaration reads the XML declaration, whose encoding must be UTF-8.
func (r *xmlReader) declaration() bool {
	start := r.i
	r.i += len("<?xml")
	want := []string{"version", "encoding", "standalone"}
	for {
		from := r.i
		for r.i < len(r.s) && isBlank(r.s[r.i]) {
			r.i++
		}
		if strings.HasPrefix(r.s[r.i:], "?>") && len(want) < 3 {
			r.i += 2
			return true
		}
		if r.i >= len(r.s) {
			return r.truncated()
		}
		if r.i == from {
			return r.fail(r.i, "not-xml", "the XML declaration is broken")
		}
		name, value, next, fault := r.scanAttr(r.i)
		if fault != "" && next >= len(r.s) {
			return r.truncated()
		}
		k := -1
		for j, w := range want {
			if w == name {
				k = j
			}
		}
		if fault != "" || k < 0 || len(want) == 3 && k != 0 {
			return r.fail(start, "not-xml", "the XML declaration is broken")
		}
		want = want[k+1:]
		if len(want) == 0 {
			want = []string{}
		}
		r.i = next
		switch {
		case name == "version" && value != "1.0":
			return r.fail(start, "not-xml", "the document is in version "+strconv.Quote(clip.Name(value))+" of XML; only 1.0 is read")
		case name == "encoding" && !strings.EqualFold(value, "utf-8"):
			return r.fail(start, "encoding", "the document says that its encoding is "+strconv.Quote(clip.Name(value))+"; only UTF-8 is read")
		case name == "standalone" && value != "yes" && value != "no":
			return r.fail(start, "not-xml", "the XML declaration is broken")
		}
	}
}

// misc goes over white space, comments and processing instructions outside the element of the plan.
func (r *xmlReader) misc() bool {
	for {
		for r.i < len(r.s) && isBlank(r.s[r.i]) {
			r.i++
		}
		rest := r.s[r.i:]
		if !strings.HasPrefix(rest, "<!") && !strings.HasPrefix(rest, "<?") {
			return true
		}
		if !r.goOver() {
			return false
		}
	}
}

// goOver goes over the comment or processing instruction that stands here.
func (r *xmlReader) goOver() bool {
	s, i := r.s, r.i
	rest := s[i:]
	open, stop, what := "<?", "?>", "processing instruction"
	switch {
	case strings.HasPrefix(rest, "<!--"):
		open, stop, what = "<!--", "-->", "comment"
	case strings.HasPrefix(rest, "<!DOCTYPE"):
		return r.fail(i, "doctype", "the document has a document type definition, which is never read, for it could define entities")
	case strings.HasPrefix(rest, "<!"):
		if strings.HasPrefix("<!DOCTYPE", rest) || strings.HasPrefix("<!--", rest) || strings.HasPrefix(cdataOpen, rest) {
			return r.truncated()
		}
		return r.fail(i, "not-xml", "a declaration stands where none may")
	}
	n := strings.Index(rest[len(open):], stop)
	if n < 0 {
		return r.truncated()
	}
	body := rest[len(open) : len(open)+n]
	if !r.count() || !r.checkChars(body, i+len(open)) {
		return false
	}
	if what == "comment" {
		if k := strings.Index(body+"-", "--"); k >= 0 {
			return r.fail(i+len(open)+k, "not-xml", "a comment has two hyphens in a row")
		}
	} else {
		target, _, _ := strings.Cut(strings.Map(func(c rune) rune {
			if c < utf8.RuneSelf && isBlank(byte(c)) {
				return ' '
			}
			return c
		}, body), " ")
		if !isName(target) || strings.EqualFold(target, "xml") || strings.Contains(target, ":") {
			return r.fail(i, "not-xml", "the target of the processing instruction is not one of XML")
		}
	}
	r.i = i + len(open) + n + len(stop)
	return true
}

// checkChars fails on what no XML document may have: bytes that are not UTF-8, characters that are forbidden.
func (r *reader) checkChars(s string, offset int) bool {
	for i, c := range s {
		if c == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return r.notValid(offset + i)
		}
		if !xmlChar(c) {
			return r.forbidden(offset+i, c)
		}
	}
	return true
}

func (r *xmlReader) strayText() bool {
	at := r.i
	var out []byte
	if strings.HasPrefix(r.s[at:], "&") || !r.piece(&out) {
		if r.fault != nil {
			return false
		}
	}
	return r.fail(at, "stray-text", "text stands between elements, where the format has none")
}

// endTag fails on an end tag that does not close the element, or takes one that does so with blanks in it.
func (r *xmlReader) endTag(tag string) bool {
	s, i := r.s, r.i
	j := i + 2
	for j < len(s) && s[j] != '>' && s[j] != '<' && !isBlank(s[j]) {
		j++
	}
	name := s[i+2 : j]
	for j < len(s) && isBlank(s[j]) {
		j++
	}
	switch {
	case j >= len(s):
		return r.truncated()
	case s[j] != '>':
		return r.fail(j, "not-xml", "the end tag is broken")
	case name != tag:
		return r.fail(i, "not-xml", "the element "+strconv.Quote(clip.Name(tag))+" is closed by the end tag of another name")
	}
	r.i = j + 1
	return true
}

// slowText reads the text of an element with all that the quick way leaves to it: references, CDATA, comments, line ends,
// attributes and children that the format does not know, faults.
func (r *xmlReader) slowText(v *string) bool {
	if !r.begin() {
		return false
	}
	for r.attr() {
		if !r.unknownAttr() {
			return false
		}
	}
	if r.fault != nil {
		return false
	}
	var out []byte
	if !r.mixed(&out, r.unknownElement) {
		return false
	}
	*v = string(out)
	return r.end()
}

// mixed reads the content of the element up to and with its end tag: its text into out, its children by child.
func (r *xmlReader) mixed(out *[]byte, child func() bool) bool {
	if r.empty {
		r.empty = false
		return true
	}
	start := r.i
	top := r.elements[len(r.elements)-1]
	for {
		rest := r.s[r.i:]
		switch {
		case len(rest) < 2 && strings.TrimLeft(rest, "<") == "":
			return r.truncated()
		case rest[0] != '<', strings.HasPrefix(rest, cdataOpen):
			if !r.piece(out) {
				return false
			}
			if len(*out) > r.opt.String {
				return r.tooLong(start)
			}
		case rest[1] == '/':
			return r.endTag(top.tag)
		case rest[1] == '!', rest[1] == '?':
			if !r.goOver() {
				return false
			}
		default:
			r.spaces = r.spaces[:top.spaces]
			if !r.startTag() || !child() {
				return false
			}
		}
	}
}

// piece reads a run of character data or a CDATA section.
func (r *xmlReader) piece(out *[]byte) bool {
	s, i := r.s, r.i
	if strings.HasPrefix(s[i:], cdataOpen) {
		i += len(cdataOpen)
		n := strings.Index(s[i:], "]]>")
		if n < 0 {
			return r.truncated()
		}
		if !r.count() || !r.checkChars(s[i:i+n], i) {
			return false
		}
		*out = appendLines(*out, s[i:i+n])
		r.i = i + n + 3
		return true
	}
	n := strings.IndexByte(s[i:], '<')
	if n < 0 {
		n = len(s) - i
	}
	run := s[i : i+n]
	if n > r.opt.String*12 { // every character may be a reference
		return r.tooLong(i)
	}
	if k := strings.Index(run, "]]>"); k >= 0 {
		return r.fail(i+k, "not-xml", "text has the end of a CDATA section")
	}
	ok := false
	if *out, ok = r.expand(*out, run, i, false); !ok {
		return false
	}
	r.i = i + n
	return true
}

// appendLines appends text with its line ends made line feeds (XML 1.0, 2.11).
func appendLines(out []byte, s string) []byte {
	for {
		k := strings.IndexByte(s, '\r')
		if k < 0 {
			return append(out, s...)
		}
		out = append(append(out, s[:k]...), '\n')
		s = strings.TrimPrefix(s[k+1:], "\n")
	}
}

// attrValue reads the value of an attribute with references, or with white space to normalise (XML 1.0, 3.3.3).
func (r *xmlReader) attrValue(v *string) bool {
	offset := r.i - 1 - len(r.raw)
	if k := strings.IndexByte(r.raw, '<'); k >= 0 {
		return r.fail(offset+k, "not-xml", "the value of an attribute has a less-than sign")
	}
	out, ok := r.expand(nil, r.raw, offset, true)
	*v = string(out)
	return ok
}

// expand appends s, which stands at offset, with its references resolved and its line ends made line feeds; in an
// attribute every white space is made a blank.
func (r *reader) expand(out []byte, s string, offset int, attr bool) ([]byte, bool) {
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '&':
			out = append(out, s[from:i]...)
			ch, n := reference(s[i:])
			if n == 0 {
				if strings.IndexByte(s[i:], ';') < 0 && offset+len(s) >= len(r.s) {
					return out, r.truncated()
				}
				return out, r.fail(offset+i, "reference", "the reference is to no character; besides numbers only lt, gt, amp, quot and apos are known")
			}
			if !xmlChar(ch) {
				return out, r.forbidden(offset+i, ch)
			}
			out = utf8.AppendRune(out, ch)
			i += n
			from = i
		case c == '\r', attr && (c == '\n' || c == '\t'):
			out = append(out, s[from:i]...)
			if c == '\r' && i+1 < len(s) && s[i+1] == '\n' {
				i++
			}
			if attr {
				out = append(out, ' ')
			} else {
				out = append(out, '\n')
			}
			i++
			from = i
		case c < utf8.RuneSelf:
			if c < ' ' && c != '\n' && c != '\t' {
				return out, r.forbidden(offset+i, rune(c))
			}
			i++
		default:
			ch, n := utf8.DecodeRuneInString(s[i:])
			if ch == utf8.RuneError && n == 1 {
				return out, r.notValid(offset + i)
			}
			if !xmlChar(ch) {
				return out, r.forbidden(offset+i, ch)
			}
			i += n
		}
	}
	return append(out, s[from:]...), true
}

// reference resolves the reference at the beginning of s: the character and the length of the reference; 0 if it is none.
// A number that is no character gives one that XML forbids.
func reference(s string) (rune, int) {
	end := strings.IndexByte(s[:min(len(s), 64)], ';')
	if end < 2 {
		return 0, 0
	}
	name := s[1:end]
	switch name {
	case "lt":
		return '<', 4
	case "gt":
		return '>', 4
	case "amp":
		return '&', 5
	case "quot":
		return '"', 6
	case "apos":
		return '\'', 6
	}
	if name[0] != '#' {
		return 0, 0
	}
	digits, base := name[1:], 10
	if strings.HasPrefix(digits, "x") {
		digits, base = digits[1:], 16
	}
	if digits == "" || digits[0] == '+' || digits[0] == '-' || strings.Contains(digits, "_") {
		return 0, 0
	}
	n, err := strconv.ParseUint(digits, base, 64)
	switch {
	case err == nil && n <= utf8.MaxRune:
		return rune(n), end + 1
	case err == nil, strings.Contains(err.Error(), "range"):
		return 0xFFFF, end + 1
	}
	return 0, 0
}

// skimVersion looks for the version in the start tag that was come upon, and stays where it is.
func (r *xmlReader) skimVersion() string {
	i := r.i
	for {
		for i < len(r.s) && isBlank(r.s[i]) {
			i++
		}
		name, value, next, fault := r.scanAttr(i)
		if fault != "" {
			return ""
		}
		if name == "schemaVersion" {
			return value
		}
		i = next
	}
}

// isName reports whether s is a name of XML 1.0 (production Name).
func isName(s string) bool {
	for i, c := range s {
		switch {
		case c < utf8.RuneSelf:
			letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':'
			if !letter && (i == 0 || c != '-' && c != '.' && (c < '0' || c > '9')) {
				return false
			}
		case c == utf8.RuneError:
			return false
		case c >= 0xC0 && c <= 0xD6, c >= 0xD8 && c <= 0xF6, c >= 0xF8 && c <= 0x2FF, c >= 0x370 && c <= 0x37D,
			c >= 0x37F && c <= 0x1FFF, c >= 0x200C && c <= 0x200D, c >= 0x2070 && c <= 0x218F, c >= 0x2C00 && c <= 0x2FEF,
			c >= 0x3001 && c <= 0xD7FF, c >= 0xF900 && c <= 0xFDCF, c >= 0xFDF0 && c <= 0xFFFD, c >= 0x10000 && c <= 0xEFFFF:
		case c == 0xB7, c >= 0x300 && c <= 0x36F, c >= 0x203F && c <= 0x2040:
			if i == 0 {
				return false
			}
		default:
			return false
		}
	}
	return s != ""
}

// isQName reports whether s is a name with at most one prefix (Namespaces in XML, production QName).
func isQName(s string) bool {
	plain := s != ""
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 'a' || c > 'z' {
			if c < 'A' || c > 'Z' {
				plain = false
				break
			}
		}
	}
	if plain {
		return true
	}
	prefix, local, ok := strings.Cut(s, ":")
	if !ok {
		return isName(s)
	}
	return isName(prefix) && isName(local) && !strings.Contains(local, ":")
}
