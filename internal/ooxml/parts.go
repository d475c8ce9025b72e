package ooxml

import (
	"path"
	"strings"
)

// relation is a relationship of a part to another.
type relation struct {
	kind   string // the last word of its type: "styles"
	target string // the name of the part
}

// relations reads the relationships of a part; of the package itself for "". A part without any has no such file.
func (a *archive) relations(part string, l Limits) (map[string]relation, error) {
	dir, base := path.Split(part)
	name := dir + "_rels/" + base + ".rels"
	if !a.has(name) {
		return nil, nil
	}
	data, err := a.read(name)
	if err != nil {
		return nil, err
	}
	x := newXML(name, data, l)
	if err := x.root(nsRels, "Relationships"); err != nil {
		return nil, err
	}
	rels := map[string]relation{}
	err = x.each(func() error {
		if !x.Is(nsRels, "Relationship") {
			return nil
		}
		id, _ := x.Attr(0, "Id")
		kind, _ := x.Attr(0, "Type")
		target, _ := x.Attr(0, "Target")
		if mode, _ := x.Attr(0, "TargetMode"); string(mode) == "External" {
			return nil
		}
		rels[string(id)] = relation{string(kind[strings.LastIndexByte(string(kind), '/')+1:]), resolveTarget(dir, string(target))}
		return nil
	})
	if err == nil {
		err = x.end()
	}
	return rels, x.fault(err)
}

// unreached reports as an error that the document has no relationships though the parts on which it depends stand beside it: without
// them its numbers and notes would be lost unseen.
func (a *archive) unreached(main string) error {
	dir, base := path.Split(main)
	for _, part := range [...]string{"styles.xml", "numbering.xml", "footnotes.xml", "endnotes.xml"} {
		if a.has(dir + part) {
			return fail(dir+"_rels/"+base+".rels", "missing-part", "the file has no such part, so that the document does not reach its %s", dir+part)
		}
	}
	return nil
}

// resolveTarget returns the name of the part that target means in a relationship of a part in dir. Some writers part folders
// with backslashes, as they do in the names of the archive.
func resolveTarget(dir, target string) string {
	target, _, _ = strings.Cut(target, "#")
	target = strings.ReplaceAll(target, `\`, "/")
	if !strings.HasPrefix(target, "/") {
		target = "/" + dir + target
	}
	return strings.TrimPrefix(path.Clean(target), "/")
}

// contentTypes are the types of the parts of a package.
type contentTypes struct {
	byExtension, byPart map[string]string
}

func (a *archive) contentTypes(l Limits) (*contentTypes, error) {
	const name = "[Content_Types].xml"
	if !a.has(name) {
		if a.has("mimetype") && a.has("content.xml") {
			return nil, &Error{Code: "not-docx", Seems: "an OpenDocument file", Message: "the file is OpenDocument (.odt, .ods); save it as .docx"}
		}
		return nil, fail(name, "missing-part", "the archive has no such part, so it is no Word file")
	}
	data, err := a.read(name)
	if err != nil {
		return nil, err
	}
	x := newXML(name, data, l)
	if err := x.root(nsTypes, "Types"); err != nil {
		return nil, err
	}
	t := &contentTypes{map[string]string{}, map[string]string{}}
	err = x.each(func() error {
		kind, _ := x.Attr(0, "ContentType")
		switch {
		case x.Is(nsTypes, "Default"):
			ext, _ := x.Attr(0, "Extension")
			t.byExtension[strings.ToLower(string(ext))] = string(kind)
		case x.Is(nsTypes, "Override"):
			part, _ := x.Attr(0, "PartName")
			t.byPart[partName(string(part))] = string(kind)
		}
		return nil
	})
	if err == nil {
		err = x.end()
	}
	return t, x.fault(err)
}

func (t *contentTypes) of(part string) string {
	if kind, ok := t.byPart[partName(part)]; ok {
		return kind
	}
	return t.byExtension[strings.ToLower(strings.TrimPrefix(path.Ext(part), "."))]
}

// holdsWord reports whether any part has the type of a Word document.
func (t *contentTypes) holdsWord() bool {
	for _, kinds := range []map[string]string{t.byPart, t.byExtension} {
		for _, kind := range kinds {
			if isWord(kind) {
				return true
			}
		}
	}
	return false
}

func isWord(kind string) bool {
	return strings.HasSuffix(kind, ".main+xml") && (strings.Contains(kind, "wordprocessingml") || strings.Contains(kind, "ms-word"))
}

// mainPart finds the part that holds the document.
func (a *archive) mainPart(l Limits) (string, error) {
	types, err := a.contentTypes(l)
	if err != nil {
		return "", err
	}
	a.types = types
	rels, err := a.relations("", l)
	if err != nil {
		return "", err
	}
	// Where no part is a Word document, that is the fault, and not the part that the package lacks besides.
	lacks := func(part, message string) error {
		if types.holdsWord() {
			return fail(part, "missing-part", "%s", message)
		}
		return &Error{Code: "not-docx", Message: "the file is a ZIP archive that holds no Word document (perhaps an Excel or PowerPoint file)"}
	}
	if rels == nil {
		return "", lacks("_rels/.rels", "the file has no such part, so its document cannot be found")
	}
	found := ""
	for _, rel := range rels {
		if rel.kind != "officeDocument" {
			continue
		}
		if found != "" && found != rel.target {
			return "", fail("_rels/.rels", "wrong-content", "the package names more than one document")
		}
		found = rel.target
	}
	if found == "" {
		return "", lacks("_rels/.rels", "the package names no document")
	}
	if !a.has(found) {
		return "", lacks(found, "the package names this part as its document, and does not have it")
	}
	kind := types.of(found)
	switch {
	case isWord(kind):
		return found, nil
	case strings.Contains(kind, "spreadsheetml"), strings.Contains(kind, "ms-excel"):
		return "", &Error{Part: found, Code: "not-docx", Seems: "an Excel workbook", Message: "the file is an Excel workbook"}
	case strings.Contains(kind, "presentationml"), strings.Contains(kind, "ms-powerpoint"):
		return "", &Error{Part: found, Code: "not-docx", Seems: "a PowerPoint presentation", Message: "the file is a PowerPoint presentation"}
	}
	return "", fail(found, "wrong-content-type", "the content type is %q, which is not that of a Word document", clipText(kind))
}

func clipText(s string) string {
	if len(s) > 120 {
		return strings.ToValidUTF8(s[:120], "") + "…"
	}
	return s
}
