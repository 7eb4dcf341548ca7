package state_test

import (
	"strings"
	"testing"

	"hardeasy/app/state"
)

// A field of a number takes a point or a comma, as many digits as a person may type, and nothing else.
func TestDecimalsAreRead(t *testing.T) {
	m := opened(t, spring)
	run := m.Plan.Weeks[0].Sessions[2].ID
	const refused = -1
	for text, want := range map[string]int{
		"8": 8000, "8.4": 8400, "8,4": 8400, "8.": 8000, ".5": 500, "08.05": 8050, "0": 0, "": 0, "42.195": 42_195,
		"8.00049": 8000, "8.0005": 8001, "0.0000000001": 0,
		"-1": refused, "+1": refused, "1e1": refused, "NaN": refused, "Inf": refused, "0x8": refused, "8.4.1": refused, "8 4": refused, ",": refused, "1_0": refused,
		strings.Repeat("9", 15): refused, strings.Repeat("0", 40): refused, "8." + strings.Repeat("0", 20): refused,
	} {
		edited, _ := after(m, state.SessionEdited{Session: run, Field: state.SessionDistance, Text: text})
		_, was, _ := m.Plan.Find(run)
		_, is, _ := edited.Plan.Find(run)
		if want == refused {
			want = was.Metres
		}
		if is.Metres != want {
			t.Errorf("%q is %d m, want %d", text, is.Metres, want)
		}
	}
}
