package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Tuning is how a rule is taken in a plan: as the rulebook has it, always at
// one severity, or not at all.
type Tuning uint8

const (
	AsWritten Tuning = iota
	AsError
	AsWarning
	AsAdvice
	Off
	Tunings
)

var tunedSeverity = [Tunings]string{AsError: "error", AsWarning: "warning", AsAdvice: "advice"}

// TuneRule decides about a rule for the whole plan.
type TuneRule struct {
	ID string
	To Tuning
}

// Ruling is what the person decided about the rule for the whole plan.
func (m *Model) Ruling(id string) planner.Ruling {
	for _, r := range m.Plan.Rulings {
		if r.Rule == id && r.Week == 0 {
			return r
		}
	}
	return planner.Ruling{Rule: id}
}

// Tuning is how the rule is taken in the plan.
func (m *Model) Tuning(r *rule.Rule) Tuning {
	said := m.Ruling(r.ID)
	switch {
	case r.AlwaysOn:
		return AsWritten
	case said.Mute:
		return Off
	case said.Severity != "":
		return Tuning(slices.Index(tunedSeverity[:], said.Severity))
	}
	return AsWritten
}

// The reason of an override of the whole plan is kept.
func (msg TuneRule) update(m *Model) []Effect {
	r, ok := Suite.Find(msg.ID)
	if !ok || !Tunable(r) || msg.To >= Tunings || m.Tuning(r) == msg.To || r.PartOf != "" && tunedSeverity[msg.To] != "" {
		return nil
	}
	next := m.Ruling(r.ID)
	next.Mute, next.Severity = msg.To == Off, tunedSeverity[msg.To]
	return edit(m, words.Tuned(words.RuleTitle(r.ID), tunedSeverity[msg.To], next.Mute), planner.SetRuling{Ruling: next})
}

// Tunable reports whether a person may decide about the rule: not about one that
// is there for safety, and not about one that never speaks, unless another rule
// speaks for it.
func Tunable(r *rule.Rule) bool { return !r.AlwaysOn && (!r.Generator || r.PartOf != "") }
