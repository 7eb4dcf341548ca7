package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// Signs of too little recovery, within 7 days.
const (
	recoveryDays = 7
	shortSleep   = 70 // tenths of an hour; less is a short night
	soreDay      = 5  // leg soreness that makes a day sore
	lowMood      = 2
	pulseUp      = 7 // beats above usual
	signDays     = 3 // so many short nights, sore days or low days make a sign
	signBelow    = 2 // so many sessions below plan make a sign
	signsMatter  = 3

	deloadPercent = 80 // of this week's load; a next week with less is lighter
)

var underRecovery = &rule.Rule{
	ID:      "under-recovery",
	Area:    rule.Health,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{meeusen2013, strengthCoach, ours},
	Example: rule.Example{
		Before: "check week=1 Mon sleep=6 sore=5\ncheck week=1 Wed sleep=6.5 sore=6\ncheck week=1 Fri sleep=6 sore=5 pulse=+8\n" +
			"week 1\nTue AM run-easy 50\nSat AM run-long 90\nweek 2\nTue AM run-easy 50\nSat AM run-long 90",
		After: "check week=1 Mon sleep=6 sore=5\ncheck week=1 Wed sleep=6.5 sore=6\ncheck week=1 Fri sleep=6 sore=5 pulse=+8\n" +
			"week 1\nTue AM run-easy 50\nSat AM run-long 90\nweek 2\nTue AM run-easy 35\nSat AM run-long 65",
	},
	Cuts: true,
	Run: func(p *rule.Pass) {
		if len(p.Plan.Checks) == 0 || lighterNext(p) {
			return
		}
		most := 0
		for end := range 7 {
			most = max(most, signs(checksOf(p, end-recoveryDays+1, end)))
		}
		if most >= signsMatter {
			p.Report(rule.Hit{Severity: rule.Warning, N: most, Over: over(most, signsMatter)})
		}
	},
	Fixes: []rule.Proposal{rule.Func(lightenNext)},
}

// signs counts how many of the five signs the checks show.
func signs(checks []planner.Check) int {
	var sleep, sore, mood, below, pulse int
	for i := range checks {
		c := &checks[i]
		sleep += one(c.Sleep.Known && c.Sleep.N < shortSleep)
		sore += one(c.Soreness.Known && c.Soreness.N >= soreDay)
		mood += one(c.Mood.Known && c.Mood.N <= lowMood)
		below += one(c.BelowPlan)
		pulse += one(c.PulseUp.Known && c.PulseUp.N >= pulseUp)
	}
	return one(sleep >= signDays) + one(sore >= signDays) + one(mood >= signDays) + one(below >= signBelow) + one(pulse > 0)
}

// lighterNext reports whether the next week is planned, and lighter than this one.
func lighterNext(p *rule.Pass) bool {
	next := p.Plan.Week(p.Week + 1)
	if next == nil || len(next.Sessions) == 0 {
		return false
	}
	is, will := p.Sum(), load.OfWeek(next)
	return 100*will.Load <= deloadPercent*is.Load
}

// lightenNext proposes to shorten the sessions of the next week by a quarter.
func lightenNext(t *rule.Trial) {
	next := t.Plan.Week(t.Finding.Week + 1)
	if next == nil {
		return
	}
	var edits []planner.Edit
	for i := range next.Sessions {
		s := &next.Sessions[i]
		if s.Done || rule.KindOf(s)&(rule.Micro|rule.RaceRun) != 0 {
			continue
		}
		if minutes := s.Minutes * 3 / 4 / 5 * 5; minutes >= shortRun {
			edits = append(edits, planner.Resize{Session: s.ID, Minutes: minutes})
		}
	}
	if len(edits) > 0 {
		t.Try(edits...)
	}
}
