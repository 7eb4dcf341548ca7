package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

var circuitNotForStrength = &rule.Rule{
	ID:    "circuit-not-for-strength",
	Title: "A circuit does not count as heavy work",
	Why: "Going from one exercise to the next without full rest trains your lungs, and the weights have to be light for it. " +
		"That is good training, but it is not what makes you strong.",
	Ladder: "A heavy session that is done as a circuit is a warning. To alternate a lift for the legs with one for the upper " +
		"body and rest 90 s or more after each set is no circuit.",
	Choice:  "What you mark as a circuit is taken as one, however long its rests are.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		strengthCoach("circuits do not build strength"),
		runExperience("circuits are fine when the muscles take turns"),
		ours("90 s for two lifts that take turns"),
	},
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
	Says: []string{
		"{A} on {when} is done as a circuit, and that does not build strength. Do it set by set with full rests, or call it " +
			"moderate.",
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Heavy, noCircuit),
		rule.Rework(rule.Heavy, becomeModerate),
	},
}

// noCircuit makes a session one that is done set by set.
func noCircuit(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return []planner.Edit{planner.SetCircuit{Session: s.ID}}
}
