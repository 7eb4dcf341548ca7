package words

import "hardeasy/planner"

// Phase is "Base", PhaseMeans a phase with what it is for: "Base: building up".
func Phase(p planner.Phase) string      { return phaseText(PhaseOffSeason, p) }
func PhaseMeans(p planner.Phase) string { return phaseText(PhaseOffSeasonMeans, p) }

func phaseText(first Key, p planner.Phase) string {
	if p == planner.PhaseAuto {
		return ""
	}
	return (first + Key(p-planner.OffSeason)).Text()
}

// Distance of a race: "half marathon".
func Distance(d planner.Distance) string { return (DistanceUnknown + Key(d)).Text() }

// RaceName is "half marathon on 11 Apr 2027", or "half marathon, day 140" in a
// plan without a calendar.
func RaceName(p *planner.Plan, r planner.Race) string {
	if p.Start == 0 {
		return RaceDay.Of(Distance(r.Distance), r.Day)
	}
	return RaceOn.Of(Distance(r.Distance), LongDate(p.Start+planner.Date(r.Day)))
}
