package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var noHeavyBeforeLongRun = &rule.Rule{
	ID:    "no-heavy-before-long-run",
	Title: "Do not start the long run on sore legs",
	Why: "Legs that lifted heavy yesterday cost more with every step, and the long run has many. Tired form for that long " +
		"is also how small pains begin.",
	Ladder: "Heavy lower or full body on the day before a long run: a warning when the run takes 90 min or more, else " +
		"advice.",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LegHeavy, rule.LongRun, 1),
	Sources: []rule.Source{
		domaHeat2019,
		runExperience("keep the long run clear of heavy work, on its day and the day before"),
	},
	Example: rule.Example{
		Before: "week 1\nSat PM str-heavy-full 50\nSun AM run-long 100",
		After:  "week 1\nThu PM str-heavy-full 50\nSun AM run-long 100",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.DayAfter(rule.LegHeavy, rule.LongRun) {
			hit := rule.Hit{Severity: rule.Advice, A: lift, B: run, N: run.Minutes}
			if run.Minutes >= bigLongRun {
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"{A} on {when} is the day before your {b} of {n min}, and sore legs make every step of it costlier. Lift two or " +
			"more days before.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.SwapDays(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.LongRun),
	},
}
