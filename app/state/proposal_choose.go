package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/solver"
)

type (
	// ChooseProposal looks at the n-th of the proposed weeks; 0 is the best.
	ChooseProposal struct{ N int }
	// ApplyProposal makes the chosen week the plan's, in one step: one undo takes
	// all of it back.
	ApplyProposal struct{}
	// GiveUpWish gives up the n-th of the wishes that cannot all be had, and
	// offers to arrange what is left.
	GiveUpWish struct{ N int }
)

func (msg ChooseProposal) update(m *Model) []Effect {
	if m.Proposal == nil || msg.N < 0 || msg.N >= len(m.Proposal.Choices) {
		return nil
	}
	p := *m.Proposal
	p.Chosen = msg.N
	m.Proposal = &p
	fewer := p.Choice().Fewer
	m.Live = words.Fewer(fewer.Errors, fewer.Warnings, fewer.Advice)
	return nil
}

func (ApplyProposal) update(m *Model) []Effect {
	p := m.Proposal
	if p == nil || len(p.Choices) == 0 {
		return nil
	}
	edits := slices.Clone(p.Choice().Edits)
	var called words.Phrase
	switch {
	case p.What == MakingRoom:
		edits = append(edits, m.keepFree(p.Closed)...)
		called = words.KeepFree(p.Days(), words.Called(&m.Plan, p.From, p.Carried), words.Called(&m.Plan, p.From, p.Dropped))
	case len(edits) > 3:
		called = words.ArrangeWeek.Of(p.From + 1)
	}
	return edit(m, called, edits...)
}

// keepFree makes days free for what comes later, too. A day on which a session stays is not.
func (m *Model) keepFree(days []solver.Closed) []planner.Edit {
	p := m.Plan
	for _, c := range days {
		day := 7*c.Week + int(c.Day)
		if stay, _ := m.standThere([]solver.Closed{c}); len(stay) == 0 && !p.MadeFree(day) && len(p.Spans) < planner.MaxSpans {
			p.Spans = p.KeepFree(day)
		}
	}
	if len(p.Spans) == len(m.Plan.Spans) {
		return nil
	}
	return []planner.Edit{planner.SetSpans{Spans: p.Spans}}
}

func (msg GiveUpWish) update(m *Model) []Effect {
	if m.Proposal == nil || m.Proposal.Why == nil || msg.N < 0 || msg.N >= len(m.Proposal.Why.Conflict) {
		return nil
	}
	w := &m.Proposal.Why.Conflict[msg.N]
	edits := m.Yields(w)
	if len(edits) == 0 {
		return nil
	}
	turn := m.Turn
	effects := edit(m, m.YieldName(w, edits), edits...)
	if m.Turn != turn {
		m.Toast.Next, m.Toast.NextText = AskSolver{Arranging}, words.ArrangeIt.Text()
	}
	return effects
}

// Yields are the edits that give up a wish; none when that is not for an edit.
func (m *Model) Yields(w *solver.Constraint) []planner.Edit {
	switch {
	case w.Rule != nil:
		return nil
	case w.Closed != nil:
		a := m.Plan.Athlete
		open := &a.Open[w.Closed.Day]
		if next := w.Closed.Opened(*open); next != *open {
			*open = next
		} else {
			return nil
		}
		return []planner.Edit{planner.SetAthlete{Athlete: a}}
	case w.Pin:
		if _, s, ok := m.Plan.Find(w.Session); !ok || !s.Pin {
			return nil
		}
		return []planner.Edit{planner.Pin{Session: w.Session}}
	}
	return []planner.Edit{planner.Drop{Session: w.Session}}
}

// YieldName is what giving up the wish is called.
func (m *Model) YieldName(w *solver.Constraint, edits []planner.Edit) words.Phrase {
	if w.Closed != nil {
		return words.OpenUp(w.Closed.Day, w.Closed.Slots)
	}
	return words.Edits(&m.Plan, edits)
}
