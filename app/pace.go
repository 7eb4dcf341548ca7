package app

// The solver works on the main thread, in slices: a worker would need a second
// copy of the program, and what most weeks take is shorter than its start.
const (
	sliceMs    = 7   // what a slice is aimed at; 8 is the most that it should take
	patienceMs = 100 // nothing is said of what is shorter
	firstSlice = 64  // nodes
	mostSlice  = 1 << 14
)

// pace chooses how many nodes fit in a slice, by the last one.
type pace struct {
	began float64 // ms
	nodes int
}

// took says how long a slice took and how many nodes it looked at. One that
// came to an answer early says nothing of how many fit.
func (p *pace) took(ms float64, nodes int) {
	if nodes < p.nodes && ms <= sliceMs {
		return
	}
	next := mostSlice
	if ms > 0 {
		next = int(float64(nodes) * sliceMs / ms)
	}
	p.nodes = min(max(next, 1), 2*p.nodes, mostSlice)
}
