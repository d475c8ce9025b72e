package adminplan

import "encoding/xml"

// SchemaVersion is the version of the data format that this package reads and writes.
const SchemaVersion = "1.0"

// XMLNamespace is the namespace of the elements of a plan in XML.
const XMLNamespace = "urn:adminplan:plan:1"

// KindPlan is the abbreviation of the kind "Kế hoạch" (Decree 30/2020/NĐ-CP, Appendix III, part I).
const KindPlan = "KH"

// Status says how far a plan has come.
type Status string

// The states of a [Plan].
const (
	// StatusDraft is a plan that has not been issued (dự thảo): number, day or signature may be missing.
	StatusDraft Status = "draft"
	// StatusIssued is a plan that has been issued (đã ban hành).
	StatusIssued Status = "issued"
)

// Plan is an administrative plan (kế hoạch): the document in which a body says what will be done, why, in which forms, by whom and until when.
// Decree 30/2020/NĐ-CP, Điều 7 (kind 10) and Điều 8.
//
// A Plan is plain data; it may be read by several goroutines at once while none writes to it.
type Plan struct {
	// ID is the identifier of the plan. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// SchemaVersion is the version of the data format, major and minor: "1.0". Cardinality 1.
	SchemaVersion string `json:"schemaVersion" xml:"schemaVersion,attr" validate:"required,max=20"`
	// Kind is the abbreviation of the kind of document; "KH" for a plan. Cardinality 1.
	Kind string `json:"kind" xml:"kind,attr" validate:"required,max=20"`
	// Status says whether the plan is a draft or issued. Cardinality 0..1.
	Status Status `json:"status,omitempty" xml:"status,attr,omitempty" validate:"omitempty,oneof=draft issued"`
	// Language is the language of the text (BCP 47). Cardinality 0..1; empty means vi.
	Language string `json:"language,omitempty" xml:"language,attr,omitempty" validate:"omitempty,max=35"`
	// Motto are the lines in the right column of the head as printed (Quốc hiệu và Tiêu ngữ; "ĐẢNG CỘNG SẢN VIỆT NAM" on Party documents). Cardinality 0..n.
	Motto []string `json:"motto,omitempty" xml:"motto" validate:"max=10,dive,required,max=200"`
	// Issuer is the issuing body (tên cơ quan, tổ chức ban hành). Cardinality 1.
	Issuer Issuer `json:"issuer" xml:"issuer"`
	// Number is the number and symbol (số, ký hiệu). Cardinality 1; its parts may be blank in a draft.
	Number Number `json:"number" xml:"number"`
	// Subject is the line "V/v …" that some plans print under the number. Cardinality 0..1.
	Subject string `json:"subject,omitempty" xml:"subject,omitempty" validate:"max=4000"`
	// Place is the place of issue (địa danh). Cardinality 0..1.
	Place string `json:"place,omitempty" xml:"place,omitempty" validate:"max=100"`
	// Date is the date of issue (thời gian ban hành); partial where the day is blank. Cardinality 0..1.
	Date Date `json:"date,omitzero" xml:"date"`
	// DateText is the date as printed: "ngày 05 tháng 01 năm 2026", "ngày    tháng 8 năm 2026". Cardinality 0..1; a writer that has none uses [Date.Vietnamese].
	DateText string `json:"dateText,omitempty" xml:"dateText,omitempty" validate:"max=200"`
	// KindName is the kind as printed above the title where it is not just "KẾ HOẠCH". Cardinality 0..1.
	KindName string `json:"kindName,omitempty" xml:"kindName,omitempty" validate:"max=200"`
	// Title is the subject of the plan (trích yếu), its lines joined by blanks. Cardinality 1.
	Title string `json:"title" xml:"title" validate:"required,max=4000"`
	// TitleReferences are the documents that the title names; Field is "title". Cardinality 0..n.
	TitleReferences []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
	// Period is the time for which the plan holds. Cardinality 0..1.
	Period *Period `json:"period,omitempty" xml:"period"`
	// Marks are the marks of secrecy, urgency, circulation and draft. Cardinality 0..1.
	Marks *Marks `json:"marks,omitempty" xml:"marks"`
	// AttachedTo is the line "(Ban hành kèm theo Quyết định số …)" below the title of a plan that another document carries. Cardinality 0..1.
	AttachedTo *Paragraph `json:"attachedTo,omitempty" xml:"attachedTo"`
	// Address are the bodies after "Kính gửi:", where the plan has such lines. Cardinality 0..n.
	Address []Recipient `json:"address,omitempty" xml:"address" validate:"dive"`
	// Bases are the grounds on which the plan is issued (căn cứ). Cardinality 0..n.
	Bases []Basis `json:"bases,omitempty" xml:"basis" validate:"dive"`
	// Preamble are the paragraphs between the bases and the first section, the enacting sentence included (phần mở đầu). Cardinality 0..n.
	Preamble []Paragraph `json:"preamble,omitempty" xml:"preamble" validate:"dive"`
	// Sections are the body of the plan (nội dung). Cardinality 0..n.
	Sections []Section `json:"sections,omitempty" xml:"section" validate:"dive"`
	// Closing are the paragraphs after the last section that belong to the whole plan ("Trên đây là Kế hoạch …"). Cardinality 0..n.
	Closing []Paragraph `json:"closing,omitempty" xml:"closing" validate:"dive"`
	// ReportsTo are the duties to report that Closing sets (báo cáo). Cardinality 0..n.
	ReportsTo []Report `json:"reportsTo,omitempty" xml:"reportsTo" validate:"dive"`
	// Signatures are the signers. Cardinality 0..n.
	Signatures []Signature `json:"signatures,omitempty" xml:"signature" validate:"dive"`
	// Recipients are the recipients (nơi nhận) without the filing line. Cardinality 0..n.
	Recipients []Recipient `json:"recipients,omitempty" xml:"recipient" validate:"dive"`
	// Filing is the filing line (lưu). Cardinality 0..1.
	Filing *Filing `json:"filing,omitempty" xml:"filing"`
	// Appendices are the appendices (phụ lục). Cardinality 0..n.
	Appendices []Appendix `json:"appendices,omitempty" xml:"appendix" validate:"dive"`
	// Notes are the footnotes (chú thích). Cardinality 0..n.
	Notes []Note `json:"notes,omitempty" xml:"note" validate:"dive"`
	// Carrier is the document with which the plan was issued. Cardinality 0..1.
	Carrier *Carrier `json:"carrier,omitempty" xml:"carrier"`
	// Relations tie the plan to other documents. Cardinality 0..n.
	Relations []Relation `json:"relations,omitempty" xml:"relation" validate:"dive"`
	// Organizations are the organisations that the plan concerns, so that it can be exchanged by itself. Cardinality 0..n.
	Organizations []Organization `json:"organizations,omitempty" xml:"organization" validate:"dive"`
	// Extra are words of the source that belong to no part of a plan, such as page marks and data of a web site. Cardinality 0..n.
	Extra []Extra `json:"extra,omitempty" xml:"extra" validate:"dive"`
	// Extensions are members that a newer or foreign writer added and a lenient reader kept. Cardinality 0..n.
	Extensions []Extension `json:"extensions,omitempty" xml:"extension" validate:"dive"`
}

