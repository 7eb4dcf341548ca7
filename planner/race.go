package planner

// MaxRaceDays is how many days from the first Monday a race may be.
const MaxRaceDays = 3660

// Race is a race of the person.
type Race struct {
	Day      int // days from the Monday of the first week; negative = before the plan
	Distance Distance
	Priority Priority
	Goal     int // seconds; 0 = no time is aimed at
}

// Limits of the time of a race, in seconds: two days, and two hours of an ultra.
const (
	MaxTime  = 172_800
	minUltra = 7200
)

// ValidGoal reports whether a person could aim at the time over the distance. An ultra may
// be of any length.
func (r *Race) ValidGoal() bool {
	if r.Goal == 0 || r.Distance == Ultra {
		return r.Goal == 0 || in(r.Goal, minUltra, MaxTime)
	}
	time := Result{Distance: r.Distance, Seconds: r.Goal}
	return time.Valid()
}

// Distance of a race.
type Distance uint8

const (
	DistanceUnknown Distance = iota
	K5
	K10
	Half
	Marathon
	Ultra
)

// Priority of a race: A is what the season is for.
type Priority uint8

const (
	PriorityA Priority = iota
	PriorityB
	PriorityC
)

var (
	distanceWords = words{"", "5k", "10k", "half", "marathon", "ultra"}
	priorityWords = words{"A", "B", "C"}
)

func (v Distance) String() string { return distanceWords.at(int(v)) }
func (v Priority) String() string { return priorityWords.at(int(v)) }

// DistanceOf is the usual race distance nearest to a length in metres. Minutes are
// never used to guess a distance.
func DistanceOf(metres int) Distance {
	switch {
	case metres == 0:
		return DistanceUnknown
	case metres <= 7_500:
		return K5
	case metres <= 15_000:
		return K10
	case metres <= 30_000:
		return Half
	case metres <= 44_000: // watches measure marathons long
		return Marathon
	}
	return Ultra
}

// GoalWithin reports whether an A race comes within so many days after a day, counted from
// the first Monday; one on the day itself does.
func (p *Plan) GoalWithin(day, days int) bool {
	for i := range p.Races {
		r := &p.Races[i]
		if to := r.Day - day; r.Priority == PriorityA && 0 <= to && to <= days {
			return true
		}
	}
	return false
}

func validRaces(races []Race) bool {
	for i, r := range races {
		if !r.ValidGoal() || !in(r.Day, -MaxRaceDays, MaxRaceDays) || !known(r.Distance) || !known(r.Priority) ||
			i > 0 && r.Day < races[i-1].Day {
			return false
		}
	}
	return len(races) <= MaxRaces
}
