package ooxml

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"net/url"
	"strings"
)

// archive is the ZIP archive of a Word file, opened within limits.
type archive struct {
	files  map[string]*zip.File // by the name in lower case: names of parts are compared so
	double map[string]bool
	types  *contentTypes
	limits Limits
	left   int64 // bytes that may still be unpacked
}

// openArchive opens a ZIP archive, or says what the file is instead.
func openArchive(r io.ReaderAt, size int64, l Limits) (*archive, error) {
	if size > l.Bytes {
		return nil, fail("", "too-large", "the file has %d bytes; the limit is %d", size, l.Bytes)
	}
	if size < 0 {
		return nil, fail("", "read", "the size of the file is not known")
	}
	head := make([]byte, min(size, 4096))
	if err := readAt(r, head, 0); err != nil {
		return nil, err
	}
	if !bytes.HasPrefix(head, []byte("PK")) {
		return nil, notZip(r, size, head)
	}
	if err := countEntries(r, size, l.ZipEntries); err != nil {
		return nil, err
	}
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, &Error{Code: "broken-zip", Message: "the ZIP archive is broken or cut off", Err: err}
	}
	if len(z.File) > l.ZipEntries {
		return nil, tooMany(l.ZipEntries)
	}
	a := &archive{files: make(map[string]*zip.File, len(z.File)), double: map[string]bool{}, limits: l, left: l.ZipBytes}
	for _, f := range z.File {
		name := partName(f.Name)
		if _, ok := a.files[name]; ok {
			a.double[name] = true
		}
		a.files[name] = f
	}
	return a, nil
}

// readAt fills b from the file.
func readAt(r io.ReaderAt, b []byte, at int64) error {
	n, err := r.ReadAt(b, at)
	if n == len(b) {
		return nil
	}
	if err == nil || err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return &Error{Code: "read", Message: "the file cannot be read", Err: err}
}

