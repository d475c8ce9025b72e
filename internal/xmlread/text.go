package xmlread

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Error is a fault of the document: it is not well formed, or passes a limit.
type Error struct {
	// Line and Column say where, from 1; the column counts bytes.
	Line, Column int
	// Code names the fault in words parted by hyphens.
	Code string
	// Message says what is wrong.
	Message string
}

// Error returns position and message.
func (e *Error) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Message)
}

// fault returns an error at the current position.
func (r *Reader) fault(code, format string, args ...any) error {
	return faultAt(r.data, r.pos, code, format, args...)
}

func faultAt(data []byte, pos int, code, format string, args ...any) error {
	before := data[:min(pos, len(data))]
	return &Error{
		Line:    1 + bytes.Count(before, []byte("\n")),
		Column:  len(before) - bytes.LastIndexByte(before, '\n'),
		Code:    code,
		Message: fmt.Sprintf(format, args...),
	}
}

// clip makes a name fit into a message.
func clip(name []byte) string {
	const limit = 60
	if len(name) > limit {
		return string(bytes.ToValidUTF8(name[:limit], nil)) + "…"
	}
	return string(bytes.ToValidUTF8(name, []byte("?"))) // the name of an encoding is read before it is known to be UTF-8
}

// checkEncoding checks that the document is UTF-8, says nothing else of itself, and has no characters that XML forbids.
func (r *Reader) checkEncoding() error {
	d := r.data
	switch {
	case bytes.HasPrefix(d, []byte("\xff\xfe")), bytes.HasPrefix(d, []byte("\xfe\xff")),
		len(d) > 1 && (d[0] == 0 || d[1] == 0):
		return r.fault("utf-16", "the document is in UTF-16; only UTF-8 is read")
	case bytes.HasPrefix(d, []byte("\xef\xbb\xbf")):
		r.pos = 3
	}
	if head := d[r.pos:]; bytes.HasPrefix(head, []byte("<?xml")) && len(head) > 5 && isBlank(head[5]) {
		end := bytes.Index(head, []byte("?>"))
		if end < 0 {
			return r.fault("truncated", "the XML declaration has no end")
		}
		if name := declaredEncoding(head[:end]); name != "" && !strings.EqualFold(name, "utf-8") && !strings.EqualFold(name, "us-ascii") {
			return r.fault("encoding", "the document says that it is in %s; only UTF-8 is read", clip([]byte(name)))
		}
		r.pos += end + len("?>")
	}
	if !utf8.Valid(d) {
		for i := 0; i < len(d); {
			c, size := utf8.DecodeRune(d[i:])
			if c == utf8.RuneError && size <= 1 {
				return faultAt(d, i, "invalid-utf-8", "the byte 0x%02X is not UTF-8", d[i])
			}
			i += size
		}
	}
	for i, c := range d {
		if c < ' ' && c != '\n' && c != '\t' && c != '\r' {
			return faultAt(d, i, "forbidden-character", "the character U+%04X, which XML forbids", c)
		}
		if c == 0xef && i+2 < len(d) && d[i+1] == 0xbf && d[i+2] >= 0xbe {
			return faultAt(d, i, "forbidden-character", "the character U+%04X, which XML forbids", 0xff00|int(d[i+2])+0x40)
		}
	}
	return nil
}

// declaredEncoding returns the encoding that an XML declaration names; "" if none.
func declaredEncoding(decl []byte) string {
	_, rest, ok := bytes.Cut(decl, []byte("encoding"))
	if !ok {
		return ""
	}
	rest = bytes.TrimLeft(rest, " \t\r\n=")
	if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
		return ""
	}
	name, _, _ := bytes.Cut(rest[1:], rest[:1])
	return string(name)
}

// resolve returns text with its references resolved and its line ends made line feeds; in the value of an attribute white
// space becomes blanks. It returns raw itself where there is nothing to do. At is where raw stands.
func (r *Reader) resolve(raw []byte, at int, attr bool) ([]byte, error) {
	i := 0
	for ; i < len(raw); i++ {
		if c := raw[i]; c == '&' || c == '\r' || attr && (c == '\n' || c == '\t') {
			break
		}
	}
	if i == len(raw) {
		return raw, nil
	}
	start := len(r.scratch)
	b := append(r.scratch, raw[:i]...)
	for i < len(raw) {
		switch c := raw[i]; {
		case c == '&':
			semi := bytes.IndexByte(raw[i:min(len(raw), i+16)], ';')
			if semi < 0 {
				return nil, faultAt(r.data, at+i, "malformed", "“&” that begins no reference")
			}
			var ok bool
			if b, ok = appendReference(b, raw[i+1:i+semi]); !ok {
				return nil, faultAt(r.data, at+i, "malformed", "the reference &%s; stands for no character", clip(raw[i+1:i+semi]))
			}
			i += semi + 1
			continue
		case c == '\r':
			if i+1 < len(raw) && raw[i+1] == '\n' {
				i++
			}
			if c = '\n'; attr {
				c = ' '
			}
			b = append(b, c)
		case attr && (c == '\n' || c == '\t'):
			b = append(b, ' ')
		default:
			b = append(b, c)
		}
		i++
	}
	r.scratch = b
	return b[start:len(b):len(b)], nil
}

// appendLines appends s with its line ends made line feeds.
func appendLines(b, s []byte) []byte {
	for i, c := range s {
		if c == '\r' {
			if i+1 < len(s) && s[i+1] == '\n' {
				continue
			}
			c = '\n'
		}
		b = append(b, c)
	}
	return b
}

// appendReference appends the character for which the reference with this name stands.
func appendReference(b, name []byte) ([]byte, bool) {
	switch string(name) {
	case "amp":
		return append(b, '&'), true
	case "lt":
		return append(b, '<'), true
	case "gt":
		return append(b, '>'), true
	case "quot":
		return append(b, '"'), true
	case "apos":
		return append(b, '\''), true
	}
	if len(name) < 2 || name[0] != '#' {
		return b, false
	}
	digits, base := name[1:], rune(10)
	if digits[0] == 'x' {
		digits, base = digits[1:], 16
	}
	if len(digits) == 0 {
		return b, false
	}
	n := rune(0)
	for _, c := range digits {
		d := rune(-1)
		switch {
		case c >= '0' && c <= '9':
			d = rune(c - '0')
		case base == 16 && c >= 'a' && c <= 'f':
			d = rune(c-'a') + 10
		case base == 16 && c >= 'A' && c <= 'F':
			d = rune(c-'A') + 10
		}
		if d < 0 {
			return b, false
		}
		if n = n*base + d; n > utf8.MaxRune {
			return b, false
		}
	}
	if n < ' ' && n != '\n' && n != '\t' && n != '\r' || n == 0xfffe || n == 0xffff || !utf8.ValidRune(n) {
		return b, false
	}
	return utf8.AppendRune(b, n), true
}
