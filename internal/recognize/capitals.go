package recognize

// Sections may have numbers written as those of their items: "1. MỤC ĐÍCH, YÊU CẦU" above "1. Mục đích". Some sites even number all of them as one
// list, so that "2. Mục đích" stands below "1. MỤC ĐÍCH, YÊU CẦU" and the next section has the number 1 again. Capitals then tell the sections.

// toldByCapitals reports whether capitals tell the sections from the items below them, as where numbers begin anew shows.
func toldByCapitals(paras []node) bool {
	heads, last := 0, -1 // headings in capitals, and where the last of them stands
	joined := false      // the list of the first section goes on with its own number
	for i := range paras {
		p := &paras[i]
		if isSectionLike(p.label) {
			return heads > 1 && p.label.class == romanLabel && p.label.n == heads+1 // the first that kept its number
		}
		if p.label.class != dec1Label {
			continue
		}
		switch n := p.label.n; {
		case isUpper(p.text):
			if joined && n == 1 {
				return true
			}
			heads, last = heads+1, i
		case heads == 0:
			return false
		case n == 1 && (joined || last == i-1 && (heads == 1 || paras[last].label.n == heads)):
			return true
		case n == 2 && heads == 1 && last == i-1 && paras[last].label.n == 1:
			joined = true
		case !joined:
			return false
		}
	}
	return false
}
