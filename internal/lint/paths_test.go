//go:build !js

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	quoted   = regexp.MustCompile("`([^`\n]+)`")
	drawn    = regexp.MustCompile(`(?m)^ *(\S+[/.]\S*) {2}`) // at the start of a line in the drawing of the tree
	fileName = regexp.MustCompile(`^\w[\w-]*\.(go|js|css|html|txt|mzn|md)$`)
	// invented are files that a reader is to write, and <rule> for any name.
	invented = regexp.MustCompile(`\bmy[_-]|/de\.txt$|<\w+>`)
)

// TestPaths wants each path in the texts for people who change the program to exist. A path may begin at any folder, as
// state/change.go does.
func TestPaths(t *testing.T) {
	t.Chdir(root)
	names := treeNames(t)
	for _, doc := range []string{"ARCHITECTURE.md", "CONTRIBUTING.md"} {
		text, err := os.ReadFile(doc)
		if err != nil {
			t.Fatal(err)
		}
		paths := pathsIn(string(text))
		if len(paths) == 0 {
			t.Errorf("%s: no paths were found", doc)
		}
		for _, path := range paths {
			end := "/" + strings.Trim(path, "/")
			if !slices.ContainsFunc(names, func(name string) bool { return strings.HasSuffix(name, end) }) {
				t.Errorf("%s: there is no %s", doc, path)
			}
		}
	}
}

// pathsIn are the words in backquotes that are paths, and those that begin the lines of the tree.
func pathsIn(text string) (paths []string) {
	for _, m := range slices.Concat(quoted.FindAllStringSubmatch(text, -1), drawn.FindAllStringSubmatch(text, -1)) {
		for _, word := range strings.Fields(m[1]) {
			word = strings.TrimPrefix(word, "./")
			if isPath := strings.Contains(word, "/") || fileName.MatchString(word); isPath && !strings.Contains(word, "...") && !invented.MatchString(word) {
				paths = append(paths, word)
			}
		}
	}
	return paths
}

// treeNames are all files and folders, each behind a slash.
func treeNames(t *testing.T) (names []string) {
	t.Helper()
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && slices.Contains([]string{".git", ".build", "node_modules", "dist"}, d.Name()) {
			return filepath.SkipDir
		}
		names = append(names, "/"+filepath.ToSlash(name))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestPathsIn(t *testing.T) {
	text := "See `state/change.go`, `plan.go` and `go test ./planner/rulebook -update`; not `root.send`, `go test ./...` or\n" +
		"`rulebook/<rule>.go`.\n```\napp/       the PWA\n  state/   Model\n  (app)    wiring\n```\n"
	if got, want := pathsIn(text), []string{"state/change.go", "plan.go", "planner/rulebook", "app/", "state/"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
