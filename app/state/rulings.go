package state

import (
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
)

// A person may hear no more of a rule, or go against it once for a reason. Both
// are edits of the plan, so they travel with it and can be undone.
type (
	// ReasonTyped is what stands in the field for a reason.
	ReasonTyped struct{ Text string }
	// Override goes against a rule in one week; Week is an index.
	Override struct {
		Rule string
		Week int
	}
	// Heed takes an override back.
	Heed struct {
		Rule string
		Week int
	}
	// Mute silences a rule for the plan.
	Mute struct{ Rule string }
)

func override(m Model, o Override) (Model, []Effect) {
	reason := strings.TrimSpace(m.Reason)
	if reason == "" {
		return refuse(m, words.ReasonWanted)
	}
	m.Reason = ""
	return do(m, words.GoAgainst(titleOf(o.Rule)), planner.Rule{Ruling: planner.Ruling{Rule: o.Rule, Week: o.Week + 1, Reason: reason}})
}

func titleOf(id string) string {
	if r, ok := Suite.Find(id); ok {
		return r.Title
	}
	return id
}
