package flate

// output writes bits, the lowest of a byte first.
type output struct {
	bytes []byte
	free  uint // bits of the last byte that nothing was written to
}

// bits writes the lowest n bits of v, the lowest first.
func (out *output) bits(v int, n uint) {
	for ; n > 0; n-- {
		if out.free == 0 {
			out.bytes = append(out.bytes, 0)
			out.free = 8
		}
		out.bytes[len(out.bytes)-1] |= byte(v&1) << (8 - out.free)
		out.free--
		v >>= 1
	}
}

// align fills the last byte.
func (out *output) align() { out.free = 0 }

// symbol writes a symbol's code, which is sent from its highest bit on.
func (out *output) symbol(e *encoder, symbol int) {
	for n := int(e.lengths[symbol]) - 1; n >= 0; n-- {
		out.bits(e.codes[symbol]>>n, 1)
	}
}

// within writes the symbol for the span that v is in, and which number of the span it is.
func (out *output) within(e *encoder, first int, spans []span, v int) {
	symbol := symbolOf(spans, v)
	out.symbol(e, first+symbol)
	out.bits(v-spans[symbol].base, spans[symbol].extra)
}

// encoder is a code to write symbols in.
type encoder struct {
	lengths []byte
	codes   []int
}

// newEncoder numbers the codes as RFC 1951 section 3.2.2 says: those of one length by symbol, and the first of them with
// twice what follows the last of the length before.
func newEncoder(lengths []byte) *encoder {
	e := &encoder{lengths, make([]int, len(lengths))}
	code := 0
	for length := byte(1); length <= maxBits; length++ {
		code <<= 1
		for symbol, l := range lengths {
			if l == length {
				e.codes[symbol] = code
				code++
			}
		}
	}
	return e
}
