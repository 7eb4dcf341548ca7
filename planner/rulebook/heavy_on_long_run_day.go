package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var heavyOnLongRunDay = &rule.Rule{
	ID:    "heavy-on-long-run-day",
	Title: "Keep heavy legs off the day of the long run",
	Why: "The long run is a lot of steps. Heavy legs before it make each step costlier, and after it there is little left " +
		"to lift with.",
	Ladder: "Heavy lower or full body on the date of a long run is a warning. It is advice when you are advanced in both " +
		"lifting and running.",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(rule.LegHeavy, rule.LongRun, 0),
	Sources: []rule.Source{
		fitzgerald("not with long or fast days, unless you are advanced"),
		runExperience("the long run has its day to itself"),
	},
	Example: rule.Example{
		Before: "week 1\nSun AM run-long 80; PM str-heavy-full 50",
		After:  "week 1\nThu PM str-heavy-full 50\nSun AM run-long 80",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(rule.LegHeavy, rule.LongRun) {
			hit := rule.Hit{Severity: rule.Warning, A: lift, B: run}
			if seasoned(p.Athlete) {
				hit.Severity = rule.Advice
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"{A} stands on {day} beside the {b}, and one takes from the other. Move {a} to a day in the middle of the week.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.LongRun),
	},
}
