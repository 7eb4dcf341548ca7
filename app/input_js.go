package app

import (
	"hardeasy/app/browser"
	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// dragMessages makes messages of drag events.
func dragMessages(send func(state.Msg)) browser.DragEvents {
	return browser.DragEvents{
		Tap: func(session int) {
			send(state.TapSession{Session: planner.SessionID(session)})
		},
		Lift: func(session int, palette string) {
			t, _ := catalog.ParseSession(palette)
			send(state.PickUp{Session: planner.SessionID(session), Type: t})
		},
		Over: func(t browser.DragTarget) {
			at, ok := state.ParseSlotName(t.Slot)
			at.Index = t.Index
			send(state.DragOver{Target: state.Target{On: ok, Place: at, Swap: planner.SessionID(t.Swap)}})
		},
		Turn: func(weeks int) { send(state.TurnWeek{By: weeks}) },
		Drop: func() { send(state.PutDown{}) },
		Stop: func() { send(state.CancelDrag{}) },
	}
}

// press sends the message for a key on the current screen, and reports whether
// there is one.
func press(m *state.Model, k browser.Key, send func(state.Msg)) bool {
	msg := state.KeyMeans(m, state.Key{Name: k.Name, Command: k.Command, Shift: k.Shift, Session: planner.SessionID(k.Session)})
	if msg == nil {
		return false
	}
	send(msg)
	return true
}
