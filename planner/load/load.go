// Package load counts what training costs (rulebook 3): the load of sessions,
// days and weeks, the stress they leave in the body, how ready a key session
// finds it, and what is known of the time before a week.
//
// All of it is integer arithmetic, so that the same plan gives the same bytes
// natively and in the browser. It judges nothing: rules do.
package load

import "hardeasy/planner"

// Of is the sRPE load of a session, minutes × effort (Foster 2001): as it was
// logged once it is done, else as it is planned.
func Of(s *planner.Session) int { return Minutes(s) * Effort(s) }

// Minutes is how long the session was, once that is logged; else its planned
// minutes. A session logged with 0 min did not happen.
func Minutes(s *planner.Session) int {
	if s.Done && s.Log.Minutes.Known {
		return s.Log.Minutes.N
	}
	return s.Minutes
}

// Effort is the session's RPE as it was logged, 0-10; else as it is planned.
func Effort(s *planner.Session) int {
	if s.Done && s.Log.RPE.Known {
		return s.Log.RPE.N
	}
	return s.Effort()
}

// isStrength says that the session counts among the week's strength sessions.
func isStrength(s *planner.Session) bool {
	minutes := Minutes(s)
	return minutes > 0 && s.Type.IsMainStrength(minutes)
}

func isRace(s *planner.Session) bool { return s.Type.IsRace() }
