package solver

import "hardeasy/planner/rule"

// Progress says how far the search has come.
func (s *Search) Progress() Progress {
	p := Progress{Done: s.done, Proved: s.done, Found: s.found, Best: s.best, Nodes: s.nodes}
	p.Bound = s.lowest()
	return p
}

// lowest is a score that no arrangement is better than, but for what decides
// between equals: that of the best one, or of the most promising branch that
// was not followed to its end.
func (s *Search) lowest() rule.Score {
	low := s.best
	switch {
	case !s.entered || s.ground != none:
		low = s.around.Plus(s.levels[0].sum)
	case !s.done:
		for d := 0; d <= s.depth; d++ {
			l := &s.levels[d]
			for _, ch := range l.order[min(max(0, l.next-1), len(l.order)):] {
				b := ch.rules
				if l.atLeast.Compare(b) > 0 {
					b = l.atLeast
				}
				b.Preference = l.liking
				if !s.found && d == 0 || b.Better(low) {
					low = b
				}
			}
		}
	}
	low.Preference = low.Preference >> s.tieBits << s.tieBits
	return low
}
