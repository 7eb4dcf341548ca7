// Package testsize says how many cases a random test looks at:
//
//	for seed := range testsize.Of(3000) {
//
// With go test -short it is a tenth, so that all tests together take seconds. No test is left out.
package testsize

import "testing"

const share = 10

// Of is n, and a tenth of it (at least 1) with -short.
func Of(n int) int {
	if testing.Short() {
		return max(n/share, 1)
	}
	return n
}

// Stride is how far a test that looks at all of something goes at a time: 1, and with -short a step that meets every
// remainder of any smaller cycle.
func Stride() int {
	if testing.Short() {
		return 11
	}
	return 1
}
