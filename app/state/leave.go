package state

import "hardeasy/planner"

// leaveBoard takes the plan off the board, with all that belongs to it.
func leaveBoard(m *Model) {
	invalidate(m)
	m.HasPlan, m.Plan, m.judged, m.Reports, m.Whole, m.History = false, planner.Plan{}, nil, nil, nil, History{}
	m.Rev, m.Kept, m.Unsaved = 0, 0, ""
	m.Shown, m.Sheet, m.Told = 0, Sheet{}, 0
	m.Share = m.Share.opened()
}

// invalidate forgets what was found out about the plan as it was, and what was
// begun with it: every change of the plan makes that out of date.
func invalidate(m *Model) {
	leave(m)
	m.Turn++
	m.Drag, m.Offers, m.Focused, m.Reason = nil, nil, Focused{}, ""
	m.Deleted, m.InFile = Deleted{}, false
	m.Share.Link, m.Share.Copied, m.Install.Along = "", false, ""
}

// leave gives up what the solver is doing and what it proposed.
func leave(m *Model) {
	m.Query, m.Proposal, m.Bigger = nil, nil, nil
	if k := m.Sheet.Kind; k == ProposalSheet || k == WhySheet {
		m.Sheet = Sheet{}
	}
}
