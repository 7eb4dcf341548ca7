package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// niggleHard is how many hard runs a week has with a niggle.
const niggleHard = 1

const (
	_ = iota // hills and sprints
	sayNiggleJump
	sayNigglePower
	sayNiggleHard
)

var nigglePlan = &rule.Rule{
	ID:      "niggle-plan",
	Area:    rule.Health,
	Span:    rule.Week,
	Placing: rule.Grows(),
	Sources: []rule.Source{gradedReturn, carlson, ours},
	Example: rule.Example{
		Before: "athlete injury=niggle\nweek 1\nTue AM run-hills 45\nSat AM run-easy 60",
		After:  "athlete injury=niggle\nweek 1\nTue AM run-tempo 40\nSat AM run-easy 60",
	},
	Run: func(p *rule.Pass) {
		hard := 0
		for it := range p.Each(rule.Run | rule.Strength) {
			hit, is := loadsNiggle(it)
			if !is && !it.Is(rule.HardRun) || !hasNiggle(p, it) {
				continue
			}
			if is {
				p.Report(hit)
			}
			hard += one(it.Is(rule.HardRun) && !isSecondHalf(p, it, rule.HardRun))
		}
		if hard <= niggleHard {
			return
		}
		for it := range p.Each(rule.HardRun) {
			if hasNiggle(p, it) {
				p.Report(rule.Hit{Severity: rule.Warning, Say: sayNiggleHard, A: it, N: hard, Over: over(hard, niggleHard)})
			}
		}
	},
	Fixes: []rule.Proposal{
		spareNiggle(catalog.RunEasy),
		spareNiggle(catalog.XCross),
	},
}

// loadsNiggle reports whether a session has hills, sprints or jumps, and what to say of it.
func loadsNiggle(it *rule.Item) (hit rule.Hit, is bool) {
	hit = rule.Hit{Severity: rule.Warning, A: it}
	switch e := jumping(it); {
	case it.Session.Type == catalog.RunHills, it.Session.Type == catalog.RunSprints:
		return hit, true
	case e != nil:
		hit.Say, hit.N = sayNiggleJump, int(e.Code)
		return hit, true
	case it.Is(rule.Power) && len(it.List) == 0: // its name is "power and jumps"
		hit.Say = sayNigglePower
		return hit, true
	}
	return hit, false
}

// hasNiggle reports whether a session is done on a day with a niggle.
func hasNiggle(p *rule.Pass, it *rule.Item) bool {
	return p.On(it.Day).Injury == planner.Niggle
}

// spareNiggle keeps the first hard run over flat ground, makes the others something else,
// and leaves jumps out.
type spareNiggle catalog.ID

func (to spareNiggle) Propose(t *rule.Trial) {
	kept := 0
	var edits []planner.Edit
	for _, id := range t.Sessions(rule.HardRun | rule.Strength) {
		_, s, _ := t.Plan.Find(id)
		kind := rule.KindOf(s)
		steep := s.Type == catalog.RunHills || s.Type == catalog.RunSprints
		switch {
		case kind&rule.HardRun != 0 && (s.Done || kind&rule.RaceRun != 0 || !steep && kept < niggleHard):
			kept++
		case kind&rule.HardRun != 0:
			edits = append(edits, become(s, catalog.ID(to))...)
		case kind&rule.Power != 0 && len(s.Exercises) == 0:
			edits = append(edits, become(s, catalog.StrBodyweight)...)
		default:
			edits = append(edits, withoutJumps(t.Plan, s)...)
		}
	}
	if len(edits) > 0 {
		t.Try(edits...)
	}
}
