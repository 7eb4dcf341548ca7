package state

import (
	"hardeasy/planner"
	"hardeasy/planner/purpose"
)

// Purpose is why a session is there on its day, as of today.
func (m *Model) Purpose(id planner.SessionID) purpose.Reason { return purpose.Of(m.asOfToday(), id) }
