package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	heavyApart        = 44 * hour
	heavyApartMasters = 72 * hour
)

var heavySpacing = &rule.Rule{
	ID:    "heavy-spacing",
	Title: "Space heavy leg sessions",
	Why: "Muscles need about two days to build on a heavy session. The next one before that is done tired and adds little " +
		"but soreness.",
	Ladder: "Two sessions of heavy lower or full body on the same or on consecutive days are an error. Otherwise less than " +
		"44 h from the end of one to the start of the other is a warning, and from 50 years of age on, less than 72 h is " +
		"advice.",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LegHeavy, rule.LegHeavy, 3),
	Sources: []rule.Source{
		general("Common practice", "48 h between heavy sessions of the same muscles"),
		mastersAthlete,
		strengthCoach("heavy work is not for every day"),
	},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-lower 50\nTue PM str-heavy-full 50",
		After:  "week 1\nMon PM str-heavy-lower 50\nThu PM str-heavy-full 50",
	},
	Run: func(p *rule.Pass) {
		for a, b := range p.Then(rule.LegHeavy, rule.LegHeavy) {
			gap := rule.Gap(a, b)
			hit := rule.Hit{A: a, B: b}
			switch {
			case b.Day-a.Day <= 1:
				hit.Severity, hit.Over = rule.Error, short(min(gap, heavyApart), heavyApart)
			case gap < heavyApart:
				hit.Severity, hit.Over = rule.Warning, short(gap, heavyApart)
			case p.Athlete.Age >= masters && gap < heavyApartMasters:
				hit.Severity, hit.Say, hit.Over = rule.Advice, 1, short(gap, heavyApartMasters)
			default:
				continue
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"{A} on {when} and {b} on {whenB} are only {gap} apart, too little for your legs to rebuild. Leave two days " +
			"between them, or make one moderate.",
		"{A} on {when} and {b} on {whenB} are {gap} apart, and from 50 on muscles want three days. Move one, or make it " +
			"moderate.",
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrModerate),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
	},
}
