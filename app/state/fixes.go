package state

import (
	"slices"

	"hardeasy/planner/rule"
)

// Fixes take some milliseconds each to find, so they are found one finding
// after the other, with the screen alive in between.

// FindFixes looks for fixes of finding N of what is shown, today's, the plan's own and the
// week's, and then of the next.
type FindFixes struct {
	Shown, N int
	Turn     int // of the plan; a changed plan ends the search
}

func (msg FindFixes) update(m *Model) []Effect {
	findings := slices.Concat(m.TodayFindings(), m.Whole, m.Findings(m.Shown))
	if msg.Turn != m.Turn || msg.Shown != m.Shown || msg.N >= len(findings) {
		return nil
	}
	f := &findings[msg.N]
	if m.Offer(f) == nil {
		offer := Offer{f.Rule.ID, f.Week, Suite.Fixes(m.asOfToday(), f)}
		m.Offers = append(m.Offers[:len(m.Offers):len(m.Offers)], offer)
	}
	msg.N++
	return []Effect{Soon{msg}}
}

// lookForFixes begins to look for fixes of the shown week.
func (m *Model) lookForFixes() Effect {
	return Soon{FindFixes{Shown: m.Shown, Turn: m.Turn}}
}

// Offer is what was found for the finding; nil while it is still looked for.
func (m *Model) Offer(f *rule.Finding) *Offer {
	for i := range m.Offers {
		if o := &m.Offers[i]; o.Rule == f.Rule.ID && o.Week == f.Week {
			return o
		}
	}
	return nil
}
