package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

const (
	limitedWeeks = 2  // of not running as usual
	childAge     = 16 // years, below which somebody should look at the training
)

// The bits of what medical-boundary has seen.
const (
	muchPain = 1 << iota
	restPain
	longLimited
	tooYoung
)

var medicalBoundary = &rule.Rule{
	ID:    "medical-boundary",
	Title: "See a professional",
	Why: "A planner can count minutes, it cannot look at a knee. Some signs need a person who can, and until then no plan " +
		"should ask more of you.",
	Ladder: "An error with pain of 6 or more out of 10, pain at rest or at night, swelling, more than 2 weeks of not running " +
		"as usual, or an age under 16. It cannot be muted, and it stops progression only: the week itself stays as it is.",
	Choice: "It speaks in the week in which pain was noted. The weeks of an injury count from what you said about the first week " +
		"of the plan; if you said nothing they are not checked until the plan itself has more than two.",
	Area:     rule.Health,
	Span:     rule.Week,
	Placing:  rule.Content(),
	AlwaysOn: true,
	Sources: []rule.Source{
		carlson("rehab exercises are where you come in, not where you stay; what hurts belongs to a professional first"),
		suffolk,
		ours("the limits"),
	},
	Needs: []*rule.Need{{
		Name: "weeks that you have not run as usual",
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
	Says: []string{
		"This is more than a plan can judge: {names}. Please see a doctor or a physical therapist, and do not train more " +
			"until they agree.",
	},
	Names: []string{
		"pain of 6 or more", "pain at rest or swelling", "more than two weeks of not running as usual", "an age under 16",
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
