package app

import (
	"errors"
	"math"
	"strings"

	"hardeasy/app/browser"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// planStore keeps plans in storage. A write replaces one entry at once, so a kill
// at any instant leaves the old text or the new. The text before it stays as a backup
// that is read when the entry is damaged. When there is too little room, the bin is
// given up first, then the steps back, then the backup.
type planStore struct {
	storage browser.Storage
	// Per plan the version that this window last read or wrote. Another version of
	// the same revision is from another window.
	seen map[string]state.Version
	// Plans whose damaged entry was replaced by the journal's copy, until the person
	// is told.
	repaired map[string]bool
	// Texts of the journal for which storage has no room, by plan. They are later
	// than the texts in storage.
	unstored map[string]string
}

func newPlanStore(storage browser.Storage) *planStore {
	return &planStore{storage, map[string]state.Version{}, map[string]bool{}, map[string]string{}}
}

const (
	errGone      = words.Failure(words.ErrorGone)
	errOvertaken = words.Failure(words.ErrorOvertaken)
	errUnlike    = words.Failure(words.ErrorUnlike)
)

// save stores the plan as the revision after rev, and as the one that is open.
// When the entry is newer than rev, or can't be read by this program, nothing
// is written.
func (s *planStore) save(p planner.Plan, rev int, history state.History, now int64) (int, error) {
	saved, err := s.put(p, rev, now)
	if err != nil {
		return saved, err
	}
	// A full storage may lose which plan was open and the steps back.
	_ = s.storage.Set(state.OpenKey, p.ID)
	s.keepSteps(p.ID, history.Encode(saved))
	return saved, nil
}

// keepSteps stores the steps back of a plan, "" for none, as far as there is
// room.
func (s *planStore) keepSteps(id, steps string) {
	if steps == "" || s.storage.Set(state.UndoKey+id, steps) != nil {
		s.storage.Remove(state.UndoKey + id)
	}
}

// put writes a plan's entry, and reads it back to be sure.
func (s *planStore) put(p planner.Plan, rev int, now int64) (int, error) {
	deleted, _ := state.BinVersionOf(s.text(state.BinKey + p.ID))
	next := state.Stored{Plan: p, Rev: max(rev, deleted.Rev) + 1, Saved: now}
	text := next.Encode()
	if err := readable(text, p.ID); err != nil {
		return rev, err
	}
	key := state.PlanKey + p.ID
	was, exists := s.storage.Get(key)
	damaged := false
	if exists {
		v, err := state.VersionOf(was)
		switch {
		case errors.Is(err, state.ErrNewer) && !s.mends(p.ID, was):
			return rev, err
		case err != nil:
			// Its backup is the only sound copy, and the person may want the text.
			if damaged, err = true, s.keepDamaged(p.ID, was); err != nil {
				return rev, err
			}
		case v.Rev > rev || v.Rev == rev && s.foreign(p.ID, v):
			return v.Rev, errOvertaken
		default:
			// Without room for a backup the plan itself still comes first.
			if s.set(state.BackupKey+p.ID, was) != nil {
				s.storage.Remove(state.BackupKey + p.ID)
			}
		}
	}
	if err := s.set(key, text); err != nil {
		if damaged {
			return rev, err
		}
		s.storage.Remove(state.BackupKey + p.ID)
		if err = s.storage.Set(key, text); err != nil {
			return rev, err
		}
	}
	if got, _ := s.storage.Get(key); got != text {
		return rev, errUnlike
	}
	s.seen[p.ID] = version(text)
	delete(s.unstored, p.ID)
	s.storage.Remove(state.BinKey + p.ID)
	return next.Rev, nil
}

// readable is an error if a text to be stored could not be read again.
func readable(text, id string) error {
	_, body, _ := strings.Cut(text, "\n")
	p, err := notation.Parse(body)
	if err == nil && (p.ID != id || len(p.Weeks) == 0) {
		err = state.ErrDamaged
	}
	return err
}

// foreign reports whether v is a version that this window has neither read nor written.
func (s *planStore) foreign(id string, v state.Version) bool {
	mine, known := s.seen[id]
	return known && v != mine
}

func version(text string) state.Version {
	v, _ := state.VersionOf(text)
	return v
}

// base is the version that the next one is made from.
func (s *planStore) base(id string) state.Version {
	if text, ok := s.storage.Get(state.BinKey + id); ok {
		v, _ := state.BinVersionOf(text)
		return v
	}
	if v, ok := s.seen[id]; ok {
		return v
	}
	text, ok := s.storage.Get(state.PlanKey + id)
	v, err := state.VersionOf(text)
	if ok && err != nil {
		return state.Version{Rev: math.MaxInt32} // unknown: later than any other
	}
	return v
}

// set stores a text. Where there is no room it removes the bin, then the steps back of
// every plan.
func (s *planStore) set(key, text string) error {
	for _, prefix := range []string{state.BinKey, state.UndoKey} {
		if s.storage.Set(key, text) == nil {
			return nil
		}
		for _, less := range s.storage.Keys(prefix) {
			if less != key {
				s.storage.Remove(less)
			}
		}
	}
	return s.storage.Set(key, text)
}

// putAll stores plans from a file. A plan that is already here stays as it is; one
// without an id gets a new one. stored is called for each plan that was stored, with the
// version that it replaces.
func (s *planStore) putAll(plans []planner.Plan, newID func() string, now int64, stored func(id string, base state.Version)) (came, here, noRoom int) {
	for _, p := range plans {
		if p.ID == "" {
			p.ID = newID()
		}
		base := s.base(p.ID)
		switch _, err := s.put(p, 0, now); {
		case err == nil:
			came++
			stored(p.ID, base)
		case errors.Is(err, errOvertaken), errors.Is(err, state.ErrNewer):
			here++
		default:
			noRoom++
		}
	}
	return came, here, noRoom
}

// history is the steps back of a stored plan.
func (s *planStore) history(stored state.Stored) state.History {
	text, _ := s.storage.Get(state.UndoKey + stored.Plan.ID)
	return state.DecodeHistory(text, stored.Rev)
}

// told is what the person was asked about the time before a plan.
func (s *planStore) told(id string) state.Telling {
	text, _ := s.storage.Get(state.ToldKey + id)
	return state.ParseTelling(text)
}

func (s *planStore) keepTold(id string, told state.Telling) {
	_ = s.storage.Set(state.ToldKey+id, told.String()) // otherwise it is asked again
}

// open reads a plan, from its backup when the entry is damaged.
func (s *planStore) open(id string) (state.Stored, error) {
	text, ok := s.entry(id)
	if !ok {
		return state.Stored{}, errGone
	}
	stored, err := state.DecodeStored(text)
	if err != nil {
		return s.recover(id, text, err)
	}
	return stored, nil
}

// entry is the text of a plan.
func (s *planStore) entry(id string) (string, bool) {
	if text, ok := s.unstored[id]; ok {
		return text, true
	}
	return s.storage.Get(state.PlanKey + id)
}

// look is open for a plan that is shown or changed from now on.
func (s *planStore) look(id string) (state.Stored, error) {
	stored, err := s.open(id)
	if err == nil {
		text, _ := s.entry(id)
		v := version(text)
		v.Rev = stored.Rev // damage may have taken it out of the text
		s.seen[id] = v
	}
	if s.repaired[id] {
		stored.Recovery = state.FromJournal
		delete(s.repaired, id)
	}
	return stored, err
}

// rename renames a stored plan that is not open.
func (s *planStore) rename(id, name string, now int64) error {
	stored, err := s.look(id)
	if err != nil {
		return err
	}
	next, err := planner.Apply(stored.Plan, planner.Rename{Name: name})
	if err != nil {
		return err
	}
	steps := s.history(stored)
	rev, err := s.put(next, stored.Rev, now)
	if err == nil {
		s.keepSteps(id, steps.Encode(rev))
	}
	return err
}

// last opens the plan that was open last. When it can't be read that is the error, so
// that the person is told before another plan opens. When there is none, it opens the
// newest plan that can be read.
func (s *planStore) last() (stored state.Stored, err error) {
	id, ok := s.storage.Get(state.OpenKey)
	if ok {
		if stored, err = s.look(id); !errors.Is(err, errGone) {
			return stored, err
		}
	}
	for _, l := range s.list() {
		if stored, err := s.look(l.ID); err == nil {
			_ = s.storage.Set(state.OpenKey, l.ID)
			return stored, nil
		}
	}
	return stored, errGone
}

// list is the stored plans, newest first.
func (s *planStore) list() []state.Shelved {
	var all []state.Shelved
	for _, id := range s.plans() {
		stored, err := s.open(id)
		row := state.Shelved{ID: id, Name: stored.Plan.Name, Weeks: len(stored.Plan.Weeks), Saved: stored.Saved}
		_, row.Damaged = s.storage.Get(state.DamagedKey + id)
		if err != nil {
			row.Name, row.Fault = words.PlansNameless.Text(), words.Error(err)
		}
		all = append(all, row)
	}
	planner.Sort(all, func(a, b state.Shelved) int { return newestFirst(a.Saved, b.Saved, a.ID, b.ID) })
	return all
}

// newestFirst compares times in seconds since 1970, then ids.
func newestFirst(a, b int64, idA, idB string) int {
	if a != b {
		return int(b - a)
	}
	return strings.Compare(idA, idB)
}

// plans are the ids of all plans.
func (s *planStore) plans() []string {
	ids := s.ids(state.PlanKey)
	for id := range s.unstored {
		if _, ok := s.storage.Get(state.PlanKey + id); !ok {
			ids = append(ids, id)
		}
	}
	return ids
}

// ids are the plan ids of the keys with a prefix.
func (s *planStore) ids(prefix string) []string {
	keys := s.storage.Keys(prefix)
	for i, key := range keys {
		keys[i] = strings.TrimPrefix(key, prefix)
	}
	planner.Sort(keys, strings.Compare)
	return keys
}

// export is every plan in notation, one after the other. Of plans that can't be read it
// has the text.
func (s *planStore) export() string {
	var parts []string
	for _, l := range s.list() {
		if stored, err := s.open(l.ID); err == nil {
			parts = append(parts, state.PlanText(stored.Plan))
		} else {
			parts = append(parts, state.Rescued(state.PlanKey+l.ID, s.text(state.PlanKey+l.ID)))
		}
		if l.Damaged {
			parts = append(parts, state.Rescued(state.DamagedKey+l.ID, s.text(state.DamagedKey+l.ID)))
		}
	}
	return strings.Join(parts, state.PlanBreak)
}

func (s *planStore) text(key string) string {
	text, _ := s.storage.Get(key)
	return text
}
