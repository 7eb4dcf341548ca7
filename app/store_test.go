package app

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

const (
	springID = "3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b"
	autumnID = "7d1c0a52-9e3b-4f68-a1c4-0b2d4e6f8a91"
	freshID  = "c0ffee00-1111-4222-8333-444455556666"
)

// plan is a small one that says which version it is.
func plan(t testing.TB, id string, minutes int) planner.Plan {
	t.Helper()
	p, err := notation.Parse(fmt.Sprintf("plan Version %d\nid %s\nweek 1\nMon AM run-easy %d\n", minutes, id, minutes))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func minutes(p planner.Plan) int { return p.Weeks[0].Sessions[0].Minutes }

// past is a history of one step.
func past(t testing.TB, id string, was int) state.History {
	return state.History{}.Did(plan(t, id, was), "Lengthen easy run")
}

// flaky is a storage with limits: so many bytes, and so many calls until the
// process is killed.
type flaky struct {
	memory
	room  int // bytes, 0 = enough
	calls int // until it is killed, 0 = never
}

type killed struct{}

var errFull = errors.New("full")

func (f *flaky) live() {
	if f.calls > 0 {
		if f.calls--; f.calls == 0 {
			panic(killed{})
		}
	}
}

func (f *flaky) size() (n int) {
	for k, v := range f.memory {
		n += len(k) + len(v)
	}
	return n
}

func (f *flaky) Get(key string) (string, bool) { f.live(); return f.memory.Get(key) }
func (f *flaky) Remove(key string)             { f.live(); f.memory.Remove(key) }
func (f *flaky) Keys(prefix string) []string   { f.live(); return f.memory.Keys(prefix) }

func (f *flaky) Set(key, text string) error {
	f.live()
	was := len(f.memory[key])
	if was > 0 {
		was += len(key)
	}
	if f.room > 0 && f.size()-was+len(key)+len(text) > f.room {
		return errFull
	}
	return f.memory.Set(key, text)
}

func save(t testing.TB, s *planStore, p planner.Plan, rev int, h state.History) int {
	t.Helper()
	got, err := s.save(p, rev, h, 100)
	if err != nil {
		t.Fatalf("revision %d: %v", rev, err)
	}
	return got
}

func TestSaveAndOpen(t *testing.T) {
	s := newPlanStore(memory{})
	rev := save(t, s, plan(t, springID, 30), 0, state.History{})
	rev = save(t, s, plan(t, springID, 40), rev, past(t, springID, 30))
	stored, err := s.open(springID)
	if err != nil || stored.Rev != rev || rev != 2 || stored.Saved != 100 || !reflect.DeepEqual(stored.Plan, plan(t, springID, 40)) {
		t.Errorf("%v %+v", err, stored)
	}
	if h := s.history(stored); len(h.Past) != 1 {
		t.Errorf("%d steps back", len(h.Past))
	}
	if last, err := s.last(); err != nil || last.Plan.ID != springID {
		t.Errorf("%v %q", err, last.Plan.ID)
	}
	if _, err := s.open(autumnID); err != errGone {
		t.Errorf("a plan that is not there: %v", err)
	}
	if last, err := newPlanStore(memory{}).last(); err != errGone {
		t.Errorf("an empty store has %+v", last)
	}
}

// Killed before any call of a save, the store holds the old plan or the new,
// and the next save goes through.
func TestKilledAtAnyPoint(t *testing.T) {
	for _, damagedFirst := range []bool{false, true} {
		for _, room := range []int{0, 700, 500} {
			for calls := 1; ; calls++ {
				store := &flaky{memory: memory{}}
				s := newPlanStore(store)
				rev := save(t, s, plan(t, springID, 30), 0, state.History{})
				rev = save(t, s, plan(t, springID, 40), rev, past(t, springID, 30))
				old := 40
				if damagedFirst {
					key := state.PlanKey + springID
					store.memory[key] = store.memory[key][:len(store.memory[key])-5]
					stored, err := s.open(springID)
					if err != nil {
						t.Fatal(err)
					}
					rev, old = stored.Rev, minutes(stored.Plan)
				}
				store.calls, store.room = calls, room
				done := func() (done bool) {
					defer func() {
						if why := recover(); why != nil {
							if _, ok := why.(killed); !ok {
								panic(why)
							}
						}
					}()
					_, err := s.save(plan(t, springID, 50), rev, past(t, springID, old), 200)
					if err != nil && room == 0 {
						t.Fatal(err)
					}
					return true
				}()
				store.calls, store.room = 0, 0
				stored, err := s.open(springID)
				if err != nil || minutes(stored.Plan) != old && minutes(stored.Plan) != 50 {
					t.Fatalf("killed at call %d with %d bytes: %v, version %d", calls, room, err, minutes(stored.Plan))
				}
				for _, step := range s.history(stored).Past {
					// From a backup the first step leads to what it is already.
					if p, ok := step.Plan(); !ok || minutes(p) == minutes(stored.Plan) && stored.Recovery == state.Sound {
						t.Fatalf("killed at call %d: a step that leads nowhere", calls)
					}
				}
				if last, err := s.last(); err != nil || last.Plan.ID != springID {
					t.Fatalf("killed at call %d: the plan is not found", calls)
				}
				save(t, s, plan(t, springID, 60), stored.Rev, state.History{})
				if done {
					if calls < 4 {
						t.Fatalf("a save of %d calls: the test tests nothing", calls)
					}
					break
				}
			}
		}
	}
}

// With any amount of room a save either keeps the new plan or says that it did not.
func TestQuota(t *testing.T) {
	whole := func() *flaky {
		store := &flaky{memory: memory{}}
		s := newPlanStore(store)
		rev := save(t, s, plan(t, springID, 30), 0, state.History{})
		save(t, s, plan(t, springID, 40), rev, past(t, springID, 30))
		save(t, s, plan(t, autumnID, 20), 0, past(t, autumnID, 10))
		return store
	}
	long := plan(t, springID, 50)
	long.Weeks = slices.Repeat(long.Weeks, 5)
	refused, kept := 0, 0
	for room := 1; room < whole().size()+1500; room += 7 {
		store := whole()
		store.room = room
		s := newPlanStore(store)
		rev, err := s.save(long, 2, past(t, springID, 40), 200)
		stored, openErr := s.open(springID)
		if openErr != nil {
			t.Fatalf("%d bytes: %v", room, openErr)
		}
		other, otherErr := s.open(autumnID)
		if otherErr != nil || minutes(other.Plan) != 20 {
			t.Fatalf("%d bytes: the other plan: %v", room, otherErr)
		}
		switch {
		case err == nil:
			kept++
			if len(stored.Plan.Weeks) != 5 || stored.Rev != rev || rev != 3 {
				t.Fatalf("%d bytes: said to be saved, and is not", room)
			}
		case errors.Is(err, errFull):
			refused++
			if minutes(stored.Plan) != 40 || rev != 2 {
				t.Fatalf("%d bytes: refused, and the old plan is version %d", room, minutes(stored.Plan))
			}
		default:
			t.Fatalf("%d bytes: %v", room, err)
		}
	}
	if refused == 0 || kept == 0 {
		t.Errorf("%d refused, %d kept", refused, kept)
	}
	// The steps back go first, then the backup.
	store := whole()
	store.room = store.size() + 10
	if _, err := newPlanStore(store).save(long, 2, past(t, springID, 40), 200); err != nil {
		t.Errorf("there was room: %v", err)
	}
	if _, ok := store.memory[state.UndoKey+autumnID]; ok {
		t.Error("steps back are kept where room is short")
	}
}

func TestBackupIsUsed(t *testing.T) {
	for name, damage := range map[string]func(string) string{
		"cut":     func(s string) string { return s[:len(s)-3] },
		"changed": func(s string) string { return strings.Replace(s, "run-easy", "run-long", 1) },
		"empty":   func(string) string { return "" },
		"garbage": func(string) string { return "garbage" },
	} {
		store := memory{}
		s := newPlanStore(store)
		rev := save(t, s, plan(t, springID, 30), 0, state.History{})
		save(t, s, plan(t, springID, 40), rev, state.History{})
		key := state.PlanKey + springID
		store[key] = damage(store[key])
		stored, err := s.open(springID)
		if err != nil || minutes(stored.Plan) != 30 {
			t.Fatalf("%s: %v", name, err)
		}
		if name == "cut" && stored.Rev != 2 {
			t.Errorf("%s: read as revision %d: a window that knows 2 would overwrite what is written now", name, stored.Rev)
		}
		if row := s.list(); len(row) != 1 || row[0].Fault != "" {
			t.Errorf("%s: %+v", name, row)
		}
		// Writing mends it and keeps the good backup until then.
		save(t, s, plan(t, springID, 50), stored.Rev, state.History{})
		if stored, err = s.open(springID); err != nil || minutes(stored.Plan) != 50 {
			t.Errorf("%s: %v", name, err)
		}
		if backup, err := state.DecodeStored(store[state.BackupKey+springID]); err != nil || minutes(backup.Plan) != 30 {
			t.Errorf("%s: the damaged text is the backup now", name)
		}
		store[key], store[state.BackupKey+springID] = damage(store[key]), "garbage"
		if _, err = s.open(springID); err != state.ErrDamaged {
			t.Errorf("%s, and the backup too: %v", name, err)
		}
		if row := s.list(); len(row) != 1 || row[0].Fault == "" || row[0].Name == "" {
			t.Errorf("%s: %+v", name, row)
		}
	}
}

func TestNewerIsNeverOverwritten(t *testing.T) {
	newer := "hardeasy 2 of another shape\nwith another body\n"
	store := memory{state.PlanKey + springID: newer}
	s := newPlanStore(store)
	for rev := range 3 {
		if _, err := s.save(plan(t, springID, 30), rev, past(t, springID, 20), 100); !errors.Is(err, state.ErrNewer) {
			t.Errorf("%v", err)
		}
	}
	if came, here, noRoom := s.putAll([]planner.Plan{plan(t, springID, 30)}, nil, 1, ignore); came != 0 || here != 1 || noRoom != 0 {
		t.Errorf("%d came, %d here, %d without room", came, here, noRoom)
	}
	if _, err := s.open(springID); !errors.Is(err, state.ErrNewer) {
		t.Errorf("%v", err)
	}
	if want := (memory{state.PlanKey + springID: newer}); !maps.Equal(store, want) {
		t.Errorf("%q", store)
	}
	if row := s.list(); len(row) != 1 || row[0].Fault == "" {
		t.Errorf("%+v", row)
	}
	if _, err := s.last(); err == nil {
		t.Error("it was opened")
	}
}

func TestOvertaken(t *testing.T) {
	store := memory{}
	a, b := newPlanStore(store), newPlanStore(store) // two windows
	rev := save(t, a, plan(t, springID, 30), 0, state.History{})
	mine := save(t, a, plan(t, springID, 40), rev, past(t, springID, 30))
	before := maps.Clone(store)
	got, err := b.save(plan(t, springID, 99), rev, past(t, springID, 30), 300)
	if !errors.Is(err, errOvertaken) || got != mine {
		t.Errorf("%v, revision %d", err, got)
	}
	if !maps.Equal(store, before) {
		t.Error("something was written nonetheless")
	}
	save(t, b, plan(t, springID, 99), got, state.History{})
}

// What this window knew of a plan long ago is no conflict when it renames it now.
func TestRename(t *testing.T) {
	store := memory{}
	a, b := newPlanStore(store), newPlanStore(store)
	rev := save(t, a, plan(t, springID, 30), 0, state.History{})
	rev = save(t, b, plan(t, springID, 40), rev, state.History{})
	save(t, b, plan(t, springID, 50), rev, past(t, springID, 40))
	if err := a.rename(springID, "New", 400); err != nil {
		t.Fatal(err)
	}
	got, err := a.open(springID)
	if err != nil || got.Plan.Name != "New" || minutes(got.Plan) != 50 || len(a.history(got).Past) != 1 {
		t.Errorf("%v: %q, %d steps back", err, got.Plan.Name, len(a.history(got).Past))
	}
	for name, err := range map[string]error{"no such plan": a.rename(autumnID, "New", 400), "a long name": a.rename(springID, strings.Repeat("n", 99), 400)} {
		if err == nil {
			t.Errorf("%s was renamed", name)
		}
	}
}

func TestList(t *testing.T) {
	s := newPlanStore(memory{"unrelated": "x", "hardeasy:picture": "y"})
	for i, id := range []string{springID, autumnID, freshID} {
		if _, err := s.save(plan(t, id, 30+i), 0, state.History{}, int64(100+i%2)); err != nil {
			t.Fatal(err)
		}
	}
	var ids []string
	for _, row := range s.list() {
		ids = append(ids, row.ID)
		if row.Weeks != 1 || !strings.HasPrefix(row.Name, "Version 3") || row.Saved < 100 {
			t.Errorf("%+v", row)
		}
	}
	if want := []string{autumnID, springID, freshID}; !slices.Equal(ids, want) {
		t.Errorf("%v, want the newest first: %v", ids, want)
	}
}

func TestLastFallsBack(t *testing.T) {
	store := memory{}
	s := newPlanStore(store)
	save(t, s, plan(t, springID, 30), 0, state.History{})
	save(t, s, plan(t, autumnID, 40), 0, state.History{})
	store[state.PlanKey+autumnID] = "garbage"
	if last, err := s.last(); err != state.ErrDamaged {
		t.Errorf("%v: %q opens without a word", err, last.Plan.ID)
	}
	store[state.OpenKey] = "no such plan"
	if last, err := s.last(); err != nil || last.Plan.ID != springID {
		t.Errorf("%v %q", err, last.Plan.ID)
	}
}

// All plans go into one file and come out of it on another device.
func TestExportAndImport(t *testing.T) {
	from := newPlanStore(memory{})
	plans := map[string]planner.Plan{springID: plan(t, springID, 30), autumnID: plan(t, autumnID, 40), freshID: plan(t, freshID, 50)}
	for _, p := range plans {
		save(t, from, p, 0, state.History{})
	}
	damaged := "11111111-2222-4333-8444-555566667777"
	_ = from.storage.Set(state.PlanKey+damaged, "garbage")
	text := from.export()
	if !strings.Contains(text, "hardeasy-rescue 1 hardeasy:plan:"+damaged+"\ngarbage") {
		t.Error("what can't be read is left out")
	}

	to := newPlanStore(memory{})
	mine := plan(t, autumnID, 99)
	rev := save(t, to, mine, 0, state.History{})
	m, _ := state.Update(state.Model{}, state.PlanOpened{Plan: mine, Rev: rev})
	m, _ = state.Update(m, state.PlansListed{Shelf: to.list()})
	_, effects := state.Update(m, state.TextReceived{Text: text})
	all, ok := effects[0].(state.StoreAll)
	if !ok || len(all.Plans) != 2 || all.Here != 1 || all.Lost != 1 {
		t.Fatalf("%+v", effects)
	}
	came, here, noRoom := to.putAll(all.Plans, nil, 500, ignore)
	if came != 2 || here != 0 || noRoom != 0 {
		t.Errorf("%d came, %d here, %d without room", came, here, noRoom)
	}
	plans[autumnID] = mine
	for id, want := range plans {
		if got, err := to.open(id); err != nil || !reflect.DeepEqual(got.Plan, want) {
			t.Errorf("%s: %v", id, err)
		}
	}
	if last, _ := to.last(); last.Plan.ID != autumnID {
		t.Errorf("%q is open now", last.Plan.ID)
	}
	// The store may have changed since the list was read: nothing is replaced.
	if came, here, _ := to.putAll([]planner.Plan{plan(t, springID, 11)}, nil, 600, ignore); came != 0 || here != 1 {
		t.Errorf("%d came, %d here", came, here)
	}
	if got, _ := to.open(springID); minutes(got.Plan) != 30 {
		t.Errorf("version %d", minutes(got.Plan))
	}
	if newPlanStore(memory{}).export() != "" {
		t.Error("an empty store exports something")
	}
}

func ignore(string, state.Version) {}

// What comes in a file takes the place of a plan in the bin, and the journal is
// told so: it has the deletion as the last it knows.
func TestPutAllOverTheBin(t *testing.T) {
	s := newPlanStore(memory{})
	save(t, s, plan(t, springID, 30), 0, state.History{})
	s.remove(springID, 100)
	want, err := state.BinVersionOf(s.text(state.BinKey + springID))
	if err != nil {
		t.Fatal(err)
	}
	came, _, _ := s.putAll([]planner.Plan{plan(t, springID, 40)}, nil, 200, func(id string, base state.Version) {
		if id != springID || base != want {
			t.Errorf("%s is made from %+v, want %+v", id, base, want)
		}
	})
	if got, err := s.open(springID); came != 1 || err != nil || got.Rev != want.Rev+1 || len(s.bin()) != 0 {
		t.Errorf("%d came: %v, revision %d", came, err, got.Rev)
	}
}

func TestPutAll(t *testing.T) {
	n := 0
	newID := func() string {
		n++
		return fmt.Sprintf("c0ffee00-0000-4000-8000-%012d", n)
	}
	noID := plan(t, springID, 30)
	noID.ID = ""
	store := &flaky{memory: memory{}}
	s := newPlanStore(store)
	if came, _, _ := s.putAll([]planner.Plan{noID, noID}, newID, 1, ignore); came != 2 || len(s.list()) != 2 {
		t.Errorf("%d came: %+v", came, s.list())
	}
	store.room = store.size() + 260
	came, here, noRoom := s.putAll([]planner.Plan{plan(t, springID, 1), plan(t, autumnID, 2), plan(t, freshID, 3)}, newID, 1, ignore)
	if came != 1 || here != 0 || noRoom != 2 || len(s.list()) != 3 {
		t.Errorf("%d came, %d here, %d without room", came, here, noRoom)
	}
}
