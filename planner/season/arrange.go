package season

import (
	"hardeasy/planner"
	"hardeasy/planner/solver"
)

// What the solver is asked for each stretch of weeks that are alike: so many nodes at most,
// a slice at a time.
const (
	arrangeNodes = 2000
	arrangeSlice = 20
)

// arrange has the solver look at each stretch of weeks that are alike, with the weeks on
// both sides. Place searches one block at a time and proves nothing; the solver knows the
// borders, so that a person who asks for a better week is told that there is none.
func (m *Making) arrange() {
	for w := 0; w < len(m.plan.Weeks); {
		_, to := solver.Rhythm(&m.plan, w)
		if x, err := solver.NewArranger(solver.Task{Suite: m.suite, Plan: m.plan, From: w, To: to}); err == nil {
			m.pause()
			for n := 0; n < arrangeNodes && !x.Step(arrangeSlice); n += arrangeSlice {
				m.pause()
			}
			// What it would mend first is no matter of places.
			if a, ok := x.Answer(); ok && len(a.Mends) == 0 && len(a.Edits) > 0 && !doubled(a.Plan.Weeks[w:to+1]) {
				m.plan = a.Plan
			}
		}
		m.pause()
		w = to + 1
	}
}

// doubled reports whether a day has two sessions of strength or core work. No rule minds
// two small ones, but nobody wants them.
func doubled(weeks []planner.Week) bool {
	for w := range weeks {
		var strength [7]bool
		for i := range weeks[w].Sessions {
			s := &weeks[w].Sessions[i]
			if s.Type.IsStrength() && strength[s.Day] {
				return true
			}
			strength[s.Day] = strength[s.Day] || s.Type.IsStrength()
		}
	}
	return false
}
