package main

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/rules"
)

// A frame is a plan with places at which a clause can be repeated.
var frame = strings.Split("ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n@\nSố: 12/KH-UBND@\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2026\n@\nKẾ HOẠCH\nTrồng cây năm 2026 @\n"+
	"Căn cứ Luật Lâm nghiệp năm 2017;@\n@\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU @\n1. Mục đích @\n- Trồng thêm 100 cây. @\n@\nII. NỘI DUNG\n1. Trồng cây @\na) Giao Công an xã chủ trì @\n@\n| TT | Nội dung |@\n| 1 | Ươm cây @ |\n"+
	"III. TỔ CHỨC THỰC HIỆN\n1. Công an xã @\n- Chủ trì trồng cây. @\n@\nNơi nhận:\n- Các thôn; @\n@\n- Lưu: VT @.\nTM. ỦY BAN NHÂN DÂN @\nCHỦ TỊCH\n@\n(Đã ký)\nLê An Bình @\nPHỤ LỤC @\n@\n", "@")

// A repeated is an input in which something stands over and over.
type repeated struct {
	before, clause, behind string
	read                   func(io.Reader, ...parse.Option) (*adminplan.Plan, []parse.Warning, error)
}

// of returns the input of a size. Every 12 in the clause is another number each time, so that units, documents and times are others.
func (c *repeated) of(size int) []byte {
	b := []byte(c.before)
	for i := range size/len(c.clause) + 1 {
		b = append(b, strings.ReplaceAll(c.clause, "12", strconv.Itoa(i+1))...)
	}
	return append(b, c.behind...)
}

// repeat makes an input: a clause in the frame, some lines of a text, or elements of a Word file.
func repeat(r *rand.Rand, seeds [][]byte) repeated {
	switch r.IntN(4) {
	case 0:
		lines := strings.SplitAfter(string(pick(r, seeds)), "\n")
		from := r.IntN(len(lines))
		to := min(len(lines), from+1+r.IntN(1<<r.IntN(5)))
		return repeated{strings.Join(lines[:from], ""), strings.TrimSuffix(strings.Join(lines[from:to], ""), "\n") + "\n", strings.Join(lines[to:], ""), parse.Text}
	case 1:
		var clause strings.Builder
		for range 1 + r.IntN(4) {
			clause.WriteString(pick(r, elements))
		}
		before, behind, _ := strings.Cut(string(lists[body]), "BODY")
		at := 1 + r.IntN(len(frame)-1)
		for i, part := range frame {
			for line := range strings.SplitSeq(strings.Trim(part, "\n"), "\n") {
				if i < at {
					before += docxtest.P(line, "")
				} else {
					behind = docxtest.P(line, "") + behind
				}
			}
		}
		c := repeated{before, clause.String(), behind, readParagraphs}
		if r.IntN(3) == 0 { // within one element
			open := pick(r, []string{"p", "tbl", "tr", "tc", "r", "sdtContent", "ins"})
			c.before, c.behind = c.before+"<w:"+open+">", "</w:"+open+">"+c.behind
		}
		return c
	}
	s, at := clause(r), 1+r.IntN(len(frame)-1)
	if r.IntN(3) == 0 {
		s = strings.TrimSpace(s) + "\n"
	}
	return repeated{strings.Join(frame[:at], ""), s, strings.Join(frame[at:], ""), parse.Text}
}

