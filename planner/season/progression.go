package season

import (
	"hardeasy/planner"
	"hardeasy/planner/strength"
)

// week describes a week of the plan before it has sessions.
type week struct {
	kind
	level   int  // run minutes of a full week at this time
	share   int  // percent of level; less than 100 near a race
	lighter bool // made lighter once its sessions are known
}

func (w week) minutes() int { return w.level * w.share / 100 }

// progression is how the running changes from week to week (rulebook 6.3, 6.6, 6.7). It
// starts at what the person runs now, grows slowly, and has the same lighter weeks as the
// lifts. The week after a lighter one or a race is at the level before it. A lighter week
// is left out when the next one is lighter for a race.
func progression(p *planner.Plan, a *Answers, usual int) (weeks [firstWeeks]week) {
	level, full := usual, 0 // full weeks in a row so far
	for w := range weeks {
		k := kindOf(p, w)
		share := shareOf(p, w)
		lighter := share == 100 && strength.Lighter(p, w) && shareOf(p, w+1) == 100
		switch {
		case share < 100 || lighter:
			full = 0
		default:
			if full > 0 {
				level += growth(a, k, level, full)
			}
			full++
		}
		weeks[w] = week{kind: k, level: level, share: share, lighter: lighter}
	}
	return weeks
}

const (
	growBase  = 6   // percent a week
	growBuild = 4   //
	growNew   = 15  // minutes a week, for beginners
	mostNew   = 25  // percent of the week that are, at most
	fullWeek  = 150 // minutes; from here on beginners grow as others do

	childAge = 16 // below, a plan does not progress (rulebook 2.8, medical-boundary)
)

// growth is by how many minutes a week is longer than the full one before.
//
// In rulebook 6.6 the base grows in three weeks of four; in 6.7 in two, because the third
// is for the lifts. People who lift get the second.
func growth(a *Answers, k kind, level, full int) int {
	building := k.phase == planner.Base || k.phase == planner.Build
	switch {
	case a.Age < childAge:
		return 0
	case a.RunLevel == planner.Beginner && level < fullWeek && (building || k.phase == planner.Maintenance):
		return min(growNew, level*mostNew/100)
	case k.phase == planner.Base && full >= 2 && (!a.Lifts.Known || a.Lifts.N > 0):
		return 0
	case k.phase == planner.Base:
		return level * growBase / 100
	case k.phase == planner.Build:
		return level * growBuild / 100
	}
	return 0
}

// shareOf is the percentage of the usual minutes for a week near an A race: the mean of
// its days, because races are not always on Sunday.
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
			share = min(share, dayShare(r.Day-day, r.Distance))
		}
		sum += share
	}
	if next, ok := p.NextRace(w, planner.PriorityA); ok && next.Day < 7*w+7 {
		most = dayShare(0, next.Distance)
	} else if ok && next.Day < 7*w+14 {
		most = dayShare(7, next.Distance)
	}
	if p.GentlePhaseOf(w) == planner.Recovery {
		most = min(most, mostRecovery)
	}
	return min((sum+3)/7, most)
}

const mostRecovery = 50 // percent

// dayShare is the percentage of the usual minutes on a day so many days before a race;
// below 0 it is after the race. Before the race the numbers are the tapers of rulebook
// 6.6. After it running returns in steps during the recovery days of the rulebook (0.3)
// and one more week; the steps are ours.
func dayShare(to int, d planner.Distance) int {
	if to < 0 {
		switch days := d.RecoveryDays(); {
		case -to <= days/2:
			return 30
		case -to <= days:
			return 50
		case -to <= days+7:
			return 85
		}
		return 100
	}
	third, second, last := 100, 70, 50
	switch d {
	case planner.K5, planner.K10:
		second = 75
	case planner.Marathon, planner.Ultra:
		third, second, last = 80, 65, 45
	}
	switch {
	case to >= d.TaperDays():
		return 100
	case to < 7:
		return last
	case to < 14:
		return second
	}
	return third
}
