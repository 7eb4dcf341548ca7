package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var sessionAnatomyOrder = &rule.Rule{
	ID:    "session-anatomy-order",
	Title: "Jumps first, then main lifts, then the rest",
	Why: "What asks most of you comes first, while you are fresh. Tired small muscles make a big lift worse, and tired legs " +
		"jump badly.",
	Ladder: "Advice when, in a main strength session that lists its exercises, a main lift comes after an accessory exercise " +
		"or jumps come after a main lift. The whole order is: warm-up, jumps and power, main lifts, accessory, core, mobility.",
	Choice: "An exercise that may be a main lift or an accessory, such as the push-up, is never out of order. What also " +
		"warms you up, such as the glute bridge, is an accessory from two sets on.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		runExperience("a session has an order, from the warm-up to rolling"),
		general("Common practice", "power work first, while fresh"),
	},
	Example: rule.Example{
		Before: "week 1\nMon PM str-moderate 45 warmup=8\n  single-leg-calf-raise 2x8/side; goblet-squat 3x6",
		After:  "week 1\nMon PM str-moderate 45 warmup=8\n  goblet-squat 3x6; single-leg-calf-raise 2x8/side",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Main) {
			if say, late := outOfOrder(it); late != nil {
				p.Report(rule.Hit{Severity: rule.Advice, Say: say, A: it, N: int(late.Code)})
			}
		}
	},
	Says: []string{
		"In {a} on {when} you do {exercise} after smaller exercises. Do it before them, while you are fresh.",
		"In {a} on {when} you do {exercise} after the main lifts. Jump first, while your legs are fresh.",
	},
	Fixes: []rule.Proposal{rule.Rework(rule.Main, inOrder)},
}

// outOfOrder is the first exercise of a session that comes too late.
func outOfOrder(it *rule.Item) (say int, late *catalog.Exercise) {
	var at sorter
	lifted, supported := false, false
	for i := range it.List {
		e := it.List[i].Exercise
		switch at.next(&it.List[i]) {
		case jumps:
			if lifted {
				return 1, e
			}
		case mainLift:
			if supported {
				return 0, e
			}
			lifted = true
		case accessory:
			supported = supported || !e.Roles.Has(catalog.RoleMain)
			lifted = lifted || e.Roles.Has(catalog.RoleMain)
		}
	}
	return 0, nil
}
