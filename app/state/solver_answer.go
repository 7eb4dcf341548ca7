package state

import (
	"hardeasy/app/words"
	"hardeasy/planner/rule"
	"hardeasy/planner/solver"
)

// mostChoices is the best week and two others.
const mostChoices = 3

// firstChoice shows the best week, and looks for others.
func firstChoice(m *Model, s *Query, search *solver.Search) []Effect {
	is := search.Progress()
	a, ok := search.Answer()
	if !ok || len(a.Edits) == 0 {
		return alreadyBest(m, s, is.Proved)
	}
	p := s.proposal(is)
	choice, ok := m.choice(&p, a.Edits)
	if !ok {
		return nil
	}
	p.Choices = []Choice{choice}
	effects := propose(m, p)
	more := lookForAnother(m, s)
	return append(effects, more...)
}

// proposal is one without choices.
func (s *Query) proposal(is solver.Progress) Proposal {
	p := Proposal{What: s.What, From: s.task.From, To: s.task.To, Proved: is.Proved, Gap: tally(is.Best).Minus(tally(is.Bound))}
	p.Gap.Advice = 0 // one of many things that cost something
	return p
}

// alreadyBest says that nothing has to move, and offers to say why where there is something
// to fix all the same.
func alreadyBest(m *Model, s *Query, proved bool) []Effect {
	e, w, _ := Count(m.Findings(m.Shown))
	effects := toast(m, words.AlreadyBest(s.What == Repairing, proved, e+w == 0), false)
	if e+w > 0 {
		m.Toast.Next, m.Toast.NextText = AskSolver{Explaining}, words.WhyNot.Text()
	}
	return effects
}

// propose opens the sheet with a proposal.
func propose(m *Model, p Proposal) []Effect {
	m.Proposal = &p
	m.Toast.Text = "" // it would lie over the sheet
	m.Sheet = Sheet{Kind: ProposalSheet}
	if p.Why != nil {
		m.Sheet.Kind = WhySheet
		m.Live = words.Why(&m.Plan, p.Why)
	} else {
		fewer := p.Choices[0].Fewer
		m.Live = words.Sentences(words.Fewer(fewer.Errors, fewer.Warnings, fewer.Advice), words.MovesOf.Of(len(p.Choices[0].Moved)))
	}
	return []Effect{FocusDrawn{"[data-sheet] [data-close]"}}
}

// lookForAnother looks for a week with a demanding session on another day.
func lookForAnother(m *Model, s *Query) []Effect {
	task := s.task
	task.Unlike = nil
	for i := range m.Proposal.Choices {
		task.Unlike = append(task.Unlike, m.Proposal.Choices[i].Plan)
	}
	return seek(m, s.What, task)
}

// runnerUp adds another week, when it is worth looking at: better than today's,
// and with no more to fix than the best.
func runnerUp(m *Model, s *Query, search *solver.Search) []Effect {
	a, ok := search.Answer()
	if !ok {
		return nil
	}
	p := *m.Proposal
	choice, ok := m.choice(&p, a.Edits)
	best := &p.Choices[0]
	if !ok || !choice.Fewer.Helps() || choice.Fewer.Errors < best.Fewer.Errors {
		return nil
	}
	p.Choices = append(p.Choices[:len(p.Choices):len(p.Choices)], choice)
	if !p.tellApart() {
		return nil
	}
	m.Proposal = &p
	if len(p.Choices) == mostChoices {
		return nil
	}
	return lookForAnother(m, s)
}

// reason says why the week cannot be clean, or that it can.
func reason(m *Model, s *Query, x *solver.Explainer) []Effect {
	why := x.Why()
	if why.Severity == rule.Clear {
		effects := toast(m, words.CanBeClean.Text(), false)
		m.Toast.Next, m.Toast.NextText = AskSolver{Arranging}, words.ArrangeIt.Text()
		return effects
	}
	return propose(m, Proposal{What: Explaining, From: s.task.From, To: s.task.To, Proved: why.Proved, Why: &why})
}

// roomMade shows where everything would go.
func roomMade(m *Model, s *Query, r *solver.Room) []Effect {
	a, ok := r.Answer()
	if !ok || len(a.Edits) == 0 {
		return toast(m, words.NoRoom.Text(), false)
	}
	p := Proposal{What: MakingRoom, From: s.task.From, To: s.task.To, Proved: a.Proved, Dropped: a.Dropped, Carried: a.Postponed}
	p.Closed = m.ahead(s.task.Closed)
	p.Stay, _ = m.standThere(p.Closed)
	choice, ok := m.choice(&p, a.Edits)
	if !ok {
		return nil
	}
	p.Choices = []Choice{choice}
	return propose(m, p)
}
