package adminplan

import "strings"

// dateRules are the core rules about the order of dates. Dates are compared as far as they are known: a month lies before
// a day only when every day of it does.
var dateRules = []Rule{
	{
		Code: "DATE-TEXT-01", Severity: SeverityError,
		Text: Text{
			VI: "Ngày ban hành dạng dữ liệu khác với ngày ghi bằng chữ. Hãy sửa cho khớp.",
			EN: "The date of issue differs from the date as printed. Make them agree.",
		},
		Example: Example{Right: `/dateText "ngày 10 tháng 3 năm 2025"`, Wrong: `/dateText "ngày 11 tháng 3 năm 2025"`, At: []string{"/dateText"}},
		Check: func(c *Check) {
			if d := c.Plan.Date; c.Plan.DateText != "" && d.Precision() == PrecisionDay && d.Valid() && !printsDate(c.Plan.DateText, d) {
				c.Report("dateText")
			}
		},
	},
	{
		Code: "PLAN-PERIOD-01", Severity: SeverityError,
		Text: Text{
			VI: "Thời kỳ của kế hoạch kết thúc trước khi bắt đầu. Hãy kiểm tra lại hai mốc thời gian.",
			EN: "The period of the plan ends before it begins. Check both dates.",
		},
		Example: Example{Wrong: `/period {"from":"2026","to":"2025"}`, At: []string{"/period"}},
		Check: func(c *Check) {
			if p := c.Plan.Period; p != nil && p.From.Valid() && p.To.Valid() && p.To.Before(p.From) {
				c.Report("period")
			}
		},
	},
	{
		Code: "PLAN-PERIOD-02", Severity: SeverityWarning,
		Text: Text{
			VI: "Kế hoạch được ban hành sau khi thời kỳ thực hiện đã hết. Hãy kiểm tra lại ngày ban hành và thời kỳ.",
			EN: "The plan was issued after its period had ended. Check the date of issue and the period.",
		},
		Example: Example{Wrong: `/period {"from":"2024","to":"2024"}`, At: []string{"/period/to"}},
		Check: func(c *Check) {
			p := c.Plan.Period
			if p != nil && p.To.Valid() && c.Plan.Date.Valid() && c.Plan.Date.After(p.To) && !p.To.Before(p.From) {
				c.Report("period/to")
			}
		},
	},
	{
		Code: "BASIS-DATE-01", Severity: SeverityError,
		Text: Text{
			VI: "Căn cứ được ban hành sau ngày của kế hoạch. Hãy kiểm tra lại ngày của căn cứ và ngày ban hành kế hoạch.",
			EN: "This basis is dated after the plan itself. Check the date of the basis and that of the plan.",
		},
		Example: Example{Wrong: `/bases/1/references/0/date "2025-12-01"`, At: []string{"/bases/1/references/0/date"}},
		Check: func(c *Check) {
			if !c.Plan.Date.Valid() {
				return
			}
			for p, b := range All[Basis](c) {
				for i := range b.References {
					if d := b.References[i].Date; d.Valid() && d.After(c.Plan.Date) {
						c.ReportAt(p, join("references", i)+"/date")
					}
				}
			}
		},
	},
	{
		Code: "TIMING-ORDER-01", Severity: SeverityError,
		Text: Text{
			VI: "Thời gian thực hiện kết thúc trước khi bắt đầu. Hãy kiểm tra lại hai mốc thời gian.",
			EN: "The work ends before it begins. Check both dates.",
		},
		Example: Example{Wrong: `/sections/1/items/0/timing [{"from":"2025-09","to":"2025-05"}]`, At: []string{"/sections/1/items/0/timing/0"}},
		Check: Each(func(c *Check, t *Timing) {
			if t.From.Valid() && t.To.Valid() && t.To.Before(t.From) {
				c.Report("")
			}
		}),
	},
	{
		Code: "TIMING-ORDER-02", Severity: SeverityError,
		Text: Text{
			VI: "Thời hạn hoàn thành sớm hơn ngày bắt đầu. Hãy kiểm tra lại hai mốc thời gian.",
			EN: "The deadline comes before the work begins. Check both dates.",
		},
		Example: Example{Wrong: `/sections/1/items/0/timing [{"from":"2025-09","due":"2025-05-15"}]`, At: []string{"/sections/1/items/0/timing/0/due"}},
		Check: Each(func(c *Check, t *Timing) {
			if t.From.Valid() && t.Due.Valid() && t.Due.Before(t.From) {
				c.Report("due")
			}
		}),
	},
	{
		Code: "TIMING-PERIOD-01", Severity: SeverityWarning,
		Text: Text{
			VI: "Thời hạn nằm ngoài thời kỳ của kế hoạch. Hãy kiểm tra lại thời hạn hoặc thời kỳ.",
			EN: "The deadline lies outside the period of the plan. Check the deadline or the period.",
		},
		Example: Example{Wrong: `/sections/1/items/0/timing [{"due":"2027-05-15"}]`, At: []string{"/sections/1/items/0/timing/0/due"}},
		Check: Each(func(c *Check, t *Timing) {
			p := c.Plan.Period
			if p == nil {
				return
			}
			if member, d := deadline(t); d.Valid() && p.To.Valid() && d.After(p.To) && !p.To.Before(p.From) && isWork(c) {
				c.Report(member)
			}
		}),
	},
	{
		Code: "TIMING-PERIOD-02", Severity: SeverityWarning,
		Text: Text{
			VI: "Thời hạn đã qua trước ngày ban hành kế hoạch. Hãy kiểm tra lại thời hạn.",
			EN: "The deadline had passed when the plan was issued. Check the deadline.",
		},
		Example: Example{Wrong: `/sections/1/items/0/timing [{"due":"2025-01-05"}]`, At: []string{"/sections/1/items/0/timing/0/due"}},
		Check: Each(func(c *Check, t *Timing) {
			if member, d := deadline(t); d.Valid() && c.Plan.Date.Valid() && d.Before(c.Plan.Date) && isWork(c) {
				c.Report(member)
			}
		}),
	},
	{
		Code: "INTERVAL-ORDER-01", Severity: SeverityError,
		Text: Text{
			VI: "Thời gian hiệu lực kết thúc trước khi bắt đầu. Hãy kiểm tra lại hai mốc thời gian.",
			EN: "This validity ends before it begins. Check both dates.",
		},
		Example: Example{Wrong: `/organizations/0/valid {"from":"2025","to":"2020"}`, At: []string{"/organizations/0/valid"}},
		Check: Each(func(c *Check, v *Interval) {
			if v.From.Valid() && v.To.Valid() && v.To.Before(v.From) {
				c.Report("")
			}
		}),
	},
}

