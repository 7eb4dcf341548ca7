package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Minutes of mobility or rolling after a lift, for sessions that are not short.
const (
	coolingFrom  = 25
	coolingLeast = 3
	coolingUsual = 5
)

var sessionCooldownMobility = &rule.Rule{
	ID:    "session-cooldown-mobility",
	Title: "End with mobility or rolling",
	Why: "A few minutes of mobility or rolling for the muscles you used bring you down from the work and keep the range you " +
		"run with.",
	Ladder: "Advice when a main strength session of 25 min or more ends with less than 3 min of mobility or rolling. 5 to 10 " +
		"min are good.",
	Choice: "A session that gives its minutes of mobility is taken at its word. One that does not, but lists exercises, is " +
		"judged by the mobility and rolling in the list; one that says neither is not judged.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		runExperience("end with rolling"),
		strengthCoach("cool down and stretch"),
		ours("3 min at the least, 5 usually"),
	},
	Example: rule.Example{
		Before: "week 1\nMon PM str-moderate 45 cooling=0",
		After:  "week 1\nMon PM str-moderate 45 cooling=5",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Main) {
			n, known := blockTime(it, it.Session.Cooling, mobility)
			if !known || n >= 60*coolingLeast || it.Minutes < coolingFrom {
				continue
			}
			hit := rule.Hit{Severity: rule.Advice, A: it, N: n / 60, Limit: coolingUsual, Over: short(n, 60*coolingLeast)}
			if hit.N > 0 {
				hit.Say = 1
			}
			p.Report(hit)
		}
	},
	Says: []string{
		"{A} on {when} ends without mobility work. Keep its last {limit min} for mobility or rolling of the muscles you used.",
		"{A} on {when} ends with only {n min} of mobility work. Take about {limit min} for the muscles you used.",
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Main, coolDown),
	},
}

// coolDown gives a session the usual minutes of mobility at its end.
func coolDown(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return []planner.Edit{planner.SetCooling{Session: s.ID, Minutes: planner.Some(coolingUsual)}}
}
