package app

import (
	"errors"

	"hardeasy/app/state"
)

// recover reads a plan whose entry, text, can't be read. why is the error of reading it.
func (s *planStore) recover(id, text string, why error) (state.Stored, error) {
	if errors.Is(why, state.ErrNewer) {
		return s.mended(id, text)
	}
	old, err := s.backup(id)
	if err != nil {
		return old, why
	}
	// The damaged text had a later revision; the next one must be later still.
	v, _ := state.VersionOf(text)
	old.Rev, old.Recovery = max(old.Rev, v.Rev), state.FromBackup
	return old, nil
}

func (s *planStore) backup(id string) (state.Stored, error) {
	return state.DecodeStored(s.text(state.BackupKey + id))
}

// mended reads a text of which only the digit of the format's version is wrong. But a
// newer program may have written that digit, so a backup in our format must exist.
func (s *planStore) mended(id, text string) (state.Stored, error) {
	right, ok := state.MendVersion(text)
	if _, err := s.backup(id); !ok || err != nil {
		return state.Stored{}, state.ErrNewer
	}
	stored, err := state.DecodeStored(right)
	stored.Recovery = state.Mended
	return stored, err
}

// mends reports whether a text that looks like a newer program's is our own and may be
// overwritten.
func (s *planStore) mends(id, text string) bool {
	_, err := s.mended(id, text)
	return err == nil
}

// keepDamaged keeps a text that is about to be overwritten, until the person has
// saved it.
func (s *planStore) keepDamaged(id, text string) error {
	if before, ok := s.storage.Get(state.DamagedKey + id); ok {
		text = before + state.PlanBreak + text
	}
	return s.set(state.DamagedKey+id, text)
}

// unread is the kept damaged text of a plan, otherwise its entry.
func (s *planStore) unread(id string) string {
	if text, ok := s.storage.Get(state.DamagedKey + id); ok {
		return text
	}
	return s.text(state.PlanKey + id)
}
