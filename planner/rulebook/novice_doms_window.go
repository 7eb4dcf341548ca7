package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	noviceWindow = 48 * hour
	noviceWeeks  = 3 // of lifting, after which soreness shrinks
)

var noviceDomsWindow = &rule.Rule{
	ID:    "novice-doms-window",
	Title: "Give new legs two days before a hard run",
	Why: "Muscles that do not know lifting are sore for about two days, most of all on the second. After a few weeks of " +
		"the same exercises that fades.",
	Ladder: "A warning when heavy lower, heavy full body or moderate strength ends less than 48 h before a hard run, for " +
		"anyone new to lifting or in the first 3 weeks of it.",
	Choice: "New to lifting means none or beginner. The weeks of lifting count from your profile, one more with each week " +
		"of the plan. A lift on the same day, before the run, counts.",
	Area:     rule.KeySessions,
	Span:     rule.Window,
	Placing:  rule.Clash(rule.LegHeavy|rule.Moderate, rule.HardRun, 2),
	YieldsTo: []string{"no-heavy-before-hard-run"},
	Sources: []rule.Source{
		domaHeat2019, muscleDamage,
		carlson("pick work that you recover from in time for your runs"),
		runExperience("what you lift should not spoil the run that matters"),
	},
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
	Says: []string{
		"{A} on {when} ends {gap} before the {b}, and legs new to lifting stay sore for about two days. Leave 48 h, or " +
			"run first and lift afterwards.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy | rule.Moderate),
		rule.Func(rule.SwapPair),
		rule.SwapWith(rule.LegHeavy | rule.Moderate),
		rule.Become(rule.LegHeavy|rule.Moderate, catalog.StrBodyweight),
		rule.MoveTo(rule.HardRun),
	},
}

// novice says that a lift is done by legs that are new to lifting.
func novice(p *rule.Pass, lift *rule.Item) bool {
	return p.Athlete.Lift <= planner.Beginner || p.Athlete.LiftWeek+lift.Week <= noviceWeeks
}
