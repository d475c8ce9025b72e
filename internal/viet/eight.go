package viet

import (
	"encoding/binary"
	"math/bits"
)

// Eight is the first eight bytes of s as one number, the first byte lowest.
func Eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// EightAt is [Eight] for the bytes of s from i on; what is behind the end counts as zero.
func EightAt(s string, i int) uint64 {
	if len(s)-i < 8 {
		return eightOfEnd(s, i)
	}
	return binary.LittleEndian.Uint64([]byte(s[i:]))
}

// eightOfEnd is [EightAt] for the last bytes of s.
func eightOfEnd(s string, i int) uint64 {
	if len(s) >= 8 {
		return Eight(s[len(s)-8:]) >> (8 * (i + 8 - len(s)))
	}
	x := uint64(0)
	for k := len(s) - 1; k >= i; k-- {
		x = x<<8 | uint64(s[k])
	}
	return x
}

// LastEight is the last eight bytes of s as one number, the last byte highest; what is before the beginning counts as zero.
func LastEight(s string) uint64 {
	if len(s) >= 8 {
		return Eight(s[len(s)-8:])
	}
	return EightAt(s, 0) << (8 * (8 - len(s)))
}

// four is the first four bytes of s as one number, the first byte lowest.
func four(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// First is the place of the first byte of x that is not zero; 8 where there is none.
func First(x uint64) int { return bits.TrailingZeros64(x) / 8 }

// TwoBlanks returns where the first two blanks of ASCII stand side by side in s; the length of s where none do.
func TwoBlanks(s string) int {
	const high = 0x8080808080808080
	i := 0
	for ; i < len(s)-32; i += 32 {
		w := s[i : i+33]
		if (blankPairs(Eight(w[:8]), Eight(w[1:9]))|blankPairs(Eight(w[8:16]), Eight(w[9:17]))|
			blankPairs(Eight(w[16:24]), Eight(w[17:25]))|blankPairs(Eight(w[24:32]), Eight(w[25:])))&high != 0 {
			break
		}
	}
	for ; i < len(s); i++ {
		if s[i] == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			return i
		}
	}
	return i
}

// blankPairs sets the highest bit of a byte where one of x and that of next in its place are blanks, and of no byte where none are.
func blankPairs(x, next uint64) uint64 {
	const every, blanks = 0x0101010101010101, 0x2020202020202020
	x = (x | next) ^ blanks // zero where both are; next to a zero one of them is enough
	return (x - every) &^ x
}

// NotLetters finds the bytes of x that are no part of a letter of Vietnamese: the highest bit of the lowest one is set and no bit below it. What is set above it
// says nothing. The last byte counts as none, so that one is always found. The letters of other languages are some of them found, some not.
func NotLetters(x uint64) uint64 {
	const every, high = 0x0101010101010101, 0x8080808080808080
	// Beyond ASCII only signs begin with 0xc2, 0xe2 and 0xef: of the bytes beyond, the first line is true of these and of some that begin letters, the second one of these
	// but of none that does; of ASCII the second is true of all. Subtracting borrows only from above the first byte that is found.
	small := x | 0x20*every
	found := (small - 'a'*every) | (small + (0x80-'z'-1)*every)
	return found&((small^0xea*every)-9*every)&high | 1<<63
}
