package slim

import "hardeasy/web/slim/wasm"

// unwind leaves a function by a return. When a callee says that the stack of
// WebAssembly is to be left, Go jumps to the function's end, where it returns 1.
// How far that jump goes differs at each call, which no compressor can guess:
//
//	br_if exit                  ->  if; i32.const 1; return; end
//	global.get 0; local.set 1   ->  (behind it: only who stays reads them)
//
// A block that nothing jumps to any more goes, and the constant behind it.
// HardEasy: 32,200 bytes of brotli.
func unwind(f *function) (done int) {
	last := len(f.Code) - 3
	if last < 0 || !f.match(last, op(wasm.End), i32(unwinding), op(wasm.End)) || f.Code[last].Label == 0 {
		return 0
	}
	exit := f.Code[last].Label
	var out []wasm.Instruction
	for at := 0; at < len(f.Code); at++ {
		reload := 0
		if f.match(at, globalGet(spGlobal), set(spLocal)) {
			reload = 2
		}
		if f.match(at+reload, op(wasm.BrIf)) && f.Code[at+reload].Label == exit {
			label := f.NewLabel()
			out = append(out, wasm.Instruction{Op: wasm.If, A: wasm.Void, Label: label}, i32(unwinding), op(wasm.Return), jump(wasm.End, label))
			out = append(out, f.Code[at:at+reload]...)
			at += reload
			done++
			continue
		}
		out = append(out, f.Code[at])
	}
	if last := len(out) - 3; done > 0 {
		f.Code = out
		if !f.JumpedTo()[exit] {
			f.Code = append(out[:last+1], out[last+2])
			f.open(exit)
		}
	}
	return done
}
