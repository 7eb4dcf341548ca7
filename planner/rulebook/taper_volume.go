package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Percent of the peak week's run minutes, the race left out. Who tapers two or three weeks for
// a marathon is tired from months of long runs. A shorter race has its taper in race week, and
// respected plans run nearly full the week before.
const (
	raceWeekPercent    = 70
	weekBeforePercent  = 80 // of a marathon and longer
	weekBeforeShortest = 90
)

var taperVolume = &rule.Rule{
	ID:      "taper-volume",
	Area:    rule.SeasonAndRace,
	Span:    rule.Season,
	Sources: []rule.Source{bosquet2007, wang2023, smythLawlor2021, ours},
	Needs:   []*rule.Need{peakMinutes},
	Example: rule.Example{
		Before: "athlete race_in=6\nhistory peak_run_min=200\nweek 1\nMon AM run-easy 50\nTue AM run-tempo 40\n" +
			"Wed AM run-easy 50\nFri AM run-easy 40\nSun AM run-race 60",
		After: "athlete race_in=6\nhistory peak_run_min=200\nweek 1\nMon AM run-easy 30\nTue AM run-tempo 35\n" +
			"Thu AM run-easy 30\nSun AM run-race 60",
	},
	Cuts: true,
	Run: func(p *rule.Pass) {
		percent := taperPercent(p)
		if percent == 0 {
			return
		}
		week := p.Sum()
		minutes, limit := week.TrainingMinutes(), p.Past().PeakRunMin.N*percent/100
		if minutes*100 <= p.Past().PeakRunMin.N*percent || outOfReach(p) {
			return
		}
		hit := rule.Hit{Severity: rule.Warning, N: minutes, Limit: limit, Over: over(minutes, limit)}
		switch percent {
		case weekBeforePercent:
			hit.Say = 1
		case weekBeforeShortest:
			hit.Say, hit.Severity = 2, rule.Advice
		}
		for it := range p.Each(rule.Run) {
			if !it.Is(rule.RaceRun) {
				hit.A = it
				p.Report(hit)
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(cutEasyRuns),
		rule.Remove(rule.EasyRun),
		rule.Shorten(rule.LongRun, 60),
	},
}

// taperPercent is how much of the peak week this week may have; 0 = any amount.
func taperPercent(p *rule.Pass) int {
	var room [raceRoom]race
	next, ok := nextA(racesAround(p, room[:0]))
	after := p.Plan.Week(p.Week + 1)
	switch {
	case ok && next.day <= 6, p.Phase == planner.RaceWeek:
		return raceWeekPercent
	case ok && next.day <= 13 && next.distance >= planner.Marathon:
		return weekBeforePercent
	case ok && next.day <= 13, after != nil && after.Phase == planner.RaceWeek:
		return weekBeforeShortest
	}
	return 0
}

// peakMinutes is wanted in the weeks before a race.
var peakMinutes = &rule.Need{
	ID:    "peak-minutes",
	Known: func(p *rule.Pass) bool { return taperPercent(p) == 0 || p.Past().PeakRunMin.Known },
}
