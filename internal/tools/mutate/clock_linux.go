package main

import (
	"syscall"
	"time"
)

// busy is how long the thread has run, which a busy machine does not make longer.
func busy() time.Duration {
	const thread = 1 // RUSAGE_THREAD
	var u syscall.Rusage
	if err := syscall.Getrusage(thread, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
