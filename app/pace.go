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

func (p *pace) took(ms float64) {
	next := mostSlice
	if ms > 0 {
		next = int(float64(p.nodes) * sliceMs / ms)
	}
	p.nodes = min(max(next, 1), 2*p.nodes, mostSlice)
}
