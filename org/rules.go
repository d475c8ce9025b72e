package org

import (
	"slices"

	"github.com/adminplan/adminplan"
)

// directoryRules are the rules that a registry is checked against, by code. Codes are a contract: they may be retired, never used
// again for something else.
var directoryRules = []adminplan.Rule{
	rule("DIR-ID-01", adminplan.SeverityError,
		"Tổ chức không có mã định danh.",
		"The organisation has no id."),
	rule("DIR-ID-02", adminplan.SeverityError,
		"Mã định danh đã được dùng cho tổ chức thứ {first} trong danh mục.",
		"The id is already that of organisation number {first} of the registry."),
	rule("DIR-NAME-01", adminplan.SeverityError,
		"Tổ chức hoặc tên gọi khác của tổ chức để trống.",
		"The organisation, or another name of it, is blank."),
	rule("DIR-NAME-02", adminplan.SeverityWarning,
		"Thời gian dùng tên gọi ({from} – {to}) nằm ngoài thời gian tồn tại của tổ chức ({lifeFrom} – {lifeTo}).",
		"The time of the name ({from} – {to}) lies outside the life of the organisation ({lifeFrom} – {lifeTo})."),
	rule("DIR-DATE-01", adminplan.SeverityError,
		"Ngày kết thúc ({to}) trước ngày bắt đầu ({from}).",
		"The end ({to}) is before the beginning ({from})."),
	rule("DIR-DATE-02", adminplan.SeverityError,
		"Ngày không có trong lịch hoặc không có năm.",
		"The date is on no calendar or names no year."),
	rule("DIR-EDGE-01", adminplan.SeverityError,
		"Tổ chức cấp trên không có trong danh mục.",
		"The superior organisation is not in the registry."),
	rule("DIR-EDGE-02", adminplan.SeverityError,
		"Tổ chức không thể là cấp trên của chính mình.",
		"An organisation cannot be above itself."),
	rule("DIR-EDGE-03", adminplan.SeverityWarning,
		"Thời gian của quan hệ ({from} – {to}) nằm ngoài thời gian cùng tồn tại của hai tổ chức ({lifeFrom} – {lifeTo}).",
		"The time of the edge ({from} – {to}) lies outside the time in which both organisations live ({lifeFrom} – {lifeTo})."),
	rule("DIR-EDGE-04", adminplan.SeverityWarning,
		"Quan hệ trùng với quan hệ thứ {other} cùng loại, cùng cấp trên, cùng thời gian.",
		"The edge repeats edge number {other}: the same kind and superior at the same time."),
	rule("DIR-CYCLE-01", adminplan.SeverityError,
		"Quan hệ cấp trên – cấp dưới khép kín thành vòng gồm {count} tổ chức, từ {from} đến {to}.",
		"The edges close to a circle of {count} organisations, from {from} to {to}."),
	rule("DIR-CYCLE-02", adminplan.SeverityError,
		"Không xác định được quan hệ của {count} tổ chức có khép kín thành vòng hay không.",
		"It could not be decided whether the edges of {count} organisations close to a circle."),
	rule("DIR-CODE-01", adminplan.SeverityError,
		"Mã trong cùng danh mục mã đã được cấp cho tổ chức thứ {first} trong cùng thời gian.",
		"The code of this scheme is that of organisation number {first} at the same time."),
	rule("DIR-CODE-02", adminplan.SeverityWarning,
		"Thời gian của mã ({from} – {to}) nằm ngoài thời gian tồn tại của tổ chức ({lifeFrom} – {lifeTo}).",
		"The time of the code ({from} – {to}) lies outside the life of the organisation ({lifeFrom} – {lifeTo})."),
	rule("DIR-CODE-03", adminplan.SeverityError,
		"Mã hoặc danh mục mã để trống.",
		"The code or its scheme is blank."),
	rule("DIR-LEVEL-01", adminplan.SeverityWarning,
		"Tổ chức dưới cấp trung ương không có cấp trên trong khoảng thời gian từ {from} đến {to}.",
		"An organisation below the central level has no superior from {from} to {to}."),
	rule("DIR-LEVEL-02", adminplan.SeverityWarning,
		"Cấp trên ở cấp hành chính thấp hơn tổ chức.",
		"The superior is of a lower level than the organisation."),
	rule("DIR-CHANGE-01", adminplan.SeverityError,
		"Tổ chức nêu trong thay đổi không có trong danh mục.",
		"An organisation that the change names is not in the registry."),
	rule("DIR-CHANGE-02", adminplan.SeverityError,
		"Thay đổi thiếu tổ chức trước hoặc sau thay đổi mà loại thay đổi đòi hỏi.",
		"The change lacks organisations before or after it that a change of its kind must name."),
	rule("DIR-CHANGE-03", adminplan.SeverityWarning,
		"Tổ chức chấm dứt do thay đổi ngày {date} nhưng danh mục ghi còn tồn tại sau ngày đó.",
		"The change of {date} ended the organisation, yet the registry has it live on."),
	rule("DIR-CHANGE-04", adminplan.SeverityWarning,
		"Tổ chức hình thành do thay đổi ngày {date} nhưng danh mục không ghi tổ chức tồn tại từ ngày đó.",
		"The change of {date} brought the organisation forth, yet the registry does not have it live from then on."),
	rule("DIR-CHANGE-05", adminplan.SeverityInfo,
		"Tổ chức đã chấm dứt ({to}) nhưng không có thay đổi nào nêu lý do.",
		"The organisation has ended ({to}) and no change says why."),
	rule("DIR-CHANGE-06", adminplan.SeverityError,
		"Thay đổi không có ngày hoặc loại thay đổi không hợp lệ.",
		"The change has no date, or its kind is unknown."),
}

func rule(code string, severity adminplan.Severity, vi, en string) adminplan.Rule {
	return adminplan.Rule{Code: code, Severity: severity, Text: adminplan.Text{VI: vi, EN: en}}
}

// Rules returns the rules that [Directory.Check] holds a registry against, as data: codes, severities and texts.
func Rules() []adminplan.Rule { return slices.Clone(directoryRules) }
