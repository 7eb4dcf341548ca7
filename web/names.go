//go:build !js

package web

import (
	"path/filepath"
	"strings"
)

// The list of a program's functions lies beside it, app.0123456789.names beside app.0123456789.wasm. A line is a function:
// the program counters of the nth behind the title, counted from 0, begin at 0x10000000 + n * 0x10000. Nobody downloads it
// but the crash screen.
const (
	namesExtension = ".names"
	namesTitle     = "HardEasy: functions by program counter"
)

func namesOf(program string) string {
	return strings.TrimSuffix(program, filepath.Ext(program)) + namesExtension
}

func nameList(names []string) []byte {
	return []byte(namesTitle + "\n" + strings.Join(names, "\n") + "\n")
}

// forCrashes says whether a file of the site is for the crash screen alone, which asks for it when the time has come.
func forCrashes(name string) bool { return filepath.Ext(name) == namesExtension }
