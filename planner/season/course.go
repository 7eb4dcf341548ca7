package season

import (
	"hardeasy/planner"
	"hardeasy/planner/strength"
)

// week is what one week of the plan is to be, before it has sessions.
type week struct {
	kind
	level   int  // run minutes of a full week by then
	share   int  // of them, in percent, that a race before or after leaves
	lighter bool // to be made lighter once its sessions are known
}

func (w week) minutes() int { return w.level * w.share / 100 }

// course is how the running goes from week to week (rulebook 6.3, 6.6, 6.7): it
// starts at what the person runs now, grows gently, and is a lighter week, the
// lifts' one, when the rhythm says so. The first week after a lighter one or a
// race is at the level from before. The lighter week gives way when the next
// one is lighter for a race: two in a row would be a rest nobody needs.
func course(p *planner.Plan, a *Answers, usual int) (weeks [firstWeeks]week) {
	level, full := usual, 0 // full weeks in a row until now
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
	fullWeek  = 150 // minutes from which beginners grow as others do

	childAge = 16 // below, a plan does not progress (rulebook 2.8, medical-boundary)
)

// growth is the minutes by which a week is longer than the full one before it.
//
// Rulebook 6.6 lets the base grow in three weeks of four, 6.7 in two, the third
// being for the lifts. Whoever lifts gets the careful one.
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

// shareOf is the percentage of its usual minutes that a week runs near an A
// race: the mean of its days, since races are not always on Sunday.
//
// The tapers of 5k and 10k begin 8 and 10 days out (rulebook 0.3), and yet the
// rule taper-volume wants the whole week before race week at 80 % of the peak
// or less (2.7): that week is at the taper's first step as a whole. Race week
// and recovery have half of the usual at most (6.6).
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
	if p.PhaseOf(w) == planner.Recovery {
		most = min(most, mostRecovery)
	}
	return min((sum+3)/7, most)
}

const mostRecovery = 50 // percent

// dayShare is what a day so many days before a race runs of its usual minutes,
// in percent; below 0 the race is over. Before it the numbers are the tapers of
// rulebook 6.6. After it, running comes back in steps through the days that the
// rulebook gives to recovery (0.3) and a week more; the steps are ours.
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
