package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// race is a race for the rules of rulebook 2.7. It comes from a race line, which has
// distance and priority, from a race session on the board, or from both on one date:
//
//   - A race line counts whether or not a session stands on its date.
//   - Sessions on the date of a line are that race. Its distance is theirs when
//     the line has none.
//   - A race session without a line is a C race, run for training. But in a week
//     with the phase "race" and no race line it is the A race, because the person
//     chose that phase for it.
//   - A session logged with 0 min did not happen.
//
// What a race forbids is reported in the week of the training, not in the week of the
// race.
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

// raceRoom is the size of the buffers for races around a week. More are allocated.
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

// meet adds a race session of week w to its race line, or as a race of its own.
func meet(p *rule.Pass, list []race, w int, s *planner.Session) []race {
	day := 7*(w-p.Week) + int(s.Day)
	found := false
	for i := range list {
		if r := &list[i]; r.day == day {
			found = true
			if r.distance == planner.DistanceUnknown {
				r.distance = planner.DistanceOf(s.Metres)
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
	return append(list, race{day: day, distance: planner.DistanceOf(s.Metres), priority: priority})
}

// aims reports whether the week has a race line of priority A.
func aims(p *planner.Plan, w int) bool {
	for i := range p.Races {
		if r := &p.Races[i]; r.Priority == planner.PriorityA && r.Day >= 7*w && r.Day < 7*w+7 {
			return true
		}
	}
	return false
}

// nextA is the next A race on or after the Monday of the week in view.
func nextA(races []race) (next race, ok bool) {
	for i := range races {
		if r := &races[i]; r.priority == planner.PriorityA && r.day >= 0 && (!ok || r.day < next.day) {
			next, ok = *r, true
		}
	}
	return next, ok
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

// awayFromRaces reports whether the finding is not about the week of a race or the
// recovery after it.
func awayFromRaces(t *rule.Trial) bool { return !ofRace(t.Plan.PhaseOf(t.Finding.Week)) }

// countdown is one of three sentences: for the day itself, the day next to it, and
// days further away.
func countdown(days int) int { return min(days, 2) }
