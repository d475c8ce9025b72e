package adminplan

// SectionKind says what a section is about, and with it what it holds.
type SectionKind string

// The kinds of sections.
const (
	// SectionObjectives is the section of purposes and requirements (mục đích, yêu cầu; mục tiêu); it holds objectives.
	SectionObjectives SectionKind = "objectives"
	// SectionContent is a section of what will be done (nội dung, nhiệm vụ, giải pháp); it holds items.
	SectionContent SectionKind = "content"
	// SectionForms is the section of the ways in which it will be done (hình thức); it holds forms.
	SectionForms SectionKind = "forms"
	// SectionSchedule is the section of when it will be done (thời gian, tiến độ, lộ trình); it holds items.
	SectionSchedule SectionKind = "schedule"
	// SectionBudget is the section of the money (kinh phí, nguồn lực); it holds items.
	SectionBudget SectionKind = "budget"
	// SectionImplementation is the section of who does what (tổ chức thực hiện, phân công nhiệm vụ); it holds assignments.
	SectionImplementation SectionKind = "implementation"
	// SectionOther is every other section (đối tượng, phạm vi, quan điểm, …); it holds items.
	SectionOther SectionKind = "other"
)

// Section is a part of the body of a plan under a heading of the highest level (phần, mục): "I. MỤC ĐÍCH, YÊU CẦU".
// What it holds follows from its kind, in one list that keeps the order of the document; a section that is divided into
// sections ("Phần I" above "I.") holds those, whatever its kind. Decree 30/2020/NĐ-CP, Appendix I, part II, item 6.
type Section struct {
	// ID is the identifier of the section. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Label is the numbering token exactly as printed: "I.", "I-", "Phần I". Cardinality 0..1.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Heading is the title of the section (tiêu đề). Cardinality 0..1.
	Heading string `json:"heading,omitempty" xml:"heading,omitempty" validate:"max=4000"`
	// Kind says what the section is about. Cardinality 0..1; empty means other.
	Kind SectionKind `json:"kind,omitempty" xml:"kind,attr,omitempty" validate:"omitempty,oneof=objectives content forms schedule budget implementation other"`
	// Intro are the paragraphs between the heading and the first child. Cardinality 0..n.
	Intro []Paragraph `json:"intro,omitempty" xml:"intro" validate:"dive"`
	// Objectives are the children of a section of kind objectives. Cardinality 0..n.
	Objectives []Objective `json:"objectives,omitempty" xml:"objective" validate:"dive"`
	// Items are the children of a section of kind content, schedule, budget or other. Cardinality 0..n.
	Items []ContentItem `json:"items,omitempty" xml:"item" validate:"dive"`
	// Forms are the children of a section of kind forms. Cardinality 0..n.
	Forms []Form `json:"forms,omitempty" xml:"form" validate:"dive"`
	// Assignments are the children of a section of kind implementation. Cardinality 0..n.
	Assignments []Assignment `json:"assignments,omitempty" xml:"assignment" validate:"dive"`
	// Sections are the sections into which this one is divided. Cardinality 0..n.
	Sections []Section `json:"sections,omitempty" xml:"section" validate:"dive"`
	// Budget is the money that Intro names (kinh phí). Cardinality 0..1.
	Budget *Budget `json:"budget,omitempty" xml:"budget"`
	// ReportsTo are the duties to report that Intro sets (báo cáo). Cardinality 0..n.
	ReportsTo []Report `json:"reportsTo,omitempty" xml:"reportsTo" validate:"dive"`
	// References are the documents that the heading names; Field is "heading". Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
}

// ObjectiveKind says what an objective is.
type ObjectiveKind string

// The kinds of objectives.
const (
	// ObjectivePurpose is why the plan is made (mục đích).
	ObjectivePurpose ObjectiveKind = "purpose"
	// ObjectiveRequirement is what its execution must keep to (yêu cầu).
	ObjectiveRequirement ObjectiveKind = "requirement"
	// ObjectiveTarget is what is to be reached, often with a number (mục tiêu, chỉ tiêu).
	ObjectiveTarget ObjectiveKind = "target"
)