// partName is the name of a part as it is compared: without the leading slash, in lower case, its letters as they are where
// they stand as percent signs and numbers (relationships are URIs, names in an archive need not be).
func partName(s string) string {
	if strings.Contains(s, "%") {
		if plain, err := url.PathUnescape(s); err == nil {
			s = plain
		}
	}
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(s, `\`, "/"), "/"))
}

func (a *archive) has(name string) bool { return a.files[partName(name)] != nil }

// read unpacks a part within the limits.
func (a *archive) read(name string) ([]byte, error) {
	key := partName(name)
	f := a.files[key]
	switch {
	case f == nil:
		return nil, fail(name, "missing-part", "the file has no such part")
	case a.double[key]:
		return nil, fail(name, "duplicate-part", "the part stands twice in the archive")
	case f.Flags&1 != 0:
		return nil, fail(name, "encrypted", "the part is encrypted; save the file without a password")
	case f.UncompressedSize64 > uint64(a.left):
		return nil, a.tooLarge(name)
	}
	body, err := f.Open()
	if err != nil {
		return nil, &Error{Part: name, Code: "broken-zip", Message: "the part cannot be unpacked", Err: err}
	}
	defer body.Close()
	// The directory may lie about the size: what comes out is counted, and no more is set aside than could be true.
	limit := a.left
	const free = 1 << 20
	packed := int64(min(f.CompressedSize64, 1<<40))
	if byRatio := max(free, packed*int64(a.limits.ZipRatio)); byRatio < limit {
		limit = byRatio
	}
	var buf bytes.Buffer
	buf.Grow(int(min(int64(f.UncompressedSize64), limit, 64<<20)) + 1)
	n, err := buf.ReadFrom(io.LimitReader(body, limit+1))
	if err != nil {
		if errors.Is(err, zip.ErrChecksum) {
			return nil, &Error{Part: name, Code: "broken-zip", Message: "the part is damaged", Err: err}
		}
		return nil, &Error{Part: name, Code: "broken-zip", Message: "the part cannot be unpacked", Err: err}
	}
	if n > limit {
		if limit == a.left {
			return nil, a.tooLarge(name)
		}
		return nil, fail(name, "zip-bomb", "the part unpacks to more than %d times its size", a.limits.ZipRatio)
	}
	a.left -= n
	return buf.Bytes(), nil
}

// spend takes n bytes that the reader makes out of a part from those that may be unpacked: labels of automatic numbering and
// notes that are referred to again make much out of little, as compression does.
func (a *archive) spend(name string, n int) error {
	if a.left -= int64(n); a.left < 0 {
		return a.tooLarge(name)
	}
	return nil
}

func (a *archive) tooLarge(name string) error {
	return fail(name, "zip-bomb", "the parts unpack to more than %d bytes", a.limits.ZipBytes)
}

func tooMany(limit int) error {
	return fail("", "too-many-entries", "the archive has more than %d files", limit)
}

// countEntries checks the number of files before the archive is opened, since opening it takes memory for each.
func countEntries(r io.ReaderAt, size int64, limit int) error {
	tail := make([]byte, min(size, 22+65535+20))
	if err := readAt(r, tail, size-int64(len(tail))); err != nil {
		return err
	}
	at := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if at < 0 || at+22 > len(tail) {
		return fail("", "broken-zip", "the ZIP archive has no directory: the file is cut off or damaged")
	}
	end := tail[at:]
	length := int64(binary.LittleEndian.Uint32(end[12:]))
	offset := int64(binary.LittleEndian.Uint32(end[16:]))
	endAt := size - int64(len(tail)) + int64(at)
	if at >= 20 && string(tail[at-20:at-16]) == "PK\x06\x07" {
		big := make([]byte, 56)
		bigAt := int64(binary.LittleEndian.Uint64(tail[at-12:]))
		if bigAt < 0 || bigAt > size-56 {
			return fail("", "broken-zip", "the ZIP64 directory lies outside of the file")
		}
		if err := readAt(r, big, bigAt); err != nil {
			return err
		}
		length, offset = int64(binary.LittleEndian.Uint64(big[40:])), int64(binary.LittleEndian.Uint64(big[48:]))
		endAt = bigAt
	}
	for _, start := range [...]int64{endAt - length, offset} {
		if start < 0 || start >= size {
			continue
		}
		if countRecords(r, start, size, limit) > limit {
			return tooMany(limit)
		}
	}
	return nil
}

// countRecords counts the records of a directory from start on, up to one more than limit.
func countRecords(r io.ReaderAt, start, size int64, limit int) int {
	var h [46]byte
	count := 0
	for start+46 <= size && count <= limit {
		if _, err := r.ReadAt(h[:], start); err != nil || string(h[:4]) != "PK\x01\x02" {
			break
		}
		count++
		start += 46 + int64(binary.LittleEndian.Uint16(h[28:])) + int64(binary.LittleEndian.Uint16(h[30:])) + int64(binary.LittleEndian.Uint16(h[32:]))
	}
	return count
}

// notZip says what a file is that is no ZIP archive.
func notZip(r io.ReaderAt, size int64, head []byte) error {
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	lower := bytes.ToLower(text[:min(len(text), 512)])
	switch {
	case len(head) == 0:
		return fail("", "empty", "the file is empty")
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		if holdsUTF16(r, size, "EncryptedPackage") {
			return &Error{Code: "encrypted", Seems: "an encrypted Word file", Message: "the file is encrypted; save it without a password"}
		}
		return &Error{Code: "not-docx", Seems: "a Word 97-2003 file (.doc)",
			Message: "the file is in the format of Word 97-2003 (.doc); save it as .docx"}
	case bytes.HasPrefix(text, []byte("{\\rtf")):
		return &Error{Code: "not-docx", Seems: "an RTF file", Message: "the file is RTF; save it as .docx"}
	case bytes.HasPrefix(text, []byte("%PDF-")):
		return &Error{Code: "not-docx", Seems: "a PDF file", Message: "the file is a PDF"}
	case bytes.HasPrefix(lower, []byte("<?xml")), bytes.HasPrefix(lower, []byte("<pkg:package")):
		return &Error{Code: "not-docx", Seems: "an XML file", Message: "the file is XML and no ZIP archive; save it as .docx"}
	case bytes.HasPrefix(lower, []byte("<!doctype html")), bytes.HasPrefix(lower, []byte("<html")):
		return &Error{Code: "not-docx", Seems: "an HTML page", Message: "the file is HTML and no ZIP archive; save it as .docx"}
	}
	return fail("", "not-docx", "the file is no ZIP archive, as a Word file (.docx) is")
}

// holdsUTF16 reports whether the file holds s in UTF-16, as the directory of a compound file names its streams.
func holdsUTF16(r io.ReaderAt, size int64, s string) bool {
	want := make([]byte, 0, 2*len(s))
	for _, c := range []byte(s) {
		want = append(want, c, 0)
	}
	buf := make([]byte, 1<<16)
	keep := 0
	for at := int64(0); at < size; {
		n, _ := r.ReadAt(buf[keep:], at)
		if n == 0 {
			return false
		}
		at += int64(n)
		have := buf[:keep+n]
		if bytes.Contains(have, want) {
			return true
		}
		keep = copy(buf, have[max(0, len(have)-len(want)):])
	}
	return false
}
