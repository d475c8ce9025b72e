package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"testing"

	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/parse"
	"github.com/stretchr/testify/require"
)

// detailOf reads the answer as problem details of the status and returns the detail.
func detailOf(t *testing.T, resp *http.Response, status int) string {
	t.Helper()
	text := body(t, resp)
	require.Equal(t, status, resp.StatusCode, text)
	require.Equal(t, "application/problem+json", resp.Header.Get("Content-Type"), text)
	var p struct {
		Status int
		Title  string
		Detail string
	}
	require.NoError(t, json.Unmarshal([]byte(text), &p))
	require.Equal(t, status, p.Status)
	require.NotEmpty(t, p.Title)
	return p.Detail
}

func TestUnreadableBodiesAreExplainedInVietnamese(t *testing.T) {
	english := regexp.MustCompile(`\b(the|is|parse|line|column|at)\b`)
	for name, c := range map[string]struct{ media, body, says string }{
		"decision":     {"text/plain", "QUYẾT ĐỊNH\nVề việc khen thưởng\nĐiều 1. Tặng giấy khen cho 05 tập thể.\n", "Văn bản không phải là kế hoạch; có vẻ đây là Quyết định (dòng 1)."},
		"JSON":         {"application/json", "{\n \"title\": 5}", "Giá trị không đúng kiểu (dòng 2, cột"},
		"broken JSON":  {"application/json", `{"title" 5}`, "JSON sai cú pháp (dòng 1, cột"},
		"unknown":      {"application/json", `{"nosuch": 5}`, "Có trường mà định dạng không có (dòng 1, cột"},
		"null":         {"application/json", `{"title": null}`, "Giá trị null không được dùng"},
		"unknown XML":  {"application/xml", `<plan xmlns="urn:nosuch"/>`, "Không gian tên XML không phải của kế hoạch"},
		"cut off JSON": {"application/json", `{"title": `, "Dữ liệu bị cắt ngang"},
		"XML":          {"application/xml", "<!DOCTYPE x><x/>", "DOCTYPE"},
		"Word":         {wordType, "%PDF-1.7", "Tệp không phải là văn bản Word (.docx)"},
		"older code":   {"text/plain", "K\xc5 HO\xb9CH", "UTF-8"},
		"empty":        {"", "", "Không có nội dung nào."},
	} {
		t.Run(name, func(t *testing.T) {
			resp := post(t, "/v1/validate", []byte(c.body), "Content-Type", c.media, "Accept-Language", "vi")
			require.Equal(t, "vi", resp.Header.Get("Content-Language"))
			got := detailOf(t, resp, 400)
			require.Contains(t, got, c.says)
			require.NotRegexp(t, english, got)
		})
	}
	p := unreadable(&parse.Error{Format: "docx", Code: "of-tomorrow", Message: "the moon is full", Position: parse.Position{Line: 3}})
	require.Equal(t, "Dữ liệu gửi lên không đọc được thành kế hoạch (the moon is full) (đoạn 3).", p.Detail.VI)
	require.Equal(t, "parse: docx: line 3: the moon is full", p.Detail.EN)
}

func TestAddressesAndMethodsThatAreNotThere(t *testing.T) {
	server := httptest.NewServer(newService(1<<20, 1))
	defer server.Close()
	resp, err := http.Get(server.URL + "/v2/validate")
	require.NoError(t, err)
	require.Contains(t, detailOf(t, resp, 404), "POST /v1/validate")
	resp, err = http.Get(server.URL + "/v1/validate")
	require.NoError(t, err)
	require.Equal(t, "POST", resp.Header.Get("Allow"))
	require.Equal(t, "Địa chỉ này nhận: POST.", detailOf(t, resp, 405))
	resp, err = http.Post(server.URL+"/healthz", "text/plain", nil)
	require.NoError(t, err)
	require.Equal(t, "GET, HEAD", resp.Header.Get("Allow"))
	detailOf(t, resp, 405)
	resp, err = http.Get(server.URL + "/v1/../healthz")
	require.NoError(t, err)
	require.Equal(t, "ok\n", body(t, resp), "a path that can be made clean still leads there")
}

func TestTheCharsetIsNamedWhereItIsWhatIsWrong(t *testing.T) {
	for _, lang := range []string{"vi", "en"} {
		resp := post(t, "/v1/convert", nil, "Content-Type", "text/plain; charset=windows-1258", "Accept-Language", lang)
		require.Contains(t, detailOf(t, resp, 415), `"windows-1258"`)
	}
	resp := post(t, "/v1/convert", nil, "Content-Type", "image/png; charset=windows-1258")
	require.NotContains(t, detailOf(t, resp, 415), "windows-1258")
	data := encoded(t, ruletest.State())["text/plain"]
	require.Equal(t, 200, post(t, "/v1/convert", data, "Content-Type", "text/plain; charset=UTF-8").StatusCode)
}

func TestAQueryIsUnderstoodWholeOrRefused(t *testing.T) {
	data := encoded(t, ruletest.State())["application/json"]
	for path, says := range map[string]string{
		"/v1/validate?rule=core":                          `"rule"`,
		"/v1/validate?rules=core&lang=en&a=b":             `"a", "lang"`,
		"/v1/convert?to=xml":                              `"to"`,
		"/v1/validate?rules=core,decree29":                `"decree29"`,
		"/v1/validate?without=ND30-TITLE,ND99,FIELD-NONE": `"ND99", "FIELD-NONE"`,
		"/v1/validate?without=FIELD&without=nd30":         `"nd30"`,
		"/v1/validate?values=maybe":                       `"maybe"`,
		"/v1/validate?rules=%zz":                          "%zz",
	} {
		for _, lang := range []string{"vi", "en"} {
			require.Contains(t, detailOf(t, post(t, path, data, "Accept-Language", lang), 400), says, path)
		}
	}
	for _, path := range []string{"/v1/validate", "/v1/validate?rules=auto&without=&values=", "/v1/validate?rules=core,decree30&without=FIELD,ND30-TITLE&values=true"} {
		resp := post(t, path, data)
		require.Equal(t, 200, resp.StatusCode, body(t, resp))
	}
	answer := body(t, post(t, "/v1/validate?rules=party,auto,completeness,party", data))
	require.Regexp(t, `"sets": \[\s+"core",\s+"party",\s+"decree30",\s+"completeness"\s+\]`, answer, "each set once")
	server := httptest.NewServer(newService(1<<20, 1))
	defer server.Close()
	resp, err := http.Get(server.URL + "/v1/rules?set=core")
	require.NoError(t, err)
	require.Contains(t, detailOf(t, resp, 400), `"set"`)
}
