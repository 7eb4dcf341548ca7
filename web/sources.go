//go:build !js

package web

import (
	"bytes"
	"embed"
	"io/fs"
)

//go:embed index.html worker.js mend.js manifest.webmanifest boot/*.js css/*.css
var sources embed.FS

// concatenated joins the files that match pattern, in name order.
func concatenated(fsys fs.FS, pattern string) ([]byte, error) {
	names, err := fs.Glob(fsys, pattern) // sorted, because ReadDir is
	if err != nil {
		return nil, err
	}
	var all bytes.Buffer
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		all.Write(bytes.TrimSpace(text))
		all.WriteByte('\n')
	}
	return all.Bytes(), nil
}
