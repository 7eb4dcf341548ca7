package slim

import "hardeasy/web/slim/wasm"

// A call in Go's WebAssembly puts the return address on Go's own stack:
//
//	local.get 1; i32.const 8; i32.sub; local.tee 1; global.set 0
//	local.get 1; i64.const ADDRESS; i64.store
//
// An address is the number of the function and a place in it. Both are noise:
// another function at each call, and another place. The pass lets a helper do
// the pushing, and local 0 hold the address pushed last, so that the next one is
// told by the step from there:
//
//	local.get 0; i32.const STEP; call step; local.set 0
//
// Where several ways meet and the step differs between them, the place is told:
//
//	local.get 0; i32.const PLACE; call place; local.set 0
//
// What never comes back, growing the stack and the fault of a nil pointer, is
// called by the helper too, and the function returns what it returns.
//
// Local 0 is free once the dispatch has read from it where to go on. The
// dispatch adds the number of the function; route.go says which place local 0
// holds where.
//
// Options.Check makes a program whose helpers hold each told address against the
// one that the linker wrote, and stop where they differ.
//
// HardEasy: 70,100 bytes of brotli.

// pushing is what a call begins with, and address where in it the address stands.
var pushing = []wasm.Instruction{
	get(spLocal), i32(8), op(wasm.I32Sub), tee(spLocal), globalSet(spGlobal),
	get(spLocal), any(wasm.I64Const), store(wasm.I64Store, 0),
}

const addressAt = 6

// push is a place in a function's code at which an address is pushed.
type push struct {
	address int64
	final   int64 // the function that is called and never comes back, or nobody
	resumes bool  // a goroutine may go on at the address
	end     int   // where the code goes on behind what is replaced
}

// place is the lower half of an address.
func (p push) place() int64 { return p.address & 0xffff }

// pushes finds those of a function that can be told by a helper: the copy of the
// stack pointer is made anew after the call, before anybody reads it.
func (c *calls) pushes(f *function) map[int]push {
	found := map[int]push{}
	for at := range f.Code {
		if !f.match(at, pushing...) {
			continue
		}
		p := push{address: f.Code[at+addressAt].A, final: nobody, end: at + len(pushing)}
		call, ok := f.callAfter(p.end)
		if !ok || p.address>>16 != f.number {
			continue
		}
		callee := f.Code[call]
		p.resumes = f.match(call+3, op(wasm.BrIf)) && !callee.Is(wasm.Call, c.fault)
		if callee.Op == wasm.Call && c.never[callee.A] && f.match(p.end, i32(0), callee, globalGet(spGlobal), set(spLocal), op(wasm.BrIf), op(wasm.End)) {
			p.final, p.end = callee.A, call+4
		}
		found[at] = p
	}
	return found
}

// callAfter is where the call is that an address was pushed for.
func (f *function) callAfter(at int) (call int, ok bool) {
	for fresh := false; at < len(f.Code); at++ {
		i := f.Code[at]
		_, _, straight := i.Straight()
		switch {
		case i.Op == wasm.Call || i.Op == wasm.CallIndirect:
			return at, f.match(at+1, globalGet(spGlobal), set(spLocal))
		case i.Is(wasm.LocalSet, spLocal):
			fresh = true
		case !straight, i.Is(wasm.LocalGet, spLocal) && !fresh, i.Is(wasm.LocalTee, spLocal), i.Op == wasm.GlobalGet, i.Op == wasm.GlobalSet:
			return 0, false
		}
	}
	return 0, false
}

// run tells the addresses of a function's calls.
func (c *calls) run(f *function) (done int) {
	pushes := c.pushes(f)
	if len(pushes) == 0 || f.number >= 1<<16 {
		return 0
	}
	head, loop, dispatched := f.dispatch()
	tracked := dispatched && f.kind == 0 && f.reads(blockLocal) == 1 && f.jumpsOnly(loop)
	r := newRoute(f, pushes, head)
	out := make([]wasm.Instruction, 0, len(f.Code))
	for at := 0; at < len(f.Code); at++ {
		if tracked && at == head {
			out = append(out, get(blockLocal), i32(int64(int32(f.number<<16))), op(wasm.I32Or), set(blockLocal))
		}
		p, ok := pushes[at]
		if !ok || f.fast && !tracked && p.final < 0 {
			out = append(out, f.Code[at])
			r.pass(f.Code[at])
			continue
		}
		told := address{full: p.address, by: byAddress, value: int64(int32(p.address))}
		switch {
		case tracked && r.known:
			told.by, told.value = byStep, p.place()-r.place
		case tracked:
			told.by, told.value = byPlace, p.place()
		}
		switch {
		case p.final >= 0:
			out = append(c.byHelper(out, told, p.final), op(wasm.Return))
			r.pass(op(wasm.Return))
		case f.fast:
			out = c.inline(f, out, told)
		default:
			out = c.byHelper(out, told, nobody)
		}
		if tracked && p.final < 0 {
			if !f.fast {
				out = append(out, set(blockLocal))
			}
			r.way = way{true, true, p.place()}
		}
		at = p.end - 1
		done++
	}
	f.Code = out
	return done
}

// jumpsOnly reports whether local 0 is set for nothing but to jump back: what is
// set is read by the dispatch, next.
func (f *function) jumpsOnly(loop int) bool {
	for at, i := range f.Code {
		if i.Is(wasm.LocalTee, blockLocal) || i.Is(wasm.LocalSet, blockLocal) &&
			!(f.match(at+1, op(wasm.Br)) && f.Code[at+1].Label == loop && loop != 0) {
			return false
		}
	}
	return true
}
