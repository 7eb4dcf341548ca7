package state_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
)

const lifted = `week 1
Tue AM run-easy 40
Wed PM str-moderate 40; PM str-core-mobility 8
Sun AM run-long 70
`

// Some strength is better than none: who drops a strength session is offered a
// small one, and only then.
func TestDropOffersLess(t *testing.T) {
	for _, tt := range []struct {
		name, plan string
		session    planner.SessionID
		offer      string
	}{
		{"a strength session", lifted, 2, "Do 15 min on Tuesday instead"},
		{"core", lifted, 3, ""},
		{"a run", lifted, 4, ""},
		{"nothing", lifted, 99, ""},
		{"muted", "mute some-better-than-none\n" + lifted, 2, ""},
		{"no room", "open Mon none\nopen Tue 45\nopen Wed none\nopen Thu none\nopen Fri none\nopen Sat none\nopen Sun 75\n" + lifted, 2, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m, _ := after(opened(t, tt.plan), state.DropSession{Session: tt.session})
			if m.Toast.NextText != tt.offer || (m.Toast.Next != nil) != (tt.offer != "") {
				t.Fatalf("offered %q, %v; want %q", m.Toast.NextText, m.Toast.Next, tt.offer)
			}
			if tt.offer == "" {
				return
			}
			next, _ := after(m, m.Toast.Next)
			small := 0
			for _, s := range next.Plan.Weeks[0].Sessions {
				if s.Minutes == 15 && s.Day == planner.Tue {
					small++
				}
			}
			if small != 1 || next.Toast.Next != nil || !next.Toast.Undoes {
				t.Errorf("%d small sessions, toast %+v", small, next.Toast)
			}
		})
	}
}
