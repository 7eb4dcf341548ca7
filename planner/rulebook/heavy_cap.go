package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	heavyUsual     = 2
	heavyOffSeason = 3 // or while running is limited
	heavyTaper     = 1
	heavyTooMuch   = 4
)

var heavyCap = &rule.Rule{
	ID:    "heavy-cap",
	Title: "At most two heavy sessions a week",
	Why: "Two heavy sessions are enough to get stronger beside running. More of them do not add strength, but they do take " +
		"from your runs.",
	Ladder: "More than 2 heavy sessions in a week, of lower, full or upper body, are a warning, 4 and more an error. In the " +
		"off-season and while injury limits your running it is 3 from intermediate lifting on; in the taper it is 1.",
	Choice: "The 3 need intermediate lifting in both cases. Race week is left to the race rules. The number of sessions sets " +
		"the severity: below 4 it stays a warning, also in the taper. The taper comes first when several limits apply. " +
		"What a session is called counts, not the exercises it lists.",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{
		strengthCoach("two heavy sessions a week, the rest light"),
		ours("the numbers for off-season, injury and taper"),
	},
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
	Says: []string{
		"This week has {n} heavy sessions, and {limit} is as much as helps you now. Make one moderate, or leave it out.",
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
	case p.Athlete.Lift >= planner.Intermediate && (p.Phase == planner.OffSeason || p.Athlete.Injury == planner.Limited):
		return heavyOffSeason
	}
	return heavyUsual
}
