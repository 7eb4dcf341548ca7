package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Times are minutes.
const (
	hour = 60

	oneWorkout  = 60       // less than this between two sessions makes them one workout
	shortRun    = 15       // runs below are a warm-up or an add-on
	sameDayPoor = 3 * hour // Schumann 2022
	sameDayGood = 6 * hour // Robineau 2016
	bigLongRun  = 90       // a long run from here on is a stress day
	hugeLongRun = 120      // a long run from here on is felt the next day
	masters     = 50       // years
)

// legWork is the strength work that running on the same day interferes with.
const legWork = rule.LegHeavy | rule.Moderate | rule.Power

// span is a smallest and a largest number.
type span struct{ min, max int }

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

// stressDays is how many days with hard or heavy work a week bears, by running
// level (rulebook 2.2, stress-days-cap).
var stressDays = [...]int{
	planner.None:         3,
	planner.Beginner:     3,
	planner.Intermediate: 5,
	planner.Advanced:     5,
}

// isStress says that a session makes its day a stress day (rulebook 0.2).
func isStress(it *rule.Item) bool {
	return it.Is(rule.HardRun|rule.LegHeavy) || it.Is(rule.LongRun) && it.Minutes >= bigLongRun
}

// seasoned says that the athlete is advanced in both sports.
func seasoned(a *planner.Athlete) bool {
	return a.LiftLevel == planner.Advanced && a.RunLevel == planner.Advanced
}

// short is how far n stays below the limit, in permille of it.
func short(n, limit int) int { return (limit - n) * 1000 / limit }

// over is how far n goes beyond the limit, in permille of it.
func over(n, limit int) int { return (n - limit) * 1000 / max(limit, 1) }
