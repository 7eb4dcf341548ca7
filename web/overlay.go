//go:build !js

package web

import (
	"embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

//go:embed overlay/*.go.txt
var stubs embed.FS

// stubbed names the standard packages that the browser program is compiled without, and the file that takes the place of
// each. Sub-packages (net/http/internal ...) stay as they are.
var stubbed = map[string]string{
	"crypto/aes":    "overlay/cryptoaes.go.txt",
	"crypto/cipher": "overlay/cryptocipher.go.txt",
	"crypto/md5":    "overlay/cryptomd5.go.txt",
	"crypto/rand":   "overlay/cryptorand.go.txt",
	"crypto/sha1":   "overlay/cryptosha1.go.txt",
	"encoding/json": "overlay/encodingjson.go.txt",
	"net/http":      "overlay/nethttp.go.txt",
	"regexp":        "overlay/regexp.go.txt",
	"text/template": "overlay/texttemplate.go.txt",
}

// WriteOverlay writes into dir the stub files and the JSON that `go build -overlay` reads, and returns the JSON's path. The
// list of replaced files is read from goroot each time, so that it fits whichever Go compiles the program. It is for
// GOOS=js only: a native program compiled with it could not serve.
func WriteOverlay(goroot, dir string) (string, error) {
	replace := map[string]string{}
	for pkg, stub := range stubbed {
		source := filepath.Join(goroot, "src", filepath.FromSlash(pkg))
		files, err := filepath.Glob(filepath.Join(source, "*.go"))
		if err != nil {
			return "", err
		}
		if len(files) == 0 {
			return "", fmt.Errorf("no Go files in %s: is %s a Go installation with its sources?", source, goroot)
		}
		for _, file := range files {
			if !strings.HasSuffix(file, "_test.go") {
				replace[file] = "" // an empty replacement means: as if the file were not there
			}
		}
		text, err := stubs.ReadFile(stub)
		if err != nil {
			return "", err
		}
		path, err := filepath.Abs(filepath.Join(dir, strings.TrimSuffix(filepath.Base(stub), ".txt")))
		if err != nil {
			return "", err
		}
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return "", err
		}
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return "", err
		}
		replace[filepath.Join(source, "hardeasy_stub.go")] = path
	}
	text, err := json.MarshalIndent(map[string]any{"Replace": replace}, "", "\t")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "overlay.json")
	return path, os.WriteFile(path, text, 0o644)
}
