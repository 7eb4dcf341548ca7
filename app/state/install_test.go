package state_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// What the app on the home screen is given holds everything, the log too, and
// leaves the ticks of the Share screen as they are.
func TestTakeAlong(t *testing.T) {
	m, effects := after(opened(t, private), state.Installable{How: state.InstallByHand}, state.TakeAlong{})
	copied := only[state.Copy](t, effects).Text
	if p, err := share.Read(copied); err != nil || notation.Format(p) != private {
		t.Errorf("%v\n%s", err, notation.Format(p))
	}
	m, _ = after(m, state.CopyDone{}, state.Routed{Route: "#/share"})
	if found := holds(carried(t, m), secrets); found != nil || m.Share.Copied {
		t.Errorf("the Share screen's link holds %q", found)
	}
}

// After an edit, or with another plan, what was copied is an old plan: the
// steps begin anew.
func TestTakenAlongIsThisPlan(t *testing.T) {
	m, _ := after(opened(t, private), state.TakeAlong{})
	for name, msg := range map[string]state.Msg{
		"an edit": state.DropSession{Session: m.Plan.Weeks[0].Sessions[0].ID}, "another plan": state.PlanOpened{Plan: parse(t, autumn)},
	} {
		if m, _ := after(m, msg); m.Install.Along != "" {
			t.Errorf("after %s the steps still stand", name)
		}
	}
}

// "Not now" holds at the next start too, and hides no way to install.
func TestNotNow(t *testing.T) {
	m, effects := after(opened(t, spring), state.Installable{How: state.InstallByHand}, state.InstallNoMore{})
	only[state.KeepHintAway](t, effects)
	if !m.Install.NoHint || m.Install.How != state.InstallByHand {
		t.Errorf("%v %v", m.Install.NoHint, m.Install.How)
	}
	m, _ = after(state.Model{}, state.Started{Install: state.InstallByHand, NoHint: true})
	if !m.Install.NoHint || m.Install.How != state.InstallByHand {
		t.Errorf("the next time: %v %v", m.Install.NoHint, m.Install.How)
	}
}
