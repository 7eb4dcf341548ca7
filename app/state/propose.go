package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/solver"
)

// Question is what a person asks the solver about the shown week.
type Question uint8

const (
	Arranging  Question = iota // which week is the best?
	Repairing                  // what are the fewest moves that help?
	Explaining                 // why can it not be clean?
	MakingRoom                 // where does all go when some days are closed?
)

// What a person says to the solver.
type (
	// AskSolver asks. The closed days of MakingRoom are those of the open sheet.
	AskSolver struct{ What Question }
	// SolveSlice lets the solver work on for so many nodes: the answer to NextSlice.
	// Long says that the person has begun to wait.
	SolveSlice struct {
		N     int
		Nodes int
		Long  bool
	}
	// StopSolver takes what was found so far.
	StopSolver struct{}
	// ChooseProposal looks at the n-th of the proposed weeks; 0 is the best.
	ChooseProposal struct{ N int }
	// ApplyProposal makes the chosen week the plan's.
	ApplyProposal struct{}
	// GiveUpWish gives up the n-th of the wishes that cannot all be had.
	GiveUpWish struct{ N int }
	// ToggleFreeDay closes a day of the room sheet, or opens it: 0 is the shown week's
	// Monday, 7 the next one's.
	ToggleFreeDay struct{ Day int }
	// ToggleFortnight says whether the next week makes room too.
	ToggleFortnight struct{}
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

// engine is a search, an explanation or a making of room.
type engine interface{ Step(nodes int) bool }

// Nodes counts what the engine has looked at.
func (s *Query) Nodes() int {
	if s != nil {
		switch engine := s.engine.(type) {
		case *solver.Search:
			return engine.Progress().Nodes
		case *solver.Explainer:
			return engine.Progress().Nodes
		case *solver.Room:
			return engine.Progress().Nodes
		}
	}
	return 0
}

// Proposal is the solver's answer. It is never changed in place.
type Proposal struct {
	What     Question
	From, To int      // its weeks
	Choices  []Choice // the best first; none when it is a reason
	Chosen   int
	Proved   bool
	Gap      Tally // how much better a week might be that was not found
	Dropped  []planner.SessionID
	Carried  []planner.SessionID // to another week
	Closed   []solver.Closed     // days that are kept free
	Stay     []string            // sessions that stay on them all the same
	Why      *solver.Why
}

// Choice is one week to choose from.
type Choice struct {
	Edits    []planner.Edit
	Plan     planner.Plan
	Moved    map[planner.SessionID]bool
	Findings []rule.Finding    // what it still bends
	Fewer    Tally             // of what there is to look at
	Sign     planner.SessionID // a demanding session that stands on another day than in the best one
}

// Tally counts findings; as a difference its parts may be negative.
type Tally struct{ Errors, Warnings, Advice int }

func tally(s rule.Score) (t Tally) {
	t.Errors, t.Warnings, t.Advice = s.Counts()
	return t
}

// Minus takes one tally from another.
func (t Tally) Minus(u Tally) Tally {
	return Tally{t.Errors - u.Errors, t.Warnings - u.Warnings, t.Advice - u.Advice}
}

// Helps says that it takes more off what weighs most than it adds.
func (t Tally) Helps() bool {
	return t.Errors > 0 || t.Errors == 0 && (t.Warnings > 0 || t.Warnings == 0 && t.Advice > 0)
}

// propose begins to look for an answer.
func propose(m *Model, what Question) []Effect {
	if !m.HasPlan || m.Screen != WeekScreen || m.Preview != nil || len(m.Plan.Weeks) == 0 {
		return nil
	}
	sheet := m.Sheet
	leave(m)
	m.Sheet, m.Drag = Sheet{}, nil
	task := m.task(m.Shown, m.Shown)
	if what == MakingRoom {
		task = m.roomTask(sheet)
		if said := m.roomIsThere(&task); said != "" {
			return toast(m, said, false)
		}
	}
	if !movable(&task) {
		return toast(m, words.NothingMoves.Text(), false)
	}
	return seek(m, what, task)
}

// seek lets an engine be put to work.
func seek(m *Model, what Question, task solver.Task) []Effect {
	task.Fewest = what == Repairing
	m.Questions++
	m.Query = &Query{What: what, N: m.Questions, task: task}
	m.Toast.Text = "" // it would lie over what is said of long work
	return []Effect{NextSlice{N: m.Questions, Begins: true}}
}

// begin makes the engine: work enough for a slice.
func (s *Query) begin() (err error) {
	switch s.What {
	case Explaining:
		s.engine, err = solver.NewExplainer(s.task, nodesAQuestion)
	case MakingRoom:
		s.engine, err = solver.NewRoom(s.task, nodesAQuestion)
	default:
		s.engine, err = solver.New(s.task)
	}
	return err
}

// nodesAQuestion is how far the solver looks where one answer needs many
// searches, and for a runner-up: some tenths of a second each.
const nodesAQuestion = 50_000

// leave gives up what the solver is doing and what it proposed.
func leave(m *Model) {
	m.Query, m.Proposal = nil, nil
	if k := m.Sheet.Kind; k == ProposalSheet || k == WhySheet {
		m.Sheet = Sheet{}
	}
}

// task is about some weeks of the plan. What is past stays as it was: a session
// of yesterday may not be ticked and is still done with, and nothing goes there.
func (m *Model) task(from, to int) solver.Task {
	t := solver.Task{Suite: Suite, Plan: m.Plan, From: from, To: to}
	w, today := m.week()
	if w < from || w > to {
		return t
	}
	var past []planner.Edit
	for d := planner.Mon; d < today; d++ {
		t.Closed = append(t.Closed, solver.Closed{Week: w, Day: d, Slots: solver.WholeDay})
	}
	for i := range m.Plan.Weeks[w].Sessions {
		if s := &m.Plan.Weeks[w].Sessions[i]; s.Day < today && !s.Done {
			past = append(past, planner.SetDone{Session: s.ID, Done: true})
		}
	}
	if p, err := planner.Apply(m.Plan, past...); err == nil {
		t.Plan = p
	}
	return t
}

// week is where the calendar stands: the plan's week and its day; -1 when it is
// outside of the plan or the plan has no dates.
func (m *Model) week() (int, planner.Weekday) {
	if m.Plan.Start == 0 || m.Date < m.Plan.Start || int(m.Date-m.Plan.Start)/7 >= len(m.Plan.Weeks) {
		return -1, 0
	}
	return int(m.Date-m.Plan.Start) / 7, m.Date.Weekday()
}

// Past says that the day lies behind the person.
func (m *Model) Past(week int, d planner.Weekday) bool {
	w, today := m.week()
	return week == w && d < today
}

// movable says that there is something that the solver may move.
func movable(t *solver.Task) bool {
	for w := t.From; w <= t.To; w++ {
		if slices.ContainsFunc(t.Plan.Weeks[w].Sessions, func(s planner.Session) bool { return !solver.Stays(&s) }) {
			return true
		}
	}
	return false
}
