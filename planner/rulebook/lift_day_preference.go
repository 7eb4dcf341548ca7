package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var liftDayPreference = &rule.Rule{
	ID:    "lift-day-preference",
	Title: "Put heavy work on the days your school names",
	Why: "Coaches agree that heavy work must not spoil a hard run. On which of the other days it goes they do not, so pick " +
		"one school and let the week follow it.",
	Ladder: "Advice when heavy work shares a day with a run that your school keeps apart from it: with any run under " +
		"separate days; with an easy or recovery run under medium days and consolidate; with a steady run under easy days. " +
		"Under separate days an advanced runner with intermediate or advanced lifting is exempt.",
	School: "It is about nothing else. While the school is chosen for you, this rule only steers what the planner proposes.",
	Choice: "Heavy upper body counts as heavy work here. Strides added to another run are a part of it; strides alone are " +
		"an easy run. On a day with several runs each counts for itself.",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(rule.Heavy, rule.Run, 0),
	Sources: []rule.Source{
		strengthCoach("heavy work has a day of its own, but for a full schedule or a seasoned athlete"),
		carlson("heavy work goes on days of medium effort"),
		fitzgerald("easy days stay easy; heavy work goes on moderate days, or on hard ones for the advanced"),
		runExperience("lift on easy-run days, or better on days without a run"),
		ours("which runs count against which school"),
	},
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
				p.Report(rule.Hit{Severity: rule.Advice, Say: int(p.Athlete.School), A: lift, B: run})
			}
		}
	},
	Says: []string{
		planner.Auto: "{A} shares {day} with the {b}. Give it another day.",
		planner.SeparateDays: "{A} shares {day} with the {b}, and your school keeps heavy work and running on separate days. " +
			"Give it a day without a run.",
		planner.MediumDays: "{A} makes {day}, a day with an easy run, a hard one. Put it on a day with a steady run, or on one " +
			"without a run.",
		planner.EasyDays: "{A} comes on top of the {b} on {day}, and your school lifts on easy days. Put it on a day with an " +
			"easy run, or on one without a run.",
		planner.Consolidate: "{A} makes {day}, a day with an easy run, a hard one. Put it on the day of a hard run, 6 h or more " +
			"after it, and let the easy day be easy.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.Heavy),
		rule.SwapWith(rule.Heavy),
		rule.Become(rule.Heavy, catalog.StrModerate),
		rule.MoveTo(rule.EasyRun | rule.MediumRun),
	},
}

// awayFromLifts are the runs that the athlete's school keeps apart from heavy
// work, none when there is no such school.
func awayFromLifts(a *planner.Athlete) rule.Kind {
	switch a.School {
	case planner.SeparateDays:
		if a.Run == planner.Advanced && a.Lift >= planner.Intermediate {
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

// isAddOn says that a session is strides on the date of another run.
func isAddOn(p *rule.Pass, it *rule.Item) bool {
	if it.Session.Type != catalog.RunStrides {
		return false
	}
	for i := range p.This {
		o := &p.This[i]
		if o.Day == it.Day && o.Is(rule.Run) && o.Session.Type != catalog.RunStrides {
			return true
		}
	}
	return false
}
