package state

import "hardeasy/planner"

// Started begins the app with what the browser knows.
type Started struct {
	Date      planner.Date
	DateAt    DateAt
	Base      string
	Route     string // the address's fragment
	Form      FormValues
	Step      int    // of the setup form
	Finished  bool   // the form was finished before Go was up
	NewPlan   string // the id for the plan it makes
	Install   InstallWay
	NoHint    bool // the hint about it was put away
	CanSend   bool
	Paste     string // stands in the paste field
	Pasted    bool   // and is to be looked at
	HasUpdate bool
	Languages []Language
	Language  string
}

func (msg Started) update(m *Model) []Effect {
	m.Date, m.DateAt, m.Base, m.Update = msg.Date, msg.DateAt, msg.Base, msg.HasUpdate
	m.Install.How, m.Install.NoHint, m.Share.CanSend, m.Paste = msg.Install, msg.NoHint, msg.CanSend, msg.Paste
	m.Languages, m.Language = msg.Languages, msg.Language
	m.Form = NewForm(msg.Date).Fill(msg.Form)
	m.Form.Step = min(max(msg.Step, 1), FormSteps)
	if msg.Finished && !m.HasPlan {
		return MakePlan{msg.NewPlan}.update(m)
	}
	if m.HasPlan {
		m.Shown = WeekOf(&m.Plan, m.Date) // it was opened before the date was known
	}
	said := m.Alert // about the plan that was just opened
	effects := route(m, msg.Route)
	if m.Alert == "" {
		m.Alert = said
	}
	if msg.Pasted {
		effects = append(effects, receive(m, msg.Paste)...)
	}
	return append(effects, m.lookForFixes())
}
