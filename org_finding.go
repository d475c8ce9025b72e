package adminplan

// Finding returns a finding of the rule about the place at a JSON pointer. The params are names and values in turn.
// Packages that check data beside plans, such as directories of organisations, report with it.
func (r *Rule) Finding(pointer string, params ...any) Finding { return newFinding(r, pointer, params) }
