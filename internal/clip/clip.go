// Package clip shortens what others wrote where it stands in a message.
package clip

// Name returns a name or a value as an error shows it.
func Name(s string) string { return To(s, 40) }

// To returns s, or its first characters up to the number given and an ellipsis.
func To(s string, characters int) string {
	n := 0
	for i := range s {
		if n == characters {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
