package adminplan

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// Severity says how grave a [Finding] is. The zero value is no severity, so that a rule without one is seen.
type Severity string

// The severities.
const (
	// SeverityError is a fault: the plan cannot be used, exchanged or issued as it stands (lỗi).
	SeverityError Severity = "error"
	// SeverityWarning is something that is most likely a fault and that a person should look at (cảnh báo).
	SeverityWarning Severity = "warning"
	// SeverityInfo is a remark: something that may be as it should be (thông tin).
	SeverityInfo Severity = "info"
)

// rank orders severities, the gravest first.
func (s Severity) rank() int {
	switch s {
	case SeverityError:
		return 0
	case SeverityWarning:
		return 1
	case SeverityInfo:
		return 2
	}
	return 3
}

// known reports whether s is one of the severities.
func (s Severity) known() bool { return s.rank() < 3 }

// Text is a text in the two languages of the library. In the texts of rules, words in braces stand for parameters of the finding: "{count}".
type Text struct {
	// VI is the text in Vietnamese.
	VI string `json:"vi"`
	// EN is the text in English.
	EN string `json:"en"`
}

// In returns the text in the language lang, a BCP 47 tag: Vietnamese for "vi" and its kin, else English.
func (t Text) In(lang string) string {
	if isVietnamese(lang) {
		return t.VI
	}
	return t.EN
}

func isVietnamese(lang string) bool {
	return len(lang) >= 2 && strings.EqualFold(lang[:2], "vi") && (len(lang) == 2 || lang[2] == '-' || lang[2] == '_')
}

// Source is the act in which a rule stands.
type Source struct {
	// Document is the act: "Nghị định 30/2020/NĐ-CP". Empty for rules of the format and of plain sense.
	Document string `json:"document,omitempty"`
	// Article is the place in it: "Phụ lục I, Phần I, Mục II, khoản 3 điểm c".
	Article string `json:"article,omitempty"`
	// URL is where the act can be read.
	URL string `json:"url,omitempty"`
}

// IsZero reports whether no act is named.
func (s Source) IsZero() bool { return s == Source{} }

// Params are the facts of a finding, which its texts name: numbers, words of fixed lists, dates, and texts in both
// languages. They hold no words of the plan.
type Params map[string]any

// Finding is what a rule has to say about one place of a plan.
type Finding struct {
	// Code is the code of the rule: "PLAN-NUMBER-01". Codes are never used again for another rule.
	Code string
	// Severity says how grave it is.
	Severity Severity
	// Path is the place as a JSON pointer (RFC 6901); "" for the plan itself. It may point at a member that is missing.
	Path string
	// Params are the facts that the texts name.
	Params Params
	// Source is the act that the finding rests on.
	Source Source

	text Text
}

func newFinding(r *Rule, path string, params []any) Finding {
	f := Finding{Code: r.Code, Severity: r.Severity, Path: path, Source: r.Source, text: r.Text}
	for i := 0; i+1 < len(params); i += 2 {
		if f.Params == nil {
			f.Params = make(Params, len(params)/2)
		}
		f.Params[fmt.Sprint(params[i])] = params[i+1]
	}
	return f
}

// Message returns what is wrong and what to do, in the language lang: Vietnamese for "vi", else English. It holds no words of the plan.
func (f Finding) Message(lang string) string {
	t := f.text.In(lang)
	if len(f.Params) == 0 || !strings.Contains(t, "{") {
		return t
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(t, '{')
		if i < 0 {
			break
		}
		n := strings.IndexByte(t[i:], '}')
		if n < 0 {
			break
		}
		v, ok := f.Params[t[i+1:i+n]]
		if !ok {
			b.WriteString(t[:i+n+1])
		} else {
			b.WriteString(t[:i])
			b.WriteString(paramText(v, lang))
		}
		t = t[i+n+1:]
	}
	b.WriteString(t)
	return b.String()
}

func paramText(v any, lang string) string {
	switch v := v.(type) {
	case Text:
		return v.In(lang)
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case Date:
		if isVietnamese(lang) {
			return v.Vietnamese()
		}
		return v.String()
	}
	return fmt.Sprint(v)
}

// String returns severity, path, code and message in English.
func (f Finding) String() string {
	at := f.Path
	if at == "" {
		at = "/"
	}
	return string(f.Severity) + " " + at + " " + f.Code + ": " + f.Message("en")
}

// findingJSON is the JSON form of a finding.
type findingJSON struct {
	Code     string   `json:"code"`
	Severity Severity `json:"severity"`
	Path     string   `json:"path"`
	Params   Params   `json:"params,omitempty"`
	Source   *Source  `json:"source,omitempty"`
	Message  Text     `json:"message"`
}

// MarshalJSON writes the finding with its messages in both languages.
func (f Finding) MarshalJSON() ([]byte, error) {
	j := findingJSON{Code: f.Code, Severity: f.Severity, Path: f.Path, Params: f.Params,
		Message: Text{VI: f.Message("vi"), EN: f.Message("en")}}
	if !f.Source.IsZero() {
		j.Source = &f.Source
	}
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(j); err != nil {
		return nil, err
	}
	return []byte(strings.TrimSuffix(b.String(), "\n")), nil
}

// UnmarshalJSON reads what [Finding.MarshalJSON] writes; numbers in Params become float64.
func (f *Finding) UnmarshalJSON(b []byte) error {
	var j findingJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	*f = Finding{Code: j.Code, Severity: j.Severity, Path: j.Path, Params: j.Params, text: j.Message}
	if j.Source != nil {
		f.Source = *j.Source
	}
	return nil
}
