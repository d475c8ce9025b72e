// Package meaning reads what a Vietnamese administrative text says beside its words: citations, dates, who does what, until when, with
// which numbers and which money.
//
// Every function takes text in normal form C and takes any text: what it does not understand it leaves alone. Texts are scanned by
// hand-written matchers that look at each place a bounded number of times, so that the cost is linear in the length of the text. What is
// found is given in exact pieces of the text; the text itself stays with the plan.
package meaning
