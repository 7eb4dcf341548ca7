package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const ankleExposures = 2

var anklePart = &part{
	[]wish{{"single-leg-calf-raise", 2, 8}, {"bent-knee-calf-raise", 2, 8}, {"tibialis-raise", 2, 12}, {"short-foot", 2, 10}},
	func(e *catalog.Exercise) bool {
		return e.Pattern == catalog.Calf || e.Pattern == catalog.Ankle || e.Pattern == catalog.Foot
	},
}

var ankleWeekly = &rule.Rule{
	ID:        "ankle-weekly",
	Area:      rule.Coverage,
	Span:      rule.Week,
	Generator: true,
	PartOf:    roundOff,
	Sources:   []rule.Source{taddei2020, strengthCoach, runExperience, ours},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-calf-raise 2x8/side",
		After:  "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-calf-raise 2x8/side; ankle-rock 2x10/side",
	},
}

func lacksAnkles(p *rule.Pass, t training) (lacks needs) {
	strong := t.of(catalog.Calf, catalog.Ankle, catalog.Foot)
	lacks[anklesNeeded] = max(0, atLeast(p, ankleExposures)-strong-t.of(catalog.MobilityAnkle))
	if strong == 0 {
		lacks[anklesNeeded] = max(1, lacks[anklesNeeded])
	}
	return lacks
}
