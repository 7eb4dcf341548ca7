package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Answers are the answers of the setup. A season can be made from the defaults.
type Answers struct {
	Today planner.Date // 0 makes a plan without a calendar

	Goal         planner.Goal
	RaceDate     planner.Date // 0 = no race
	RaceDistance planner.Distance

	RunDays    int         // days a week the person runs now, 0-7
	RunMinutes int         // of a usual run
	LongestRun planner.Opt // minutes, in the last month
	RunLevel   planner.Level
	Injury     planner.Injury

	LiftLevel planner.Level
	Lifts     planner.Opt // wanted a week, 0-4; unknown = what the phase asks for
	Equipment catalog.Gear

	Open    [7]planner.Opening // Monday first
	LongDay planner.Opt        // the Weekday of the long run; unknown = the weekend
	Age     int
}

// DefaultAnswers are those of a person who skips every question.
func DefaultAnswers() Answers {
	who := planner.DefaultAthlete()
	return Answers{
		Goal:       planner.Endurance,
		RunDays:    3,
		RunMinutes: 40,
		LongestRun: planner.Some(60),
		RunLevel:   who.RunLevel,
		LiftLevel:  who.LiftLevel,
		Open:       who.Open,
		Age:        who.Age,
	}
}

// Bounds of answers. An answer outside is taken as the nearest one inside.
const (
	maxRunMinutes = 180
	maxLongest    = 480
	maxLifts      = 4
	maxAge        = 110

	longestRecovery = 21 // days after an ultra (rulebook 0.3)
)

// lastDay is the last day on which the longest season can start and end in 2199.
var lastDay = planner.DateOf(2199, 1, 1)

// sane brings the answers into bounds and makes them consistent.
func (a Answers) sane() Answers {
	a.RunDays = min(max(a.RunDays, 0), 7)
	a.RunMinutes = min(max(a.RunMinutes, 0), maxRunMinutes)
	if a.RunMinutes == 0 {
		a.RunDays = 0
	}
	a.Goal = min(a.Goal, planner.Strength)
	a.RunLevel = min(max(a.RunLevel, planner.Beginner), planner.Advanced)
	a.LiftLevel = min(a.LiftLevel, planner.Advanced)
	a.Injury = min(a.Injury, planner.Return)
	a.Equipment &= catalog.AllGear
	if a.Age <= 0 {
		a.Age = planner.DefaultAthlete().Age
	}
	a.Age = min(a.Age, maxAge)
	for d := range a.Open {
		o := &a.Open[d]
		o.Slots &= planner.OpenAll.Slots
		o.Minutes.N = min(max(o.Minutes.N, 0), planner.MaxMinutes)
	}
	if a.LongDay.N < 0 || a.LongDay.N > int(planner.Sun) || !a.LongDay.Known {
		a.LongDay = planner.Opt{}
	}
	if a.Lifts.Known {
		a.Lifts.N = min(max(a.Lifts.N, 0), maxLifts)
	}
	if a.LongestRun.N <= 0 {
		a.LongestRun = planner.Opt{}
	}
	// The longest run of the last month is at least a usual run.
	if a.LongestRun.Known {
		a.LongestRun.N = min(max(a.LongestRun.N, a.RunMinutes), maxLongest)
	}
	if a.Today < 0 || a.Today > lastDay {
		a.Today = 0
	}
	// A race that is long past, or after the longest plan, changes nothing.
	if to := a.RaceDate - a.Today; a.RaceDate == 0 || a.Today == 0 || to < -longestRecovery || to > 7*planner.MaxWeeks {
		a.RaceDate = 0
	}
	if a.RaceDate == 0 || a.RaceDistance > planner.Ultra {
		a.RaceDistance = planner.DistanceUnknown
	}
	return a
}
