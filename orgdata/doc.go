// Package orgdata holds reference data on organisations of Viet Nam, small and embedded: the bodies of the centre, the
// provinces before and since 1 July 2025 with their mergers, the bodies that every province has, and the units of district
// level of Sơn La until they ended.
//
// What is certain is stated; what is not is left out, or its record says so in Doubt. Every record names its source.
// Data that matter to an office belong in a registry of its own, which package org reads; this one is a beginning and serves
// examples and tests. Organisations of communes are not recorded.
//
// Ids are derived from what the organisation is and where, so they are the same in every version of the data.
package orgdata
