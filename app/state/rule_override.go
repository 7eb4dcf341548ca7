package state

import (
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
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

func (msg ReasonEdited) update(m *Model) []Effect {
	m.Reason = msg.Text
	return nil
}

func (msg OverrideRule) update(m *Model) []Effect {
	reason := strings.TrimSpace(m.Reason)
	if reason == "" {
		return refuse(m, words.ReasonWanted)
	}
	ruling := planner.Ruling{Rule: msg.Rule, Week: msg.Week + 1}
	if msg.Week == rule.NoWeek {
		ruling = m.Ruling(msg.Rule)
	}
	ruling.Reason = reason
	return edit(m, words.GoAgainst.Of(words.RuleTitle(msg.Rule)), planner.SetRuling{Ruling: ruling})
}

// What a plan says of all weeks is taken back as well.
func (msg HeedRule) update(m *Model) []Effect {
	edits := []planner.Edit{planner.SetRuling{Ruling: planner.Ruling{Rule: msg.Rule, Week: msg.Week + 1}}}
	if all := m.Ruling(msg.Rule); all.Reason != "" {
		all.Reason = ""
		edits = append(edits, planner.SetRuling{Ruling: all})
	}
	return edit(m, words.HeedAgain.Of(words.RuleTitle(msg.Rule)), edits...)
}
