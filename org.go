package adminplan

// OrgRef names an organisation in a plan. A name is not an identity: Name is what the document prints, Org the
// organisation that was found for it; or the name stands for many, and Group says which.
type OrgRef struct {
	// Name is the name as printed (tên cơ quan, tổ chức). Cardinality 1.
	Name string `json:"name" xml:"name" validate:"required,max=2000"`
	// Org is the id of the organisation, once resolved. Cardinality 0..1.
	Org ID `json:"org,omitzero" xml:"org,attr"`
	// Group is the selector for which a collective name stands ("các huyện, thành phố"). Cardinality 0..1.
	Group *OrgGroup `json:"group,omitempty" xml:"group"`
}

// OrgGroup selects organisations by kind, level and superior: "Ban Thường trực Ủy ban MTTQ các huyện, thành phố" are all
// organs of that kind at district level under the issuer. It is expanded against a directory as of a date.
type OrgGroup struct {
	// Kind is the kind of the organisations. Cardinality 0..1; empty means any.
	Kind OrgKind `json:"kind,omitempty" xml:"kind,attr,omitempty" validate:"omitempty,max=60"`
	// Level is their level. Cardinality 0..1; empty means any.
	Level OrgLevel `json:"level,omitempty" xml:"level,attr,omitempty" validate:"omitempty,oneof=central province district commune hamlet"`
	// Edge is the kind of edge by which they hang on Under. Cardinality 0..1; empty means any.
	Edge EdgeKind `json:"edge,omitempty" xml:"edge,attr,omitempty" validate:"omitempty,oneof=organ under member guided"`
	// Under is the id of the organisation under which they stand. Cardinality 0..1; zero means the bodies of the issuer's level in its
	// territory, or of the centre the highest body of which the issuer is an organ.
	Under ID `json:"under,omitzero" xml:"under,attr"`
}

// OrgLevel is a level of the administrative system (cấp hành chính).
type OrgLevel string

// The levels. The district level ended on 1 July 2025 (Luật 72/2025/QH15).
const (
	// LevelCentral is the centre (trung ương).
	LevelCentral OrgLevel = "central"
	// LevelProvince is a province or a city under the centre (cấp tỉnh).
	LevelProvince OrgLevel = "province"
	// LevelDistrict is a district, town or city of a province (cấp huyện), until 30 June 2025.
	LevelDistrict OrgLevel = "district"
	// LevelCommune is a commune, ward or special zone (cấp xã).
	LevelCommune OrgLevel = "commune"
	// LevelHamlet is a hamlet or residential group (thôn, tổ dân phố): no level of administration, yet a place of Front work committees.
	LevelHamlet OrgLevel = "hamlet"
)

// OrgKind says what an organisation is. Kinds are an open set; those that the library itself knows are the constants.
type OrgKind string

// The kinds that the library knows.
const (
	// KindFrontCommittee is a Committee of the Fatherland Front (Ủy ban Mặt trận Tổ quốc Việt Nam).
	KindFrontCommittee OrgKind = "front-committee"
	// KindFrontStanding is the Standing Committee of one (Ban Thường trực).
	KindFrontStanding OrgKind = "front-standing"
	// KindFrontUnit is a board or the office of one (ban, văn phòng).
	KindFrontUnit OrgKind = "front-unit"
	// KindMemberOrg is a member organisation of the Front (tổ chức thành viên).
	KindMemberOrg OrgKind = "member-organization"
	// KindPeoplesCommittee is a People's Committee (Ủy ban nhân dân).
	KindPeoplesCommittee OrgKind = "peoples-committee"
	// KindPeoplesCouncil is a People's Council (Hội đồng nhân dân).
	KindPeoplesCouncil OrgKind = "peoples-council"
	// KindDepartment is a department of a People's Committee (sở, ban, ngành; phòng).
	KindDepartment OrgKind = "department"
	// KindMinistry is a ministry or a body of its rank (bộ, cơ quan ngang bộ).
	KindMinistry OrgKind = "ministry"
	// KindPartyCommittee is a Party committee (tỉnh ủy, đảng ủy).
	KindPartyCommittee OrgKind = "party-committee"
	// KindPartyBoard is an advisory board of a Party committee (ban của tỉnh ủy).
	KindPartyBoard OrgKind = "party-board"
	// KindPartyDelegation is a Party delegation in a body (đảng đoàn), until 2025.
	KindPartyDelegation OrgKind = "party-delegation"
	// KindSchool is a school or university (trường).
	KindSchool OrgKind = "school"
	// KindTerritory is an administrative unit as such (đơn vị hành chính): "tỉnh Sơn La". Its bodies name it in [Organization.Territory].
	KindTerritory OrgKind = "territory"
	// KindArmedForce is a force of the police or the army at a level (công an; bộ chỉ huy quân sự, bộ đội biên phòng).
	KindArmedForce OrgKind = "armed-force"
	// KindJudicial is a court or a procuracy (tòa án nhân dân, viện kiểm sát nhân dân).
	KindJudicial OrgKind = "judicial"
	// KindMedia is a newspaper, a broadcaster or a portal of a body (báo, đài, cổng thông tin điện tử).
	KindMedia OrgKind = "media"
	// KindOther is every other kind.
	KindOther OrgKind = "other"
)

