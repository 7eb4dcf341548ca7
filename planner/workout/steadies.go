package workout

import "hardeasy/planner"

// Steady running, which for a marathon becomes its pace.
var steadies = []workout{
	{distances: k5, phases: usual, target: planner.TargetSteady,
		ladder: []rung{{1, 900, 0}, {1, 1080, 0}, {1, 1200, 0}, {1, 1320, 0}, {1, 1500, 0}, {1, 1680, 0}}},
	{distances: k10, phases: usual, target: planner.TargetSteady,
		ladder: []rung{{1, 1080, 0}, {1, 1200, 0}, {1, 1500, 0}, {1, 1680, 0}, {1, 1920, 0}, {1, 2100, 0}}},
	{distances: half, phases: usual, target: planner.TargetSteady,
		ladder: []rung{{1, 1200, 0}, {1, 1500, 0}, {1, 1740, 0}, {1, 1980, 0}, {1, 2280, 0}, {1, 2580, 0}}},
	{distances: marathon, phases: early, target: planner.TargetSteady,
		ladder: []rung{{1, 1500, 0}, {1, 1800, 0}, {1, 2100, 0}, {1, 2400, 0}, {1, 2700, 0}, {1, 3000, 0}}},
	{distances: marathon, phases: build | peak, target: planner.TargetMarathon,
		ladder: []rung{{2, 720, 180}, {2, 900, 180}, {1, 2100, 0}, {2, 1200, 180}, {1, 2700, 0}, {2, 1500, 180}, {3, 1200, 180}}},
	{distances: ultra, phases: usual, target: planner.TargetSteady,
		ladder: []rung{{1, 1800, 0}, {1, 2100, 0}, {1, 2400, 0}, {1, 3000, 0}, {1, 3600, 0}, {1, 4200, 0}}},
	{distances: noRace, phases: usual, target: planner.TargetSteady,
		ladder: []rung{{1, 900, 0}, {1, 1200, 0}, {1, 1380, 0}, {1, 1500, 0}, {1, 1800, 0}, {1, 2100, 0}}},
}
