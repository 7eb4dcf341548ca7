package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// niggleHard is how many hard runs a week has with a niggle.
const niggleHard = 1

const (
	sayNiggleRun = iota
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
			if p.On(it.Day).Injury != planner.Niggle || skipped(it) {
				continue
			}
			switch e := jumping(it); {
			case it.Session.Type == catalog.RunHills, it.Session.Type == catalog.RunSprints:
				p.Report(rule.Hit{Severity: rule.Warning, A: it})
			case e != nil:
				p.Report(rule.Hit{Severity: rule.Warning, Say: sayNiggleJump, A: it, N: int(e.Code)})
			case it.Is(rule.Power) && len(it.List) == 0: // its name is "power and jumps"
				p.Report(rule.Hit{Severity: rule.Warning, Say: sayNigglePower, A: it})
			}
			hard += one(it.Is(rule.HardRun) && !isSecondHalf(p, it))
		}
		if hard <= niggleHard {
			return
		}
		for it := range p.Each(rule.HardRun) {
			if p.On(it.Day).Injury == planner.Niggle && !skipped(it) {
				p.Report(rule.Hit{Severity: rule.Warning, Say: sayNiggleHard, A: it, N: hard, Over: over(hard, niggleHard)})
			}
		}
	},
	Fixes: []rule.Proposal{
		spareNiggle(catalog.RunEasy),
		spareNiggle(catalog.XCross),
	},
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
