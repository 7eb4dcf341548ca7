package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// smallMicro is how many minutes of core or mobility the long run's day takes.
const smallMicro = 15

var longRunAlone = &rule.Rule{
	ID:    "long-run-alone",
	Title: "Give the long run its day",
	Why:   "The long run is the biggest single piece of the week. Nothing else on its day lets you run it well and recover.",
	Ladder: "Advice when strength work, another run or cross-training stands on the date of a long run. Up to 15 min of " +
		"core and mobility is fine.",
	Choice:  "Core, mobility and other small strength work counts when one session of it is longer than 15 min.",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(rule.LongRun, rule.Main|rule.Micro|rule.Run|rule.Cross, 0),
	Sources: []rule.Source{
		runExperience("the day of the long run stays free of everything else"),
		ours("15 min of core or mobility do no harm"),
	},
	Example: rule.Example{
		Before: "week 1\nSun AM run-long 90; PM str-bodyweight 30",
		After:  "week 1\nThu PM str-bodyweight 30\nSun AM run-long 90",
	},
	Run: func(p *rule.Pass) {
		for long, other := range p.SameDate(rule.LongRun, rule.Main|rule.Micro|rule.Run|rule.Cross) {
			if other.Is(rule.Micro) && other.Minutes <= smallMicro {
				continue
			}
			p.Report(rule.Hit{Severity: rule.Advice, A: long, B: other})
		}
	},
	Says: []string{
		"{B} shares {day} with the {a}, which is enough for one day. Move it elsewhere; up to 15 min of core and " +
			"mobility may stay.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Strength | rule.Cross | rule.Run),
		rule.Become(rule.Strength, catalog.StrCoreMobility),
		rule.Remove(rule.Micro | rule.Cross | rule.EasyRun),
	},
}
