package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// progress is a bar on a terminal: one line that is drawn again and again.
type progress struct {
	w           io.Writer
	done, total int
	name        string
}

// newProgress returns a bar for several inputs on a terminal, else one that draws nothing.
func newProgress(w io.Writer, total int) *progress {
	if total < 2 || !isTerminal(w) {
		return nil
	}
	return &progress{w: w, total: total}
}

func (b *progress) show(name string) {
	if b != nil {
		b.name = filepath.Base(name)
		b.draw()
	}
}

func (b *progress) step() {
	if b != nil {
		b.done++
		b.draw()
	}
}

// hide clears the line, so that a message can take its place.
func (b *progress) hide() {
	if b != nil {
		fmt.Fprint(b.w, "\r\x1b[K")
	}
}

func (b *progress) close() { b.hide() }

func (b *progress) draw() {
	const width = 30
	full := b.done * width / b.total
	name := []rune(b.name)
	if len(name) > 30 {
		name = append(name[:29], '…')
	}
	fmt.Fprintf(b.w, "\r\x1b[K[%s%s] %d/%d %s", strings.Repeat("█", full), strings.Repeat("░", width-full), b.done, b.total, string(name))
}
