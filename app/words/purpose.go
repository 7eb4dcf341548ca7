package words

import (
	"strconv"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/purpose"
)

// Purpose says why a session is where it is; nothing where there is no reason.
func Purpose(r purpose.Reason) string {
	var what string
	switch {
	case r.Kind == purpose.None:
		return ""
	case r.Session != catalog.None:
		what = Session(r.Session)
	case r.Distance != planner.DistanceUnknown:
		what = Distance(r.Distance)
	case r.Kind == purpose.GoalPace:
		what = Pace(r.N)
	default:
		what = strconv.Itoa(r.N)
	}
	return fillFor(r.N, PurposeGoalRace+Key(r.Kind-purpose.GoalRace), what)
}
