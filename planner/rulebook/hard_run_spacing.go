package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var hardRunSpacing = &rule.Rule{
	ID:    "hard-run-spacing",
	Title: "Put an easy day between hard runs",
	Why: "The day after a hard run you are slower for the same effort, so a second one trains less and wears more. Hard " +
		"days work because easy days lie between them.",
	Ladder: "A warning when two hard runs stand on the same date or on consecutive dates. A planned double-threshold block " +
		"of an advanced runner is exempt.",
	Choice: "The block is exempt only when you are an advanced runner and both sessions are marked as halves of a double. " +
		"A long run with 15 min or more of quality is a hard run.",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.HardRun, rule.HardRun, 1),
	Sources: []rule.Source{
		bosak2009,
		runExperience("mix easy days in between"),
	},
	Example: rule.Example{
		Before: "week 1\nTue AM run-tempo 45\nWed AM run-intervals 60",
		After:  "week 1\nTue AM run-tempo 45\nThu AM run-intervals 60",
	},
	Run: func(p *rule.Pass) {
		for a, b := range p.Then(rule.HardRun, rule.HardRun) {
			if b.Day-a.Day > 1 || p.Athlete.Run == planner.Advanced && a.Session.Double && b.Session.Double {
				continue
			}
			p.Report(rule.Hit{Severity: rule.Warning, A: a, B: b})
		}
	},
	Says: []string{
		"The {a} on {when} and the {b} on {whenB} have no easy day between them, and the second is run on tired legs. " +
			"Move one, or make it easy.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.HardRun),
		rule.SwapWith(rule.HardRun),
		rule.Become(rule.HardRun, catalog.RunEasy),
	},
}
