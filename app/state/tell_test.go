package state_test

import (
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

func tellForm(t *testing.T, m state.Model) state.Model {
	t.Helper()
	m, _ = after(m, state.OpenSheet{Sheet: state.Sheet{Kind: state.TellSheet}})
	return m
}

// The form asks for exactly what the shown week's rules lack, and the answers are one change.
// They are not asked for again, not even when the answers were taken back.
func TestTell(t *testing.T) {
	m := opened(t, spring)
	lacking := len(m.Report().NotChecked)
	wanted, rules := m.Wanted()
	if rules != lacking || wanted.String() != "longest_30d prev_run_min prev_load weeks_since_deload weeks_without_strength" {
		t.Fatalf("%d of %d rules want %s", rules, lacking, wanted)
	}
	m = tellForm(t, m)
	if m.Sheet.Kind != state.TellSheet || m.Sheet.Tell.Asks != wanted {
		t.Fatalf("%+v", m.Sheet)
	}
	m, _ = after(m, state.TellEdited{Field: "longest_30d", Text: "80"}, state.TellEdited{Field: "weeks_since_deload", Text: "2"})
	m, effects := after(m, state.SaveTold{})
	if want := (planner.History{Longest30d: planner.Some(80), WeeksSinceDeload: planner.Some(2)}); m.Plan.History != want {
		t.Errorf("%+v", m.Plan.History)
	}
	if only[state.KeepTold](t, effects) != (state.KeepTold{ID: springID, Told: wanted}) {
		t.Error("that it was asked is not kept")
	}
	if len(m.Report().NotChecked) >= lacking {
		t.Error("no rule was checked that was not before")
	}
	m, _ = after(m, state.Undo{})
	if m.Plan.History != (planner.History{}) || len(m.Report().NotChecked) != lacking {
		t.Error("it was not one change")
	}
	if again, _ := m.Wanted(); again != 0 {
		t.Errorf("%s is asked again", again)
	}
	if m = tellForm(t, m); m.Sheet.Kind != state.NoSheet {
		t.Error("a form without a question")
	}
}

// What a plan was asked comes with it from storage, stays when another window changes it, and
// goes with it.
func TestToldIsOfThePlan(t *testing.T) {
	asked := state.TellDeload | state.TellNoStrength
	m, _ := after(model{Date: tuesday}, state.PlanOpened{Plan: parse(t, spring), Rev: 4, Told: asked})
	if wanted, _ := m.Wanted(); m.Told != asked || wanted&asked != 0 || wanted == 0 {
		t.Errorf("%s is asked", wanted)
	}
	if m, _ := after(m, state.PlanOvertaken{Plan: parse(t, changed()), Rev: 6}); m.Told != asked {
		t.Error("another window makes it forget")
	}
	if m, _ := after(m, state.PlanOpened{Plan: parse(t, autumn)}); m.Told != 0 {
		t.Error("another plan was not asked")
	}
}

// What is known is not asked, and a later version's fields are left out.
func TestParseTelling(t *testing.T) {
	all := state.TellHurt<<1 - 1
	if got := state.ParseTelling(all.String()); got != all {
		t.Errorf("%s", got)
	}
	if got := state.ParseTelling("km_week  no_such_field"); got != state.TellKm {
		t.Errorf("%s", got)
	}
	m := opened(t, strings.Replace(spring, "week 2026-11-23", "history weeks_since_deload=2 prev_run_min=100\nweek 2026-11-23", 1))
	if wanted, _ := m.Wanted(); wanted&(state.TellDeload|state.TellLastRun) != 0 {
		t.Errorf("%s", wanted)
	}
}

// Each need of the rulebook that a person can meet asks for what meets it.
func TestTellingsMeetNeeds(t *testing.T) {
	want := map[string]state.Telling{
		"longest-of-30-days": state.TellLongest, "minutes-last-week": state.TellLastRun, "growth-of-both": state.TellLastRun, "load-last-week": state.TellLastLoad,
		"peak-minutes": state.TellPeak, "mileage": state.TellPeak | state.TellKm, "last-deload": state.TellDeload, "last-strength": state.TellNoStrength,
		"weeks-without-strength": state.TellNoStrength, "weeks-hurt": state.TellHurt,
	}
	seen := map[string]bool{}
	for _, r := range state.Suite {
		for _, need := range r.Needs {
			seen[need.ID] = true
			if got := state.Tellable(&planner.Plan{}, &rule.NotChecked{Rule: r, Missing: []*rule.Need{need}}); got != want[need.ID] {
				t.Errorf("%s: %s", need.ID, got)
			}
		}
	}
	for id := range want {
		if !seen[id] {
			t.Errorf("no rule needs %s", id)
		}
	}
}

// The day screen says what the check-in changes, and one message heeds it.
func TestTodayFindings(t *testing.T) {
	m, _ := after(opened(t, spring), state.DayCame{Date: tuesday + 2}) // Thursday, with a tempo run
	if len(m.TodayFindings()) != 0 {
		t.Fatal("something is said before the check-in")
	}
	m, effects := after(m, state.CheckEdited{Date: m.Date, Field: "sleep", Text: "4"})
	found := m.TodayFindings()
	if len(found) != 1 || found[0].Rule.ID != "check-in-today" {
		t.Fatalf("%+v", found)
	}
	m, _ = after(m, only[state.Soon](t, effects).Msg)
	was := m.Plan
	m, _ = after(m, state.FixToday{Rule: "check-in-today"})
	if len(m.TodayFindings()) != 0 {
		t.Error("the fix leaves it")
	}
	for w := range was.Weeks {
		for i := range was.Weeks[w].Sessions {
			a, b := &was.Weeks[w].Sessions[i], &m.Plan.Weeks[w].Sessions[i]
			if changed := a.Type != b.Type || a.Minutes != b.Minutes; changed && (w != 0 || a.Day != planner.Thu) {
				t.Errorf("it changes week %d, %v", w+1, a.Day)
			}
		}
	}
	m, _ = after(m, state.Undo{})
	if len(m.TodayFindings()) != 1 {
		t.Error("undo does not bring it back")
	}
	if m, _ = after(m, state.DayCame{Date: m.Date + 1}); len(m.TodayFindings()) != 0 {
		t.Error("the next day it is said still")
	}
}

// Pain that was logged today is said today too.
func TestTodayPain(t *testing.T) {
	m := opened(t, spring)
	run := m.Plan.Weeks[0].Sessions[2].ID // on Tuesday, today
	m, _ = after(m, state.EditPlan{Edits: []planner.Edit{planner.SetDone{Session: run, Done: true}}}, state.LogEdited{Session: run, Field: "pain", Text: "6"})
	if found := m.TodayFindings(); len(found) != 1 || found[0].Rule.ID != "pain-traffic-light" {
		t.Errorf("%+v", found)
	}
}
