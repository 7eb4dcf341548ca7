package workout

import "hardeasy/planner"

// Tempo: from pieces with short rests to one long piece, or to longer ones. Late in the block a half
// marathon's are at its pace, and a marathon's and an ultra's a little faster than the race.
var tempos = []workout{
	{distances: k5, phases: early, target: planner.TargetTempo,
		ladder: []rung{{3, 300, 60}, {3, 360, 60}, {4, 300, 60}, {3, 420, 60}, {2, 720, 90}, {1, 1500, 0}}},
	{distances: k5, phases: build, target: planner.TargetTempo,
		ladder: []rung{{2, 480, 60}, {2, 540, 60}, {2, 600, 60}, {3, 420, 60}, {3, 480, 60}, {1, 1500, 0}}},
	{distances: k5, phases: peak, target: planner.TargetTempo,
		ladder: []rung{{1, 900, 0}, {2, 480, 60}, {1, 1080, 0}, {1, 1200, 0}, {3, 420, 60}, {1, 1320, 0}}},

	{distances: k10, phases: early, target: planner.TargetTempo,
		ladder: []rung{{2, 480, 90}, {3, 360, 60}, {2, 600, 90}, {3, 480, 90}, {3, 540, 90}, {1, 1680, 0}}},
	{distances: k10, phases: build, target: planner.TargetTempo,
		ladder: []rung{{3, 360, 60}, {2, 600, 60}, {3, 480, 60}, {1, 1500, 0}, {3, 600, 90}, {2, 960, 90}}},
	{distances: k10, phases: peak, target: planner.TargetTempo,
		ladder: []rung{{2, 540, 60}, {1, 1200, 0}, {2, 720, 60}, {3, 540, 60}, {1, 1800, 0}, {2, 960, 60}}},

	{distances: half, phases: early, target: planner.TargetTempo,
		ladder: []rung{{2, 540, 90}, {2, 600, 90}, {2, 720, 90}, {3, 540, 90}, {3, 600, 90}, {2, 1020, 120}}},
	{distances: half, phases: build, target: planner.TargetTempo,
		ladder: []rung{{2, 600, 60}, {2, 720, 60}, {1, 1500, 0}, {3, 600, 60}, {2, 960, 90}, {3, 720, 90}, {2, 1200, 90}}},
	{distances: half, phases: peak, target: planner.TargetHalf,
		ladder: []rung{{2, 660, 90}, {3, 480, 90}, {1, 1500, 0}, {3, 600, 90}, {2, 960, 120}, {3, 720, 120}, {2, 1200, 120}}},

	{distances: marathon, phases: early, target: planner.TargetTempo,
		ladder: []rung{{2, 600, 120}, {2, 660, 120}, {2, 780, 120}, {3, 600, 120}, {2, 960, 120}, {3, 720, 120}}},
	{distances: marathon, phases: build, target: planner.TargetTempo,
		ladder: []rung{{1, 1200, 0}, {2, 720, 90}, {1, 1680, 0}, {2, 960, 90}, {2, 1080, 90}, {3, 780, 90}, {4, 600, 60}}},
	{distances: marathon, phases: peak, target: planner.TargetHalf,
		ladder: []rung{{2, 720, 120}, {1, 1500, 0}, {2, 900, 120}, {1, 1920, 0}, {2, 1080, 120}, {3, 780, 120}, {2, 1200, 120}}},

	{distances: ultra, phases: early, target: planner.TargetTempo,
		ladder: []rung{{2, 540, 180}, {2, 660, 180}, {2, 780, 180}, {2, 900, 180}, {2, 960, 180}, {2, 1080, 180}}},
	{distances: ultra, phases: build, target: planner.TargetTempo,
		ladder: []rung{{1, 1080, 0}, {1, 1200, 0}, {1, 1440, 0}, {1, 1620, 0}, {1, 1800, 0}, {1, 2100, 0}, {1, 2400, 0}}},
	{distances: ultra, phases: peak, target: planner.TargetHalf,
		ladder: []rung{{1, 1320, 0}, {1, 1500, 0}, {2, 900, 180}, {1, 1920, 0}, {2, 1080, 180}, {1, 2280, 0}, {2, 1200, 180}}},

	{distances: noRace, phases: usual, target: planner.TargetTempo,
		ladder: []rung{{3, 300, 60}, {2, 480, 90}, {3, 360, 90}, {2, 600, 90}, {3, 480, 90}, {3, 540, 90}, {3, 600, 90}}},
}
