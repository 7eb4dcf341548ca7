package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var noHeavyBeforeLongRun = &rule.Rule{
	ID:      "no-heavy-before-long-run",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LegHeavy, rule.LongRun, 1),
	// A long run with quality is a hard one, and that rule is as strict or stricter.
	YieldsTo: []string{"no-heavy-before-hard-run"},
	Sources:  []rule.Source{domaHeat2019, runExperience},
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
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.SwapDays(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.LongRun),
	},
}
