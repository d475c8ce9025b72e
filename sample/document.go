package sample

import (
	"bytes"

	"github.com/adminplan/adminplan/export"
)

// Text returns the plan of the seed and options as a plain text in UTF-8, as a text extractor would give the document.
func Text(seed uint64, opts ...Option) ([]byte, error) {
	var b bytes.Buffer
	_, err := export.Text(&b, Plan(seed, opts...))
	return b.Bytes(), err
}

// DOCX returns the plan of the seed and options as a Word file, and what the file cannot hold.
func DOCX(seed uint64, opts ...Option) ([]byte, []export.Loss, error) {
	var b bytes.Buffer
	losses, err := export.DOCX(&b, Plan(seed, opts...))
	return b.Bytes(), losses, err
}
