//go:build !js

package command

import (
	"encoding/json"
	"strings"
	"testing"

	"hardeasy/planner/notation"
)

// Heavy legs on the evening before intervals: there is a better day.
const arrangeable = `athlete lift=intermediate run=intermediate
week 1 phase=build
Mon AM run-easy 45; PM str-heavy-lower 50
Tue AM run-intervals 60
Thu AM run-easy 45; PM str-moderate 40
Sat AM run-easy 30
Sun AM run-long 90 pin
`

func TestArrange(t *testing.T) {
	code, out, err := call(arrangeable, "arrange", "-")
	if code != exitFine || err != "" || !strings.Contains(out, "0 errors") || !strings.Contains(out, "proved: no arrangement is better") ||
		!strings.Contains(out, "    Move ") || !strings.Contains(out, " nodes, ") {
		t.Errorf("%d, %s\n%s", code, err, out)
	}
}

func TestArrangeJSON(t *testing.T) {
	code, out, _ := call(arrangeable, "arrange", "-", "-json")
	var got struct {
		Weeks []struct {
			Week, Errors, Nodes int
			Moves               []string
			Proved              bool
		}
		Plan string
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil || code != exitFine {
		t.Fatalf("%d, %v\n%s", code, err, out)
	}
	p, err := notation.Parse(got.Plan)
	if err != nil || len(p.Weeks[0].Sessions) != 7 || !p.Weeks[0].Sessions[6].Pin {
		t.Errorf("%v\n%s", err, got.Plan)
	}
	if w := got.Weeks[0]; w.Week != 1 || w.Errors != 0 || !w.Proved || len(w.Moves) == 0 || w.Nodes == 0 {
		t.Errorf("%+v", w)
	}
	if code, _, _ := call("athlete lift=none\n", "arrange", "-"); code != exitUsage {
		t.Errorf("a plan without weeks: %d", code)
	}
}
