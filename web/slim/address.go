package slim

import "hardeasy/web/slim/wasm"

// address is a return address and how it is told.
type address struct {
	full  int64 // as the linker wrote it
	by    told
	value int64
}

// told are the ways to tell an address.
type told int

const (
	byStep    told = iota // how much more it is than the address in local 0
	byPlace               // the place; the function is that of the address in local 0
	byAddress             // all of it
)

// function's half of an address.
const functionHalf = -1 << 16

// made makes of an address in a local the one that is told, on the stack.
func (a address) made(last int64, value wasm.Instruction) []wasm.Instruction {
	switch a.by {
	case byStep:
		return []wasm.Instruction{get(last), value, op(wasm.I32Add)}
	case byPlace:
		return []wasm.Instruction{get(last), i32(functionHalf), op(wasm.I32And), value, op(wasm.I32Or)}
	}
	return []wasm.Instruction{value}
}

// checked stops the program where a local does not hold what the linker wrote.
func checked(local int64, full wasm.Instruction, label int) []wasm.Instruction {
	return []wasm.Instruction{
		get(local), op(wasm.I64ExtendU), full, op(wasm.I64Ne),
		{Op: wasm.If, A: wasm.Void, Label: label}, op(wasm.Unreachable), {Op: wasm.End, Label: label},
	}
}

// inline pushes an address where speed matters: in as many steps as Go does, but
// without the noise.
func (c *calls) inline(f *function, out []wasm.Instruction, a address) []wasm.Instruction {
	out = append(out, pushing[:addressAt]...)
	out = append(out, a.made(blockLocal, i32(a.value))...)
	out = append(out, tee(blockLocal), op(wasm.I64ExtendU), wasm.Instruction{Op: wasm.I64Store, A: 3})
	if c.check {
		out = append(out, checked(blockLocal, i64(a.full), f.NewLabel())...)
	}
	return out
}
