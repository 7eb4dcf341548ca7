package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// What leaves the Share screen, as a link or a file, is what its ticks say. At
// first none is set, whenever the screen opens: what somebody may see today is
// no word about the next.
type (
	// ShareAlso ticks a private part, or takes the tick away.
	ShareAlso struct {
		Part share.Parts
		On   bool
	}
	// SaveShared saves what the link holds as a file; SaveFile is a backup.
	SaveShared struct{}
	// SendLink opens the device's own way to hand on a link.
	SendLink struct{}
)

// Send hands a link to what the device shares with; the answer is Fault when it
// can't.
type Send struct{ Title, Link string }

func (Send) effect() {}

func sharing(m *Model, msg Msg) []Effect {
	switch msg := msg.(type) {
	case ShareAlso:
		m.Sends &^= msg.Part
		if msg.On {
			m.Sends |= msg.Part
		}
		m.Alert = "" // it was about the link before
		makeLink(m)
	case SaveShared:
		return []Effect{Download{fileName(m.Plan.Name), notation.Format(share.Without(m.Plan, m.Sends))}}
	case SendLink:
		if m.Link != "" {
			return []Effect{Send{m.Plan.Name, m.Link}}
		}
	}
	return nil
}

// makeLink shows the link of what is ticked, and none when there can be none.
func makeLink(m *Model) {
	m.Copied = false
	m.Link = linkOf(m, m.Sends)
}

func linkOf(m *Model, parts share.Parts) string {
	link, err := share.Link(m.Base, share.Without(m.Plan, parts))
	if err != nil {
		m.Alert = words.Sentence(err)
	}
	return link
}

// against compares a preview with the plan that it would replace.
func (p *Preview) against(own planner.Plan) {
	joined, gone := share.Rejoin(p.Plan, own)
	p.Changes = Compare(own, joined)
	p.Against = words.Against{Known: true, Equal: notation.Format(joined) == notation.Format(own), Gone: gone}
	for i := range share.Private {
		part := &share.Private[i]
		if part.Count(&joined) > part.Count(&p.Plan) {
			p.Against.Stays |= part.Part
		}
	}
}
