package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// What a phase of training allows and asks for.

func tapers(p *rule.Pass) bool { return p.Phase == planner.Taper || p.Phase == planner.RaceWeek }

// ofRace reports whether a phase is the week of a race or the recovery after it.
func ofRace(f planner.Phase) bool { return f == planner.RaceWeek || f == planner.Recovery }

// ramps reports whether load-ramp limits the growth of the load in a phase. Around a race
// the load has other rules.
func ramps(f planner.Phase) bool {
	return f != planner.Taper && f != planner.RaceWeek && f != planner.Recovery
}

// grows reports whether running grows in a phase.
func grows(f planner.Phase) bool { return f == planner.Base || f == planner.Build || f == planner.Peak }

// mustProgress reports whether lifts must make progress in a week.
func mustProgress(p *rule.Pass) bool {
	switch p.Phase {
	case planner.Maintenance, planner.Peak, planner.Taper, planner.RaceWeek, planner.Recovery:
		return false
	}
	return p.Athlete.Injury == planner.NoInjury && !p.Light()
}

// fewSetsAreFine reports whether a week does not build strength: it keeps it or is lighter.
func fewSetsAreFine(p *rule.Pass) bool {
	switch p.Phase {
	case planner.Peak, planner.Taper, planner.RaceWeek, planner.Recovery, planner.Maintenance:
		return true
	}
	return p.Book.IsLighter(p.Plan, p.Week)
}
