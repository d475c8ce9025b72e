// Package rules holds the rule sets beyond the core of package adminplan: the form that Decree 30/2020/NĐ-CP asks of
// administrative documents, the form of Party documents, and the completeness of the tasks of a plan.
//
//	report := plan.Validate(rules.For(plan).Sets...)
//
// A rule is data and a small function that stand together in one file; see [adminplan.Rule]. To add one, add it to the
// list of its file, and its code to codes.txt.
package rules

import (
	"sync"

	"github.com/adminplan/adminplan"
)

//go:generate go run ./internal/rulesdoc

// Decree30 returns the rules of Decree 30/2020/NĐ-CP on the form of administrative documents. For political and
// socio-political bodies the decree is a model and no duty (its Điều 2 khoản 2): there its findings are of severity info
// and say "differs from".
func Decree30() adminplan.RuleSet { return decree30Set() }

// Party returns the rules on the form of Party documents: of 36-HD/VPTW for plans issued until 26 May 2026, of 05-HD/VPTW
// for those issued since.
func Party() adminplan.RuleSet { return partySet() }

// Completeness returns the rules that ask whether the tasks of a plan are clear in the six ways in which practice asks for
// clearness: who, what, when, whose responsibility, which product, whose authority (sáu rõ). Whether every unit with tasks is
// among the recipients is asked of plans with up to 500 of these.
func Completeness() adminplan.RuleSet { return completenessSet() }

// Catalog returns every rule of the library: the core rules first.
func Catalog() []adminplan.Rule {
	var all []adminplan.Rule
	for _, s := range Sets() {
		all = append(all, s.Rules()...)
	}
	return all
}

// Sets returns every set of the library, the core first.
func Sets() []adminplan.RuleSet {
	return []adminplan.RuleSet{adminplan.Core(), Decree30(), Party(), Completeness()}
}

// ByName returns the set of that name: "core", "decree30", "party" or "completeness".
func ByName(name string) (adminplan.RuleSet, bool) {
	for _, s := range Sets() {
		if s.Name() == name {
			return s, true
		}
	}
	return adminplan.RuleSet{}, false
}

var decree30Set = sync.OnceValue(func() adminplan.RuleSet {
	all := set("decree30", headRules, symbolRules, dateRules, basisRules, ladderRules, endRules, signatureRules, recipientRules, appendixRules, markRules, capitalRules, registerRules).Rules()
	for i := range all {
		all[i].Since = decreeInForce
	}
	return adminplan.NewRuleSet("decree30", all...).
		AsModelFor(adminplan.IssuerParty|adminplan.IssuerFront|adminplan.IssuerSocial, adminplan.Text{
			VI: "Khác với Nghị định 30/2020/NĐ-CP: ",
			EN: "Differs from Decree 30/2020/NĐ-CP: ",
		})
})

var partySet = sync.OnceValue(func() adminplan.RuleSet { return set("party", partyRules) })

var completenessSet = sync.OnceValue(func() adminplan.RuleSet { return set("completeness", taskRules, coverageRules) })

func set(name string, lists ...[]adminplan.Rule) adminplan.RuleSet {
	var all []adminplan.Rule
	for _, list := range lists {
		all = append(all, list...)
	}
	return adminplan.NewRuleSet(name, all...)
}

// decree30 is the name of the decree as sources give it.
const decree30 = "Nghị định 30/2020/NĐ-CP"

// formItem cites the part of Appendix I of the decree that is about the main components of a document.
func formItem(item string) adminplan.Source {
	return adminplan.Source{Document: decree30, Article: "Phụ lục I, Phần I, Mục II, " + item}
}
