package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const (
	bothStep = 10 // percent
	bothJump = 20
)

var dontRaiseBoth = &rule.Rule{
	ID:      "dont-raise-both",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{fitzgerald, strengthCoach, ours},
	Needs:   []*rule.Need{growthOfBoth},
	Example: rule.Example{
		Before: "week 1 phase=base\nTue AM run-easy 45\nThu PM str-moderate 40\n  goblet-squat 3x5; push-up 3x5\n" +
			"Fri AM run-easy 45\nSun AM run-long 70\n" +
			"week 2 phase=base\nTue AM run-easy 50\nThu PM str-moderate 40\n  goblet-squat 4x5; push-up 4x5\n" +
			"Fri AM run-easy 50\nSun AM run-long 80",
		After: "week 1 phase=base\nTue AM run-easy 45\nThu PM str-moderate 40\n  goblet-squat 3x5; push-up 3x5\n" +
			"Fri AM run-easy 45\nSun AM run-long 70\n" +
			"week 2 phase=base\nTue AM run-easy 50\nThu PM str-moderate 40\n  goblet-squat 3x5; push-up 3x5\n" +
			"Fri AM run-easy 50\nSun AM run-long 80",
	},
	Run: func(p *rule.Pass) {
		if p.Count(rule.Main) == 0 {
			return
		}
		held := &p.Past().Held
		runs, wereRuns := p.Sum().TrainingMinutes(), held.Minutes.N
		sets, wereSets := load.Sets(p.Plan.Week(p.Week)).N, held.Sets.N
		hit := rule.Hit{N: percentMore(runs, wereRuns), Limit: percentMore(sets, wereSets)}
		switch {
		case wereRuns == 0 || wereSets == 0:
			return
		case overPercent(runs, wereRuns, bothJump) && overPercent(sets, wereSets, bothJump):
			hit.Severity = rule.Warning
		case overPercent(runs, wereRuns, bothStep) && overPercent(sets, wereSets, bothStep):
			hit.Severity = rule.Advice
		default:
			return
		}
		hit.Over = min(over(runs, wereRuns), over(sets, wereSets))
		for it := range p.Each(rule.Main) {
			hit.A = it
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{rule.Func(holdSets), rule.Func(holdRuns)},
}

// holdRuns proposes shorter runs: at most bothStep percent more than before.
func holdRuns(t *rule.Trial) {
	limit := new(load.Book).Held(t.Plan, t.Finding.Week).Minutes.N * (100 + bothStep) / 100
	for percent := mildest; percent >= strongest; percent -= 5 {
		var edits []planner.Edit
		eachOpen(t, rule.Run, func(s *planner.Session) {
			if n := cutTo(s, percent); n < s.Minutes {
				edits = append(edits, planner.Resize{Session: s.ID, Minutes: n})
			}
		})
		next, err := planner.Apply(*t.Plan, edits...)
		if err != nil {
			return
		}
		if week := load.OfWeek(&next.Weeks[t.Finding.Week]); week.TrainingMinutes() <= limit {
			t.Try(edits...)
			return
		}
	}
}

// holdSets proposes fewer sets: at most bothStep percent more than before. They are
// taken from the exercises that have most.
func holdSets(t *rule.Trial) {
	limit := new(load.Book).Held(t.Plan, t.Finding.Week).Sets.N * (100 + bothStep) / 100
	excess := load.Sets(&t.Plan.Weeks[t.Finding.Week]).N - limit
	var edits []planner.Edit
	next := *t.Plan
	for range excess {
		var most *planner.Exercise
		var of *planner.Session
		for _, id := range t.Sessions(rule.Main) {
			_, s, _ := next.Find(id)
			for i := range s.Exercises {
				if l := &s.Exercises[i]; !s.Done && l.Sets > 1 && isWork(l) && (most == nil || l.Sets > most.Sets) {
					most, of = l, s
				}
			}
		}
		if most == nil {
			return
		}
		e := relist(of, func(lifts []planner.Exercise) []planner.Exercise {
			for i := range lifts {
				if lifts[i] == *most {
					lifts[i].Sets--
					break
				}
			}
			return lifts
		})
		var err error
		if next, err = planner.Apply(next, e...); err != nil {
			return
		}
	}
	for _, id := range t.Sessions(rule.Main) {
		_, s, _ := t.Plan.Find(id)
		_, after, _ := next.Find(id)
		edits = append(edits, relist(s, func([]planner.Exercise) []planner.Exercise { return after.Exercises })...)
	}
	if len(edits) > 0 {
		t.Try(edits...)
	}
}

// growthOfBoth asks for strength sets only when running grows enough to matter.
var growthOfBoth = &rule.Need{
	ID: "growth-of-both",
	Known: func(p *rule.Pass) bool {
		week, held := p.Plan.Week(p.Week), &p.Past().Held
		if week == nil || p.Count(rule.Main) == 0 || held.Minutes.Known && !overPercent(p.Sum().TrainingMinutes(), held.Minutes.N, bothStep) {
			return true
		}
		return held.Minutes.Known && held.Sets.Known && load.Sets(week).Known
	},
}
