package app

// The solver works on the main thread in slices. A worker would need a second copy of
// the program, and most weeks are solved in less time than it would take to start.
const (
	sliceMs    = 7   // the aim for a slice; it should not take more than 8
	patienceMs = 100 // no progress is shown for a shorter search
	firstSlice = 64  // nodes
	mostSlice  = 1 << 14
)

// slicer chooses how many nodes the next slice visits, or how many parts of a plan it makes,
// by the time of the last one.
type slicer struct {
	began float64 // ms, when the search began
	nodes int
}

// took records how long a slice took, in ms, and how many nodes it visited. A slice that
// found its answer early does not count.
func (s *slicer) took(ms float64, nodes int) {
	if nodes < s.nodes && ms <= sliceMs {
		return
	}
	next := mostSlice
	if ms > 0 {
		next = int(float64(nodes) * sliceMs / ms)
	}
	s.nodes = min(max(next, 1), 2*s.nodes, mostSlice)
}
