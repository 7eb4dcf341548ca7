package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Repetitions in reserve.
const (
	reserveUsual  = 2
	reserveNovice = 3
	reserveFirst  = 4 // in the first weeks of lifting
	firstWeeks    = 2
)

var rirFloor = &rule.Rule{
	ID:    "rir-floor",
	Title: "Stop before you cannot do another",
	Why: "Sets to failure take days to recover from and add little strength. Repetitions left in reserve are what lets you " +
		"run well tomorrow.",
	Ladder: "Sets with no repetition in reserve are a warning. Keep 2 in reserve in heavy work, 1 to 3 depending on the day; " +
		"at least 4 in the first two weeks of lifting, and 3 in the first months.",
	Choice: "A test of your maximum is exempt here; other rules say when it may stand in the week. Only none in " +
		"reserve speaks: the other numbers are what the planner proposes.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		zourdos2021,
		carlson("stress has to be stress that you can recover from"),
		ours("how many to keep in reserve, and when"),
	},
	Example: rule.Example{
		Before: "week 1\nMon PM str-moderate 45 rir=0",
		After:  "week 1\nMon PM str-moderate 45 rir=2",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Strength) {
			if s := it.Session; s.RIR.Known && s.RIR.N == 0 && !s.Test {
				p.Report(rule.Hit{Severity: rule.Warning, A: it, N: reserve(&p.Plan.Athlete, p.Week)})
			}
		}
	},
	Says: []string{
		"{A} on {when} goes to the last repetition you can do. Stop while about {n} are left: the strength is the same, and " +
			"you recover sooner.",
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, keepInReserve),
	},
}

// keepInReserve leaves the repetitions in reserve that the athlete should.
func keepInReserve(p *planner.Plan, s *planner.Session) []planner.Edit {
	week, _, _ := p.Find(s.ID)
	return []planner.Edit{planner.SetRIR{Session: s.ID, RIR: planner.Some(reserve(&p.Athlete, week))}}
}

// reserve is how many repetitions the athlete keeps in reserve in a week of
// the plan.
func reserve(a *planner.Athlete, week int) int {
	switch {
	case a.Lift <= planner.Beginner && a.LiftWeek+week <= firstWeeks:
		return reserveFirst
	case a.Lift <= planner.Beginner:
		return reserveNovice
	}
	return reserveUsual
}
