package view_test

import (
	"strings"
	"testing"

	"hardeasy/app/state"
)

// A fix of many changes names two on its button, and all below it once that is pressed.
func TestFixOfMany(t *testing.T) {
	m := after(state.Model{Screen: state.WeekScreen, Base: "https://hardeasy.app/"}, state.PlanOpened{Rev: 1, Plan: parse(t,
		"history weeks_since_deload=5 prev_load=1000\nweek 1 phase=base\nMon AM run-easy 40\nTue AM run-easy 60\n"+
			"Wed AM run-easy 40; PM str-core-mobility 15\nThu PM str-moderate 40\nFri AM run-easy 50\nSun AM run-long 70")})
	m = looked(m)
	const label = "Shorten the easy runs on Monday and Wednesday to 30 min, Tuesday's easy run to 45 min, and 4 more"
	below := func(want string) {
		t.Helper()
		card := draw(t, &m).where("data-finding", "deload-due")
		if got := card.where("data-action", "repair").text(); got != label {
			t.Errorf("%q, want %q", got, label)
		}
		var lines []string
		for _, line := range card.all(func(e *element) bool { return e.tag == "li" && !e.hidden() }) {
			lines = append(lines, line.text())
		}
		if got := strings.Join(lines, ". "); got != want {
			t.Errorf("below it: %q, want %q", got, want)
		}
	}
	below("")
	m = after(m, state.LookAtFinding{Focused: state.Focused{Rule: "deload-due", Fix: 1}})
	below("Shorten the easy runs on Monday and Wednesday to 30 min. Shorten Tuesday's easy run to 45 min. Shorten core to 10 min. " +
		"Shorten the lift to 25 min. Shorten Friday's easy run to 35 min. Shorten the long run to 50 min")

	m = after(m, state.LookAtFinding{Focused: state.Focused{Rule: "monotony-high", Fix: 1}})
	for _, list := range draw(t, &m).where("data-finding", "monotony-high").tagged("ul") {
		if !list.hidden() {
			t.Errorf("a button that says all has a list below it: %q", list.text())
		}
	}
}
