package planner_test

import (
	"testing"

	"hardeasy/planner"
)

func TestLongOn(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"", "Sat Sun"},
		{"athlete long=Fri\n", "Fri"},
		{"athlete long=Mon\nopen Mon PM 60\n", "Mon"},
		{"athlete long=Fri\nopen Fri none\n", "Sat Sun"}, // nothing can be run on it
		{"athlete long=Sun\nopen Sun 0\n", "Sat Sun"},
	} {
		a, got := parse(t, tt.text).Athlete, ""
		for d := planner.Mon; d <= planner.Sun; d++ {
			if a.LongOn(d) {
				got += " " + d.String()
			}
		}
		if got != " "+tt.want {
			t.Errorf("%q: long runs belong on%s, want %s", tt.text, got, tt.want)
		}
	}
}
