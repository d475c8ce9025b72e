// Package viet holds what every reader needs to know about Vietnamese writing: the normal form, comparison without regard
// to case and spelling, capitals, Roman numerals, and matching of known words at a place in a text.
//
// Vietnamese letters have a property that makes matching cheap: in normal form C the small and the capital form of every
// letter take the same number of bytes and differ in the last one only.
package viet
