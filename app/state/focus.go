package state

import "hardeasy/app/words"

type (
	// LookAtFinding marks a finding's sessions on the board and previews one of its fixes.
	LookAtFinding struct{ Focused Focused }
	// ApplyFix makes the fix that is being previewed.
	ApplyFix struct{}
)

func (msg LookAtFinding) update(m *Model) []Effect {
	if msg.Focused.Rule != m.Focused.Rule || msg.Focused.Week != m.Focused.Week {
		m.Reason = "" // it was about another finding
	}
	m.Focused = msg.Focused
	return nil
}

func (ApplyFix) update(m *Model) []Effect {
	for i := range m.Offers {
		o := &m.Offers[i]
		if n := m.Focused.Fix; o.Rule == m.Focused.Rule && o.Week == m.Focused.Week && n > 0 && n <= len(o.Fixes) {
			return m.fix(o, n-1)
		}
	}
	return nil
}

// fix makes the n-th fix of an offer.
func (m *Model) fix(o *Offer, n int) []Effect {
	edits := o.Fixes[n].Edits
	m.Focused = Focused{}
	return edit(m, words.Edits(&m.Plan, edits), m.answered(o.Rule, edits)...)
}
