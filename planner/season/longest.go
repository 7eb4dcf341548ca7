package season

import "hardeasy/planner"

// known is the longest run of the last month; a usual run where it is not told.
func (a *runner) known(p *planner.Plan) int {
	if h := p.History.Longest30d; h.Known && h.N > 0 {
		return max(fives(h.N), a.usualMinutes())
	}
	return a.usualMinutes()
}

// longest is the most that the long run of a week may be: what the distance asks in the
// phase, not less than what the person has run, and no more than a day has room for.
func longest(a *runner, k *kind, known int) int {
	top := max(fives(peakLong[k.distance][a.RunLevel-planner.Beginner]*peakPart[min(int(k.phase), len(peakPart)-1)]/100), known)
	if k.phase == planner.OffSeason {
		top = max(offSeasonLong, fives(known*keepsLong/100))
	}
	if k.distance == planner.DistanceUnknown {
		top = min(top, max(known, freeLong*a.usualMinutes()))
	}
	if a.Injury == planner.Limited || a.Age < childAge {
		top = max(known, a.usualMinutes())
	}
	return min(top, max(a.room(), leastEasy))
}

const (
	offSeasonLong = 75 // minutes (rulebook 6.6)
	freeLong      = 2  // usual runs that a long run may last without a race
	keepsLong     = 90 // percent of a long run that holds it
	childAge      = 16 // below, a plan does not progress (rulebook 2.8, medical-boundary)
)

// room is the longest session that a day of the week has room for: the day of the long run,
// or any.
func (a *runner) room() (most int) {
	for d := range a.Open {
		day := planner.Weekday(d)
		if named, ok := a.NamedLongDay(); !a.Open[d].Any() || ok && day != named {
			continue
		}
		if o := a.Open[d].Minutes; o.Known {
			most = max(most, o.N)
		} else {
			return planner.MaxMinutes
		}
	}
	return most
}
