package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	newWindow      = 48 * hour // for legs that do not know lifting
	beginnerWindow = 24 * hour // for those that know it a little: repeated bouts make less sore
	newWeeks       = 6         // of lifting, or of lifting again
)

// worksNewLegs are the sessions that make legs sore.
const worksNewLegs = rule.LegHeavy | rule.FullModerate

var noviceDomsWindow = &rule.Rule{
	ID:       "novice-doms-window",
	Area:     rule.KeySessions,
	Span:     rule.Window,
	Placing:  rule.Clash(worksNewLegs, rule.HardRun|rule.LongRun, 2),
	YieldsTo: []string{"no-heavy-before-hard-run", "no-heavy-before-long-run"},
	Sources:  []rule.Source{domaHeat2019, muscleDamage, carlson, runExperience},
	Example: rule.Example{
		Before: "week 1\nMon AM str-moderate 40\nTue AM run-tempo 45",
		After:  "week 1\nTue AM run-tempo 45\nWed PM str-moderate 40",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.Then(worksNewLegs, rule.HardRun|rule.LongRun) {
			window, say := domsWindow(p.Athlete, lift)
			if gap := rule.Gap(lift, run); gap < window && (run.Is(rule.HardRun) || run.Minutes >= bigLongRun) {
				p.Report(rule.Hit{Severity: rule.Warning, Say: say, A: lift, B: run, Over: short(gap, window)})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(worksNewLegs),
		rule.Func(rule.SwapPair),
		rule.SwapWith(worksNewLegs),
		rule.Become(worksNewLegs, catalog.StrBodyweight),
		rule.MoveTo(rule.HardRun | rule.LongRun),
	},
}

// domsWindow is how long a lift makes the athlete's legs sore, 0 when it does not, and the
// sentence about it.
func domsWindow(a *planner.Athlete, lift *rule.Item) (minutes, say int) {
	switch {
	case a.LiftLevel == planner.None || a.LiftWeek+lift.Week <= newWeeks:
		return newWindow, 0
	case a.LiftLevel == planner.Beginner:
		return beginnerWindow, 1
	}
	return 0, 0
}