// Objective is a purpose, a requirement or a target of a plan (mục đích, yêu cầu, mục tiêu).
type Objective struct {
	// ID is the identifier of the objective. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Label is the numbering token exactly as printed: "1-", "a)", "-". Cardinality 0..1; empty for a paragraph between numbered ones.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Kind says what the objective is, where the text tells. Cardinality 0..1.
	Kind ObjectiveKind `json:"kind,omitempty" xml:"kind,attr,omitempty" validate:"omitempty,oneof=purpose requirement target"`
	// Heading is its title, where it has one ("Mục đích"). Cardinality 0..1.
	Heading string `json:"heading,omitempty" xml:"heading,omitempty" validate:"max=4000"`
	// Text is the objective as printed. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=100000"`
	// Table is a table that stands here. Cardinality 0..1.
	Table *Table `json:"table,omitempty" xml:"table"`
	// Timing is when the objective is to be reached. Cardinality 0..n.
	Timing []Timing `json:"timing,omitempty" xml:"timing" validate:"dive"`
	// Indicators are the numbers to reach that the text names. Cardinality 0..n.
	Indicators []Indicator `json:"indicators,omitempty" xml:"indicator" validate:"dive"`
	// References are the documents that the text names. Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
	// Objectives are the objectives below this one. Cardinality 0..n.
	Objectives []Objective `json:"objectives,omitempty" xml:"objective" validate:"dive"`
}

// Indicator is a number to reach (chỉ tiêu): "trên 95 %", "1.500 hộ".
type Indicator struct {
	// Text is the number with its unit and comparison as printed. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=1000"`
	// Compare says how the number is to be met. Cardinality 0..1; empty means exactly.
	Compare Comparison `json:"compare,omitempty" xml:"compare,attr,omitempty" validate:"omitempty,oneof=at-least more-than at-most less-than about"`
	// Value is the number in decimal notation with a point: "95", "1500000", "0.5". A string, so that no digit is lost. Cardinality 1.
	Value string `json:"value" xml:"value,attr" validate:"required,max=40,numeric"`
	// Upper is the upper end of a range, in the same notation. Cardinality 0..1.
	Upper string `json:"upper,omitempty" xml:"upper,attr,omitempty" validate:"omitempty,max=40,numeric"`
	// Unit is the unit as printed: "%", "đồng", "hộ". Cardinality 0..1.
	Unit string `json:"unit,omitempty" xml:"unit,attr,omitempty" validate:"max=100"`
	// By is when it is to be reached. Cardinality 0..1.
	By Date `json:"by,omitzero" xml:"by,attr"`
}

// Comparison says how a number is to be met.
type Comparison string

// The comparisons of an [Indicator].
const (
	// AtLeast means ít nhất, tối thiểu, từ … trở lên.
	AtLeast Comparison = "at-least"
	// MoreThan means trên, hơn.
	MoreThan Comparison = "more-than"
	// AtMost means không quá, tối đa.
	AtMost Comparison = "at-most"
	// LessThan means dưới.
	LessThan Comparison = "less-than"
	// About means khoảng, gần.
	About Comparison = "about"
)

// Emphasis says how a content item is to be treated.
type Emphasis string

// The emphases of a [ContentItem].
const (
	// EmphasisFocus marks what comes first (trọng tâm).
	EmphasisFocus Emphasis = "focus"
	// EmphasisRegular marks what goes on all the time (thường xuyên).
	EmphasisRegular Emphasis = "regular"
)

// ContentItem is a piece of what the plan will do (nội dung, nhiệm vụ), or a paragraph or table of a section that has no finer type.
type ContentItem struct {
	// ID is the identifier of the item. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Label is the numbering token exactly as printed: "1.", "1.1.", "a)", "-", "+". Cardinality 0..1; empty for a paragraph between numbered ones.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Heading is its title, where it has one. Cardinality 0..1.
	Heading string `json:"heading,omitempty" xml:"heading,omitempty" validate:"max=4000"`
	// Text is the item as printed. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=100000"`
	// Emphasis says whether the item is in focus or regular. Cardinality 0..1; items below inherit it.
	Emphasis Emphasis `json:"emphasis,omitempty" xml:"emphasis,attr,omitempty" validate:"omitempty,oneof=focus regular"`
	// Table is a table that stands here. Cardinality 0..1.
	Table *Table `json:"table,omitempty" xml:"table"`
	// Lead are the units in charge (chủ trì). Cardinality 0..n; more than one is a fault that a rule reports.
	Lead []OrgRef `json:"lead,omitempty" xml:"lead" validate:"dive"`
	// Partners are the units that take part (phối hợp). Cardinality 0..n.
	Partners []OrgRef `json:"partners,omitempty" xml:"partner" validate:"dive"`
	// Timing is when the item is to be carried out. Cardinality 0..n.
	Timing []Timing `json:"timing,omitempty" xml:"timing" validate:"dive"`
	// Product is what it is to bring forth (sản phẩm, kết quả). Cardinality 0..1.
	Product string `json:"product,omitempty" xml:"product,omitempty" validate:"max=4000"`
	// Budget is its money (kinh phí). Cardinality 0..1.
	Budget *Budget `json:"budget,omitempty" xml:"budget"`
	// ReportsTo are the duties to report that the text sets (báo cáo). Cardinality 0..n.
	ReportsTo []Report `json:"reportsTo,omitempty" xml:"reportsTo" validate:"dive"`
	// Indicators are the numbers to reach that the text names. Cardinality 0..n.
	Indicators []Indicator `json:"indicators,omitempty" xml:"indicator" validate:"dive"`
	// References are the documents that the text names. Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
	// Items are the items below this one. Cardinality 0..n.
	Items []ContentItem `json:"items,omitempty" xml:"item" validate:"dive"`
}

