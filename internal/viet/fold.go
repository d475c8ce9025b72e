package viet

import "strings"

// Fold returns s in the form in which texts are compared.
func Fold(s string) string { return string(AppendFold(nil, s)) }

// AppendFold appends the folded form of s to dst.
func AppendFold(dst []byte, s string) []byte {
	return append(dst, strings.Join(strings.Fields(strings.ToLower(NFC(s))), " ")...)
}
