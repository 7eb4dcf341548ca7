package filepath_test

import (
	"path/filepath"
	"testing"

	standin "hardeasy/web/standin/path/filepath"
)

var paths = []string{
	"", ".", "..", "/", "//", "///a", "a", "a/", "a//b", "/a/b.go", "a/./b", "a/../b", "../a", "/..", "/../a/", "a/b/../../..",
	"a.tar.gz", "a.b/c", ".hidden", "a/.hidden", "ä/ö.ü", `a\b`, "a b", "\x00", "C:/a",
}

func TestPaths(t *testing.T) {
	for _, p := range paths {
		same(t, p)
		for _, q := range paths {
			if got, want := standin.Join(p, q, "x"), filepath.Join(p, q, "x"); got != want {
				t.Errorf("Join(%q, %q, x) = %q, want %q", p, q, got, want)
			}
		}
	}
	if standin.Join() != filepath.Join() {
		t.Error("Join() is not what it should be")
	}
}

func FuzzPaths(f *testing.F) {
	for _, p := range paths {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, p string) { same(t, p) })
}

// same compares with the standard package on a machine with slashes, as the browser is one.
func same(t *testing.T, p string) {
	t.Helper()
	if filepath.Separator != '/' {
		t.Fatal("this test compares with the standard package, which on this machine works with other paths than in a browser")
	}
	for name, f := range map[string][2]func(string) string{
		"Base":      {standin.Base, filepath.Base},
		"Clean":     {standin.Clean, filepath.Clean},
		"Dir":       {standin.Dir, filepath.Dir},
		"Ext":       {standin.Ext, filepath.Ext},
		"FromSlash": {standin.FromSlash, filepath.FromSlash},
		"ToSlash":   {standin.ToSlash, filepath.ToSlash},
	} {
		if got, want := f[0](p), f[1](p); got != want {
			t.Errorf("%s(%q) = %q, want %q", name, p, got, want)
		}
	}
	if got, want := standin.IsAbs(p), filepath.IsAbs(p); got != want {
		t.Errorf("IsAbs(%q) = %v, want %v", p, got, want)
	}
}
