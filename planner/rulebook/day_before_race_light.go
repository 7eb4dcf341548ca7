package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	shakeOut       = 30 // min
	shakeOutEffort = 4
)

var dayBeforeRaceLight = &rule.Rule{
	ID:      "day-before-race-light",
	Area:    rule.SeasonAndRace,
	Span:    rule.Window,
	Placing: rule.Grows(),
	Sources: []rule.Source{runExperience, ours},
	Example: rule.Example{
		Before: "week 1\nSat AM run-easy 50\nSun AM run-race 60",
		After:  "week 1\nSat AM run-easy 25; AM run-strides 5\nSun AM run-race 60",
	},
	Cuts: true,
	Run: func(p *rule.Pass) {
		var room [raceRoom]race
		races := racesAround(p, room[:0])
		for i := range races {
			if r := &races[i]; r.day >= 1 && r.day <= 7 {
				judgeEve(p, r)
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Shorten(rule.Run, shakeOut),
		rule.Rework(rule.Run, toShakeOut),
		rule.Rework(rule.Any, toEve),
		rule.MoveTo(rule.Any),
		rule.Remove(rule.Any),
	},
}

// judgeEve reports what is too much on the day before a race.
func judgeEve(p *rule.Pass, r *race) {
	minutes, all := 0, 0
	for it := range p.Each(rule.Run) {
		if it.Day == r.day-1 && !it.Is(rule.RaceRun) {
			all += it.Minutes
		}
	}
	for i := range p.This {
		it := &p.This[i]
		if it.Day != r.day-1 {
			continue
		}
		hit := rule.Hit{Severity: rule.Error, A: it, B: r.item, Limit: shakeOut}
		switch {
		case it.Is(rule.Micro), it.Is(rule.Cross) && it.Minutes <= shakeOut && it.RPE <= lightEffort,
			rule.IsStrides(it.Session) && it.Minutes <= shakeOut:
			continue
		case it.Is(rule.Run) && !it.Is(rule.RaceRun):
			minutes += it.Minutes
			switch {
			case minutes > shakeOut:
				hit.Say, hit.N, hit.Over = 1, all, over(minutes, shakeOut)
			case it.RPE > shakeOutEffort:
				hit.Say, hit.N, hit.Limit, hit.Over = 2, it.RPE, shakeOutEffort, over(it.RPE, shakeOutEffort)
			default:
				continue
			}
		}
		p.Report(hit)
	}
}

// toShakeOut makes a run a short easy one.
func toShakeOut(_ *planner.Plan, s *planner.Session) []planner.Edit {
	if s.Type.IsRace() {
		return nil
	}
	edits := []planner.Edit{planner.Retype{Session: s.ID, Type: catalog.RunRecovery}}
	if s.Minutes < catalog.RunRecovery.Info().Minutes {
		edits = append(edits, planner.Resize{Session: s.ID, Minutes: s.Minutes})
	}
	return edits
}

// toEve makes runs short and easy, strength core and mobility, and the rest a walk.
func toEve(p *planner.Plan, s *planner.Session) []planner.Edit {
	switch {
	case s.Type.IsRun():
		return toShakeOut(p, s)
	case s.Type.IsStrength():
		return []planner.Edit{planner.Retype{Session: s.ID, Type: catalog.StrCoreMobility}}
	}
	shorter := planner.Resize{Session: s.ID, Minutes: shakeOut}
	if s.Type == catalog.XWalk {
		return []planner.Edit{shorter}
	}
	return []planner.Edit{planner.Retype{Session: s.ID, Type: catalog.XWalk}, shorter}
}
