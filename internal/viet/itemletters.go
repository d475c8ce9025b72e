package viet

// ItemLetters are the letters with which items are lettered, in order; đ is one of them, and f, j, w and z are skipped in practice.
const ItemLetters = "abcdđeghiklmnopqrstuvxy"
