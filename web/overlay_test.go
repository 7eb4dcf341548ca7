//go:build !js

package web

import (
	"encoding/json"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestOverlayReplacesWholePackages(t *testing.T) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	goroot := strings.TrimSpace(string(out))
	path, err := WriteOverlay(goroot, t.TempDir())
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
	listed := 0
	for pkg := range stubbed {
		dir := filepath.Join(goroot, "src", pkg)
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range entries {
			name := entry.Name()
			if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				continue
			}
			if by, ok := overlay.Replace[filepath.Join(dir, name)]; !ok || by != "" {
				t.Errorf("%s/%s is not taken out", pkg, name)
			}
			listed++
		}
		stub := overlay.Replace[filepath.Join(dir, "hardeasy_stub.go")]
		if !filepath.IsAbs(stub) {
			t.Errorf("%s: the stub's path %q is not absolute", pkg, stub)
		}
		if _, err := os.Stat(stub); err != nil {
			t.Error(err)
		}
		listed++
	}
	if len(overlay.Replace) != listed {
		t.Errorf("the overlay replaces %d files, of which only %d belong to it", len(overlay.Replace), listed)
	}
}

func TestOverlayNeedsSources(t *testing.T) {
	if _, err := WriteOverlay(t.TempDir(), t.TempDir()); err == nil {
		t.Error("no error for a Go installation without sources")
	}
}

// gofmt does not see the stubs, whose names keep the compiler away from them.
func TestStubsAreFormatted(t *testing.T) {
	for _, name := range stubbed {
		text, err := stubs.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if good, err := format.Source(text); err != nil || string(good) != string(text) {
			t.Errorf("%s is not formatted (%v)", name, err)
		}
	}
}
