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

func isQuick(function string) bool {
	return slices.ContainsFunc(quick, func(pkg string) bool { return strings.HasPrefix(function, pkg+".") })
}

// SlimOptions are how the site's program is made slim, when this version of Go has linked it.
func SlimOptions(version string) slim.Options { return slim.Options{Go: version, Fast: isQuick} }

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
	made, err := slim.Program(wasm, SlimOptions(version))
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

// slimFile makes a linked program slim, as the site's is: for the bench, which weighs parts of the program.
func slimFile(args []string, std stdio) (int, error) {
	if len(args) != 2 {
		return exitUsage, usageError(fmt.Sprintf("it takes two arguments, FROM and TO; found %d", len(args)))
	}
	linked, err := os.ReadFile(args[0])
	if err != nil {
		return exitError, err
	}
	tools, err := findToolchain()
	if err != nil {
		return exitError, err
	}
	made, err := slim.Program(linked, SlimOptions(tools.version))
	if err != nil {
		return exitError, fmt.Errorf("%s: %w", args[0], err)
	}
	if err := os.WriteFile(args[1], made.Wasm, 0o644); err != nil {
		return exitError, err
	}
	fmt.Fprintf(std.out, "%d bytes became %d\n", len(linked), len(made.Wasm))
	return exitFine, nil
}
