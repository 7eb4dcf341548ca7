package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// Weeks of the same sets, repetitions and load.
const (
	stale     = 4
	staleLong = 6
)

var progressRequired = &rule.Rule{
	ID:      "progress-required",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{carlson, fitzgerald, ours},
	Needs:   []*rule.Need{liftsOfFourWeeks},
	Example: rule.Example{
		Before: "week 1 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\n" +
			"week 2 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\n" +
			"week 3 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\n" +
			"week 4 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg",
		After: "week 1 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\n" +
			"week 2 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x6 16kg\n" +
			"week 3 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x5 17kg\n" +
			"week 4 phase=base\nTue PM str-moderate 40\n  goblet-squat 3x6 17kg",
	},
	Run: func(p *rule.Pass) {
		if !mustProgress(p) {
			return
		}
		eachWork(p, func(it *rule.Item, l *rule.Listed) bool {
			n, _ := sameFor(&p.Book, p.Plan, p.Week, l.Planned.ID)
			hit := rule.Hit{Severity: rule.Advice, A: it, N: int(l.Exercise.Code), Limit: n, Over: over(n, stale-1)}
			if n >= staleLong {
				hit.Severity, hit.Say = rule.Warning, 1
			}
			if n >= stale {
				p.Report(hit)
			}
			return true
		})
	},
	Fixes: []rule.Proposal{raiseStale{inLoad: true}, raiseStale{}},
}

// mustProgress says that a week is for getting stronger.
func mustProgress(p *rule.Pass) bool {
	switch p.Phase {
	case planner.Maintenance, planner.Peak, planner.Taper, planner.RaceWeek, planner.Recovery:
		return false
	}
	return p.Athlete.Injury == planner.NoInjury && !p.Light()
}

// staleWeeks is the longest row of weeks in which an exercise of the week has
// not changed; known is false when an exercise may have a longer one.
func staleWeeks(p *rule.Pass) (longest int, known bool) {
	known = true
	eachWork(p, func(_ *rule.Item, l *rule.Listed) bool {
		n, sure := sameFor(&p.Book, p.Plan, p.Week, l.Planned.ID)
		longest, known = max(longest, n), known && sure
		return true
	})
	return longest, known
}

// raiseStale proposes a step for all exercises that stand still: in load where
// there is one, or else, and when inLoad is false, in repetitions.
type raiseStale struct{ inLoad bool }

func (p raiseStale) Propose(t *rule.Trial) {
	w := t.Finding.Week
	var book load.Book
	var edits []planner.Edit
	eachOpen(t, rule.Main, func(s *planner.Session) {
		edits = append(edits, relist(s, func(lifts []planner.Exercise) []planner.Exercise {
			for i := range lifts {
				l := &lifts[i]
				if n, _ := sameFor(&book, t.Plan, w, l.ID); n >= stale && isWork(l) {
					raise(l, p.inLoad)
				}
			}
			return lifts
		})...)
	})
	if len(edits) > 0 {
		t.Try(edits...)
	}
}

// raise makes an exercise a step harder.
func raise(l *planner.Exercise, load bool) {
	e, ok := catalog.FindExercise(l.ID)
	more := 1
	switch {
	case !ok:
		return
	case load && l.Grams > 0 && step(e, l.Grams) > 0:
		l.Grams += step(e, l.Grams)
		return
	case load && l.Grams == 0 && l.Percent > 0 && l.Percent < belowMax:
		l.Percent += 2
		return
	case l.Hold:
		more = 5
	}
	l.Reps += more
	if l.RepsTo > 0 {
		l.RepsTo += more
	}
}
