//go:build !js

package words

import "embed"

// Files are the language files. The program for the browser holds English in
// the form that go generate gives it, and fetches the others.
//
//go:embed *.txt
var Files embed.FS
