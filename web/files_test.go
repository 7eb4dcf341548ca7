//go:build !js

package web

import (
	"io/fs"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func writeFile(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// What is no plain file is not there, wherever it leads.
func TestOnlyPlainFiles(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	writeFile(t, in("index.html"), "in")
	writeFile(t, in("sub/fine.js"), "fine")
	writeFile(t, in("folder.js/index.html"), "in a folder")
	writeFile(t, in("small.js"), "plain")
	writeFile(t, filepath.Join(outside, "secret.js"), "secret")
	for link, to := range map[string]string{
		"out.js": filepath.Join(outside, "secret.js"), "in.js": "index.html", "round.js": "round.js", "none.js": "nothing",
		"away": outside, "same": "sub", "small.js.gz": filepath.Join(outside, "secret.js"),
	} {
		if err := os.Symlink(to, in(link)); err != nil {
			t.Fatal(err)
		}
	}
	handler := Handler(os.DirFS(dir))
	for path, want := range map[string]string{
		"/": "in", "/sub/fine.js": "fine", "/folder.js/index.html": "in a folder", "/small.js": "plain",
		"/folder.js": "", "/out.js": "", "/in.js": "", "/round.js": "", "/none.js": "", "/away/secret.js": "", "/same/fine.js": "",
		"/index.html/x.js": "",
	} {
		r := httptest.NewRequest("GET", path, nil)
		r.Header.Set("Accept-Encoding", "gzip")
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if want == "" && w.Code != 404 || want != "" && (w.Code != 200 || w.Body.String() != want) {
			t.Errorf("GET %s: %d %q, want %q", path, w.Code, w.Body, want)
		}
	}
}

// opens counts how often files are opened.
type opens struct {
	fs.ReadLinkFS
	n *int
}

func (o opens) Open(name string) (fs.File, error) {
	*o.n++
	return o.ReadLinkFS.Open(name)
}

// A file is read once for everybody, and anew when it is another; what is gone is forgotten.
func TestFilesAreHeld(t *testing.T) {
	dir := t.TempDir()
	page, script := filepath.Join(dir, "index.html"), filepath.Join(dir, "boot.0123456789.js")
	writeFile(t, page, "one")
	writeFile(t, script, "1")
	n := 0
	all := &files{site: opens{os.DirFS(dir).(fs.ReadLinkFS), &n}, held: map[string]*file{}}
	read := func(name, want string) {
		t.Helper()
		f, err := all.read(name)
		if err != nil || string(f.content) != want || f.tag != contentTag([]byte(want)) {
			t.Fatalf("%s: %v %v, want %q", name, f, err, want)
		}
	}
	for range 3 {
		read("index.html", "one")
		read("boot.0123456789.js", "1")
	}
	if n != 2 {
		t.Errorf("2 files were opened %d times", n)
	}
	writeFile(t, page, "three")
	read("index.html", "three")

	// The same length, another time.
	info, err := os.Stat(page)
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, page, "seven")
	if err := os.Chtimes(page, time.Time{}, info.ModTime().Add(time.Second)); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(script); err != nil {
		t.Fatal(err)
	}
	read("index.html", "seven")
	if len(all.held) != 1 {
		t.Errorf("%d files are held, want 1", len(all.held))
	}
	if _, err := all.read("boot.0123456789.js"); err == nil {
		t.Error("what is gone is still served")
	}
}

// A build puts another directory in the place of the one that is served.
func TestBuildUnderARunningServer(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	writeFile(t, filepath.Join(dir, "index.html"), "one")
	handler := Handler(os.DirFS(dir))
	for _, want := range []string{"one", "two"} {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
		if w.Body.String() != want {
			t.Errorf("%q, want %q", w.Body, want)
		}
		writeFile(t, filepath.Join(dir+".new", "index.html"), "two")
		if err := os.Rename(dir, dir+".old"); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(dir+".new", dir); err != nil {
			t.Fatal(err)
		}
		if err := os.RemoveAll(dir + ".old"); err != nil {
			t.Fatal(err)
		}
	}
}
