package state

import "hardeasy/planner/share"

// Install is what can be said about installing.
type Install uint8

const (
	InstallNo Install = iota
	InstallPrompt
	InstallByHand // iOS: through the share menu, into a storage of its own
)

// HintKey holds that the person wants no hint about installing. The Plans
// screen offers it all the same.
const HintKey = "hardeasy:hint"

// TakeAlong copies a link of the whole plan for the app on the home screen,
// which can't see what the browser stored, and shows the steps.
type TakeAlong struct{}

// KeepHintAway remembers that the hint about installing was put away.
type KeepHintAway struct{}

func (KeepHintAway) effect() {}

func install(m *Model, msg Msg) []Effect {
	switch msg.(type) {
	case InstallNow:
		m.Install = InstallNo
		return []Effect{AskInstall{}}
	case InstallNoMore:
		m.NoHint, m.Along = true, ""
		return []Effect{KeepHintAway{}}
	case TakeAlong:
		if !m.HasPlan {
			return nil
		}
		m.Alert, m.NoCopy = "", false
		if m.Along = linkOf(m, share.AllParts); m.Along != "" {
			return []Effect{Copy{m.Along}}
		}
	}
	return nil
}