// elements are parts of the body of a Word file.
var elements = []string{
	docxtest.P("Trồng cây.", ""), docxtest.P("1. Trồng cây", `<w:outlineLvl w:val="1"/>`), docxtest.P("", ""), docxtest.P("I. NỘI DUNG", `<w:jc w:val="center"/>`), docxtest.Numbered(1, 0, "Nội dung"), docxtest.Numbered(1, 1, "Ươm cây"),
	docxtest.Numbered(2, 0, "Giữ đê"), docxtest.R("cây ", ""), docxtest.R("cây ", "<w:b/>"), docxtest.R("", "<w:vanish/>"), docxtest.R("\t", ""), docxtest.R("\n", ""), "<w:p>", "</w:p>", "<w:r/>", "<w:tab/>", "<w:br/>", `<w:br w:type="page"/>`,
	docxtest.Table(true, docxtest.Row(docxtest.Cell(docxtest.P("TT", ""), ""), docxtest.Cell(docxtest.P("Việc", ""), ""))), docxtest.Table(false, docxtest.Row(docxtest.Cell(docxtest.P("1", ""), ""))),
	docxtest.Row(docxtest.Cell(docxtest.P("1", ""), `<w:vMerge w:val="restart"/>`), docxtest.Cell(docxtest.P("Ươm cây", ""), `<w:gridSpan w:val="9"/>`)), docxtest.Row(docxtest.Cell(docxtest.P("", ""), "<w:vMerge/>")),
	docxtest.Cell(docxtest.P("1", ""), ""), docxtest.Cell(docxtest.P("1", ""), `<w:vMerge w:val="restart"/>`), "<w:tr/>", "<w:tc/>", docxtest.Field("PAGE", "1"), docxtest.Field("HYPERLINK", "cây"),
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`, `<w:r><w:fldChar w:fldCharType="separate"/></w:r>`, `<w:r><w:fldChar w:fldCharType="end"/></w:r>`, `<w:bookmarkStart w:id="1" w:name="a"/>`, `<w:r><w:footnoteReference w:id="1"/></w:r>`,
	docxtest.Box(docxtest.P("TRƯỜNG AN PHÚ", "")), "<w:p>" + docxtest.Box(docxtest.P("Số: 12/KH-UBND", "")) + "</w:p>", `<w:sdt><w:sdtContent>` + docxtest.P("cây", "") + `</w:sdtContent></w:sdt>`, `<w:ins w:id="1">` + docxtest.R("a", "") + `</w:ins>`,
	docxtest.P("Nơi nhận:", ""), docxtest.P("TM. ỦY BAN NHÂN DÂN", ""), docxtest.P("| 1 | a |", ""), docxtest.P("**a**", ""), docxtest.P("KẾ HOẠCH", ""), docxtest.P("PHỤ LỤC", ""), docxtest.P("\tUBND XÃ\tCỘNG HÒA", `<w:ind w:left="720"/>`),
}

// growth reads, checks and writes inputs in which something is repeated, and inputs four times as long.
func growth(r *rand.Rand, found *faults, next func() bool) {
	const size = 40_000
	runtime.LockOSThread()
	runtime.GOMAXPROCS(1) // else parts of a text are read by other threads
	seeds := prose()
	for next() {
		c := repeat(r, seeds)
		short, long := measured(c.read, c.of(size)), measured(c.read, c.of(4*size))
		for stage := range stages {
			if long[stage] < tooFast*short[stage]+slack {
				continue
			}
			// What grows too fast does so every time, and goes on.
			first := shortest(&c, size, stage, 3)
			second := shortest(&c, 4*size, stage, 3)
			if second < tooFast*first+slack {
				continue
			}
			if third := shortest(&c, 16*size, stage, 2); third > tooFast*second+slack && found.first(stages[stage]) {
				fmt.Printf("%s: %v, %v, %v with %q behind %q\n", stages[stage], first, second, third, c.clause, c.before[max(0, len(c.before)-100):])
			}
		}
	}
}

// Four times the text may take tooFast times as long, since a larger one leaves the caches, and some slack more.
const (
	tooFast = 8
	slack   = 12 * time.Millisecond // since some systems count the time of a thread by ticks
)

// shortest is the shortest time that a stage takes.
func shortest(c *repeated, size, stage, times int) time.Duration {
	best := time.Hour
	for range times {
		best = min(best, measured(c.read, c.of(size))[stage])
	}
	return best
}

// stages are what is measured.
var stages = [...]string{"reading", "checking", "writing a text", "writing a Word file", "reading a Word file", "writing JSON"}

type spans [len(stages)]time.Duration

// measured says how long it takes to read, check and write an input.
func measured(read func(io.Reader, ...parse.Option) (*adminplan.Plan, []parse.Warning, error), input []byte) (took spans) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Printf("panic at %s: %.200v\n", place(), v)
		}
	}()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	stage, began := 0, busy()
	done := func() {
		took[stage] = busy() - began
		stage, began = stage+1, busy()
	}
	p, _, err := read(bytes.NewReader(input))
	done()
	if err != nil {
		return took
	}
	write := func(to func(io.Writer, *adminplan.Plan) error) []byte {
		var b bytes.Buffer
		if err := to(&b, p); err != nil {
			panic(err)
		}
		done()
		return b.Bytes()
	}
	p.Validate(rules.For(p).Sets...)
	done()
	write(func(w io.Writer, p *adminplan.Plan) error { return writeText(w, p) })
	file := write(func(w io.Writer, p *adminplan.Plan) error { _, err := export.DOCX(w, p); return err })
	if _, _, err := parse.DOCX(bytes.NewReader(file), int64(len(file)), wide); refused(err) {
		panic(err)
	}
	done()
	write(func(w io.Writer, p *adminplan.Plan) error { return export.JSON(w, p) })
	return took
}
