//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// machines are what the programs are compiled for, as additions to the environment.
var machines = [][]string{nil, {"GOOS=js", "GOARCH=wasm"}}

// module begins the path of every package of the program.
const module = "hardeasy/"

// build is what deadcode says of the program for one machine.
type build struct {
	files map[string]bool // that are part of it, by path from the root of the repository
	dead  []function      // without those of packages that only tests import
}

// function is one that nothing calls.
type function struct {
	pkg  string // "planner/load"
	name string // "planner/load.Trace.Each"
	file string
	line int
}

// Stand-ins are called by standard packages, in a program that is compiled with an overlay.
const standIns = module + "web/standin/"

// deadcode is the path of the tool: a program of this machine, whatever it looks at.
func deadcode() (string, error) {
	out, err := run(nil, "go", "tool", "-n", "deadcode")
	return strings.TrimSpace(string(out)), err
}

// look looks at the program of the current directory.
func look(tool string, machine []string) (build, error) {
	b := build{files: map[string]bool{}}
	list, err := run(machine, "go", "list", "-f", "{{range .GoFiles}}{{$.Dir}}/{{.}}\n{{end}}", "./...")
	if err != nil {
		return b, err
	}
	root, err := os.Getwd()
	if err != nil {
		return b, err
	}
	for _, file := range strings.Fields(string(list)) {
		name, err := filepath.Rel(root, file)
		if err != nil {
			return b, err
		}
		b.files[filepath.ToSlash(name)] = true
	}
	found, err := run(machine, tool, "-json", "./...")
	if err != nil {
		return b, err
	}
	if b.dead, err = read(found); err != nil {
		return b, err
	}
	forTests, err := packagesForTests(machine)
	b.dead = slices.DeleteFunc(b.dead, func(f function) bool { return slices.Contains(forTests, module+f.pkg) })
	return b, err
}

// packagesForTests are those that no package imports and some other package's tests do.
func packagesForTests(machine []string) ([]string, error) {
	list, err := run(machine, "go", "list", "-f", "{{range .Imports}}{{.}} program\n{{end}}"+
		"{{range .TestImports}}{{.}} {{$.ImportPath}}\n{{end}}{{range .XTestImports}}{{.}} {{$.ImportPath}}\n{{end}}", "./...")
	if err != nil {
		return nil, err
	}
	tests, programs := map[string]bool{}, map[string]bool{}
	for line := range strings.Lines(string(list)) {
		imported, by, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch by {
		case "program":
			programs[imported] = true
		case imported, "":
		default:
			tests[imported] = true
		}
	}
	return slices.DeleteFunc(slices.Collect(maps.Keys(tests)), func(pkg string) bool { return programs[pkg] }), nil
}

func read(found []byte) ([]function, error) {
	var packages []struct {
		Path  string
		Funcs []struct {
			Name     string
			Position struct {
				File string
				Line int
			}
		}
	}
	if err := json.Unmarshal(found, &packages); err != nil {
		return nil, err
	}
	var list []function
	for _, p := range packages {
		if strings.HasPrefix(p.Path, standIns) {
			continue
		}
		for _, f := range p.Funcs {
			pkg := strings.TrimPrefix(p.Path, module)
			list = append(list, function{pkg, pkg + "." + f.Name, filepath.ToSlash(f.Position.File), f.Position.Line})
		}
	}
	return list, nil
}

func run(machine []string, name string, args ...string) ([]byte, error) {
	command := exec.Command(name, args...)
	command.Env = append(os.Environ(), machine...)
	out, err := command.Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		return nil, fmt.Errorf("%s: %w\n%s", strings.Join(command.Args, " "), err, bytes.TrimSpace(exit.Stderr))
	}
	return out, err
}

// dead are the functions that nothing calls in any build that they are part of.
func dead(builds []build) []function {
	var list []function
	for _, one := range builds {
		for _, f := range one.dead {
			lives := func(b build) bool { return b.files[f.file] && !slices.Contains(b.dead, f) }
			if !slices.Contains(list, f) && !slices.ContainsFunc(builds, lives) {
				list = append(list, f)
			}
		}
	}
	slices.SortFunc(list, func(a, b function) int { return strings.Compare(a.name, b.name) })
	return list
}
