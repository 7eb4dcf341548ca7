package state

import (
	"math"
	"strconv"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
)

// typed takes what was written in a field of the session sheet. What can't be
// read is said in one sentence and changes nothing.
func typed(m *Model, t SessionEdited) []Effect {
	_, s, ok := m.Plan.Find(t.Session)
	if !ok {
		return nil
	}
	text := strings.TrimSpace(t.Text)
	switch t.Field {
	case SessionMinutes:
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > planner.MaxMinutes {
			return refuse(m, words.BadMinutes)
		}
		return doIf(m, n != s.Minutes, planner.Resize{Session: t.Session, Minutes: n})
	case SessionDistance:
		metres, ok := kilometres(text)
		if !ok {
			return refuse(m, words.BadDistance)
		}
		return doIf(m, metres != s.Metres, planner.SetDistance{Session: t.Session, Metres: metres})
	case SessionEffort:
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > 10 {
			return refuse(m, words.BadEffort)
		}
		return doIf(m, n != s.Effort(), planner.SetEffort{Session: t.Session, RPE: n})
	}
	if len([]rune(text)) > planner.MaxNote {
		return refuse(m, words.BadNote)
	}
	return doIf(m, text != s.Note, planner.SetNote{Session: t.Session, Note: text})
}

func doIf(m *Model, changed bool, e planner.Edit) []Effect {
	m.Alert = ""
	if !changed {
		return nil
	}
	return do(m, words.Phrase{}, e)
}

func refuse(m *Model, why words.Key) []Effect {
	m.Alert = why.Text()
	return nil
}

// kilometres reads "8", "8.4" or "8,4"; nothing is no distance.
func kilometres(text string) (metres int, ok bool) {
	if text == "" {
		return 0, true
	}
	km, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	if err != nil || !(km >= 0 && km <= planner.MaxMetres/1000) {
		return 0, false
	}
	return int(math.Round(km * 1000)), true
}

func duplicateSession(m *Model, id planner.SessionID) []Effect {
	at, ok := m.Plan.Where(id)
	if !ok {
		return nil
	}
	_, s, _ := m.Plan.Find(id)
	twin := *s
	twin.Pin, twin.Done = false, false
	at.Index = planner.AtEnd
	m.Sheet = Sheet{}
	effects := do(m, words.Phrase{}, planner.Add{Session: twin, To: at})
	return append(effects, focusCard(m.Plan.LastID))
}
