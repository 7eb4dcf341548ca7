package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	strengthFew     = 2   // this many are never too many
	strengthMost    = 4   // far from a race, or while injury limits running
	strengthMinutes = 120 // of three sessions that leave room for the runs of a build
	welcomeMinutes  = 30  // bodyweight work up to here is welcome after any run
)

var strengthFreqCap = &rule.Rule{
	ID:        "strength-freq-cap",
	Area:      rule.Frequency,
	Span:      rule.Week,
	Placing:   rule.Content(),
	DependsOn: []string{"heavy-cap"},
	Sources:   []rule.Source{runExperience, strengthCoach, blagrove2018, beattie2017, ours},
	Example: rule.Example{
		Before: "week 1 phase=build\nMon PM str-moderate 45\nWed PM str-moderate 45\nFri PM str-moderate 45",
		After:  "week 1 phase=build\nMon PM str-moderate 45\nFri PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		n, minutes := 0, 0
		for it := range p.Each(rule.Main) {
			if countsAsStrength(it) {
				n, minutes = n+1, minutes+it.Minutes
			}
		}
		hit := rule.Hit{N: n, Limit: strengthFew}
		hit.Severity, hit.Say = strengthTooOften(p, n, minutes)
		if hit.Severity == rule.Clear {
			return
		}
		if hit.Say == anyPhase {
			hit.Limit = strengthMost
		}
		hit.Over = over(n, hit.Limit)
		for it := range p.Each(rule.Main) {
			if countsAsStrength(it) {
				hit.A = it
				p.Report(hit)
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Remove(rule.Main),
		rule.Become(rule.Main, catalog.StrBodyweight),
	},
}

// countsAsStrength reports whether a session takes from what the runs need.
func countsAsStrength(it *rule.Item) bool {
	return it.Is(rule.Main) && !(it.Is(rule.Bodyweight) && it.Minutes <= welcomeMinutes)
}

// The sentences, by phase.
const (
	inBuild = iota
	inPeak
	beforeRace
	inRecovery
	anyPhase
)

// strengthTooOften is how serious n strength sessions are, and the sentence about them.
func strengthTooOften(p *rule.Pass, n, minutes int) (severity rule.Severity, say int) {
	switch {
	case n > strengthMost:
		return rule.Error, anyPhase
	case n <= strengthFew || p.Athlete.Injury == planner.Limited:
		return rule.Clear, 0
	}
	few := n < strengthMost
	switch p.Phase {
	case planner.Build:
		switch {
		case few && minutes <= strengthMinutes:
			return rule.Clear, 0
		case few || p.Athlete.LiftLevel == planner.Advanced:
			return rule.Advice, inBuild
		}
		return rule.Warning, inBuild
	case planner.Peak:
		if few && minutes <= strengthMinutes {
			return rule.Advice, inPeak
		}
		return rule.Warning, inPeak
	case planner.Taper, planner.RaceWeek:
		return rule.Warning, beforeRace
	case planner.Recovery:
		return rule.Warning, inRecovery
	}
	return rule.Clear, 0 // a race is far
}
