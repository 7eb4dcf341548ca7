package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const ankleExposures = 2

var (
	ankleStrengthPart = &part{
		[]wish{{"single-leg-calf-raise", 2, 8}, {"bent-knee-calf-raise", 2, 8}, {"tibialis-raise", 2, 12}, {"short-foot", 2, 10}},
		isAnkleStrength,
	}
	anklePart = &part{[]wish{{"ankle-rock", 2, 10}, {"calf-stretch", 2, 30}}, isAnkle}
)

var ankleWeekly = &rule.Rule{
	ID:      "ankle-weekly",
	Area:    rule.Coverage,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{taddei2020, strengthCoach, runExperience, ours},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-calf-raise 2x8/side",
		After:  "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; single-leg-calf-raise 2x8/side; ankle-rock 2x10/side",
	},
	Run: func(p *rule.Pass) {
		t, known := trained(p)
		if !known {
			return
		}
		strong := t.of(catalog.Calf, catalog.Ankle, catalog.Foot)
		n, limit := strong+t.of(catalog.MobilityAnkle), atLeast(p, ankleExposures)
		switch {
		case strong == 0:
			p.Report(rule.Hit{Severity: rule.Advice, N: n, Limit: limit, Over: 1000 + 500*max(0, limit-n)})
		case n < limit:
			p.Report(rule.Hit{Severity: rule.Advice, Say: 1, N: n, Limit: limit, Over: short(n, limit)})
		}
	},
	Fixes: []rule.Proposal{
		include{ankleStrengthPart, anklePart},
		include{ankleStrengthPart, ankleStrengthPart},
		exchange{ankleStrengthPart, anklePart},
	},
}

func isAnkleStrength(e *catalog.Exercise) bool {
	return e.Pattern == catalog.Calf || e.Pattern == catalog.Ankle || e.Pattern == catalog.Foot
}

func isAnkle(e *catalog.Exercise) bool {
	return isAnkleStrength(e) || e.Pattern == catalog.MobilityAnkle
}
