package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

var circuitNotForStrength = &rule.Rule{
	ID:      "circuit-not-for-strength",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{strengthCoach, runExperience, ours},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-full 50 circuit",
		After:  "week 1\nMon PM str-heavy-full 50",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Heavy) {
			if it.Session.Circuit {
				p.Report(rule.Hit{Severity: rule.Warning, A: it})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Heavy, noCircuit),
		rule.Rework(rule.Heavy, becomeModerate),
	},
}

// noCircuit makes a circuit a session with rests between sets.
func noCircuit(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return []planner.Edit{planner.SetCircuit{Session: s.ID}}
}
