package state

import (
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
)

// A person may go against a rule in one week, for a reason. That is an edit of
// the plan, so it travels with it and can be undone. (TuneRule decides about a rule
// for the whole plan.)
type (
	// ReasonEdited is what stands in the field for a reason.
	ReasonEdited struct{ Text string }
	// OverrideRule goes against a rule in one week; Week is an index.
	OverrideRule struct {
		Rule string
		Week int
	}
	// HeedRule takes an override back.
	HeedRule struct {
		Rule string
		Week int
	}
)

func override(m *Model, o OverrideRule) []Effect {
	reason := strings.TrimSpace(m.Reason)
	if reason == "" {
		return refuse(m, words.ReasonWanted)
	}
	return do(m, words.GoAgainst(words.RuleTitle(o.Rule)), planner.SetRuling{Ruling: planner.Ruling{Rule: o.Rule, Week: o.Week + 1, Reason: reason}})
}

// heed takes back what was said of the week, and what a plan says of all weeks.
func heed(m *Model, h HeedRule) []Effect {
	edits := []planner.Edit{planner.SetRuling{Ruling: planner.Ruling{Rule: h.Rule, Week: h.Week + 1}}}
	if all := m.Ruling(h.Rule); all.Reason != "" {
		all.Reason = ""
		edits = append(edits, planner.SetRuling{Ruling: all})
	}
	return do(m, words.HeedAgain(words.RuleTitle(h.Rule)), edits...)
}
