package state

import "hardeasy/app/words"

// What the app says on its own account, and what a person answers.
type (
	// Fault is something that could not be done, in one sentence.
	Fault        struct{ Sentence string }
	DismissAlert struct{}
	// ToastOver ends toast N.
	ToastOver struct{ N int }
	// UpdateWaits announces a new version; UpdateNow lets it take over.
	UpdateWaits struct{}
	UpdateNow   struct{}
	// SkipToMain lets the keyboard jump over the navigation.
	SkipToMain struct{}
)

// toast says what was done, in sight and to the screen reader.
func toast(m *Model, text string, withUndo bool) []Effect {
	m.Toast = Toast{Text: text, Undoes: withUndo, N: m.Toast.N + 1}
	m.Live = words.Then(text, m.Live)
	return []Effect{Forget{m.Toast.N}}
}

func (msg Fault) update(m *Model) []Effect {
	m.Alert = msg.Sentence
	return nil
}

func (DismissAlert) update(m *Model) []Effect {
	m.Alert = ""
	return nil
}

func (UpdateWaits) update(m *Model) []Effect {
	m.Update = true
	return nil
}

func (UpdateNow) update(*Model) []Effect { return []Effect{ApplyUpdate{}} }

func (SkipToMain) update(*Model) []Effect { return []Effect{Focus{"#main"}} }

func (msg ToastOver) update(m *Model) []Effect {
	if m.Toast.N == msg.N {
		m.Toast.Text = ""
	}
	return nil
}
