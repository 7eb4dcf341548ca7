package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

var injuryNoImpact = &rule.Rule{
	ID:    "injury-no-impact",
	Title: "No impact and no hard running while running is limited",
	Why:   "Speed, jumps and long runs load a hurt place the most. They come back last, once easy running is good again.",
	Ladder: "An error while injury limits your running: intervals, hills, sprints, tempo, time trial, race, any long run, a " +
		"power session, or jumps within another session.",
	Choice:  "Sprints are as hard as what the rulebook lists. Jumps that a session lists count, rope skipping too.",
	Area:    rule.Health,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		gradedReturn,
		runExperience("lift while you cannot run as usual"),
	},
	Example: rule.Example{
		Before: "athlete injury=limited hurt_weeks=1\nweek 1\nTue AM run-intervals 50",
		After:  "athlete injury=limited hurt_weeks=1\nweek 1\nTue AM run-easy 20",
	},
	Run: func(p *rule.Pass) {
		if p.Athlete.Injury != planner.Limited {
			return
		}
		for it := range p.Each(rule.Run | rule.Strength) {
			if it.Is(rule.HardRun | rule.LongRun | rule.Power) {
				p.Report(rule.Hit{Severity: rule.Error, A: it})
			} else if e := jumping(it); e != nil {
				p.Report(rule.Hit{Severity: rule.Error, Say: 1, A: it, N: int(e.Code)})
			}
		}
	},
	Says: []string{
		"{A} on {when} would be too much while injury limits your running. Swap it for cross-training, an easy run that does not " +
			"hurt, or lifting without jumps.",
		"{A} on {when} has jumps, {exercise}, and they wait until running is good again. Leave them out.",
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Run|rule.Strength, calmAll),
		rule.Rework(rule.HardRun|rule.LongRun|rule.Power, rideInstead),
		rule.Remove(rule.HardRun | rule.LongRun | rule.Power),
	},
}