// Organization is a body that issues, receives or carries out plans (cơ quan, tổ chức), as it is and was over time.
type Organization struct {
	// ID is the identifier, which lasts while names and superiors change. Cardinality 1.
	ID ID `json:"id" xml:"id,attr" validate:"required"`
	// Name is the full official name (tên đầy đủ), the last one where it changed; earlier ones stand among AltNames with their validity. Cardinality 1.
	Name string `json:"name" xml:"name" validate:"required,max=500"`
	// Kind says what it is. Cardinality 0..1.
	Kind OrgKind `json:"kind,omitempty" xml:"kind,attr,omitempty" validate:"max=60"`
	// Level is its level. Cardinality 0..1.
	Level OrgLevel `json:"level,omitempty" xml:"level,attr,omitempty" validate:"omitempty,oneof=central province district commune hamlet"`
	// Territory is the name of the administrative unit it is of (địa bàn): "tỉnh Sơn La". Cardinality 0..1.
	Territory string `json:"territory,omitempty" xml:"territory,omitempty" validate:"max=200"`
	// AltNames are former, alternative and short names. Cardinality 0..n.
	AltNames []OrgName `json:"altNames,omitempty" xml:"altName" validate:"dive"`
	// Codes are its codes, each in a scheme. Cardinality 0..n.
	Codes []OrgCode `json:"codes,omitempty" xml:"code" validate:"dive"`
	// Parents are the edges to the bodies above it. Cardinality 0..n.
	Parents []OrgEdge `json:"parents,omitempty" xml:"parent" validate:"dive"`
	// Valid is its life: from founding to end. Cardinality 0..1; none means always.
	Valid *Interval `json:"valid,omitempty" xml:"valid"`
	// Source is where the data come from: an act or a page. Cardinality 0..1.
	Source string `json:"source,omitempty" xml:"source,omitempty" validate:"max=1000"`
	// Doubt says in words what about the record is not sure, such as the day on which the body ended. Cardinality 0..1.
	Doubt string `json:"doubt,omitempty" xml:"doubt,omitempty" validate:"max=1000"`
}

// NameAt returns the official name on day date in Vietnamese: the one among AltNames that is official, has a validity and
// holds then, or else Name. The zero Date gives Name.
func (o *Organization) NameAt(date Date) string {
	if date.IsZero() {
		return o.Name
	}
	for i := range o.AltNames {
		n := &o.AltNames[i]
		if n.Kind == NameOfficial && n.Valid != nil && (n.Lang == "" || n.Lang == "vi") && n.Valid.Contains(date) {
			return n.Text
		}
	}
	return o.Name
}

// NameKind says what sort of name an [OrgName] is.
type NameKind string

// The kinds of names.
const (
	// NameOfficial is an official name, current or former.
	NameOfficial NameKind = "official"
	// NameAlternative is another name in use.
	NameAlternative NameKind = "alternative"
	// NameAbbreviation is an abbreviation (tên viết tắt).
	NameAbbreviation NameKind = "abbreviation"
)

// OrgName is a name of an organisation in a language and a time.
type OrgName struct {
	// Text is the name. Cardinality 1.
	Text string `json:"text" xml:"text" validate:"required,max=500"`
	// Kind says what sort of name it is. Cardinality 0..1.
	Kind NameKind `json:"kind,omitempty" xml:"kind,attr,omitempty" validate:"omitempty,oneof=official alternative abbreviation"`
	// Lang is the language of the name (BCP 47). Cardinality 0..1; empty means vi.
	Lang string `json:"lang,omitempty" xml:"lang,attr,omitempty" validate:"omitempty,max=35"`
	// Valid is when the name held. Cardinality 0..1.
	Valid *Interval `json:"valid,omitempty" xml:"valid"`
}

