package wasm

import "fmt"

// Body is a function: its locals beside its parameters, as they are declared,
// and its instructions.
type Body struct {
	Locals []byte
	Code   []Instruction
	labels int
}

// function is the label of the function itself.
const function = 0

// shape tells which immediates follow an instruction's code.
type shape int

const (
	plain shape = iota
	index
	pair
	constant
	float32Bits
	float64Bits
	block
	jump
	table
	zeros // as many bytes that are 0 as the low digit says
	unknown
)

func shapeOf(op Op) shape {
	switch {
	case op == Block || op == Loop || op == If:
		return block
	case op == Br || op == BrIf:
		return jump
	case op == BrTable:
		return table
	case op == Call || LocalGet <= op && op <= GlobalSet:
		return index
	case op == CallIndirect || I32Load <= op && op <= I64Store32:
		return pair
	case op == I32Const || op == I64Const:
		return constant
	case op == F32Const:
		return float32Bits
	case op == F64Const:
		return float64Bits
	case op == MemorySize || op == MemoryGrow || op == MemoryCopy || op == MemoryFill:
		return zeros
	case op <= Nop || op == Else || op == End || op == Return || op == Drop || op == Select,
		I32Eqz <= op && op <= lastSimple, TruncSat <= op && op <= TruncSat+7:
		return plain
	}
	return unknown
}

// zerosOf is how many bytes of zero follow an instruction for the memory.
func zerosOf(op Op) uint64 {
	if op == MemoryCopy {
		return 2
	}
	return 1
}

// Decode reads a function's body. Instructions that Go does not write are an error.
func Decode(body []byte) (Body, error) {
	r := reader{rest: body}
	for n := r.unsigned(); n > 0 && !r.failed; n-- {
		r.unsigned()
		r.byte()
	}
	b := Body{Locals: body[:len(body)-len(r.rest)], labels: 1}
	open := []int{function}
	label := func(depth uint64) int {
		if depth >= uint64(len(open)) {
			r.failed = true
			return function
		}
		return open[len(open)-1-int(depth)]
	}
	for len(r.rest) > 0 && len(open) > 0 && !r.failed {
		i := Instruction{Op: Op(r.byte())}
		if i.Op == TruncSat>>8 {
			i.Op = TruncSat | Op(r.byte())
		}
		switch shapeOf(i.Op) {
		case index:
			i.A = int64(r.unsigned())
		case pair:
			i.A, i.B = int64(r.unsigned()), int64(r.unsigned())
		case constant:
			i.A = r.signed()
		case float32Bits:
			i.A = little(r.take(4))
		case float64Bits:
			i.A = little(r.take(8))
		case block:
			i.A, i.Label = int64(r.byte()), b.NewLabel()
			open = append(open, i.Label)
		case jump:
			i.Label = label(r.unsigned())
		case table:
			for n := r.unsigned(); ; n-- {
				i.Table = append(i.Table, label(r.unsigned()))
				if n == 0 || r.failed {
					break
				}
			}
		case zeros:
			r.take(zerosOf(i.Op))
		case unknown:
			return Body{}, fmt.Errorf("instruction %#x is none of those that Go writes", int(i.Op))
		}
		if i.Op == End {
			i.Label = open[len(open)-1]
			open = open[:len(open)-1]
		}
		b.Code = append(b.Code, i)
	}
	if r.failed || len(r.rest) > 0 || len(open) > 0 {
		return Body{}, errCut
	}
	return b, nil
}

func little(bytes []byte) (v int64) {
	for i, b := range bytes {
		v |= int64(b) << (8 * i)
	}
	return v
}

// NewLabel is a number for one more block.
func (b *Body) NewLabel() int {
	b.labels++
	return b.labels - 1
}

// Encode writes the body.
func (b Body) Encode() []byte {
	out := append([]byte(nil), b.Locals...)
	open := []int{function}
	depth := func(label int) uint64 {
		for d := len(open) - 1; d >= 0; d-- {
			if open[d] == label {
				return uint64(len(open) - 1 - d)
			}
		}
		panic("wasm: a jump to a block that is not open")
	}
	for _, i := range b.Code {
		if i.Op >= TruncSat {
			out = append(out, byte(i.Op>>8))
		}
		out = append(out, byte(i.Op))
		switch shapeOf(i.Op) {
		case index:
			out = AppendUnsigned(out, uint64(i.A))
		case pair:
			out = AppendUnsigned(AppendUnsigned(out, uint64(i.A)), uint64(i.B))
		case constant:
			out = AppendSigned(out, i.A)
		case float32Bits, float64Bits:
			for n := 0; n < 4 || n < 8 && i.Op == F64Const; n++ {
				out = append(out, byte(i.A>>(8*n)))
			}
		case block:
			out = append(out, byte(i.A))
			open = append(open, i.Label)
		case jump:
			out = AppendUnsigned(out, depth(i.Label))
		case table:
			out = AppendUnsigned(out, uint64(len(i.Table)-1))
			for _, label := range i.Table {
				out = AppendUnsigned(out, depth(label))
			}
		case zeros:
			out = append(out, make([]byte, zerosOf(i.Op))...)
		}
		if i.Op == End {
			open = open[:len(open)-1]
		}
	}
	return out
}

// JumpedTo tells the blocks that something jumps to.
func (b Body) JumpedTo() map[int]bool {
	to := map[int]bool{}
	for _, i := range b.Code {
		switch i.Op {
		case Br, BrIf:
			to[i.Label] = true
		case BrTable:
			for _, label := range i.Table {
				to[label] = true
			}
		}
	}
	return to
}
