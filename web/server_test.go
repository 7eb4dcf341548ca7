//go:build !js

package web

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"testing/synctest"
	"time"
)

// pipes is a listener in memory, without the system's buffers: what a server writes is what a reader has taken. Inside of
// synctest its time is not the world's: it goes on once everybody waits.
type pipes struct {
	coming chan net.Conn
	closed chan struct{}
}

func (p pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.coming:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}
func (p pipes) Close() error   { close(p.closed); return nil }
func (p pipes) Addr() net.Addr { return &net.TCPAddr{} }

// dial is the other end of a connection to the server; gone tells when the server's own end is closed.
func (p pipes) dial() (other net.Conn, gone <-chan struct{}) {
	ours, theirs := net.Pipe()
	done := make(chan struct{})
	p.coming <- &watched{Conn: ours, done: sync.OnceFunc(func() { close(done) })}
	return theirs, done
}

// watched tells when it is closed.
type watched struct {
	net.Conn
	done func()
}

func (w *watched) Close() error {
	defer w.done()
	return w.Conn.Close()
}

const program = "app.0123456789.wasm"

var large = fstest.MapFS{
	"index.html": {Data: []byte("<p>plain")},
	program:      {Data: []byte(strings.Repeat("0123456789abcdef", 12<<20/16))},
}

// serving runs the server for one connection, in time that is not the world's.
func serving(t *testing.T, talk func(t *testing.T, c net.Conn, gone <-chan struct{})) {
	synctest.Test(t, func(t *testing.T) {
		p := pipes{make(chan net.Conn), make(chan struct{})}
		server := Server(large)
		ended := make(chan error)
		go func() { ended <- server.Serve(p) }()
		c, gone := p.dial()
		talk(t, c, gone)
		c.Close()
		server.Close()
		if err := <-ended; err != http.ErrServerClosed {
			t.Error(err)
		}
	})
}

func say(t *testing.T, c net.Conn, text string) {
	t.Helper()
	if _, err := io.WriteString(c, text); err != nil {
		t.Fatal(err)
	}
}

const get = "GET /" + program + " HTTP/1.1\r\nHost: x\r\n\r\n"

// Nobody who stands still is waited for longer than is said.
func TestWhoStandsStillIsLeft(t *testing.T) {
	const all = -1
	for _, test := range []struct {
		what   string
		talk   string
		reads  int // bytes that are read before, or all
		within time.Duration
	}{
		{"says nothing", "", all, headerPatience},
		{"says half a header", "GET / HTTP/1.1\r\nHo", all, headerPatience},
		{"reads nothing", get, 0, writePatience},
		{"reads half and no more", get, 6 << 20, writePatience},
		{"reads no small answer", "GET /absent HTTP/1.1\r\nHost: x\r\n\r\n", 0, writePatience},
		{"asks twice and reads nothing", get + get, 0, writePatience},
		{"sends a body and no more", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n", 1, writePatience},
	} {
		t.Run(test.what, func(t *testing.T) {
			serving(t, func(t *testing.T, c net.Conn, gone <-chan struct{}) {
				go io.WriteString(c, test.talk) // a server that has gone does not take the rest
				if test.reads == all {
					go io.Copy(io.Discard, c)
				} else if _, err := io.CopyN(io.Discard, c, int64(test.reads)); err != nil {
					t.Fatal(err)
				}
				synctest.Wait()
				start := time.Now()
				<-gone
				if waited := time.Since(start); waited > test.within {
					t.Errorf("left after %v, want %v", waited, test.within)
				}
			})
		})
	}
}

// A reader who is slow and honest gets all of it, though it takes three times the patience.
func TestSlowLine(t *testing.T) {
	const pieces = 3600
	serving(t, func(t *testing.T, c net.Conn, gone <-chan struct{}) {
		clock := time.NewTicker(3 * writePatience / pieces)
		defer clock.Stop()
		slow := &line{c, clock.C, len(large[program].Data) / pieces}
		say(t, c, get)
		r, err := http.ReadResponse(bufio.NewReaderSize(slow, 16), nil)
		if err != nil {
			t.Fatal(err)
		}
		if n, err := io.Copy(io.Discard, r.Body); err != nil || n != int64(len(large[program].Data)) {
			t.Errorf("%d bytes, then %v", n, err)
		}
	})
}

// line is a connection that one piece comes over at each tick.
type line struct {
	net.Conn
	tick  <-chan time.Time
	piece int // the most bytes in one
}

func (l *line) Read(b []byte) (int, error) {
	<-l.tick
	return l.Conn.Read(b[:min(len(b), l.piece)])
}

// Who announces a body is answered at once, and not asked for more.
func TestBodyThatNeverComes(t *testing.T) {
	for _, test := range []struct {
		head   string
		status int
	}{
		{"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n", 200},
		{"GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", 200},
		{"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n", 200},
		{"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n", 405},
		{"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\nab", 405},
	} {
		serving(t, func(t *testing.T, c net.Conn, gone <-chan struct{}) {
			start := time.Now()
			go io.WriteString(c, test.head)
			r, err := http.ReadResponse(bufio.NewReader(c), nil)
			if err != nil {
				t.Fatalf("%q: %v", test.head, err)
			}
			if _, err := io.ReadAll(r.Body); err != nil || r.StatusCode != test.status || !r.Close {
				t.Errorf("%q: %d, close %v, %v", test.head, r.StatusCode, r.Close, err)
			}
			<-gone
			if waited := time.Since(start); waited > time.Second {
				t.Errorf("%q: it took %v", test.head, waited)
			}
		})
	}
}

// The connections after the last that is allowed wait until there is room.
func TestLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := pipes{make(chan net.Conn), make(chan struct{})}
		l := Limit(p)
		accepted := make(chan net.Conn, maxConnections+1)
		ended := make(chan error)
		go func() {
			for {
				c, err := l.Accept()
				if err != nil {
					ended <- err
					return
				}
				accepted <- c
			}
		}()
		for range maxConnections {
			p.dial()
		}
		next := make(chan struct{})
		go func() { p.dial(); close(next) }()
		synctest.Wait()
		if len(accepted) != maxConnections {
			t.Fatalf("%d connections, want %d", len(accepted), maxConnections)
		}
		first := <-accepted
		first.Close()
		first.Close() // makes room for one only
		<-next
		synctest.Wait()
		if len(accepted) != maxConnections {
			t.Fatalf("%d connections more, want 1", len(accepted)-maxConnections+1)
		}
		l.Close()
		if err := <-ended; err != net.ErrClosed {
			t.Error(err)
		}
	})
}
