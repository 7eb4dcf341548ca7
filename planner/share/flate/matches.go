package flate

import "math/bits"

// step is what one symbol stands for: a match of length bytes at distance before, or a literal, with distance 0.
type step struct{ length, distance int }

// prices are the costs of the symbols, in bits.
type prices struct {
	literal  [endOfBlock]int
	length   [longest + 1]int
	distance [distances]int
}

// unused is the price of a symbol that the last choice of steps did not use, but this one may.
const unused = 13

func priceOf(literal, distance []byte) *prices {
	price := func(lengths []byte, symbol int) int {
		if lengths[symbol] == 0 {
			return unused
		}
		return int(lengths[symbol])
	}
	p := new(prices)
	for i := range p.literal {
		p.literal[i] = price(literal, i)
	}
	for i := shortest; i <= longest; i++ {
		symbol := symbolOf(lengthSpans, i)
		p.length[i] = price(literal, endOfBlock+1+symbol) + int(lengthSpans[symbol].extra)
	}
	for i, s := range distanceSpans {
		p.distance[i] = price(distance, i) + int(s.extra)
	}
	return p
}

// tries is how many earlier places are tried for a match, the nearest first. A plan repeats most things a dozen times.
const tries = 16

// enough is a length with which the search for a longer match stops: weeks repeat hundreds of bytes.
const enough = 64

// cheapest chooses the cheapest steps for text at these prices; earlier is chains(text). It is dynamic programming from the end:
// the cheapest steps for the rest of the text are one step and the cheapest steps for what is left after it.
func cheapest(text []byte, earlier []int, p *prices) []step {
	cost := make([]int, len(text)+1)
	best := make([]step, len(text))
	for at := len(text) - 1; at >= 0; at-- {
		cost[at], best[at] = cost[at+1]+p.literal[text[at]], step{1, 0}
		seen := shortest - 1
		left := tries
		for from := earlier[at]; from >= 0 && at-from <= window && left > 0 && seen < enough; from = earlier[from] {
			left--
			if at+seen >= len(text) || text[from+seen] != text[at+seen] {
				continue // no longer than a nearer match, which rarely costs more
			}
			n := common(text[from:], text[at:])
			distance := p.distance[distanceSymbol(at-from)]
			for ; seen < n; seen++ {
				if c := cost[at+seen+1] + p.length[seen+1] + distance; c < cost[at] {
					cost[at], best[at] = c, step{seen + 1, at - from}
				}
			}
		}
	}
	var steps []step
	for at := 0; at < len(text); at += best[at].length {
		steps = append(steps, best[at])
	}
	return steps
}

// distanceSymbol is symbolOf(distanceSpans, distance), for the loop that calls it a hundred thousand times: there are two symbols
// for each power of two.
func distanceSymbol(distance int) int {
	d := uint(distance - 1)
	if d < 4 {
		return int(d)
	}
	n := bits.Len(d) - 1
	return 2*n + int(d>>(n-1)&1)
}

// chains has for each position the nearest earlier one with the same three bytes, or -1.
func chains(text []byte) []int {
	earlier := make([]int, len(text))
	last := map[[shortest]byte]int{}
	for at := range text {
		earlier[at] = -1
		if at+shortest > len(text) {
			continue
		}
		key := [shortest]byte(text[at:])
		if from, ok := last[key]; ok {
			earlier[at] = from
		}
		last[key] = at
	}
	return earlier
}

// common is the length of the common beginning of a and b, at most that of a match.
func common(a, b []byte) int {
	n := 0
	for n < longest && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
