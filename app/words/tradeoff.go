package words

import (
	"hardeasy/planner"
	"hardeasy/planner/rulebook"
)

// Tradeoff says what a goal asks of the other kind of training, and where the
// shown week stands.
func Tradeoff(goal planner.Goal, t rulebook.Tradeoff, week int) string {
	switch {
	case goal == planner.Endurance:
		return TradeoffEndurance.Of(t.MostSessions.N, week+1, t.Sessions)
	case goal == planner.Strength && t.MostMinutes.Known:
		return TradeoffStrength.Of(Minutes(t.MostMinutes.N), rulebook.StrengthFirstPercent, week+1, Minutes(t.Minutes))
	case goal == planner.Strength:
		return TradeoffStrengthUnknown.Of(rulebook.StrengthFirstPercent)
	}
	return TradeoffBalanced.Text()
}
