package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// EditPlan makes edits; Words overrides how the change is called.
type EditPlan struct {
	Edits []planner.Edit
	Words words.Phrase
}

func (msg EditPlan) update(m *Model) []Effect { return edit(m, msg.Words, msg.Edits...) }

// edit makes edits, keeps the way back, and stores the result. What the edits
// are called is told by themselves where called is none.
func edit(m *Model, called words.Phrase, edits ...planner.Edit) []Effect {
	if len(edits) == 0 || !m.HasPlan {
		return nil
	}
	next, err := planner.Apply(m.Plan, edits...)
	if err == nil {
		err = notation.Valid(&next) // what can't be written could not be read again
	}
	if err == nil && len(next.Weeks) == 0 {
		err = errNoWeeks
	}
	if err != nil {
		m.Alert = words.NotDone(err)
		return nil
	}
	if called == (words.Phrase{}) {
		called = words.Edits(&m.Plan, edits)
	}
	m.History = m.History.Did(m.Plan, called.Do)
	saved := settle(m, next)
	effects := toast(m, words.Capital(called.Did), true)
	return append(effects, saved...)
}

// editIf makes an edit where a field says something new.
func editIf(m *Model, changed bool, edits ...planner.Edit) []Effect {
	m.Alert = ""
	if !changed {
		return nil
	}
	return edit(m, words.Phrase{}, edits...)
}

// refuse says why what stands in a field changes nothing.
func refuse(m *Model, why words.Key) []Effect {
	m.Alert = why.Text()
	return nil
}

// settle makes next the plan: it is judged anew where it differs, and stored.
func settle(m *Model, next planner.Plan) []Effect {
	was := m.Plan
	m.Plan = next
	m.judged = recheck(was, m.judged, m.asOfToday())
	m.tell()
	invalidate(m)
	if _, _, there := next.Find(m.Sheet.Session); !there && m.Sheet.Session != 0 {
		m.Sheet = Sheet{}
	}
	m.Shown = min(max(m.Shown, 0), max(len(next.Weeks)-1, 0))
	m.Live = m.verdictLine(m.Shown)
	if m.Screen == ShareScreen {
		makeLink(m)
	}
	return []Effect{Save{next, m.Rev, m.History}, m.lookForFixes()}
}

// asOfToday is the plan as those who judge it look at it: on a date. The plan itself has
// none, since it is stored and compared.
func (m *Model) asOfToday() *planner.Plan {
	p := m.Plan
	p.Today = m.Date
	return &p
}

// judgeAll judges all weeks of the plan.
func (m *Model) judgeAll() {
	m.judged = Suite.CheckAll(m.asOfToday())
	m.tell()
}

// tell makes of what the rules say what a person is told.
func (m *Model) tell() {
	m.Reports, m.Whole = rule.Fold(m.judged), Suite.Whole(m.asOfToday())
}

// recheck judges the weeks that an edit can have touched: those that changed,
// the ones before them, and all that follow, since a week is the history of
// those after it. Weeks share their memory when nothing changed.
func recheck(was planner.Plan, reports []rule.Report, next *planner.Plan) []rule.Report {
	judge := rule.Judge{Suite: Suite, Immutable: true}
	if len(reports) != len(next.Weeks) || len(was.Weeks) != len(next.Weeks) || !sameFrame(&was, next) {
		return Suite.CheckAll(next)
	}
	out := slices.Clone(reports)
	// Where nothing is ticked the past counts as done as planned: a first tick changes it all.
	touched := load.KeepsRecord(&was) != load.KeepsRecord(next)
	for w := range next.Weeks {
		for n := w; n <= w+1 && n < len(next.Weeks); n++ {
			touched = touched || !sameWeek(was.Weeks[n], next.Weeks[n])
		}
		if touched {
			out[w] = judge.Check(next, w)
		}
	}
	return out
}

// sameFrame reports whether all that rules look at besides the weeks is the same.
func sameFrame(a, b *planner.Plan) bool {
	return a.Athlete == b.Athlete && a.History == b.History && a.Start == b.Start && slices.Equal(a.Races, b.Races) &&
		slices.Equal(a.Rulings, b.Rulings) && slices.Equal(a.Spans, b.Spans) && slices.Equal(a.Checks, b.Checks)
}

// sameWeek reports whether two weeks are one in memory.
func sameWeek(a, b planner.Week) bool {
	return a.Phase == b.Phase && len(a.Sessions) == len(b.Sessions) &&
		(len(a.Sessions) == 0 || &a.Sessions[0] == &b.Sessions[0])
}
