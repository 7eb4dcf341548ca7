package state

import "hardeasy/planner"

type (
	OpenSheet  struct{ Sheet Sheet }
	CloseSheet struct{}
	// TapSession is a tap on a card: it opens its sheet, unless a session is in
	// the air and looks for its slot.
	TapSession struct{ Session planner.SessionID }
)

func (msg OpenSheet) update(m *Model) []Effect { return openSheet(m, msg.Sheet) }

func (msg TapSession) update(m *Model) []Effect {
	if m.Drag != nil {
		return nil // the slot under the card takes it
	}
	return openSheet(m, Sheet{Kind: SessionSheet, Session: msg.Session})
}

func openSheet(m *Model, s Sheet) []Effect {
	if _, _, ok := m.Plan.Find(s.Session); !ok && s.Session != 0 {
		return nil
	}
	if s.Kind > RoomSheet || s.Kind == RoomSheet && !m.HasPlan {
		return nil // a proposal's sheet comes with the proposal
	}
	if s.Kind == TellSheet {
		if s.Tell.Asks, _ = m.Wanted(); s.Tell.Asks == 0 {
			return nil
		}
	}
	if s.Kind == MissedSheet && len(m.Missed()) == 0 {
		return nil
	}
	leave(m)
	m.Sheet, m.Toast.Text = s, "" // a toast would lie over the sheet
	if s.Kind == MoveSheet {
		d, _ := dragOf(&m.Plan, s.Session)
		d.judgeSlots(m.board())
		m.Sheet.Slots = d.Slots
	}
	return []Effect{Focus{"[data-sheet] [data-close]"}}
}

func (CloseSheet) update(m *Model) []Effect {
	back := m.Sheet
	leave(m)
	m.Sheet = Sheet{}
	if back.Kind == ProposalSheet || back.Kind == WhySheet {
		return []Effect{Focus{"[data-action='arrange']"}}
	}
	if back.Kind == TellSheet {
		return []Effect{Focus{"[data-action='tell']"}}
	}
	if back.Kind == MissedSheet {
		return []Effect{Focus{"[data-action='missed']"}}
	}
	if back.Session != 0 {
		return []Effect{focusCard(back.Session)}
	}
	return nil
}

func focusCard(id planner.SessionID) Effect {
	return Focus{"[data-session='" + itoa(int(id)) + "']"}
}
