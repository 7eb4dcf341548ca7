package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	noviceWindow = 48 * hour
	noviceWeeks  = 3 // weeks of lifting until soreness gets less
)

var noviceDomsWindow = &rule.Rule{
	ID:       "novice-doms-window",
	Area:     rule.KeySessions,
	Span:     rule.Window,
	Placing:  rule.Clash(rule.LegHeavy|rule.Moderate, rule.HardRun, 2),
	YieldsTo: []string{"no-heavy-before-hard-run"},
	Sources:  []rule.Source{domaHeat2019, muscleDamage, carlson, runExperience},
	Example: rule.Example{
		Before: "week 1\nMon AM str-moderate 40\nTue AM run-tempo 45",
		After:  "week 1\nTue AM run-tempo 45\nWed PM str-moderate 40",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.Then(rule.LegHeavy|rule.Moderate, rule.HardRun) {
			gap := rule.Gap(lift, run)
			if gap >= noviceWindow || !novice(p, lift) {
				continue
			}
			p.Report(rule.Hit{Severity: rule.Warning, A: lift, B: run, Over: short(gap, noviceWindow)})
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy | rule.Moderate),
		rule.Func(rule.SwapPair),
		rule.SwapWith(rule.LegHeavy | rule.Moderate),
		rule.Become(rule.LegHeavy|rule.Moderate, catalog.StrBodyweight),
		rule.MoveTo(rule.HardRun),
	},
}

// novice reports whether a session works legs that are new to lifting.
func novice(p *rule.Pass, lift *rule.Item) bool {
	return p.Athlete.LiftLevel <= planner.Beginner || p.Athlete.LiftWeek+lift.Week <= noviceWeeks
}
