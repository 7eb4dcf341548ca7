package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// What is usual is the mean of up to usualWeeks among the last usualBack weeks.
const (
	usualWeeks = 4
	usualBack  = 8
)

// usualRuns is the number of runs in the usual weeks before the taper, and the number
// of those weeks.
func usualRuns(p *rule.Pass) (sum, weeks int) {
	for w := min(p.Week, len(p.Plan.Weeks)) - 1; w >= 0 && w >= p.Week-usualBack && weeks < usualWeeks; w-- {
		switch p.Plan.PhaseOf(w) {
		case planner.Taper, planner.RaceWeek, planner.Recovery:
			continue
		}
		if runs := p.Book.Week(p.Plan, w).Runs; runs > 0 {
			sum, weeks = sum+runs, weeks+1
		}
	}
	return sum, weeks
}

// usualSets is the number of sets in the usual weeks before the 14 days that end with
// the race, and the number of those weeks.
func usualSets(p *rule.Pass, to *race) (sum, weeks int) {
	last := (7*p.Week+to.day-halveFrom+1)/7 - 1
	for w := min(last, len(p.Plan.Weeks)-1); w >= 0 && w > last-usualBack && weeks < usualWeeks; w-- {
		if n := load.Sets(&p.Plan.Weeks[w]); n.Known && n.N > 0 {
			sum, weeks = sum+n.N, weeks+1
		}
	}
	return sum, weeks
}
