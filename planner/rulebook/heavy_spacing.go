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
	ID:      "heavy-spacing",
	Area:    rule.KeySessions,
	Span:    rule.Window,
	Placing: rule.Clash(rule.LegHeavy, rule.LegHeavy, 3),
	Sources: []rule.Source{heavyDaysApart, mastersAthlete, strengthCoach},
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
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy),
		rule.SwapWith(rule.LegHeavy),
		rule.Become(rule.LegHeavy, catalog.StrModerate),
		rule.Become(rule.LegHeavy, catalog.StrHeavyUpper),
	},
}
