package app

import (
	"errors"
	"strings"

	"hardeasy/app/browser"
	"hardeasy/app/state"
	"hardeasy/planner"
)

// planCopy is what storage or the journal has of a plan: its last version there, or
// that it was deleted.
type planCopy struct {
	state.Version
	key   string // in storage; "" for a plan deleted for good
	text  string
	found bool // there is one, and its checksum is right
}

// mend compares storage with the journal and repairs storage: of each plan the higher
// revision with a right checksum wins. When two windows wrote the same revision, the
// journal's wins, but a change wins over a deletion. It returns the plans that the
// journal must take (behind), and those whose record it can drop (stale).
func (s *planStore) mend(records []browser.Record, now int64) (behind, stale []string) {
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
			continue // written by a newer program: never overwritten
		}
		if r != nil && !j.found {
			stale = append(stale, id)
		}
		switch plan := state.PlanKey + id; {
		case stored.found && stored.key == plan && j.found && j.key != plan && stored.Rev >= j.Rev:
			// The journal has it deleted and storage has it changed: the change wins.
			s.storage.Remove(state.BinKey + id)
			behind, stale = append(behind, id), append(stale, id)
		case stored.found && stored.key == plan && j.found && j.key == "":
			// Removed from the bin for good, yet in storage: it may have been imported again.
			s.moveToBin(state.Binned{ID: id, Deleted: now, Rev: j.Rev + 1, Entry: stored.text})
			behind = append(behind, id)
		case j.found && stored.key == plan && !stored.found && s.backupRev(id) > j.Rev:
			// The entry is damaged, and the backup is later than the journal's copy.
		case j.found && (!stored.found || j.Rev > stored.Rev || j.Rev == stored.Rev && j.Version != stored.Version):
			s.restore(id, j, stored, r.History)
		case stored.found && (!j.found || j.Version != stored.Version):
			behind = append(behind, id)
		}
	}
	return behind, stale
}

// stored is what storage has of a plan. locked: a newer program wrote it.
func (s *planStore) stored(id string) (c planCopy, locked bool) {
	if _, ok := s.unstored[id]; ok {
		return c, false // the journal's copy is later
	}
	if text, ok := s.storage.Get(state.PlanKey + id); ok {
		v, err := state.VersionOf(text)
		if errors.Is(err, state.ErrNewer) {
			return c, true
		}
		c = planCopy{v, state.PlanKey + id, text, err == nil}
	}
	if text, ok := s.storage.Get(state.BinKey + id); ok {
		v, err := state.BinVersionOf(text)
		if err == nil && (!c.found || v.Rev > c.Rev) {
			c = planCopy{v, state.BinKey + id, text, true}
		}
	}
	return c, false
}

// misnumbered reports whether a text that looks like a newer program's differs from the
// journal's only in the digit of its format's version. With a backup mended repairs it
// without the journal.
func (s *planStore) misnumbered(id string, j planCopy) bool {
	right, ok := state.MendVersion(s.text(state.PlanKey + id))
	_, err := s.backup(id)
	return ok && err != nil && j.found && right == j.text
}

func (s *planStore) backupRev(id string) int {
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
func journaled(r *browser.Record) (c planCopy) {
	if r == nil {
		return c
	}
	if r.Text == "" {
		return planCopy{Version: r.Version, found: true}
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
	return planCopy{v, key + r.ID, r.Text, err == nil && v == r.Version}
}

// restore replaces what storage has by the journal's copy.
func (s *planStore) restore(id string, j, had planCopy, history func() string) {
	if j.key != state.PlanKey+id {
		s.drop(id)
		s.storage.Remove(state.BinKey + id)
		if j.key != "" {
			_ = s.storage.Set(j.key, j.text) // without room it stays in the journal
		}
		return
	}
	switch was, existed := s.storage.Get(j.key); {
	case existed && had.found:
		_ = s.set(state.BackupKey+id, was)
	case existed:
		s.repaired[id] = true
		if had.Rev != j.Rev {
			_ = s.keepDamaged(id, was) // it may have been later
		}
	}
	if s.set(j.key, j.text) != nil {
		s.storage.Remove(state.BackupKey + id)
		if s.storage.Set(j.key, j.text) != nil {
			s.unstored[id] = j.text
			return
		}
	}
	delete(s.unstored, id)
	s.storage.Remove(state.BinKey + id)
	s.keepSteps(id, history())
}
