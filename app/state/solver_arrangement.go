package state

import (
	"hardeasy/app/words"
	"hardeasy/planner/solver"
)

// ShowBigger shows the arrangement that costs more moves than it is worth.
type ShowBigger struct{}

// arrangement shows the best week. Where something had to change first, moving alone is the
// second choice; else others are looked for.
func arrangement(m *Model, s *Query, engine *solver.Arranger) []Effect {
	is := engine.Progress()
	best, ok := engine.Answer()
	p := s.proposal(is)
	if !ok || len(best.Edits) == 0 {
		return nothingToMove(m, s, engine, p)
	}
	choice, ok := m.choice(&p, best.Edits)
	if !ok {
		return nil
	}
	choice.Mends = best.Mends
	p.Choices = []Choice{choice}
	if len(best.Mends) == 0 {
		effects := propose(m, p)
		return append(effects, lookForAnother(m, s)...)
	}
	if moving, ok := engine.Moving(); ok && len(moving.Edits) > 0 {
		if second, ok := m.choice(&p, moving.Edits); ok {
			p.Choices = append(p.Choices, second)
		}
	}
	return propose(m, p)
}

// nothingToMove says so, and keeps what would take more moves than it is worth.
func nothingToMove(m *Model, s *Query, engine *solver.Arranger, p Proposal) []Effect {
	effects := alreadyBest(m, s, p.Proved)
	bigger, ok := engine.Bigger()
	if !ok {
		return effects
	}
	choice, ok := m.choice(&p, bigger.Edits)
	if !ok {
		return effects
	}
	p.Choices = []Choice{choice}
	m.Bigger = &p
	effects = toast(m, words.Bigger(choice.Fewer.Advice, len(choice.Moved)), false)
	m.Toast.Next, m.Toast.NextText = ShowBigger{}, words.BiggerShow.Text()
	return effects
}

func (ShowBigger) update(m *Model) []Effect {
	if m.Bigger == nil || m.Bigger.To >= len(m.Plan.Weeks) {
		return nil
	}
	p := *m.Bigger
	m.Bigger = nil
	// The plan may have changed since.
	choice, ok := m.choice(&p, p.Choices[0].Edits)
	if !ok {
		return nil
	}
	p.Choices = []Choice{choice}
	return propose(m, p)
}
