package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

const (
	limitedWeeks = 2  // of not running as usual
	childAge     = 16 // years; below it a professional should look at the training
)

// The bits of Hit.N: what medical-boundary has found.
const (
	muchPain = 1 << iota
	restPain
	longLimited
	tooYoung
)

var medicalBoundary = &rule.Rule{
	ID:       "medical-boundary",
	Area:     rule.Health,
	Span:     rule.Week,
	Placing:  rule.Content(),
	AlwaysOn: true,
	Sources:  []rule.Source{carlson, suffolk, ours},
	Needs: []*rule.Need{{
		ID: "weeks-hurt",
		Known: func(p *rule.Pass) bool {
			return p.Athlete.Injury != planner.Limited || p.Athlete.HurtWeeks.Known || boundaries(p) != 0
		},
	}},
	Example: rule.Example{
		Before: "check week=1 Tue pain=6\nweek 1\nTue AM run-easy 40",
		After:  "check week=1 Tue pain=2\nweek 1\nTue AM run-easy 40",
	},
	Run: func(p *rule.Pass) {
		bits := boundaries(p)
		if bits == 0 {
			return
		}
		said := false
		for i := range p.This {
			it := &p.This[i]
			if pain := it.Session.Log.Pain; pain.Known && pain.N >= painStop {
				p.Report(rule.Hit{Severity: rule.Error, A: it, N: bits})
				said = true
			}
		}
		if !said {
			p.Report(rule.Hit{Severity: rule.Error, N: bits})
		}
	},
}

func boundaries(p *rule.Pass) (bits int) {
	for i := range p.This {
		if pain := p.This[i].Session.Log.Pain; pain.Known && pain.N >= painStop {
			bits |= muchPain
		}
	}
	checks := checksOf(p, 0, 6)
	for i := range checks {
		if checks[i].Pain.Known && checks[i].Pain.N >= painStop {
			bits |= muchPain
		}
		if checks[i].PainRest {
			bits |= restPain
		}
	}
	if p.Athlete.Injury == planner.Limited && hurtWeek(p) > limitedWeeks {
		bits |= longLimited
	}
	if p.Athlete.Age < childAge {
		bits |= tooYoung
	}
	return bits
}
