package slim

import (
	"bytes"
	"encoding/binary"
)

// The layout is that of pcHeader in runtime/symtab.go and _func in
// runtime/runtime2.go, unchanged from Go 1.20 to 1.26. The magic number changes
// when the layout does.
var magic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8} // version, padding, instruction size, pointer size

// offsets inside a _func.
const (
	pcspAt      = 16
	pcfileAt    = 20
	pclnAt      = 24
	npcdataAt   = 28
	startLineAt = 36
	pcdataAt    = 44
)

// tables is where the linker put what the runtime knows of the functions.
type tables struct {
	memory []byte
	count  int // of functions
	// where the parts begin, in this order
	units, files, values, functions int
}

// findTables looks for tables whose header makes sense.
func findTables(memory []byte) (tables, bool) {
	for at := 0; ; {
		i := bytes.Index(memory[at:], magic)
		if i < 0 || len(memory)-at-i < 72 {
			return tables{}, false
		}
		at += i
		word := func(n int) int { return int(binary.LittleEndian.Uint64(memory[at+8*n:])) }
		t := tables{memory, word(1), at + word(5), at + word(6), at + word(7), at + word(8)}
		if at < t.units && t.units <= t.files && t.files <= t.values && t.values <= t.functions &&
			0 < t.count && t.count < len(memory)/8 && t.functions+8*t.count < len(memory) {
			return t, true
		}
		at++
	}
}

func (t tables) word(at int) int { return int(binary.LittleEndian.Uint32(t.memory[at:])) }

// function is where the nth _func lies.
func (t tables) function(n int) (at int, ok bool) {
	at = t.functions + t.word(t.functions+8*n+4)
	if at < t.functions || at+pcdataAt > len(t.memory) {
		return 0, false
	}
	return at, at+pcdataAt+4*t.word(at+npcdataAt) <= len(t.memory)
}

// blankLines fills with zeros what only a trace of a crash reads: for each
// function where its files and lines are, for which 0 means "not known", and
// its first line; those tables, but for bytes that it shares with others; and
// the names of the files.
func blankLines(memory []byte) {
	t, ok := findTables(memory)
	if !ok {
		return
	}
	functions := make([]int, t.count)
	for n := range functions {
		if functions[n], ok = t.function(n); !ok {
			return
		}
	}

	values := memory[t.values:t.functions]
	whole := bytes.Clone(values)
	for _, at := range functions {
		for _, table := range []int{at + pcfileAt, at + pclnAt} {
			from, to := extent(whole, t.word(table))
			clear(values[from:to])
		}
	}
	for _, at := range functions {
		kept := []int{at + pcspAt}
		for i := range t.word(at + npcdataAt) {
			kept = append(kept, at+pcdataAt+4*i)
		}
		for _, table := range kept {
			from, to := extent(whole, t.word(table))
			copy(values[from:to], whole[from:to])
		}
	}
	for _, at := range functions {
		clear(memory[at+pcfileAt : at+npcdataAt])
		clear(memory[at+startLineAt : at+startLineAt+4])
	}
	clear(memory[t.units:t.values])
}

// extent is where a table of values lies: pairs of numbers, up to a first
// number that is zero but is not that of the first pair. There is none at 0.
func extent(values []byte, at int) (from, to int) {
	if at <= 0 || at >= len(values) {
		return 0, 0
	}
	r := reader{rest: values[at:]}
	for first := true; !r.failed; first = false {
		if r.unsigned() == 0 && !first {
			break
		}
		r.unsigned()
	}
	return at, len(values) - len(r.rest)
}
