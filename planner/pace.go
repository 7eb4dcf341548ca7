package planner

import "hardeasy/planner/catalog"

// Limits of a pace, in seconds a kilometre.
const (
	MinPace = 120
	MaxPace = 1800
)

// Result is the time of a race or a time trial, from which paces follow.
type Result struct {
	Distance Distance // DistanceUnknown = no result
	Seconds  int
	Date     Date // 0 = not said
}

// PaceFrom says where an athlete's easy pace comes from.
type PaceFrom uint8

const (
	PaceOfLevel PaceFrom = iota // usual for the run level
	PaceOfResult
	PaceGiven
)

// Paces are estimates (rulebook-2 section 4 [E]). A pace is seconds a kilometre, and all
// other paces are percent of the easy one.
var (
	usualPace = [...]int{None: 420, Beginner: 420, Intermediate: 360, Advanced: 315}
	racePace  = [...]int{DistanceUnknown: 100, K5: 83, K10: 83, Half: 90, Marathon: 95, Ultra: 115}
)

const (
	hardPace = 85  // of hard runs
	over5k   = 130 // easy pace, percent of the pace over 5 km
)

// Of each distance, its length, and the pace over 5 km as thousandths of the pace over it:
// time grows as distance to the power of 1.06 (Riegel 1981 [V]).
var (
	raceMetres = [...]int{K5: 5000, K10: 10_000, Half: 21_098, Marathon: 42_195, Ultra: 0}
	riegel     = [...]int{K5: 1000, K10: 959, Half: 917, Marathon: 880, Ultra: 0}
)

// EasyPace is the pace of easy runs, in seconds a kilometre.
func (a *Athlete) EasyPace() (pace int, from PaceFrom) {
	switch r := a.Result; {
	case a.Pace.Known:
		return a.Pace.N, PaceGiven
	case r.Distance != DistanceUnknown:
		return r.pace() * riegel[r.Distance] * over5k / 100_000, PaceOfResult
	}
	return usualPace[min(a.RunLevel, Advanced)], PaceOfLevel
}

// Metres is the length of a race of the distance; 0 = there is no one length.
func (v Distance) Metres() int { return raceMetres[v] }

func (r *Result) pace() int { return 1000 * r.Seconds / raceMetres[r.Distance] }

// MinutesOver is how long the athlete takes for a run of this type and length.
func (a *Athlete) MinutesOver(t catalog.ID, metres int) int {
	pace, _ := a.EasyPace()
	percent := 100
	switch over := DistanceOf(metres); {
	case t.IsRace() && a.Result.Distance == over && over != DistanceUnknown:
		pace = a.Result.pace() // what was run is nearer than what follows from it
	case t.IsRace():
		percent = racePace[over]
	case t.IsHardRun():
		percent = hardPace
	}
	minutes := (metres*pace*percent/100_000 + 30) / 60
	return min(max(minutes, 1), MaxMinutes)
}

// Settle sets what nobody typed: the minutes of a run, which are those of its steps or follow
// from its distance, and the quality of a long run.
func (a *Athlete) Settle(s *Session) {
	s.ByPace = s.ByPace && s.Type.IsRun() && (s.Metres > 0 || len(s.Steps) > 0)
	switch {
	case s.ByPace && len(s.Steps) > 0:
		s.Minutes = a.StepMinutes(s)
	case s.ByPace:
		s.Minutes = a.MinutesOver(s.Type, s.Metres)
	}
	if s.Quality == 0 {
		s.Quality = a.StepQuality(s)
	}
}

// settled reports whether the session is as Settle leaves it.
func (a *Athlete) settled(s *Session) bool {
	next := *s
	a.Settle(&next)
	return next.ByPace == s.ByPace && next.Minutes == s.Minutes && next.Quality == s.Quality
}

// follow settles a session that was another, of an athlete that was another. A quality that
// was that of the steps still is.
func (a *Athlete) follow(s, was *Session, before *Athlete) {
	if s.Quality == was.Quality && was.Quality == before.StepQuality(was) {
		s.Quality = 0
	}
	a.Settle(s)
}

// receive settles a session that comes from somewhere else.
func (a *Athlete) receive(s *Session) {
	s.Exercises, s.Steps = settleLoads(s.Exercises), settleSteps(s.Steps)
	a.Settle(s)
}

func (a *Athlete) validPace() bool {
	ok := a.Pace.isPace()
	if a.Result.Distance == DistanceUnknown {
		return ok && a.Result == Result{}
	}
	return ok && a.Result.Valid()
}

// Valid reports whether it is a result over a distance of which the length is known, at a
// pace that there is.
func (r *Result) Valid() bool {
	return in(int(r.Distance), int(K5), int(Marathon)) && in(r.Seconds, 0, MaxTime) && in(r.pace(), MinPace, MaxPace) &&
		(r.Date == 0 || validDate(r.Date))
}
