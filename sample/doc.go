// Package sample makes administrative plans for tests: valid ones in any number, and ones broken in exactly one known way.
//
//	p := sample.Plan(1)                                  // a plan, the same for every caller of seed 1
//	p = sample.Plan(1, sample.Items(1000))               // a long one
//	p = sample.Plan(1, sample.Of(sample.Party))          // one of a Party committee
//
// Plans are written in natural Vietnamese in the forms that real ones take. Their words are the library's own; the
// provinces, communes, schools and people in them are invented, the kinds of bodies and the laws are real.
//
// # Broken plans
//
//	p, path, err := sample.Broken(1, "PLAN-PERIOD-01")   // a plan about which this rule reports at path
//
// Each is changed in one way, that of the wrong example of the rule; other rules may report about the same fault. See [Broken].
//
// # The same plan everywhere
//
// A seed with the same options gives the same plan, ids included, on every machine and with every version of Go. A new
// version of this library may give another, as the texts grow.
//
// # Shapes
//
// What no option settles is drawn from the seed. The shares follow what 48 real plans show; rare forms are more frequent
// here than there, so that few seeds meet them all.
//
//	shape                                               real plans   samples
//	issued by a state body                                    40 of 48      62 %
//	by the Fatherland Front                                    6 of 48      20 %
//	by a Party body                                            0 of 48      12 %
//	by a school                                                2 of 48       6 %
//	draft: number, day and signer blank                        9 of 48      20 %
//	issued by a decision that carries it                       4 of 48       5 %
//	with a section of purposes and requirements               40 of 48      83 %
//	sections "I." (the others here "I-")                      43 of 47      82 %
//	items "1.1."                                              20 of 47      half
//	points "a)"                                               27 of 47      half
//	bullets "-"                                               45 of 47      nearly all
//	footnotes                                                  4 of 47      few, more in long plans
//	end mark "./."                                            41 of 47      79 %
//
// Not drawn, because no option asks for them yet: plans of two issuers, marks of secrecy, text in Markdown, lines broken
// within a sentence, and the faults of real documents (labels twice, gaps in numbering).
package sample
