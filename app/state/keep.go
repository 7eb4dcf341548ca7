package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
)

// keep follows what becomes of the plans that are kept: in storage, on disk,
// in the bin, in other windows.
func keep(m *Model, msg Msg) []Effect {
	switch msg := msg.(type) {
	case PlanOpened:
		return opened(m, msg)
	case PlanNotOpened:
		m.Shut, m.Alert = true, words.Shut(msg.Why)
	case PlansListed:
		m.Shelf, m.Bin = msg.Shelf, msg.Bin
	case PlanWritten:
		m.Rev, m.Unsaved, m.InFile = msg.Rev, "", false
		if msg.Forbidden {
			m.Unsaved = words.StorageForbidden.Text()
		}
		m.Shelf = m.shelvedNow(msg.At)
	case PlanOnDisk:
		m.Delayed = InTime
		if m.onBoard(msg.ID) {
			m.Kept = msg.Rev
		}
	case DiskDelayed:
		switch {
		case !msg.Yes:
			m.Delayed = InTime
		case m.Delayed == InTime:
			m.Delayed = SavedLate
		}
	case DelayKnown:
		m.Delayed = SavedLateTold
	case PlanNotSaved:
		m.Unsaved = msg.Why
	case PlanOvertaken:
		return overtaken(m, msg)
	case KeptMine:
		if m.onBoard(msg.ID) {
			return toast(m, words.KeptMine.Text(), false)
		}
	case PlanGoneElsewhere:
		if m.onBoard(msg.ID) {
			m.Alert = words.GoneElsewhere.Text()
		}
	case StorageCleared:
		m.Alert = words.Cleared.Text()
		if m.HasPlan {
			return []Effect{Save{m.Plan, m.Rev, m.History}, ListPlans{}}
		}
		return []Effect{ListPlans{}}
	}
	return nil
}

func opened(m *Model, msg PlanOpened) []Effect {
	open(m, msg.Plan, msg.Rev)
	m.History = msg.History
	switch msg.Recovery {
	case FromBackup:
		m.Alert = words.Recovered.Text()
	case FromJournal:
		m.Alert = words.FromJournal.Text()
	case Mended:
		m.Alert = words.Mended.Text()
	}
	if msg.Asked {
		return []Effect{m.lookForFixes(), Go{WeekScreen}}
	}
	return []Effect{m.lookForFixes()}
}

// Leaving says whether to leave the app now loses the last change.
func (m *Model) Leaving() bool { return m.HasPlan && m.Unsaved != "" && !m.InFile }

// shelf answers what a person does with stored plans.
func shelf(m *Model, msg Msg) []Effect {
	switch msg := msg.(type) {
	case OpenPlan:
		return []Effect{Open{msg.ID}} // the week is shown once it is open
	case RemovePlan:
		return removePlan(m, msg.ID)
	case PlanRemoved:
		m.Deleted = BringBack(msg)
		effects := toast(m, words.PlanRemoved.Text(), false)
		m.Toast.Back = m.Deleted
		return effects
	case BringBack:
		m.Toast, m.Deleted = Toast{N: m.Toast.N}, BringBack{}
		return []Effect{Restore(msg), ListPlans{}}
	case PlanBroughtBack:
		return toast(m, words.BroughtBack.Text(), false)
	case EmptyBin:
		if m.Deleted.ID == msg.ID || msg.ID == "" {
			m.Deleted, m.Toast = BringBack{}, Toast{N: m.Toast.N}
		}
		return []Effect{Empty(msg), ListPlans{}}
	case NamePlan:
		m.Naming = msg.ID
		if msg.ID == "" {
			return nil
		}
		return []Effect{FocusDrawn{"[data-plan='" + msg.ID + "'] input"}}
	case PlanNamed:
		return named(m, msg)
	case SaveText:
		return []Effect{DownloadText(msg)}
	case DropText:
		return []Effect{ForgetText(msg), ListPlans{}}
	}
	return nil
}

// named gives a stored plan another name, by an edit when it is the open one.
func named(m *Model, msg PlanNamed) []Effect {
	if m.Naming != msg.ID {
		return nil
	}
	m.Naming = ""
	s := m.shelved(msg.ID)
	switch {
	case s == nil || s.Name == msg.Name:
		return nil
	case oneLine(msg.Name) == "":
		m.Alert = words.NeedsName.Text()
		return nil
	}
	if _, err := planner.Apply(planner.Plan{}, planner.Rename{Name: msg.Name}); err != nil {
		m.Alert = words.NameTooLong.Text()
		return nil
	}
	if m.onBoard(msg.ID) {
		return do(m, words.Phrase{}, planner.Rename{Name: msg.Name})
	}
	return []Effect{StoreName(msg), ListPlans{}}
}
