package proof

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// What generated programs stand on, and the programs that are written by hand.
//
//go:embed testdata
var testdata embed.FS

// oldestGo is the language that the programs are written in.
const oldestGo = "1.25"

// WriteModule makes a Go module in dir: the programs of all seeds, which its
// main package runs one after the other unless it is told the seed of one, and
// the faults in a package of their own.
func WriteModule(dir string, seeds []uint64) error {
	var imports, calls strings.Builder
	for _, seed := range seeds {
		fmt.Fprintf(&imports, "import \"batch/p%d\"\n", seed)
		fmt.Fprintf(&calls, "trace.Program(%d, p%d.Run)\n", seed, seed)
		if err := writeFile(filepath.Join(dir, fmt.Sprint("p", seed), "p.go"), Program(seed)); err != nil {
			return err
		}
	}
	main := fmt.Sprintf("package main\n\nimport \"batch/trace\"\n%s\nfunc main() {\n%s}\n", &imports, &calls)
	if err := writeFile(filepath.Join(dir, "main.go"), main); err != nil {
		return err
	}
	if err := writeFile(filepath.Join(dir, "go.mod"), "module batch\n\ngo "+oldestGo+"\n"); err != nil {
		return err
	}
	files, err := fs.Sub(testdata, "testdata")
	if err != nil {
		return err
	}
	return os.CopyFS(dir, files)
}

func writeFile(name, text string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(text), 0o644)
}
