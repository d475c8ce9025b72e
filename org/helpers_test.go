package org

import "github.com/adminplan/adminplan"

var zeroDate adminplan.Date

func nil0() *adminplan.OrgRegistry { return &adminplan.OrgRegistry{} }
