package wasm

// reader takes values from the front of a part of the program. After a value
// that is not there it gives zeros and says so in failed.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) byte() byte {
	if len(r.rest) == 0 {
		r.failed = true
		return 0
	}
	b := r.rest[0]
	r.rest = r.rest[1:]
	return b
}

func (r *reader) take(n uint64) []byte {
	if n > uint64(len(r.rest)) {
		r.failed, r.rest = true, nil
		return nil
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

// bits reads LEB128: seven bits a byte, the lowest first. size is how many
// bits it read, and last the byte that ended them.
func (r *reader) bits() (value uint64, size uint, last byte) {
	for size < 64 {
		last = r.byte()
		value |= uint64(last&0x7f) << size
		size += 7
		if last < 0x80 {
			return value, size, last
		}
	}
	r.failed = true
	return 0, size, 0
}

func (r *reader) unsigned() uint64 {
	value, _, _ := r.bits()
	return value
}

func (r *reader) signed() int64 {
	value, size, last := r.bits()
	if last&0x40 != 0 && size < 64 {
		value |= ^uint64(0) << size
	}
	return int64(value)
}

// Unsigned reads one LEB128 number and how many bytes it takes; 0 bytes when it
// is cut off.
func Unsigned(from []byte) (value uint64, size int) {
	r := reader{rest: from}
	value = r.unsigned()
	if r.failed {
		return 0, 0
	}
	return value, len(from) - len(r.rest)
}

// AppendUnsigned writes LEB128.
func AppendUnsigned(to []byte, v uint64) []byte {
	for v >= 0x80 {
		to = append(to, byte(v)|0x80)
		v >>= 7
	}
	return append(to, byte(v))
}

// AppendSigned writes LEB128 of numbers that may be negative.
func AppendSigned(to []byte, v int64) []byte {
	for v < -0x40 || v >= 0x40 {
		to = append(to, byte(v)|0x80)
		v >>= 7
	}
	return append(to, byte(v)&0x7f)
}
