package rulebook

import (
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var sessionAnatomyOrder = &rule.Rule{
	ID:      "session-anatomy-order",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{runExperience, powerFirst},
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
