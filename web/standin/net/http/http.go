// Package http stands in for net/http while the program is compiled for the browser, and only then.
//
// go-app's server half (http.go, resource.go) has no build tag, so the wasm program would carry all of net/http, TLS
// included: two thirds of a megabyte, compressed, that no browser ever runs. These are exactly the names which that half
// needs in order to compile. A dependency that needs more fails to compile, loudly; nothing here may be called.
package http

import (
	"io"
	"net/url"
)

const (
	StatusOK                  = 200
	StatusNotModified         = 304
	StatusNotFound            = 404
	StatusInternalServerError = 500
)

type Header map[string][]string

func (Header) Get(string) string  { return "" }
func (Header) Set(string, string) {}

type Request struct {
	URL    *url.URL
	Host   string
	Header Header
	TLS    *struct{}
}

type Response struct {
	StatusCode int
	Header     Header
	Body       io.ReadCloser
}

type ResponseWriter interface {
	io.Writer
	Header() Header
	WriteHeader(int)
}

type Handler interface {
	ServeHTTP(ResponseWriter, *Request)
}

type Dir string

func FileServer(Dir) Handler            { return nil }
func NotFound(ResponseWriter, *Request) {}
func Get(string) (*Response, error)     { panic("net/http is not part of the browser program") }
