package flate

import "io"

// NewReader inflates the data of r. It returns io.EOF after the last block and reads nothing of r after that, and
// io.ErrUnexpectedEOF if r ends too early.
func NewReader(r io.Reader) io.ReadCloser {
	bytes, ok := r.(io.ByteReader)
	if !ok {
		bytes = single{r}
	}
	return &inflater{in: input{from: bytes}}
}

// inflater is the reader. Between two calls it may be anywhere in a block.
type inflater struct {
	in                input
	final             bool // no block follows this one
	left              int  // how much of a stored block is still to come
	coded             bool // symbols are still to come, in these codes
	literal, distance decoder
	out               []byte // the window, and after it what has not been read yet
	read              int    // where that begins
}

func (f *inflater) Read(p []byte) (int, error) {
	for f.read == len(f.out) {
		if f.in.err != nil {
			return 0, f.in.err
		}
		f.advance()
	}
	n := copy(p, f.out[f.read:])
	f.read += n
	return n, nil
}

// Close returns the error with which reading ended, if any.
func (f *inflater) Close() error {
	if f.in.err == io.EOF {
		return nil
	}
	return f.in.err
}

// advance inflates about as much as a window holds.
func (f *inflater) advance() {
	if far := len(f.out) - window; far > 0 {
		f.out = append(f.out[:0], f.out[far:]...)
	}
	f.read = len(f.out)
	for f.in.err == nil && len(f.out)-f.read < window {
		switch {
		case f.left > 0:
			f.left--
			f.put(f.in.bits(8))
		case f.coded:
			f.symbol()
		case f.final:
			f.in.err = io.EOF
		default:
			f.header()
		}
	}
}

// put adds a byte, unless it could not be read.
func (f *inflater) put(b int) {
	if f.in.err == nil {
		f.out = append(f.out, byte(b))
	}
}

// header reads the header of a block.
func (f *inflater) header() {
	f.final = f.in.bits(1) == 1
	switch f.in.bits(2) {
	case stored:
		f.in.align()
		f.left = f.in.bits(16)
		if f.in.bits(16)^f.left != 0xffff {
			f.in.corrupt()
		}
	case fixed:
		literal, distance := fixedLengths()
		f.coded = f.literal.init(literal) && f.distance.init(distance)
	case dynamic:
		f.coded = true
		f.codes()
	default:
		f.in.corrupt()
	}
}

// codes reads the codes of a block. Their lengths are themselves sent in a code.
func (f *inflater) codes() {
	counts := f.in.bits(14)
	nLiteral, nDistance, nLength := counts&31+endOfBlock+1, counts>>5&31+1, counts>>10+4
	if nLiteral > literals || nDistance > distances {
		f.in.corrupt()
		return
	}
	lengths := make([]byte, len(codeOrder), literals+distances)
	for i := range nLength {
		lengths[codeOrder[i]] = byte(f.in.bits(3))
	}
	if !f.literal.init(lengths) {
		f.in.corrupt()
	}
	lengths = lengths[:0]
	for len(lengths) < nLiteral+nDistance {
		symbol := f.in.symbol(&f.literal)
		length, n := byte(symbol), 1
		if symbol >= repeatLast {
			length = 0
			if symbol == repeatLast {
				if len(lengths) == 0 {
					f.in.corrupt()
					return
				}
				length = lengths[len(lengths)-1]
			}
			r := repeats[symbol-repeatLast]
			n = r.base + f.in.bits(r.extra)
		}
		if len(lengths)+n > nLiteral+nDistance {
			f.in.corrupt()
			return
		}
		for range n {
			lengths = append(lengths, length)
		}
	}
	if !f.literal.init(lengths[:nLiteral]) || !f.distance.init(lengths[nLiteral:]) {
		f.in.corrupt()
	}
	// A block has an end symbol, so that many bits can be read at once without reading too far. compress/flate does so for
	// speed; here it makes sure that errors are the same.
	f.literal.least = max(f.literal.least, uint(lengths[endOfBlock]))
}

// symbol reads a literal, a match or the end of the block.
func (f *inflater) symbol() {
	symbol := f.in.symbol(&f.literal)
	switch {
	case symbol < endOfBlock:
		f.put(symbol)
		return
	case symbol == endOfBlock:
		f.coded = false
		return
	}
	length := f.in.within(lengthSpans, symbol-endOfBlock-1)
	distance := f.in.within(distanceSpans, f.in.symbol(&f.distance))
	if distance > len(f.out) {
		f.in.corrupt()
	}
	for ; length > 0 && f.in.err == nil; length-- { // byte by byte, because a match may overlap its own output
		f.put(int(f.out[len(f.out)-distance]))
	}
}
