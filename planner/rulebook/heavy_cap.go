package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	heavyMost     = 3   // heavy sessions when lifting comes first
	heavyTaper    = 1   // and when the race is near
	legHeavyError = 4   // heavy leg sessions that no source allows
	strengthClear = 112 // days without an A race that leave room for strength as a goal
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
		legs, upper, limit := p.Count(rule.LegHeavy), p.Count(rule.HeavyUpper), heavyLimit(p)
		halves, most := 2*legs+upper, 2*limit // upper-body work costs a runner half as much
		if halves <= most || p.Phase == planner.RaceWeek {
			return
		}
		hit := rule.Hit{Severity: rule.Warning, N: legs, Limit: limit, Over: over(halves, most)}
		switch {
		case legs >= legHeavyError:
			hit.Severity = rule.Error
		case halves-most <= 1, legs <= limit && (p.Athlete.LiftLevel == planner.Advanced || p.Athlete.Goal != planner.Endurance):
			hit.Severity = rule.Advice
		}
		if legs <= limit {
			hit.N, hit.Say = legs+upper, 1
		}
		for it := range p.Each(rule.Heavy) {
			hit.A = it
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{
		rule.Become(rule.HeavyUpper, catalog.StrModerate),
		rule.Become(rule.LegHeavy, catalog.StrModerate),
		rule.Become(rule.Heavy, catalog.StrBodyweight),
		rule.Remove(rule.Heavy),
	},
}

func heavyLimit(p *rule.Pass) int {
	limited := p.Athlete.Injury == planner.Limited && p.Athlete.LiftLevel >= planner.Intermediate
	switch {
	case p.Phase == planner.Taper:
		return heavyTaper
	case p.Phase == planner.OffSeason, limited, p.Athlete.Goal == planner.Strength && !raceAhead(p, strengthClear):
		return heavyMost
	}
	return heavyUsual
}

// raceAhead reports whether an A race comes within so many days of the week's Monday.
func raceAhead(p *rule.Pass, days int) bool {
	for _, r := range p.Plan.Races {
		if ahead := r.Day - 7*p.Week; r.Priority == planner.PriorityA && 0 <= ahead && ahead <= days {
			return true
		}
	}
	return false
}
