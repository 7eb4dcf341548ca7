//go:build !js

package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strings"
	"time"
)

// Handler serves a built site, also to slow clients (see patient). A new build is served at once.
func Handler(site fs.FS) http.Handler {
	all := &files{site: site, held: map[string]*file{}}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		secure(w.Header())
		if r.ContentLength != 0 {
			refuseBody(w)
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "Only GET and HEAD are served here.", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name == "" {
			name = "index.html"
		}
		err := serve(w, r, all, name)
		switch {
		case err == nil:
		case errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid):
			absent(w, r)
		default:
			http.Error(w, "The site could not be read.", http.StatusInternalServerError)
		}
	})
}

// refuseBody makes sure that the response and the end of the connection do not wait for a request body, which is not read and
// may never come.
func refuseBody(w http.ResponseWriter) {
	w.Header().Set("Connection", "close")
	_ = http.NewResponseController(w).SetReadDeadline(time.Now()) // fails only without a connection, as in tests
}

// absent redirects a person to the app, whose only page is "/" (the browser keeps the fragment), and answers a program with 404.
func absent(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Add("Vary", "Accept")
	if !strings.Contains(r.Header.Get("Accept"), "text/html") {
		http.Error(w, "Not found.", http.StatusNotFound)
		return
	}
	to := "/"
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusFound)
}

// serve writes one file. Names outside of the site and names of compressed copies do not exist.
func serve(w http.ResponseWriter, r *http.Request, all *files, name string) error {
	kind, known := types[path.Ext(name)]
	if !known || !fs.ValidPath(name) || path.Ext(name) == ".txt" && !isLanguage(name) {
		return fs.ErrNotExist
	}
	plain, err := all.read(name)
	if err != nil {
		return err
	}
	f, coding, err := chosen(all, name, plain, r.Header.Values("Accept-Encoding"))
	if err != nil {
		return err
	}
	h, tag := w.Header(), plain.tag
	if compressible(name) {
		h.Add("Vary", "Accept-Encoding")
	}
	if coding != "" {
		h.Set("Content-Encoding", coding)
		tag += "-" + coding
	}
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", cacheControl(name))
	h.Set("ETag", `"`+tag+`"`)
	// No modification time: two builds within a second would have the same one. The tag is exact.
	http.ServeContent(newPatient(w, len(f.content)), r, name, time.Time{}, bytes.NewReader(f.content))
	return nil
}

// types are the files that a site is made of. The table is our own because the one of the system differs between machines.
var types = map[string]string{
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".wasm":        "application/wasm",
	".names":       "text/plain; charset=utf-8",
	".txt":         "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
}

var hashedFile = regexp.MustCompile(`\.[0-9a-f]{10}\.[a-z]+$`)

func cacheControl(name string) string {
	if hashedFile.MatchString(name) {
		return "public, max-age=31536000, immutable"
	}
	return "no-cache" // keep it, and ask each time whether it is still current
}

func contentTag(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:10])
}
