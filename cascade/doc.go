// Package cascade follows a plan down the hierarchy: which bodies it obliges to issue a plan or guidance of their own
// ([Cascade.Obligations]), a draft for each of them ([Cascade.Derive]), which of its tasks the plans below take up and which
// none does ([Cascade.Trace]), and who does what in it ([Cascade.Matrix]).
//
// It works on a plan and a directory of organisations:
//
//	c := cascade.New(plan, orgdata.Directory())
//	for _, o := range c.Obligations() {
//		for _, body := range o.Bodies {
//			draft, err := c.Derive(body.ID)
//			…
//		}
//	}
package cascade