// Secrecy is a degree of secrecy (độ mật).
type Secrecy string

// The degrees of secrecy (Decree 30/2020/NĐ-CP, Appendix I, part III, item 2).
const (
	// SecrecyConfidential is MẬT.
	SecrecyConfidential Secrecy = "confidential"
	// SecrecySecret is TỐI MẬT.
	SecrecySecret Secrecy = "secret"
	// SecrecyTopSecret is TUYỆT MẬT.
	SecrecyTopSecret Secrecy = "top-secret"
)

// Urgency is a degree of urgency (mức độ khẩn).
type Urgency string

// The degrees of urgency (Decree 30/2020/NĐ-CP, Appendix I, part III, item 2).
const (
	// UrgencyUrgent is KHẨN.
	UrgencyUrgent Urgency = "urgent"
	// UrgencyVeryUrgent is THƯỢNG KHẨN.
	UrgencyVeryUrgent Urgency = "very-urgent"
	// UrgencyExpress is HỎA TỐC.
	UrgencyExpress Urgency = "express"
)

// Circulation limits who may have the document (chỉ dẫn về phạm vi lưu hành).
type Circulation string

// The limits of circulation (Decree 30/2020/NĐ-CP, Appendix I, part III, item 2).
const (
	// CirculationReturn is XEM XONG TRẢ LẠI.
	CirculationReturn Circulation = "return"
	// CirculationInternal is LƯU HÀNH NỘI BỘ.
	CirculationInternal Circulation = "internal"
)

