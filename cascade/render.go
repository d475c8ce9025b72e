package cascade

import (
	"bufio"
	"encoding/csv"
	"html"
	"io"
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
)

// roleMark is how a role is shown: a short mark, its words, and the class of its colour.
type roleMark struct {
	role          adminplan.TaskRole
	mark, vi, css string
}

var roleMarks = []roleMark{
	{adminplan.RoleLead, "CT", "chủ trì", "lead"},
	{adminplan.RoleCoordinate, "PH", "phối hợp", "coordinate"},
	{adminplan.RoleAdvise, "TM", "tham mưu", "advise"},
	{adminplan.RoleDirect, "CĐ", "chỉ đạo, hướng dẫn", "direct"},
	{adminplan.RoleMonitor, "KT", "theo dõi, kiểm tra", "monitor"},
	{adminplan.RoleReport, "BC", "báo cáo", "report"},
	{RoleReceive, "NB", "nhận báo cáo", "receive"},
}

func markOf(r adminplan.TaskRole) roleMark {
	for _, m := range roleMarks {
		if m.role == r {
			return m
		}
	}
	return roleMark{r, string(r), string(r), "other"}
}

// The style is in the page: it must look right from a disk and in an e-mail, with nothing fetched.
const matrixStyle = `
:root{color-scheme:light}
body{font:15px/1.45 "Segoe UI","Noto Sans",Arial,sans-serif;color:#1b2330;margin:2rem;background:#fff}
h1{font-size:1.25rem;margin:0 0 .25rem}
p.sub{margin:0 0 1rem;color:#556070}
.wrap{overflow-x:auto;border:1px solid #cfd6df;border-radius:6px}
table{border-collapse:separate;border-spacing:0;width:100%}
th,td{border-bottom:1px solid #e1e6ec;border-right:1px solid #e1e6ec;padding:.5rem .6rem;vertical-align:top}
tr:last-child td,tr:last-child th{border-bottom:0}
th:last-child,td:last-child{border-right:0}
thead th{background:#eef2f7;font-weight:600;font-size:.85rem;text-align:center;vertical-align:bottom;min-width:7.5rem;position:sticky;top:0}
thead th::first-letter{text-transform:uppercase}
thead th.work{text-align:left;min-width:22rem}
tbody th{font-weight:400;text-align:left;background:#fff}
tbody th,thead th.work{position:sticky;left:0;z-index:1}
tbody tr:nth-child(even) th,tbody tr:nth-child(even) td{background:#f8fafc}
td.cell{text-align:center;white-space:nowrap}
.due{display:block;color:#7a4b00;font-size:.85rem;margin-top:.2rem}
.members{display:block;font-weight:400;color:#556070}
.r{display:inline-block;border-radius:4px;padding:.05rem .4rem;margin:.05rem;font-weight:600;font-size:.85rem}
.lead{background:#0b5cab;color:#fff}.coordinate{background:#d7e8fa;color:#0a3d70}.advise{background:#e6e0f7;color:#3f2a86}
.direct{background:#fbe3c8;color:#6b3a00}.monitor{background:#fff3b8;color:#5d4a00}.report{background:#d8f1df;color:#0f5327}.receive{background:#e5e9ee;color:#333f4d}
ul.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;padding:0;margin:1rem 0 0;color:#556070}
@media print{body{margin:0;font-size:11px}thead th{position:static}.wrap{border:0;overflow:visible}.r{border:1px solid #888}}
`

// HTML writes the matrix as a page of its own in Vietnamese, with every text escaped and nothing fetched from elsewhere.
func (m *Matrix) HTML(w io.Writer) error {
	out := bufio.NewWriter(w)
	put := func(parts ...string) {
		for _, p := range parts {
			out.WriteString(p)
		}
	}
	esc := html.EscapeString
	put("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Ma trận trách nhiệm: ", esc(m.Title), "</title>\n<style>", matrixStyle, "</style>\n</head>\n<body>\n")
	put("<h1>Ma trận trách nhiệm</h1>\n<p class=\"sub\">", esc(m.Title), "</p>\n<div class=\"wrap\">\n<table>\n<thead><tr><th class=\"work\" scope=\"col\">Nhiệm vụ</th>")
	for _, u := range m.Units {
		put("<th scope=\"col\">", esc(u.Name))
		if u.Members > 0 {
			put("<span class=\"members\">(", strconv.Itoa(u.Members), " đơn vị)</span>")
		}
		put("</th>")
	}
	put("</tr></thead>\n<tbody>\n")
	used := map[adminplan.TaskRole]bool{}
	for _, r := range m.Rows {
		put("<tr><th scope=\"row\">")
		if r.Label != "" {
			put(esc(r.Label), " ")
		}
		put(strings.ReplaceAll(esc(r.Text), "\n", "<br>"))
		for _, d := range r.Due {
			put("<span class=\"due\">", esc(d), "</span>")
		}
		put("</th>")
		for _, roles := range r.Roles {
			put("<td class=\"cell\">")
			for _, role := range roles {
				k := markOf(role)
				used[role] = true
				put("<span class=\"r ", esc(k.css), "\" title=\"", esc(k.vi), "\">", esc(k.mark), "</span>")
			}
			put("</td>")
		}
		put("</tr>\n")
	}
	put("</tbody>\n</table>\n</div>\n<ul class=\"legend\">")
	for _, k := range roleMarks {
		if used[k.role] {
			put("<li><span class=\"r ", k.css, "\">", k.mark, "</span> ", k.vi, "</li>")
		}
	}
	put("</ul>\n</body>\n</html>\n")
	return out.Flush()
}

// CSV writes the matrix as CSV (RFC 4180, UTF-8): a row of headings with the units, then a row for each piece of work, the roles in
// Vietnamese words parted by commas. A value that a spreadsheet would take for a formula gets an apostrophe before it; a dash alone is none.
func (m *Matrix) CSV(w io.Writer) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	row := []string{"Ký hiệu", "Nhiệm vụ", "Thời gian"}
	for _, u := range m.Units {
		row = append(row, guard(u.Name))
	}
	if err := out.Write(row); err != nil {
		return err
	}
	for _, r := range m.Rows {
		row = append(row[:0], guard(r.Label), guard(r.Text), guard(strings.Join(r.Due, "; ")))
		for _, roles := range r.Roles {
			var vi []string
			for _, role := range roles {
				vi = append(vi, markOf(role).vi)
			}
			row = append(row, guard(strings.Join(vi, ", ")))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// guard keeps a spreadsheet from taking a value for a formula. A dash alone is the label of many items, and no formula.
func guard(s string) string {
	if s != "" && s != "-" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
