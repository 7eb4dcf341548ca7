package solver

import "hardeasy/planner/rule"

// anywhere is what was laid out to be left of a week, when it may go anywhere.
func (s *Search) anywhere(week int) *rule.Unplaced {
	rest := &s.rest[week-s.m.task.From]
	for d := range rest.Free {
		rest.Free[d] = len(rest.Items)
	}
	for i := range rest.Days {
		rest.Days[i] = 1<<len(rest.Free) - 1
	}
	rest.Every = false
	return rest
}

// strikeOut closes the spots at which a session alone, with what has its place
// for good, already makes for a worse week than the best one so far. Closed
// slots in which sessions stand today are mostly such.
func (s *Search) strikeOut() {
	root := &s.levels[0]
	if !s.found {
		return
	}
	best := without(s.best)
	flat := s.around.Plus(root.sum)
	for c := range s.m.classes {
		k := &s.m.classes[c]
		if k.fixed {
			continue
		}
		for p := range s.m.spots {
			if !root.may[c].has(p) {
				continue
			}
			sum := flat
			if head := root.heads[c*len(s.m.spots)+p]; head != 0 {
				sum = s.adds(root, head).Plus(s.around)
			}
			s.put(c, p)
			root.left[c]--
			s.lay(root)
			s.partial.EachBound(k.week, s.stand, s.anywhere(k.week), func(said rule.Verdict) bool {
				s.charge(&sum, said.Severity, said.Weight)
				return true
			})
			root.left[c]++
			s.take(c, p)
			if best.Better(sum) {
				root.may[c].drop(p)
			}
		}
	}
}
