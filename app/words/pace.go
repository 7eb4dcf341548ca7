package words

import (
	"strconv"

	"hardeasy/planner"
)

// ByPace says how long the athlete takes for a session that has a distance alone, and which
// pace says so.
func ByPace(a *planner.Athlete, s *planner.Session) string {
	seconds, from := a.EasyPace()
	time, pace := Minutes(s.Minutes), Pace(seconds)
	switch from {
	case planner.PaceGiven:
		return SheetPaceGiven.Of(time, pace)
	case planner.PaceOfResult:
		return SheetPaceResult.Of(time, pace)
	}
	return SheetPaceUsual.Of(time, pace)
}

// Pace is "6:05", the minutes and seconds of a kilometre.
func Pace(seconds int) string {
	return strconv.Itoa(seconds/60) + ":" + strconv.Itoa(100 + seconds%60)[1:]
}
