package workout

import "hardeasy/planner"

// The taper and race week keep the pace of the race and take the length away. Whatever the
// type of the run, this is what is in it; a rung for each level.
var nearRace = []workout{
	{distances: k5, phases: taper, target: planner.Target5k, metres: true, ladder: []rung{{5, 400, 90}, {6, 400, 90}, {8, 400, 90}}},
	{distances: k5, phases: week, target: planner.Target5k, metres: true, ladder: []rung{{3, 400, 90}, {4, 400, 90}, {5, 400, 90}}},
	{distances: k10, phases: taper, target: planner.Target10k, metres: true, ladder: []rung{{3, 1000, 120}, {4, 1000, 120}, {5, 1000, 120}}},
	{distances: k10, phases: week, target: planner.Target10k, metres: true, ladder: []rung{{3, 600, 120}, {4, 600, 120}, {5, 600, 120}}},
	{distances: half, phases: taper, target: planner.TargetHalf, ladder: []rung{{2, 480, 120}, {2, 600, 120}, {3, 600, 120}}},
	{distances: half, phases: week, target: planner.TargetHalf, ladder: []rung{{2, 240, 120}, {2, 300, 120}, {3, 300, 120}}},
	{distances: marathon, phases: taper, target: planner.TargetMarathon, ladder: []rung{{2, 600, 120}, {2, 720, 120}, {2, 900, 120}}},
	{distances: marathon, phases: week, target: planner.TargetMarathon, ladder: []rung{{1, 720, 0}, {1, 840, 0}, {1, 900, 0}}},
	{distances: ultra, phases: taper, target: planner.TargetSteady, ladder: []rung{{1, 900, 0}, {1, 1200, 0}, {1, 1500, 0}}},
	{distances: ultra, phases: week, target: planner.TargetSteady, ladder: []rung{{1, 600, 0}, {1, 720, 0}, {1, 900, 0}}},
	{distances: noRace, phases: taper | week, target: planner.TargetTempo, ladder: []rung{{2, 300, 90}, {2, 360, 90}, {3, 300, 90}}},
}
