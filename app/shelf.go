package app

import (
	"errors"
	"strings"

	"hardeasy/app/browser"
	"hardeasy/app/state"
	"hardeasy/planner"
)

// shelf keeps plans in storage. A write replaces one entry at once, so a kill
// at any instant leaves the old text or the new; the text before it stays as a
// backup that is read when the entry is damaged. The steps back come last: they
// are the first to go when room is short.
type shelf struct {
	store browser.Storage
}

var (
	errGone      = errors.New("that plan is no longer on this device")
	errOvertaken = errors.New("another window stored a newer version")
)

// save stores the plan as the revision after rev, and as the one that is open.
// When the entry is newer than rev, or can't be read by this program, nothing
// is written.
func (s shelf) save(p planner.Plan, rev int, history state.History, now int64) (int, error) {
	saved, err := s.put(p, rev, now)
	if err != nil {
		return saved, err
	}
	// Which plan was open, and the way back, are a comfort; a full store may
	// forget them.
	_ = s.store.Set(state.OpenKey, p.ID)
	steps := history.Encode(saved)
	if steps == "" || s.store.Set(state.UndoKey+p.ID, steps) != nil {
		s.store.Remove(state.UndoKey + p.ID)
	}
	return saved, nil
}

func (s shelf) put(p planner.Plan, rev int, now int64) (int, error) {
	was, exists := s.store.Get(state.PlanKey + p.ID)
	damaged := false
	if exists {
		stored, err := state.DecodeStored(was)
		switch {
		case errors.Is(err, state.ErrNewer):
			return rev, err
		case err == nil && stored.Rev > rev:
			return stored.Rev, errOvertaken
		case err != nil:
			damaged = true // its backup is the only sound copy
		default:
			// Without room for a backup the plan itself still comes first.
			if s.set(state.BackupKey+p.ID, was) != nil {
				s.store.Remove(state.BackupKey + p.ID)
			}
		}
	}
	text := state.Stored{Plan: p, Rev: rev + 1, Saved: now}.Encode()
	if err := s.set(state.PlanKey+p.ID, text); err != nil {
		if damaged {
			return rev, err
		}
		s.store.Remove(state.BackupKey + p.ID)
		if err = s.store.Set(state.PlanKey+p.ID, text); err != nil {
			return rev, err
		}
	}
	return rev + 1, nil
}

// set makes room by giving up the steps back of every plan.
func (s shelf) set(key, text string) error {
	err := s.store.Set(key, text)
	if err == nil {
		return nil
	}
	for _, steps := range s.store.Keys(state.UndoKey) {
		s.store.Remove(steps)
	}
	return s.store.Set(key, text)
}

// putAll stores plans that came in a file. One that turns out to be here stays
// as it is; one without an id gets a new one.
func (s shelf) putAll(plans []planner.Plan, newID func() string, now int64) (came, here, noRoom int) {
	for _, p := range plans {
		if p.ID == "" {
			p.ID = newID()
		}
		switch _, err := s.put(p, 0, now); {
		case err == nil:
			came++
		case errors.Is(err, errOvertaken), errors.Is(err, state.ErrNewer):
			here++
		default:
			noRoom++
		}
	}
	return came, here, noRoom
}

// history is what can be taken back of the stored plan.
func (s shelf) history(stored state.Stored) state.History {
	text, _ := s.store.Get(state.UndoKey + stored.Plan.ID)
	return state.DecodeHistory(text, stored.Rev)
}

// open reads a plan, from its backup when the entry is damaged.
func (s shelf) open(id string) (state.Stored, error) {
	text, ok := s.store.Get(state.PlanKey + id)
	if !ok {
		return state.Stored{}, errGone
	}
	stored, err := state.DecodeStored(text)
	if errors.Is(err, state.ErrDamaged) {
		if backup, ok := s.store.Get(state.BackupKey + id); ok {
			if old, oldErr := state.DecodeStored(backup); oldErr == nil {
				// The damaged text had a later number; writing must go past it.
				old.Rev, old.Recovered = max(old.Rev, state.RevisionOf(text)), true
				return old, nil
			}
		}
	}
	return stored, err
}

// last opens the plan that was open last, or the newest that can be opened.
func (s shelf) last() (state.Stored, bool) {
	if id, ok := s.store.Get(state.OpenKey); ok {
		if stored, err := s.open(id); err == nil {
			return stored, true
		}
	}
	for _, l := range s.list() {
		if stored, err := s.open(l.ID); err == nil {
			return stored, true
		}
	}
	return state.Stored{}, false
}

// list tells what is stored, newest first.
func (s shelf) list() []state.Shelved {
	var all []state.Shelved
	for _, key := range s.store.Keys(state.PlanKey) {
		id := strings.TrimPrefix(key, state.PlanKey)
		stored, err := s.open(id)
		row := state.Shelved{ID: id, Name: stored.Plan.Name, Weeks: len(stored.Plan.Weeks), Saved: stored.Saved}
		if err != nil {
			row.Name, row.Fault = "A plan", err.Error()
		}
		all = append(all, row)
	}
	planner.Sort(all, func(a, b state.Shelved) int {
		if a.Saved != b.Saved {
			return int(b.Saved - a.Saved)
		}
		return strings.Compare(a.ID, b.ID)
	})
	return all
}

func (s shelf) remove(id string) {
	s.store.Remove(state.PlanKey + id)
	s.store.Remove(state.BackupKey + id)
	s.store.Remove(state.UndoKey + id)
	if open, _ := s.store.Get(state.OpenKey); open == id {
		s.store.Remove(state.OpenKey)
	}
}

// export is every plan that can be read, in notation, one after the other.
func (s shelf) export() string {
	var b strings.Builder
	for i, l := range s.list() {
		if stored, err := s.open(l.ID); err == nil {
			if i > 0 {
				b.WriteString(state.PlanBreak)
			}
			b.WriteString(planner.Format(stored.Plan))
		}
	}
	return b.String()
}
