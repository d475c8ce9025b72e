package adminplan

// What follows from the structs of this package is generated from their fields, tags and comments; see internal/gen.
//
//go:generate go run ./internal/gen
