package state_test

import (
	"testing"

	"hardeasy/app/state"
)

// A link that was pasted before Go was up is shown once it is.
func TestPastedEarly(t *testing.T) {
	m, _ := after(state.Model{}, state.Started{Paste: link(t, autumn), Pasted: true})
	if m.Preview == nil || m.Preview.Plan.ID != autumnID {
		t.Fatalf("%+v", m.Preview)
	}
	m, _ = after(state.Model{}, state.Started{Paste: "no plan", Pasted: true})
	if m.Preview != nil || !sentence(m.Alert) || m.Paste != "no plan" || m.Screen != state.SetupScreen {
		t.Errorf("%q %q", m.Alert, m.Paste)
	}
}
