package app

import (
	"maps"
	"reflect"
	"slices"
	"testing"

	"hardeasy/app/state"
)

const day = 24 * 60 * 60

func TestRemoveAndBring(t *testing.T) {
	store := memory{}
	s := newPlanStore(store)
	rev := save(t, s, plan(t, autumnID, 30), 0, state.History{})
	save(t, s, plan(t, autumnID, 40), rev, past(t, autumnID, 30))
	other := maps.Clone(store)
	rev = save(t, s, plan(t, springID, 30), 0, state.History{})
	rev = save(t, s, plan(t, springID, 40), rev, past(t, springID, 30))

	if !s.remove(springID, 5*day) || s.remove("no such plan", 5*day) {
		t.Fatal("what is there is not removed, or what is not there is")
	}
	delete(other, state.OpenKey)
	if left := slices.Sorted(maps.Keys(store)); len(left) != len(other)+1 || !slices.Contains(left, state.BinKey+springID) {
		t.Errorf("left behind: %v", left)
	}
	if last, err := s.last(); err != nil || last.Plan.ID != autumnID {
		t.Errorf("%v %q", err, last.Plan.ID)
	}
	bin := s.bin()
	if len(bin) != 1 || bin[0].Name != "Version 40" || bin[0].Deleted != 5*day || bin[0].Rev != rev+1 {
		t.Fatalf("%+v", bin)
	}

	if readable, err := s.undelete(springID, 6*day); err != nil || !readable {
		t.Fatal(err)
	}
	stored, err := s.open(springID)
	if err != nil || !reflect.DeepEqual(stored.Plan, plan(t, springID, 40)) || stored.Rev != rev+2 {
		t.Errorf("%v: %+v", err, stored)
	}
	if len(s.bin()) != 0 {
		t.Error("it lies in the bin still")
	}
	if _, err := s.undelete(springID, 7*day); err != errGone {
		t.Errorf("%v", err)
	}
}

// What can't be read goes into the bin as it is, and comes back as it was.
func TestUnreadableInTheBin(t *testing.T) {
	for name, text := range map[string]string{"damaged": "garbage", "newer": "hardeasy 2 of another shape\nwith another body\n"} {
		store := memory{state.PlanKey + springID: text}
		s := newPlanStore(store)
		s.remove(springID, 1)
		if b := s.bin(); len(b) != 1 || b[0].Name != "" || b[0].Entry != text {
			t.Fatalf("%s: %+v", name, b)
		}
		if readable, err := s.undelete(springID, 2); err != nil || readable || store[state.PlanKey+springID] != text || len(store) != 1 {
			t.Errorf("%s: %v, %q", name, err, store)
		}
	}
}

// A recovered plan is what lies in the bin, not the damaged text.
func TestRecoveredInTheBin(t *testing.T) {
	store := memory{}
	s := newPlanStore(store)
	rev := save(t, s, plan(t, springID, 30), 0, state.History{})
	save(t, s, plan(t, springID, 40), rev, state.History{})
	store[state.PlanKey+springID] = store[state.PlanKey+springID][:60]
	s.remove(springID, 1)
	if b := s.bin(); len(b) != 1 || b[0].Name != "Version 30" {
		t.Errorf("%+v", b)
	}
}

func TestBinIsEmptied(t *testing.T) {
	full := func() (*planStore, *flaky) {
		store := &flaky{memory: memory{}}
		s := newPlanStore(store)
		for i, id := range []string{springID, autumnID, freshID} {
			save(t, s, plan(t, id, 30), 0, state.History{})
			s.remove(id, int64(i)*20*day)
		}
		return s, store
	}
	s, _ := full()
	if got := s.emptyOverdue(50 * day); len(got) != 1 || got[0] != springID || len(s.bin()) != 2 {
		t.Errorf("%v went after 50 days, %d left", got, len(s.bin()))
	}
	if got := s.emptyOverdue(-50 * day); len(got) != 0 {
		t.Errorf("a clock set back empties the bin of %v", got)
	}
	if got := s.empty(autumnID); len(got) != 1 || len(s.bin()) != 1 {
		t.Errorf("%v", got)
	}
	if got := s.empty(""); len(got) != 1 || len(s.bin()) != 0 {
		t.Errorf("%v", got)
	}
	// It is the first to go when room is short: before the steps back.
	s, store := full()
	rev := save(t, s, plan(t, springID, 40), 9, past(t, springID, 30))
	store.room = store.size() + 10
	save(t, s, plan(t, springID, 50), rev, past(t, springID, 40))
	if len(s.bin()) != 0 {
		t.Error("the bin keeps its room")
	}
	if _, ok := store.memory[state.UndoKey+springID]; !ok {
		t.Error("the steps back are gone, where the bin was enough")
	}
}

// Killed at any point, a deleted plan is there or in the bin.
func TestKilledWhileRemoving(t *testing.T) {
	for _, what := range []string{"remove", "bring"} {
		for calls := 1; ; calls++ {
			store := &flaky{memory: memory{}}
			s := newPlanStore(store)
			save(t, s, plan(t, springID, 30), 0, state.History{})
			if what == "bring" {
				s.remove(springID, 1)
			}
			store.calls = calls
			done := func() (done bool) {
				defer func() { _ = recover() }()
				if what == "bring" {
					_, _ = s.undelete(springID, 2)
				} else {
					s.remove(springID, 2)
				}
				return true
			}()
			store.calls = 0
			_, err := s.open(springID)
			if bin := s.bin(); err != nil && len(bin) != 1 {
				t.Fatalf("%s, killed at call %d: lost", what, calls)
			}
			if done {
				break
			}
		}
	}
}
