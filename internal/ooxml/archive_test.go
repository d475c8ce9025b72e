package ooxml

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// zip64 gives an archive the directory of large files (APPNOTE 4.3.14 and 4.3.15), with so many bytes added to where it is
// said to begin.
func zip64(data []byte, off int64) []byte {
	at := bytes.LastIndex(data, []byte("PK\x05\x06"))
	end := bytes.Clone(data[at:])
	count, length, offset := binary.LittleEndian.Uint16(end[10:]), binary.LittleEndian.Uint32(end[12:]), binary.LittleEndian.Uint32(end[16:])
	big := append([]byte("PK\x06\x06"), make([]byte, 52)...)
	binary.LittleEndian.PutUint64(big[4:], 44)
	binary.LittleEndian.PutUint16(big[12:], 45)
	binary.LittleEndian.PutUint16(big[14:], 45)
	binary.LittleEndian.PutUint64(big[24:], uint64(count))
	binary.LittleEndian.PutUint64(big[32:], uint64(count))
	binary.LittleEndian.PutUint64(big[40:], uint64(length))
	binary.LittleEndian.PutUint64(big[48:], uint64(offset))
	locator := append([]byte("PK\x06\x07"), make([]byte, 16)...)
	binary.LittleEndian.PutUint64(locator[8:], uint64(int64(at)+off))
	binary.LittleEndian.PutUint32(locator[16:], 1)
	for i := 8; i < 20; i++ {
		end[i] = 0xff
	}
	return bytes.Join([][]byte{data[:at], big, locator, end}, nil)
}

// Programs that cannot know the size beforehand write the directory of large files for small ones too.
func TestDirectoriesOfLargeFiles(t *testing.T) {
	f := docxtest.File{Body: p("Kế hoạch", "")}
	data := zip64(f.Bytes(), 0)
	doc, _, err := Read(bytes.NewReader(data), int64(len(data)), testLimits)
	require.NoError(t, err)
	require.Equal(t, "Kế hoạch\n", show(doc))

	few := testLimits
	few.ZipEntries = 3
	refuses(t, data, few, "too-many-entries")
	for _, off := range []int64{1 << 40, -1 << 40, int64(len(data))} {
		refuses(t, zip64(f.Bytes(), off), testLimits, "broken-zip", "outside of the file")
	}
}

// faulty reads as its data does until a byte, and fails from there on.
type faulty struct {
	data []byte
	from int64
	err  error
}

func (f faulty) ReadAt(b []byte, at int64) (int, error) {
	if at+int64(len(b)) > f.from {
		return 0, f.err
	}
	return copy(b, f.data[at:]), nil
}

// noise returns n bytes that do not get smaller by packing.
func noise(n int) string {
	b := make([]byte, n)
	r := rand.New(rand.NewPCG(5, 3))
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return string(b)
}

// A disk that fails is no fault of the file: the error says so, and holds what the reader said.
func TestReadersThatFail(t *testing.T) {
	f := docxtest.File{Body: p("Kế hoạch", ""), Parts: map[string]string{"word/media/image1.png": noise(100_000)}}
	data := f.Bytes()
	broken := errors.New("input/output error")
	for _, from := range []int64{0, 4095, 4096, int64(len(data)) - 1} {
		_, _, err := Read(faulty{data, from, broken}, int64(len(data)), testLimits)
		var bad *Error
		require.ErrorAs(t, err, &bad)
		require.Equal(t, "read", bad.Code)
		require.ErrorIs(t, err, broken)
	}
	// A file that is shorter than was said has been cut while it was read.
	for _, more := range []int64{1, 100_000} {
		_, _, err := Read(bytes.NewReader(data), int64(len(data))+more, testLimits)
		var bad *Error
		require.ErrorAs(t, err, &bad)
		require.Equal(t, "read", bad.Code)
		require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	}
	// An old Word file that cannot be read to its end is an old Word file.
	old := append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 200_000)...)
	_, _, err := Read(faulty{old, 70_000, broken}, int64(len(old)), testLimits)
	var bad *Error
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "not-docx", bad.Code)
}
