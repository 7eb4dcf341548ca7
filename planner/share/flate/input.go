package flate

import (
	"io"
	"strconv"
)

// CorruptInputError is the error for invalid data: the number of bytes read so far.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "flate: corrupt input before offset " + strconv.FormatInt(int64(e), 10)
}

// input reads bits, the lowest of a byte first, and reads a byte only when one of its bits is needed. After the first error all
// bits are 0, so callers must check for it only where 0 would be wrong.
type input struct {
	from io.ByteReader
	err  error
	read CorruptInputError // how many bytes
	held uint32            // bits that were read and not used yet, the next one lowest
	n    uint              // how many
}

// hold makes sure that n bits are in held, at most 16.
func (in *input) hold(n uint) {
	for in.n < n && in.err == nil {
		b, err := in.from.ReadByte()
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			in.err = err
			return
		}
		in.read++
		in.held |= uint32(b) << in.n
		in.n += 8
	}
}

// bits reads a number of n bits.
func (in *input) bits(n uint) int {
	in.hold(n)
	if in.err != nil {
		return 0
	}
	v := in.held & (1<<n - 1)
	in.held >>= n
	in.n -= n
	return int(v)
}

// align drops the bits up to the next byte.
func (in *input) align() { in.held, in.n = 0, 0 }

func (in *input) corrupt() {
	if in.err == nil {
		in.err = in.read
	}
}

// within reads which number of a symbol's span is meant.
func (in *input) within(spans []span, symbol int) int {
	if symbol >= len(spans) {
		in.corrupt()
		return 0
	}
	return spans[symbol].base + in.bits(spans[symbol].extra)
}

// symbol reads a symbol in a code, bit by bit: the codes of one length are consecutive numbers, and the first of them is
// twice what follows the last of the length before (RFC 1951 section 3.2.2).
func (in *input) symbol(d *decoder) int {
	in.hold(d.least)
	code, first, before := 0, 0, 0
	for length := 1; length <= d.most && in.err == nil; length++ {
		code = code<<1 | in.bits(1)
		first <<= 1
		count := d.count[length]
		if code < first+count {
			return int(d.symbols[before+code-first])
		}
		first += count
		before += count
	}
	in.corrupt()
	return 0
}

// single reads one byte at a time, so that it does not read too far.
type single struct{ from io.Reader }

func (s single) ReadByte() (byte, error) {
	var b [1]byte
	_, err := io.ReadFull(s.from, b[:])
	return b[0], err
}
