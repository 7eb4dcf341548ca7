//go:build js

package main

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

func init() {
	faults["garbage"] = garbage
	faults["finalizers"] = finalizers
	faults["stacks"] = stacks
	faults["goroutines"] = countGoroutines
	faults["timers"] = timers
	faults["goexit"] = goexit
	faults["deep"] = func() { fmt.Println(down(200_000, 1), grow(3000, nil)) }
}

// garbage collects nearly always, while goroutines stand on deep stacks that
// point into themselves.
func garbage() {
	debug.SetGCPercent(1)
	var wg sync.WaitGroup
	sums := make([]int, 150)
	stop := make(chan bool)
	for i := range sums {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sums[i] = grow(i, &i)
			<-stop
			sums[i] += grow(150-i, &i)
		}()
	}
	runtime.GC()
	var text []string
	for i := range 3000 {
		text = append(text, strings.Repeat("x", i%50))
		if i%10 == 0 {
			runtime.Gosched()
		}
	}
	debug.FreeOSMemory()
	close(stop)
	wg.Wait()
	sum := 0
	for _, s := range sums {
		sum = sum*31 + s
	}
	fmt.Println(sum, len(strings.Join(text, "")))
}

func grow(n int, above *int) int {
	here := n
	list := []*int{&here, above}
	var pad [20]*int
	pad[n%20] = &here
	if n > 0 {
		here += grow(n-1, list[n&1]) & 0xffff
		if n%50 == 0 {
			list = append(list, make([]*int, 500)...)
			runtime.Gosched()
		}
	}
	sum := *pad[n%20]
	for _, p := range list {
		if p != nil {
			sum += *p & 0xff
		}
	}
	return sum
}

func finalizers() {
	done := make(chan int)
	func() {
		for i := range 5 {
			p := &[4]int{i}
			runtime.SetFinalizer(p, func(p *[4]int) { done <- p[0] })
		}
		q := &[64]byte{7}
		runtime.AddCleanup(q, func(n int) { done <- n }, 100)
	}()
	sum := 0
	for range 6 {
		runtime.GC()
		sum += <-done
	}
	fmt.Println(sum)
}

// stacks asks for traces in all ways; what they say of names and lines is not
// compared, but that there is something is.
func stacks() {
	buffer := make([]byte, 1<<16)
	fmt.Println(runtime.Stack(buffer, false) > 20, runtime.Stack(buffer, true) > 40, bytes.Contains(debug.Stack(), []byte("goroutine 1 [running]")))
	counts := func(n int) (frames int) {
		pcs := make([]uintptr, n+20)
		callers(n, func() { frames = runtime.Callers(0, pcs) })
		known := runtime.CallersFrames(pcs[:frames])
		for more := true; more; {
			_, more = known.Next()
		}
		return frames
	}
	fmt.Println(counts(0) > 2, counts(50)-counts(10), counts(300)-counts(200))
	_, _, _, ok := runtime.Caller(0)
	fmt.Println(ok, runtime.FuncForPC(0) == nil)
	func() {
		defer func() {
			fmt.Println(recover(), len(debug.Stack()) > 20)
		}()
		var p *shown
		fmt.Println(p.String())
	}()
	wait := make(chan bool)
	for range 20 {
		go callers(30, func() { <-wait })
	}
	runtime.Gosched()
	fmt.Println(runtime.Stack(buffer, true) > 400, len(buffer))
	close(wait)
}

//go:noinline
func callers(n int, do func()) {
	if n == 0 {
		do()
		return
	}
	callers(n-1, do)
}

func countGoroutines() {
	fmt.Println(runtime.NumGoroutine(), runtime.NumCPU(), runtime.GOMAXPROCS(0))
	wait, done := make(chan bool), make(chan bool)
	for range 25 {
		go func() { <-wait; done <- true }()
	}
	fmt.Println(runtime.NumGoroutine())
	close(wait)
	for range 25 {
		<-done
	}
	runtime.GC()
	for range 100 {
		runtime.Gosched()
	}
	later(func() { hear("in a callback", runtime.NumGoroutine()) })
	fmt.Println(runtime.NumGoroutine())
}

func timers() {
	var count atomic.Int32
	var wg sync.WaitGroup
	for _, ms := range []int{6, 2, 4} {
		wg.Add(1)
		time.AfterFunc(time.Duration(ms)*time.Millisecond, func() {
			defer wg.Done()
			count.Add(int32(ms))
		})
	}
	start := time.Now()
	time.Sleep(10 * time.Millisecond)
	fmt.Println(time.Since(start) >= 10*time.Millisecond)
	wg.Wait()
	fmt.Println(count.Load())
	ticks := 0
	for ticker := time.NewTicker(time.Millisecond); ticks < 5; ticks++ {
		<-ticker.C
	}
	stopped := time.NewTimer(time.Hour)
	fmt.Println(ticks, stopped.Stop(), stopped.Stop())
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	<-ctx.Done()
	fmt.Println(ctx.Err())
	select {
	case <-time.After(time.Hour):
	case <-time.After(time.Millisecond):
		fmt.Println("the sooner one")
	}
}

func goexit() {
	done := make(chan bool)
	for i := range 3 {
		go func() {
			defer func() { done <- true }()
			defer func() { fmt.Println(i, "recovers", recover()) }()
			callers(i*100, func() { defer fmt.Println("leaving"); runtime.Goexit() })
		}()
		<-done
	}
}
