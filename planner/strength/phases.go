package strength

import (
	"hardeasy/planner"
)

// stage is the purpose of a week's strength work (rulebook 6.1, 6.2).
type stage uint8

const (
	novice   stage = iota // rulebook 6.1
	build                 // adaptation in moderate sessions, maximum strength in heavy ones
	power                 // late build
	keep                  // peak and race season
	taper                 //
	raceWeek              //
	recovery              //
)

// lateBuild is how many weeks before the end of the build phase power work begins.
const lateBuild = 4

func stageOf(p *planner.Plan, week int) stage {
	switch phase := p.GentlePhaseOf(week); {
	case phase == planner.Taper:
		return taper
	case phase == planner.RaceWeek:
		return raceWeek
	case phase == planner.Recovery:
		return recovery
	case p.Athlete.LiftLevel <= planner.Beginner:
		return novice
	case phase == planner.Peak, phase == planner.Maintenance:
		return keep
	case phase == planner.Build && p.PhaseOf(week+lateBuild) != planner.Build:
		return power
	}
	return build
}

// scheme is how a main lift is done.
type scheme struct {
	sets, reps, repsTo int
	percent            int // of 1RM, for bars
	rir                int
}

// maxStrength is the week pattern of rulebook 6.2, first for the session's first main lift,
// then for the others. Two loads are lower than in the rulebook. Sets and load must not
// rise together (2.6, progress-rate), so week 2 stays at 80 and week 7 at 88. And 90 is
// not allowed within a day of a longer run (2.1).
var maxStrength = [2][8]scheme{
	{
		{3, 6, 0, 80, 2}, {4, 5, 0, 80, 2}, {4, 4, 0, 85, 2}, {2, 4, 0, 80, 3},
		{4, 4, 0, 86, 2}, {4, 3, 0, 88, 2}, {5, 3, 0, 88, 2}, {2, 3, 0, 82, 3},
	},
	{
		{3, 6, 0, 78, 2}, {3, 6, 0, 80, 2}, {3, 5, 0, 82, 2}, {2, 4, 0, 78, 3},
		{3, 5, 0, 82, 2}, {3, 4, 0, 84, 2}, {3, 4, 0, 86, 2}, {2, 3, 0, 80, 3},
	},
}

// adaptation is the moderate work of rulebook 6.2, from 8-10 repetitions to 6.
var adaptation = [8]scheme{
	{3, 8, 10, 62, 4}, {3, 8, 0, 65, 3}, {3, 8, 0, 67, 3}, {2, 8, 0, 62, 4},
	{3, 7, 0, 67, 3}, {3, 7, 0, 70, 3}, {3, 6, 0, 72, 4}, {2, 6, 0, 67, 4},
}

// fastHeavy is the heavy part of power work, lateBuild weeks with the lighter
// one last.
var fastHeavy = [2][4]scheme{
	{{3, 4, 0, 82, 2}, {3, 3, 0, 85, 2}, {3, 2, 0, 88, 2}, {2, 3, 0, 80, 3}},
	{{3, 5, 0, 80, 2}, {3, 4, 0, 82, 2}, {3, 3, 0, 84, 2}, {2, 3, 0, 80, 3}},
}

// Upkeep, heavy and moderate: 1-2 sets, with the repetitions in waves.
var (
	keepHeavy    = [4]scheme{{2, 5, 0, 80, 2}, {2, 4, 0, 83, 2}, {2, 3, 0, 86, 2}, {2, 4, 0, 80, 3}}
	keepModerate = [4]scheme{{2, 8, 0, 65, 3}, {2, 7, 0, 67, 3}, {2, 6, 0, 70, 4}, {2, 7, 0, 65, 4}}
)

var (
	raceWork     = scheme{2, 6, 0, 0, 4}
	recoveryWork = scheme{2, 8, 0, 55, 4}
)

// mastersAge is the age from which upkeep needs one set more (rulebook 2.7,
// maintenance-dose).
const mastersAge = 50
