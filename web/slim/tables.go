package slim

import (
	"bytes"
	"encoding/binary"
	"strings"

	"hardeasy/web/slim/wasm"
)

// The layout is that of pcHeader and moduledata in runtime/symtab.go and _func
// in runtime/runtime2.go. The header has been the same since Go 1.20; its magic
// number changes when it does.
var magic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8} // version, padding, instruction size, pointer size

// layout is what else the tables of a version of Go look like: which words of
// moduledata say where the data of functions and the end of the tables are.
type layout struct{ funcdata, end int }

// layouts are those that have been looked at. The numbers of the tables below
// are the same in all of them (internal/abi/symtab.go).
var layouts = map[string]layout{
	"go1.26": {40, 41},
	"go1.27": {43, 44},
}

// bucketsWord of moduledata says where findfunctab is.
const bucketsWord = 19

// offsets inside a _func.
const (
	entryAt       = 0
	nameAt        = 4
	argumentsAt   = 8
	deferReturnAt = 12
	pcspAt        = 16
	pcfileAt      = 20
	pclnAt        = 24
	npcdataAt     = 28
	unitAt        = 32
	startLineAt   = 36
	kindAt        = 40
	flagAt        = 41
	nfuncdataAt   = 43
	pcdataAt      = 44
)

// Which of a function's tables of values, one for each program counter, is what.
const (
	unsafePoint     = 0
	stackMapIndex   = 1
	inlinedValues   = 2
	liveArgsOfValue = 3
	panicBounds     = 4
)

// Which of a function's tables of data is what.
const (
	argumentMaps = 0
	localMaps    = 1
	stackObjects = 2
	inlinedData  = 3
	openDefers   = 4
	argumentInfo = 5
	liveArgs     = 6
	wrapInfo     = 7
)

const none = 0xffffffff // there is no such table of data

// firstFunction is the number of the first function, where the lower 16 bits of
// a program counter are a place in it (cmd/link/internal/wasm).
const firstFunction = 0x1000

// tables is where the linker put what the runtime knows of the functions.
type tables struct {
	memory []byte
	at     []int // where the _func of each function is

	wrapper map[int]bool // functions that call runtime.panicwrap
	named   int          // where the names end; up to values there is room
	ordered bool         // the tables of each column lie in order, from here on:
	begin   [columns]int
	// where the parts begin, in this order
	header, names, units, files, values, functions, data, buckets, end int
}

// findTables looks for tables whose header makes sense, in a program of a known
// version of Go.
func findTables(memory []byte, version string) (*tables, bool) {
	var l layout
	for prefix, its := range layouts {
		if version == prefix || strings.HasPrefix(version, prefix+".") || strings.HasPrefix(version, prefix+"rc") {
			l = its
		}
	}
	if l == (layout{}) {
		return nil, false
	}
	for at := 0; ; at++ {
		i := bytes.Index(memory[at:], magic)
		if i < 0 || len(memory)-at-i < 72 {
			return nil, false
		}
		at += i
		if t, ok := tablesAt(memory, at, l); ok {
			return t, true
		}
	}
}

func tablesAt(memory []byte, header int, l layout) (*tables, bool) {
	t := &tables{memory: memory, header: header, wrapper: map[int]bool{}}
	from := func(word int) int { return header + t.long(header+8*word) }
	count := t.long(header + 8)
	t.names, t.units, t.files, t.values, t.functions = from(4), from(5), from(6), from(7), from(8)
	if !(header < t.names && t.names < t.units && t.units <= t.files && t.files <= t.values && t.values <= t.functions &&
		0 < count && count < len(memory)/8 && t.functions+8*count < len(memory)) {
		return nil, false
	}
	for n := range count {
		at := t.functions + t.word(t.functions+8*n+4)
		if at < t.functions || at+pcdataAt > len(memory) || t.funcdata(at)+4*int(memory[at+nfuncdataAt]) > len(memory) {
			return nil, false
		}
		t.at = append(t.at, at)
	}
	// moduledata begins with where the header is and a slice of the names.
	begin := binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, uint64(header)), uint64(t.names))
	module := bytes.Index(memory, begin)
	if module < 0 || module+8*l.end+8 > len(memory) {
		return nil, false
	}
	t.data, t.buckets, t.end = t.long(module+8*l.funcdata), t.long(module+8*bucketsWord), t.long(module+8*l.end)
	return t, t.functions < t.data && t.data < t.buckets && t.buckets < t.end && t.end <= len(memory)
}

func (t *tables) word(at int) int { return int(binary.LittleEndian.Uint32(t.memory[at:])) }
func (t *tables) long(at int) int { return int(binary.LittleEndian.Uint64(t.memory[at:])) }

func (t *tables) setWord(at, value int) {
	binary.LittleEndian.PutUint32(t.memory[at:], uint32(value))
}

// funcdata is where the list of a function's tables of data begins.
func (t *tables) funcdata(at int) int { return at + pcdataAt + 4*t.word(at+npcdataAt) }

// drop forgets a table of data of a function.
func (t *tables) drop(at, kind int) {
	if int(t.memory[at+nfuncdataAt]) > kind {
		t.setWord(t.funcdata(at)+4*kind, none)
	}
}

// dropValues forgets a table of values of a function.
func (t *tables) dropValues(at, kind int) {
	if t.word(at+npcdataAt) > kind {
		t.setWord(at+pcdataAt+4*kind, 0)
	}
}

// name is the name of a function.
func (t *tables) name(at int) string {
	text := t.memory[t.names+t.word(at+nameAt) : t.units]
	end := bytes.IndexByte(text, 0)
	return string(text[:max(end, 0)])
}

// extent is where a table of values lies: pairs of numbers, up to a first
// number that is zero but is not that of the first pair. There is none at 0.
func (t *tables) extent(offset int) (from, to int) {
	from = t.values + offset
	if offset <= 0 || from >= t.functions {
		return 0, 0
	}
	for to = from; ; {
		value, size := wasm.Unsigned(t.memory[to:t.functions])
		first := to == from
		to += size
		if size == 0 || value == 0 && !first {
			return from, to
		}
		_, size = wasm.Unsigned(t.memory[to:t.functions])
		to += size
	}
}

// clone keeps the tables as they are now.
func (t *tables) clone() *tables {
	if t == nil {
		return nil
	}
	c := *t
	c.memory = bytes.Clone(t.memory)
	return &c
}
