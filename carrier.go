package adminplan

// Carrier is the document with which a plan is issued (văn bản ban hành kèm theo): most often a decision (Quyết định)
// whose first article issues the plan. The plan's place, date and issuer are then those of the carrier.
type Carrier struct {
	// Kind is the abbreviation of the carrier's kind (Decree 30/2020/NĐ-CP, Appendix III): "QĐ". Cardinality 1.
	Kind string `json:"kind" xml:"kind,attr" validate:"required,max=20"`
	// KindName is the kind as printed above the title: "QUYẾT ĐỊNH". Cardinality 0..1.
	KindName string `json:"kindName,omitempty" xml:"kindName,omitempty" validate:"max=100"`
	// Number is the number and symbol of the carrier (số, ký hiệu). Cardinality 1.
	Number Number `json:"number" xml:"number"`
	// Title is its subject (trích yếu). Cardinality 0..1.
	Title string `json:"title,omitempty" xml:"title,omitempty" validate:"max=4000"`
	// References are the documents that the title names; their Field is "title". Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
	// Authority is the line that names who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH". Cardinality 0..1.
	Authority string `json:"authority,omitempty" xml:"authority,omitempty" validate:"max=1000"`
	// Bases are the grounds of the carrier (căn cứ). Cardinality 0..n.
	Bases []Basis `json:"bases,omitempty" xml:"basis" validate:"dive"`
	// Preamble are the paragraphs between the bases and the first article, the enacting word ("QUYẾT ĐỊNH:") included. Cardinality 0..n.
	Preamble []Paragraph `json:"preamble,omitempty" xml:"preamble" validate:"dive"`
	// Articles are its articles (điều). Cardinality 0..n.
	Articles []Article `json:"articles,omitempty" xml:"article" validate:"dive"`
	// Signatures are its signers. Cardinality 0..n.
	Signatures []Signature `json:"signatures,omitempty" xml:"signature" validate:"dive"`
	// Recipients are its recipients (nơi nhận). Cardinality 0..n.
	Recipients []Recipient `json:"recipients,omitempty" xml:"recipient" validate:"dive"`
	// Filing is the filing line (lưu). Cardinality 0..1.
	Filing *Filing `json:"filing,omitempty" xml:"filing"`
}

// Printed reports whether the carrier stands in the document of the plan itself, and is not just named by the line below the
// plan's title: it has a line that names its kind, or, as an official letter (công văn), words and a signature of its own.
// A plan that has no carrier has none that is printed.
func (c *Carrier) Printed() bool {
	if c == nil {
		return false
	}
	return c.KindName != "" || len(c.Preamble) > 0 || len(c.Bases) > 0 || len(c.Signatures) > 0 || len(c.Recipients) > 0
}

// Article is an article of a carrier (điều).
type Article struct {
	// Label is its number as printed: "Điều 1.". Cardinality 0..1.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Text is the article as printed. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=100000"`
	// References are the documents that the text names. Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
	// Items are the clauses and paragraphs below it. Cardinality 0..n.
	Items []ContentItem `json:"items,omitempty" xml:"item" validate:"dive"`
}
