// Package org answers questions about organisations over time (cơ quan, tổ chức theo thời gian): who stood above and below
// whom on a day, what a name printed in a plan stands for, what became of a body that has ended.
//
// A [Directory] is an immutable index over an [adminplan.OrgRegistry]; any number of goroutines may use one. Most questions
// are asked of a [View], the directory as it was on a day:
//
//	dir := org.NewDirectory(registry)
//	view := dir.At(adminplan.DateOf(2022, 6, 17))
//	for _, c := range view.Find("UBMTTQ tỉnh Sơn La") { … }
//
// Time is closed: an interval from 2022-01-01 to 2025-06-30 holds on both of these days. A partial date stands for all of
// its days, and something holds on it when it holds on any of them. The zero date asks without regard to time.
//
// [Resolve] fills the organisation ids of a whole plan, [Groups] reads collective addressees, [View.Expand] expands them.
// [ReadJSON], [ReadXML] and [ReadCSV] read registries, [WriteJSON], [WriteXML] and [WriteCSV] write them.
package org
