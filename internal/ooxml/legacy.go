package ooxml

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Before Unicode, Vietnamese was set in fonts that have its letters in the places of others: those of TCVN 5712:1993 (TCVN3,
// "ABC") are named .VnTime, .VnArial and so on, with an H at the end where they show capitals only; those of VNI are named
// VNI-Times and so on. A file of such fonts shows Vietnamese and stores something else: "KÕ ho¹ch", "Keá hoaïch". Many files of
// today still name such a font, left over in a style, and store Unicode; so it is told by the whole file which of the two it is.

// legacy is how a file uses fonts of before Unicode.
type legacy struct {
	decode  bool // letters are read as the fonts show them
	places  bool // text in them has letters that Vietnamese has only at the places of others
	unicode bool // and it has Vietnamese letters of Unicode, for which these fonts have no place
}

// legacyFont reports whether the letters of a font stand at places of their own. Names of fonts are the same however they are spelled.
func legacyFont(name string) bool {
	return len(name) > 4 && (name[0] == '.' && strings.EqualFold(name[1:3], "vn") || vniFont(name))
}

func vniFont(name string) bool { return len(name) > 4 && strings.EqualFold(name[:4], "vni-") }

// look takes note of text in a font of before Unicode.
func (l *legacy) look(text []byte) {
	for _, c := range string(text) {
		switch {
		case c > 0xa0 && c < 0x100 && unicode.IsLetter(c) && !strings.ContainsRune("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý", c):
			l.places = true
		case c >= 0x1ea0 && c <= 0x1ef9, c >= 0x300 && c <= 0x323, strings.ContainsRune("ĂăĐđĨĩŨũƠơƯư", c):
			l.unicode = true
		}
	}
}

// decodable reports whether the letters of a file are to be read as its fonts show them.
func (l *legacy) decodable() bool { return l.places && !l.unicode }

// tcvn3 are the letters of TCVN3 from 0xa1 on; a blank where there is none.
var tcvn3 = []rune("ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ")

// vniLetters and vniMarks are the letters and marks of VNI. Marks stand behind the vowel that they belong to, as those of
// decomposed text do.
var (
	vniLetters = map[rune]rune{'ñ': 'đ', 'ô': 'ơ', 'ö': 'ư', 'í': 'í', 'ì': 'ì', 'æ': 'ỉ', 'ó': 'ĩ', 'ò': 'ị', 'î': 'ỵ'}
	vniMarks   = map[rune]string{
		'ù': "\u0301", 'ø': "\u0300", 'û': "\u0309", 'õ': "\u0303", 'ï': "\u0323",
		'â': "\u0302", 'á': "\u0302\u0301", 'à': "\u0302\u0300", 'å': "\u0302\u0309", 'ã': "\u0302\u0303", 'ä': "\u0302\u0323",
		'ê': "\u0306", 'é': "\u0306\u0301", 'è': "\u0306\u0300", 'ú': "\u0306\u0309", 'ü': "\u0306\u0303", 'ë': "\u0306\u0323",
	}
)

// decodeLegacy returns text as a font of before Unicode shows it.
func decodeLegacy(text []byte, font string) []byte {
	out := make([]byte, 0, len(text)+len(text)/2)
	vni := vniFont(font)
	for _, c := range string(text) {
		if c < 0xa1 || c > 0xff {
			out = utf8.AppendRune(out, c)
			continue
		}
		if !vni {
			if i := int(c - 0xa1); i < len(tcvn3) && tcvn3[i] != ' ' {
				c = tcvn3[i]
			}
			out = utf8.AppendRune(out, c)
			continue
		}
		small := unicode.ToLower(c)
		if marks, ok := vniMarks[small]; ok {
			out = append(out, marks...)
			continue
		}
		if letter, ok := vniLetters[small]; ok {
			if c != small {
				letter = unicode.ToUpper(letter)
			}
			c = letter
		}
		out = utf8.AppendRune(out, c)
	}
	if !vni && font[len(font)-1]|0x20 == 'h' {
		out = bytes.ToUpper(out)
	}
	return out
}
