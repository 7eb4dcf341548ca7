package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// freshLegs is what heavy legs need at least before a hard run. A night alone is less,
// from one morning to the next is more: 23 h and 24 h are the same to the legs.
const freshLegs = 18 * hour

var noHeavyBeforeHardRun = &rule.Rule{
	ID:      "no-heavy-before-hard-run",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LegHeavy, rule.HardRun, 1),
	Sources: []rule.Source{doma2017, domaHeat2019, runExperience, carlson},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-lower 50\nTue AM run-tempo 45",
		After:  "week 1\nTue AM run-tempo 45\nWed PM str-heavy-lower 50",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.DayAfter(rule.LegHeavy, rule.HardRun) {
			hit := rule.Hit{Severity: rule.Warning, Say: 1, A: lift, B: run}
			if gap := rule.Gap(lift, run); gap < freshLegs {
				hit.Severity, hit.Say, hit.Over = rule.Error, 0, short(gap, freshLegs)
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.Func(rule.SwapPair),
		rule.SwapWith(rule.LegHeavy),
		rule.SwapDays(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.HardRun),
		rule.SwapWith(rule.HardRun),
	},
}
