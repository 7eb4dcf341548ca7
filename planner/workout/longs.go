package workout

import "hardeasy/planner"

// Long runs that are not easy to the end, and those with walks. A season asks for every second
// or third of its long runs with a finish: the others are just long.
var longs = []workout{
	{distances: k10, phases: build | peak, levels: experienced, shape: atEnd, target: planner.TargetSteady,
		ladder: []rung{{1, 480, 0}, {1, 600, 0}, {1, 720, 0}, {1, 900, 0}, {1, 1200, 0}}},
	{distances: half, phases: build, levels: experienced, shape: atEnd, target: planner.TargetSteady,
		ladder: []rung{{1, 600, 0}, {1, 720, 0}, {1, 900, 0}, {1, 1200, 0}, {1, 1500, 0}}},
	// 15 minutes at the pace of a half marathon make a long run a hard one.
	{distances: half, phases: peak, levels: experienced, shape: atEnd, target: planner.TargetHalf,
		ladder: []rung{{1, 600, 0}, {1, 720, 0}, {1, 840, 0}, {1, 1080, 0}, {1, 1200, 0}}},
	{distances: marathon, phases: build, levels: experienced, shape: atEnd, target: planner.TargetSteady,
		ladder: []rung{{1, 900, 0}, {1, 1200, 0}, {1, 1500, 0}, {1, 1800, 0}, {1, 2100, 0}}},
	{distances: marathon, phases: peak, levels: experienced, shape: atEnd, target: planner.TargetMarathon,
		ladder: []rung{{1, 900, 0}, {1, 1200, 0}, {1, 1500, 0}, {1, 1800, 0}, {1, 2400, 0}}},
	{distances: marathon, phases: usual, levels: beginner, shape: allAlong, target: planner.TargetEasy,
		ladder: []rung{{0, 540, 60}, {0, 540, 60}, {0, 540, 60}}},
	{distances: ultra, phases: usual, shape: allAlong, target: planner.TargetEasy,
		ladder: []rung{{0, 840, 60}, {0, 1200, 120}, {0, 1500, 300}}},
}
