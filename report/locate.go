package report

import (
	"bytes"
	"encoding/json"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// LocateJSON returns a function that gives the line and column, in characters and from 1, at which the value of a JSON
// pointer begins in src; for a member that is missing, those of the nearest value above it. It returns an error where src is no JSON.
func LocateJSON(src []byte) (func(pointer string) (line, column int), error) {
	offsets := map[string]int{}
	d := json.NewDecoder(bytes.NewReader(src))
	if err := collect(d, src, "", offsets); err != nil {
		return nil, err
	}
	var starts []int
	starts = append(starts, 0)
	for i, c := range src {
		if c == '\n' {
			starts = append(starts, i+1)
		}
	}
	return func(pointer string) (int, int) {
		for {
			if at, ok := offsets[pointer]; ok {
				line := sort.SearchInts(starts, at+1)
				return line, utf8.RuneCount(src[starts[line-1]:at]) + 1
			}
			i := strings.LastIndexByte(pointer, '/')
			if i < 0 {
				return 0, 0
			}
			pointer = pointer[:i]
		}
	}, nil
}

// collect notes where each value begins. It keeps no more than one frame for each open object or list, so that depth costs no stack.
func collect(d *json.Decoder, src []byte, root string, offsets map[string]int) error {
	type frame struct {
		pointer string
		list    bool
		index   int
		key     string
		atKey   bool
	}
	var stack []frame
	place := func() string {
		if len(stack) == 0 {
			return root
		}
		f := &stack[len(stack)-1]
		if f.list {
			return f.pointer + "/" + strconv.Itoa(f.index)
		}
		return f.pointer + "/" + escapeToken(f.key)
	}
	for {
		at := valueStart(src, int(d.InputOffset()))
		token, err := d.Token()
		if err != nil {
			return err
		}
		if delim, ok := token.(json.Delim); ok && (delim == '}' || delim == ']') {
			stack = stack[:len(stack)-1]
		} else if n := len(stack); n > 0 && !stack[n-1].list && stack[n-1].atKey {
			stack[n-1].key, _ = token.(string)
			stack[n-1].atKey = false
			continue
		} else {
			p := place()
			offsets[p] = at
			if delim, ok := token.(json.Delim); ok {
				stack = append(stack, frame{pointer: p, list: delim == '[', atKey: delim == '{'})
				continue
			}
		}
		if len(stack) == 0 {
			return nil
		}
		f := &stack[len(stack)-1]
		f.index++
		f.atKey = !f.list
	}
}

// valueStart skips what stands between two values.
func valueStart(src []byte, i int) int {
	for i < len(src) && strings.IndexByte(" \t\r\n,:", src[i]) >= 0 {
		i++
	}
	return i
}

// escapeToken writes a name as a token of a JSON pointer (RFC 6901).
func escapeToken(name string) string {
	if !strings.ContainsAny(name, "~/") {
		return name
	}
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
}
