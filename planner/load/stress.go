package load

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Stress is what training leaves on each axis, in millionths of a point of the rulebook's
// scale of 0 to 10. Several sessions may add up to more than 10.
type Stress [catalog.Axes]int

// Point is one point of Stress.
const Point = 1_000_000

const mostDose = 10 * Point

// How much of a difference from the usual length and effort counts, in tenths, and
// multipliers by level, in percent (rulebook 3.3 [E]).
const (
	shortest, longest = 4, 16
	easiest, hardest  = 5, 14
)

var (
	runLevel = [...]int{
		planner.None: 130, planner.Beginner: 130, planner.Intermediate: 100, planner.Advanced: 75,
	}
	liftLevel = [...]int{
		planner.None: 140, planner.Beginner: 120, planner.Intermediate: 100, planner.Advanced: 85,
	}
)

// Dose is the stress of one session at its end. For a marathon or a longer race the
// distance decides and not the minutes; see IsMarathon.
func Dose(s *planner.Session, a *planner.Athlete, marathon bool) Stress {
	info := s.Type.Info()
	minutes, usual := Minutes(s), info.Minutes
	if minutes == 0 || usual == 0 || info.RPE == 0 {
		return Stress{}
	}
	values := &info.Stress
	length := min(max(10*minutes, shortest*usual), longest*usual)
	if marathon {
		values, length = &catalog.MarathonStress, 10*usual
	}
	effort := min(max(10*Effort(s), easiest*info.RPE), hardest*info.RPE)
	var dose Stress
	for axis, tenths := range values {
		percent := sensitivity(catalog.Axis(axis), info.Family, a)
		n := int(tenths) * (Point / 10) * length * effort * percent
		dose[axis] = min(mostDose, divide(n, 10*usual*10*info.RPE*100))
	}
	return dose
}

// sensitivity is the level's multiplier in percent.
func sensitivity(axis catalog.Axis, f catalog.Family, a *planner.Athlete) int {
	switch {
	case f == catalog.FamilyRun && (axis == catalog.Leg || axis == catalog.Imp):
		return runLevel[min(a.RunLevel, planner.Advanced)]
	case (f == catalog.FamilyLift || f == catalog.FamilyCalm) && axis == catalog.Leg:
		return liftLevel[min(a.LiftLevel, planner.Advanced)]
	}
	return 100
}

// IsMarathon reports whether a session of week i is a race on the day of a race line with a
// marathon or an ultra.
func IsMarathon(p *planner.Plan, i int, s *planner.Session) bool {
	if !isRace(s) {
		return false
	}
	for _, r := range p.Races {
		if r.Day == 7*i+int(s.Day) && (r.Distance == planner.Marathon || r.Distance == planner.Ultra) {
			return true
		}
	}
	return false
}
