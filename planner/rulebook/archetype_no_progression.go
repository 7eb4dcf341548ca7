package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const squats = "Tue PM str-moderate 30\n  goblet-squat 3x8 12kg; push-up 3x8\n"

var archetypeNoProgression = &rule.Rule{
	ID:      "archetype-no-progression",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{carlson},
	Needs:   []*rule.Need{liftsOfFiveWeeks},
	Example: rule.Example{
		Before: week1 + squats + week2 + squats + week3 + squats + week4 + squats + week5 + squats + week6 + squats,
		After: week1 + squats + week2 + squats + week3 + squats + week4 + squats + week5 + squats +
			week6 + "Tue PM str-moderate 30\n  goblet-squat 3x9 12kg; push-up 3x9\n",
	},
	Run: func(p *rule.Pass) {
		hit := rule.Hit{Severity: rule.Advice, N: correctiveWeeks}
		if n, _ := weeksCorrective(p); n <= correctiveWeeks {
			longest := 0
			if mustProgress(p) {
				longest, _ = staleWeeks(p)
			}
			if longest < staleLong {
				return
			}
			hit.Say, hit.N = 1, longest
		}
		for it := range p.Each(rule.Strength) {
			if len(it.List) > 0 {
				hit.A = it
				p.Report(hit)
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, stepOn),
		raiseStale{inLoad: true},
		rule.Func(stepAndRaise),
	},
}

// stepAndRaise does both, for weeks that have both.
func stepAndRaise(t *rule.Trial) {
	var edits []planner.Edit
	eachOpen(t, rule.Strength, func(s *planner.Session) {
		next := *s
		for _, e := range stepOn(t.Plan, s) {
			next.Exercises = e.(planner.SetExercises).Exercises
		}
		edits = append(edits, relist(s, func([]planner.Exercise) []planner.Exercise {
			lifts := append([]planner.Exercise(nil), next.Exercises...)
			for i := range lifts {
				l := &lifts[i]
				if n, _ := sameFor(new(load.Book), t.Plan, t.Finding.Week, l.ID); n >= stale && isWork(l) {
					raise(l, true)
				}
			}
			return lifts
		})...)
	})
	if len(edits) > 0 {
		t.Try(edits...)
	}
}

var liftsOfFiveWeeks = &rule.Need{
	ID: "lifts-of-five-weeks",
	Known: func(p *rule.Pass) bool {
		n, known := weeksCorrective(p)
		if !mustProgress(p) || n > correctiveWeeks {
			return known
		}
		if known && listedBefore(p) {
			return true
		}
		longest, sure := staleWeeks(p)
		return known && sure || longest >= staleLong
	},
}
