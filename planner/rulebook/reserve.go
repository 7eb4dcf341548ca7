package rulebook

import "hardeasy/planner"

// Repetitions in reserve (RIR).
const (
	reserveUsual  = 2
	reserveNovice = 3
	reserveFirst  = 4 // in the first firstWeeks of lifting
	firstWeeks    = 2
)

// keepInReserve sets the RIR of a session to what the athlete should keep.
func keepInReserve(p *planner.Plan, s *planner.Session) []planner.Edit {
	week, _, _ := p.Find(s.ID)
	return []planner.Edit{planner.SetRIR{Session: s.ID, RIR: planner.Some(reserve(&p.Athlete, week))}}
}

// reserve is how many repetitions the athlete keeps in reserve in a week of
// the plan.
func reserve(a *planner.Athlete, week int) int {
	switch {
	case a.LiftLevel <= planner.Beginner && a.LiftWeek+week <= firstWeeks:
		return reserveFirst
	case a.LiftLevel <= planner.Beginner:
		return reserveNovice
	}
	return reserveUsual
}
