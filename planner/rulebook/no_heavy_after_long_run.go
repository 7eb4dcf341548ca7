package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

var noHeavyAfterLongRun = &rule.Rule{
	ID:      "no-heavy-after-long-run",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LongRun, rule.LegHeavy, 1),
	Sources: []rule.Source{fourRuns, strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1\nSat AM run-long 130\nSun PM str-heavy-lower 50",
		After:  "week 1\nTue PM str-heavy-lower 50\nSat AM run-long 130",
	},
	Run: func(p *rule.Pass) {
		for run, lift := range p.DayAfter(rule.LongRun, rule.LegHeavy) {
			if n := load.Minutes(run.Session); n >= hugeLongRun {
				p.Report(rule.Hit{Severity: rule.Advice, A: lift, B: run, N: n})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.Shorten(rule.LongRun, hugeLongRun-5),
		rule.MoveTo(rule.LongRun),
	},
}
