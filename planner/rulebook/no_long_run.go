package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// Who builds up to long runs has none yet and does what is right: their longest run is near
// the longest so far, and there is time (rulebook-2, 3 [E]).
const (
	leastLong    = rule.KeyLong // minutes
	buildsUpFrom = 90           // percent of the longest run of the last 30 days
	buildsUp     = 56           // days before the race from which on it is late to begin
	buildsUpFar  = 70           // the same for a marathon and an ultra
)

var noLongRun = &rule.Rule{
	ID:      "no-long-run",
	Area:    rule.SeasonAndRace,
	Span:    rule.Season,
	Sources: []rule.Source{ours},
	Needs: []*rule.Need{{
		ID:    "longest-of-30-days",
		Known: func(p *rule.Pass) bool { return !lacksLongRun(p) || raceIsNear(p) || p.Past().Longest30d.Known },
	}},
	Example: rule.Example{
		Before: "history longest_30d=100\nrace race_in=48 half A\nweek 1\nTue AM run-intervals 50\nThu AM run-tempo 50\nSun AM run-easy 60",
		After:  "history longest_30d=100\nrace race_in=48 half A\nweek 1\nTue AM run-intervals 50\nThu AM run-easy 40\nSun AM run-long 90",
	},
	Run: func(p *rule.Pass) {
		if !lacksLongRun(p) || !raceIsNear(p) && 100*longestOfTwo(p) >= buildsUpFrom*p.Past().Longest30d.N || outOfReach(p) {
			return
		}
		hit := rule.Hit{Severity: rule.Warning, N: longestOfTwo(p), Limit: leastLong}
		switch {
		case hit.N == 0:
			hit.Say = 2
		case alone(p):
			hit.Say = 1
		}
		p.Report(hit)
	},
	Fixes: []rule.Proposal{
		rule.Func(lengthenRun),
		rule.AddSession(catalog.RunLong, leastLong),
	},
}

// lacksLongRun reports whether this week and the one before it build up to a half marathon or
// more without a long run. A week that is planned alone stands for both.
func lacksLongRun(p *rule.Pass) bool {
	goal, ok := p.Plan.NextRace(p.Week, planner.PriorityA)
	if !ok || goal.Distance < planner.Half || !builds(p.Phase) || !isPlanned(p.Plan.Week(p.Week)) || longestOfTwo(p) >= leastLong {
		return false
	}
	return alone(p) || isPlanned(p.Plan.Week(p.Week-1)) && builds(p.Plan.PhaseOf(p.Week-1))
}

// alone reports whether no other week is planned.
func alone(p *rule.Pass) bool {
	for w := range p.Plan.Weeks {
		if w != p.Week && isPlanned(&p.Plan.Weeks[w]) {
			return false
		}
	}
	return true
}

func isPlanned(week *planner.Week) bool { return week != nil && len(week.Sessions) > 0 }

func builds(f planner.Phase) bool { return f == planner.Build || f == planner.Peak }

// longestOfTwo are the minutes of the longest run of this week and the one before it.
func longestOfTwo(p *rule.Pass) (minutes int) {
	for w := p.Week - 1; w <= p.Week; w++ {
		week := p.Plan.Week(w)
		if week == nil {
			continue
		}
		for i := range week.Sessions {
			if s := &week.Sessions[i]; s.Type.IsRun() {
				minutes = max(minutes, load.Minutes(s))
			}
		}
	}
	return minutes
}

// raceIsNear reports whether it is late to begin with long runs.
func raceIsNear(p *rule.Pass) bool {
	goal, _ := p.Plan.NextRace(p.Week, planner.PriorityA)
	days := goal.Day - 7*p.Week
	if goal.Distance >= planner.Marathon {
		return days <= buildsUpFar
	}
	return days <= buildsUp
}

// lengthenRun proposes to make one of the week's runs that are not hard a long one.
func lengthenRun(t *rule.Trial) {
	sessions := t.Plan.Weeks[t.Finding.Week].Sessions
	for i := range sessions {
		s := &sessions[i]
		if rule.KindOf(s)&(rule.EasyRun|rule.MediumRun|rule.LongRun) == 0 {
			continue
		}
		edits := []planner.Edit{planner.Resize{Session: s.ID, Minutes: leastLong}}
		if s.Type != catalog.RunLong {
			edits = append([]planner.Edit{planner.Retype{Session: s.ID, Type: catalog.RunLong}}, edits...)
		}
		t.Try(edits...)
	}
}
