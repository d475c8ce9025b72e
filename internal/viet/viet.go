// Package viet holds what every reader needs to know about Vietnamese writing: normal form, comparison, letters, Roman numerals.
package viet
