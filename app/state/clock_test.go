package state_test

import (
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

func TestDayCame(t *testing.T) {
	base := opened(t, spring)
	with := func(msgs ...state.Msg) state.Model { m, _ := after(base, msgs...); return m }
	tests := []struct {
		what    string
		from    state.Model
		date    planner.Date
		effects string
		holds   func(m *state.Model) bool
	}{
		{"tomorrow", base, tuesday + 1, "", func(m *state.Model) bool { return m.Shown == 0 }},
		{"yesterday, over a border in the west", base, tuesday - 1, "", func(m *state.Model) bool { return m.Shown == 0 }},
		{"the next week", base, tuesday + 6, "Soon", func(m *state.Model) bool {
			return m.Shown == 1 && strings.HasPrefix(m.Live, "Week 2 of 3")
		}},
		{"back to the week before", with(state.DayCame{Date: tuesday + 6}), tuesday, "Soon", func(m *state.Model) bool { return m.Shown == 0 }},
		{"long after the plan", base, tuesday + 300, "Soon", func(m *state.Model) bool { return m.Shown == 2 }},
		{"another week is being read", with(state.ShowWeek{Index: 2}), tuesday + 6, "", func(m *state.Model) bool { return m.Shown == 2 }},
		{"a card is up", with(state.PickUp{Session: base.Plan.Weeks[0].Sessions[0].ID}), tuesday + 6, "", func(m *state.Model) bool {
			return m.Shown == 0 && m.Drag != nil
		}},
		{"a sheet is open", with(state.TapSession{Session: base.Plan.Weeks[0].Sessions[0].ID}), tuesday + 6, "", func(m *state.Model) bool {
			return m.Shown == 0 && m.Sheet.Kind == state.SessionSheet
		}},
		{"the day is on the screen", with(state.Routed{Route: "#/today"}), tuesday + 1, "", func(m *state.Model) bool {
			return m.Live == "Today is Wednesday, 25 Nov."
		}},
		{"a plan without dates", opened(t, autumn), tuesday + 6, "", func(m *state.Model) bool { return m.Shown == 0 }},
		{"no plan", state.Model{Date: tuesday}, tuesday + 6, "", func(m *state.Model) bool { return !m.HasPlan }},
		{"an arrangement is sought for a week that has begun", with(state.DayCame{Date: tuesday - 1}, state.AskSolver{}), tuesday, "Forget", func(m *state.Model) bool {
			return m.Query == nil && sentence(m.Toast.Text)
		}},
		{"one is sought for a week to come", with(state.ShowWeek{Index: 2}, state.AskSolver{}), tuesday + 1, "", func(m *state.Model) bool {
			return m.Query != nil
		}},
	}
	for _, tt := range tests {
		m, effects := after(tt.from, state.DayCame{Date: tt.date})
		if got := kinds(effects); got != tt.effects || m.Date != tt.date || !tt.holds(&m) {
			t.Errorf("%s: %v, effects %q; date %v, week %d, live %q, toast %q", tt.what, tt.holds(&m), got, m.Date, m.Shown, m.Live, m.Toast.Text)
		}
	}
	same, effects := after(base, state.DayCame{Date: base.Date})
	if len(effects) != 0 {
		t.Errorf("the same day: %s", kinds(effects))
	}
	untouched(t, base, same)
}

// Today's sessions and the check are those of the day that came.
func TestDayCameToday(t *testing.T) {
	m, _ := after(opened(t, spring), state.Routed{Route: "#/today"}, state.DayCame{Date: tuesday + 2})
	sessions, begun, over := m.On(m.Date)
	if !begun || over || len(sessions) != 3 || sessions[0].Type != catalog.RunTempo {
		t.Errorf("%v %v %v", begun, over, sessions)
	}
	m, _ = after(m, state.CheckEdited{Date: m.Date, Field: "mood", Text: "4"})
	if len(m.Plan.Checks) != 1 || m.Plan.Checks[0].Day != 3 {
		t.Errorf("%+v", m.Plan.Checks)
	}
}

// What came late counts for what the screen showed, and says so.
func TestLate(t *testing.T) {
	base, _ := after(opened(t, spring), state.Routed{Route: "#/today"})
	easy := base.Plan.Weeks[0].Sessions[2].ID
	done := state.EditPlan{Edits: []planner.Edit{planner.SetDone{Session: easy, Done: true}}}
	said := "It is Thursday, 26 Nov now. The screen still showed Tuesday, 24 Nov, so what you did counts for that day."

	m, effects := after(base, state.Late{Date: tuesday + 2, Msg: done})
	_, s, _ := m.Plan.Find(easy)
	if !s.Done || s.Day != planner.Tue || m.Date != tuesday+2 || m.Alert != said || !m.Toast.Undoes {
		t.Errorf("%v %v %v %q", s.Done, s.Day, m.Date, m.Alert)
	}
	only[state.Save](t, effects)

	m, _ = after(base, state.Late{Date: tuesday + 2, Msg: state.CheckEdited{Date: tuesday, Field: "sleep", Text: "7"}})
	if len(m.Plan.Checks) != 1 || m.Plan.Checks[0].Day != 1 || m.Alert != said {
		t.Errorf("%+v %q", m.Plan.Checks, m.Alert)
	}

	m, _ = after(base, state.Late{Date: tuesday + 2, Msg: state.CheckEdited{Date: tuesday, Field: "sleep", Text: "99"}})
	if len(m.Plan.Checks) != 0 || m.Alert == said || !sentence(m.Alert) {
		t.Errorf("%+v %q", m.Plan.Checks, m.Alert)
	}
	m, effects = after(base, state.Late{Date: tuesday + 2, Msg: state.Routed{Route: "#/season"}})
	if m.Alert != "" || m.Screen != state.SeasonScreen || len(effects) != 0 {
		t.Errorf("%q %v %s", m.Alert, m.Screen, kinds(effects))
	}
	// On the board nobody takes a session for today's because it is there.
	m, _ = after(opened(t, spring), state.Late{Date: tuesday + 6, Msg: done})
	if m.Alert != "" || m.Shown != 0 {
		t.Errorf("%q week %d", m.Alert, m.Shown)
	}
}

// A setup form that stays open makes a plan for the day on which it is finished.
func TestDayCameForm(t *testing.T) {
	m, _ := after(state.Model{},
		state.Started{Date: tuesday, Route: "#/setup"},
		state.SetupAnswered{Name: "run_days", Values: []string{"6"}},
		state.SetupAnswered{Name: "race", Values: []string{"half"}},
		state.SetupAnswered{Name: "race_date", Values: []string{"2026-11-25"}},
	)
	next, _ := after(m, state.DayCame{Date: tuesday + 1})
	if a := next.Form.Answers; next.Form.Today != tuesday+1 || a.RaceDate != tuesday+1 || a.RunDays != 6 {
		t.Errorf("%v %+v", next.Form.Today, a)
	}
	next, _ = after(m, state.DayCame{Date: tuesday + 2})
	if next.Form.Answers.RaceDate != 0 {
		t.Errorf("the race is over: %v", next.Form.Answers.RaceDate)
	}
	next, _ = after(next, state.DayCame{Date: tuesday + 14}, state.MakePlan{ID: freshID}, allParts)
	if next.Plan.Start != (tuesday + 14).MondayOf() {
		t.Errorf("the plan begins on %v", next.Plan.Start)
	}
}
