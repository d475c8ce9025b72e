package adminplan

// fieldLabel returns what a clerk calls the member of a part.
func fieldLabel(kind partKind, name string) Text {
	return Text{VI: name, EN: name}
}
