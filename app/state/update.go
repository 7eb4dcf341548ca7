package state

// Update is the whole behaviour of the app: what happened, to what is known,
// gives what is known next and what the browser has to do. No message at all
// changes nothing.
func Update(m Model, msg Msg) (Model, []Effect) {
	if msg == nil {
		return m, nil
	}
	effects := msg.update(&m)
	return m, effects
}
