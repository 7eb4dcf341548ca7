package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var easyDayAfterHeavy = &rule.Rule{
	ID:    "easy-day-after-heavy",
	Title: "Keep the day after heavy legs easy",
	Why:   "You get stronger while you recover, not while you lift. A steady run or jumps the day after take that time away.",
	Ladder: "Advice when a steady run or power and jumps stand on the day after heavy lower or full body. A hard run there " +
		"is left to no-heavy-before-hard-run, a long run to no-heavy-before-long-run.",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LegHeavy, rule.MediumRun|rule.Power, 1),
	Sources: []rule.Source{
		domaHeat2019,
		runExperience("heavy one day, easy the next"),
	},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-lower 50\nTue AM run-steady 50",
		After:  "week 1\nMon PM str-heavy-lower 50\nTue AM run-easy 45",
	},
	Run: func(p *rule.Pass) {
		for lift, next := range p.DayAfter(rule.LegHeavy, rule.MediumRun|rule.Power) {
			p.Report(rule.Hit{Severity: rule.Advice, A: lift, B: next})
		}
	},
	Says: []string{
		"{B} on {whenB} comes the day after {a}, when legs are still recovering. Make that day an easy run, " +
			"cross-training or rest.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.MediumRun | rule.Power),
		rule.Become(rule.MediumRun, catalog.RunEasy),
		rule.Become(rule.Power, catalog.StrCoreMobility),
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
	},
}
