// Package flate deflates and inflates (RFC 1951) what links carry:
//
//	short := flate.Deflate(text)
//	text, err := io.ReadAll(flate.NewReader(bytes.NewReader(short)))
//
// It exists because both links and the program must be small: it has half the code of compress/flate, and its links are 5 %
// shorter. The reader accepts and refuses the same data as that of compress/flate, with the same errors. Deflate is made for
// texts of some kilobytes and searches for the shortest block. There are no dictionaries, and it is slow for megabytes.
package flate

// Sections 3.2.5 to 3.2.7 of RFC 1951 give the numbers.
const (
	window       = 32 << 10 // how far back a match may be
	shortest     = 3        // the shortest match
	longest      = 258      // the longest match
	endOfBlock   = 256      // the symbol after the literals; those of lengths follow
	literals     = 286      // literals, end of block and lengths
	distances    = 30       // symbols of distances
	maxBits      = 15       // of a code
	maxBitsOfAll = 7        // of a code for code lengths
)

// The kinds of block.
const (
	stored = iota
	fixed
	dynamic
)

// codeOrder is the order in which the lengths of the codes for code lengths are sent; rare ones come last.
const codeOrder = "\x10\x11\x12\x00\x08\x07\x09\x06\x0a\x05\x0b\x04\x0c\x03\x0d\x02\x0e\x01\x0f"

// span is the numbers of one symbol: from base on, as many as the extra bits after the symbol can count.
type span struct {
	base  int
	extra uint
}

// The spans of lengths, from symbol 257 on, and of distances. The longest length has a symbol of its own.
var (
	lengthSpans   = append(spans(28, shortest, 4), span{longest, 0})
	distanceSpans = spans(distances, 1, 2)
)

// spans makes n of them, from first on, the width of which doubles every few.
func spans(n, first, every int) []span {
	all := make([]span, n)
	for i := range all {
		extra := uint(max(0, i/every-1))
		all[i] = span{first, extra}
		first += 1 << extra
	}
	return all
}

// symbolOf gives the last span that begins at v or before it.
func symbolOf(spans []span, v int) int {
	low, high := 0, len(spans)
	for high-low > 1 {
		if middle := (low + high) / 2; spans[middle].base <= v {
			low = middle
		} else {
			high = middle
		}
	}
	return low
}

// fixedLengths are the code lengths of a fixed block (RFC 1951 section 3.2.6): of literals and lengths, and of distances.
// Each code has two more symbols that are never used.
func fixedLengths() (literal, distance []byte) {
	literal, distance = make([]byte, literals+2), make([]byte, distances+2)
	for i := range literal {
		switch {
		case i < 144:
			literal[i] = 8
		case i < 256:
			literal[i] = 9
		case i < 280:
			literal[i] = 7
		default:
			literal[i] = 8
		}
	}
	for i := range distance {
		distance[i] = 5
	}
	return literal, distance
}
