package state

import (
	"hardeasy/app/words"
	"hardeasy/planner/solver"
)

// progress is how far the search is, in words.
func (m *Model) progress(s *Query) string {
	switch engine := s.engine.(type) {
	case *solver.Explainer:
		return askingWhy(engine)
	case *solver.Room:
		return askingForRoom(engine.Progress())
	case *solver.Arranger:
		return m.soFar(s, engine.Progress())
	case *solver.Search:
		if m.Proposal != nil {
			return words.SeeksOthers.Text()
		}
		return m.soFar(s, engine.Progress())
	}
	return words.SeeksBetter.Text()
}

// soFar says what is gained so far.
func (m *Model) soFar(s *Query, is solver.Progress) string {
	fewer := m.around(s.task.From, s.task.To).Minus(tally(is.Best))
	if s.What == Repairing {
		fewer.Advice = 0 // has no say
	}
	if is.Found && fewer.Helps() {
		return words.SoFar(fewer.Errors, fewer.Warnings, fewer.Advice)
	}
	return words.SeeksBetter.Text()
}

func askingWhy(x *solver.Explainer) string {
	is := x.Progress()
	switch is.Stage {
	case solver.Reducing:
		return words.SeeksPart.Of(is.At, is.Of)
	case solver.Minimizing:
		why := x.Why()
		return words.SeeksFewer.Of(len(why.Conflict))
	case solver.Measuring:
		return words.SeeksWorth.Of(is.At, is.Of)
	}
	return words.SeeksReason.Text()
}

func askingForRoom(is solver.QueryProgress) string {
	switch {
	case is.Found:
		return words.RoomSoFar.Text()
	case is.Stage == solver.Postponing:
		return words.SeeksCarry.Of(is.At, is.Of)
	case is.Stage == solver.Dropping:
		return words.SeeksDrop.Of(is.At, is.Of)
	}
	return words.SeeksRoom.Text()
}
