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
	ID:      "rir-floor",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{zourdos2021, carlson, ours},
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
	case a.LiftLevel <= planner.Beginner && a.LiftWeek+week <= firstWeeks:
		return reserveFirst
	case a.LiftLevel <= planner.Beginner:
		return reserveNovice
	}
	return reserveUsual
}
