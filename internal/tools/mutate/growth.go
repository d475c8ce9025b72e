package main

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"time"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/rules"
)

// A frame is a plan with places at which a clause can be repeated.
var frame = strings.Split("ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n@\nSố: 12/KH-UBND@\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2026\n@\nKẾ HOẠCH\nTrồng cây năm 2026 @\n"+
	"Căn cứ Luật Lâm nghiệp năm 2017;@\n@\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU @\n1. Mục đích @\n- Trồng thêm 100 cây. @\n@\nII. NỘI DUNG\n1. Trồng cây @\na) Giao Công an xã chủ trì @\n@\n| TT | Nội dung |@\n| 1 | Ươm cây @ |\n"+
	"III. TỔ CHỨC THỰC HIỆN\n1. Công an xã @\n- Chủ trì trồng cây. @\n@\nNơi nhận:\n- Các thôn; @\n@\n- Lưu: VT @.\nTM. ỦY BAN NHÂN DÂN @\nCHỦ TỊCH\n@\n(Đã ký)\nLê An Bình @\nPHỤ LỤC @\n@\n", "@")

// growth repeats clauses at places of a plan and measures.
func growth(r *rand.Rand, found *faults, next func() bool) {
	const size = 40_000
	runtime.LockOSThread()
	runtime.GOMAXPROCS(1) // else parts of a text are read by other threads
	for next() {
		s, at := clause(r), 1+r.IntN(len(frame)-1)
		if r.IntN(3) == 0 {
			s = strings.TrimSpace(s) + "\n"
		}
		text := func(n int) []byte {
			return []byte(strings.Join(frame[:at], "") + strings.Repeat(s, n/len(s)) + strings.Join(frame[at:], ""))
		}
		short, long := least(text(size)), least(text(4*size))
		for stage := range stages {
			if long[stage] < tooFast*short[stage]+slack {
				continue
			}
			// What grows too fast does so every time, and goes on.
			first := shortest(text(size), stage, 3)
			second := shortest(text(4*size), stage, 3)
			if second < tooFast*first+slack {
				continue
			}
			if third := shortest(text(16*size), stage, 2); third > tooFast*second && found.first(stages[stage]) {
				fmt.Printf("%s: %v, %v, %v with %q at %d, behind %q\n", stages[stage], first, second, third, s, at, tail(frame[at-1]))
			}
		}
	}
}

// Four times the text may take tooFast times as long, since a larger one leaves the caches, and some slack more.
const (
	tooFast = 8
	slack   = 4 * time.Millisecond
)

// shortest is the shortest time that a stage takes.
func shortest(text []byte, stage, times int) time.Duration {
	best := time.Hour
	for range times {
		best = min(best, least(text)[stage])
	}
	return best
}

func tail(s string) string { return s[strings.LastIndexByte(strings.TrimRight(s, "\n"), '\n')+1:] }

// stages are what is measured.
var stages = [...]string{"reading a text", "checking", "writing a text", "writing a Word file", "reading a Word file", "writing JSON"}

type spans [len(stages)]time.Duration

// least measures how long it takes to read, check and write a text.
func least(text []byte) (took spans) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Printf("panic at %s: %.200v\n", place(), v)
		}
	}()
	stage, began := 0, busy()
	done := func() {
		took[stage] = busy() - began
		stage, began = stage+1, busy()
	}
	p, _, err := parse.Text(bytes.NewReader(text))
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
	if _, _, err := parse.DOCX(bytes.NewReader(file), int64(len(file)), wide); err != nil {
		panic(err)
	}
	done()
	write(func(w io.Writer, p *adminplan.Plan) error { return export.JSON(w, p) })
	return took
}
