package planner

// Limits that every decoder and every edit holds, so that no link, file or
// slip of a finger can make a plan that the screen cannot carry.
const (
	MaxWeeks    = 104
	MaxSessions = 42 // a week: six a day
	MaxLifts    = 24 // a session
	MaxRaces    = 24 // a plan
	MaxRulings  = 512
	MaxName     = 80  // characters of a plan's name
	MaxNote     = 280 // characters of a session's note, or of a ruling's reason
)

// Limits of what a session says.
const (
	MaxMinutes = 1440
	MaxMetres  = 500_000
	MaxRest    = 3600 // seconds
	MaxRIR     = 30
	MaxLoad    = 200 // percent of 1RM
	MaxScale   = 10  // of effort, soreness and pain
)

// Limits of one exercise.
const (
	MaxSets    = 99
	MaxReps    = 999       // repetitions, or seconds of a hold
	MaxGrams   = 1_000_000 // a tonne
	MaxPercent = 200       // of 1RM
)

// Limits of the athlete and of what came before the plan.
const (
	MaxAge       = 120
	MaxLiftWeek  = 9999
	MaxHurtWeeks = 999
	MaxHistory   = 99_999 // beyond all that a body can do in a week, in any of the units
	MaxRaceDays  = 3660   // how far from its first Monday a plan knows races
)

// Limits of a day's check.
const (
	FirstCheck = -52 * 7
	LastCheck  = MaxWeeks*7 - 1 // the days that a Check may be of
	MaxSleep   = 240            // tenths of an hour
	MaxMood    = 5
	MaxPulse   = 99 // up or down
	MaxBasics  = 6
)
