package adminplan

import "strings"

// fieldRules are the rules that the walk over a plan checks itself: what the validate tags say, and what every text and
// date must be. Their order does not matter; walkCodes ties their codes to the walk.
var fieldRules = []Rule{
	{
		Code: "FIELD-REQUIRED-01", Severity: SeverityError,
		Text: Text{
			VI: "Thiếu {field}. Hãy bổ sung.",
			EN: "Missing: {field}. Fill it in.",
		},
		Example: Example{Wrong: `/title ""`, At: []string{"/title"}},
	},
	{
		Code: "FIELD-LENGTH-01", Severity: SeverityError,
		Text: Text{
			VI: "Phần {field} dài quá {limit} ký tự. Hãy rút gọn, hoặc chuyển phần nội dung sang đúng mục của nó.",
			EN: "The {field} is longer than {limit} characters. Shorten it, or move what it holds to where it belongs.",
		},
		Example: Example{Wrong: `/number/value "123456789012345678901"`, At: []string{"/number/value"}},
	},
	{
		Code: "FIELD-LENGTH-02", Severity: SeverityError,
		Text: Text{
			VI: "Phần {field} phải có đúng {limit} ký tự.",
			EN: "The {field} must have exactly {limit} characters.",
		},
		Example: Example{Wrong: `/sections/3/items/0/budget {"amount":"5","currency":"ĐỒNG"}`, At: []string{"/sections/3/items/0/budget/currency"}},
	},
	{
		Code: "FIELD-COUNT-01", Severity: SeverityError,
		Text: Text{
			VI: "Phần {field} có hơn {limit} dòng. Hãy kiểm tra xem có dòng nào đặt nhầm chỗ.",
			EN: "The {field} has more than {limit} entries. Check whether some of them belong elsewhere.",
		},
		Example: Example{Wrong: `/motto ["1","2","3","4","5","6","7","8","9","10","11"]`, At: []string{"/motto"}},
	},
	{
		Code: "FIELD-COUNT-02", Severity: SeverityError,
		Text: Text{
			VI: "Phần {field} phải có ít nhất {limit} dòng. Hãy bổ sung.",
			EN: "The {field} must have at least {limit} entry. Add it.",
		},
		Example: Example{Wrong: `/issuer/path []`, At: []string{"/issuer/path"}},
	},
	{
		Code: "FIELD-RANGE-01", Severity: SeverityError,
		Text: Text{
			VI: "Số ở phần {field} lớn hơn mức cho phép là {limit}. Hãy kiểm tra lại.",
			EN: "The {field} is greater than {limit}, the most that is allowed. Check the number.",
		},
		Example: Example{Wrong: `/filing/copies 5000000`, At: []string{"/filing/copies"}},
	},
	{
		Code: "FIELD-RANGE-02", Severity: SeverityError,
		Text: Text{
			VI: "Số ở phần {field} nhỏ hơn mức cho phép là {limit}. Hãy kiểm tra lại.",
			EN: "The {field} is less than {limit}, the least that is allowed. Check the number.",
		},
		Example: Example{Wrong: `/filing/copies -1`, At: []string{"/filing/copies"}},
	},
	{
		Code: "FIELD-VALUE-01", Severity: SeverityError,
		Text: Text{
			VI: "Giá trị ở phần {field} không có trong danh mục. Chỉ dùng một trong các giá trị: {allowed}.",
			EN: "The {field} is none of the values it can have. Use one of: {allowed}.",
		},
		Example: Example{Wrong: `/sections/0/kind "purpose"`, At: []string{"/sections/0/kind"}},
	},
	{
		Code: "FIELD-NUMBER-01", Severity: SeverityError,
		Text: Text{
			VI: "Phần {field} phải là một số; phần thập phân ghi sau dấu chấm.",
			EN: "The {field} must be a number, with a point before its fraction.",
		},
		Example: Example{Wrong: `/sections/0/objectives/0/indicators [{"value":"95,5"}]`, At: []string{"/sections/0/objectives/0/indicators/0/value"}},
	},
	{
		Code: "FIELD-CASE-01", Severity: SeverityError,
		Text: Text{
			VI: "Phần {field} phải viết bằng chữ in hoa, từ A đến Z.",
			EN: "The {field} must be in capital letters, A to Z.",
		},
		Example: Example{Wrong: `/sections/3/items/0/budget {"amount":"5","currency":"vnd"}`, At: []string{"/sections/3/items/0/budget/currency"}},
	},
	{
		Code: "DATE-CALENDAR-01", Severity: SeverityError,
		Text: Text{
			VI: "Ngày ở phần {field} không có trên lịch. Hãy kiểm tra lại ngày, tháng, năm.",
			EN: "The {field} is a date that is on no calendar. Check day, month and year.",
		},
		Example: Example{Wrong: `/date "2025-02-30"`, At: []string{"/date"}},
	},
	{
		Code: "TEXT-UTF8-01", Severity: SeverityError,
		Text: Text{
			VI: "Phần {field} có byte không phải UTF-8 (từ byte thứ {offset}). Hãy chuyển tệp nguồn sang Unicode (UTF-8) rồi nhập lại.",
			EN: "The {field} holds bytes that are not UTF-8 (from byte {offset}). Convert the source to Unicode (UTF-8) and read it again.",
		},
		Example: Example{Wrong: `/place "S\xffn"`, At: []string{"/place"}},
	},
	{
		Code: "TEXT-XML-01", Severity: SeverityError,
		Text: Text{
			VI: "Phần {field} có ký tự điều khiển mà XML không chứa được (từ byte thứ {offset}). Hãy xóa ký tự đó.",
			EN: "The {field} holds a control character that XML cannot carry (at byte {offset}). Delete it.",
		},
		Example: Example{Wrong: `/title "Kế\u000bhoạch"`, At: []string{"/title"}},
	},
	{
		Code: "TEXT-NFC-01", Severity: SeverityWarning,
		Text: Text{
			VI: "Phần {field} dùng Unicode tổ hợp (từ byte thứ {offset}), nên tìm kiếm và so sánh sẽ sai. Hãy chuyển sang Unicode dựng sẵn (NFC).",
			EN: "The {field} is not in Unicode normal form C (from byte {offset}), so that searching and comparing go wrong. Normalise it to NFC.",
		},
		Example: Example{Wrong: `/place "Sơn Tra\u0300"`, At: []string{"/place"}},
	},
	{
		Code: "TEXT-LOST-01", Severity: SeverityWarning,
		Text: Text{
			VI: "Phần {field} có ký tự thay thế U+FFFD (từ byte thứ {offset}): chữ gốc đã mất khi chuyển mã. Hãy đối chiếu với bản gốc và gõ lại.",
			EN: "The {field} holds the replacement character U+FFFD (at byte {offset}): a letter was lost in conversion. Compare with the original and type it again.",
		},
		Example: Example{Wrong: `/title "K\ufffd hoạch"`, At: []string{"/title"}},
	},
	{
		Code: "PLAN-DEPTH-01", Severity: SeverityError,
		Text: Text{
			VI: "Các mục lồng nhau quá {limit} cấp, hoặc lồng vào chính mình; phần bên dưới không được kiểm tra. Hãy bố cục lại.",
			EN: "Parts nest deeper than {limit}, or within themselves; what lies below was not checked. Arrange them anew.",
		},
		Example: Example{
			Wrong: Edit("/sections/1/items/0/items " + strings.Repeat(`[{"text":"…","items":`, maxDepth) + "[]" + strings.Repeat("}]", maxDepth)),
			At:    []string{"/sections/1" + strings.Repeat("/items/0", maxDepth+1)},
		},
	},
}

// walkCodes are the codes of the rules that the walk checks.
var walkCodes = [walkRules]string{
	tagRequired: "FIELD-REQUIRED-01", tagMax: "FIELD-LENGTH-01", tagLen: "FIELD-LENGTH-02",
	tagMaxItems: "FIELD-COUNT-01", tagMinItems: "FIELD-COUNT-02", tagMaxValue: "FIELD-RANGE-01", tagMinValue: "FIELD-RANGE-02",
	tagOneOf: "FIELD-VALUE-01", tagNumeric: "FIELD-NUMBER-01", tagUppercase: "FIELD-CASE-01",
	walkDate: "DATE-CALENDAR-01", walkUTF8: "TEXT-UTF8-01", walkXML: "TEXT-XML-01", walkNFC: "TEXT-NFC-01",
	walkLost: "TEXT-LOST-01", walkDepth: "PLAN-DEPTH-01",
}

func walkRuleOf(code string) (walkRule, bool) {
	for k, c := range walkCodes {
		if c == code {
			return walkRule(k), true
		}
	}
	return 0, false
}
