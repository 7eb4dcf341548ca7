package strength

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// chains lead from an exercise to harder ones (rulebook 6.5). A step with several names
// is a choice.
var chains = [...][][]string{
	{{"glute-bridge"}, {"single-leg-bridge"}, {"hip-thrust"}, {"romanian-deadlift"}, {"deadlift"}},
	{{"clamshell"}, {"side-lying-abduction"}, {"lateral-band-walk"}, {"step-down"}, {"bulgarian-split-squat"}},
	{{"single-leg-balance"}, {"single-leg-rdl-bw"}, {"single-leg-rdl"}},
	{{"air-squat"}, {"goblet-squat"}, {"front-squat", "back-squat"}},
	{{"step-down"}, {"box-pistol"}, {"pistol-squat"}},
	{{"front-plank"}, {"push-up-hold"}, {"plank-shoulder-tap"}, {"body-saw"}},
	{{"hamstring-walkout"}, {"slider-curl"}, {"nordic-curl"}},
	{{"standing-calf-raise"}, {"single-leg-calf-raise"}, {"seated-calf-raise"}, {"pogo-hop"}, {"single-leg-hop"}},
	{{"incline-push-up"}, {"push-up"}, {"db-bench-press"}, {"bench-press"}},
	{{"band-pulldown"}, {"assisted-pull-up"}, {"pull-up"}},
}

// Next lists the exercises after one in its chain, none at its end.
func Next(exercise string) []string {
	var next []string
	for _, chain := range chains {
		for i, step := range chain[:len(chain)-1] {
			for _, id := range step {
				if id == exercise {
					next = append(next, chain[i+1]...)
				}
			}
		}
	}
	return next
}

// after lists all exercises that come after one in its chain, the next first.
func after(exercise string) []string {
	queue := Next(exercise)
	for i := 0; i < len(queue); i++ {
		for _, id := range Next(queue[i]) {
			if !slices.Contains(queue, id) {
				queue = append(queue, id)
			}
		}
	}
	return queue
}

// NextFor is the next exercise of the chain for which the athlete has the level and the
// equipment; others are skipped.
func NextFor(a *planner.Athlete, exercise string) (*catalog.Exercise, bool) {
	for _, id := range after(exercise) {
		if e, ok := catalog.FindExercise(id); ok && e.Possible(a.Equipment) && a.LevelsAbove(e) <= 0 {
			return e, true
		}
	}
	return nil, false
}

// When to move on (rulebook 6.5).
const (
	masterSets  = 3
	masterReps  = 8
	masterHold  = 40 // seconds
	masterRIR   = 3
	masterTimes = 2 // sessions
)

// Mastered reports whether a lift with so much in reserve was easy enough for the next one
// of the chain: 3 × 8, or 3 × 40 s, with 3 in reserve.
func Mastered(l *planner.Exercise, rir planner.Opt) bool {
	least := masterReps
	if l.Hold {
		least = masterHold
	}
	return l.Sets >= masterSets && l.Reps >= least && rir.Known && rir.N >= masterRIR
}

// MoveOn is the exercise after one that was mastered in two sessions that were done before
// the end of the week.
func MoveOn(p *planner.Plan, week int, exercise string) (*catalog.Exercise, bool) {
	times := 0
	for w := 0; w <= week && w < len(p.Weeks); w++ {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			for j := range s.Exercises {
				if l := &s.Exercises[j]; s.Done && l.ID == exercise && Mastered(l, s.RIR) {
					times++
				}
			}
		}
	}
	if times < masterTimes {
		return nil, false
	}
	return NextFor(&p.Athlete, exercise)
}
