// Package adminplan models administrative plans (kế hoạch): who plans what, why, in which forms, by whom and until when.
package adminplan
