package workout

import "hardeasy/planner"

// Easy runs that are more than easy: strides at the end, and the way from walking to half an hour
// of running, each week of it three times.
var easies = []workout{
	{distances: all, phases: always, shape: fromWalks, target: planner.TargetJog, ladder: []rung{
		{8, 60, 120}, {8, 90, 90}, {6, 120, 90}, {6, 180, 90}, {5, 240, 90}, {4, 360, 90},
		{3, 480, 120}, {3, 540, 60}, {2, 840, 120}, {2, 900, 60}, {1, 1800, 0},
	}},
	{distances: all, phases: always, shape: atEnd, target: planner.TargetFast,
		ladder: []rung{{4, 20, 60}, {5, 20, 60}, {6, 20, 60}, {8, 20, 60}, {10, 20, 60}}},
}
