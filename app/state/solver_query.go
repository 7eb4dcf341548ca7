package state

import "hardeasy/planner/solver"

// Question is what a person asks the solver about the shown week.
type Question uint8

const (
	Arranging  Question = iota // which week is the best?
	Repairing                  // what are the fewest moves that help?
	Explaining                 // why can it not be clean?
	MakingRoom                 // where does all go when some days are closed?
)

// Query is a question that the solver is working on; there is one at most.
// Its engine is the one thing behind a model that changes in place: only SolveSlice
// makes and touches it, and an old model must not be worked on again.
type Query struct {
	What  Question
	N     int    // counts questions
	Shown bool   // it takes so long that something must be said
	Said  string // how far it is
	task  solver.Task
	engine
}

// engine is a search, an arrangement, an explanation or a making of room.
type engine interface{ Step(nodes int) bool }

// Nodes counts what the engine has looked at.
func (s *Query) Nodes() int {
	if s != nil {
		switch engine := s.engine.(type) {
		case *solver.Search:
			return engine.Progress().Nodes
		case *solver.Arranger:
			return engine.Progress().Nodes
		case *solver.Explainer:
			return engine.Progress().Nodes
		case *solver.Room:
			return engine.Progress().Nodes
		}
	}
	return 0
}

// begin makes the engine: work enough for a slice.
func (s *Query) begin() (err error) {
	switch s.What {
	case Explaining:
		s.engine, err = solver.NewExplainer(s.task, nodesAQuestion)
	case MakingRoom:
		s.engine, err = solver.NewRoom(s.task, nodesAQuestion)
	case Arranging:
		if len(s.task.Unlike) == 0 {
			s.engine, err = solver.NewArranger(s.task)
			break
		}
		fallthrough
	default:
		s.engine, err = solver.New(s.task)
	}
	return err
}

// nodesAQuestion is how far the solver looks where one answer needs many
// searches, and for a runner-up: some tenths of a second each.
const nodesAQuestion = 50_000
