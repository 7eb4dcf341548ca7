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

// How long the server waits for a client.
const (
	headerPatience = 10 * time.Second
	// A request has no body that is read, so this is the time for its header.
	requestPatience = 20 * time.Second
	idlePatience    = 2 * time.Minute

	// The time for one piece of a response; then the connection is closed. A phone with 0.3 Mbit/s takes a piece in 1 s, and
	// the program of 1 to 5 MB in half a minute to two, so a limit for a whole response would be a guess. But the system's
	// send buffer may hold 4 MB and accept more only after a third of it was sent, which takes this phone 36 s. Waiting costs
	// little, because all responses share the bytes of a file.
	writePatience = 2 * time.Minute
)

// maxConnections is far more than the browsers of one household or one course open. It stops a hostile program from using up
// memory: each connection costs about 20 kB here, and buffers in the system.
const maxConnections = 1000

// Limit bounds how many connections are open at a time. Further ones wait in the system's queue.
func Limit(l net.Listener) net.Listener { return netutil.LimitListener(l, maxConnections) }

// Server serves a built site, and limits how long a client that reads slowly or sends nothing can keep a connection.
func Server(site fs.FS) *http.Server {
	return &http.Server{
		Handler:           Handler(site),
		ReadHeaderTimeout: headerPatience,
		ReadTimeout:       requestPatience,
		WriteTimeout:      writePatience, // for responses that are no files
		IdleTimeout:       idlePatience,
	}
}

// patient lets a response take as long as the client goes on reading. ServeContent writes pieces of at most 32 kB, and each
// gets the full writePatience.
type patient struct {
	http.ResponseWriter
	control *http.ResponseController
	length  int // of the whole content, in bytes
}

func newPatient(w http.ResponseWriter, length int) patient {
	return patient{w, http.NewResponseController(w), length}
}

// WriteHeader sets the Content-Length of a compressed file, which ServeContent leaves out.
func (p patient) WriteHeader(status int) {
	if status == http.StatusOK {
		p.Header().Set("Content-Length", strconv.Itoa(p.length))
	}
	p.ResponseWriter.WriteHeader(status)
}

func (p patient) Write(b []byte) (int, error) {
	_ = p.control.SetWriteDeadline(time.Now().Add(writePatience)) // fails only without a connection, as in tests
	return p.ResponseWriter.Write(b)
}