// OrgCode is a code of an organisation. Codes are opaque: they are compared, never taken apart.
type OrgCode struct {
	// Scheme names the list the code is from, such as "QD20-2020" or "QCVN102-2016". Cardinality 1.
	Scheme string `json:"scheme" xml:"scheme,attr" validate:"required,max=100"`
	// Value is the code. Cardinality 1.
	Value string `json:"value" xml:"value,attr" validate:"required,max=100"`
	// Valid is when the code held. Cardinality 0..1.
	Valid *Interval `json:"valid,omitempty" xml:"valid"`
}

// EdgeKind says how an organisation hangs on another.
type EdgeKind string

// The kinds of edges.
const (
	// EdgeOrgan means organ of: a Standing Committee is an organ of its Committee.
	EdgeOrgan EdgeKind = "organ"
	// EdgeUnder means under: a department is under its People's Committee, a Front committee under that of the level above.
	EdgeUnder EdgeKind = "under"
	// EdgeMember means member of: a member organisation of the Front is no sub-organisation of it.
	EdgeMember EdgeKind = "member"
	// EdgeGuided means guided by: a department is guided in its profession by a ministry.
	EdgeGuided EdgeKind = "guided"
)

// OrgEdge is an edge to a body above, in a time.
type OrgEdge struct {
	// Org is the id of the body above. Cardinality 1.
	Org ID `json:"org" xml:"org,attr" validate:"required"`
	// Kind says how the organisation hangs on it. Cardinality 0..1; empty means under.
	Kind EdgeKind `json:"kind,omitempty" xml:"kind,attr,omitempty" validate:"omitempty,oneof=organ under member guided"`
	// Valid is when the edge held. Cardinality 0..1.
	Valid *Interval `json:"valid,omitempty" xml:"valid"`
}

// ChangeKind says what happened to organisations.
type ChangeKind string

// The kinds of changes.
const (
	// ChangeFound means thành lập.
	ChangeFound ChangeKind = "found"
	// ChangeMerge means hợp nhất, sáp nhập: several into one.
	ChangeMerge ChangeKind = "merge"
	// ChangeSplit means chia, tách: one into several.
	ChangeSplit ChangeKind = "split"
	// ChangeRename means đổi tên.
	ChangeRename ChangeKind = "rename"
	// ChangeTransfer means chuyển cấp quản lý: another superior, or its duties to another body.
	ChangeTransfer ChangeKind = "transfer"
	// ChangeAbolish means giải thể, kết thúc hoạt động.
	ChangeAbolish ChangeKind = "abolish"
)

// OrgChange is a change that leads from some organisations to others, with the act that ordered it.
type OrgChange struct {
	// ID is the identifier of the change. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Kind says what happened. Cardinality 1.
	Kind ChangeKind `json:"kind" xml:"kind,attr" validate:"required,oneof=found merge split rename transfer abolish"`
	// Date is the first day on which the change holds. Cardinality 1.
	Date Date `json:"date" xml:"date,attr" validate:"required"`
	// From are the ids of the organisations before. Cardinality 0..n.
	From []ID `json:"from,omitempty" xml:"from"`
	// To are the ids of the organisations after. Cardinality 0..n.
	To []ID `json:"to,omitempty" xml:"to"`
	// Act is the act that ordered the change. Cardinality 0..1.
	Act *Reference `json:"act,omitempty" xml:"act"`
	// Source is where the data come from. Cardinality 0..1.
	Source string `json:"source,omitempty" xml:"source,omitempty" validate:"max=1000"`
	// Doubt says in words what about the record is not sure. Cardinality 0..1.
	Doubt string `json:"doubt,omitempty" xml:"doubt,omitempty" validate:"max=1000"`
}

// OrgRegistry is the wire form of a directory (danh mục tổ chức): organisations as they are and were, and the changes that
// led from some to others. Package org builds the index that answers questions about it.
type OrgRegistry struct {
	// Organizations are the organisations. Cardinality 0..n.
	Organizations []Organization `json:"organizations,omitempty" xml:"organization" validate:"dive"`
	// Changes are the changes. Cardinality 0..n.
	Changes []OrgChange `json:"changes,omitempty" xml:"change" validate:"dive"`
}
