package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const liftFresh = 18 * hour

var noHeavyAfterHardRun = &rule.Rule{
	ID:    "no-heavy-after-hard-run",
	Title: "Lift heavy fresh, not the day after a hard run",
	Why:   "Heavy lifting only pays when you can lift heavy, and with good form. The day after a hard run most legs cannot.",
	Ladder: "Heavy lower or full body on the day after a hard run: a warning with less than 18 h from the end of one to " +
		"the start of the other, else advice.",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.HardRun, rule.LegHeavy, 1),
	Sources: []rule.Source{
		mastersIntervals,
		runExperience("nothing heavy on the day after a hard run"),
		strengthCoach("heavy work is done fresh, never on legs that a run has drained"),
		ours("18 h is where we draw the line"),
	},
	Example: rule.Example{
		Before: "week 1\nTue PM run-intervals 60\nWed AM str-heavy-lower 50",
		After:  "week 1\nTue PM run-intervals 60\nThu PM str-heavy-lower 50",
	},
	Run: func(p *rule.Pass) {
		for run, lift := range p.DayAfter(rule.HardRun, rule.LegHeavy) {
			hit := rule.Hit{Severity: rule.Advice, Say: 1, A: lift, B: run}
			if gap := rule.Gap(run, lift); gap < liftFresh {
				hit.Severity, hit.Say, hit.Over = rule.Warning, 0, short(gap, liftFresh)
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"{A} on {when} begins only {gap} after the {b}, too soon to lift heavy well. Wait until the evening, or better, a " +
			"day longer.",
		"{A} on {when} is the day after the {b}, and some legs are still tired then. A day later you lift fresher.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.SwapDays(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.HardRun),
		rule.SwapWith(rule.HardRun),
	},
}
