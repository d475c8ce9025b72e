package ooxml

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/printed"
)

// tail writes the recipients beside the signers (Decree 30/2020/NĐ-CP, Appendix I, part II, items 7 and 9). Extras tells that the
// lines of the source that stood there and belong to nothing are written too.
func (w *writer) tail(recipients []adminplan.Recipient, filing *adminplan.Filing, signatures []adminplan.Signature, extras bool) {
	if len(recipients) == 0 && filing == nil && len(signatures) == 0 {
		if extras {
			w.tailExtras(adminplan.ExtraRecipients)
			w.tailExtras(adminplan.ExtraSignature)
		}
		return
	}
	widths := []int{4254, textWidth - 4254}
	if n := len(signatures); n > 1 && n <= 3 {
		widths = []int{textWidth - n*(textWidth*2/3/n)}
		for range n {
			widths = append(widths, textWidth*2/3/n)
		}
	}
	var marks []string
	if extras {
		marks = printed.SigningMarks(signatures, w.plan.Extra)
	}
	w.blank("BeforeTail")
	w.layoutTable(widths...)
	w.b = append(w.b, `<w:tr><w:trPr><w:cantSplit/></w:trPr>`...)
	w.cell(widths[0], func() {
		if len(recipients) > 0 || filing != nil {
			w.para("RecipientsHead", "Nơi nhận:")
		}
		w.recipients(recipients)
		if filing != nil {
			w.para("Recipient", printed.Labelled(orElse(filing.Label, "-"), filing.Text))
		}
		if extras {
			w.tailExtras(adminplan.ExtraRecipients)
		}
	})
	for i, width := range widths[1:] {
		w.cell(width, func() {
			from, to := 0, len(signatures)
			if len(widths) > 2 {
				from, to = i, i+1
			}
			for k := from; k < to; k++ {
				mark := ""
				if marks != nil {
					mark = marks[k]
				}
				w.signature(&signatures[k], mark)
			}
			if extras && marks == nil && i == len(widths)-2 {
				w.tailExtras(adminplan.ExtraSignature)
			}
		})
	}
	w.b = append(w.b, `</w:tr></w:tbl>`...)
	w.blank("Break")
}

// carrierHasTail reports whether what is stray among recipients and signatures is of the carrier, because the plan has neither.
func (w *writer) carrierHasTail() bool {
	p := w.plan
	return p.Carrier.Printed() && len(p.Recipients) == 0 && p.Filing == nil && len(p.Signatures) == 0
}

func (w *writer) tailExtras(where adminplan.ExtraPlace) {
	for i := range w.plan.Extra {
		if w.plan.Extra[i].Where == where {
			w.para("Recipient", w.plan.Extra[i].Text)
		}
	}
}

func (w *writer) recipients(list []adminplan.Recipient) {
	for i := range list {
		w.para("Recipient", printed.Labelled(orElse(list[i].Label, "-"), list[i].Line()))
		w.recipients(list[i].Recipients)
	}
}

// signature writes the block of a signer, with room for the hand and the seal above the name, and what says that it is signed.
func (w *writer) signature(s *adminplan.Signature, mark string) {
	for _, line := range s.Authority {
		w.para("Signer", line)
	}
	w.para("Signer", s.Title)
	w.blank("Signer")
	if w.para("SignedMark", mark); mark == "" {
		w.blank("Signer")
	}
	for range 2 {
		w.blank("Signer")
	}
	w.para("Signer", s.Name)
	w.para("Signer", s.Post)
}
