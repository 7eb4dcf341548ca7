//go:build standin

// No native tool can compile this file: crypto/internal/sysrand is open to the standard library alone.

// Package rand stands in for crypto/rand while the program is compiled for the browser, and only then. It asks the browser
// for random bytes (crypto.getRandomValues, by crypto/internal/sysrand), as the original does outside FIPS mode, and leaves
// out the machinery of that mode.
package rand

import (
	"crypto/internal/sysrand"
	"io"
)

var Reader io.Reader = reader{}

type reader struct{}

func (reader) Read(b []byte) (int, error) {
	sysrand.Read(b)
	return len(b), nil
}

func Read(b []byte) (int, error) { return Reader.Read(b) }
