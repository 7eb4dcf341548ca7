package state

import (
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// historyDepth is how many changes can be taken back, and storedDepth how many
// of them after the app was closed.
const (
	historyDepth = 50
	storedDepth  = 20
	storedBytes  = 512 << 10 // of all stored steps together
)

// History is the plan's past and the future it was taken back from. A plan is a
// value that shares what did not change, so a step is the plan itself.
type History struct {
	Past, Future []HistoryStep // the nearest last
}

// HistoryStep is a plan as it was before, or after, what Words say was done.
type HistoryStep struct {
	Words string
	plan  planner.Plan // without weeks: it is still in the text alone
	text  string       // the plan's notation, to be stored
}

func newStep(p planner.Plan, words string) HistoryStep {
	return HistoryStep{Words: words, plan: p, text: PlanText(p)}
}

// Plan reads the step's plan; not ok when a stored step can't be read.
func (s HistoryStep) Plan() (planner.Plan, bool) {
	if len(s.plan.Weeks) > 0 {
		return s.plan, true
	}
	p, err := notation.Parse(s.text)
	return p, err == nil && p.ID != "" && len(p.Weeks) > 0
}

// Did records that the plan was left for another.
func (h History) Did(was planner.Plan, words string) History {
	past := append(h.Past[:len(h.Past):len(h.Past)], newStep(was, words))
	if len(past) > historyDepth {
		past = past[len(past)-historyDepth:]
	}
	return History{Past: past}
}

// Back gives the plan before the last change, and what the change was called.
func (h History) Back(now planner.Plan) (History, planner.Plan, string, bool) {
	return shift(h.Past, h.Future, now, func(past, future []HistoryStep) History { return History{past, future} })
}

// Forth gives the plan after the change last undone.
func (h History) Forth(now planner.Plan) (History, planner.Plan, string, bool) {
	return shift(h.Future, h.Past, now, func(future, past []HistoryStep) History { return History{past, future} })
}

// shift takes the last step of one side and puts where we are on the other.
func shift(from, to []HistoryStep, now planner.Plan, made func(from, to []HistoryStep) History) (History, planner.Plan, string, bool) {
	if len(from) == 0 {
		return made(from, to), now, "", false
	}
	step := from[len(from)-1]
	p, ok := step.Plan()
	if !ok {
		return made(nil, to), now, "", false // nor can what lies beyond it be reached
	}
	// The plan gets a past here, but ids used in it stay used.
	p.LastID = max(p.LastID, now.LastID)
	to = append(to[:len(to):len(to)], newStep(now, step.Words))
	return made(from[:len(from)-1], to), p, step.Words, true
}

// Encode is the history to be stored beside revision rev of the plan, "" when
// there is none:
//
//	hardeasy-undo 1 rev=7 saved=0 crc=1c291ca3
//	undo Move tempo run to Thursday morning
//	plan Spring half
//	...
//	----
//	redo Drop core and mobility
//	...
func (h History) Encode(rev int) string {
	undo, redo := newest(h.Past), newest(h.Future)
	if len(undo)+len(redo) == 0 {
		return ""
	}
	var parts []string
	for _, s := range undo {
		parts = append(parts, "undo "+oneLine(s.Words)+"\n"+s.text)
	}
	for _, s := range redo {
		parts = append(parts, "redo "+oneLine(s.Words)+"\n"+s.text)
	}
	return seal(undoFormat, Stored{Rev: rev}, strings.Join(parts, PlanBreak))
}

const undoFormat = "hardeasy-undo"

// DecodeHistory reads a history that was stored with revision rev of the plan.
// One of another revision, a damaged or a newer one is none.
func DecodeHistory(text string, rev int) (h History) {
	s, body, err := unseal(undoFormat, text)
	if err != nil || s.Rev != rev {
		return h
	}
	for _, part := range strings.Split(body, PlanBreak) {
		line, notation, _ := strings.Cut(part, "\n")
		kind, words, _ := strings.Cut(line, " ")
		step := HistoryStep{Words: words, text: notation}
		switch kind {
		case "undo":
			h.Past = append(h.Past, step)
		case "redo":
			h.Future = append(h.Future, step)
		}
	}
	return h
}

// newest are the last steps that are worth their room.
func newest(steps []HistoryStep) []HistoryStep {
	from, bytes := len(steps), 0
	for from > 0 && len(steps)-from < storedDepth && bytes+len(steps[from-1].text) <= storedBytes/2 {
		from--
		bytes += len(steps[from].text)
	}
	return steps[from:]
}
