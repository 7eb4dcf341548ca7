package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// race is a race as the rules of rulebook 2.7 see it. Two things say that
// there is one: a race line, which knows distance and priority, and a race
// session on the board. They meet by date:
//
//   - A race line counts whether or not a session stands on its date.
//   - Sessions on the date of a line are that race. They tell it its distance
//     where the line does not.
//   - A race session without a line is a C race, one run for training. Only in
//     a race week without a race line of its own it is the A race, because
//     that is what the person says by calling the week so.
//   - A session logged with 0 min did not happen.
//
// What a race forbids is said in the week of the training that it is said of,
// not in the race's.
type race struct {
	day      int // days from the Monday of the week in view
	distance planner.Distance
	priority planner.Priority
	item     *rule.Item // its session, when one stands in the week or next to it
}

// How far around a week its races matter, in days from its Monday: from the
// recovery after an ultra to the freeze before a race.
const (
	racesFrom = -21
	racesTo   = 6 + freezeDays
)

// Days before an A race.
const (
	bodyFrom   = 7  // from here on only bodyweight work
	freezeDays = 14 // from here on no new exercises
)

// raceRoom is how many races around a week need no memory of their own.
const raceRoom = 8

// racesAround appends the races that matter to the week in view.
func racesAround(p *rule.Pass, list []race) []race {
	for i := range p.Plan.Races {
		r := &p.Plan.Races[i]
		if day := r.Day - 7*p.Week; racesFrom <= day && day <= racesTo {
			list = append(list, race{day: day, distance: r.Distance, priority: r.Priority})
		}
	}
	for w := p.Week + racesFrom/7; w <= p.Week+racesTo/7; w++ {
		week := p.Plan.Week(w)
		if week == nil || p.Book.Week(p.Plan, w).RaceMinutes == 0 {
			continue
		}
		for i := range week.Sessions {
			if s := &week.Sessions[i]; s.Type.IsRace() && load.Minutes(s) > 0 {
				list = meet(p, list, w, s)
			}
		}
	}
	if len(list) == 0 {
		return list
	}
	for i := range p.All {
		it := &p.All[i]
		for k := range list {
			if it.Is(rule.RaceRun) && list[k].day == it.Day && list[k].item == nil {
				list[k].item = it
			}
		}
	}
	return list
}

// meet brings a race session of week w together with its line.
func meet(p *rule.Pass, list []race, w int, s *planner.Session) []race {
	day := 7*(w-p.Week) + int(s.Day)
	found := false
	for i := range list {
		if r := &list[i]; r.day == day {
			found = true
			if r.distance == planner.DistanceUnknown {
				r.distance = distanceOf(s.Metres)
			}
		}
	}
	if found {
		return list
	}
	priority := planner.PriorityC
	if p.Plan.PhaseOf(w) == planner.RaceWeek && !aims(p.Plan, w) {
		priority = planner.PriorityA
	}
	return append(list, race{day: day, distance: distanceOf(s.Metres), priority: priority})
}

// aims says that a race line of priority A falls into the week.
func aims(p *planner.Plan, w int) bool {
	for i := range p.Races {
		if r := &p.Races[i]; r.Priority == planner.PriorityA && r.Day >= 7*w && r.Day < 7*w+7 {
			return true
		}
	}
	return false
}

// distanceOf is the usual distance that metres are nearest to. A race is never
// guessed from its minutes.
func distanceOf(metres int) planner.Distance {
	switch {
	case metres == 0:
		return planner.DistanceUnknown
	case metres <= 7_500:
		return planner.K5
	case metres <= 15_000:
		return planner.K10
	case metres <= 30_000:
		return planner.Half
	case metres <= 44_000: // watches measure marathons long
		return planner.Marathon
	}
	return planner.Ultra
}

// aRaceIn is how many days from the Monday of the week in view the next A race is.
func aRaceIn(races []race) (days int, ok bool) {
	for i := range races {
		if r := &races[i]; r.priority == planner.PriorityA && r.day >= 0 && (!ok || r.day < days) {
			days, ok = r.day, true
		}
	}
	return days, ok
}

// untilA is how many days a session is before the next A race, 0 on its date.
func untilA(races []race, it *rule.Item) (to *race, days int) {
	for i := range races {
		r := &races[i]
		if d := r.day - it.Day; r.priority == planner.PriorityA && d >= 0 && (to == nil || d < days) {
			to, days = r, d
		}
	}
	return to, days
}

// awayFromRaces says that the finding is not about the week of a race or the
// recovery after it.
func awayFromRaces(t *rule.Trial) bool { return !ofRace(t.Plan.PhaseOf(t.Finding.Week)) }

// countdown chooses among three sentences: the day itself, the day next to it,
// and those further away.
func countdown(days int) int { return min(days, 2) }
