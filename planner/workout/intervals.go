package workout

import "hardeasy/planner"

// Intervals: from many short repeats to fewer long ones. The longer the race, the longer the
// repeats; late in the block they are near its pace. Those at 5 km pace have less work in all.
var (
	intervals5k = []workout{
		{distances: k5, phases: early, target: planner.Target5k,
			ladder: []rung{{12, 60, 60}, {14, 60, 60}, {8, 120, 90}, {9, 120, 90}, {10, 120, 90}, {7, 180, 120}, {8, 180, 120}}},
		{distances: k5, phases: build, target: planner.Target5k, metres: true,
			ladder: []rung{{6, 400, 90}, {8, 400, 90}, {5, 800, 120}, {6, 800, 120}, {5, 1000, 150}, {6, 1000, 150}, {5, 1200, 180}}},
		{distances: k5, phases: peak, target: planner.Target5k, metres: true,
			ladder: []rung{{6, 400, 60}, {8, 400, 60}, {6, 600, 75}, {10, 400, 60}, {12, 400, 60}, {5, 1000, 120}, {6, 1000, 120}}},
		{distances: k10, phases: early, target: planner.Target5k,
			ladder: []rung{{8, 90, 60}, {10, 90, 60}, {8, 120, 60}, {6, 180, 90}, {7, 180, 90}, {6, 240, 120}, {7, 240, 120}}},
		{distances: k10, phases: build, target: planner.Target5k, metres: true,
			ladder: []rung{{5, 600, 90}, {6, 600, 90}, {5, 800, 120}, {6, 800, 120}, {5, 1000, 120}, {6, 1000, 120}, {5, 1200, 150}}},
		{distances: marathon, phases: peak, target: planner.Target5k, metres: true,
			ladder: []rung{{4, 600, 90}, {3, 1000, 150}, {4, 1000, 150}, {4, 1200, 150}, {5, 1000, 120}, {5, 1200, 150}, {4, 1600, 180}}},
		{distances: noRace, phases: usual, target: planner.Target5k,
			ladder: []rung{{12, 60, 60}, {7, 120, 90}, {8, 120, 90}, {6, 180, 120}, {10, 120, 90}, {7, 180, 120}, {8, 180, 120}}},
	}
	intervals10k = []workout{
		{distances: k10, phases: peak, target: planner.Target10k, metres: true,
			ladder: []rung{{5, 600, 60}, {4, 1000, 90}, {5, 1000, 90}, {6, 1000, 90}, {4, 1600, 120}, {7, 1000, 75}, {5, 1600, 90}}},
		{distances: half, phases: early, target: planner.Target10k,
			ladder: []rung{{6, 120, 60}, {8, 120, 60}, {6, 180, 60}, {5, 240, 90}, {6, 240, 90}, {5, 300, 90}, {6, 300, 90}}},
		{distances: half, phases: build, target: planner.Target10k, metres: true,
			ladder: []rung{{4, 800, 75}, {4, 1000, 90}, {5, 1000, 90}, {6, 1000, 90}, {4, 1600, 120}, {7, 1000, 75}, {4, 2000, 150}}},
		{distances: half, phases: peak, target: planner.Target10k, metres: true,
			ladder: []rung{{4, 800, 60}, {3, 1200, 90}, {4, 1200, 90}, {3, 1600, 90}, {5, 1200, 75}, {4, 1600, 90}, {5, 1600, 90}}},
		{distances: marathon, phases: early, target: planner.Target10k,
			ladder: []rung{{5, 150, 60}, {5, 180, 90}, {6, 180, 90}, {5, 240, 90}, {6, 240, 90}, {7, 240, 90}, {6, 300, 120}}},
		{distances: marathon, phases: build, target: planner.Target10k, metres: true,
			ladder: []rung{{3, 800, 180}, {4, 800, 180}, {5, 800, 180}, {6, 800, 180}, {7, 800, 180}, {8, 800, 180}, {9, 800, 180}}},
		{distances: ultra, phases: early, target: planner.Target10k,
			ladder: []rung{{6, 120, 90}, {7, 120, 90}, {6, 180, 120}, {7, 180, 120}, {6, 240, 120}, {5, 300, 150}, {7, 240, 120}}},
		{distances: ultra, phases: build, target: planner.Target10k,
			ladder: []rung{{5, 180, 120}, {6, 180, 120}, {5, 240, 150}, {6, 240, 150}, {5, 300, 180}, {4, 420, 180}, {5, 360, 180}}},
		{distances: ultra, phases: peak, target: planner.Target10k,
			ladder: []rung{{4, 240, 150}, {4, 300, 150}, {6, 210, 120}, {5, 300, 150}, {4, 420, 210}, {7, 240, 120}, {6, 300, 150}}},
	}
)
