package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var liftDayPreference = &rule.Rule{
	ID:      "lift-day-preference",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(rule.Heavy, rule.Run, 0),
	Sources: []rule.Source{strengthCoach, carlson, fitzgerald, runExperience, ours},
	Example: rule.Example{
		Before: "athlete school=separate_days\nweek 1\nTue AM run-easy 40; PM str-heavy-lower 50",
		After:  "athlete school=separate_days\nweek 1\nTue AM run-easy 40\nThu PM str-heavy-lower 50",
	},
	Run: func(p *rule.Pass) {
		unwanted := awayFromLifts(p.Athlete)
		if unwanted == 0 {
			return
		}
		for lift, run := range p.SameDate(rule.Heavy, unwanted) {
			if !isAddOn(p, run) {
				p.Report(rule.Hit{Severity: rule.Advice, Say: int(p.Athlete.ChosenSchool() - planner.SeparateDays), A: lift, B: run})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Heavy),
		rule.SwapWith(rule.Heavy),
		rule.Become(rule.Heavy, catalog.StrModerate),
		rule.MoveTo(rule.EasyRun | rule.MediumRun),
	},
}

// awayFromLifts are the runs that the athlete's school keeps away from days with heavy
// work, none when the school allows all.
func awayFromLifts(a *planner.Athlete) rule.Kind {
	switch a.ChosenSchool() {
	case planner.SeparateDays:
		if a.RunLevel == planner.Advanced && a.LiftLevel >= planner.Intermediate {
			return 0
		}
		return rule.Run
	case planner.MediumDays, planner.Consolidate:
		return rule.EasyRun
	case planner.EasyDays:
		return rule.MediumRun
	}
	return 0
}
