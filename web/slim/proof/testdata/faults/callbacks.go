//go:build js

package main

import (
	"fmt"
	"runtime"
	"syscall/js"
)

func init() {
	faults["callback"] = callback
	faults["callback-panics"] = func() { later(func() { panic("in a callback") }) }
	faults["callback-nil-map"] = func() { later(func() { var m map[string]int; m["a"] = 1 }) }
	faults["callback-exception"] = callbackException
	faults["callback-recovers"] = callbackRecovers
	faults["callback-goes-deep"] = callbackGoesDeep
	faults["callback-blocks"] = callbackBlocks
	faults["callback-awaits"] = callbackAwaits
	faults["callback-nested"] = callbackNested
	faults["callback-many"] = callbackMany
	faults["callback-released"] = callbackReleased
	faults["callback-goexit"] = func() { later(runtime.Goexit) }
	faults["callback-after-end"] = func() { after(0, func() { hear("too late") }) }
}

// after calls back by the browser's timer, and does not wait for it.
func after(ms int, do func()) {
	js.Global().Call("setTimeout", js.FuncOf(func(js.Value, []js.Value) any { do(); return nil }), ms)
}

// later waits for it. A callback must not print, as printing waits for another
// callback; hear keeps what it would have printed.
func later(do func()) {
	done := make(chan bool)
	after(0, func() { defer close(done); do() })
	<-done
	fmt.Print(heard)
	heard = ""
}

var heard string

func hear(what ...any) { heard += fmt.Sprintln(what...) }

func callback() {
	add := js.FuncOf(func(this js.Value, args []js.Value) any {
		sum := 0.0
		for _, a := range args {
			sum += a.Float()
		}
		return sum
	})
	fmt.Println(add.Invoke(1, 2.5, 3).Float(), js.Global().Call("parseInt", "12px").Int(), js.ValueOf([]any{1, "a", nil}).Length())
	text := js.Global().Get("Object").New()
	text.Set("toString", js.FuncOf(func(js.Value, []js.Value) any { return "from Go" }))
	fmt.Println(js.Global().Get("String").Invoke(text).String())
}

func callbackException() {
	for _, script := range []string{"throw new Error('thrown')", "return null.x"} {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			js.Global().Get("Function").New(script).Invoke()
		}()
	}
	js.Global().Get("Function").New("throw new RangeError('not recovered')").Invoke()
}

func callbackRecovers() {
	for i := range 50 {
		later(func() {
			defer func() { hear(i, "recovered:", recover()) }()
			var list []int
			list[i]++
		})
	}
}

func callbackGoesDeep() {
	later(func() { hear("callback", down(10_000, 3)) })
	fmt.Println("main", down(10_000, 3))
	sum := js.FuncOf(func(_ js.Value, args []js.Value) any { return down(args[0].Int(), 5) })
	fmt.Println("invoked", sum.Invoke(10_000).Int())
}

func down(n, x int) int {
	if n == 0 {
		return x
	}
	return down(n-1, x*3+n) ^ n
}

func delayed(ms, value int) js.Value {
	return js.Global().Get("Promise").New(js.FuncOf(func(_ js.Value, args []js.Value) any {
		js.Global().Call("setTimeout", args[0], ms, value)
		return nil
	}))
}

func callbackAwaits() {
	done := make(chan int)
	for i := range 3 {
		after(0, func() {
			go func() {
				got := await(delayed(30*(3-i), i*10))
				done <- got.Int()
			}()
		})
	}
	fmt.Println("awaited", <-done+<-done+<-done)
}

// A callback that waits for another one itself is a deadlock.
func callbackBlocks() {
	later(func() { hear(await(delayed(1, 99)).Int()) })
}

func await(p js.Value) js.Value {
	got := make(chan js.Value)
	then := js.FuncOf(func(_ js.Value, args []js.Value) any { got <- args[0]; return nil })
	defer then.Release()
	p.Call("then", then)
	return <-got
}

// Go calls JavaScript calls Go, to some depth, and panics on the way back.
func callbackNested() {
	var again js.Func
	again = js.FuncOf(func(_ js.Value, args []js.Value) any {
		n := args[0].Int()
		if n == 0 {
			return 1
		}
		return again.Invoke(n-1).Int()*2 + down(n*20, n)&1
	})
	fmt.Println(again.Invoke(30).Int())
	var broken js.Func
	broken = js.FuncOf(func(_ js.Value, args []js.Value) any {
		if n := args[0].Int(); n > 0 {
			return broken.Invoke(n - 1)
		}
		panic("deep in callbacks")
	})
	broken.Invoke(5)
}

func callbackMany() {
	done := make(chan int)
	for i := range 300 {
		after(i%3, func() { go func() { done <- down(i*10, i) }() })
	}
	sum := 0
	for range 300 {
		sum += <-done
	}
	fmt.Println(sum)
}

func callbackReleased() {
	f := js.FuncOf(func(js.Value, []js.Value) any { return 1 })
	f.Release()
	fmt.Println(f.Invoke().IsUndefined())
}
