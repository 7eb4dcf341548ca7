package wasm

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// maxSteps bounds how long Run goes on.
const maxSteps = 1 << 28

var errEndless = errors.New("the function does not come to an end")

// Run runs the program's start function on its memory, as a browser does before
// anything else, and returns what lies there afterwards. It is for functions
// that unpack: numbers of 32 bits, blocks, and calls of functions that the
// program brings.
func (m *Module) Run() (memory []byte, err error) {
	defer func() {
		if why := recover(); why != nil { // an address beyond the memory, a stack too short
			memory, err = nil, fmt.Errorf("the start function fails: %v", why)
		}
	}()
	r := &machine{module: m, memory: append([]byte(nil), m.Memory...), bodies: map[int]*prepared{}}
	if m.Start >= 0 {
		r.call(m.Start)
	}
	return r.memory, nil
}

// machine is a program while it runs.
type machine struct {
	module *Module
	memory []byte
	stack  []uint32
	steps  int
	bodies map[int]*prepared
}

// prepared is a function with its blocks found.
type prepared struct {
	Body
	locals     int
	parameters int
	ends       map[int]int // where each block ends
	loops      map[int]int // where each loop begins
}

func (r *machine) prepare(function int) *prepared {
	if p := r.bodies[function]; p != nil {
		return p
	}
	n := function - r.module.Imports
	body, err := Decode(r.module.Code[n])
	if err != nil {
		panic(err)
	}
	of := reader{rest: r.module.Types[r.module.Of[n]][1:]}
	p := &prepared{Body: body, ends: map[int]int{}, loops: map[int]int{}}
	p.parameters = len(of.take(of.unsigned()))
	declared := reader{rest: body.Locals}
	p.locals = p.parameters
	for k := declared.unsigned(); k > 0; k-- {
		p.locals += int(declared.unsigned())
		declared.byte()
	}
	for at, i := range body.Code {
		switch i.Op {
		case End:
			p.ends[i.Label] = at
		case Loop:
			p.loops[i.Label] = at
		}
	}
	r.bodies[function] = p
	return p
}

func (r *machine) pop() uint32 {
	v := r.stack[len(r.stack)-1]
	r.stack = r.stack[:len(r.stack)-1]
	return v
}

func (r *machine) push(v uint32) { r.stack = append(r.stack, v) }

func (r *machine) call(function int) {
	p := r.prepare(function)
	locals := make([]uint32, p.locals)
	for n := p.parameters - 1; n >= 0; n-- {
		locals[n] = r.pop()
	}
	for at := 0; at < len(p.Code); at++ {
		if r.steps++; r.steps > maxSteps {
			panic(errEndless)
		}
		i := p.Code[at]
		to := -1
		switch i.Op {
		case Block, Loop, End:
		case If:
			if r.pop() == 0 {
				at = p.ends[i.Label]
			}
		case Br:
			to = i.Label
		case BrIf:
			if r.pop() != 0 {
				to = i.Label
			}
		case Return:
			return
		case Call:
			r.call(int(i.A))
		case LocalGet:
			r.push(locals[i.A])
		case LocalSet:
			locals[i.A] = r.pop()
		case LocalTee:
			locals[i.A] = r.stack[len(r.stack)-1]
		case I32Const:
			r.push(uint32(i.A))
		case I32Load, I32Load8U, I32Store, I32Store8:
			r.access(i)
		case I32Eqz:
			r.push(truth(r.pop() == 0))
		default:
			b, a := r.pop(), r.pop()
			r.push(calculate(i.Op, a, b))
		}
		if to >= 0 {
			if begin, ok := p.loops[to]; ok {
				at = begin
			} else {
				at = p.ends[to]
			}
		}
	}
}

func (r *machine) access(i Instruction) {
	switch i.Op {
	case I32Load:
		r.push(binary.LittleEndian.Uint32(r.memory[uint64(r.pop())+uint64(i.B):]))
	case I32Load8U:
		r.push(uint32(r.memory[uint64(r.pop())+uint64(i.B)]))
	case I32Store:
		v := r.pop()
		binary.LittleEndian.PutUint32(r.memory[uint64(r.pop())+uint64(i.B):], v)
	case I32Store8:
		v := r.pop()
		r.memory[uint64(r.pop())+uint64(i.B)] = byte(v)
	}
}

func calculate(op Op, a, b uint32) uint32 {
	switch op {
	case I32Add:
		return a + b
	case I32Sub:
		return a - b
	case I32Mul:
		return a * b
	case I32And:
		return a & b
	case I32Or:
		return a | b
	case I32Xor:
		return a ^ b
	case I32Shl:
		return a << (b & 31)
	case I32ShrU:
		return a >> (b & 31)
	case I32Eq:
		return truth(a == b)
	case I32LtU:
		return truth(a < b)
	case I32GtU:
		return truth(a > b)
	case I32GeU:
		return truth(a >= b)
	}
	panic(fmt.Errorf("instruction %#x is not one that Run knows", int(op)))
}

func truth(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
