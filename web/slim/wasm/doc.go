// Package wasm reads and writes WebAssembly programs of the kind that Go links:
// the sections of a file, the instructions of a function, what lies in memory.
//
//	m, err := wasm.Parse(file)
//	body, err := wasm.Decode(m.Code[0])
//	... change body.Code ...
//	m.Code[0] = body.Encode()
//	file = m.Bytes()
//
// It knows the format and nothing of Go. Numbers of chapters in its comments are
// those of the WebAssembly core specification 2.0.
package wasm
