package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// What a week gives up for the goal, at the two ends of the slider.
const (
	// EnduranceFirstSessions is the most strength sessions of a week in which
	// running comes first.
	EnduranceFirstSessions = 2
	// StrengthFirstPercent is the most running of a week in which strength
	// comes first, in percent of the biggest week's minutes.
	StrengthFirstPercent = 85
)

var goalTradeoff = &rule.Rule{
	ID:        "goal-tradeoff",
	Area:      rule.Progression,
	Span:      rule.Week,
	Generator: true,
	Sources:   []rule.Source{wilson2012, fitzgerald, strengthCoach, ours},
}

// Tradeoff is where a week stands on the slider between running and strength.
type Tradeoff struct {
	Sessions     int // main strength
	MostSessions planner.Opt
	Minutes      int // of running, without races
	MostMinutes  planner.Opt
}

// TradeoffOf is that of a week for the athlete's goal: which of the two gives
// way, and how much of it there is. A limit is unknown when that one does not
// give way, or when nothing says what the biggest week was.
func TradeoffOf(p *planner.Plan, week int) (t Tradeoff) {
	if w := p.Week(week); w != nil {
		sum := load.OfWeek(w)
		t.Sessions, t.Minutes = sum.Strength, sum.TrainingMinutes()
	}
	switch p.Athlete.Goal {
	case planner.Endurance:
		t.MostSessions = planner.Some(EnduranceFirstSessions)
	case planner.Strength:
		if peak := new(load.Book).Before(p, week).PeakRunMin; peak.Known {
			t.MostMinutes = planner.Some(peak.N * StrengthFirstPercent / 100)
		}
	}
	return t
}
