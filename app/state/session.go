package state

import (
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// SessionField is a field of the session sheet.
type SessionField uint8

const (
	SessionMinutes SessionField = iota
	SessionDistance
	SessionEffort
	SessionNote
)

type (
	// SessionEdited is a field of the session sheet.
	SessionEdited struct {
		Session planner.SessionID
		Field   SessionField
		Text    string
	}
	ChangeType struct {
		Session planner.SessionID
		Type    catalog.ID
	}
	DuplicateSession struct{ Session planner.SessionID }
)

// What can't be read is said in one sentence and changes nothing.
func (msg SessionEdited) update(m *Model) []Effect {
	_, s, ok := m.Plan.Find(msg.Session)
	if !ok {
		return nil
	}
	var n int
	text := strings.TrimSpace(msg.Text)
	switch msg.Field {
	case SessionMinutes:
		if text == "" && (s.Metres > 0 || len(s.Steps) > 0) && s.Type.IsRun() {
			return editIf(m, !s.ByPace, planner.Resize{Session: s.ID})
		}
		if !count(&n, text, 1, planner.MaxMinutes) {
			return refuse(m, words.BadMinutes)
		}
		return editIf(m, n != s.Minutes || s.ByPace, planner.Resize{Session: s.ID, Minutes: n})
	case SessionDistance:
		metres, ok := distance(text, s.Unit)
		if !ok {
			return refuse(m, words.BadDistance)
		}
		edits := []planner.Edit{planner.SetDistance{Session: s.ID, Metres: metres, Unit: s.Unit}}
		// Minutes that are the type's usual ones are nobody's wish.
		if usual := s.Type.Info().Minutes; metres > 0 && s.Type.IsRun() && s.Minutes == usual {
			edits = append(edits, planner.Resize{Session: s.ID})
		}
		return editIf(m, metres != s.Metres, edits...)
	case SessionEffort:
		if !count(&n, text, 1, 10) {
			return refuse(m, words.BadEffort)
		}
		return editIf(m, n != s.Effort(), planner.SetEffort{Session: s.ID, RPE: n})
	}
	if len([]rune(text)) > planner.MaxNote {
		return refuse(m, words.BadNote)
	}
	return editIf(m, text != s.Note, planner.SetNote{Session: s.ID, Note: text})
}

func (msg ChangeType) update(m *Model) []Effect {
	return edit(m, words.Phrase{}, planner.Retype{Session: msg.Session, Type: msg.Type})
}

func (msg DuplicateSession) update(m *Model) []Effect {
	at, ok := m.Plan.Where(msg.Session)
	if !ok {
		return nil
	}
	_, s, _ := m.Plan.Find(msg.Session)
	twin := *s
	twin.Pin, twin.Done = false, false
	at.Index = planner.AtEnd
	m.Sheet = Sheet{}
	effects := edit(m, words.Phrase{}, planner.Add{Session: twin, To: at})
	return append(effects, focusCard(m.Plan.LastID))
}
