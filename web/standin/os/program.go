//go:build standin

// No native tool can compile this file: what package runtime gives to package os it gives to no other.

package os

import "syscall"

// Args are the program's name and what it was called with.
var Args = runtime_args()

// Exit ends the program at once; deferred functions do not run.
func Exit(code int) {
	runtime_beforeExit(code)
	syscall.Exit(code)
}

func runtime_args() []string // in package runtime

func runtime_beforeExit(code int) // in package runtime
