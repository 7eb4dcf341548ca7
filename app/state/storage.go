package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner"
)

// What becomes of the plan on the board: in storage, on disk, in other windows.
type (
	// PlanWritten says that the plan stands in storage under this revision, which
	// is not yet the disk; Forbidden that the storage is one that forgets.
	PlanWritten struct {
		Rev       int
		At        int64 // seconds since 1970
		Forbidden bool
	}
	// PlanOnDisk says that a revision of a plan is on disk.
	PlanOnDisk struct {
		ID  string
		Rev int
	}
	// PlanNotSaved says why the plan could not be written.
	PlanNotSaved struct{ Why string }
	// DiskDelayed says whether the browser tells when a change is on disk. Where
	// it does not, that may take a minute. DelayKnown says that the person has
	// read so.
	DiskDelayed struct{ Yes bool }
	DelayKnown  struct{}
	// PlanOvertaken brings the plan as another window stored it.
	PlanOvertaken struct {
		Plan planner.Plan
		Rev  int
	}
	// KeptMine says that another window wrote at the same moment and gave way.
	KeptMine struct{ ID string }
	// PlanGoneElsewhere says that another window deleted a plan.
	PlanGoneElsewhere struct{ ID string }
	// StorageCleared says that the browser's storage was cleared under the app.
	StorageCleared struct{}
	// StoragePersisted says whether the browser promised not to clear the storage.
	StoragePersisted struct{ Yes bool }
)

func (msg PlanWritten) update(m *Model) []Effect {
	m.Rev, m.Unsaved, m.InFile = msg.Rev, "", false
	if msg.Forbidden {
		m.Unsaved = words.StorageForbidden.Text()
	}
	m.Shelf = m.shelvedNow(msg.At)
	return nil
}

func (msg PlanOnDisk) update(m *Model) []Effect {
	m.Delayed = InTime
	if m.onBoard(msg.ID) {
		m.Kept = msg.Rev
	}
	return nil
}

func (msg PlanNotSaved) update(m *Model) []Effect {
	m.Unsaved = msg.Why
	return nil
}

func (msg DiskDelayed) update(m *Model) []Effect {
	switch {
	case !msg.Yes:
		m.Delayed = InTime
	case m.Delayed == InTime:
		m.Delayed = SavedLate
	}
	return nil
}

func (DelayKnown) update(m *Model) []Effect {
	m.Delayed = SavedLateTold
	return nil
}

// What stood here before the other window's plan can be had back.
func (msg PlanOvertaken) update(m *Model) []Effect {
	if !m.HasPlan || m.Plan.ID != msg.Plan.ID {
		return nil // another plan has been opened since
	}
	mine, shown, told := m.Plan, m.Shown, m.Told
	history := m.History.Did(mine, words.OtherWindow.Text())
	open(m, strangers(msg.Plan, mine.LastID), msg.Rev)
	m.History, m.Shown, m.Told = history, min(shown, max(len(m.Plan.Weeks)-1, 0)), told
	look := m.lookForFixes()
	effects := toast(m, words.Overtaken.Text(), true)
	return append(effects, look)
}

// strangers gives all sessions ids beyond last. For a moment the screen still
// shows those of before, and what is done to one must not hit another.
func strangers(p planner.Plan, last planner.SessionID) planner.Plan {
	p.Weeks = slices.Clone(p.Weeks)
	for w := range p.Weeks {
		week := &p.Weeks[w]
		week.Sessions = slices.Clone(week.Sessions)
		for i := range week.Sessions {
			week.Sessions[i].ID += last
		}
	}
	p.LastID += last
	return p
}

func (msg KeptMine) update(m *Model) []Effect {
	if !m.onBoard(msg.ID) {
		return nil
	}
	return toast(m, words.KeptMine.Text(), false)
}

func (msg PlanGoneElsewhere) update(m *Model) []Effect {
	if m.onBoard(msg.ID) {
		m.Alert = words.GoneElsewhere.Text()
	}
	return nil
}

func (StorageCleared) update(m *Model) []Effect {
	m.Alert = words.Cleared.Text()
	if !m.HasPlan {
		return []Effect{ListPlans{}}
	}
	return []Effect{Save{m.Plan, m.Rev, m.History}, ListPlans{}}
}

func (msg StoragePersisted) update(m *Model) []Effect {
	m.Persists = msg.Yes
	return nil
}

// Leaving reports whether to leave the app now loses the last change.
func (m *Model) Leaving() bool { return m.HasPlan && m.Unsaved != "" && !m.InFile }
