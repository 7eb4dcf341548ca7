// Package trace is what generated programs say what they do with.
package trace

import (
	"bytes"
	"fmt"
	"iter"
	"os"
)

// Letters and Numbers are there to be cut and indexed.
var (
	Letters = "abcdefghij"
	Numbers = []int{3, 1, 4, 1, 5, 9, 2, 6, 5, 3}
)

var (
	said bytes.Buffer
	fuel int
)

// Say adds a line.
func Say(what ...any) { fmt.Fprintln(&said, what...) }

// Program runs one, if nothing or its seed is asked for.
func Program(seed uint64, run func()) {
	if len(os.Args) > 1 && os.Args[1] != fmt.Sprint(seed) {
		return
	}
	Say("program", seed)
	run()
}

// Scene runs one, and says what it panics with.
func Scene(name string, do func()) {
	fuel = 400
	Say("==", name)
	defer func() {
		os.Stdout.Write(said.Bytes())
		said.Reset()
	}()
	defer Caught(name)
	do()
}

// Caught is deferred; it recovers and says what from.
func Caught(where string) {
	if r := recover(); r != nil {
		Say(where, "recovered:", r)
	}
}

// Fuel reports whether a loop or function may go on, so that all of them end.
func Fuel() bool {
	fuel--
	return fuel > 0
}

// Short keeps a text from growing without end.
func Short(s string) string {
	return s[:min(len(s), 48)]
}

// Cut is the text between two places, wherever they are.
func Cut(s string, from, to int) string {
	n := uint(len(s) + 1)
	a, b := uint(from)%n, uint(to)%n
	return s[min(a, b):max(a, b)]
}

// Upto gives the numbers below n.
func Upto(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				Say("stopped at", i)
				return
			}
		}
	}
}
