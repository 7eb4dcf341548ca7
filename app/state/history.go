package state

import "hardeasy/planner"

// historyDepth is how many changes can be taken back.
const historyDepth = 50

// History is the plan's past and the future it was taken back from. A plan is a
// value that shares what did not change, so a step is the plan itself.
type History struct {
	Past, Future []Step
}

// Step is a plan as it was before, or after, what Words say was done.
type Step struct {
	Plan  planner.Plan
	Words string
}

// Did records that the plan was left for another.
func (h History) Did(was planner.Plan, words string) History {
	past := append(h.Past[:len(h.Past):len(h.Past)], Step{was, words})
	if len(past) > historyDepth {
		past = past[len(past)-historyDepth:]
	}
	return History{Past: past}
}

// Undo gives the plan before the last change.
func (h History) Undo(now planner.Plan) (History, Step, bool) {
	return shift(h.Past, h.Future, now, func(past, future []Step) History { return History{past, future} })
}

// Redo gives the plan after the change last undone.
func (h History) Redo(now planner.Plan) (History, Step, bool) {
	return shift(h.Future, h.Past, now, func(future, past []Step) History { return History{past, future} })
}

// shift takes the last step of one side and puts where we are on the other.
func shift(from, to []Step, now planner.Plan, made func(from, to []Step) History) (History, Step, bool) {
	if len(from) == 0 {
		return made(from, to), Step{}, false
	}
	step := from[len(from)-1]
	// The plan gets a past here, but ids used in it stay used.
	step.Plan.LastID = max(step.Plan.LastID, now.LastID)
	to = append(to[:len(to):len(to)], Step{now, step.Words})
	return made(from[:len(from)-1], to), step, true
}
