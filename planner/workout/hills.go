package workout

import "hardeasy/planner"

// Hills: the rest is the way down at a jog. Short and quick for 5 km, up to four minutes for an ultra.
var hills = []workout{
	{distances: k5, phases: usual, target: planner.TargetHill,
		ladder: []rung{{6, 45, 90}, {8, 45, 90}, {7, 60, 105}, {8, 60, 105}, {9, 60, 105}, {10, 60, 105}}},
	{distances: k10, phases: usual, target: planner.TargetHill,
		ladder: []rung{{5, 60, 120}, {6, 60, 120}, {8, 60, 120}, {6, 90, 150}, {7, 90, 150}, {8, 90, 150}}},
	{distances: half, phases: usual, target: planner.TargetHill,
		ladder: []rung{{4, 75, 120}, {5, 75, 120}, {6, 75, 120}, {6, 90, 150}, {7, 90, 150}, {6, 120, 180}}},
	{distances: marathon, phases: usual, target: planner.TargetHill,
		ladder: []rung{{4, 90, 150}, {5, 90, 150}, {6, 90, 150}, {5, 120, 180}, {6, 120, 180}, {7, 120, 180}}},
	{distances: ultra, phases: usual, target: planner.TargetHill,
		ladder: []rung{{3, 120, 180}, {4, 120, 180}, {4, 150, 210}, {4, 180, 240}, {5, 180, 240}, {4, 240, 300}}},
	{distances: noRace, phases: usual, target: planner.TargetHill,
		ladder: []rung{{8, 30, 75}, {10, 30, 75}, {8, 45, 90}, {10, 45, 90}, {8, 60, 105}, {10, 60, 105}}},
}
