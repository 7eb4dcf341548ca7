package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	strengthAlways  = 2 // this many are never too many
	strengthInjured = 4 // while injury limits running
	strengthTooMuch = 5
)

var strengthFreqCap = &rule.Rule{
	ID:    "strength-freq-cap",
	Title: "Not more strength than the phase allows",
	Why:   "Strength and running share one pot of recovery. The nearer the race, the more of it belongs to the runs.",
	Ladder: "More main strength sessions in a week than the phase allows, and more than 2, are a warning, 5 and more an " +
		"error. The phases allow: off-season 4, base 3, build, peak, taper, recovery and maintenance 2.",
	Choice: "While injury limits your running 4 are allowed in every phase: the rulebook asks for 3 to 4 sessions then, and " +
		"this rule must not forbid them.",
	Area:    rule.Frequency,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{
		runExperience("four sessions are the most, when the race is far away"),
		strengthCoach("too much hard work without recovery makes you weaker"),
		blagrove2018, beattie2017,
		ours("the number for each phase"),
	},
	Example: rule.Example{
		Before: "week 1 phase=build\nMon PM str-moderate 45\nWed PM str-moderate 45\nFri PM str-moderate 45",
		After:  "week 1 phase=build\nMon PM str-moderate 45\nFri PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		n, limit := p.Count(rule.Main), max(strengthSessions[p.Phase].max, strengthAlways)
		if p.Athlete.Injury == planner.Limited {
			limit = max(limit, strengthInjured)
		}
		if n <= limit {
			return
		}
		severity := rule.Warning
		if n >= strengthTooMuch {
			severity = rule.Error
		}
		for it := range p.Each(rule.Main) {
			p.Report(rule.Hit{Severity: severity, A: it, N: n, Limit: limit, Over: over(n, limit)})
		}
	},
	Says: []string{
		"This week has {n} strength sessions, and {limit} is as much as this phase takes. Leave one out, or turn it into a " +
			"few minutes of core and mobility.",
	},
	Fixes: []rule.Proposal{
		rule.Remove(rule.Main),
		rule.Become(rule.Main, catalog.StrCoreMobility),
	},
}
