package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Seconds between sets.
const (
	restLeast   = 60
	restTrained = 120 // for trained lifters, from 80 % on
	restUsual   = 150 // good for all heavy loads
)

var restBetweenSets = &rule.Rule{
	ID:      "rest-between-sets",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{grgic2018, restPage2011, runExperience, strengthCoach},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-full 50 rest=45",
		After:  "week 1\nMon PM str-heavy-full 50 rest=150",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Strength) {
			rest := it.Session.Rest
			if !rest.Known || rest.N >= restTrained || !worksHeavy(it) {
				continue
			}
			switch {
			case rest.N < restLeast:
				p.Report(rule.Hit{Severity: rule.Warning, A: it, N: rest.N, Limit: restTrained, Over: short(rest.N, restLeast)})
			case p.Athlete.LiftLevel >= planner.Intermediate && loadsHeavy(it):
				p.Report(rule.Hit{Severity: rule.Advice, Say: 1, A: it, N: rest.N, Limit: restTrained, Over: short(rest.N, restTrained)})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, restLonger),
		rule.Rework(rule.Heavy, becomeModerate),
	},
}

// restLonger gives a session the usual rest between sets.
func restLonger(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return []planner.Edit{planner.SetRest{Session: s.ID, Seconds: planner.Some(restUsual)}}
}

// loadsHeavy reports whether a session gives a load of 80 % or more.
func loadsHeavy(it *rule.Item) bool {
	for i := range it.List {
		if it.List[i].Planned.Percent >= heavyLoad {
			return true
		}
	}
	return it.Session.PercentMax >= heavyLoad
}
