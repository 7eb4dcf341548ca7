package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var patternCoverage = &rule.Rule{
	ID:        "pattern-coverage",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Generator: true,
	PartOf:    roundOff,
	Sources:   []rule.Source{carlson, strengthCoach, fitzgerald},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; push-up 3x8; front-plank 2x30s; " +
			"single-leg-calf-raise 2x8/side",
		After: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-rdl-bw 2x8/side; push-up 3x8; " +
			"inverted-row 3x8; front-plank 2x30s; single-leg-calf-raise 2x8/side",
	},
}

func lacksPatterns(_ *rule.Pass, t training) (lacks needs) {
	for need, have := range [...]int{
		kneeNeeded:  t.of(catalog.Squat, catalog.Lunge, catalog.SingleLegSquat),
		hingeNeeded: t.of(catalog.Hinge, catalog.SingleLegHinge),
		pushNeeded:  t.pushes,
		pullNeeded:  t.of(catalog.PullHorizontal, catalog.PullVertical),
		coreNeeded:  t.of(catalog.CoreAntiExtension, catalog.CoreAntiRotation, catalog.CoreAntiLateral, catalog.Carry),
	} {
		if have == 0 {
			lacks[need] = 1
		}
	}
	return lacks
}
