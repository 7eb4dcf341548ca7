package context_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	standin "hardeasy/web/standin/context"
)

var (
	_ standin.Context = context.Context(nil)
	_ context.Context = standin.Context(nil)
)

// twin is the same context made by both packages.
type twin struct {
	got, want             context.Context
	cancelGot, cancelWant func()
}

func roots() []twin {
	return []twin{
		{standin.Background(), context.Background(), func() {}, func() {}},
		{standin.TODO(), context.TODO(), func() {}, func() {}},
	}
}

func (p twin) child() twin {
	got, cancelGot := standin.WithCancel(p.got)
	want, cancelWant := context.WithCancel(p.want)
	return twin{got, want, cancelGot, cancelWant}
}

// wrapped are contexts of a third type that end with the one inside.
func (p twin) wrapped() twin {
	return twin{carrier{p.got}, carrier{p.want}, p.cancelGot, p.cancelWant}
}

// foreign are contexts that end by themselves, with an error of their own.
func (p twin) foreign() twin {
	got, want := &foreign{Context: p.got, done: make(chan struct{})}, &foreign{Context: p.want, done: make(chan struct{})}
	return twin{got, want, got.end, want.end}
}

type carrier struct{ context.Context }

func (c carrier) Value(key any) any {
	if key == "carried" {
		return "value"
	}
	return c.Context.Value(key)
}

func (carrier) Deadline() (time.Time, bool) { return time.Unix(1e9, 0), true }

type foreign struct {
	context.Context
	once sync.Once
	done chan struct{}
}

var errForeign = errors.New("ended in its own way")

func (f *foreign) end()                  { f.once.Do(func() { close(f.done) }) }
func (f *foreign) Done() <-chan struct{} { return f.done }
func (f *foreign) Err() error {
	if ended(f) {
		return errForeign
	}
	return nil
}

// In random trees of contexts, what ends with the standard package ends here. The test ends only when all goroutines have.
func TestTrees(t *testing.T) {
	for seed := range uint64(300) {
		synctest.Test(t, func(t *testing.T) {
			r := rand.New(rand.NewPCG(seed, 1))
			nodes := roots()
			for range 40 {
				n := nodes[r.IntN(len(nodes))]
				switch r.IntN(8) {
				case 0, 1, 2, 3:
					nodes = append(nodes, n.child())
				case 4:
					nodes = append(nodes, n.wrapped())
				case 5:
					nodes = append(nodes, n.foreign())
				default:
					n.cancelGot()
					n.cancelWant()
				}
				synctest.Wait()
				for i, n := range nodes {
					compare(t, seed, i, n)
				}
			}
			for _, n := range nodes {
				n.cancelGot()
				n.cancelWant()
			}
		})
	}
}

func compare(t *testing.T, seed uint64, i int, n twin) {
	t.Helper()
	if got, want := reason(n.got), reason(n.want); got != want {
		t.Fatalf("seed %d, context %d: error %q, want %q", seed, i, got, want)
	}
	if got, want := ended(n.got), ended(n.want); got != want {
		t.Fatalf("seed %d, context %d: done is %v, want %v", seed, i, got, want)
	}
	done, again := n.got.Done(), n.got.Done()
	if (done == nil) != (n.want.Done() == nil) || done != again {
		t.Fatalf("seed %d, context %d: done is not the channel it should be", seed, i)
	}
	if n.got.Value("carried") != n.want.Value("carried") || n.got.Value("nothing") != nil {
		t.Fatalf("seed %d, context %d: another value", seed, i)
	}
	got, gotIs := n.got.Deadline()
	want, wantIs := n.want.Deadline()
	if got != want || gotIs != wantIs {
		t.Fatalf("seed %d, context %d: another deadline", seed, i)
	}
}

func reason(c context.Context) string {
	if c.Err() == nil {
		return "none"
	}
	return c.Err().Error()
}

func ended(c context.Context) bool {
	select {
	case <-c.Done():
		return true
	default:
		return false
	}
}

func TestErrors(t *testing.T) {
	ctx, cancel := standin.WithCancel(standin.Background())
	cancel()
	cancel()
	if ctx.Err() != standin.Canceled || standin.Canceled.Error() != context.Canceled.Error() {
		t.Errorf("cancelled with %q", ctx.Err())
	}
	if standin.Background() == standin.TODO() || standin.Background() != standin.Background() {
		t.Error("Background and TODO are two contexts")
	}
	defer func() {
		if recover() == nil {
			t.Error("no panic for a parent that is nil")
		}
	}()
	standin.WithCancel(nil)
}

// For the race detector.
func TestConcurrent(t *testing.T) {
	root, cancel := standin.WithCancel(standin.Background())
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			ctx, cancel := standin.WithCancel(root)
			below, cancelBelow := standin.WithCancel(ctx)
			defer cancelBelow()
			all.Go(cancel)
			<-below.Done()
			if below.Err() != standin.Canceled {
				t.Errorf("ended with %v", below.Err())
			}
		})
	}
	cancel()
	all.Wait()
	if root.Err() != standin.Canceled {
		t.Errorf("ended with %v", root.Err())
	}
}
