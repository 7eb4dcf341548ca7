package state_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
)

func TestLog(t *testing.T) {
	m := opened(t, spring)
	easy := m.Plan.Weeks[0].Sessions[2].ID
	m, _ = after(m, state.EditPlan{Edits: []planner.Edit{planner.SetDone{Session: easy, Done: true}}})
	base := m
	for field, text := range map[string]string{"minutes": "38", "effort": "4", "soreness": "0", "pain": "2"} {
		m, _ = after(m, state.LogEdited{Session: easy, Field: field, Text: text})
	}
	_, s, _ := m.Plan.Find(easy)
	if want := (planner.Log{Minutes: planner.Some(38), RPE: planner.Some(4), Soreness: planner.Some(0), Pain: planner.Some(2)}); s.Log != want {
		t.Errorf("%+v %q", s.Log, m.Alert)
	}
	m, _ = after(m, state.LogEdited{Session: easy, Field: "pain"})
	if _, s, _ = m.Plan.Find(easy); s.Log.Pain.Known {
		t.Error("what was taken back is still known")
	}
	for field, texts := range map[string][]string{"minutes": {"-1", "1441", "x"}, "effort": {"11"}, "soreness": {"a lot"}, "pain": {"2.5"}} {
		for _, text := range texts {
			now, effects := after(base, state.LogEdited{Session: easy, Field: field, Text: text})
			if len(effects) != 0 || !sentence(now.Alert) {
				t.Errorf("%s %q: %q", field, text, now.Alert)
			}
			untouched(t, base, now)
		}
	}
	now, _ := after(base, state.LogEdited{Session: 999, Field: "pain", Text: "1"}, state.LogEdited{Session: easy, Field: "joy", Text: "9"})
	untouched(t, base, now)
}

func TestCheckIn(t *testing.T) {
	m := opened(t, spring)
	d := m.Date
	base := m
	m, _ = after(m, state.CheckEdited{Date: d, Field: "sleep", Text: "7,5"}, state.CheckEdited{Date: d, Field: "soreness", Text: "3"}, state.CheckEdited{Date: d, Field: "mood", Text: "4"})
	if c, ok := m.CheckOf(d); !ok || c != (planner.Check{Day: 1, Sleep: planner.Some(75), Soreness: planner.Some(3), Mood: planner.Some(4)}) {
		t.Errorf("%+v %q", c, m.Alert)
	}
	m, _ = after(m, state.CheckEdited{Date: d, Field: "sleep"}, state.CheckEdited{Date: d, Field: "soreness"}, state.CheckEdited{Date: d, Field: "mood"})
	if len(m.Plan.Checks) != 0 {
		t.Errorf("%+v", m.Plan.Checks)
	}
	for field, texts := range map[string][]string{"sleep": {"25", "well", "-1", "NaN"}, "soreness": {"11", "x"}, "mood": {"0", "6"}} {
		for _, text := range texts {
			now, effects := after(base, state.CheckEdited{Date: d, Field: field, Text: text})
			if len(effects) != 0 || !sentence(now.Alert) {
				t.Errorf("%s %q: %q", field, text, now.Alert)
			}
			untouched(t, base, now)
		}
	}
	if _, ok := base.CheckOf(d + 5000); ok {
		t.Error("a check-in years after the plan")
	}
	bare := opened(t, autumn)
	if now, effects := after(bare, state.CheckEdited{Date: d, Field: "mood", Text: "3"}); len(effects) != 0 {
		untouched(t, bare, now)
		t.Error("a check-in without a calendar")
	}
}
