// Package slim makes a Go program for the browser smaller without changing
// what it does.
//
// Go's linker knows no other machine whose programs are downloaded at each
// first visit, so it leaves two things in that were a seventh of the download:
//
//   - The data of the program is cut at each short run of zeros into up to
//     100,000 segments. Their headers are noise that no compressor can guess,
//     where zeros are nearly free. Slim cuts at long runs only.
//   - Tables say which line of which file each instruction comes from, for the
//     traces of a crash. No flag leaves them out. Slim blanks them: a trace
//     still names its functions, with "?:0" for the line.
//
// Measured on HardEasy, bytes of brotli: 1,448,242 as linked, 1,347,836 without
// lines, 1,232,955 with fewer segments as well.
package slim

import "fmt"

// Program returns a program that does the same. What it does not recognize,
// such as the line tables of a future Go, it leaves as it is.
func Program(wasm []byte) ([]byte, error) {
	sections, err := split(wasm)
	if err != nil {
		return nil, err
	}
	out := append([]byte(nil), wasm[:headerSize]...)
	for _, s := range sections {
		if s.id == dataSection {
			memory, err := image(s.body)
			if err != nil {
				return nil, fmt.Errorf("the data of the program: %w", err)
			}
			blankLines(memory)
			s.body = segments(memory)
		}
		out = append(out, s.id)
		out = appendUnsigned(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out, nil
}
