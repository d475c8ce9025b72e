package ooxml

import (
	"fmt"
	"strings"
)

// styleDef is a style of the file. Sizes are those of Decree 30/2020/NĐ-CP, Appendix I, part V.
type styleDef struct {
	id, name, base string
	size           int // in points; 0 for that of the base
	para, run      string
}

const (
	centered = `<w:jc w:val="center"/>`
	bold     = `<w:b/>`
	italic   = `<w:i/>`
	tiny     = `<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`
)

// styleDefs are the styles of paragraphs, by the component for which each stands. What is in para keeps the order of the schema.
var styleDefs = []styleDef{
	{"BodyText", "Body Text", "", 14, `<w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>`, ""},
	{"Basis", "Căn cứ", "BodyText", 0, "", italic},
	{"Heading1", "heading 1", "BodyText", 0, `<w:keepNext/><w:outlineLvl w:val="0"/>`, bold},
	{"Heading2", "heading 2", "BodyText", 0, `<w:keepNext/><w:outlineLvl w:val="1"/>`, bold},
	{"Heading3", "heading 3", "BodyText", 0, `<w:keepNext/><w:outlineLvl w:val="2"/>`, bold + italic},
	{"Heading4", "heading 4", "BodyText", 0, `<w:keepNext/><w:outlineLvl w:val="3"/>`, italic},
	{"Superior", "Cơ quan chủ quản", "", 13, centered, ""},
	{"Issuer", "Cơ quan ban hành", "", 13, centered, bold},
	{"Star", "Dấu sao", "", 13, centered, bold},
	{"Motto", "Quốc hiệu", "", 13, centered, bold},
	{"Tagline", "Tiêu ngữ", "", 14, centered, bold},
	{"Number", "Số và ký hiệu", "", 13, `<w:spacing w:before="120"/>` + centered, ""},
	{"Subject", "Trích yếu công văn", "", 12, centered, ""},
	{"PlaceDate", "Địa danh và thời gian", "", 14, `<w:spacing w:before="120"/>` + centered, italic},
	{"Mark", "Dấu chỉ mức độ", "", 13, `<w:pBdr><w:top w:val="single" w:sz="8" w:space="1" w:color="auto"/><w:left w:val="single" w:sz="8" w:space="4" w:color="auto"/><w:bottom w:val="single" w:sz="8" w:space="1" w:color="auto"/><w:right w:val="single" w:sz="8" w:space="4" w:color="auto"/></w:pBdr><w:spacing w:before="120"/><w:ind w:left="720" w:right="720"/>` + centered, bold},
	{"Kind", "Tên loại", "", 14, `<w:keepNext/><w:spacing w:before="360"/>` + centered, bold},
	{"Title", "Title", "", 14, `<w:keepNext/><w:ind w:left="567" w:right="567"/>` + centered, bold},
	{"Attached", "Kèm theo", "", 14, centered, italic},
	{"Authority", "Thẩm quyền ban hành", "", 14, `<w:keepNext/><w:spacing w:before="120" w:after="120"/>` + centered, bold},
	{"PartyRule", "Đường kẻ trích yếu", "", 14, centered, ""},
	{"Rule", "Đường kẻ", "", 1, `<w:spacing w:before="60" w:after="0" w:line="80" w:lineRule="exact"/>` + centered, ""},
	{"Address", "Kính gửi", "", 14, `<w:spacing w:before="120"/><w:ind w:left="1440"/>`, ""},
	{"TableTitle", "Tên bảng", "", 14, `<w:keepNext/><w:spacing w:before="120" w:after="60"/>` + centered, bold},
	{"TableHead", "Tiêu đề bảng", "", 13, `<w:keepNext/><w:spacing w:before="40" w:after="40"/>` + centered, bold},
	{"CellText", "Nội dung bảng", "", 13, `<w:spacing w:before="40" w:after="40"/>`, ""},
	{"CellCenter", "Nội dung bảng giữa", "", 13, `<w:spacing w:before="40" w:after="40"/>` + centered, ""},
	{"Cell", "Ô trống", "", 13, "", ""},
	{"AfterTable", "Sau bảng", "", 1, `<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>`, ""},
	{"BeforeTail", "Trước nơi nhận", "", 14, "", ""},
	{"Break", "Ngắt phần", "", 1, tiny, ""},
	{"RecipientsHead", "Nơi nhận", "", 12, "", bold + italic},
	{"Recipient", "Danh sách nơi nhận", "", 11, "", ""},
	{"Signer", "Người ký", "", 14, centered, bold},
	{"SignedMark", "Dấu đã ký", "", 14, centered, italic},
	{"AppendixLabel", "Số phụ lục", "", 14, centered, bold},
	{"AppendixTitle", "Tên phụ lục", "", 14, centered, bold},
	{"NoteLine", "Ghi chú", "", 12, `<w:spacing w:before="60"/>`, ""},
	{"FootnoteText", "footnote text", "", 10, `<w:jc w:val="both"/>`, ""},
	{"Header", "header", "", 13, centered, ""},
}

// styleSheet returns the part of styles. The kind of a Party document is set larger.
func styleSheet(party bool) []byte {
	var b strings.Builder
	b.WriteString(xmlHead + `<w:styles ` + wordSpace + `><w:docDefaults><w:rPrDefault><w:rPr>` +
		`<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>` +
		`</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
		`<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>` +
		`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`)
	for i := range styleDefs {
		d := &styleDefs[i]
		size := d.size
		if party && d.id == "Kind" {
			size = 16
		}
		run := d.run
		if size > 0 {
			run += fmt.Sprintf(`<w:sz w:val="%d"/><w:szCs w:val="%d"/>`, 2*size, 2*size)
		}
		custom := ""
		if !builtIn[d.name] {
			custom = ` w:customStyle="1"`
		}
		fmt.Fprintf(&b, `<w:style w:type="paragraph"%s w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="%s"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>`,
			custom, d.id, d.name, orElse(d.base, "Normal"), d.para, run)
	}
	b.WriteString(`<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>` +
		`<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>`)
	for _, edge := range [...]string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		b.WriteString(`<w:` + edge + ` w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
	}
	b.WriteString(`</w:tblBorders></w:tblPr></w:style></w:styles>`)
	return []byte(b.String())
}

// builtIn are the names of styles that Word knows itself.
var builtIn = map[string]bool{
	"Body Text": true, "heading 1": true, "heading 2": true, "heading 3": true, "heading 4": true, "Title": true, "footnote text": true, "header": true,
}
