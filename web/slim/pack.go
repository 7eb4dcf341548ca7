package slim

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"hardeasy/web/slim/wasm"
)

// pack takes out of memory what a start function can put back before the program
// begins (unpack.go): the records of the functions, which become columns, and
// the table that leads from program counters to functions, which says on this
// machine what the counters say themselves. HardEasy: 59,700 bytes of brotli.
//
// The stream lies where names and lines have been. It has a word for each
// column, where its first table lies, four columns of a byte for each function,
// and then numbers, column by column: the number itself, or for a column that
// names tables
//
//	0      no table
//	1      the next that no function has named yet
//	1 + n  what the nth function before this one has
func pack(m *wasm.Module, t *tables) error {
	stream, ok := t.packed()
	if !ok || m.Start >= 0 {
		return nil
	}
	whole := bytes.Clone(m.Memory)
	t.clearPacked(stream)
	t.addUnpack(m)
	unpacked, err := m.Run()
	if err != nil {
		return err
	}
	// What the stream lay on is as it is, and nobody reads it.
	copy(whole[t.named:], stream)
	if at := differs(whole, unpacked); at >= 0 {
		return fmt.Errorf("unpacking gives %d in place of %d at address %d", unpacked[at], whole[at], at)
	}
	return nil
}

// differs is where two memories differ first, -1 for nowhere.
func differs(a, b []byte) int {
	if bytes.Equal(a, b) {
		return -1
	}
	for at := range a {
		if at >= len(b) || a[at] != b[at] {
			return at
		}
	}
	return len(a)
}

// packed is the stream, if the tables are such that it can be unpacked.
func (t *tables) packed() (stream []byte, ok bool) {
	if !t.ordered || !t.bucketsSpeak() {
		return nil, false
	}
	for _, begin := range t.begin {
		stream = binary.LittleEndian.AppendUint32(stream, uint32(begin))
	}
	for _, at := range []int{npcdataAt, nfuncdataAt, kindAt, flagAt} {
		for _, record := range t.at {
			stream = append(stream, t.memory[record+at])
		}
	}
	for column := range columns {
		last := map[int]int{} // the function that had a value last
		for n, record := range t.at {
			place, ok := t.field(record, column)
			if !ok {
				continue
			}
			value := t.word(place)
			code := uint64(value)
			if column >= spColumn {
				before, again := last[value]
				switch {
				case value == absent(column):
					code = 0
				case !again:
					code = 1
				default:
					code = uint64(1 + n - before)
				}
				last[value] = n
			}
			stream = wasm.AppendUnsigned(stream, code)
		}
	}
	return stream, t.named > 0 && t.named+len(stream) <= t.values
}

// Each part of 256 bytes of code has a record in the table of buckets: the
// function it begins with, and in 16 bytes the steps to those of its parts
// (runtime/symtab.go, findfuncbucket).
const (
	bucketSize    = 20
	bucketsPerRow = 16
)

// bucketsSpeak reports whether the buckets lead to the function whose number the
// program counter has, so that unpack can write them.
func (t *tables) bucketsSpeak() bool {
	for n := range t.bucketCount() {
		bucket := t.buckets + bucketSize*n
		if t.word(bucket) != n/bucketsPerRow {
			return false
		}
		for _, step := range t.memory[bucket+4 : bucket+bucketSize] {
			if step != 0 {
				return false
			}
		}
	}
	return true
}

func (t *tables) bucketCount() int { return (t.end - t.buckets) / bucketSize }

// clearPacked blanks what unpack writes, and lays the stream down.
func (t *tables) clearPacked(stream []byte) {
	for n, record := range t.at {
		clear(t.memory[t.functions+8*n : t.functions+8*n+8])
		clear(t.memory[record : record+recordSize(t.word(record+npcdataAt), int(t.memory[record+nfuncdataAt]))])
	}
	clear(t.memory[t.buckets : t.buckets+bucketSize*t.bucketCount()])
	copy(t.memory[t.named:], stream)
}
