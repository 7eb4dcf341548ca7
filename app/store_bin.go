package app

import (
	"hardeasy/app/state"
	"hardeasy/planner"
)

// remove moves a plan into the bin. Without room for the bin the plan is lost.
func (s *planStore) remove(id string, now int64) bool {
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
	s.moveToBin(b)
	if open, _ := s.storage.Get(state.OpenKey); open == id {
		s.storage.Remove(state.OpenKey)
	}
	return true
}

// moveToBin writes the bin's entry and removes the plan's.
func (s *planStore) moveToBin(b state.Binned) {
	kept := s.set(state.BinKey+b.ID, b.Encode()) == nil
	s.drop(b.ID)
	if !kept {
		_ = s.storage.Set(state.BinKey+b.ID, b.Encode()) // now there is the room of the plan
	}
}

// drop removes a plan's entry, backup and steps back. Its entry in the bin and its
// damaged text stay.
func (s *planStore) drop(id string) {
	for _, key := range []string{state.PlanKey, state.BackupKey, state.UndoKey} {
		s.storage.Remove(key + id)
	}
	delete(s.seen, id)
	delete(s.unstored, id)
}

// binned is the bin's entry of a plan; its Rev is 0 where there is none.
func (s *planStore) binned(id string) state.Binned {
	text, ok := s.storage.Get(state.BinKey + id)
	if !ok {
		return state.Binned{ID: id}
	}
	b, err := state.DecodeBinned(id, text)
	if err != nil {
		b.Entry = ""
	}
	return b
}

// undelete takes a plan out of the bin. A text that can't be read comes back as it is.
func (s *planStore) undelete(id string, now int64) (readable bool, err error) {
	b := s.binned(id)
	if b.Entry == "" {
		return false, errGone
	}
	if p, err := b.Plan(); err == nil {
		_, err = s.put(p, b.Rev, now)
		return true, err
	}
	if _, there := s.storage.Get(state.PlanKey + id); there {
		return false, errOvertaken
	}
	if err := s.set(state.PlanKey+id, b.Entry); err != nil {
		return false, err
	}
	s.storage.Remove(state.BinKey + id)
	return false, nil
}

// bin is the plans that can be undeleted, the last deleted first.
func (s *planStore) bin() []state.Binned {
	var all []state.Binned
	for _, id := range s.ids(state.BinKey) {
		if b := s.binned(id); b.Entry != "" {
			all = append(all, b)
		}
	}
	planner.Sort(all, func(a, b state.Binned) int { return newestFirst(a.Deleted, b.Deleted, a.ID, b.ID) })
	return all
}

// empty removes one plan from the bin for good, or all for "".
func (s *planStore) empty(id string) (emptied []state.Binned) {
	for _, b := range s.bin() {
		if id == "" || b.ID == id {
			s.forget(b.ID)
			emptied = append(emptied, b)
		}
	}
	return emptied
}

// forget removes all that is left of a deleted plan.
func (s *planStore) forget(id string) {
	s.storage.Remove(state.BinKey + id)
	if _, there := s.storage.Get(state.PlanKey + id); !there {
		s.storage.Remove(state.DamagedKey + id)
		s.storage.Remove(state.ToldKey + id)
	}
}

// emptyOverdue removes plans that have been in the bin for too long.
func (s *planStore) emptyOverdue(now int64) (emptied []string) {
	for _, b := range s.bin() {
		if b.Over(now) {
			s.forget(b.ID)
			emptied = append(emptied, b.ID)
		}
	}
	return emptied
}
