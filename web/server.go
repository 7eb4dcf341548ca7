//go:build !js

package web

import (
	"io/fs"
	"net"
	"net/http"
	"strconv"
	"time"

	"golang.org/x/net/netutil"
)

// How long the server waits for the other side.
const (
	headerPatience = 10 * time.Second
	// A request has no body that matters, so the whole of it is a header.
	requestPatience = 20 * time.Second
	idlePatience    = 2 * time.Minute

	// What a reader has to take in that time is one piece, or the connection is closed. A phone on 0.3 Mbit/s takes a piece in
	// 1 s and the program of 1 to 5 MB in half a minute to two, which a time for the whole answer would have to be guessed
	// for. But a system's buffer fills first: it may hold 4 MB, and tells of room only once a third of that has gone, which
	// takes this reader 36 s. Patience is cheap, as all read the same bytes.
	writePatience = 2 * time.Minute
)

// maxConnections is far more than the browsers of one household or one course have, and keeps a program that opens
// connections for fun from using up the system's: each costs about 20 kB here and its buffers there.
const maxConnections = 1000

// Limit bounds how many connections are open at a time. The next one waits, in the system's queue.
func Limit(l net.Listener) net.Listener { return netutil.LimitListener(l, maxConnections) }

// Server serves a built site and bounds what one that reads slowly, or sends nothing, can hold.
func Server(site fs.FS) *http.Server {
	return &http.Server{
		Handler:           Handler(site),
		ReadHeaderTimeout: headerPatience,
		ReadTimeout:       requestPatience,
		WriteTimeout:      writePatience, // of an answer that is no file
		IdleTimeout:       idlePatience,
	}
}

// patient lets an answer take as long as its reader goes on taking it. ServeContent writes pieces of at most 32 kB, and each
// gets the whole of writePatience.
type patient struct {
	http.ResponseWriter
	control *http.ResponseController
	length  int // of the whole content, in bytes
}

func newPatient(w http.ResponseWriter, length int) patient {
	return patient{w, http.NewResponseController(w), length}
}

// WriteHeader gives the length of a compressed file, which ServeContent leaves out.
func (p patient) WriteHeader(status int) {
	if status == http.StatusOK {
		p.Header().Set("Content-Length", strconv.Itoa(p.length))
	}
	p.ResponseWriter.WriteHeader(status)
}

func (p patient) Write(b []byte) (int, error) {
	_ = p.control.SetWriteDeadline(time.Now().Add(writePatience)) // what is no connection needs none
	return p.ResponseWriter.Write(b)
}
