package state

import (
	"hardeasy/app/words"
	"hardeasy/planner/share"
)

// TakeAlong copies a link of the whole plan for the app on the home screen,
// which can't see what the browser stored, and shows the steps.
type TakeAlong struct{}

func (TakeAlong) update(m *Model) []Effect {
	if !m.HasPlan {
		return nil
	}
	m.Alert, m.Install.NoCopy = "", false
	link, err := linkOf(m.Base, m.Plan, share.AllParts)
	m.Install.Along = link
	if err != nil {
		m.Alert = words.Sentence(err)
		return nil
	}
	return []Effect{Copy{link}}
}
