package flate

// huffman is the length of each symbol's code in a Huffman code of at most limit bits. A symbol that never occurs has none.
func huffman(occurs []int, limit int) []byte {
	weights := append([]int(nil), occurs...)
	for {
		lengths, most := huffmanTree(weights)
		if most <= limit {
			return lengths
		}
		// A tree is deep when its weights are very different: bring them together until it is flat enough. That costs a few
		// bits compared with the best code within the limit, and few blocks need it.
		for i, w := range weights {
			weights[i] = (w + 1) / 2
		}
	}
}

// huffmanTree joins the two lightest trees until one is left, and returns the depth of each leaf, which is the length of its
// symbol's code. It searches all trees each time; there are a few hundred.
func huffmanTree(weights []int) (depths []byte, most int) {
	depths = make([]byte, len(weights))
	roots := make([]huffmanNode, 0, len(weights))
	for symbol, weight := range weights {
		if weight > 0 {
			roots = append(roots, huffmanNode{weight, []int{symbol}})
		}
	}
	if len(roots) == 1 {
		depths[roots[0].symbols[0]] = 1 // a code has at least one bit
		return depths, 1
	}
	for len(roots) > 1 {
		a, b := takeLightest(&roots), takeLightest(&roots)
		joined := huffmanNode{a.weight + b.weight, append(a.symbols, b.symbols...)}
		for _, symbol := range joined.symbols {
			depths[symbol]++
			most = max(most, int(depths[symbol]))
		}
		roots = append(roots, joined)
	}
	return depths, most
}

// huffmanNode is a tree: how often its symbols occur together, and which they are.
type huffmanNode struct {
	weight  int
	symbols []int
}

func takeLightest(roots *[]huffmanNode) huffmanNode {
	all := *roots
	at := 0
	for i := range all {
		if all[i].weight < all[at].weight {
			at = i
		}
	}
	lightest := all[at]
	*roots = append(all[:at], all[at+1:]...)
	return lightest
}