// Budget is the money for a piece of work (kinh phí).
type Budget struct {
	// Text is the words about the money as printed. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=4000"`
	// Amount is the sum in whole units of the currency, in decimal notation; a string, so that no digit is lost. Cardinality 0..1.
	Amount string `json:"amount,omitempty" xml:"amount,attr,omitempty" validate:"omitempty,max=40,numeric"`
	// Currency is the code of ISO 4217. Cardinality 0..1; empty means VND.
	Currency string `json:"currency,omitempty" xml:"currency,attr,omitempty" validate:"omitempty,len=3,alpha,uppercase"`
	// Source is where the money comes from (nguồn kinh phí), as printed. Cardinality 0..1.
	Source string `json:"source,omitempty" xml:"source,omitempty" validate:"max=2000"`
}

// Form is a way of carrying the content out (hình thức): over the mass media, in a meeting, in a club.
type Form struct {
	// ID is the identifier of the form. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Label is the numbering token exactly as printed. Cardinality 0..1; empty for a form named within a sentence.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Heading is its title, where it has one. Cardinality 0..1.
	Heading string `json:"heading,omitempty" xml:"heading,omitempty" validate:"max=4000"`
	// Text is the form as printed, its closing punctuation included. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=100000"`
	// Channel is the way in which it reaches people, where the text tells. Cardinality 0..1.
	Channel Channel `json:"channel,omitempty" xml:"channel,attr,omitempty" validate:"omitempty,oneof=mass-media online meeting club arts visual print direct training other"`
	// Table is a table that stands here. Cardinality 0..1.
	Table *Table `json:"table,omitempty" xml:"table"`
	// Timing is when it is to be carried out. Cardinality 0..n.
	Timing []Timing `json:"timing,omitempty" xml:"timing" validate:"dive"`
	// References are the documents that the text names. Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
	// Forms are the forms below this one. Cardinality 0..n.
	Forms []Form `json:"forms,omitempty" xml:"form" validate:"dive"`
}

// Channel is the way in which a form reaches people.
type Channel string

// The channels of a [Form].
const (
	// ChannelMassMedia means phương tiện thông tin đại chúng: press, radio, television.
	ChannelMassMedia Channel = "mass-media"
	// ChannelOnline means mạng xã hội, cổng thông tin điện tử.
	ChannelOnline Channel = "online"
	// ChannelMeeting means hội nghị, tọa đàm, giao lưu, sinh hoạt.
	ChannelMeeting Channel = "meeting"
	// ChannelClub means câu lạc bộ.
	ChannelClub Channel = "club"
	// ChannelArts means văn hóa, văn nghệ, hội thi, sân khấu hóa.
	ChannelArts Channel = "arts"
	// ChannelVisual means pa nô, áp phích, khẩu hiệu.
	ChannelVisual Channel = "visual"
	// ChannelPrint means tờ rơi, tài liệu, sách.
	ChannelPrint Channel = "print"
	// ChannelDirect means tuyên truyền miệng, trực tiếp.
	ChannelDirect Channel = "direct"
	// ChannelTraining means tập huấn, bồi dưỡng.
	ChannelTraining Channel = "training"
	// ChannelOther is every other way.
	ChannelOther Channel = "other"
)
