package flate

// rounds is how often the matches are chosen again, with the costs from the codes of the last choice.
const rounds = 2

// Deflate returns the shortest of: stored blocks, a block with fixed codes, and blocks with their own codes.
func Deflate(text []byte) []byte {
	shortest := storedBlocks(text)
	literal, distance := fixedLengths()
	earlier := chains(text)
	for round := range rounds {
		steps := cheapest(text, earlier, priceOf(literal, distance))
		if round == 0 {
			shortest = shorter(shortest, block(text, steps, fixed, literal, distance))
		}
		literal, distance = fit(text, steps)
		shortest = shorter(shortest, block(text, steps, dynamic, literal, distance))
	}
	return shortest
}

func shorter(a, b []byte) []byte {
	if len(b) < len(a) {
		return b
	}
	return a
}

// fit is the lengths of the best codes for the steps.
func fit(text []byte, steps []step) (literal, distance []byte) {
	said, back := make([]int, literals), make([]int, distances)
	at := 0
	for _, s := range steps {
		if s.distance == 0 {
			said[text[at]]++
		} else {
			said[endOfBlock+1+symbolOf(lengthSpans, s.length)]++
			back[symbolOf(distanceSpans, s.distance)]++
		}
		at += s.length
	}
	said[endOfBlock] = 1
	if len(steps) == at { // some readers refuse a code without symbols
		back[0] = 1
	}
	return huffman(said, maxBits), huffman(back, maxBits)
}

// storedBlocks writes text uncompressed, 64 kB a block.
func storedBlocks(text []byte) []byte {
	const most = 1<<16 - 1
	var out output
	for first := true; first || len(text) > 0; first = false {
		n := min(len(text), most)
		final := 0
		if n == len(text) {
			final = 1
		}
		out.bits(final|stored<<1, 3)
		out.align()
		out.bits(n, 16)
		out.bits(^n, 16)
		out.bytes = append(out.bytes, text[:n]...)
		text = text[n:]
	}
	return out.bytes
}

// block writes text as one block.
func block(text []byte, steps []step, kind int, literal, distance []byte) []byte {
	var out output
	out.bits(1|kind<<1, 3)
	if kind == dynamic {
		out.lengths(literal, distance)
	}
	say, back := newEncoder(literal), newEncoder(distance)
	for _, s := range steps {
		if s.distance == 0 {
			out.symbol(say, int(text[0]))
		} else {
			out.within(say, endOfBlock+1, lengthSpans, s.length)
			out.within(back, 0, distanceSpans, s.distance)
		}
		text = text[s.length:]
	}
	out.symbol(say, endOfBlock)
	return out.bytes
}

// lengths writes the codes of a block: their lengths, in a code whose lengths stand before it.
func (out *output) lengths(literal, distance []byte) {
	literal, distance = trimmed(literal, endOfBlock+1), trimmed(distance, 1)
	said := runs(append(append([]byte(nil), literal...), distance...))
	occurs := make([]int, len(codeOrder))
	for _, s := range said {
		occurs[s.symbol]++
	}
	e := newEncoder(huffman(occurs, maxBitsOfAll))
	n := len(codeOrder)
	for n > 4 && e.lengths[codeOrder[n-1]] == 0 {
		n--
	}
	out.bits(len(literal)-endOfBlock-1, 5)
	out.bits(len(distance)-1, 5)
	out.bits(n-4, 4)
	for i := range n {
		out.bits(int(e.lengths[codeOrder[i]]), 3)
	}
	for _, s := range said {
		out.symbol(e, s.symbol)
		if s.symbol >= repeatLast {
			out.bits(s.more, repeats[s.symbol-repeatLast].extra)
		}
	}
}

// trimmed cuts symbols without a code off the end, but keeps at least n.
func trimmed(lengths []byte, n int) []byte {
	for len(lengths) > n && lengths[len(lengths)-1] == 0 {
		lengths = lengths[:len(lengths)-1]
	}
	return lengths
}
