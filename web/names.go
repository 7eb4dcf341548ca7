//go:build !js

package web

import (
	"path/filepath"
	"strings"
)

// The list of a program's functions is beside it: app.0123456789.names beside app.0123456789.wasm. Each line is a function; the
// program counters of line n after the title, from 0, begin at 0x10000000 + n * 0x10000. Only the crash screen downloads it.
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

// forCrashes reports whether only the crash screen needs a file of the site.
func forCrashes(name string) bool { return filepath.Ext(name) == namesExtension }
