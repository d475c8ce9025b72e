package recognize

import (
	"slices"
	"strings"
)

// A page that lost its last breaks has the recipients and the signature in the line with which the body ends: "… thực hiện./. Nơi nhận: - Như trên; …".

// partTail breaks one of the last lines of the body where recipients begin within it, and returns the lines and where the tail begins then.
func partTail(lines []line, body, tail int) ([]line, int) {
	const last, words = 3, "Nơi nhận"
	for i := tail - 1; i >= max(body, tail-last); i-- {
		l := &lines[i]
		at := strings.Index(l.text, words) - 1 // of the blank before them
		if at <= 0 || l.text[at] != ' ' || l.Table != nil || l.Label != "" || strings.IndexByte(".;:/!", l.text[at-1]) < 0 || !headsRecipients(l.text[at+1:]) {
			continue
		}
		first, second := *l.Block, *l.Block
		first.Text, second.Text = l.text[:at], l.text[at+1:]
		return slices.Replace(lines, i, i+1, line{Block: &first, text: first.Text, gap: l.gap}, line{Block: &second, text: second.Text}), i + 1
	}
	return lines, tail
}

// partSigned breaks the lines of a tail in whose middle stands that somebody has signed: "- Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH (đã ký) Lê An Bình".
func partSigned(lines []line, tail int) []line {
	const most = 60 // lines before which a signature has come
	for i := tail; i < min(len(lines), tail+most); i++ {
		l := &lines[i]
		if strings.HasSuffix(l.text, ";") || strings.HasSuffix(l.text, ")") {
			continue // no name ends so, as most lines of the recipients do
		}
		from := strings.IndexByte(l.text, '(')
		if from <= 0 || l.Table != nil || l.Label != "" {
			continue
		}
		from = strings.LastIndexByte(l.text, '(')
		size := strings.IndexByte(l.text[from:], ')') + 1
		if size == 0 || from+size == len(l.text) || !looksLikeName(strings.TrimSpace(l.text[from+size:])) || !isSignedMark(l.text[from:from+size]) {
			continue
		}
		parts := make([]string, 0, 4)
		if list, signing := splitSigning(strings.TrimSpace(l.text[:from]), false); signing != "" {
			parts = append(parts, list, signing)
		} else {
			parts = append(parts, list)
		}
		parts = append(parts, l.text[from:from+size], strings.TrimSpace(l.text[from+size:]))
		broken := make([]line, len(parts))
		for k, part := range parts {
			b := *l.Block
			b.Text = part
			broken[k] = line{Block: &b, text: part, gap: l.gap && k == 0}
		}
		lines = slices.Replace(lines, i, i+1, broken...)
		i += len(parts) - 1
	}
	return lines
}
