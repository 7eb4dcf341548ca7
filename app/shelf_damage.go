package app

import (
	"errors"

	"hardeasy/app/state"
)

// recover reads a plan whose entry, text, can't be read as it stands, for the
// reason why.
func (s *shelf) recover(id, text string, why error) (state.Stored, error) {
	if errors.Is(why, state.ErrNewer) {
		return s.mended(id, text)
	}
	old, err := s.backup(id)
	if err != nil {
		return old, why
	}
	// The damaged text had a later number; writing must go past it.
	v, _ := state.VersionOf(text)
	old.Rev, old.Recovery = max(old.Rev, v.Rev), state.FromBackup
	return old, nil
}

func (s *shelf) backup(id string) (state.Stored, error) {
	return state.DecodeStored(s.text(state.BackupKey + id))
}

// mended reads a text with which nothing is wrong but the digit of its format's
// version. A newer version may have written it, so the plan as it was before
// that must be here.
func (s *shelf) mended(id, text string) (state.Stored, error) {
	right, ok := state.MendVersion(text)
	if _, err := s.backup(id); !ok || err != nil {
		return state.Stored{}, state.ErrNewer
	}
	stored, err := state.DecodeStored(right)
	stored.Recovery = state.Mended
	return stored, err
}

// mends says whether a text that looks like a newer version's is our own, so
// that it may be written over.
func (s *shelf) mends(id, text string) bool {
	_, err := s.mended(id, text)
	return err == nil
}

// keepDamaged keeps a text that a save is about to take the place of, until the
// person has had it.
func (s *shelf) keepDamaged(id, text string) error {
	if before, ok := s.store.Get(state.DamagedKey + id); ok {
		text = before + state.PlanBreak + text
	}
	return s.set(state.DamagedKey+id, text)
}

// unread is the text of a plan that can't be read, or could not be.
func (s *shelf) unread(id string) string {
	if text, ok := s.store.Get(state.DamagedKey + id); ok {
		return text
	}
	return s.text(state.PlanKey + id)
}
