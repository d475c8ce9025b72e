package adminplan

import "strconv"

// Reference is a citation of another document (viện dẫn) found in a text, or a document that a program names.
// The first citation of a document is full, later ones are short (Decree 30/2020/NĐ-CP, Appendix I, part II, item 6);
// a short one points at the full one with RefersTo.
type Reference struct {
	// ID is the identifier of the reference. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Field names where in the node Text stands when that is not the node's text: "heading" or "title" its heading or title,
	// "columns" the headings of a table's columns and "rows" the cells of a row, both joined by line feeds. Cardinality 0..1.
	Field string `json:"field,omitempty" xml:"field,attr,omitempty" validate:"omitempty,oneof=heading title columns rows"`
	// Start is the offset of the first byte of Text in the field, counted in bytes of UTF-8. Cardinality 0..1.
	Start int `json:"start,omitempty" xml:"start,attr,omitempty" validate:"min=0,max=2147483647"`
	// End is the offset behind the last byte of Text in the field; 0 where the reference was not found in a text. Cardinality 0..1.
	End int `json:"end,omitempty" xml:"end,attr,omitempty" validate:"min=0,max=2147483647"`
	// Text is the citation as printed (nguyên văn viện dẫn). Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=4000"`
	// Kind is the kind of the document in words, as printed (tên loại): "Công văn", "Nghị quyết", "Luật". Cardinality 0..1.
	Kind string `json:"kind,omitempty" xml:"kind,attr,omitempty" validate:"max=100"`
	// Number is the running number (số) as printed. Cardinality 0..1.
	Number string `json:"number,omitempty" xml:"number,attr,omitempty" validate:"max=40"`
	// Year is the year that stands between number and symbol of a legal normative document: 2020 of "30/2020/NĐ-CP". Cardinality 0..1.
	Year int `json:"year,omitempty" xml:"year,attr,omitempty" validate:"omitempty,min=1900,max=9999"`
	// Symbol is the symbol (ký hiệu) without blanks: "NĐ-CP", "CV/ĐĐ", "QH15". Cardinality 0..1.
	Symbol string `json:"symbol,omitempty" xml:"symbol,attr,omitempty" validate:"max=100"`
	// Style says how number and symbol are joined. Cardinality 0..1.
	Style NumberStyle `json:"style,omitempty" xml:"style,attr,omitempty" validate:"omitempty,oneof=state party"`
	// Date is the date of issue (ngày ban hành). Cardinality 0..1.
	Date Date `json:"date,omitzero" xml:"date,attr"`
	// Issuer is the body that issued the document (cơ quan ban hành), as printed. Cardinality 0..1.
	Issuer string `json:"issuer,omitempty" xml:"issuer,attr,omitempty" validate:"max=500"`
	// Term is the term of the issuing body (khóa, nhiệm kỳ) as printed: "XII", "XI, XII", "2020-2025"; or the ordinal of a congress. Cardinality 0..1.
	Term string `json:"term,omitempty" xml:"term,attr,omitempty" validate:"max=100"`
	// Title is the subject of the document (trích yếu) or the name of a law, as printed. Cardinality 0..1.
	Title string `json:"title,omitempty" xml:"title,omitempty" validate:"max=4000"`
	// ShortName is the name under which the text says that it will cite the document from here on ("gọi tắt là …"). Cardinality 0..1.
	ShortName string `json:"shortName,omitempty" xml:"shortName,attr,omitempty" validate:"max=500"`
	// Place is the part of the document that is cited (điểm, khoản, Điều, Mục …), as printed. Cardinality 0..1.
	Place string `json:"place,omitempty" xml:"place,attr,omitempty" validate:"max=200"`
	// Key is the normalised identity of the document, the same for every way of writing it: style, number without
	// leading zeros, symbol in capitals, and "@" with the date, as "party:35-NQ/TW@2018-10-22"; with the year of the number and no
	// date, as "state:30/2020/NĐ-CP"; a law by name, as "luật:đất đai@2024". Readers fill it; package parse says how. Cardinality 0..1.
	Key string `json:"key,omitempty" xml:"key,attr,omitempty" validate:"max=500"`
	// RefersTo is the id of the first, full reference to the same document; zero on that one itself. Cardinality 0..1.
	RefersTo ID `json:"refersTo,omitzero" xml:"refersTo,attr"`
}

// Designation returns number, year and symbol joined as documents write them: "30/2020/NĐ-CP", "35-NQ/TW", "244/KH-MTTQ-BTT"; "" where no number is known.
func (r *Reference) Designation() string {
	if r.Number == "" {
		return ""
	}
	n := Number{Value: r.Number, Symbol: r.Symbol, Style: r.Style}
	if r.Year != 0 {
		n.Value += "/" + strconv.Itoa(r.Year)
	}
	return n.String()
}

// Basis is a ground on which a plan is issued (căn cứ): "Căn cứ …", "Thực hiện …", "Theo đề nghị của …".
// Decree 30/2020/NĐ-CP, Appendix I, part II, item 6 điểm b.
type Basis struct {
	// ID is the identifier of the basis. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Label is the mark before the basis, such as the "-" of Party documents. Cardinality 0..1.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Relation says how the plan stands to the basis. Cardinality 0..1.
	Relation BasisRelation `json:"relation,omitempty" xml:"relation,attr,omitempty" validate:"omitempty,oneof=pursuant implements proposal other"`
	// Before holds narrative paragraphs that stand in front of this basis. Cardinality 0..n.
	Before []Paragraph `json:"before,omitempty" xml:"before" validate:"dive"`
	// Text is the basis as printed, its opening word and closing punctuation included. Cardinality 1.
	Text string `json:"text" xml:"text" validate:"required,max=20000"`
	// References are the documents that the basis names. Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
}

// BasisRelation says how a plan stands to one of its bases.
type BasisRelation string

// The relations of a plan to a basis.
const (
	// RelationPursuant is that of "Căn cứ …": the law or decision that empowers.
	RelationPursuant BasisRelation = "pursuant"
	// RelationImplements is that of "Thực hiện …", "Triển khai …", "Tiếp tục thực hiện …": the task that the plan carries out.
	RelationImplements BasisRelation = "implements"
	// RelationProposal is that of "Theo đề nghị của …", "Xét đề nghị của …": who proposed the plan.
	RelationProposal BasisRelation = "proposal"
	// RelationOther is every other relation.
	RelationOther BasisRelation = "other"
)

// RelationKind says what a plan does to another document.
type RelationKind string

// The relations between documents (Decree 30/2020/NĐ-CP, Điều 18).
const (
	// RelationAmends means sửa đổi, bổ sung.
	RelationAmends RelationKind = "amends"
	// RelationReplaces means thay thế.
	RelationReplaces RelationKind = "replaces"
	// RelationCorrects means đính chính.
	RelationCorrects RelationKind = "corrects"
	// RelationWithdraws means thu hồi, bãi bỏ.
	RelationWithdraws RelationKind = "withdraws"
	// RelationCarriesOut means cụ thể hóa, triển khai a plan of a higher body.
	RelationCarriesOut RelationKind = "implements"
)

// Relation ties a plan to another document.
type Relation struct {
	// Kind says what the plan does to the other document. Cardinality 1.
	Kind RelationKind `json:"kind" xml:"kind,attr" validate:"required,oneof=amends replaces corrects withdraws implements"`
	// Plan is the id of the other document where it is itself a plan known by id. Cardinality 0..1.
	Plan ID `json:"plan,omitzero" xml:"plan,attr"`
	// Target is the other document. Cardinality 0..1.
	Target *Reference `json:"target,omitempty" xml:"target"`
}
