package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// DropSession takes a session out. Some strength is better than none, so in
// place of a strength session it offers a small one.
type DropSession struct{ Session planner.SessionID }

func (msg DropSession) update(m *Model) []Effect {
	m.Sheet = Sheet{}
	week, s, there := m.Plan.Find(msg.Session)
	lifts := there && rule.KindOf(s)&rule.Main != 0
	effects := edit(m, words.Phrase{}, planner.Drop{Session: msg.Session})
	if lifts && len(effects) > 0 && !m.Plan.Mutes(rulebook.SmallStrengthRule) {
		if offer, ok := rulebook.SmallStrength(&m.Plan, week); ok {
			m.Toast.Next = EditPlan{Edits: []planner.Edit{offer}}
			m.Toast.NextText = words.DoInstead.Of(words.Minutes(offer.Session.Minutes), words.Day(offer.To.Day))
		}
	}
	return effects
}
