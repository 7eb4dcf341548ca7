package state

import (
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/share"
)

// What becomes of the plan that is previewed.
type (
	// PlanCompared brings the stored plan that a previewed one has the id of.
	PlanCompared struct {
		Plan planner.Plan
		Rev  int
	}
	PreviewWeek  struct{ Index int }
	LeavePreview struct{}
	// ImportPreview makes the previewed plan the person's own: beside one that is
	// already here, or instead of it. ImportPreviewAs brings an id, should it
	// need one.
	ImportPreview   struct{ Replace bool }
	ImportPreviewAs struct {
		ID      string
		Replace bool
	}
)

func (msg PlanCompared) update(m *Model) []Effect {
	if m.Preview != nil && m.Preview.Plan.ID == msg.Plan.ID {
		p := *m.Preview
		p.against(msg.Plan)
		p.Mine, p.Rev = &msg.Plan, msg.Rev
		m.Preview = &p
	}
	return nil
}

func (msg PreviewWeek) update(m *Model) []Effect {
	if m.Preview != nil {
		p := *m.Preview
		p.Shown = min(max(msg.Index, 0), len(p.Plan.Weeks)-1)
		m.Preview = &p
	}
	return nil
}

func (LeavePreview) update(m *Model) []Effect {
	m.Preview = nil
	return []Effect{ClearLink{}, Go{home(m)}}
}

func (msg ImportPreview) update(*Model) []Effect {
	replace := msg.Replace
	return []Effect{NewID{func(id string) Msg { return ImportPreviewAs{id, replace} }}}
}

func (msg ImportPreviewAs) update(m *Model) []Effect {
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
		effects := toast(m, words.Capital(words.TookOver.Of().Did), false)
		return append(effects, Save{Plan: p}, ClearLink{}, Go{WeekScreen}, m.lookForFixes())
	}
	p, _ = share.Rejoin(p, m.Plan)
	m.History = m.History.Did(m.Plan, words.TookOver.Of().Do)
	effects := settle(m, p)
	more := toast(m, words.Capital(words.TookOver.Of().Did), true)
	return append(append(effects, more...), ClearLink{}, Go{WeekScreen})
}
