package state

import (
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

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
	m.Preview = &Preview{Plan: p, Reports: Suite.CheckAll(&p)}
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

// anyID is as long as every id.
const anyID = "00000000-0000-4000-8000-000000000000"

func readPlan(text string) (planner.Plan, error) {
	if parts := splitPlans(text); len(parts) == 1 {
		text = parts[0] // a break after the last plan
	}
	return whole(share.Read(text))
}

// whole is a plan that was read, or says why it is none to keep.
func whole(p planner.Plan, err error) (planner.Plan, error) {
	if err == nil && len(p.Weeks) == 0 {
		err = errNoWeeks
	}
	if err == nil {
		err = keepable(&p)
	}
	return p, err
}

// keepable says why a plan that was read could not be stored and read again: in
// our own words it may be longer than it came.
func keepable(p *planner.Plan) error {
	long := *p
	if long.ID == "" {
		long.ID = anyID
	}
	long.Name = strings.Repeat("é", planner.MaxName) // what a copy of it may be called
	return notation.Valid(&long)
}

func (m *Model) onBoard(id string) bool { return m.HasPlan && id != "" && m.Plan.ID == id }

// shelved is the stored plan with the id, nil when there is none.
func (m *Model) shelved(id string) *Shelved {
	i := slices.IndexFunc(m.Shelf, func(s Shelved) bool { return id != "" && s.ID == id })
	if i < 0 {
		return nil
	}
	s := m.Shelf[i]
	return &s
}

func importPreview(m *Model, msg ImportPreviewAs) []Effect {
	if m.Preview == nil {
		return nil
	}
	with := *m.Preview
	p := with.Plan
	m.Preview = nil
	if strings.TrimSpace(p.Name) == "" {
		p.Name = words.UnnamedPlan.Text()
	}
	if with.Same != nil && msg.Replace {
		return replace(m, p, with)
	}
	switch {
	case with.Same != nil:
		p.ID, p.Name = msg.ID, copyName(p.Name)
	case p.ID == "":
		p.ID = msg.ID
	}
	open(m, p, 0)
	effects := toast(m, words.PlanImported.Text(), false)
	return append(effects, Save{Plan: p}, Persist{}, ClearLink{}, Go{WeekScreen}, m.lookForFixes())
}

// replace lets the previewed plan take the place of the one with its id, which
// can be had back. What a link left out of it stays.
func replace(m *Model, p planner.Plan, with Preview) []Effect {
	switch {
	case m.onBoard(p.ID):
	case with.Mine != nil:
		open(m, *with.Mine, with.Rev)
	default: // what is stored can't be read
		open(m, p, 0)
		effects := toast(m, words.Capital(words.TookOver().Did), false)
		return append(effects, Save{Plan: p}, ClearLink{}, Go{WeekScreen}, m.lookForFixes())
	}
	p, _ = share.Rejoin(p, m.Plan)
	m.History = m.History.Did(m.Plan, words.TookOver().Do)
	effects := settle(m, p)
	more := toast(m, words.Capital(words.TookOver().Did), true)
	return append(append(effects, more...), ClearLink{}, Go{WeekScreen})
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

func brought(m *Model, b PlansBrought) []Effect {
	if b.NoRoom > 0 {
		m.Alert = words.NoRoomFor(b.NoRoom)
	}
	effects := toast(m, words.Brought(b.Came, b.Here, b.Lost), false)
	return append(effects, Persist{}, Go{PlansScreen})
}
