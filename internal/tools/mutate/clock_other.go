//go:build !linux

package main

import "time"

var start = time.Now()

// busy is how long the program has run.
func busy() time.Duration { return time.Since(start) }
