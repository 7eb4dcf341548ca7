package state

import (
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// What comes from a link, a file or the clipboard.
type (
	// TextReceived is its text.
	TextReceived struct{ Text string }
	// PasteEdited is what stands in the paste field; ShowPasted looks at it.
	PasteEdited struct{ Text string }
	ShowPasted  struct{}
	// PlansBrought says what became of the plans of a file with several: how many
	// were stored, were here already, could not be read, or found no room.
	PlansBrought struct{ Came, Here, Lost, NoRoom int }
	// ExportPlans saves every stored plan in one such file.
	ExportPlans struct{}
)

func (msg TextReceived) update(m *Model) []Effect { return receive(m, msg.Text) }

func (msg PasteEdited) update(m *Model) []Effect {
	m.Paste = msg.Text
	return nil
}

func (ShowPasted) update(m *Model) []Effect {
	if m.Paste == "" {
		return []Effect{Focus{"[name='paste']"}}
	}
	return receive(m, m.Paste)
}

func (ExportPlans) update(*Model) []Effect { return []Effect{ExportAll{}} }

// receive looks at text that claims to be a plan: a link, the payload of one,
// or the notation. It is shown before anything is kept. A file with several
// plans is kept at once: it takes nothing away.
func receive(m *Model, text string) []Effect {
	if plans, lost, several, err := readSeveral(text); err != nil {
		m.Alert = words.Sentence(err)
		return nil
	} else if several {
		return bring(m, plans, lost)
	}
	p, err := readPlan(text)
	if err != nil {
		m.Alert = words.Sentence(err)
		return []Effect{ClearLink{}}
	}
	seen := p
	seen.Today = m.Date
	m.Preview = &Preview{Plan: p, Reports: rule.Fold(Suite.CheckAll(&seen)), Whole: Suite.Whole(&seen)}
	m.Alert, m.Paste, m.Sheet, m.Drag = "", "", Sheet{}, nil
	if m.onBoard(p.ID) {
		m.Preview.Same = &Shelved{ID: p.ID, Name: m.Plan.Name, Weeks: len(m.Plan.Weeks)}
		m.Preview.against(m.Plan)
		return nil
	}
	if s := m.shelved(p.ID); s != nil {
		m.Preview.Same = s
		return []Effect{ReadOther{p.ID}}
	}
	return nil
}

// bring stores the plans that are not here yet. One that is here but can't be
// opened is replaced by what can.
func bring(m *Model, plans []planner.Plan, lost int) []Effect {
	if len(plans) == 0 {
		m.Alert = words.NoneReadable(lost)
		return nil
	}
	m.Alert, m.Paste = "", ""
	out := StoreAll{Lost: lost}
	for _, p := range plans {
		s := m.shelved(p.ID)
		twice := p.ID != "" && slices.ContainsFunc(out.Plans, func(o planner.Plan) bool { return o.ID == p.ID })
		if m.onBoard(p.ID) || s != nil && s.Fault == "" || twice {
			out.Here++
			continue
		}
		if strings.TrimSpace(p.Name) == "" {
			p.Name = words.UnnamedPlan.Text()
		}
		out.Plans = append(out.Plans, p)
	}
	return []Effect{out}
}

func (msg PlansBrought) update(m *Model) []Effect {
	if msg.NoRoom > 0 {
		m.Alert = words.NoRoomFor.Of(msg.NoRoom)
	}
	effects := toast(m, words.Brought(msg.Came, msg.Here, msg.Lost), false)
	return append(effects, Persist{}, Go{PlansScreen})
}
