package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// The committed code is what the tags of today give.
func TestGeneratedCodeIsUpToDate(t *testing.T) {
	m, err := readModel("../..")
	require.NoError(t, err)
	src, err := generate(m)
	require.NoError(t, err)
	have, err := os.ReadFile("../../visit_gen.go")
	require.NoError(t, err)
	require.Equal(t, string(src), string(have), "run go generate in the root of the module")
}

func TestTagsBeyondTheGeneratorAreRefused(t *testing.T) {
	g := &generator{model: &model{structs: map[string]*structType{"Part": {name: "Part"}}, basic: map[string]string{"string": "string", "int": "int", "bool": "bool"}}}
	for name, f := range map[string]field{
		"unknown tag":        {goName: "A", jsonName: "a", elem: "string", tags: []tag{{"email", ""}}},
		"list without dive":  {goName: "A", jsonName: "a", elem: "Part", slice: true},
		"tag on a struct":    {goName: "A", jsonName: "a", elem: "Part", tags: []tag{{"required", ""}}},
		"tag on a bool":      {goName: "A", jsonName: "a", elem: "bool", tags: []tag{{"required", ""}}},
		"unknown type":       {goName: "A", jsonName: "a", elem: "float64"},
		"limit not a number": {goName: "A", jsonName: "a", elem: "string", tags: []tag{{"max", "x"}}},
	} {
		require.Error(t, g.field(f), name)
	}
}
