package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
)

// What is said of the plan as a whole stands above its weeks. It is about goals, so a person
// may also answer that the race is only to be finished.

// FinishOnly answers a rule about the goal: the race is run to finish it. Such an answer is an
// override of the rule for the whole plan.
type FinishOnly struct{ Rule string }

func (msg FinishOnly) update(m *Model) []Effect {
	if !AboutGoal(msg.Rule) {
		return nil
	}
	return edit(m, words.FinishOnly.Of(), planner.SetRuling{Ruling: m.because(msg.Rule, words.FinishOnlyReason.Text())})
}

// AboutGoal reports whether a rule is about whether a race can be run as it is meant to be.
func AboutGoal(id string) bool { return id == "race-readiness" || id == "goal-at-risk" }

// answered are the edits of a fix, and the answer to a finding about what is over: the fix
// does not undo it, so what was done about it stands as the reason to hear no more of it.
func (m *Model) answered(id string, edits []planner.Edit) []planner.Edit {
	if r, ok := Suite.Find(id); ok && r.Past {
		done := words.Capital(words.Edits(&m.Plan, edits).Did)
		return append(edits[:len(edits):len(edits)], planner.SetRuling{Ruling: m.because(id, done)})
	}
	return edits
}

// because is the ruling on a rule for the whole plan, with a reason.
func (m *Model) because(id, reason string) planner.Ruling {
	ruling := m.Ruling(id)
	ruling.Reason = reason
	return ruling
}
