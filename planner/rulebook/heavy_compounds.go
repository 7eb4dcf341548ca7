package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var heavyCompounds = &rule.Rule{
	ID:      "heavy-compounds",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{strengthCoach, fitzgerald, runExperience},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-lower 45 warmup=8 cooling=5\n  single-leg-bridge 4x6/side; clamshell 3x12/side",
		After:  "week 1\nMon PM str-heavy-lower 45 warmup=8 cooling=5\n  goblet-squat 4x6; clamshell 3x12/side",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Heavy) {
			if len(it.List) == 0 {
				continue
			}
			var at sorter
			lifted := false
			for i := range it.List {
				if at.next(&it.List[i]) != mainLift {
					continue
				}
				lifted = true
				if e := it.List[i].Exercise; !e.Pattern.IsCompound() {
					p.Report(rule.Hit{Severity: rule.Advice, A: it, N: int(e.Code)})
					break
				}
			}
			if !lifted {
				p.Report(rule.Hit{Severity: rule.Advice, Say: 1, A: it})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Heavy, withCompound),
		rule.Rework(rule.Heavy, becomeModerate),
	},
}

// bigLifts are tried in order.
var bigLifts = []wish{{"back-squat", 3, 5}, {"goblet-squat", 3, 5}, {"deadlift", 3, 5}, {"kb-deadlift", 3, 5}, {"split-squat", 3, 6}}

// withCompound makes a big lift the first main lift, in place of one that is none.
func withCompound(p *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		l, ok := granted(&p.Athlete, lifts, bigLifts, func(e *catalog.Exercise) bool {
			return e.Pattern.IsCompound() && e.Roles.Has(catalog.RoleMain)
		})
		if !ok {
			return lifts
		}
		list := listed(s)
		for i, b := range blocksOf(list) {
			if b == mainLift && !list[i].Exercise.Pattern.IsCompound() {
				lifts[i] = l
				return lifts
			}
		}
		at := 0
		for i, b := range blocksOf(list) {
			if b <= jumps {
				at = i + 1
			}
		}
		return append(append(append([]planner.Exercise{}, lifts[:at]...), l), lifts[at:]...)
	})
}
