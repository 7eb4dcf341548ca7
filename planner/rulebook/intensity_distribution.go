package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const (
	hardShare    = 25 // percent of the run minutes
	hardTooMuch  = 35
	fewestRuns   = 3
	qualityUnits = 1000
)

var intensityDistribution = &rule.Rule{
	ID:      "intensity-distribution",
	Area:    rule.Progression,
	Span:    rule.Week,
	Placing: rule.ButStrides(),
	Sources: []rule.Source{munoz2014, festa2020, fitzgerald, easyShare, ours},
	Example: rule.Example{
		Before: "week 1\nTue AM run-tempo 50\nThu AM run-intervals 60\nSat AM run-easy 40",
		After:  "week 1\nTue AM run-tempo 50\nThu AM run-easy 45\nSat AM run-easy 40",
	},
	Run: func(p *rule.Pass) {
		if p.Phase == planner.Taper || p.Phase == planner.RaceWeek || p.Sum().Runs < fewestRuns {
			return
		}
		quality := 0
		for it := range p.Each(rule.Run) {
			quality += qualityOf(it.Session)
		}
		minutes := p.Sum().TrainingMinutes()
		severity := rule.Advice
		switch {
		case 100*quality > hardTooMuch*qualityUnits*minutes:
			severity = rule.Warning
		case 100*quality <= hardShare*qualityUnits*minutes:
			return
		}
		n := (100*quality + qualityUnits*minutes - 1) / (qualityUnits * minutes) // rounded up, so that it is shown as over the limit
		for it := range p.Each(rule.Run) {
			if qualityOf(it.Session) > 0 {
				p.Report(rule.Hit{Severity: severity, A: it, N: n, Limit: hardShare, Over: over(n, hardShare)})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Become(rule.MediumRun, catalog.RunEasy),
		rule.Become(rule.HardRun, catalog.RunEasy),
		rule.Become(rule.HardRun, catalog.RunSteady),
		rule.Func(shortenHard),
	},
}

// qualityOf is how much of a run counts as hard, in thousandths of a minute. A race is
// not training: nobody makes it easier.
func qualityOf(s *planner.Session) int {
	switch {
	case s.Type.IsRace():
		return 0
	case s.Type.IsLongRun():
		return qualityUnits * min(s.Quality, load.Minutes(s))
	}
	return s.Type.Info().Quality * load.Minutes(s)
}

// shortenHard proposes to shorten one hard or steady run, or all of them, by the least
// that is enough.
func shortenHard(t *rule.Trial) {
	kinds := rule.HardRun | rule.MediumRun
	eachOpen(t, kinds, func(one *planner.Session) {
		mildestOf(t, func(s *planner.Session) bool { return s.ID == one.ID })
	})
	mildestOf(t, func(s *planner.Session) bool { return true })
}

func mildestOf(t *rule.Trial, which func(*planner.Session) bool) {
	for percent := mildest; percent >= strongestOne; percent -= 5 {
		var edits []planner.Edit
		eachOpen(t, rule.HardRun|rule.MediumRun, func(s *planner.Session) {
			if n := cutTo(s, percent); which(s) && n < s.Minutes {
				edits = append(edits, planner.Resize{Session: s.ID, Minutes: n})
			}
		})
		if len(edits) > 0 && intensityFits(t, edits) {
			t.Try(edits...)
			return
		}
	}
}

func intensityFits(t *rule.Trial, edits []planner.Edit) bool {
	next, err := planner.Apply(*t.Plan, edits...)
	if err != nil {
		return false
	}
	w := &next.Weeks[t.Finding.Week]
	sum, quality := load.OfWeek(w), 0
	for i := range w.Sessions {
		if s := &w.Sessions[i]; s.Type.IsRun() {
			quality += qualityOf(s)
		}
	}
	return 100*quality <= hardShare*qualityUnits*sum.TrainingMinutes()
}
