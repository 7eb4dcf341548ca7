package slim

import "hardeasy/web/slim/wasm"

// maxOffset keeps sums of offsets far from where they would wrap.
const maxOffset = 1 << 30

// offsets lets a load or store add what Go adds to the stack pointer before it:
//
//	local.get 1; i32.const c; i32.add; ...; i64.load offset=o
//	->  local.get 1; ...; i64.load offset=o+c
//
// An address that a load adds up does not wrap at 4 GB, where i32.add does; a
// stack lies below that by more than a frame. HardEasy: 12,800 bytes of brotli.
func offsets(f *function) (done int) {
	const none = -1
	var stack []int // for each value, where the constant is that was added to the stack pointer
	dead := make([]bool, len(f.Code))
	for at := range f.Code {
		i := &f.Code[at]
		takes, leaves, ok := i.Straight()
		if !ok {
			stack = stack[:0]
			continue
		}
		taken := none // the address, which lies lowest
		if takes <= len(stack) {
			if takes > 0 {
				taken = stack[len(stack)-takes]
			}
			stack = stack[:len(stack)-takes]
		} else {
			stack = stack[:0]
		}
		if taken != none && (i.Loads() || i.Stores()) {
			if by := f.Code[taken].A; by >= 0 && by < maxOffset && i.B < maxOffset {
				i.B += by
				dead[taken], dead[taken+1] = true, true
				done++
			}
		}
		for range leaves {
			stack = append(stack, none)
		}
		if i.Op == wasm.I32Add && at >= 2 && f.match(at-2, get(spLocal), any(wasm.I32Const)) {
			stack[len(stack)-1] = at - 1
		}
	}
	out := f.Code[:0]
	for at, i := range f.Code {
		if !dead[at] {
			out = append(out, i)
		}
	}
	f.Code = out
	return done
}
