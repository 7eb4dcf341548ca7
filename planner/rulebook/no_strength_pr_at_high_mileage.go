package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

const (
	highMileage  = 80_000 // metres a week
	nearPeak     = 90     // percent of the biggest week
	fastestWorld = 3      // minutes a kilometre; nobody runs a whole week faster
)

var noStrengthPRAtHighMileage = &rule.Rule{
	ID:      "no-strength-pr-at-high-mileage",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{fitzgerald, strengthCoach, ours},
	Needs:   []*rule.Need{mileage},
	Example: rule.Example{
		Before: "week 1 phase=peak\nMon PM str-heavy-lower 50 test\nWed AM run-easy 40\nSun AM run-long 50",
		After:  "week 1 phase=peak\nMon PM str-heavy-lower 50\nWed AM run-easy 40\nSun AM run-long 50",
	},
	Run: func(p *rule.Pass) {
		why, _ := highRunning(p)
		if why == nothingHigh {
			return
		}
		for it := range p.Each(rule.Strength) {
			if it.Session.Test {
				p.Report(rule.Hit{Severity: rule.Warning, Say: why, A: it, N: nearPeak})
			}
		}
	},
	Fixes: []rule.Proposal{rule.Rework(rule.Strength, noTest)},
}

// Why a week is not for records; the values are Hit.Say.
const (
	nearTheRace = iota
	manyKilometres
	bigWeek
	nothingHigh
)

// highRunning is why the week is not for records. known is false when too little is
// known to decide.
func highRunning(p *rule.Pass) (why int, known bool) {
	metres, allKnown := kilometresOf(p)
	peak := p.Past().PeakRunMin
	minutes := p.Sum().TrainingMinutes()
	usual := p.Plan.History.KmWeek
	short := 1000*minutes < highMileage*fastestWorld
	switch {
	case p.Phase == planner.Peak || p.Phase == planner.Taper || p.Phase == planner.RaceWeek:
		return nearTheRace, true
	case metres >= highMileage, !allKnown && !short && usual.Known && 1000*usual.N >= highMileage:
		return manyKilometres, true
	case peak.Known && 100*minutes >= nearPeak*peak.N:
		return bigWeek, true
	}
	return nothingHigh, peak.Known && (allKnown || usual.Known || short)
}

// kilometresOf are the known metres of the week's runs; all is whether every run has
// them.
func kilometresOf(p *rule.Pass) (metres int, all bool) {
	all = true
	for it := range p.Each(rule.Run) {
		metres += it.Session.Metres
		all = all && it.Session.Metres > 0
	}
	return metres, all
}

func hasTest(p *rule.Pass) bool {
	for it := range p.Each(rule.Strength) {
		if it.Session.Test {
			return true
		}
	}
	return false
}

func noTest(_ *planner.Plan, s *planner.Session) []planner.Edit {
	if !s.Test {
		return nil
	}
	return []planner.Edit{planner.SetTest{Session: s.ID}}
}

var mileage = &rule.Need{
	ID: "mileage",
	Known: func(p *rule.Pass) bool {
		_, known := highRunning(p)
		return known || !hasTest(p)
	},
}
