package words

import (
	"strconv"

	"hardeasy/planner"
)

// MinutesFrom says where the minutes of a run come from that nobody typed, or how long its steps
// take where that is another time.
func MinutesFrom(a *planner.Athlete, s *planner.Session) string {
	n := a.StepMinutes(s)
	switch off := s.Minutes - n; {
	case s.ByPace && n > 0:
		return StepsSum.Of(Minutes(n))
	case s.ByPace:
		return byPace(a, s)
	case n > 0 && (off > 5 || off < -5):
		return StepsTakeTime.Of(Minutes(n))
	}
	return ""
}

// byPace says how long the athlete takes for a session that has a distance alone, and which
// pace says so.
func byPace(a *planner.Athlete, s *planner.Session) string {
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

// raceTime is "52:10" or "1:45:30".
func raceTime(seconds int) string {
	if h := seconds / 3600; h > 0 {
		return strconv.Itoa(h) + ":" + strconv.Itoa(100 + seconds/60%60)[1:] + ":" + strconv.Itoa(100 + seconds%60)[1:]
	}
	return Pace(seconds)
}
