//go:build !js

package web

import (
	"net"
	"sync"
)

// MaxConnections is far more than the browsers of one household or one course have, and keeps a program that opens
// connections for fun from using up the system's: each costs about 20 kB here and its buffers there.
const MaxConnections = 1000

// Limit lets so many connections be open at a time. The next one waits, in the system's queue.
func Limit(l net.Listener, connections int) net.Listener {
	return &limited{Listener: l, taken: make(chan struct{}, connections), closed: make(chan struct{})}
}

type limited struct {
	net.Listener
	taken  chan struct{} // holds an element for each open connection
	once   sync.Once
	closed chan struct{}
}

func (l *limited) Accept() (net.Conn, error) {
	select {
	case l.taken <- struct{}{}:
	case <-l.closed:
		return nil, net.ErrClosed
	}
	c, err := l.Listener.Accept()
	if err != nil {
		<-l.taken
		return nil, err
	}
	return &counted{Conn: c, done: sync.OnceFunc(func() { <-l.taken })}, nil
}

func (l *limited) Close() error {
	l.once.Do(func() { close(l.closed) })
	return l.Listener.Close()
}

// counted makes room for the next one when it is closed.
type counted struct {
	net.Conn
	done func()
}

func (c *counted) Close() error {
	defer c.done()
	return c.Conn.Close()
}
