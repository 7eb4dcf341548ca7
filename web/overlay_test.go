//go:build !js

package web

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestOverlayReplacesWholePackages(t *testing.T) {
	goroot := goRoot(t)
	standIns, err := standInFiles("standin")
	if err != nil {
		t.Fatal(err)
	}
	for _, pkg := range []string{"net/http", "crypto/rand"} { // of one file that compiles natively, and of one that does not
		if len(standIns[pkg]) == 0 {
			t.Errorf("%s has no stand-in", pkg)
		}
	}
	overlay := readOverlay(t, goroot, "standin")
	listed := 0
	for pkg, files := range standIns {
		dir := filepath.Join(goroot, "src", pkg)
		for _, file := range files {
			target := filepath.Join(dir, filepath.Base(file))
			by := overlay[target]
			if !filepath.IsAbs(by) || !sameText(t, by, filepath.Join("standin", pkg, filepath.Base(file))) {
				t.Errorf("%s is replaced by %q, which is not the stand-in", target, by)
			}
			delete(overlay, target)
			listed++
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range entries {
			name := entry.Name()
			if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || isNameOf(files, name) {
				continue
			}
			if by, ok := overlay[filepath.Join(dir, name)]; !ok || by != "" {
				t.Errorf("%s/%s is not taken out", pkg, name)
			}
			delete(overlay, filepath.Join(dir, name))
		}
	}
	for file, by := range overlay {
		hasCuts := func(c cut) bool { return filepath.Dir(file) == filepath.Join(goroot, "src", filepath.FromSlash(c.pkg)) }
		if slices.ContainsFunc(cuts, hasCuts) && filepath.IsAbs(by) {
			continue // it has lost some functions: see TestCuts
		}
		t.Errorf("the overlay replaces %s by %q, which belongs to no stand-in", file, by)
	}
	if listed == 0 {
		t.Error("the overlay puts nothing in place")
	}
}

// A stand-in's tests run natively, against the original; they are no part of what is compiled.
func TestOverlayLeavesOutTests(t *testing.T) {
	goroot, root := t.TempDir(), t.TempDir()
	write := func(name ...string) {
		file := filepath.Join(name...)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("package x\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(goroot, "src", "a", "b", "original.go")
	write(goroot, "src", "a", "b", "same.go")
	write(goroot, "src", "a", "b", "c", "below.go")
	write(root, "a", "b", "own.go")
	write(root, "a", "b", "same.go")
	write(root, "a", "b", "own_test.go")
	write(root, "a", "b", "testdata", "data.go")
	got := readOverlay(t, goroot, root)
	in := filepath.Join(goroot, "src", "a", "b")
	want := map[string]string{
		filepath.Join(in, "original.go"): "",
		filepath.Join(in, "own.go"):      filepath.Join(root, "a", "b", "own.go"),
		filepath.Join(in, "same.go"):     filepath.Join(root, "a", "b", "same.go"),
	}
	if len(got) != len(want) {
		t.Errorf("got %v, want %v", got, want)
	}
	for file, by := range want {
		if got[file] != by {
			t.Errorf("%s is replaced by %q, want %q", file, got[file], by)
		}
	}
}

func TestOverlayNeedsSources(t *testing.T) {
	if _, _, err := WriteOverlay(t.TempDir(), "standin", t.TempDir()); err == nil {
		t.Error("no error for a Go installation without sources")
	}
	if _, _, err := WriteOverlay(t.TempDir(), t.TempDir(), t.TempDir()); err == nil {
		t.Error("no error where there are no stand-ins")
	}
}

func goRoot(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

func readOverlay(t *testing.T, goroot, standIns string) map[string]string {
	t.Helper()
	path, _, err := WriteOverlay(goroot, standIns, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var overlay struct{ Replace map[string]string }
	if err := json.Unmarshal(text, &overlay); err != nil {
		t.Fatal(err)
	}
	return overlay.Replace
}

func isNameOf(files []string, name string) bool {
	for _, file := range files {
		if filepath.Base(file) == name {
			return true
		}
	}
	return false
}

func sameText(t *testing.T, a, b string) bool {
	t.Helper()
	x, err := os.ReadFile(a)
	if err != nil {
		t.Error(err)
	}
	y, err := os.ReadFile(b)
	if err != nil {
		t.Error(err)
	}
	return string(x) == string(y)
}
