package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var heavyOnHardRunDay = &rule.Rule{
	ID:    "heavy-on-hard-run-day",
	Title: "Keep heavy legs off the day of a hard run",
	Why: "A hard run and heavy legs draw on the same muscles and nerves. On one day both come out half as good, and it " +
		"takes days to be fresh again.",
	Ladder: "Heavy lower or full body on the date of a hard run is an error. It is a warning when you are advanced in " +
		"both lifting and running.",
	School: "Consolidate puts hard with hard: for athletes advanced in both it is fine when the run comes first and at " +
		"least 6 h lie between. The other schools do not.",
	Choice: "Only the school you chose yourself gives this right, not one chosen for you. A long run with 15 min or more " +
		"of quality is a hard run.",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(rule.LegHeavy, rule.HardRun, 0),
	Sources: []rule.Source{
		doma2017, doma2019,
		runExperience("leg work on speed day is the worst choice"),
		fitzgerald("not with long or fast days, unless you are advanced"),
	},
	Example: rule.Example{
		Before: "week 1\nTue AM run-intervals 60; PM str-heavy-lower 50",
		After:  "week 1\nTue AM run-intervals 60\nThu PM str-heavy-lower 50",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(rule.LegHeavy, rule.HardRun) {
			hit := rule.Hit{Severity: rule.Error, A: lift, B: run}
			if seasoned(p.Athlete) {
				if p.Athlete.School == planner.Consolidate && run.Start < lift.Start && rule.Gap(run, lift) >= sameDayGood {
					continue
				}
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"{A} stands on {day} beside the {b}, and both need the same fresh legs. Move {a} to an easy day with no hard run " +
			"after it, or make it lighter.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
		rule.MoveTo(rule.HardRun),
		rule.SwapWith(rule.HardRun),
		rule.Become(rule.HardRun, catalog.RunEasy),
	},
}
