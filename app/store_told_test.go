package app

import (
	"testing"

	"hardeasy/app/state"
)

// What was asked about a plan is kept while the plan or its entry in the bin is.
func TestTold(t *testing.T) {
	store := memory{}
	s := newPlanStore(store)
	save(t, s, plan(t, springID, 30), 0, state.History{})
	told := state.TellDeload | state.TellKm
	s.keepTold(springID, told)
	if again := newPlanStore(store); again.told(springID) != told || again.told(autumnID) != 0 {
		t.Errorf("%s %s", again.told(springID), again.told(autumnID))
	}
	s.remove(springID, 5)
	if _, err := s.undelete(springID, 6); err != nil || s.told(springID) != told {
		t.Errorf("%v: back from the bin it was asked %s", err, s.told(springID))
	}
	s.remove(springID, 7)
	s.empty("")
	if _, left := store[state.ToldKey+springID]; left {
		t.Error("it outlives the plan")
	}
}
