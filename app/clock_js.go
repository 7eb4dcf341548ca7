package app

import (
	"hardeasy/app/browser"
	"hardeasy/app/state"
)

// followClock tells the app of a new day. A number that is being typed belongs to the
// day on the screen, so it is taken in first.
func (r *root) followClock(send func(state.Msg)) {
	if browser.Today() == r.model.Date {
		return
	}
	browser.Leave(`[data-screen="today"] input`)
	send(state.DayCame{Date: browser.Today()})
}

// dated is a message of the person, with the new date when the screen still shows the
// day before: nothing may be logged for the wrong day.
func (r *root) dated(msg state.Msg) state.Msg {
	if today := browser.Today(); today != r.model.Date {
		return state.Late{Date: today, Msg: msg}
	}
	return msg
}
