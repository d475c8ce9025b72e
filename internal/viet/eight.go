package viet

import "math/bits"

// Eight is the first eight bytes of s as one number, the first byte lowest.
func Eight(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// First is the place of the first byte of x that is not zero; 8 where there is none.
func First(x uint64) int { return bits.TrailingZeros64(x) / 8 }

// NotLetters marks the bytes of x that are no part of a letter, the highest bit of each.
func NotLetters(x uint64) uint64 {
	const every, high = 0x0101010101010101, 0x8080808080808080
	low := (x | 0x20*every) &^ high
	letters := (low + (0x80-'a')*every) &^ (low + (0x80-'z'-1)*every)
	// Beyond ASCII only signs begin with 0xc2, 0xe2 and 0xef.
	c := (x ^ 0xc2*every) &^ (0x20 * every)
	e := x ^ 0xef*every
	signs := ^((c&^high + 0x7f*every) | c) | ^((e&^high + 0x7f*every) | e)
	return (^x&^letters | signs) & high
}
