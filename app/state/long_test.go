package state_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// nearlyTooLong is a plan whose notation has less than n bytes of room left.
func nearlyTooLong(t testing.TB, n int) planner.Plan {
	t.Helper()
	var b strings.Builder
	b.WriteString("plan Long\nid " + springID + "\n")
	for w := range 26 { // full weeks with long notes
		fmt.Fprintf(&b, "week %d\n", w+1)
		for _, day := range []string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"} {
			b.WriteString(strings.Repeat(day+" AM run-easy 30\n", 6))
		}
	}
	p := parse(t, b.String())
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			room := notation.MaxText - n/2 - len(notation.Format(p))
			if room <= 8 {
				return p
			}
			p.Weeks[w].Sessions[i].Note = strings.Repeat("n", min(room-8, planner.MaxNote))
		}
	}
	t.Fatal("a full plan is not long enough")
	return p
}

// What could not be read again is not taken, not made and not stored; it is said.
func TestTooLong(t *testing.T) {
	p := nearlyTooLong(t, 40)
	if err := notation.Valid(&p); err != nil {
		t.Fatalf("%d bytes: %v", len(notation.Format(p)), err)
	}
	m, _ := after(state.Model{Screen: state.WeekScreen}, state.PlanOpened{Plan: p, Rev: 3})
	last := p.Weeks[len(p.Weeks)-1].Sessions[0].ID
	m, effects := after(m, state.SessionEdited{Session: last, Field: state.SessionNote, Text: strings.Repeat("x", 100)})
	if has[state.Save](effects) || !sentence(m.Alert) || !strings.Contains(m.Alert, "256 kB") || notation.Format(m.Plan) != notation.Format(p) {
		t.Errorf("%q, %s", m.Alert, kinds(effects))
	}

	// A text that is short enough and would be stored as a longer one.
	text := strings.ReplaceAll(notation.Format(p), "id "+springID+"\n", "")
	if _, err := notation.Parse(text); err != nil {
		t.Fatal(err)
	}
	got, effects := after(state.Model{Screen: state.PlansScreen}, state.TextReceived{Text: text})
	if got.Preview != nil || !sentence(got.Alert) || !strings.Contains(got.Alert, "256 kB") || has[state.Save](effects) {
		t.Errorf("%q, %s", got.Alert, kinds(effects))
	}
	several := text + state.PlanBreak + autumn
	_, effects = after(state.Model{Screen: state.PlansScreen}, state.TextReceived{Text: several})
	if all := only[state.StoreAll](t, effects); len(all.Plans) != 1 || all.Lost != 1 {
		t.Errorf("%d plans, %d lost", len(all.Plans), all.Lost)
	}

	p.Name = strings.Repeat("n", planner.MaxName)
	if err := notation.Valid(&p); !errors.Is(err, notation.ErrTooLong) {
		t.Errorf("%d bytes: %v", len(notation.Format(p)), err)
	}
}

// What "Save all plans" writes of a plan that can't be read is read elsewhere,
// where it can be.
func TestRescuedPart(t *testing.T) {
	entry := state.Stored{Plan: parse(t, spring), Rev: 4}.Encode()
	file := strings.Join([]string{autumn, state.Rescued(state.PlanKey+springID, entry), state.Rescued(state.PlanKey+freshID, "garbage")}, state.PlanBreak)
	_, effects := after(state.Model{Screen: state.PlansScreen}, state.TextReceived{Text: file})
	if all := only[state.StoreAll](t, effects); len(all.Plans) != 2 || all.Plans[1].ID != springID || all.Lost != 1 {
		t.Errorf("%d plans, %d lost", len(all.Plans), all.Lost)
	}
}
