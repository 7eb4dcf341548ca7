package slim

import "hardeasy/web/slim/wasm"

// epilogue gives the frame and the return address back in one step, and leaves
// out the copy of the stack pointer that nobody reads any more:
//
//	local.get 1; i32.const F; i32.add; local.tee 1; global.set 0
//	local.get 1; i32.const 8; i32.add; local.tee 1; global.set 0; i32.const r; return
//	->  local.get 1; i32.const F+8; i32.add; global.set 0; i32.const r; return
//
// HardEasy: 1,800 bytes of brotli.
func epilogue(f *function) (done int) {
	rise := []wasm.Instruction{get(spLocal), any(wasm.I32Const), op(wasm.I32Add), tee(spLocal), globalSet(spGlobal)}
	leave := []wasm.Instruction{any(wasm.I32Const), op(wasm.Return)}
	once := append(rise[:len(rise):len(rise)], leave...)
	twice := append(rise[:len(rise):len(rise)], once...)
	out := f.Code[:0]
	for at := 0; at < len(f.Code); at++ {
		var by wasm.Instruction
		end := at
		switch {
		case f.match(at, twice...):
			by, end = i32(f.Code[at+1].A+f.Code[at+1+len(rise)].A), at+len(rise)
		case f.match(at, once...):
			by = f.Code[at+1]
		default:
			out = append(out, f.Code[at])
			continue
		}
		out = append(out, get(spLocal), by, op(wasm.I32Add), globalSet(spGlobal), f.Code[end+len(rise)], op(wasm.Return))
		at = end + len(once) - 1
		done++
	}
	f.Code = out
	return done
}
