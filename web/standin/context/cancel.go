package context

import "sync"

// WithCancel returns a context that ends when cancel is called or parent ends.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancellable{Context: parent}
	above := c.follow(parent)
	return c, func() {
		if c.end(Canceled) && above != nil {
			above.forget(c)
		}
	}
}

type cancellable struct {
	Context // the parent, for its deadline and values

	mu       sync.Mutex
	done     chan struct{} // made when it is asked for: most contexts are never waited for
	err      error
	children map[*cancellable]bool
}

// closed is the done of those that ended before anybody asked for it.
var closed = make(chan struct{})

func init() { close(closed) }

func (c *cancellable) Done() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done == nil {
		c.done = make(chan struct{})
	}
	return c.done
}

func (c *cancellable) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

// self is the key under which a cancellable context finds itself behind contexts of other types.
type self struct{}

func (c *cancellable) Value(key any) any {
	if key == (self{}) {
		return c
	}
	return c.Context.Value(key)
}

// follow ends c when parent ends. It returns the context that knows c as its child, if there is one.
func (c *cancellable) follow(parent Context) *cancellable {
	done := parent.Done()
	if done == nil {
		return nil
	}
	if above, ok := parent.Value(self{}).(*cancellable); ok && above.Done() == done {
		above.adopt(c)
		return above
	}
	select {
	case <-done:
		c.end(parent.Err())
		return nil
	default:
	}
	go func() { // parent ends in its own way
		select {
		case <-done:
			c.end(parent.Err())
		case <-c.Done():
		}
	}()
	return nil
}

func (c *cancellable) adopt(child *cancellable) {
	c.mu.Lock()
	err := c.err
	if err == nil {
		if c.children == nil {
			c.children = map[*cancellable]bool{}
		}
		c.children[child] = true
	}
	c.mu.Unlock()
	if err != nil {
		child.end(err)
	}
}

func (c *cancellable) forget(child *cancellable) {
	c.mu.Lock()
	delete(c.children, child)
	c.mu.Unlock()
}

// end reports whether this call ended the context.
func (c *cancellable) end(why error) bool {
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return false
	}
	c.err = why
	if c.done == nil {
		c.done = closed
	} else {
		close(c.done)
	}
	children := c.children
	c.children = nil
	c.mu.Unlock()
	for child := range children {
		child.end(why)
	}
	return true
}
