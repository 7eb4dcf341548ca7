package season

import "hardeasy/planner"

// Volume is what a person runs now, and how many lifts they want.
type Volume struct {
	Runs    int         // a week, 0-7
	Minutes int         // of a usual run
	Lifts   planner.Opt // wanted a week, 0-4; unknown = what the phase asks for
}

// Volume is that of the answers.
func (a Answers) Volume() Volume {
	a = a.sane()
	return Volume{Runs: a.RunDays, Minutes: a.RunMinutes, Lifts: a.Lifts}
}

// Where a head does not say how often a person runs, a run of that level has so many
// minutes [E], and nobody is taken to run more often.
const (
	usualRunMinutes = 45
	mostUsualRuns   = 5
)

// VolumeOf is the volume that the history of a plan's head tells of. Without one the person
// has not run.
func VolumeOf(head *planner.Plan) Volume {
	minutes := head.History.PrevRunMin.N
	runs := min((minutes+usualRunMinutes-1)/usualRunMinutes, mostUsualRuns)
	if runs == 0 {
		return Volume{}
	}
	return Volume{Runs: runs, Minutes: minutes / runs}
}

func (v Volume) sane() Volume {
	v.Runs, v.Minutes = min(max(v.Runs, 0), 7), min(max(v.Minutes, 0), maxRunMinutes)
	if v.Minutes == 0 {
		v.Runs = 0
	}
	if !v.Lifts.Known {
		v.Lifts.N = 0
	}
	v.Lifts.N = min(max(v.Lifts.N, 0), maxLifts)
	return v
}

// runner is the person of some weeks: as of those days, with what they run and want.
type runner struct {
	planner.Athlete
	Volume
	race bool // there is one to train for
}

// runs is with how many runs a week the plan starts: as many as the person runs now. A
// person who wants to start running gets three short ones (rulebook 6.6, beginner
// runners).
func (a *runner) runs() int {
	if a.Runs == 0 && (a.race || a.Goal == planner.Endurance) {
		return newRuns
	}
	return a.Runs
}

func (a *runner) usualMinutes() int {
	if a.Runs == 0 {
		return newRunMinutes
	}
	return a.Minutes
}

const (
	newRuns       = 3
	newRunMinutes = 20
)
