//go:build !js

package web

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

// served is a small site: files with both compressed copies, with one, with none; and a file that is not part of a site.
var served = fstest.MapFS{
	"index.html":              {Data: []byte("<p>plain")},
	"index.html.br":           {Data: []byte("BR")},
	"index.html.gz":           {Data: []byte("GZ")},
	"app.0123456789.wasm":     {Data: []byte("\x00asm")},
	"app.0123456789.wasm.br":  {Data: []byte("WBR")},
	"boot.0123456789.js":      {Data: []byte("1")},
	"app.0123456789.css":      {Data: []byte("a{}")},
	"worker.js":               {Data: []byte("2")},
	"manifest.webmanifest":    {Data: []byte("{}")},
	"words-de.0123456789.txt": {Data: []byte("Heute\n")},
	"icon.0123456789.png":     {Data: []byte("PNG")},
	"icon.0123456789.svg":     {Data: []byte("<svg/>")},
	"notes.txt":               {Data: []byte("not of the site")},
}

// ask sends one request; header holds names and values in turn.
func ask(t *testing.T, method, target string, header ...string) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(method, "/", nil)
	u, err := url.ParseRequestURI(target)
	if err != nil {
		t.Fatal(err)
	}
	r.URL = u
	for i := 0; i < len(header); i += 2 {
		r.Header.Add(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	Handler(served).ServeHTTP(w, r)
	content, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Result(), string(content)
}

func TestNegotiation(t *testing.T) {
	for _, test := range []struct {
		path, accept   string
		coding, answer string
	}{
		{"/", "gzip, deflate, br, zstd", "br", "BR"},
		{"/", "gzip", "gzip", "GZ"},
		{"/", "BR", "br", "BR"},
		{"/", "gzip;q=1.0, br;q=0", "gzip", "GZ"},
		{"/", "br;q=0.000, gzip;q=0", "", "<p>plain"},
		{"/", "*", "br", "BR"},
		{"/", "*;q=0", "", "<p>plain"},
		{"/", "br;q=0, *", "gzip", "GZ"},
		{"/", "brotli", "", "<p>plain"},
		{"/", "br;;;", "", "<p>plain"},
		{"/", "", "", "<p>plain"},
		{"/app.0123456789.wasm", "gzip, br", "br", "WBR"},
		{"/app.0123456789.wasm", "gzip", "", "\x00asm"},
		{"/icon.0123456789.png", "gzip, br", "", "PNG"},
	} {
		r, got := ask(t, "GET", test.path, "Accept-Encoding", test.accept)
		if r.StatusCode != 200 || got != test.answer || r.Header.Get("Content-Encoding") != test.coding {
			t.Errorf("GET %s with %q: %d, %q in coding %q; want %q in %q",
				test.path, test.accept, r.StatusCode, got, r.Header.Get("Content-Encoding"), test.answer, test.coding)
		}
	}
}

func TestVary(t *testing.T) {
	// A cache on the way must know that the plain answer, too, depends on what was accepted.
	for path, want := range map[string]string{"/": "Accept-Encoding", "/boot.0123456789.js": "Accept-Encoding", "/icon.0123456789.png": ""} {
		if r, _ := ask(t, "GET", path); r.Header.Get("Vary") != want {
			t.Errorf("GET %s: Vary %q, want %q", path, r.Header.Get("Vary"), want)
		}
	}
}

func TestTypesAndCaching(t *testing.T) {
	const forever, askEachTime = "public, max-age=31536000, immutable", "no-cache"
	for _, test := range []struct{ path, kind, cache string }{
		{"/", "text/html; charset=utf-8", askEachTime},
		{"/index.html", "text/html; charset=utf-8", askEachTime},
		{"/worker.js", "text/javascript; charset=utf-8", askEachTime},
		{"/manifest.webmanifest", "application/manifest+json", askEachTime},
		{"/app.0123456789.wasm", "application/wasm", forever},
		{"/boot.0123456789.js", "text/javascript; charset=utf-8", forever},
		{"/app.0123456789.css", "text/css; charset=utf-8", forever},
		{"/icon.0123456789.png", "image/png", forever},
		{"/icon.0123456789.svg", "image/svg+xml", forever},
		{"/words-de.0123456789.txt", "text/plain; charset=utf-8", forever},
	} {
		r, _ := ask(t, "GET", test.path)
		if kind := r.Header.Get("Content-Type"); kind != test.kind {
			t.Errorf("GET %s: Content-Type %q, want %q", test.path, kind, test.kind)
		}
		if cache := r.Header.Get("Cache-Control"); cache != test.cache {
			t.Errorf("GET %s: Cache-Control %q, want %q", test.path, cache, test.cache)
		}
	}
}

func TestSecureHeaders(t *testing.T) {
	for _, answer := range []struct{ method, path string }{{"GET", "/"}, {"GET", "/absent"}, {"POST", "/"}} {
		r, _ := ask(t, answer.method, answer.path)
		csp := r.Header.Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'none'", "script-src 'self' 'wasm-unsafe-eval';", "frame-ancestors 'none'", "form-action 'none'"} {
			if !strings.Contains(csp, part) {
				t.Errorf("%s %s: the policy lacks %q: %s", answer.method, answer.path, part, csp)
			}
		}
		if strings.Contains(csp, "unsafe-inline") || strings.Contains(csp, "'unsafe-eval'") {
			t.Errorf("%s %s: the policy is too wide: %s", answer.method, answer.path, csp)
		}
		for name, want := range map[string]string{
			"X-Content-Type-Options":     "nosniff",
			"Referrer-Policy":            "no-referrer",
			"Cross-Origin-Opener-Policy": "same-origin",
		} {
			if got := r.Header.Get(name); got != want {
				t.Errorf("%s %s: %s %q, want %q", answer.method, answer.path, name, got, want)
			}
		}
		if !strings.Contains(r.Header.Get("Permissions-Policy"), "geolocation=()") {
			t.Errorf("%s %s: Permissions-Policy %q", answer.method, answer.path, r.Header.Get("Permissions-Policy"))
		}
	}
}

