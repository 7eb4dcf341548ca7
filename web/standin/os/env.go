package os

import "syscall"

// Getenv is the value of a variable of the environment; empty if there is none.
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

// LookupEnv is Getenv, and reports whether there is one.
func LookupEnv(key string) (string, bool) { return syscall.Getenv(key) }

// Setenv sets a variable of the environment for this program.
func Setenv(key, value string) error { return syscall.Setenv(key, value) }

// Getuid is the number of the user who runs the program; -1 in a browser.
func Getuid() int { return syscall.Getuid() }

// Getgid is the number of that user's group.
func Getgid() int { return syscall.Getgid() }
