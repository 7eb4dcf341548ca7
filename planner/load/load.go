// Package load computes training load (rulebook 3): of sessions, days and weeks, the
// stress that they leave, the readiness for key sessions, and what is known of the time
// before a week:
//
//	week := load.OfWeek(&plan.Weeks[0])
//	week.Load, week.Monotony()
//
// All arithmetic is in integers, so that a plan gives the same results natively and in
// the browser. The package only measures; rules judge.
package load

import "hardeasy/planner"

// Of is the sRPE load of a session, minutes × effort (Foster 2001): the logged one if
// there is one, otherwise the planned one.
func Of(s *planner.Session) int { return Minutes(s) * Effort(s) }

// Minutes is the logged length of a session, otherwise the planned one. A session that
// is logged with 0 min did not happen.
func Minutes(s *planner.Session) int {
	if s.Done && s.Log.Minutes.Known {
		return s.Log.Minutes.N
	}
	return s.Minutes
}

// Effort is the session's logged RPE, 0-10, otherwise the planned one.
func Effort(s *planner.Session) int {
	if s.Done && s.Log.RPE.Known {
		return s.Log.RPE.N
	}
	return s.Effort()
}

// isStrength reports whether the session counts among the week's strength sessions.
func isStrength(s *planner.Session) bool {
	minutes := Minutes(s)
	return minutes > 0 && s.Type.IsMainStrength(minutes)
}

func isRace(s *planner.Session) bool { return s.Type.IsRace() }
