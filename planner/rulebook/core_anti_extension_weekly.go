package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var coreAntiExtensionWeekly = &rule.Rule{
	ID:        "core-anti-extension-weekly",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Generator: true,
	PartOf:    roundOff,
	Sources:   []rule.Source{strengthCoach},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; side-plank 2x20s/side",
		After:  "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; side-plank 2x20s/side; front-plank 2x30s",
	},
}

func lacksAntiExtension(_ *rule.Pass, t training) (lacks needs) {
	if t.of(catalog.CoreAntiExtension) == 0 {
		lacks[antiExtensionNeeded] = 1
	}
	return lacks
}
