package cascade

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan/internal/viet"
)

// likeEnough is the likeness from which two texts are taken for the same work.
const likeEnough = 0.6

// alike finds among pieces of work those that say nearly the same as a text. Their likeness is the share of pairs of words that the two have in
// common (Dice's coefficient). Works are found by their pairs, since a plan with thousands of them is compared with thousands of texts.
type alike struct {
	holders map[string][]holder // by pair: the works that have it
	sizes   []int               // how many pairs each work has
	common  []int               // how many of them the text at hand has too; 0 between texts
}

// holder is a work that has a pair of words, with how often.
type holder struct{ work, times int }

func newAlike(works []work) *alike {
	a := &alike{holders: map[string][]holder{}, sizes: make([]int, len(works)), common: make([]int, len(works))}
	for i := range works {
		for pair, n := range pairs(works[i].text) {
			a.holders[pair] = append(a.holders[pair], holder{i, n})
			a.sizes[i] += n
		}
	}
	return a
}

// find calls visit for every work that is like enough to a text.
func (a *alike) find(text string, visit func(work int, likeness float64)) {
	size := 0
	var met []int
	for pair, n := range pairs(text) {
		size += n
		for _, h := range a.holders[pair] {
			if a.common[h.work] == 0 {
				met = append(met, h.work)
			}
			a.common[h.work] += min(n, h.times)
		}
	}
	for _, i := range met {
		if likeness := 2 * float64(a.common[i]) / float64(a.sizes[i]+size); likeness >= likeEnough {
			visit(i, likeness)
		}
		a.common[i] = 0
	}
}

// pairs counts the pairs of words that stand side by side in a text; a word that stands alone counts as one.
func pairs(text string) map[string]int {
	out := map[string]int{}
	for _, clause := range clauses(viet.Fold(text)) {
		if len(clause) == 1 && strings.ContainsFunc(clause[0], unicode.IsLetter) {
			out[clause[0]]++
		}
		for i := 1; i < len(clause); i++ {
			out[clause[i-1]+" "+clause[i]]++
		}
	}
	return out
}
