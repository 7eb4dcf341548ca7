package slim

import (
	"slices"

	"hardeasy/web/slim/wasm"
)

// code is a piece of a function that is written here. Functions below take code
// that leaves values and give code that uses them.
type code []wasm.Instruction

func number(v int) code { return code{i32(int64(int32(uint32(v))))} }

func with(o wasm.Op, values ...code) code { return append(slices.Concat(values...), op(o)) }

func plus(a, b code) code  { return with(wasm.I32Add, a, b) }
func times(a, b code) code { return with(wasm.I32Mul, a, b) }
func minus(a, b code) code { return with(wasm.I32Sub, a, b) }
func and(a, b code) code   { return with(wasm.I32And, a, b) }
func less(a, b code) code  { return with(wasm.I32LtU, a, b) }
func more(a, b code) code  { return with(wasm.I32GtU, a, b) }
func same(a, b code) code  { return with(wasm.I32Eq, a, b) }

func load(at code, offset int) code {
	return append(slices.Clone(at), wasm.Instruction{Op: wasm.I32Load, B: int64(offset)})
}

func loadByte(at code, offset int) code {
	return append(slices.Clone(at), wasm.Instruction{Op: wasm.I32Load8U, B: int64(offset)})
}

func put(at code, offset int, value code) code {
	return append(slices.Concat(at, value), wasm.Instruction{Op: wasm.I32Store, B: int64(offset)})
}

func putByte(at code, offset int, value code) code {
	return append(slices.Concat(at, value), wasm.Instruction{Op: wasm.I32Store8, B: int64(offset)})
}

// writer is a function in the making.
type writer struct {
	wasm.Body
	parameters, locals int
}

// local is a number of 32 bits that the function keeps.
type local int64

func (w *writer) local() local {
	w.locals++
	return local(w.parameters + w.locals - 1)
}

func (l local) get() code          { return code{get(int64(l))} }
func (l local) be(value code) code { return append(slices.Clone(value), set(int64(l))) }
func (l local) add(by code) code   { return l.be(plus(l.get(), by)) }

// do runs steps, and again while a condition is not 0.
func (w *writer) do(steps, while code) code {
	label := w.NewLabel()
	return slices.Concat(code{{Op: wasm.Loop, A: wasm.Void, Label: label}}, steps, while, code{jump(wasm.BrIf, label), {Op: wasm.End, Label: label}})
}

// when runs steps where a condition is not 0.
func (w *writer) when(condition, steps code) code {
	label := w.NewLabel()
	return slices.Concat(condition, code{{Op: wasm.If, A: wasm.Void, Label: label}}, steps, code{{Op: wasm.End, Label: label}})
}

// result leaves the function with a value.
func result(value code) code { return append(slices.Clone(value), op(wasm.Return)) }

// finish adds the function to a program.
func (w *writer) finish(m *wasm.Module, results string, steps ...code) int {
	w.Locals = []byte{0}
	if w.locals > 0 {
		w.Locals = append(wasm.AppendUnsigned([]byte{1}, uint64(w.locals)), wasm.I32...)
	}
	w.Code = append(slices.Concat(steps...), op(wasm.End))
	parameters := ""
	for range w.parameters {
		parameters += wasm.I32
	}
	return m.Add(m.Type(parameters, results), w.Body)
}

func called(function int, values ...code) code {
	return append(slices.Concat(values...), call(int64(function)))
}
