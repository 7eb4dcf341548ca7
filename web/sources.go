//go:build !js

package web

import (
	"bytes"
	"embed"
	"io/fs"
	"path"
	"regexp"
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

// script joins the parts of a script into one strict scope of its own, so that the parts see each other and nothing else
// does. The constants stand before them.
func script(fsys fs.FS, dir, constants string) ([]byte, error) {
	body, err := concatenated(fsys, path.Join(dir, "*.js"))
	if err != nil {
		return nil, err
	}
	return []byte("\"use strict\";\n(() => {\n" + constants + string(squeezeJS(body)) + "})();\n"), nil
}

var (
	wholeLineComment = regexp.MustCompile(`(?m)^[ \t]*//.*\n`)
	indentation      = regexp.MustCompile(`(?m)^[ \t]+`)
	blankLines       = regexp.MustCompile(`\n{2,}`)
	cssComment       = regexp.MustCompile(`(?s)/\*.*?\*/`)
)

// squeezeJS drops whole-line comments and indentation: they are for readers of the source, and the first visit waits for
// every byte. It relies on a habit of these scripts: no template literal spans lines.
func squeezeJS(text []byte) []byte {
	text = wholeLineComment.ReplaceAll(text, nil)
	text = indentation.ReplaceAll(text, nil)
	return blankLines.ReplaceAll(text, []byte("\n"))
}

// squeezeCSS does the same for a style sheet, which must not hold "/*" in a string.
func squeezeCSS(text []byte) []byte {
	text = cssComment.ReplaceAll(text, nil)
	text = indentation.ReplaceAll(text, nil)
	return blankLines.ReplaceAll(text, []byte("\n"))
}
