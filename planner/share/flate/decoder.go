package flate

// decoder is a code to read symbols in.
type decoder struct {
	count   [maxBits + 1]int // how many symbols have a code of each length
	symbols []uint16         // those that have one, by length and number
	least   uint             // the shortest code
	most    int              // the longest
}

// init takes the length of each symbol's code; 0 means that it has none. The code is not ok if some bits mean two symbols,
// or none, but for two codes: that of one symbol, which has one bit, and that of no symbol at all.
func (d *decoder) init(lengths []byte) (ok bool) {
	*d = decoder{}
	free := 1 // codes of this length that are not taken
	for length := 1; length <= maxBits; length++ {
		for symbol, l := range lengths {
			if int(l) == length {
				d.symbols = append(d.symbols, uint16(symbol))
				d.count[length]++
			}
		}
		free = free<<1 - d.count[length]
		if free < 0 {
			return false
		}
		if d.count[length] > 0 {
			d.most = length
			if d.least == 0 {
				d.least = uint(length)
			}
		}
	}
	return free == 0 || len(d.symbols) == 0 || len(d.symbols) == 1 && d.most == 1
}
