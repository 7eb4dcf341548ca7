package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// A session for muscle size.
var (
	sizeSets = span{3, 5}
	sizeReps = span{10, 15}
)

var sessionNoHypertrophy = &rule.Rule{
	ID:      "session-no-hypertrophy",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{strengthCoach, fitzgerald, carlson},
	Example: rule.Example{
		Before: "week 1 phase=build\nMon PM str-moderate 45 rir=0 warmup=8 cooling=5\n  air-squat 4x12; push-up 3x8",
		After:  "week 1 phase=build\nMon PM str-moderate 45 rir=2 warmup=8 cooling=5\n  air-squat 3x6; push-up 3x8",
	},
	Run: func(p *rule.Pass) {
		if p.Phase != planner.Build && p.Phase != planner.Peak {
			return
		}
		for it := range p.Each(rule.Main) {
			if !it.Session.RIR.Known || it.Session.RIR.N > 0 {
				continue
			}
			for i := range it.List {
				if isForSize(&it.List[i]) {
					p.Report(rule.Hit{Severity: rule.Advice, A: it, N: int(it.List[i].Exercise.Code), Limit: sizeSets.max})
					break
				}
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Main, notForSize),
		rule.Rework(rule.Main, keepInReserve),
	},
}

// notForSize changes sets that build size to sets that build strength.
func notForSize(p *planner.Plan, s *planner.Session) []planner.Edit {
	week, _, _ := p.Find(s.ID)
	edits := relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		list := listed(s)
		for i := range list {
			if l := &lifts[i]; isForSize(&list[i]) {
				l.Sets, l.Reps, l.RepsTo, l.Grams, l.Percent = 3, 6, 0, 0, 0
			}
		}
		return lifts
	})
	return append(edits, planner.SetRIR{Session: s.ID, RIR: planner.Some(reserve(&p.Athlete, week))})
}

// isForSize reports whether an exercise for the legs has the sets and repetitions of
// a session for size.
func isForSize(l *rule.Listed) bool {
	switch l.Exercise.Pattern {
	case catalog.Squat, catalog.SingleLegSquat, catalog.Lunge, catalog.Hinge, catalog.SingleLegHinge, catalog.HipExtension,
		catalog.KneeFlexion:
	default:
		return false
	}
	sets, reps := l.Planned.Sets, mostReps(l.Planned)
	return !l.Planned.Hold && sets >= sizeSets.min && sets <= sizeSets.max && reps >= sizeReps.min && reps <= sizeReps.max
}
