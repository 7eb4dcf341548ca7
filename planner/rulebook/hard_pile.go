package rulebook

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	pileSessions = 3   // demanding sessions that are too many for a date
	pileMinutes  = 150 // of two demanding sessions together
)

const (
	sayPileSlot = iota
	sayPileDay
	sayPileTime
	sayPileDouble // of a marked double and the session beside it
)

var hardPile = &rule.Rule{
	ID:      "hard-pile",
	Area:    rule.SameDay,
	Span:    rule.Day,
	Placing: rule.Daily(),
	Sources: []rule.Source{schumann2022, strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1\nTue PM str-heavy-lower 45; PM str-heavy-upper 45\nSat AM run-long 80",
		After:  "week 1\nTue PM str-heavy-lower 45\nThu PM str-heavy-upper 45\nSat AM run-long 80",
	},
	YieldsTo:     []string{"no-lift-run-same-workout"},
	YieldsOnDate: []string{"two-key-runs-one-day", "two-demanding-runs-one-day"},
	Run: func(p *rule.Pass) {
		for from := 0; from < len(p.This); {
			to := from + 1
			for to < len(p.This) && p.This[to].Day == p.This[from].Day {
				to++
			}
			if !raceOn(p.Plan, 7*p.Week+p.This[from].Day) {
				judgePile(p, p.This[from:to])
			}
			from = to
		}
	},
	Fixes: []rule.Proposal{
		onDates{0, rule.MoveTo(rule.Strength)},
		onDates{0, rule.MoveTo(rule.Demanding)},
		onDates{0, rule.Become(rule.Strength, catalog.StrCoreMobility)},
		onDates{0, runEasily(rule.DemandingRun)},
	},
}

// raceOn reports whether a race line stands on a day, counted from the first Monday.
func raceOn(p *planner.Plan, day int) bool {
	return slices.ContainsFunc(p.Races, func(r planner.Race) bool { return r.Day == day })
}

// judgePile judges the sessions of a date.
func judgePile(p *rule.Pass, day []rule.Item) {
	var demanding [planner.MaxSessions]*rule.Item
	n, minutes := 0, 0
	long, double := false, false
	for i := range day {
		it := &day[i]
		switch {
		case it.Is(rule.RaceRun):
			return
		case !it.Is(rule.Demanding):
			continue
		case isSecondHalf(p, it, rule.Run):
			double = true
		default:
			demanding[n], n = it, n+1
		}
		minutes += it.Minutes
		long = long || it.Is(rule.LongRun)
	}
	switch a, b := demanding[0], demanding[1]; {
	case n >= pileSessions:
		p.Report(rule.Hit{Severity: rule.Warning, Say: sayPileDay, A: a, N: n})
	case n < 2, a.Is(rule.LegHeavy) && b.Is(rule.LegHeavy): // of which heavy-spacing speaks
	case a.Session.Slot == b.Session.Slot && a.Is(rule.KeyRun|rule.Heavy) && b.Is(rule.KeyRun|rule.Heavy):
		p.Report(rule.Hit{Severity: rule.Warning, Say: sayPileSlot, A: a, B: b})
	case minutes > pileMinutes && !long && !seasoned(p.Athlete):
		hit := rule.Hit{Severity: rule.Warning, Say: sayPileTime, A: a, B: b, N: minutes}
		if double {
			if hit.Say = sayPileDouble; a.Is(rule.Run) {
				hit.A, hit.B = b, a
			}
		}
		p.Report(hit)
	}
}
