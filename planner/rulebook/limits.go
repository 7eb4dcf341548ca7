package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Limits that several rules share. Times are minutes.
const (
	hour = 60

	oneWorkout  = 60       // two sessions with less time between them are one workout
	shortRun    = 15       // a shorter run is a warm-up or an add-on
	sameDayPoor = 3 * hour // Schumann 2022
	sameDayGood = 6 * hour // Robineau 2016
	bigLongRun  = rule.StressLong
	hugeLongRun = 120 // one of this length or more is felt the next day
	masters     = 50  // years

	starterLift  = 45 // the longest strength session of a novice
	longLift     = 60 // the longest strength session of others
	longestLift  = 75
	qualityShort = 40 // of a hard run in race week, warm-up included

	heavyUsual    = 2  // heavy sessions a week
	boneSessions  = 2  // strength sessions a week after a stress fracture
	hamstringSets = 6  // a week
	belowMax      = 85 // percent of 1RM that is not a maximum
	lightEffort   = 2  // the highest RPE of a session that may stand on a rest day
)

// legWork is the strength work that running on the same day interferes with.
const legWork = rule.LegHeavy | rule.Moderate | rule.Power

// strengthSessions is how many main strength sessions a week of the phase
// wants (rulebook 2.3, strength-freq-target).
var strengthSessions = [...]span{
	planner.OffSeason:   {3, 4},
	planner.Base:        {2, 3},
	planner.Build:       {2, 2},
	planner.Peak:        {1, 2},
	planner.Taper:       {1, 2},
	planner.RaceWeek:    {0, 1},
	planner.Recovery:    {0, 2},
	planner.Maintenance: {1, 2},
}

// stressDays is how many stress sessions, or days with some, a week may have, by running
// level (rulebook 2.2, stress-days-cap).
var stressDays = [...]int{
	planner.None:         3,
	planner.Beginner:     3,
	planner.Intermediate: 5,
	planner.Advanced:     5,
}

// seasoned reports whether the athlete is advanced in both sports.
func seasoned(a *planner.Athlete) bool {
	return a.LiftLevel == planner.Advanced && a.RunLevel == planner.Advanced
}
