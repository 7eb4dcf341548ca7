package fmt_test

import (
	"strings"
	"testing"
)

// FuzzSprintf makes formats and operands of what it is given. Formats that ask for what the stand-in does not know are
// passed over.
func FuzzSprintf(f *testing.F) {
	for i, format := range formats {
		f.Add(format, []byte{byte(i), byte(7 * i), byte(31 * i)}, int64(i*i)<<(i%48), "text\n")
	}
	f.Fuzz(func(t *testing.T, format string, shape []byte, n int64, s string) {
		if !isKnownFormat(format) {
			return
		}
		m := maker{shape, n, s}
		var a []any
		for len(m.shape) > 0 && len(a) < 8 {
			a = append(a, m.operand(3))
		}
		same(t, format, a)
	})
}

// isKnownFormat leaves out the verbs, flags and precisions that only the standard package knows.
func isKnownFormat(format string) bool {
	for {
		_, rest, found := strings.Cut(format, "%")
		if !found {
			return true
		}
		rest = strings.TrimLeft(rest, "0")
		verb := strings.TrimLeft(rest, "0123456789")
		if len(rest)-len(verb) > 3 || verb != "" && strings.Contains("bcoOeEfFgGUX+-# .*[", verb[:1]) {
			return false
		}
		if verb == "" {
			return true
		}
		format = verb[1:]
	}
}

// maker makes operands. Each takes a byte of its shape.
type maker struct {
	shape []byte
	n     int64
	s     string
}

func (m *maker) operand(depth int) any {
	if len(m.shape) == 0 {
		return nil
	}
	b := m.shape[0]
	m.shape = m.shape[1:]
	m.n ^= int64(b) << (b % 56)
	if depth == 0 {
		b %= 16
	}
	switch b % 32 {
	case 0:
		return m.n
	case 1:
		return int(-m.n)
	case 2:
		return int8(m.n)
	case 3:
		return uint8(m.n)
	case 4:
		return uint32(m.n)
	case 5:
		return uint64(m.n)
	case 6:
		return rune(m.n)
	case 7, 8:
		return number(m.n)
	case 9:
		return m.s
	case 10:
		return word(m.s)
	case 11:
		return m.n > 0
	case 12:
		return said{m.s}
	case 13:
		return &onPointer{int(m.n & 7)}
	case 14:
		return (*said)(nil)
	case 15:
		return octets{octet(m.n), 2}
	case 16:
		return []any{m.operand(depth - 1), m.operand(depth - 1)}
	case 17:
		return map[string]any{m.s: m.operand(depth - 1), "k": m.operand(depth - 1)}
	case 18:
		return map[int64]any{m.n: m.operand(depth - 1), -m.n: 1, 3: 2}
	case 19:
		return struct {
			A any
			b any
		}{m.operand(depth - 1), m.operand(depth - 1)}
	case 20:
		return &struct{ A, B any }{m.operand(depth - 1), m.s}
	case 21:
		return nested{A: int(m.n), b: m.s, Inner: said{m.s}, Any: m.operand(depth - 1)}
	case 22:
		return broken{m.operand(depth - 1)}
	case 23:
		return []string{m.s, "x"}
	case 24:
		return [2]uint16{uint16(m.n), 1}
	case 25:
		return map[word]int{word(m.s): 1, "b": 2}
	case 26:
		return [2]byte{byte(m.n), 1}
	case 27:
		return &[]int{int(m.n)}
	case 28:
		return struct{ word }{word(m.s)}
	}
	return nil
}
