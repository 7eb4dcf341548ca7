package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/solver"
)

// Choice is the week of the proposal that the person looks at.
func (p *Proposal) Choice() *Choice { return &p.Choices[p.Chosen] }

func choose(m *Model, n int) {
	if m.Proposal == nil || n < 0 || n >= len(m.Proposal.Choices) {
		return
	}
	p := *m.Proposal
	p.Chosen = n
	m.Proposal = &p
	fewer := p.Choice().Fewer
	m.Live = words.Fewer(fewer.Errors, fewer.Warnings, fewer.Advice)
}

// applyProposal is one step: one undo takes all of it back.
func applyProposal(m *Model) []Effect {
	p := m.Proposal
	if p == nil || len(p.Choices) == 0 {
		return nil
	}
	edits := p.Choice().Edits
	var called words.Phrase
	switch {
	case p.What == MakingRoom:
		called = words.KeepFree(p.Days(), Names(&m.Plan, p.Carried), Names(&m.Plan, p.Dropped))
	case len(edits) > 3:
		called = words.ArrangeWeek(p.From + 1)
	}
	return do(m, called, edits...)
}

// Names are what some sessions are called.
func Names(p *planner.Plan, ids []planner.SessionID) (names []string) {
	for _, id := range ids {
		if _, s, ok := p.Find(id); ok {
			names = append(names, words.Session(s.Type))
		}
	}
	return names
}

// reason says why the week cannot be clean, or that it can.
func reason(m *Model, s *Query, x *solver.Explainer) []Effect {
	why := x.Why()
	if why.Severity == rule.Clear {
		effects := toast(m, words.CanBeClean.Text(), false)
		m.Toast.Next, m.Toast.NextText = AskSolver{Arranging}, words.ArrangeIt.Text()
		return effects
	}
	return show(m, Proposal{What: Explaining, From: s.task.From, To: s.task.To, Proved: why.Proved, Why: &why})
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

// giveUp gives up a wish and offers to arrange what is left.
func giveUp(m *Model, n int) []Effect {
	if m.Proposal == nil || m.Proposal.Why == nil || n < 0 || n >= len(m.Proposal.Why.Conflict) {
		return nil
	}
	w := &m.Proposal.Why.Conflict[n]
	edits := m.Yields(w)
	if len(edits) == 0 {
		return nil
	}
	turn := m.Turn
	effects := do(m, m.YieldName(w, edits), edits...)
	if m.Turn != turn {
		m.Toast.Next, m.Toast.NextText = AskSolver{Arranging}, words.ArrangeIt.Text()
	}
	return effects
}
