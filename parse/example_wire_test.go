package parse_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/adminplan/adminplan/parse"
)

func ExampleJSON() {
	p, _, err := parse.JSON(strings.NewReader(`{"schemaVersion":"1.0","kind":"KH","issuer":{"path":["UBND XÃ AN PHÚ"]},"number":{"value":"05","symbol":"KH-UBND"},"title":"Chuyển đổi số"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Number, p.Title)

	_, _, err = parse.JSON(strings.NewReader("{\n  \"kind\": \"KH\",\n  \"titel\": \"Chuyển đổi số\"\n}"))
	var e *parse.Error
	if errors.As(err, &e) {
		fmt.Println(e.Position.Line, e.Code)
	}
	fmt.Println(err)
	// Output:
	// 05/KH-UBND Chuyển đổi số
	// 3 unknown-member
	// parse: json: line 3, column 3: the format has no member "titel" here
}

func ExampleXML() {
	p, warnings, err := parse.XML(strings.NewReader(`<plan xmlns="urn:adminplan:plan:1" schemaVersion="1.0" kind="KH" mood="good"><title>Ngày hội đọc sách</title></plan>`), parse.Lenient())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Title, p.Extensions[0].Name, p.Extensions[0].Value)
	fmt.Println(warnings[0])
	// Output:
	// Ngày hội đọc sách @mood good
	// line 1, column 66: the format has no attribute "mood" here; it was kept as an extension
}
