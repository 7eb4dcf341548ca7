//go:build js

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"sync"
	"unsafe"
)

func init() {
	faults["exit-0"] = func() { fmt.Println("before"); os.Exit(0) }
	faults["exit-3"] = func() { defer fmt.Println("never"); os.Exit(3) }
	faults["exit-in-goroutine"] = func() { go os.Exit(4); select {} }
	faults["panic"] = func() { defer fmt.Println("deferred"); panic("on purpose") }
	faults["panic-error"] = func() { panic(fmt.Errorf("outer: %w", errors.New("inner"))) }
	faults["panic-type"] = func() { panic(struct{ a, b int }{1, 2}) }
	faults["panic-stringer"] = func() { panic(shown(7)) }
	faults["panic-number"] = func() { panic(-1.5) }
	faults["panic-nil"] = func() { panic(nil) }
	faults["panic-again"] = panicAgain
	faults["panic-in-goroutine"] = func() { go func() { var p *shown; fmt.Println(*p) }(); select {} }
	faults["panic-in-string"] = func() { panic(broken{}) }
	faults["nil-receiver"] = func() { fmt.Println(stringer.String()) }
	faults["nil-dereference"] = func() { var p *[3]string; fmt.Println(p[len(os.Args)]) }
	faults["nil-function"] = func() { var f func(); f() }
	faults["index"] = func() { fmt.Println([]int{1}[len(os.Args)]) }
	faults["divide"] = func() { fmt.Println(1 / (len(os.Args) - 2)) }
	faults["assertion"] = func() { var a any = "text"; fmt.Println(a.(fmt.Stringer)) }
	faults["deadlock"] = func() { <-make(chan int) }
	faults["deadlock-mutex"] = func() { var m sync.Mutex; m.Lock(); m.Lock() }
	faults["deadlock-wait"] = func() { var w sync.WaitGroup; w.Add(1); go func() { select {} }(); w.Wait() }
	faults["goexit-of-main"] = func() { defer fmt.Println("deferred"); runtime.Goexit() }
	faults["unlock"] = func() { var m sync.Mutex; m.Unlock() }
	faults["wait-group-negative"] = func() { var w sync.WaitGroup; w.Add(-1) }
	faults["stack-overflow"] = func() { debug.SetMaxStack(1 << 18); fmt.Println(endless(0)) }
	faults["stack-overflow-in-goroutine"] = func() {
		debug.SetMaxStack(1 << 16)
		go func() { fmt.Println(endless(1)) }()
		select {}
	}
	faults["too-long"] = func() { fmt.Println(len(make([]int, len(os.Args)<<58))) }
	faults["out-of-memory"] = outOfMemory
	faults["concurrent-map"] = concurrentMap
}

type shown int

// A variable of the package, as the compiler knows what a local one holds.
var stringer fmt.Stringer = (*shown)(nil)

func (s shown) String() string { return fmt.Sprintf("shown %d", int(s)) }

type broken struct{}

func (broken) Error() string { panic("while printing") }

func panicAgain() {
	defer func() {
		r := recover()
		defer func() { panic(fmt.Sprint("third after ", recover())) }()
		panic(fmt.Sprint("second after ", r))
	}()
	panic("first")
}

func endless(n int) int { return endless(n+1) + n }

var kept [][]byte

func outOfMemory() {
	for {
		kept = append(kept, make([]byte, 1<<29))
	}
}

// On one thread no two writers meet in a map, so this puts the mark of a writer
// in place by hand: the byte after the three that follow four words in
// internal/runtime/maps.Map.
func concurrentMap() {
	m := map[string]int{"a": 1}
	header := *(*unsafe.Pointer)(unsafe.Pointer(&m))
	*(*uint8)(unsafe.Add(header, 34)) = 4
	m["a"]++
	fmt.Println("not noticed")
}
