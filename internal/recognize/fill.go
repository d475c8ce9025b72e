package recognize

import "github.com/adminplan/adminplan"

// Fill puts beside the texts of a plan what they say, as reading them in a document does: citations, units, times,
// products, numbers, period, status and ids. The plan must have the texts and none of these data.
func Fill(p *adminplan.Plan) { (&reader{plan: p}).enrich() }
