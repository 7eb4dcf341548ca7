//go:build !js

package command

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestWithin(t *testing.T) {
	for _, test := range []struct {
		path, dir string
		want      bool
	}{
		{"/root/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64", "/root/go/pkg/mod", true},
		{"/usr/local/go", "/root/go/pkg/mod", false},
		{"/root/go/pkg/modern", "/root/go/pkg/mod", false},
	} {
		if got := within(filepath.FromSlash(test.path), filepath.FromSlash(test.dir)); got != test.want {
			t.Errorf("%s within %s: %v", test.path, test.dir, got)
		}
	}
}

// A Go in the cache of modules gets an address outside, twice over as well.
func TestLeaveCache(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"first", "second"} {
		root := filepath.Join(t.TempDir(), name)
		if err := os.MkdirAll(filepath.Join(root, "src"), 0o755); err != nil {
			t.Fatal(err)
		}
		tools := toolchain{command: "go", root: root}
		if err := tools.leaveCache(); err != nil {
			t.Fatal(err)
		}
		if there, err := filepath.EvalSymlinks(tools.root); err != nil || filepath.Base(there) != name {
			t.Errorf("%s leads to %s, %v", tools.root, there, err)
		}
		if tools.command != filepath.Join(tools.root, "bin", "go") || !slices.Contains(tools.env, "GOROOT="+tools.root) {
			t.Errorf("another Go than the one that is linked: %+v", tools)
		}
	}
}
