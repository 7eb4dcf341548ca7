package slim

import "hardeasy/web/slim/wasm"

// lines forgets what only the trace of a crash reads: for each function in
// which files and lines it is, what was inlined into it, and where it begins.
// order leaves behind the tables that nobody names any more. HardEasy: 39,500
// bytes of brotli.
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
// never does. HardEasy: 9,200 bytes of brotli.
func arguments(t *tables) {
	for _, at := range t.at {
		t.dropValues(at, unsafePoint)
		t.dropValues(at, liveArgsOfValue)
		t.drop(at, argumentInfo)
		t.drop(at, liveArgs)
	}
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
