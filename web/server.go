//go:build !js

package web

import (
	"io/fs"
	"net/http"
	"time"
)

// How long the server waits for the other side.
const (
	headerPatience = 10 * time.Second
	// A request has no body that matters, so the whole of it is a header.
	requestPatience = 20 * time.Second
	idlePatience    = 2 * time.Minute

	// What a reader has to take in that time is one piece, or the connection is closed. A phone on 0.3 Mbit/s takes a piece in
	// 2 s and the program of 1 to 5 MB in half a minute to two, which a time for the whole answer would have to be guessed
	// for. But a system's buffer fills first: it may hold 4 MB, and tells of room only once a third of that has gone, which
	// takes this reader 36 s. Patience is cheap, as all read the same bytes.
	writePatience = 2 * time.Minute
	piece         = 64 << 10
)

// Server serves a built site and bounds what one that reads slowly, or sends nothing, can hold.
func Server(site fs.FS) *http.Server {
	return &http.Server{
		Handler:           Handler(site),
		ReadHeaderTimeout: headerPatience,
		ReadTimeout:       requestPatience,
		WriteTimeout:      writePatience, // of an answer that send has no part in
		IdleTimeout:       idlePatience,
	}
}

// send writes the content as long as the reader takes it.
func send(w http.ResponseWriter, content []byte) {
	control := http.NewResponseController(w)
	for len(content) > 0 {
		_ = control.SetWriteDeadline(time.Now().Add(writePatience)) // what is no connection needs none
		n, err := w.Write(content[:min(piece, len(content))])
		if err != nil {
			return // the reader has gone
		}
		content = content[n:]
	}
}