// Marks are the marks that a document bears (dấu chỉ độ mật, mức độ khẩn, chỉ dẫn phạm vi lưu hành, chỉ dẫn dự thảo).
type Marks struct {
	// Secrecy is the degree of secrecy (độ mật). Cardinality 0..1.
	Secrecy Secrecy `json:"secrecy,omitempty" xml:"secrecy,attr,omitempty" validate:"omitempty,oneof=confidential secret top-secret"`
	// Urgency is the degree of urgency (mức độ khẩn). Cardinality 0..1.
	Urgency Urgency `json:"urgency,omitempty" xml:"urgency,attr,omitempty" validate:"omitempty,oneof=urgent very-urgent express"`
	// Circulation is the limit of circulation (phạm vi lưu hành). Cardinality 0..1.
	Circulation Circulation `json:"circulation,omitempty" xml:"circulation,attr,omitempty" validate:"omitempty,oneof=return internal"`
	// Draft is the mark of a draft as printed (chỉ dẫn dự thảo): "DỰ THẢO LẦN 2". Cardinality 0..1.
	Draft string `json:"draft,omitempty" xml:"draft,omitempty" validate:"max=200"`
	// Printed are the marks of secrecy, urgency and circulation as printed: "HỎA TỐC". Cardinality 0..n; a writer that has none uses the words of the decree.
	Printed []string `json:"printed,omitempty" xml:"printed" validate:"max=10,dive,required,max=200"`
}

// Words returns the marks of secrecy, urgency and circulation as printed, or else in the words of Decree 30/2020/NĐ-CP;
// none where there are no marks.
func (m *Marks) Words() []string {
	switch {
	case m == nil:
		return nil
	case len(m.Printed) > 0:
		return m.Printed
	}
	var out []string
	for _, mark := range [...]struct{ code, words string }{
		{string(SecrecyConfidential), "MẬT"}, {string(SecrecySecret), "TỐI MẬT"}, {string(SecrecyTopSecret), "TUYỆT MẬT"},
		{string(UrgencyUrgent), "KHẨN"}, {string(UrgencyVeryUrgent), "THƯỢNG KHẨN"}, {string(UrgencyExpress), "HỎA TỐC"},
		{string(CirculationReturn), "XEM XONG TRẢ LẠI"}, {string(CirculationInternal), "LƯU HÀNH NỘI BỘ"},
	} {
		if mark.code == string(m.Secrecy) || mark.code == string(m.Urgency) || mark.code == string(m.Circulation) {
			out = append(out, mark.words)
		}
	}
	return out
}

// Extra is a line of the source that belongs to no part of a plan.
type Extra struct {
	// Where says in which part of the document it stands. Cardinality 0..1.
	Where ExtraPlace `json:"where,omitempty" xml:"where,attr,omitempty" validate:"omitempty,oneof=head body recipients signature end page"`
	// Text is the line as printed. Cardinality 1.
	Text string `json:"text" xml:"text" validate:"required,max=100000"`
}

// ExtraPlace is the part of a document in which an [Extra] stands.
type ExtraPlace string

// The places of an [Extra].
const (
	// ExtraHead is before or within the head.
	ExtraHead ExtraPlace = "head"
	// ExtraBody is within the body.
	ExtraBody ExtraPlace = "body"
	// ExtraRecipients is within the list of recipients.
	ExtraRecipients ExtraPlace = "recipients"
	// ExtraSignature is by the signature.
	ExtraSignature ExtraPlace = "signature"
	// ExtraEnd is after the end.
	ExtraEnd ExtraPlace = "end"
	// ExtraPage is a page number or a running head or foot.
	ExtraPage ExtraPlace = "page"
)

// Extension is a member or element that this version of the format does not know.
type Extension struct {
	// Parent is the JSON pointer (RFC 6901) of the object that held it; empty for the plan itself. Cardinality 0..1.
	Parent string `json:"parent,omitempty" xml:"parent,attr,omitempty" validate:"max=1000"`
	// Name is the name of the member, element or attribute. Cardinality 1.
	Name string `json:"name" xml:"name,attr" validate:"required,max=200"`
	// Format is the format in which the value stands: "json" or "xml". Cardinality 1.
	Format string `json:"format" xml:"format,attr" validate:"required,oneof=json xml"`
	// Value is the value in that format, as it stood. Cardinality 0..1.
	Value string `json:"value,omitempty" xml:"value,omitempty"`
}

// planXML has the fields of Plan without its methods.
type planXML Plan

// MarshalXML implements [xml.Marshaler]: the element is named plan and stands in [XMLNamespace], which its children inherit.
func (p Plan) MarshalXML(e *xml.Encoder, _ xml.StartElement) error {
	x := planXML(p)
	return e.EncodeElement(&x, xml.StartElement{Name: xml.Name{Space: XMLNamespace, Local: "plan"}})
}

// New returns a plan of the current version with a new id, in Vietnamese, as a draft.
func New() *Plan {
	return &Plan{ID: NewID(), SchemaVersion: SchemaVersion, Kind: KindPlan, Status: StatusDraft, Language: "vi"}
}
