package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
)

// What the clock of the device says after the start. An installed app stays
// open for days.
type (
	// DayCame says that it is another day: a later one, or an earlier one where
	// the clock was set or the person has travelled.
	DayCame struct{ Date planner.Date }
	// Late is what the person did while the screen still showed another day,
	// because nothing had told the app. It counts for what the screen showed.
	Late struct {
		Date planner.Date // it is this one
		Msg  Msg
	}
)

// The board follows from this week into the next, but not when something is in
// the person's hand or open before it.
func (msg DayCame) update(m *Model) []Effect {
	was, d := m.Date, msg.Date
	if d == was {
		return nil
	}
	moveTo(m, d)
	if m.Screen == TodayScreen {
		m.Live = words.TodayIs.Of(words.LongDay(d))
	}
	if !m.HasPlan {
		return nil
	}
	var effects []Effect
	if from, to, asked := m.asked(); asked && (m.holds(from, to, was) || m.holds(from, to, d)) {
		leave(m) // a week arranged with a day to come that has gone
		effects = toast(m, words.AskAgain.Text(), false)
	}
	week := WeekOf(&m.Plan, d)
	if m.Shown == WeekOf(&m.Plan, was) && m.Shown != week && m.Drag == nil && m.Sheet.Kind == NoSheet {
		showWeek(m, week)
		effects = append(effects, m.lookForFixes())
	}
	return effects
}

// Late leaves all in its place but the date, then does what the person meant,
// and says so where it may have been meant for today.
func (msg Late) update(m *Model) []Effect {
	was, looking, turn := m.Date, m.Screen == TodayScreen && m.Preview == nil, m.Turn
	moveTo(m, msg.Date)
	var effects []Effect
	if msg.Msg != nil {
		effects = msg.Msg.update(m)
	}
	if looking && m.Turn != turn && m.Alert == "" {
		m.Alert = words.CountsFor.Of(words.LongDay(msg.Date), words.LongDay(was))
	}
	return effects
}

// moveTo changes the date, and what the setup form has of it.
func moveTo(m *Model, d planner.Date) {
	m.Date = d
	if m.HasPlan {
		m.judgeAll()
	}
	f := &m.Form
	f.Today, f.Answers.Today = d, d
	if f.Answers.RaceDate < d {
		f.Answers.RaceDate = 0 // as With does
	}
}

// asked are the weeks that the solver works on, or has made a proposal for.
func (m *Model) asked() (from, to int, ok bool) {
	switch {
	case m.Proposal != nil:
		return m.Proposal.From, m.Proposal.To, true
	case m.Query != nil:
		return m.Query.task.From, m.Query.task.To, true
	}
	return 0, 0, false
}

// holds reports whether the date is in these weeks of the plan.
func (m *Model) holds(from, to int, d planner.Date) bool {
	first := m.Plan.Start + planner.Date(7*from)
	return m.Plan.Start != 0 && first <= d && d < m.Plan.Start+planner.Date(7*to+7)
}
