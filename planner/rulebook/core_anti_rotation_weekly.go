package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var antiRotationPart = &part{
	[]wish{{"pallof-press", 2, 8}, {"plank-shoulder-tap", 2, 10}, {"bird-dog", 2, 8}},
	func(e *catalog.Exercise) bool { return e.Pattern == catalog.CoreAntiRotation },
}

var coreAntiRotationWeekly = &rule.Rule{
	ID:    "core-anti-rotation-weekly",
	Title: "Train your core against twisting",
	Why:   "Every step tries to twist you. A trunk that resists sends the force forwards instead of round.",
	Ladder: "Advice when a week has no exercise against twisting, such as the Pallof press or the shoulder tap, with two sets " +
		"or more.",
	Area:    rule.Coverage,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{
		strengthCoach("core against rotation, in several planes"),
	},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; side-plank 2x20s/side",
		After: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; side-plank 2x20s/side; " +
			"bird-dog 2x8/side",
	},
	Run: func(p *rule.Pass) {
		if t, known := trained(p); known && t.of(catalog.CoreAntiRotation) == 0 {
			p.Report(rule.Hit{Severity: rule.Advice})
		}
	},
	Says: []string{
		"Nothing this week trains your core to resist twisting. Add a Pallof press, a shoulder tap or a bird dog, two sets at " +
			"least.",
	},
	Fixes: []rule.Proposal{include{antiRotationPart}, exchange{antiRotationPart}},
}
