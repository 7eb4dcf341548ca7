package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var coreAntiRotationWeekly = &rule.Rule{
	ID:        "core-anti-rotation-weekly",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Generator: true,
	PartOf:    roundOff,
	Sources:   []rule.Source{strengthCoach},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; side-plank 2x20s/side",
		After: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; side-plank 2x20s/side; " +
			"bird-dog 2x8/side",
	},
}

func lacksAntiRotation(_ *rule.Pass, t training) (lacks needs) {
	if t.of(catalog.CoreAntiRotation) == 0 {
		lacks[antiRotationNeeded] = 1
	}
	return lacks
}
