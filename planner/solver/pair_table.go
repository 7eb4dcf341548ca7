package solver

// pairTable has an entry for each two classes at each two places (spots, or
// days). It takes memory for two classes when they are first asked about.
type pairTable struct {
	classes, places int
	blocks          [][]int32
}

// unknown is an entry that nobody found yet.
const unknown = -1

func newPairTable(classes, places int) pairTable {
	return pairTable{classes, places, make([][]int32, classes*classes)}
}

// at is the entry of class c at place p and class d at place q.
func (t *pairTable) at(c, p, d, q int) *int32 {
	block := t.blocks[c*t.classes+d]
	if block == nil {
		block = t.newBlock(c, d)
	}
	return &block[p*t.places+q]
}

//go:noinline
func (t *pairTable) newBlock(c, d int) []int32 {
	block := make([]int32, t.places*t.places)
	for i := range block {
		block[i] = unknown
	}
	t.blocks[c*t.classes+d] = block
	return block
}
