// Package os stands in for the standard package of that name in the browser program. There is no disk, so what is left is
// the standard output and error, the environment and the end of the program:
//
//	fmt.Fprintln(os.Stderr, "what happened")
//	os.Exit(1)
//
// Errors are those of package syscall, without the name of what was written to.
package os

import "syscall"

// File is a stream to write to.
type File struct{ descriptor int }

// Stdout and Stderr are lines in the browser's console.
var (
	Stdout = &File{1}
	Stderr = &File{2}
)

// Write writes all of b, or says why not.
func (f *File) Write(b []byte) (n int, err error) {
	for n < len(b) && err == nil {
		var written int
		written, err = syscall.Write(f.descriptor, b[n:])
		n += max(written, 0)
	}
	return n, err
}

// WriteString is Write for a string.
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }
