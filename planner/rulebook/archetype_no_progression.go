package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const squats = "Tue PM str-moderate 30\n  goblet-squat 3x8 12kg; push-up 3x8\n"

var archetypeNoProgression = &rule.Rule{
	ID:    "archetype-no-progression",
	Title: "If your exercises never change, take the next step",
	Why: "Some runners collect exercises that are good for them and do the same ones for years. They stay where they were; the " +
		"next harder exercise, or a little more load, is what would move them on.",
	Ladder: "Advice when correctives are all you do for more than 4 weeks, or when an exercise has been the same for 6 weeks or " +
		"more.",
	Choice:  "It looks at the weeks itself and so also speaks when you muted the two rules that it sums up.",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{
		carlson("the third type of runner does a collection of rehab exercises that never progresses"),
	},
	Needs: []*rule.Need{listsOfProgress},
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
	Says: []string{
		"Your strength work has been correctives for more than {n} weeks. Trade each for the next exercise of its chain, and " +
			"begin to load the simple lifts.",
		"Your strength work holds an exercise that has been the same for {n} weeks or more. Trade it for the next one of its " +
			"chain, or add load.",
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
			next.Lifts = e.(planner.SetLifts).Lifts
		}
		edits = append(edits, relist(s, func([]planner.Lift) []planner.Lift {
			lifts := append([]planner.Lift(nil), next.Lifts...)
			for i := range lifts {
				l := &lifts[i]
				if n, _ := sameFor(new(load.Book), t.Plan, t.Finding.Week, l.Exercise); n >= stale && isWork(l) {
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
