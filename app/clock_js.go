package app

import (
	"hardeasy/app/browser"
	"hardeasy/app/state"
)

// followClock tells the app when it is another day. A number that is half typed
// was meant for the day it is typed under, so it is taken before that goes.
func (r *root) followClock(send func(state.Msg)) {
	if browser.Today() == r.model.Date {
		return
	}
	browser.Leave(`[data-screen="today"] input`)
	send(state.DayCame{Date: browser.Today()})
}

// dated is what the person did, with the date where the screen shows another:
// nothing may be written for a day that has passed unnoticed.
func (r *root) dated(msg state.Msg) state.Msg {
	if today := browser.Today(); today != r.model.Date {
		return state.Late{Date: today, Msg: msg}
	}
	return msg
}
