package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/solver"
)

// mostChoices is the best week and two others.
const mostChoices = 3

// worked is the solver's next slice.
func worked(m *Model, msg SolveSlice) []Effect {
	s := m.Query
	if s == nil || s.N != msg.N || msg.Nodes < 1 {
		return nil
	}
	if s.engine == nil {
		if err := s.begin(); err != nil {
			m.Query = nil
			return nil
		}
		return []Effect{NextSlice{N: s.N}}
	}
	if s.Step(msg.Nodes) || m.Proposal != nil && s.tired() {
		return answered(m, false)
	}
	if msg.Long {
		if said := m.progress(s); !s.Shown || said != s.Said {
			next := *s
			next.Shown, next.Said = true, said
			if !s.Shown && m.Proposal == nil {
				m.Live = said
			}
			m.Query = &next
		}
	}
	return []Effect{NextSlice{N: s.N}}
}

// tired says that a runner-up is not worth more work.
func (s *Query) tired() bool {
	search, ok := s.engine.(*solver.Search)
	return ok && search.Progress().Nodes >= nodesAQuestion
}

func stopSeeking(m *Model) []Effect {
	if m.Query == nil {
		return nil
	}
	return answered(m, true)
}

// progress is how far the search is, in words.
func (m *Model) progress(s *Query) string {
	switch engine := s.engine.(type) {
	case *solver.Explainer:
		return askingWhy(engine)
	case *solver.Room:
		return askingForRoom(engine.Progress())
	case *solver.Search:
		if m.Proposal != nil {
			return words.SeeksOthers.Text()
		}
		if is := engine.Progress(); is.Found {
			fewer := m.around(s.task.From, s.task.To).Minus(tally(is.Best))
			if s.What == Repairing {
				fewer.Advice = 0 // has no say
			}
			if fewer.Helps() {
				return words.SoFar(fewer.Errors, fewer.Warnings, fewer.Advice)
			}
		}
	}
	return words.SeeksBetter.Text()
}

func askingWhy(x *solver.Explainer) string {
	is := x.Progress()
	switch is.Stage {
	case solver.Reducing:
		return words.SeeksPart(is.At, is.Of)
	case solver.Minimizing:
		why := x.Why()
		return words.SeeksFewer(len(why.Conflict))
	case solver.Measuring:
		return words.SeeksWorth(is.At, is.Of)
	}
	return words.SeeksReason.Text()
}

func askingForRoom(is solver.QueryProgress) string {
	switch {
	case is.Found:
		return words.RoomSoFar.Text()
	case is.Stage == solver.Postponing:
		return words.SeeksCarry(is.At, is.Of)
	case is.Stage == solver.Dropping:
		return words.SeeksDrop(is.At, is.Of)
	}
	return words.SeeksRoom.Text()
}

// around counts the findings of some weeks and of those next to them.
func (m *Model) around(from, to int) (t Tally) {
	for w := max(0, from-1); w <= to+1 && w < len(m.Reports); w++ {
		t = t.plus(&m.Reports[w])
	}
	return t
}

func (t Tally) plus(r *rule.Report) Tally {
	e, w, a := r.Counts()
	return Tally{t.Errors + e, t.Warnings + w, t.Advice + a}
}

// answered takes what the engine has found.
func answered(m *Model, stopped bool) []Effect {
	s := m.Query
	m.Query = nil
	switch engine := s.engine.(type) {
	case *solver.Search:
		if m.Proposal == nil {
			return firstChoice(m, s, engine)
		}
		if stopped {
			return nil
		}
		return runnerUp(m, s, engine)
	case *solver.Room:
		if _, ok := engine.Answer(); stopped && !ok {
			return toast(m, words.Stopped.Text(), false)
		}
		return roomMade(m, s, engine)
	case *solver.Explainer:
		if stopped && !engine.Progress().Found {
			return toast(m, words.Stopped.Text(), false)
		}
		return reason(m, s, engine)
	}
	return nil
}

// firstChoice shows the best week, and looks for others.
func firstChoice(m *Model, s *Query, search *solver.Search) []Effect {
	is := search.Progress()
	a, ok := search.Answer()
	if !ok || len(a.Edits) == 0 {
		e, w, _ := Count(m.Findings(m.Shown))
		effects := toast(m, words.AlreadyBest(s.What == Repairing, is.Proved, e+w == 0), false)
		if e+w > 0 {
			m.Toast.Next, m.Toast.NextText = AskSolver{Explaining}, words.WhyNot.Text()
		}
		return effects
	}
	p := Proposal{What: s.What, From: s.task.From, To: s.task.To, Proved: is.Proved, Gap: tally(is.Best).Minus(tally(is.Bound))}
	choice, ok := m.choice(&p, a.Edits)
	if !ok {
		return nil
	}
	p.Choices = []Choice{choice}
	effects := show(m, p)
	more := lookForAnother(m, s)
	return append(effects, more...)
}

// show opens the sheet with a proposal.
func show(m *Model, p Proposal) []Effect {
	m.Proposal = &p
	m.Toast.Text = "" // it would lie over the sheet
	m.Sheet = Sheet{Kind: ProposalSheet}
	if p.Why != nil {
		m.Sheet.Kind = WhySheet
		m.Live = words.Why(&m.Plan, p.Why)
	} else {
		fewer := p.Choices[0].Fewer
		m.Live = words.Fewer(fewer.Errors, fewer.Warnings, fewer.Advice) + " " + words.MovesOf(len(p.Choices[0].Moved))
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
	choice.Sign = sign(&best.Plan, &choice.Plan, p.From, p.To)
	p.Choices = append(p.Choices[:len(p.Choices):len(p.Choices)], choice)
	m.Proposal = &p
	if len(p.Choices) == mostChoices {
		return nil
	}
	return lookForAnother(m, s)
}

// choice judges a proposed week.
func (m *Model) choice(p *Proposal, edits []planner.Edit) (c Choice, ok bool) {
	next, err := planner.Apply(m.Plan, edits...)
	if err != nil {
		return c, false
	}
	c = Choice{Edits: edits, Plan: next, Moved: map[planner.SessionID]bool{}}
	for _, e := range edits {
		if move, ok := e.(planner.Move); ok {
			c.Moved[move.Session] = true
		}
	}
	j := rule.Judge{Suite: Suite, Steady: true}
	var then Tally
	for w := max(0, p.From-1); w <= p.To+1 && w < len(next.Weeks); w++ {
		report := j.Check(&next, w)
		then = then.plus(&report)
		if w >= p.From && w <= p.To {
			c.Findings = append(c.Findings, report.Findings...)
		}
	}
	c.Fewer = m.around(p.From, p.To).Minus(then)
	return c, true
}

// sign is a demanding session that stands on another day in b than in a.
func sign(a, b *planner.Plan, from, to int) planner.SessionID {
	for w := from; w <= to; w++ {
		for i := range b.Weeks[w].Sessions {
			s := &b.Weeks[w].Sessions[i]
			if _, was, ok := a.Find(s.ID); ok && was.Day != s.Day && rule.KindOf(s)&(rule.HardRun|rule.LongRun|rule.LegHeavy) != 0 {
				return s.ID
			}
		}
	}
	return 0
}
