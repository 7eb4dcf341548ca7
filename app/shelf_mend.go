package app

import (
	"errors"
	"strings"

	"hardeasy/app/browser"
	"hardeasy/app/state"
	"hardeasy/planner"
)

// copyOf is what a place, storage or journal, has of a plan: its last version
// there, or that it was deleted.
type copyOf struct {
	state.Version
	key  string // in storage; "" for a plan deleted for good
	text string
	here bool // there is one, and it is sound
}

// mend compares storage with the journal: of each plan the higher sound
// revision wins, and storage is put right. Of the same revision, written by two
// windows, that of the journal does, but a deletion gives way to a change. It
// returns the plans that the journal has to take, and those of which it can
// forget what it has.
func (s *shelf) mend(records []browser.Record, now int64) (behind, stale []string) {
	ids := append(s.ids(state.PlanKey), s.ids(state.BinKey)...)
	for i := range records {
		ids = append(ids, records[i].ID)
	}
	planner.Sort(ids, strings.Compare)
	for i, id := range ids {
		if i > 0 && ids[i-1] == id {
			continue
		}
		r := recordIn(records, id)
		j := journaled(r)
		stored, locked := s.stored(id)
		if locked && !s.misnumbered(id, j) {
			continue // a newer version's plan is not ours to touch
		}
		if r != nil && !j.here {
			stale = append(stale, id)
		}
		switch plan := state.PlanKey + id; {
		case stored.here && stored.key == plan && j.here && j.key != plan && stored.Rev >= j.Rev:
			// Deleted here and changed there: the change stands.
			s.store.Remove(state.BinKey + id)
			behind, stale = append(behind, id), append(stale, id)
		case stored.here && stored.key == plan && j.here && j.key == "":
			// Deleted for good, and there: it may have come again since.
			s.throw(state.Binned{ID: id, Deleted: now, Rev: j.Rev + 1, Entry: stored.text})
			behind = append(behind, id)
		case j.here && stored.key == plan && !stored.here && s.backupRev(id) > j.Rev:
			// The journal missed changes too, and the backup has more of them.
		case j.here && (!stored.here || j.Rev > stored.Rev || j.Rev == stored.Rev && j.Version != stored.Version):
			s.restore(id, j, stored, r.History)
		case stored.here && (!j.here || j.Version != stored.Version):
			behind = append(behind, id)
		}
	}
	return behind, stale
}

// stored is what storage has of a plan. Locked says that it is a newer
// version's.
func (s *shelf) stored(id string) (c copyOf, locked bool) {
	if _, ok := s.held[id]; ok {
		return c, false // the journal has what is later
	}
	if text, ok := s.store.Get(state.PlanKey + id); ok {
		v, err := state.VersionOf(text)
		if errors.Is(err, state.ErrNewer) {
			return c, true
		}
		c = copyOf{v, state.PlanKey + id, text, err == nil}
	}
	if text, ok := s.store.Get(state.BinKey + id); ok {
		v, err := state.BinVersionOf(text)
		if err == nil && (!c.here || v.Rev > c.Rev) {
			c = copyOf{v, state.BinKey + id, text, true}
		}
	}
	return c, false
}

// misnumbered says whether a text that looks like a newer version's is what the
// journal has, but for a digit of its format's number. Where there is a backup
// the text is mended without the journal.
func (s *shelf) misnumbered(id string, j copyOf) bool {
	right, ok := state.MendVersion(s.text(state.PlanKey + id))
	_, err := s.backup(id)
	return ok && err != nil && j.here && right == j.text
}

func (s *shelf) backupRev(id string) int {
	stored, err := s.backup(id)
	if err != nil {
		return 0
	}
	return stored.Rev
}

func recordIn(records []browser.Record, id string) *browser.Record {
	for i := range records {
		if records[i].ID == id {
			return &records[i]
		}
	}
	return nil
}

// journaled is what the journal has of a plan, in its record.
func journaled(r *browser.Record) (c copyOf) {
	if r == nil {
		return c
	}
	if r.Text == "" {
		return copyOf{Version: r.Version, here: true}
	}
	key := state.BinKey
	v, err := state.BinVersionOf(r.Text)
	if err != nil {
		key = state.PlanKey
		v, err = state.VersionOf(r.Text)
	}
	if errors.Is(err, state.ErrNewer) {
		v, err = r.Version, nil
	}
	return copyOf{v, key + r.ID, r.Text, err == nil && v == r.Version}
}

// restore puts the journal's copy in place of what storage had.
func (s *shelf) restore(id string, j, had copyOf, history func() string) {
	if j.key != state.PlanKey+id {
		s.drop(id)
		s.store.Remove(state.BinKey + id)
		if j.key != "" {
			_ = s.store.Set(j.key, j.text) // without room the journal keeps it
		}
		return
	}
	switch was, existed := s.store.Get(j.key); {
	case existed && had.here:
		_ = s.set(state.BackupKey+id, was)
	case existed:
		s.healed[id] = true
		if had.Rev != j.Rev {
			_ = s.keepDamaged(id, was) // it may have been later
		}
	}
	if s.set(j.key, j.text) != nil {
		s.store.Remove(state.BackupKey + id)
		if s.store.Set(j.key, j.text) != nil {
			s.held[id] = j.text
			return
		}
	}
	delete(s.held, id)
	s.store.Remove(state.BinKey + id)
	s.keepSteps(id, history())
}
