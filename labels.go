package adminplan

// fieldLabel returns what a clerk calls the member of a part: "trích yếu" for the title of a plan.
func fieldLabel(kind partKind, name string) Text {
	if l, ok := partLabels[partMember{kind, name}]; ok {
		return l
	}
	if l, ok := memberLabels[name]; ok {
		return l
	}
	return Text{VI: name, EN: name}
}

type partMember struct {
	kind partKind
	name string
}

// partLabels are the names of members that mean something else in one type than in others.
var partLabels = map[partMember]Text{
	{kindPlan, "title"}:          {"trích yếu", "title"},
	{kindPlan, "place"}:          {"địa danh", "place of issue"},
	{kindPlan, "date"}:           {"ngày ban hành", "date of issue"},
	{kindPlan, "dateText"}:       {"dòng địa danh, ngày tháng", "line of place and date"},
	{kindPlan, "kind"}:           {"loại văn bản", "kind of document"},
	{kindSection, "kind"}:        {"loại mục", "kind of section"},
	{kindSection, "heading"}:     {"tiêu đề mục", "heading of the section"},
	{kindCarrier, "kind"}:        {"loại văn bản ban hành kèm", "kind of the carrying document"},
	{kindCarrier, "authority"}:   {"chức danh ban hành", "issuing authority"},
	{kindReference, "title"}:     {"trích yếu của văn bản viện dẫn", "subject of the cited document"},
	{kindReference, "place"}:     {"điều, khoản được viện dẫn", "cited place"},
	{kindReference, "date"}:      {"ngày của văn bản viện dẫn", "date of the cited document"},
	{kindReference, "issuer"}:    {"cơ quan ban hành văn bản viện dẫn", "issuer of the cited document"},
	{kindReference, "number"}:    {"số của văn bản viện dẫn", "number of the cited document"},
	{kindReference, "symbol"}:    {"ký hiệu của văn bản viện dẫn", "symbol of the cited document"},
	{kindReference, "kind"}:      {"tên loại của văn bản viện dẫn", "kind of the cited document"},
	{kindReference, "text"}:      {"nguyên văn viện dẫn", "words of the citation"},
	{kindReference, "year"}:      {"năm trong số văn bản viện dẫn", "year in the number of the cited document"},
	{kindSignature, "title"}:     {"chức vụ người ký", "post of the signer"},
	{kindSignature, "name"}:      {"họ tên người ký", "name of the signer"},
	{kindSignature, "authority"}: {"quyền hạn ký", "right of signing"},
	{kindNumber, "value"}:        {"số", "number"},
	{kindNumber, "symbol"}:       {"ký hiệu", "symbol"},
	{kindNumber, "style"}:        {"kiểu ghi số, ký hiệu", "style of number and symbol"},
	{kindIndicator, "value"}:     {"giá trị chỉ tiêu", "value of the indicator"},
	{kindIndicator, "upper"}:     {"cận trên của chỉ tiêu", "upper end of the indicator"},
	{kindIndicator, "unit"}:      {"đơn vị tính", "unit of measure"},
	{kindOrgRef, "name"}:         {"tên đơn vị", "name of the unit"},
	{kindOrganization, "name"}:   {"tên cơ quan, tổ chức", "name of the organisation"},
	{kindOrganization, "id"}:     {"mã định danh cơ quan, tổ chức", "id of the organisation"},
	{kindOrganization, "kind"}:   {"loại cơ quan, tổ chức", "kind of organisation"},
	{kindOrganization, "source"}: {"nguồn dữ liệu", "source of the data"},
	{kindOrgCode, "value"}:       {"mã", "code"},
	{kindOrgEdge, "org"}:         {"mã cơ quan cấp trên", "id of the body above"},
	{kindRecipient, "name"}:      {"tên nơi nhận", "name of the recipient"},
	{kindAppendix, "title"}:      {"tên phụ lục", "title of the appendix"},
	{kindTable, "title"}:         {"tên bảng", "title of the table"},
	{kindFiling, "text"}:         {"dòng lưu", "filing line"},
	{kindBasis, "text"}:          {"nội dung căn cứ", "text of the basis"},
	{kindBasis, "relation"}:      {"loại căn cứ", "relation to the basis"},
	{kindRelation, "kind"}:       {"loại quan hệ", "kind of relation"},
	{kindExtension, "name"}:      {"tên thành phần mở rộng", "name of the extension"},
	{kindExtension, "value"}:     {"giá trị mở rộng", "value of the extension"},
	{kindBudget, "source"}:       {"nguồn kinh phí", "source of the money"},
}

