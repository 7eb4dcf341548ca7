package season

import "hardeasy/planner"

// shareOf is the percentage of the usual minutes for a week near a race: the mean of its
// days, because races are not always on Sunday.
//
// The tapers of 5k and 10k begin 8 and 10 days before the race (rulebook 0.3), but the rule
// taper-volume allows the whole week before race week at most 80 % of the peak (2.7). So
// all of that week is at the first step of the taper. Race week and recovery have at most
// half of the usual (6.6).
func shareOf(p *planner.Plan, w int) int {
	sum, most := 0, 100
	for day := 7 * w; day < 7*w+7; day++ {
		share := 100
		for _, r := range p.Races {
			share = min(share, dayShare(r.Day-day, &r))
		}
		sum += share
	}
	if next, ok := p.NextRace(w, planner.PriorityA); ok && next.Day < 7*w+7 {
		most = dayShare(0, &next)
	} else if ok && next.Day < 7*w+14 {
		most = dayShare(7, &next)
	}
	if recovers(p, w) {
		most = min(most, mostRecovery)
	}
	return min((sum+3)/7, most)
}

const mostRecovery = 50 // percent

// dayShare is the percentage of the usual minutes on a day so many days before a race;
// below 0 it is after the race. Before an A race the numbers are the tapers of rulebook
// 6.6. After it running returns in steps during the recovery days of the rulebook (0.3)
// and one more week; the steps are ours. A B race has a few easier days, and a C race is
// training.
func dayShare(to int, r *planner.Race) int {
	recovery := r.Distance.RecoveryDays()
	if r.Priority != planner.PriorityA {
		share := mostB
		if r.Priority == planner.PriorityC {
			share = mostC
		}
		switch {
		case to < 0 && -to <= recovery, r.Priority == planner.PriorityB && to >= 0 && to <= daysB:
			return share
		}
		return 100
	}
	if to < 0 {
		switch days := -to; {
		case days <= recovery/2:
			return 30
		case days <= recovery:
			return 50
		case days <= recovery+7:
			return 85
		}
		return 100
	}
	third, second, last := 100, 70, 50
	switch r.Distance {
	case planner.K5, planner.K10:
		second = 75
	case planner.Marathon, planner.Ultra:
		third, second, last = 80, 65, 45
	}
	switch {
	case to >= r.Distance.TaperDays():
		return 100
	case to < 7:
		return last
	case to < 14:
		return second
	}
	return third
}

// What a race that is not the goal leaves of the days around it, in percent, and for how
// many days before it [E].
const (
	mostB = 75
	mostC = 85
	daysB = 4
)

// taperLong is the most that a long run has so many days before an A race, in minutes
// (rulebook 6.6); noLimit when the taper has not begun.
func taperLong(d planner.Distance, to int) int {
	switch {
	case to >= d.TaperDays():
		return noLimit
	case to < 7:
		return 0
	case d >= planner.Marathon && to >= 14:
		return 120
	case d >= planner.Marathon:
		return 80
	case d == planner.K5 || d == planner.K10:
		return 60
	}
	return 75
}

const noLimit = planner.MaxMinutes
