package app

import (
	"errors"
	"slices"
	"strings"

	"hardeasy/app/browser"
	"hardeasy/app/state"
	"hardeasy/planner"
)

// Names in storage. The picture of the last screen, kept by boot.js, has the
// same prefix.
const (
	planKey   = "hardeasy:plan:"
	backupKey = "hardeasy:backup:"
	openKey   = "hardeasy:open"
)

// shelf keeps plans in storage. A write replaces one entry at once, so a kill
// at any instant leaves the old text or the new; the text before it stays as a
// backup that is read when the entry is damaged.
type shelf struct {
	store browser.Storage
}

var (
	errGone      = errors.New("that plan is no longer on this device")
	errOvertaken = errors.New("another window stored a newer version")
)

// save stores the plan as the revision after rev. When the entry is newer than
// rev, or can't be read by this program, nothing is written.
func (s shelf) save(p planner.Plan, rev int, now int64) (int, error) {
	was, exists := s.store.Get(planKey + p.ID)
	if exists {
		stored, err := state.DecodeStored(was)
		switch {
		case errors.Is(err, state.ErrNewer):
			return rev, err
		case err == nil && stored.Rev > rev:
			return stored.Rev, errOvertaken
		case err == nil:
			// Without room for a backup the plan itself still comes first.
			if s.store.Set(backupKey+p.ID, was) != nil {
				s.store.Remove(backupKey + p.ID)
			}
		}
	}
	text := state.Stored{Plan: p, Rev: rev + 1, Saved: now}.Encode()
	if err := s.store.Set(planKey+p.ID, text); err != nil {
		s.store.Remove(backupKey + p.ID)
		if err = s.store.Set(planKey+p.ID, text); err != nil {
			return rev, err
		}
	}
	// Which plan was open is a comfort; a full store may forget it.
	_ = s.store.Set(openKey, p.ID)
	return rev + 1, nil
}

// open reads a plan, from its backup when the entry is damaged.
func (s shelf) open(id string) (state.Stored, error) {
	text, ok := s.store.Get(planKey + id)
	if !ok {
		return state.Stored{}, errGone
	}
	stored, err := state.DecodeStored(text)
	if errors.Is(err, state.ErrDamaged) {
		if backup, ok := s.store.Get(backupKey + id); ok {
			if old, oldErr := state.DecodeStored(backup); oldErr == nil {
				// The damaged text had a later number; writing must go past it.
				old.Rev = max(old.Rev, state.RevisionOf(text))
				return old, nil
			}
		}
	}
	return stored, err
}

// last opens the plan that was open last, or the newest that can be opened.
func (s shelf) last() (state.Stored, bool) {
	if id, ok := s.store.Get(openKey); ok {
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
	for _, key := range s.store.Keys(planKey) {
		id := strings.TrimPrefix(key, planKey)
		stored, err := s.open(id)
		row := state.Shelved{ID: id, Name: stored.Plan.Name, Weeks: len(stored.Plan.Weeks), Saved: stored.Saved}
		if err != nil {
			row.Name, row.Fault = "A plan", err.Error()
		}
		all = append(all, row)
	}
	slices.SortFunc(all, func(a, b state.Shelved) int {
		if a.Saved != b.Saved {
			return int(b.Saved - a.Saved)
		}
		return strings.Compare(a.ID, b.ID)
	})
	return all
}

func (s shelf) remove(id string) {
	s.store.Remove(planKey + id)
	s.store.Remove(backupKey + id)
	if open, _ := s.store.Get(openKey); open == id {
		s.store.Remove(openKey)
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
