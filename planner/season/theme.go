package season

import "hardeasy/planner"

// Theme is what a first plan is about, to name it by.
type Theme uint8

const (
	RunAndLift Theme = iota
	LiftAndRun       // for strength
	OnlyRuns
	OnlyLifts
	ForRace
)

// Theme is that of the plan that is made of the answers.
func (a Answers) Theme() Theme {
	a = a.sane()
	switch {
	case a.RaceDate != 0:
		return ForRace
	case a.RunDays == 0 && a.Goal != planner.Endurance:
		return OnlyLifts
	case a.Lifts.Known && a.Lifts.N == 0:
		return OnlyRuns
	case a.Goal == planner.Strength:
		return LiftAndRun
	}
	return RunAndLift
}