// deadline returns the last date that a timing names and the member in which it stands.
func deadline(t *Timing) (member string, d Date) {
	if !t.Due.IsZero() {
		return "due", t.Due
	}
	return "to", t.To
}

// isWork reports whether the current timing is that of a piece of work: not of a duty to report, which often falls due
// after the period, and not of an objective, which may look far beyond it.
func isWork(c *Check) bool {
	up, _ := c.Part().Up()
	switch up.Value().(type) {
	case *ContentItem, *Task, *Form, *Row:
		return !isCited(up.Value(), c.Part().Value().(*Timing).Text)
	}
	return false
}

// isCited reports whether the words stand within a citation of the part: then they are a date of another document.
func isCited(part any, words string) bool {
	const most = 200 // of which each is looked at for each time
	if words == "" {
		return false
	}
	refs := Node{Value: part}.References()
	for i := range refs[:min(len(refs), most)] {
		if r := &refs[i]; strings.Contains(r.Text, words) {
			return true
		}
	}
	return false
}

// printsDate reports whether the numbers of the text are day, month and year of d, in this order; a text with other
// than three numbers is not judged.
func printsDate(text string, d Date) bool {
	var numbers [3]int
	n := 0
	for i := 0; i < len(text); {
		if text[i] < '0' || text[i] > '9' {
			i++
			continue
		}
		value, start := 0, i
		for ; i < len(text) && text[i] >= '0' && text[i] <= '9' && i-start < 6; i++ {
			value = value*10 + int(text[i]-'0')
		}
		if n == len(numbers) {
			return true
		}
		numbers[n] = value
		n++
	}
	return n != len(numbers) || numbers == [3]int{int(d.Day), int(d.Month), int(d.Year)}
}
