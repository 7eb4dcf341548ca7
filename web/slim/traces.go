package slim

import "hardeasy/web/slim/wasm"

// lines forgets what only the trace of a crash reads: for each function in
// which files and lines it is, what was inlined into it, and where it begins.
// HardEasy: 120,000 bytes of brotli, with sweep.
func lines(t *tables) {
	for _, at := range t.at {
		t.setWord(at+pcfileAt, 0)
		t.setWord(at+pclnAt, 0)
		t.dropValues(at, inlinedValues)
		t.drop(at, inlinedData)
		t.setWord(at+unitAt, 0)
		t.setWord(at+startLineAt, 0)
	}
	clear(t.memory[t.units:t.values])
}

// arguments forgets what traces say of a function's arguments, and where a
// function could be interrupted at any instruction, which Go for WebAssembly
// never does. HardEasy: 41,000 bytes of brotli, with sweep.
func arguments(t *tables) {
	for _, at := range t.at {
		t.dropValues(at, unsafePoint)
		t.dropValues(at, liveArgsOfValue)
		t.drop(at, argumentInfo)
		t.drop(at, liveArgs)
	}
}

// sweep blanks the tables that no function names any more.
func sweep(t *tables) {
	keep := make([]bool, len(t.memory))
	mark := func(from, to int) {
		for i := from; i < min(to, len(keep)); i++ {
			keep[i] = true
		}
	}
	for _, at := range t.at {
		for _, place := range t.pcdata(at) {
			mark(t.extent(t.word(place)))
		}
		for kind := range int(t.memory[at+nfuncdataAt]) {
			if offset := t.word(t.funcdata(at) + 4*kind); offset != none {
				mark(t.data+offset, t.data+offset+t.length(kind, t.data+offset))
			}
		}
	}
	wipe := func(from, to int) {
		for i := from; i < to; i++ {
			if !keep[i] {
				t.memory[i] = 0
			}
		}
	}
	wipe(t.values, t.functions)
	wipe(t.data, t.buckets)
}

// length is how long a function's table of data is (stackmap, stackObjectRecord
// in runtime/symtab.go and stack.go, cmd/compile's openDeferInfo and wrapInfo).
func (t *tables) length(kind, at int) int {
	switch kind {
	case argumentMaps, localMaps:
		maps, bits := t.word(at), t.word(at+4)
		return 8 + maps*((bits+7)/8)
	case stackObjects:
		return 8 + 16*t.long(at)
	case openDefers:
		_, first := wasm.Unsigned(t.memory[at:])
		_, second := wasm.Unsigned(t.memory[at+first:])
		return first + second
	case wrapInfo:
		return 4
	}
	return 0
}