// memberLabels are the names of members wherever they stand.
var memberLabels = map[string]Text{
	"authority": {"quyền hạn", "authority"}, "after": {"điều kiện bắt đầu", "condition"}, "amount": {"số tiền", "amount"}, "by": {"mốc đạt chỉ tiêu", "date of the indicator"},
	"channel": {"kênh thực hiện", "channel"}, "circulation": {"phạm vi lưu hành", "limit of circulation"}, "colSpan": {"số cột gộp", "columns covered"},
	"compare": {"phép so sánh", "comparison"}, "copies": {"số bản phát hành", "number of copies"}, "currency": {"mã tiền tệ", "currency"}, "dateText": {"ngày ban hành", "date of issue"},
	"date": {"ngày", "date"}, "doubt": {"mức độ chắc chắn", "doubt"}, "draft": {"chỉ dẫn dự thảo", "mark of a draft"}, "drafter": {"người soạn thảo", "drafter"},
	"due": {"thời hạn", "deadline"}, "edge": {"quan hệ cấp trên", "edge"}, "emphasis": {"mức độ trọng tâm", "emphasis"}, "end": {"vị trí cuối", "end offset"},
	"every": {"định kỳ", "rhythm"}, "field": {"trường chứa viện dẫn", "field of the citation"}, "format": {"định dạng", "format"}, "from": {"ngày bắt đầu", "first day"},
	"heading": {"tiêu đề", "heading"}, "issuer": {"cơ quan ban hành", "issuer"}, "id": {"mã định danh", "id"}, "key": {"khóa đối chiếu", "key"}, "kind": {"loại", "kind"}, "kindName": {"tên loại", "kind as printed"},
	"label": {"số thứ tự", "label"}, "lang": {"ngôn ngữ", "language"}, "language": {"ngôn ngữ", "language"}, "level": {"cấp", "level"}, "mark": {"dấu chú thích", "mark"},
	"motto": {"Quốc hiệu và Tiêu ngữ", "motto"}, "name": {"tên", "name"}, "number": {"số", "number"}, "org": {"mã cơ quan, tổ chức", "organisation"},
	"parent": {"nơi chứa", "parent"}, "path": {"tên cơ quan ban hành", "names of the issuer"}, "place": {"địa danh", "place"}, "post": {"chức vụ khác", "other post"},
	"printed": {"dấu chỉ trên văn bản", "marks as printed"}, "product": {"sản phẩm", "product"}, "purpose": {"mục đích gửi", "purpose"}, "relation": {"quan hệ", "relation"}, "roles": {"vai trò", "role"},
	"rowSpan": {"số dòng gộp", "rows covered"}, "schemaVersion": {"phiên bản định dạng", "version of the data format"}, "scheme": {"danh mục mã", "scheme of the code"},
	"secrecy": {"độ mật", "degree of secrecy"}, "shortName": {"tên gọi tắt", "short name"}, "source": {"nguồn", "source"}, "start": {"vị trí đầu", "start offset"},
	"status": {"trạng thái", "status"}, "style": {"kiểu ghi số, ký hiệu", "style"}, "subject": {"dòng V/v", "subject line"}, "symbol": {"ký hiệu", "symbol"},
	"term": {"khóa, nhiệm kỳ", "term"}, "territory": {"địa bàn", "territory"}, "text": {"nội dung", "text"}, "title": {"tên", "title"}, "to": {"ngày kết thúc", "last day"},
	"unit": {"đơn vị", "unit"}, "units": {"đơn vị lưu", "units that keep a copy"}, "upper": {"cận trên", "upper end"}, "urgency": {"mức độ khẩn", "degree of urgency"},
	"value": {"giá trị", "value"}, "where": {"vị trí", "place"}, "year": {"năm", "year"},
}
