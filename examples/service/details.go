package main

import (
	"strconv"
	"strings"

	"github.com/adminplan/adminplan/parse"
)

// details are Vietnamese sentences for the codes of [parse.Error]. The member "code" of the answer tells codes of one sentence apart.
var details = map[string]string{
	"not-a-plan":          "Văn bản không phải là kế hoạch",
	"empty":               "Không có nội dung nào",
	"read":                "Không đọc được dữ liệu",
	"too-large":           "Dữ liệu lớn hơn giới hạn",
	"too-long":            "Một đoạn chữ dài hơn giới hạn",
	"line-too-long":       "Một dòng dài hơn giới hạn",
	"too-many-lines":      "Văn bản có nhiều dòng hơn giới hạn",
	"too-many-nodes":      "Văn bản có nhiều thành phần hơn giới hạn",
	"too-many-entries":    "Tệp nén chứa nhiều tệp hơn giới hạn",
	"too-deep":            "Các thành phần lồng nhau sâu hơn giới hạn",
	"too-wide":            "Bảng có nhiều cột hơn giới hạn",
	"invalid-utf-8":       "Có byte không thuộc bảng mã UTF-8; văn bản có thể dùng bảng mã cũ như TCVN3 hoặc VNI",
	"not-utf-8":           "Dữ liệu không ở bảng mã UTF-8",
	"utf-16":              "Dữ liệu ở bảng mã UTF-16; chỉ đọc UTF-8",
	"encoding":            "Dữ liệu không ở bảng mã UTF-8",
	"lone-surrogate":      "Một ký tự được viết không trọn vẹn",
	"forbidden-character": "Có ký tự không được phép",
	"not-json":            "JSON sai cú pháp",
	"not-xml":             "XML sai cú pháp",
	"malformed":           "XML sai cú pháp",
	"no-element":          "XML không có phần tử nào",
	"stray-text":          "Có chữ nằm ngoài các phần tử XML",
	"reference":           "Tham chiếu ký tự trong XML không hợp lệ",
	"doctype":             "XML có khai báo DOCTYPE, không được chấp nhận",
	"dtd":                 "XML có khai báo DOCTYPE, không được chấp nhận",
	"namespace":           "Không gian tên XML khai báo sai",
	"wrong-namespace":     "Không gian tên XML không phải của kế hoạch",
	"truncated":           "Dữ liệu bị cắt ngang",
	"trailing-data":       "Có dữ liệu thừa ở sau kế hoạch",
	"duplicate-member":    "Một trường xuất hiện hai lần",
	"duplicate-element":   "Một phần tử xuất hiện hai lần",
	"duplicate-attribute": "Một thuộc tính xuất hiện hai lần",
	"unknown-member":      "Có trường mà định dạng không có",
	"unknown-element":     "Có phần tử mà định dạng không có",
	"unknown-attribute":   "Có thuộc tính mà định dạng không có",
	"wrong-order":         "Một phần tử đứng sai thứ tự",
	"null-value":          "Giá trị null không được dùng; hãy bỏ hẳn trường không có giá trị",
	"empty-value":         "Giá trị rỗng không được dùng; hãy bỏ hẳn trường không có giá trị",
	"wrong-type":          "Giá trị không đúng kiểu",
	"number-range":        "Số nằm ngoài khoảng cho phép",
	"bad-date":            "Ngày tháng không hợp lệ",
	"bad-id":              "Mã định danh không hợp lệ",
	"version":             "Phiên bản định dạng không được hỗ trợ",
	"not-docx":            "Tệp không phải là văn bản Word (.docx)",
	"encrypted":           "Tệp được đặt mật khẩu; hãy lưu lại không có mật khẩu",
	"broken-zip":          "Tệp nén bị hỏng hoặc bị cắt ngang",
	"zip-bomb":            "Tệp nén bung ra quá lớn",
	"missing-part":        "Tệp Word thiếu một thành phần",
	"duplicate-part":      "Một thành phần của tệp Word xuất hiện hai lần",
	"wrong-content":       "Một thành phần của tệp Word có nội dung không đúng loại",
	"wrong-content-type":  "Tệp không phải là văn bản Word (.docx)",
	"foreign-content":     "Tệp Word chứa nội dung ở định dạng khác, không đọc được",
	"broken-field":        "Một trường (field) trong tệp Word bị hỏng",
	"missing-note":        "Tệp Word thiếu một chú thích được dẫn tới",
	"cyclic-style":        "Các kiểu định dạng trong tệp Word dựa vòng tròn lên nhau",
	"cyclic-numbering":    "Các kiểu đánh số trong tệp Word dựa vòng tròn lên nhau",
}

// detail says in Vietnamese what a reader found wrong, and where. A code without a sentence has the English message behind it.
func detail(e *parse.Error) string {
	sentence, known := details[e.Code]
	if !known {
		sentence = "Dữ liệu gửi lên không đọc được thành kế hoạch (" + e.Message + ")"
	}
	// The term stands in brackets behind the English one: "a decision (Quyết định)".
	if _, term, ok := strings.Cut(e.Seems, "("); ok {
		term, _, _ = strings.Cut(term, ")")
		sentence += "; có vẻ đây là " + term
	}
	var at []string
	if e.Position.Line > 0 {
		unit := "dòng "
		if e.Format == "docx" {
			unit = "đoạn "
		}
		at = append(at, unit+strconv.Itoa(e.Position.Line))
	}
	if e.Position.Column > 0 {
		at = append(at, "cột "+strconv.Itoa(e.Position.Column))
	}
	if e.Position.Pointer != "" {
		at = append(at, "tại "+e.Position.Pointer)
	}
	if len(at) > 0 {
		sentence += " (" + strings.Join(at, ", ") + ")"
	}
	return sentence + "."
}
