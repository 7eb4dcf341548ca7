package app

import (
	"hardeasy/app/state"
	"hardeasy/planner"
)

// remove puts a plan into the bin. Without room for that it is gone, as it
// would be where nothing can be stored.
func (s *shelf) remove(id string, now int64) bool {
	entry, ok := s.entry(id)
	if !ok {
		return false
	}
	stored, err := s.open(id)
	b := state.Binned{ID: id, Name: stored.Plan.Name, Deleted: now, Rev: stored.Rev + 1, Entry: entry}
	if err == nil && stored.Recovery != state.Sound {
		stored.Recovery = state.Sound
		b.Entry = stored.Encode()
	}
	s.throw(b)
	if open, _ := s.store.Get(state.OpenKey); open == id {
		s.store.Remove(state.OpenKey)
	}
	return true
}

// throw writes the bin's entry and takes the plan's away.
func (s *shelf) throw(b state.Binned) {
	kept := s.set(state.BinKey+b.ID, b.Encode()) == nil
	s.drop(b.ID)
	if !kept {
		_ = s.store.Set(state.BinKey+b.ID, b.Encode()) // in the plan's own room
	}
}

// drop takes a plan out of storage, but not what lies in the bin or could not
// be read.
func (s *shelf) drop(id string) {
	for _, key := range []string{state.PlanKey, state.BackupKey, state.UndoKey} {
		s.store.Remove(key + id)
	}
	delete(s.seen, id)
	delete(s.held, id)
}

// binned is the bin's entry of a plan; its Rev is 0 where there is none.
func (s *shelf) binned(id string) state.Binned {
	text, ok := s.store.Get(state.BinKey + id)
	if !ok {
		return state.Binned{ID: id}
	}
	b, err := state.DecodeBinned(id, text)
	if err != nil {
		b.Entry = ""
	}
	return b
}

// bring takes a plan back out of the bin. What can't be read comes back as it
// was.
func (s *shelf) bring(id string, now int64) (readable bool, err error) {
	b := s.binned(id)
	if b.Entry == "" {
		return false, errGone
	}
	if p, err := b.Plan(); err == nil {
		_, err = s.put(p, b.Rev, now)
		return true, err
	}
	if _, there := s.store.Get(state.PlanKey + id); there {
		return false, errOvertaken
	}
	if err := s.set(state.PlanKey+id, b.Entry); err != nil {
		return false, err
	}
	s.store.Remove(state.BinKey + id)
	return false, nil
}

// bin is what can be brought back, the last deleted first.
func (s *shelf) bin() []state.Binned {
	var all []state.Binned
	for _, id := range s.ids(state.BinKey) {
		if b := s.binned(id); b.Entry != "" {
			all = append(all, b)
		}
	}
	planner.Sort(all, func(a, b state.Binned) int { return newestFirst(a.Deleted, b.Deleted, a.ID, b.ID) })
	return all
}

// empty takes one plan out of the bin for good, or with "" all.
func (s *shelf) empty(id string) (emptied []state.Binned) {
	for _, b := range s.bin() {
		if id == "" || b.ID == id {
			s.forget(b.ID)
			emptied = append(emptied, b)
		}
	}
	return emptied
}

// forget takes what is left of a deleted plan away.
func (s *shelf) forget(id string) {
	s.store.Remove(state.BinKey + id)
	if _, there := s.store.Get(state.PlanKey + id); !there {
		s.store.Remove(state.DamagedKey + id)
	}
}

// overdue takes what lies in the bin for too long out of it.
func (s *shelf) overdue(now int64) (emptied []string) {
	for _, b := range s.bin() {
		if b.Over(now) {
			s.forget(b.ID)
			emptied = append(emptied, b.ID)
		}
	}
	return emptied
}
