package words

import (
	"strconv"

	"hardeasy/planner"
	"hardeasy/planner/rulebook"
)

// Tradeoff says what a goal asks of the other kind of training, and where the
// shown week stands.
func Tradeoff(goal planner.Goal, t rulebook.Tradeoff, week int) string {
	percent := strconv.Itoa(rulebook.StrengthFirstPercent) + " % of your biggest week"
	this := "Week " + strconv.Itoa(week+1) + " has "
	switch {
	case goal == planner.Endurance:
		return "Running comes first: up to " + plural(t.MostSessions.N, "strength session", "strength sessions") + " a week. " +
			this + strconv.Itoa(t.Sessions) + "."
	case goal == planner.Strength && t.MostMinutes.Known:
		return "Strength comes first: run up to " + Minutes(t.MostMinutes.N) + " a week, " + percent + ". " +
			this + Minutes(t.Minutes) + "."
	case goal == planner.Strength:
		return "Strength comes first: run up to " + percent + ". Enter its minutes below to see how much that is."
	}
	return "You train for both: raise one of them at a time, and hold the other."
}
