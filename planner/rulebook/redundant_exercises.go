package rulebook

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// So many or more of one kind are too many.
const (
	samePattern   = 3 // in a session
	manyPlanks    = 4 // different ones in a week
	manyAbduction = 4 // in a week
)

var redundantExercises = &rule.Rule{
	ID:      "redundant-exercises",
	Area:    rule.InsideSession,
	Span:    rule.Week,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{carlson, ours},
	Example: rule.Example{
		Before: "week 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; push-up-hold 2x30s; " +
			"dead-bug 2x8",
		After: "week 1\nMon PM str-moderate 45 warmup=8 cooling=5\n  air-squat 3x8; front-plank 2x30s; side-plank 2x20s/side",
	},
	Run: func(p *rule.Pass) {
		var planks, abduction int
		var seen [256]bool
		for it := range p.Each(rule.Strength) {
			var of [32]uint8
			var at sorter
			said := false
			for i := range it.List {
				e := it.List[i].Exercise
				if !at.next(&it.List[i]).counts() {
					continue
				}
				if of[e.Pattern]++; of[e.Pattern] >= samePattern && !said {
					said = true
					p.Report(rule.Hit{Severity: rule.Advice, A: it, N: int(e.Code), Limit: samePattern})
				}
				if it.Is(rule.Main) && isHipAbduction(e) {
					abduction++
				}
				if it.Is(rule.Main) && isPlank(e) && !seen[e.Code] {
					seen[e.Code] = true
					planks++
				}
			}
		}
		if planks >= manyPlanks {
			reportLists(p, rule.Hit{Severity: rule.Advice, Say: 1, N: planks})
		}
		if abduction >= manyAbduction {
			reportLists(p, rule.Hit{Severity: rule.Advice, Say: 2, N: abduction})
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, withoutVersions),
		without(isPlank),
		rule.Rework(rule.Main, onePlank),
		without(isHipAbduction),
		rule.Rework(rule.Main, oneHipAbduction),
	},
}

// reportLists reports a hit of the week for each main strength session with a list.
func reportLists(p *rule.Pass, h rule.Hit) {
	for it := range p.Each(rule.Main) {
		if len(it.List) > 0 {
			h.A = it
			p.Report(h)
		}
	}
}

func isHipAbduction(e *catalog.Exercise) bool { return e.Pattern == catalog.HipAbduction }

// isPlank reports whether an exercise holds the body straight on hands or arms.
func isPlank(e *catalog.Exercise) bool {
	switch e.ID {
	case "front-plank", "push-up-hold", "body-saw", "plank-shoulder-tap", "side-plank", "copenhagen-plank":
		return true
	}
	return false
}

// withoutVersions keeps two exercises of each movement: the first two that the athlete
// can do.
func withoutVersions(p *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func([]planner.Exercise) []planner.Exercise {
		list := listed(s)
		blocks := blocksOf(list)
		drop := make([]bool, len(list))
		for again := true; again; {
			again = false
			var of [32]int
			for i := range list {
				if blocks[i].counts() && !drop[i] {
					of[list[i].Exercise.Pattern]++
				}
			}
			last := -1
			for i := range list {
				if e := list[i].Exercise; blocks[i].counts() && !drop[i] && of[e.Pattern] >= samePattern &&
					(last < 0 || suits(&p.Athlete, list[last].Exercise)) {
					last = i
				}
			}
			if last >= 0 {
				drop[last], again = true, true
			}
		}
		var next []planner.Exercise
		for i := range list {
			if !drop[i] {
				next = append(next, *list[i].Planned)
			}
		}
		return next
	})
}

// without proposes to remove any one exercise of a kind.
type without func(*catalog.Exercise) bool

func (of without) Propose(t *rule.Trial) {
	for _, id := range t.Sessions(rule.Main) {
		_, s, _ := t.Plan.Find(id)
		list := listed(s)
		for i, b := range slices.Backward(blocksOf(list)) {
			if b.counts() && of(list[i].Exercise) {
				t.Try(planner.SetExercises{Session: id, Exercises: slices.Delete(slices.Clone(s.Exercises), i, i+1)})
			}
		}
	}
}

func onePlank(_ *planner.Plan, s *planner.Session) []planner.Edit { return withoutAll(isPlank, s) }

func oneHipAbduction(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return withoutAll(isHipAbduction, s)
}

// withoutAll keeps the first exercise of a kind in each session.
func withoutAll(of func(*catalog.Exercise) bool, s *planner.Session) []planner.Edit {
	return relist(s, func([]planner.Exercise) []planner.Exercise {
		kept := false
		var next []planner.Exercise
		list := listed(s)
		blocks := blocksOf(list)
		for i := range list {
			if blocks[i].counts() && of(list[i].Exercise) {
				if kept {
					continue
				}
				kept = true
			}
			next = append(next, *list[i].Planned)
		}
		return next
	})
}
