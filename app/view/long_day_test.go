package view_test

import (
	"testing"

	"hardeasy/app/state"
)

// A closed day that was named for the long run is said not to count, as long as it is closed.
func TestLongDay(t *testing.T) {
	all := states(t)
	for _, tt := range []struct {
		name string
		m    state.Model
		want string
	}{
		{"setup", all["setup"], ""},
		{"setup, Friday", after(all["setup"], state.SetupAnswered{Name: "long", Values: []string{"Fri"}}), ""},
		{"setup, a closed day", after(all["setup"], state.SetupAnswered{Name: "long", Values: []string{"Fri"}},
			state.SetupAnswered{Name: state.OpenField(4)}), "Friday is closed, so the planner chooses another day."},
		{"profile", all["profile, all open"], ""},
		{"profile, Tuesday", after(all["profile, all open"], state.ProfileEdited{Field: "long", Text: "Tue"}), ""},
		{"profile, a closed day", after(all["profile, all open"], state.ProfileEdited{Field: "long", Text: "Fri"}),
			"Friday is closed, so the planner chooses another day."},
	} {
		page := draw(t, &tt.m)
		asked := page.all(func(e *element) bool { return e.class("long-day") })
		if len(asked) != 1 {
			t.Fatalf("%s: asked %d times", tt.name, len(asked))
		}
		hints := asked[0].all(func(e *element) bool { return e.class("hint") && e.parent == asked[0] })
		if hint := hints[0]; hint.text() != tt.want || hint.hidden() != (tt.want == "") {
			t.Errorf("%s: %q, want %q", tt.name, hint.text(), tt.want)
		}
	}
}
