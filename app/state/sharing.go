package state

import (
	"hardeasy/app/words"
	"hardeasy/planner/share"
)

type (
	// ShareLink opens the Share screen.
	ShareLink struct{}
	// ShareAlso ticks a private part, or takes the tick away.
	ShareAlso struct {
		Part share.Parts
		On   bool
	}
	CopyLink struct{}
	// CopyDone says that text is on the clipboard; CopyFailed that it could not
	// be put there.
	CopyDone   struct{}
	CopyFailed struct{}
	// SendLink opens the device's own way to hand on a link.
	SendLink struct{}
	// SaveShared saves what the link holds as a file; SaveFile saves everything,
	// as a backup.
	SaveShared struct{}
	SaveFile   struct{}
)

func (ShareLink) update(*Model) []Effect { return []Effect{Go{ShareScreen}} }

func (msg ShareAlso) update(m *Model) []Effect {
	m.Share.Sends &^= msg.Part
	if msg.On {
		m.Share.Sends |= msg.Part
	}
	m.Alert = "" // it was about the link before
	makeLink(m)
	return nil
}

// makeLink shows the link of what is ticked.
func makeLink(m *Model) {
	if err := m.Share.link(m.Base, m.Plan); err != nil {
		m.Alert = words.Sentence(err)
	}
}

func (CopyLink) update(m *Model) []Effect { return []Effect{Copy{m.Share.Link}} }

func (CopyDone) update(m *Model) []Effect {
	m.Share.Copied, m.Install.NoCopy = true, false
	return toast(m, words.LinkCopied.Text(), false)
}

func (CopyFailed) update(m *Model) []Effect {
	m.Install.NoCopy = true
	if m.Screen == ShareScreen { // elsewhere the steps say it
		m.Alert = words.CannotCopy.Text()
	}
	return nil
}

func (SendLink) update(m *Model) []Effect {
	if m.Share.Link == "" {
		return nil
	}
	return []Effect{Send{m.Plan.Name, m.Share.Link}}
}

func (SaveShared) update(m *Model) []Effect {
	return []Effect{Download{fileName(m.Plan.Name), PlanText(share.Without(m.Plan, m.Share.Sends))}}
}

func (SaveFile) update(m *Model) []Effect {
	m.InFile = true
	return []Effect{Download{fileName(m.Plan.Name), PlanText(m.Plan)}}
}
