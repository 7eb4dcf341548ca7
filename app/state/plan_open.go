package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
)

// Plans that come onto the board.
type (
	// OpenPlan opens a stored plan.
	OpenPlan struct{ ID string }
	// PlanOpened brings it.
	PlanOpened struct {
		Plan     planner.Plan
		Rev      int
		History  History
		Recovery Recovery
		Told     Telling
		Asked    bool // the person wants to see it
	}
	// PlanNotOpened says why the plan that was open last can't be opened, before
	// any other one is.
	PlanNotOpened struct{ Why string }
	// DuplicatePlan copies the open plan; DuplicatePlanAs brings the copy's id.
	DuplicatePlan   struct{}
	DuplicatePlanAs struct{ ID string }
)

// open puts a plan on the board.
func open(m *Model, p planner.Plan, rev int) {
	leaveBoard(m)
	m.HasPlan, m.Plan, m.Rev, m.Shut = true, p, rev, false
	m.judgeAll()
	m.Shown = WeekOf(&p, m.Date)
	if m.Screen == ShareScreen {
		makeLink(m)
	}
}

// The week is shown once the plan is open.
func (msg OpenPlan) update(*Model) []Effect { return []Effect{Open{msg.ID}} }

func (msg PlanOpened) update(m *Model) []Effect {
	open(m, msg.Plan, msg.Rev)
	m.History, m.Told = msg.History, msg.Told
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

func (msg PlanNotOpened) update(m *Model) []Effect {
	m.Shut, m.Alert = true, words.Shut.Of(msg.Why)
	return nil
}

func (DuplicatePlan) update(*Model) []Effect {
	return []Effect{NewID{func(id string) Msg { return DuplicatePlanAs{id} }}}
}

func (msg DuplicatePlanAs) update(m *Model) []Effect {
	if !m.HasPlan {
		return nil
	}
	p := m.Plan
	p.ID, p.Name = msg.ID, copyName(p.Name)
	open(m, p, 0)
	effects := toast(m, words.PlanCopied.Text(), false)
	return append(effects, Save{Plan: p}, Go{WeekScreen}, m.lookForFixes())
}
