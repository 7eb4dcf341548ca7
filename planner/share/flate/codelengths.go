package flate

// The lengths of a block's codes are sent as symbols: 0 to 15 are lengths, three more repeat (RFC 1951 section 3.2.7).
const (
	repeatLast = 16 + iota
	repeatZero
	repeatZeroLong
)

// repeats is how often each of the three repeats.
var repeats = [...]span{{3, 2}, {3, 3}, {11, 7}}

// lengthSymbol is one of those symbols, and how much more often than at least it repeats.
type lengthSymbol struct{ symbol, more int }

// runs writes code lengths with few symbols: it always takes the longest repeat.
func runs(lengths []byte) []lengthSymbol {
	var all []lengthSymbol
	for i := 0; i < len(lengths); {
		length, n := lengths[i], 1
		for n < 138 && i+n < len(lengths) && lengths[i+n] == length {
			n++
		}
		switch {
		case length == 0 && n >= 11:
			all = append(all, lengthSymbol{repeatZeroLong, n - 11})
		case length == 0 && n >= 3:
			all = append(all, lengthSymbol{repeatZero, n - 3})
		case i > 0 && length == lengths[i-1] && n >= 3:
			n = min(n, 6)
			all = append(all, lengthSymbol{repeatLast, n - 3})
		default:
			n = 1
			all = append(all, lengthSymbol{int(length), 0})
		}
		i += n
	}
	return all
}
