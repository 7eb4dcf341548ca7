package words

import (
	"slices"

	"hardeasy/planner"
)

func racesEdit(p *planner.Plan, next []planner.Race) Phrase {
	was, is, one := changedRace(p.Races, next)
	switch {
	case len(next) > len(p.Races):
		return EditAddRace.Of()
	case len(next) < len(p.Races):
		return EditDropRace.Of()
	case !one || was.Goal != is.Goal:
		return EditRaces.Of()
	}
	switch {
	case was.Distance == is.Distance && was.Day == is.Day && is.Priority == planner.PriorityB:
		return EditRaceB.Of(RaceName(p, was))
	case was.Distance == planner.DistanceUnknown || was.Priority != is.Priority:
		return EditRaces.Of()
	case was.Day == is.Day:
		return EditRaceDistance.Of(askingRace(is.Distance), Distance(was.Distance))
	case was.Distance != is.Distance:
		return EditRaces.Of()
	case p.Start == 0:
		return EditRaceDay.Of(Distance(was.Distance), is.Day)
	}
	return EditRaceDate.Of(Distance(was.Distance), LongDate(p.Start+planner.Date(is.Day)))
}

// changedRace is the one race in which two lists differ, as it was and as it is.
func changedRace(before, after []planner.Race) (was, is planner.Race, one bool) {
	gone, come := without(before, after), without(after, before)
	if len(gone) != 1 || len(come) != 1 {
		return was, is, false
	}
	return gone[0], come[0], true
}

// without are the races of a list that another one does not have.
func without(list, other []planner.Race) (left []planner.Race) {
	for _, r := range list {
		if !slices.Contains(other, r) {
			left = append(left, r)
		}
	}
	return left
}
