package slim

import (
	"bytes"
	"fmt"

	"hardeasy/web/slim/wasm"
)

// read are the tables that the runtime reads while a program runs; the others
// are for traces.
var (
	readValues = []int{stackMapIndex, panicBounds}
	readData   = []int{argumentMaps, localMaps, stackObjects, openDefers, wrapInfo}
	readFields = []int{entryAt, argumentsAt, deferReturnAt}
)

// verify reads a finished program as a browser would, with its start function
// run, and holds what the runtime reads of it against what the linker wrote.
func verify(linked *tables, program []byte, version string) error {
	m, err := wasm.Parse(program)
	if err != nil {
		return err
	}
	memory, err := m.Run()
	if err != nil {
		return err
	}
	made, ok := findTables(memory, version)
	if !ok {
		return fmt.Errorf("the tables of the functions are not found any more")
	}
	if len(made.at) != len(linked.at) {
		return fmt.Errorf("%d functions became %d", len(linked.at), len(made.at))
	}
	for n := range linked.at {
		if err := sameFunction(linked, made, n); err != nil {
			return fmt.Errorf("%s: %w", linked.name(linked.at[n]), err)
		}
	}
	if !bytes.Equal(linked.memory[linked.buckets:linked.end], memory[linked.buckets:linked.end]) {
		return fmt.Errorf("the way from program counters to functions is another")
	}
	zeros := func(b []byte) []byte { return bytes.TrimRight(b, "\x00") } // no segment says that memory begins as zeros
	if !bytes.Equal(linked.memory[:linked.names], memory[:linked.names]) || !bytes.Equal(zeros(linked.memory[linked.end:]), zeros(memory[linked.end:])) {
		return fmt.Errorf("what is no table of functions is another")
	}
	return nil
}

func sameFunction(a, b *tables, n int) error {
	from, to := a.at[n], b.at[n]
	if a.word(a.functions+8*n) != b.word(b.functions+8*n) {
		return fmt.Errorf("where it begins is another")
	}
	for _, field := range readFields {
		if a.word(from+field) != b.word(to+field) {
			return fmt.Errorf("field %d is another", field)
		}
	}
	if a.memory[from+kindAt] != b.memory[to+kindAt] || a.memory[from+flagAt] != b.memory[to+flagAt] {
		return fmt.Errorf("what the runtime knows it for is another")
	}
	if !bytes.Equal(a.tableOf(from, spColumn), b.tableOf(to, spColumn)) {
		return fmt.Errorf("how large its frame is where is another")
	}
	for _, kind := range readValues {
		if !bytes.Equal(a.tableOf(from, valuesColumn+kind), b.tableOf(to, valuesColumn+kind)) {
			return fmt.Errorf("table %d of values is another", kind)
		}
	}
	for _, kind := range readData {
		if !bytes.Equal(a.tableOf(from, dataColumn+kind), b.tableOf(to, dataColumn+kind)) {
			return fmt.Errorf("table %d of data is another", kind)
		}
	}
	return nil
}

// tableOf is the table that a function's record names, nil for none.
func (t *tables) tableOf(record, column int) []byte {
	place, ok := t.field(record, column)
	if !ok || t.word(place) == absent(column) {
		return nil
	}
	at := t.origin(column) + t.word(place)
	return t.memory[at : at+t.size(column, at)]
}
