package state

import "hardeasy/app/words"

// What a person throws away, and takes back.
type (
	// RemovePlan puts a plan into the bin; PlanRemoved then offers the way back.
	RemovePlan  struct{ ID string }
	PlanRemoved struct {
		ID   string
		Open bool // it stood on the board
	}
	// BringBack takes a plan out of the bin, and onto the board when it was open.
	BringBack struct {
		ID   string
		Open bool
	}
	// PlanBroughtBack says that a plan is back from the bin.
	PlanBroughtBack struct{}
	// EmptyBin deletes a plan in the bin for good, or with "" all of them.
	EmptyBin struct{ ID string }
	// SaveText saves the text of a plan that can't be read, or could not be, in
	// a file; DropText throws away what is kept of the latter.
	SaveText struct{ ID string }
	DropText struct{ ID string }
)

func (msg RemovePlan) update(m *Model) []Effect {
	effects := []Effect{Remove{msg.ID, m.HasPlan && m.Plan.ID == msg.ID}, ListPlans{}}
	if m.HasPlan && m.Plan.ID == msg.ID {
		leaveBoard(m)
	}
	return effects
}

func (msg PlanRemoved) update(m *Model) []Effect {
	m.Deleted = Deleted(msg)
	effects := toast(m, words.PlanRemoved.Text(), false)
	m.Toast.Back = BringBack(m.Deleted)
	return effects
}

func (msg BringBack) update(m *Model) []Effect {
	m.Toast, m.Deleted = Toast{N: m.Toast.N}, Deleted{}
	return []Effect{Restore(msg), ListPlans{}}
}

func (PlanBroughtBack) update(m *Model) []Effect { return toast(m, words.BroughtBack.Text(), false) }

func (msg EmptyBin) update(m *Model) []Effect {
	if m.Deleted.ID == msg.ID || msg.ID == "" {
		m.Deleted, m.Toast = Deleted{}, Toast{N: m.Toast.N}
	}
	return []Effect{Empty(msg), ListPlans{}}
}

func (msg SaveText) update(*Model) []Effect { return []Effect{DownloadText(msg)} }

func (msg DropText) update(*Model) []Effect { return []Effect{ForgetText(msg), ListPlans{}} }
