package state

import (
	"hardeasy/app/words"
	"hardeasy/planner/solver"
)

type (
	// SolveSlice lets the solver work on for so many nodes: the answer to
	// NextSlice. Long: the person has begun to wait.
	SolveSlice struct {
		N     int
		Nodes int
		Long  bool
	}
	// StopSolver takes what was found so far.
	StopSolver struct{}
)

func (msg SolveSlice) update(m *Model) []Effect {
	s := m.Query
	if s == nil || s.N != msg.N || msg.Nodes < 1 {
		return nil
	}
	if s.engine == nil {
		if err := s.begin(); err != nil {
			m.Query = nil
			return nil
		}
		return []Effect{NextSlice{N: s.N}}
	}
	if s.Step(msg.Nodes) || m.Proposal != nil && s.tired() {
		return answered(m, false)
	}
	if msg.Long {
		if said := m.progress(s); !s.Shown || said != s.Said {
			next := *s
			next.Shown, next.Said = true, said
			if !s.Shown && m.Proposal == nil {
				m.Live = said
			}
			m.Query = &next
		}
	}
	return []Effect{NextSlice{N: s.N}}
}

// tired reports whether a runner-up is not worth more work.
func (s *Query) tired() bool {
	search, ok := s.engine.(*solver.Search)
	return ok && search.Progress().Nodes >= nodesAQuestion
}

func (StopSolver) update(m *Model) []Effect {
	if m.Query == nil {
		return nil
	}
	return answered(m, true)
}

// answered takes what the engine has found.
func answered(m *Model, stopped bool) []Effect {
	s := m.Query
	m.Query = nil
	switch engine := s.engine.(type) {
	case *solver.Arranger:
		return arrangement(m, s, engine)
	case *solver.Search:
		if m.Proposal == nil {
			return firstChoice(m, s, engine)
		}
		if stopped {
			return nil
		}
		return runnerUp(m, s, engine)
	case *solver.Room:
		if _, ok := engine.Answer(); stopped && !ok {
			return toast(m, words.Stopped.Text(), false)
		}
		return roomMade(m, s, engine)
	case *solver.Explainer:
		if stopped && !engine.Progress().Found {
			return toast(m, words.Stopped.Text(), false)
		}
		return reason(m, s, engine)
	}
	return nil
}
