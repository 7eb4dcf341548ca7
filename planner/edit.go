package planner

// Edit is one change to a plan. The drag, the menu, the keyboard, fixes, the solver and
// undo all use edits.
type Edit interface {
	// Sessions are those of the plan that the edit changes, moves or removes.
	Sessions() []SessionID

	apply(*draft) error
}

// Apply returns the plan with the edits made in order. It never changes p; the new plan
// shares the weeks that no edit touches. On an error, an *EditError, it returns p.
func Apply(p Plan, edits ...Edit) (Plan, error) {
	d := draft{Plan: p}
	for i, e := range edits {
		if err := e.apply(&d); err != nil {
			return p, &EditError{Index: i, Edit: e, Err: err}
		}
	}
	return d.Plan, nil
}
