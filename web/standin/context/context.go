// Package context stands in for the standard package of that name in the browser program:
//
//	ctx, cancel := context.WithCancel(context.Background())
//	defer cancel()
//
// It has contexts that end when they are cancelled. Those with values, deadlines or causes of their own are left out, and no
// context has a String method.
package context

import (
	"errors"
	"time"
)

// Context tells whether work is still wanted.
type Context interface {
	// Deadline is when the context ends by itself, if it does.
	Deadline() (deadline time.Time, ok bool)
	// Done is closed when the context ends; nil if it never does.
	Done() <-chan struct{}
	// Err says why the context has ended; nil if it has not.
	Err() error
	// Value is what the context carries for a key.
	Value(key any) any
}

// CancelFunc ends a context. Only the first call does something.
type CancelFunc func()

// Canceled is why a context ended that was cancelled.
//
//lint:ignore ST1012 the standard library's name
var Canceled = errors.New("context canceled")

// Background is the context that never ends.
func Background() Context { return endless("background") }

// TODO is another one, for where it is not yet known which to use.
func TODO() Context { return endless("todo") }

type endless string

func (endless) Deadline() (deadline time.Time, ok bool) { return }
func (endless) Done() <-chan struct{}                   { return nil }
func (endless) Err() error                              { return nil }
func (endless) Value(any) any                           { return nil }
