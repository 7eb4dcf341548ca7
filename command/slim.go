//go:build !js

package command

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"hardeasy/web/slim"
)

// quick names the packages whose calls stay inline when the program is made slim.
var quick = []string{"hardeasy/planner/rule.", "hardeasy/planner/rules.", "hardeasy/planner/load.", "hardeasy/planner/solver."}

func isQuick(name string) bool {
	return slices.ContainsFunc(quick, func(pkg string) bool { return strings.HasPrefix(name, pkg) })
}

// program is what the site is built around.
type program struct {
	path  string
	names []string    // of its functions, where it has forgotten them
	parts []slim.Part // what it consists of, where that is known
}

// makeSlim makes a linked program smaller.
func makeSlim(out io.Writer, linked, version string) (program, error) {
	wasm, err := os.ReadFile(linked)
	if err != nil {
		return program{}, err
	}
	made, err := slim.Program(wasm, slim.Options{Go: version, Fast: isQuick})
	if err != nil {
		return program{}, fmt.Errorf("%s: %w", linked, err)
	}
	if !made.Known {
		fmt.Fprintf(out, "slim does not know the tables of %s: the program is as good, and larger\n", version)
	}
	p := program{path: filepath.Join(buildDir, "app.wasm"), names: made.Names}
	if p.parts, err = slim.Parts(made); err != nil {
		return program{}, err
	}
	return p, os.WriteFile(p.path, made.Wasm, 0o644)
}
