package slim

import "hardeasy/web/slim/wasm"

// narrow is for what Go writes in 64 bits to keep 32 of them, and what it
// writes for nothing:
//
//	nop                                       ->  nothing
//	local.set x; local.get x                  ->  local.tee x
//	i64.extend; i32.wrap                      ->  nothing
//	i64.const c; i32.wrap                     ->  i32.const c
//	i64.load; i32.wrap                        ->  i32.load
//	i64.extend; i64.const c; i64.add; i32.wrap  ->  i32.const c; i32.add
//
// A load of the lower half reads less and so can only fail less. HardEasy:
// 9,000 bytes of brotli, and it makes offsets possible.
func narrow(f *function) (done int) {
	for before := -1; before != done; {
		before = done
		out := f.Code[:0]
		for at := 0; at < len(f.Code); at++ {
			i := f.Code[at]
			switch {
			case i.Op == wasm.Nop:
			case f.match(at, any(wasm.LocalSet), get(i.A)):
				out = append(out, tee(i.A))
				at++
			case f.match(at, op(wasm.I64ExtendU), op(wasm.I32WrapI64)):
				at++
			case f.match(at, op(wasm.I64ExtendU), any(wasm.I64Const), op(wasm.I64Add), op(wasm.I32WrapI64)):
				out = append(out, i32(int64(int32(f.Code[at+1].A))), op(wasm.I32Add))
				at += 3
			case f.match(at+1, op(wasm.I32WrapI64)) && half(&i):
				out = append(out, i)
				at++
			default:
				out = append(out, i)
				continue
			}
			done++
		}
		f.Code = out
	}
	return done
}

// half makes of a constant or load of 64 bits the one of its lower 32.
func half(i *wasm.Instruction) bool {
	switch i.Op {
	case wasm.I64Const:
		*i = i32(int64(int32(i.A)))
	case wasm.I64Load, wasm.I64Load32S, wasm.I64Load32U:
		i.Op, i.A = wasm.I32Load, min(i.A, 2)
	case wasm.I64Load8S, wasm.I64Load8U, wasm.I64Load16S, wasm.I64Load16U:
		i.Op -= wasm.I64Load8S - wasm.I32Load8S
	default:
		return false
	}
	return true
}
