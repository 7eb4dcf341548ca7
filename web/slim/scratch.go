package slim

import "hardeasy/web/slim/wasm"

// scratch frees local 0 of its second office. To call through a table Go puts
// the callee aside there, while it lays its argument below it:
//
//	local.set 0; i32.const 0; local.get 0; call_indirect
//
// The copy of the stack pointer can do that as well: it is made anew after each
// call. It saves nothing by itself; jumps and calls build on it.
func scratch(f *function) (done int) {
	for at := range f.Code {
		if !f.match(at, set(blockLocal), i32(0), get(blockLocal), any(wasm.CallIndirect)) {
			continue
		}
		if f.match(at+4, globalGet(spGlobal), set(spLocal)) || f.match(at+4, op(wasm.Return)) {
			f.Code[at], f.Code[at+2] = set(spLocal), get(spLocal)
			done++
		}
	}
	return done
}
