package planner

// Edit is one change to a plan. The drag, the menu, the keyboard, a rule's
// fix, the solver and undo all speak it.
type Edit interface {
	// Sessions are those of the plan that the edit changes, moves or removes.
	Sessions() []SessionID

	apply(*draft) error
}

// Apply returns the plan with the edits made, in order. It never changes p;
// weeks that no edit touches are shared. On an error p itself is returned.
func Apply(p Plan, edits ...Edit) (Plan, error) {
	d := draft{Plan: p}
	for _, e := range edits {
		if err := e.apply(&d); err != nil {
			return p, err
		}
	}
	return d.Plan, nil
}
