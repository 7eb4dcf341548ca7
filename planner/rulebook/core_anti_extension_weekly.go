package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var coreAntiExtensionWeekly = &rule.Rule{
	ID:      "core-anti-extension-weekly",
	Area:    rule.Coverage,
	Span:    rule.Week,
	Placing: rule.Content(),
	Sources: []rule.Source{strengthCoach},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; side-plank 2x20s/side",
		After:  "week 1 phase=base\nMon PM str-moderate 40 warmup=8 cooling=5\n  air-squat 3x8; side-plank 2x20s/side; front-plank 2x30s",
	},
	Run: func(p *rule.Pass) {
		if t, known := trained(p); known && t.of(catalog.CoreAntiExtension) == 0 {
			p.Report(rule.Hit{Severity: rule.Advice})
		}
	},
	Fixes: []rule.Proposal{include{antiExtensionPart}, exchange{antiExtensionPart}},
}
