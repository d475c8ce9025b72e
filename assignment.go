package adminplan

// Assignment gives tasks to a unit (phân công nhiệm vụ), in the section on how the plan is carried out (tổ chức thực hiện).
// It holds either tasks or, where the unit's entry is itself divided by units, assignments.
type Assignment struct {
	// ID is the identifier of the assignment. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Label is the numbering token exactly as printed. Cardinality 0..1; empty for a paragraph between numbered ones.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Heading is the line that opens the assignment, as printed; most often the name of the unit. Cardinality 0..1; empty where the text begins at once.
	Heading string `json:"heading,omitempty" xml:"heading,omitempty" validate:"max=4000"`
	// Unit is the unit that has the tasks (đơn vị thực hiện). Cardinality 0..1; none where the text addresses nobody by name.
	Unit *OrgRef `json:"unit,omitempty" xml:"unit"`
	// Tasks are the tasks in order; a paragraph or table without a label is a task without a label. Cardinality 0..n.
	Tasks []Task `json:"tasks,omitempty" xml:"task" validate:"dive"`
	// Assignments are the assignments below this one. Cardinality 0..n.
	Assignments []Assignment `json:"assignments,omitempty" xml:"assignment" validate:"dive"`
	// References are the documents that the heading names; Field is "heading". Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
}

// TaskRole says what part a unit has in a task.
type TaskRole string

// The roles in a task.
const (
	// RoleLead means chủ trì: the unit is in charge.
	RoleLead TaskRole = "lead"
	// RoleCoordinate means phối hợp: the unit works with the one in charge.
	RoleCoordinate TaskRole = "coordinate"
	// RoleAdvise means tham mưu: the unit prepares for its superior.
	RoleAdvise TaskRole = "advise"
	// RoleDirect means chỉ đạo, hướng dẫn: the unit directs those below it.
	RoleDirect TaskRole = "direct"
	// RoleMonitor means theo dõi, kiểm tra, giám sát, đôn đốc.
	RoleMonitor TaskRole = "monitor"
	// RoleReport means báo cáo: the unit reports.
	RoleReport TaskRole = "report"
)

// Task is a piece of work given to a unit (nhiệm vụ).
type Task struct {
	// ID is the identifier of the task. Cardinality 0..1.
	ID ID `json:"id,omitzero" xml:"id,attr"`
	// Label is the numbering token exactly as printed: "-", "a)", "1.1.". Cardinality 0..1.
	Label string `json:"label,omitempty" xml:"label,attr,omitempty" validate:"max=40"`
	// Heading is its title, where it has one. Cardinality 0..1.
	Heading string `json:"heading,omitempty" xml:"heading,omitempty" validate:"max=4000"`
	// Text is the task as printed. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=100000"`
	// Roles are the parts that the unit has in the task, in the order of the text. Cardinality 0..n.
	Roles []TaskRole `json:"roles,omitempty" xml:"role" validate:"dive,oneof=lead coordinate advise direct monitor report"`
	// Table is a table that stands here. Cardinality 0..1.
	Table *Table `json:"table,omitempty" xml:"table"`
	// Lead are the units in charge where the text names others than the unit of the assignment. Cardinality 0..n.
	Lead []OrgRef `json:"lead,omitempty" xml:"lead" validate:"dive"`
	// Partners are the units that take part (phối hợp với …). Cardinality 0..n.
	Partners []OrgRef `json:"partners,omitempty" xml:"partner" validate:"dive"`
	// Timing is when the task is to be done. Cardinality 0..n.
	Timing []Timing `json:"timing,omitempty" xml:"timing" validate:"dive"`
	// Product is what the task is to bring forth (sản phẩm). Cardinality 0..1.
	Product string `json:"product,omitempty" xml:"product,omitempty" validate:"max=4000"`
	// Budget is its money (kinh phí). Cardinality 0..1.
	Budget *Budget `json:"budget,omitempty" xml:"budget"`
	// ReportsTo are the duties to report that the text sets (báo cáo). Cardinality 0..n.
	ReportsTo []Report `json:"reportsTo,omitempty" xml:"reportsTo" validate:"dive"`
	// Indicators are the numbers to reach that the text names. Cardinality 0..n.
	Indicators []Indicator `json:"indicators,omitempty" xml:"indicator" validate:"dive"`
	// References are the documents that the text names. Cardinality 0..n.
	References []Reference `json:"references,omitempty" xml:"reference" validate:"dive"`
	// Tasks are the tasks below this one. Cardinality 0..n.
	Tasks []Task `json:"tasks,omitempty" xml:"task" validate:"dive"`
}

// Report is a duty to report (chế độ báo cáo).
type Report struct {
	// To is the body that receives the report (báo cáo … về …). Cardinality 0..1.
	To *OrgRef `json:"to,omitempty" xml:"to"`
	// Through is the body through which it goes ("qua Sở …"). Cardinality 0..1.
	Through *OrgRef `json:"through,omitempty" xml:"through"`
	// Timing is when or how often it is due. Cardinality 0..1.
	Timing *Timing `json:"timing,omitempty" xml:"timing"`
}
