//go:build standin

// No native tool can compile this file: the function that it imports is one of the browser's.

// Package sysrand stands in for the standard package of that name in the browser program:
//
//	sysrand.Read(key) // fills it with random bytes
//
// It asks the browser (crypto.getRandomValues), as the original does, and leaves out what reads a device of the system and
// warns of one that blocks. A browser without random bytes ends the program with an exception.
package sysrand

// Read fills b with random bytes.
func Read(b []byte) {
	for len(b) > 0 {
		part := b[:min(len(b), most)]
		getRandomData(part)
		b = b[len(part):]
	}
}

// most is what crypto.getRandomValues gives at once.
const most = 65536

//go:wasmimport gojs runtime.getRandomData
//go:noescape
func getRandomData(b []byte)