func TestConditional(t *testing.T) {
	plain, _ := ask(t, "GET", "/")
	small, _ := ask(t, "GET", "/", "Accept-Encoding", "br")
	tag, smallTag := plain.Header.Get("ETag"), small.Header.Get("ETag")
	if tag == smallTag || !strings.HasPrefix(tag, `"`) {
		t.Errorf("tags %s (plain) and %s (brotli): want two, quoted", tag, smallTag)
	}
	for _, test := range []struct {
		accept, none string
		status       int
	}{
		{"", tag, 304},
		{"", "W/" + tag, 304},
		{"", `"other", ` + tag, 304},
		{"", "*", 304},
		{"br", smallTag, 304},
		{"br", tag, 200},
		{"", smallTag, 200},
		{"", `"other"`, 200},
		{"", strings.Trim(tag, `"`), 200},
	} {
		r, content := ask(t, "GET", "/", "Accept-Encoding", test.accept, "If-None-Match", test.none)
		if r.StatusCode != test.status || (content == "") != (test.status == 304) {
			t.Errorf("If-None-Match %s, accepting %q: %d with %d bytes, want %d", test.none, test.accept, r.StatusCode, len(content), test.status)
		}
		if r.StatusCode == 304 && (r.Header.Get("ETag") == "" || r.Header.Get("Cache-Control") == "" || r.Header.Get("Vary") == "") {
			t.Errorf("a 304 must repeat ETag, Cache-Control and Vary: %v", r.Header)
		}
	}
}

func TestHead(t *testing.T) {
	get, content := ask(t, "GET", "/", "Accept-Encoding", "gzip")
	head, none := ask(t, "HEAD", "/", "Accept-Encoding", "gzip")
	if head.StatusCode != 200 || none != "" || content == "" {
		t.Errorf("HEAD: %d with %q", head.StatusCode, none)
	}
	for _, name := range []string{"Content-Length", "Content-Type", "Content-Encoding", "ETag"} {
		if head.Header.Get(name) != get.Header.Get(name) || head.Header.Get(name) == "" {
			t.Errorf("%s: HEAD says %q, GET %q", name, head.Header.Get(name), get.Header.Get(name))
		}
	}
}

// A download that broke off goes on where it stopped, as long as the file is the same one.
func TestRanges(t *testing.T) {
	small, _ := ask(t, "GET", "/app.0123456789.wasm", "Accept-Encoding", "br")
	tag := small.Header.Get("ETag")
	for _, test := range []struct {
		span, since string
		status      int
		answer      string
	}{
		{"bytes=1-", tag, 206, "BR"},
		{"bytes=0-0", "", 206, "W"},
		{"bytes=1-", `"other"`, 200, "WBR"},
		{"bytes=9-", tag, 416, "invalid range: failed to overlap\n"},
	} {
		header := []string{"Accept-Encoding", "br", "Range", test.span}
		if test.since != "" {
			header = append(header, "If-Range", test.since)
		}
		r, got := ask(t, "GET", "/app.0123456789.wasm", header...)
		if r.StatusCode != test.status || got != test.answer {
			t.Errorf("%s of %s: %d with %q, want %d with %q", test.span, test.since, r.StatusCode, got, test.status, test.answer)
		}
		if length := r.Header.Get("Content-Length"); length != "" && length != strconv.Itoa(len(got)) {
			t.Errorf("%s of %s: length %s of %d bytes", test.span, test.since, length, len(got))
		}
	}
}

func TestMethods(t *testing.T) {
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS", "PATCH"} {
		if r, _ := ask(t, method, "/"); r.StatusCode != 405 || r.Header.Get("Allow") != "GET, HEAD" {
			t.Errorf("%s: %d, Allow %q", method, r.StatusCode, r.Header.Get("Allow"))
		}
	}
}

func TestUnknownPath(t *testing.T) {
	for _, test := range []struct{ path, to string }{
		{"/about", "/"},
		{"/about?x=1&y=%20", "/?x=1&y=%20"},
		{"/item/3", "/"},
		{"//elsewhere.example/x", "/"},
		{"/notes.txt", "/"},
		{"/index.html.br", "/"},
		{"/missing.0123456789.js", "/"},
		{"/index.html/", "/"},
	} {
		r, _ := ask(t, "GET", test.path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
		if r.StatusCode != 302 || r.Header.Get("Location") != test.to {
			t.Errorf("a person at %s: %d to %q, want 302 to %q", test.path, r.StatusCode, r.Header.Get("Location"), test.to)
		}
		if r, _ := ask(t, "GET", test.path, "Accept", "*/*"); r.StatusCode != 404 {
			t.Errorf("a program at %s: %d, want 404", test.path, r.StatusCode)
		}
	}
}

func TestTraversal(t *testing.T) {
	for _, path := range []string{"/../secret.js", "/a/../../secret.js", "/%2e%2e/secret.js", "/..%2fsecret.js", "/..\\secret.js", "/./index.html", "/%00.js", "//index.html"} {
		if r, content := ask(t, "GET", path); r.StatusCode != 404 {
			t.Errorf("GET %s: %d, %q; want 404", path, r.StatusCode, content)
		}
	}
}
