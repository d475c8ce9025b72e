package viet

import "golang.org/x/text/unicode/norm"

// NFC returns s in normal form C.
func NFC(s string) string {
	return norm.NFC.String(s)
}
