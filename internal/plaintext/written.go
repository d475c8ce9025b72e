package plaintext

import "strings"

// Some pages were stored with the breaks of their source written out as four characters, \r\n. The lines of the page are parted by true breaks then,
// and what was written out only broke the source within them; a text without true breaks has no other.

// withoutWrittenBreaks returns s with blanks for the breaks that are written out in it, or true breaks where it has no others. at is where the first
// backslash stands.
func withoutWrittenBreaks(s string, at int) string {
	const written, least = `\r\n`, 3
	if strings.Count(s[at:], written) < least {
		return s
	}
	if strings.Count(s, "\n") < least {
		return strings.ReplaceAll(s, written, "\n")
	}
	return strings.ReplaceAll(s, written, " ")
}
