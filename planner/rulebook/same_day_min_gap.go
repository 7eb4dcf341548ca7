package rulebook

import "hardeasy/planner/rule"

var sameDayMinGap = &rule.Rule{
	ID:    "same-day-min-gap",
	Title: "Leave half a day between a lift and a run",
	Why: "Legs need hours to be ready again. With six of them, both sessions do what they are for; with less, the " +
		"second is a pale copy of what you planned.",
	Ladder: "Moderate strength, power or heavy legs on the day of a run: less than 3 h between them is a warning, " +
		"3 h to less than 6 h is advice, 6 h and more is fine. Below 60 min no-lift-run-same-workout speaks instead.",
	Choice: "Runs under 15 min do not count, as in no-lift-run-same-workout: otherwise an hour more between the two " +
		"would make the verdict worse.",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Clash(legWork, rule.Run, 0),
	Sources: []rule.Source{
		robineau2016, schumann2022, domaPress2019,
		strengthCoach("if both share a day, lift in the morning and run later"),
		runExperience("what you do first gets your best effort"),
	},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 40; NOON str-moderate 45",
		After:  "week 1\nTue AM run-easy 40; PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(legWork, rule.Run) {
			gap := rule.Gap(lift, run)
			if run.Minutes < shortRun || gap < oneWorkout || gap >= sameDayGood {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: lift, B: run, Over: short(gap, sameDayGood)}
			if gap < sameDayPoor {
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"There are only {gap} between {a} and the {b} on {day}, too little for your legs to be ready again. " +
			"Leave at least 6 h, or give one another day.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(legWork),
		rule.MoveTo(rule.Run),
	},
}
