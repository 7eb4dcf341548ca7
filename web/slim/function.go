package slim

import "hardeasy/web/slim/wasm"

// Globals and locals of Go's calling convention (cmd/internal/obj/wasm). A
// function takes as its one parameter the block of its code to go on at, keeps
// a copy of the stack pointer, and returns 1 when the stack of WebAssembly is to
// be left because Go switches to another goroutine.
const (
	spGlobal   = 0
	blockLocal = 0
	spLocal    = 1
	unwinding  = 1
)

// function is a function of the program, on its way through the passes.
type function struct {
	wasm.Body
	number      int64 // as the upper bits of a program counter have it
	deferReturn int64 // the place where its deferred calls are run, 0 if there are none
	kind        byte  // what the runtime knows it for, 0 for nothing
	fast        bool  // speed matters more than size here
}

// ordinary reports whether a function keeps the calling convention. The few that
// do not are written by hand, small, and left alone.
func (f *function) ordinary() bool {
	return len(f.Code) > 2 && f.Code[0].Is(wasm.GlobalGet, spGlobal) && f.Code[1].Is(wasm.LocalSet, spLocal)
}

// dispatch is the head of a function that can be gone on with in the middle:
//
//	loop                    if something jumps back
//	  block ... block       one for each place, innermost first
//	    local.get 0
//	    br_table
//
// at is where the table stands, and loop the label of the loop, 0 if there is none.
func (f *function) dispatch() (at, loop int, ok bool) {
	for at = 2; at < len(f.Code); at++ {
		switch i := f.Code[at]; i.Op {
		case wasm.Loop:
			if loop != 0 {
				return 0, 0, false
			}
			loop = i.Label
		case wasm.Block:
		case wasm.LocalGet:
			at++
			return at, loop, i.A == blockLocal && at < len(f.Code) && f.Code[at].Op == wasm.BrTable
		default:
			return 0, 0, false
		}
	}
	return 0, 0, false
}

// match reports whether the instructions at a place are these, in this order. Of
// those with an immediate below 0 only the code is compared.
func (f *function) match(at int, pattern ...wasm.Instruction) bool {
	if at+len(pattern) > len(f.Code) {
		return false
	}
	for n, want := range pattern {
		if have := f.Code[at+n]; have.Op != want.Op || want.A >= 0 && have.A != want.A || want.B >= 0 && have.B != want.B {
			return false
		}
	}
	return true
}

// Instructions as patterns and in their place.

func op(code wasm.Op) wasm.Instruction              { return wasm.Instruction{Op: code} }
func get(local int64) wasm.Instruction              { return wasm.Instruction{Op: wasm.LocalGet, A: local} }
func set(local int64) wasm.Instruction              { return wasm.Instruction{Op: wasm.LocalSet, A: local} }
func tee(local int64) wasm.Instruction              { return wasm.Instruction{Op: wasm.LocalTee, A: local} }
func globalGet(global int64) wasm.Instruction       { return wasm.Instruction{Op: wasm.GlobalGet, A: global} }
func globalSet(global int64) wasm.Instruction       { return wasm.Instruction{Op: wasm.GlobalSet, A: global} }
func i32(value int64) wasm.Instruction              { return wasm.Instruction{Op: wasm.I32Const, A: value} }
func i64(value int64) wasm.Instruction              { return wasm.Instruction{Op: wasm.I64Const, A: value} }
func call(function int64) wasm.Instruction          { return wasm.Instruction{Op: wasm.Call, A: function} }
func any(code wasm.Op) wasm.Instruction             { return wasm.Instruction{Op: code, A: -1, B: -1} }
func jump(code wasm.Op, to int) wasm.Instruction    { return wasm.Instruction{Op: code, Label: to} }
func store(code wasm.Op, at int64) wasm.Instruction { return wasm.Instruction{Op: code, A: -1, B: at} }
