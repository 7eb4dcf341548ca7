//go:build !js

package web

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// StandIns is the directory of the packages that replace standard ones in the browser program. A folder in it with Go files
// replaces the standard package of that path, but none below it. Native programs are not changed.
const StandIns = "web/standin"

// StandInTag is the build tag of the browser program. A stand-in's file carries it when it imports what only the standard
// library may import, so that native tools leave the file alone.
const StandInTag = "standin"

// WriteOverlay makes the JSON that `go build -overlay` reads and returns its path:
//
//	path, missing, err := web.WriteOverlay(goroot, web.StandIns, ".build")
//	exec.Command("go", "build", "-overlay="+path, "-tags="+web.StandInTag, ".")
//
// The list is made from standIns and goroot each time, so that it fits the Go that compiles the program. missing are functions
// to be cut (see cuts) that this Go does not have; the program works without the cut, but is larger. The overlay is for GOOS=js
// only: a native program that is compiled with it cannot serve.
func WriteOverlay(goroot, standIns, dir string) (path string, missing []string, err error) {
	files, err := standInFiles(standIns)
	if err != nil {
		return "", nil, err
	}
	replace := map[string]string{}
	for pkg, own := range files {
		source := filepath.Join(goroot, "src", filepath.FromSlash(pkg))
		originals, err := goFiles(source)
		if err != nil || len(originals) == 0 {
			return "", nil, fmt.Errorf("no Go files in %s: is %s a Go installation with its sources, and %s a standard package?", source, goroot, pkg)
		}
		for _, file := range originals {
			replace[file] = "" // an empty replacement hides the file
		}
		for _, file := range own {
			replace[filepath.Join(source, filepath.Base(file))] = file
		}
	}
	missing, err = cutFunctions(cuts, goroot, filepath.Join(dir, "cut"), replace)
	if err != nil {
		return "", nil, err
	}
	text, err := json.MarshalIndent(map[string]any{"Replace": replace}, "", "\t")
	if err != nil {
		return "", nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", nil, err
	}
	path = filepath.Join(dir, "overlay.json")
	return path, missing, os.WriteFile(path, text, 0o644)
}

// standInFiles has the absolute paths of the files of each stand-in, by the import path that it replaces.
func standInFiles(root string) (map[string][]string, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	found := map[string][]string{}
	err = filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if d.Name() == "testdata" {
			return filepath.SkipDir
		}
		files, err := goFiles(name)
		if err != nil || len(files) == 0 {
			return err
		}
		pkg, err := filepath.Rel(root, name)
		found[filepath.ToSlash(pkg)] = files
		return err
	})
	if err == nil && len(found) == 0 {
		err = fmt.Errorf("no stand-ins in %s", root)
	}
	return found, err
}

// goFiles lists the Go files of a directory without tests.
func goFiles(dir string) ([]string, error) {
	all, err := filepath.Glob(filepath.Join(dir, "*.go"))
	var files []string
	for _, file := range all {
		if !strings.HasSuffix(file, "_test.go") {
			files = append(files, file)
		}
	}
	return files, err
}
