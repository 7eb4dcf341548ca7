package planner

import "hardeasy/planner/catalog"

// Athlete is who the plan is for (rulebook 0.1).
type Athlete struct {
	Lift       Level
	Run        Level
	LiftWeek   int // weeks since the first lift, or since a break of three weeks or more
	Goal       Goal
	Age        int
	Phase      Phase // for weeks that name none of their own; PhaseAuto = from the calendar
	Season     Season
	Injury     Injury
	School     School
	Equipment  catalog.Gear
	Open       [7]Opening // Monday first
	Times      [Slots]int // when each slot begins, minutes after midnight
	BoneStress bool       // has had a bone-stress injury
	HurtWeeks  Opt        // weeks that the injury has lasted, or since coming back
	HighRep    bool       // a novice starts with more repetitions (rulebook 1.4 row 7)
}

// DefaultAthlete has the rulebook's defaults: nothing closed, nothing owned.
func DefaultAthlete() Athlete {
	a := Athlete{
		Lift: Beginner, Run: Intermediate, LiftWeek: 99, Age: 35,
		Times: [Slots]int{7 * 60, 12 * 60, 18 * 60},
	}
	for d := range a.Open {
		a.Open[d] = OpenAll
	}
	return a
}

// LevelsAbove is how many levels an exercise asks for beyond the athlete's. Who
// has never lifted counts as a beginner.
func (a *Athlete) LevelsAbove(e *catalog.Exercise) int {
	return int(e.Level) - max(int(a.Lift), int(Beginner))
}

// Level is experience. Running has no None.
type Level uint8

const (
	None         Level = iota // never lifted
	Beginner                  // under 6 months of lifting, under 12 of running
	Intermediate              // 6-24 months of lifting, 1-3 years of running
	Advanced                  // more; in running also five or more runs a week
)

// Goal decides what wins when both cannot.
type Goal uint8

const (
	Endurance Goal = iota
	Balanced
	Strength
)

// Season is what the person says of the time of year.
type Season uint8

const (
	SeasonOn Season = iota
	SeasonOff
)

// Injury is the state of health that the health rules look at.
type Injury uint8

const (
	NoInjury Injury = iota
	Niggle
	Limited // cannot run as usual
	Return  // coming back
)

// School is a coaching school's view of where heavy work goes (rulebook 1.1).
type School uint8

const (
	Auto School = iota
	SeparateDays
	MediumDays
	EasyDays
	Consolidate
)

// Opening is what a weekday leaves free.
type Opening struct {
	Slots   uint8 // bit s is set when Slot s is open
	Minutes Opt   // for the whole day; unknown = as long as it takes
}

// OpenAll is a day without limits.
var OpenAll = Opening{Slots: 1<<Slots - 1}

// Has says whether the slot is open.
func (o Opening) Has(s Slot) bool { return o.Slots>>s&1 == 1 && !(o.Minutes.Known && o.Minutes.N == 0) }

// History is what came before the plan's first week. Unknown values stay
// unknown: a rule that needs one says "not checked".
type History struct {
	Longest30d           Opt // minutes of the longest run in 30 days
	PrevRunMin           Opt // run minutes of the last full week
	PeakRunMin           Opt // run minutes of the biggest week
	PrevLoad             Opt // sRPE load of the last full week
	WeeksSinceDeload     Opt
	WeeksWithoutStrength Opt
	KmWeek               Opt // usual kilometres a week
}

// Race is a date to be ready for.
type Race struct {
	Day      int // days from the Monday of the first week; negative = before the plan
	Distance Distance
	Priority Priority
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
	levelWords    = words{"none", "beginner", "intermediate", "advanced"}
	goalWords     = words{"endurance", "balanced", "strength"}
	seasonWords   = words{"on", "off"}
	injuryWords   = words{"none", "niggle", "limited", "return"}
	schoolWords   = words{"auto", "separate_days", "medium_days", "easy_days", "consolidate"}
	distanceWords = words{"", "5k", "10k", "half", "marathon", "ultra"}
	priorityWords = words{"A", "B", "C"}
)

func (v Level) String() string    { return levelWords.at(int(v)) }
func (v Goal) String() string     { return goalWords.at(int(v)) }
func (v Season) String() string   { return seasonWords.at(int(v)) }
func (v Injury) String() string   { return injuryWords.at(int(v)) }
func (v School) String() string   { return schoolWords.at(int(v)) }
func (v Distance) String() string { return distanceWords.at(int(v)) }
func (v Priority) String() string { return priorityWords.at(int(v)) }
