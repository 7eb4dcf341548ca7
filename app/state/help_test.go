package state_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/plantest"
)

const (
	springID = "3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b"
	autumnID = "7d1c0a52-9e3b-4f68-a1c4-0b2d4e6f8a91"
	freshID  = "c0ffee00-1111-4222-8333-444455556666"
)

// spring has a morning with three sessions, a heavy lift on the Sunday before
// a tempo run, and a Friday that is closed.
const spring = `plan Spring half
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
open Fri none
week 2026-11-23
Mon  AM str-heavy-full 50; PM str-core-mobility 8
Tue  AM run-easy 40
Wed  PM run-easy 30
Thu  AM run-tempo 45; AM str-core-mobility 8; AM x-walk 20
Sat  AM run-long 100
Sun  PM str-heavy-lower 50
week 2026-11-30
Mon  AM run-tempo 45
Wed  AM str-heavy-full 50
Sat  AM run-long 100
week 2026-12-07
Tue  AM run-easy 40
`

const autumn = `plan Autumn 10 km
id 7d1c0a52-9e3b-4f68-a1c4-0b2d4e6f8a91
week 1
Mon  AM run-easy 40
Thu  AM str-heavy-full 50
`

func parse(t testing.TB, text string) planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return p
}

// opened is the week screen with a plan at revision 4, on a Tuesday of its first week.
func opened(t testing.TB, text string) state.Model {
	t.Helper()
	m := state.Model{Screen: state.WeekScreen, Date: planner.DateOf(2026, 11, 24), Base: "https://hardeasy.app/"}
	m, _ = state.Update(m, state.PlanOpened{Plan: parse(t, text), Rev: 4})
	return m
}

// after sends messages and gives the effects of the last.
func after(m state.Model, msgs ...state.Msg) (state.Model, []state.Effect) {
	var effects []state.Effect
	for _, msg := range msgs {
		m, effects = state.Update(m, msg)
	}
	return m, effects
}

// allParts makes a plan to its end.
var allParts = state.MakePart{Parts: 1 << 30}

// id finds the only session of the type in a week.
func id(t testing.TB, m *state.Model, week int, kind catalog.ID) planner.SessionID {
	t.Helper()
	var found planner.SessionID
	for _, s := range m.Plan.Weeks[week].Sessions {
		if s.Type == kind {
			if found != 0 {
				t.Fatalf("week %d has two of %v", week+1, kind)
			}
			found = s.ID
		}
	}
	if found == 0 {
		t.Fatalf("week %d has no %v", week+1, kind)
	}
	return found
}

func only[E state.Effect](t testing.TB, effects []state.Effect) E {
	t.Helper()
	var found []E
	for _, e := range effects {
		if e, ok := e.(E); ok {
			found = append(found, e)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d effects of %T in %s", len(found), *new(E), kinds(effects))
	}
	return found[0]
}

func has[E state.Effect](effects []state.Effect) bool {
	return slices.ContainsFunc(effects, func(e state.Effect) bool { _, ok := e.(E); return ok })
}

// kinds names effects: "Save Forget".
func kinds(effects []state.Effect) string {
	var names []string
	for _, e := range effects {
		names = append(names, reflect.TypeOf(e).Name())
	}
	return strings.Join(names, " ")
}

// days is a week in short: "Mon AM str-heavy-full, Mon PM str-core-mobility".
func days(p *planner.Plan, week int) string {
	var out []string
	for _, s := range p.Weeks[week].Sessions {
		out = append(out, s.Day.String()+" "+s.Slot.String()+" "+s.Type.String())
	}
	return strings.Join(out, ", ")
}

func at(week int, day planner.Weekday, slot planner.Slot) planner.Place {
	return planner.Place{Week: week, Day: day, Slot: slot, Index: planner.AtEnd}
}

func over(p planner.Place) state.DragOver {
	return state.DragOver{Target: state.Target{On: true, Place: p}}
}

// fingerprint is all that a model holds, pointers followed.
func fingerprint(m *state.Model) string {
	s := fmt.Sprintf("%+v", *m)
	if m.Drag != nil {
		s += fmt.Sprintf("\ncarry %+v", *m.Drag)
	}
	if p := m.Preview; p != nil {
		s += fmt.Sprintf("\npreview %+v", *p)
		if p.Same != nil {
			s += fmt.Sprintf("\nsame %+v", *p.Same)
		}
		if p.Mine != nil {
			s += fmt.Sprintf("\nmine %+v", *p.Mine)
		}
	}
	return s
}

// sentence reports whether a person can read it as one: a capital, an end, one line.
func sentence(s string) bool {
	return s != "" && !strings.ContainsAny(s, "\n\r\x00") && strings.ContainsAny(s[len(s)-1:], ".?") &&
		(s[0] >= 'A' && s[0] <= 'Z' || s[0] >= '0' && s[0] <= '9') && !strings.HasSuffix(s, "..")
}

// untouched fails when a message changed more than the sentence in Alert.
func untouched(t testing.TB, before, now state.Model) {
	t.Helper()
	now.Alert = before.Alert
	if a, b := fingerprint(&before), fingerprint(&now); a != b {
		t.Errorf("more than the alert changed:\n%s\n%s", a, b)
	}
}

// messages are the names of all messages: the types of the package's files that
// have an update of the model.
func messages(t testing.TB) []string {
	t.Helper()
	names := plantest.Receivers(t, ".", "update")
	if len(names) < 120 {
		t.Fatalf("only %d messages: the test looked in the wrong place", len(names))
	}
	return names
}
