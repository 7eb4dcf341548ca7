package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	heavyOffSeason = 3 // or while running is limited
	heavyTaper     = 1
	heavyTooMuch   = 4
)

var heavyCap = &rule.Rule{
	ID:      "heavy-cap",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-lower 50\nWed PM str-heavy-upper 45\nFri PM str-heavy-full 50",
		After:  "week 1\nMon PM str-heavy-lower 50\nWed PM str-moderate 45\nFri PM str-heavy-full 50",
	},
	Run: func(p *rule.Pass) {
		n, limit := p.Count(rule.Heavy), heavyLimit(p)
		if n <= limit || p.Phase == planner.RaceWeek {
			return
		}
		severity := rule.Warning
		if n >= heavyTooMuch {
			severity = rule.Error
		}
		for it := range p.Each(rule.Heavy) {
			p.Report(rule.Hit{Severity: severity, A: it, N: n, Limit: limit, Over: over(n, limit)})
		}
	},
	Fixes: []rule.Proposal{
		rule.Become(rule.Heavy, catalog.StrModerate),
		rule.Become(rule.Heavy, catalog.StrBodyweight),
		rule.Remove(rule.Heavy),
	},
}

func heavyLimit(p *rule.Pass) int {
	switch {
	case p.Phase == planner.Taper:
		return heavyTaper
	case p.Athlete.LiftLevel >= planner.Intermediate && (p.Phase == planner.OffSeason || p.Athlete.Injury == planner.Limited):
		return heavyOffSeason
	}
	return heavyUsual
}
