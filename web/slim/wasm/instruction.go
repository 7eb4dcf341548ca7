package wasm

// Op is an instruction's code, 5.4; those of two bytes are 0xfc00 and the second.
type Op uint16

// The instructions that Go's compiler writes and somebody here asks for by name.
const (
	Unreachable  Op = 0x00
	Nop          Op = 0x01
	Block        Op = 0x02
	Loop         Op = 0x03
	If           Op = 0x04
	Else         Op = 0x05
	End          Op = 0x0b
	Br           Op = 0x0c
	BrIf         Op = 0x0d
	BrTable      Op = 0x0e
	Return       Op = 0x0f
	Call         Op = 0x10
	CallIndirect Op = 0x11
	Drop         Op = 0x1a
	Select       Op = 0x1b
	LocalGet     Op = 0x20
	LocalSet     Op = 0x21
	LocalTee     Op = 0x22
	GlobalGet    Op = 0x23
	GlobalSet    Op = 0x24
	I32Load      Op = 0x28
	I64Load      Op = 0x29
	F32Load      Op = 0x2a
	F64Load      Op = 0x2b
	I32Load8S    Op = 0x2c
	I32Load8U    Op = 0x2d
	I32Load16S   Op = 0x2e
	I32Load16U   Op = 0x2f
	I64Load8S    Op = 0x30
	I64Load8U    Op = 0x31
	I64Load16S   Op = 0x32
	I64Load16U   Op = 0x33
	I64Load32S   Op = 0x34
	I64Load32U   Op = 0x35
	I32Store     Op = 0x36
	I64Store     Op = 0x37
	I32Store8    Op = 0x3a
	I64Store32   Op = 0x3e
	MemorySize   Op = 0x3f
	MemoryGrow   Op = 0x40
	I32Const     Op = 0x41
	I64Const     Op = 0x42
	F32Const     Op = 0x43
	F64Const     Op = 0x44
	I32Eqz       Op = 0x45
	I32Eq        Op = 0x46
	I32LtU       Op = 0x49
	I32GtU       Op = 0x4b
	I32GeU       Op = 0x4f
	I64Eqz       Op = 0x50
	I64Ne        Op = 0x52
	I32Add       Op = 0x6a
	I32Sub       Op = 0x6b
	I32Mul       Op = 0x6c
	I32And       Op = 0x71
	I32Or        Op = 0x72
	I32Xor       Op = 0x73
	I32Shl       Op = 0x74
	I32ShrU      Op = 0x76
	I64Add       Op = 0x7c
	I64Or        Op = 0x84
	I64Shl       Op = 0x86
	I64ShrU      Op = 0x88
	I32WrapI64   Op = 0xa7
	I64ExtendU   Op = 0xad
	lastSimple   Op = 0xc4
	TruncSat     Op = 0xfc00 // to 0xfc07
	MemoryCopy   Op = 0xfc0a
	MemoryFill   Op = 0xfc0b
)

// Void is the type of a block that leaves nothing.
const Void = 0x40

// Types of values, 5.3.1, as Module.Type takes them.
const (
	I32 = "\x7f"
	I64 = "\x7e"
)

// Instruction is one instruction with what it carries. Blocks are told by
// numbers of their own and not by how deep they are, so that instructions and
// blocks can be taken away around a jump.
type Instruction struct {
	Op    Op
	A, B  int64 // immediates as they stand: an index, a constant (floats by their bits), alignment and offset, a block's type
	Label int   // the block that is opened, ended or jumped to; 0 is the function
	Table []int // the blocks that BrTable jumps to, the last of them otherwise
}

// Is reports whether it is an instruction with one immediate.
func (i Instruction) Is(op Op, a int64) bool { return i.Op == op && i.A == a }

// Loads reports whether it reads memory.
func (i Instruction) Loads() bool { return I32Load <= i.Op && i.Op <= I64Load32U }

// Stores reports whether it writes memory.
func (i Instruction) Stores() bool { return I32Store <= i.Op && i.Op <= I64Store32 }

// Straight gives what an instruction takes from the stack and leaves on it. It
// is not ok for one that jumps, calls, or begins or ends a block.
func (i Instruction) Straight() (takes, leaves int, ok bool) {
	op := i.Op
	switch {
	case op == LocalGet, op == GlobalGet, I32Const <= op && op <= F64Const, op == MemorySize:
		return 0, 1, true
	case op == LocalSet, op == GlobalSet, op == Drop:
		return 1, 0, true
	case op == LocalTee, i.Loads(), op == MemoryGrow, op == I32Eqz, op == I64Eqz:
		return 1, 1, true
	case i.Stores():
		return 2, 0, true
	case I32Eq <= op && op <= 0x66: // comparisons
		return 2, 1, true
	case 0x67 <= op && op <= 0x69, 0x79 <= op && op <= 0x7b, // counts of bits
		0x8b <= op && op <= 0x91, 0x99 <= op && op <= 0x9f, // of one float
		I32WrapI64 <= op && op <= lastSimple, // conversions
		TruncSat <= op && op <= TruncSat+7:
		return 1, 1, true
	case I32Add <= op && op <= 0x78, I64Add <= op && op <= 0x8a, 0x92 <= op && op <= 0x98, 0xa0 <= op && op <= 0xa6:
		return 2, 1, true
	case op == Select:
		return 3, 1, true
	case op == MemoryCopy, op == MemoryFill:
		return 3, 0, true
	case op == Nop:
		return 0, 0, true
	}
	return 0, 0, false
}
