package notation_test

import (
	"reflect"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/plantest"
)

// Every field of a plan is written, and read back: a new one fails here by
// name until it has a key.
func TestEveryFieldIsWritten(t *testing.T) {
	p := parse(t, "race 2027-04-11\noverride a \"camp\"\nweek 2026-11-23\n"+
		"Mon AM str-heavy-full 50 done\n back-squat 3x5\ncheck 2026-11-24\n")
	// Sessions are numbered anew when they are read.
	numbered := map[string]bool{"LastID": true, "Weeks.Sessions.ID": true}
	for _, f := range plantest.Fields(&p) {
		was := reflect.ValueOf(f.Value.Interface())
		tried := numbered[f.Path]
		for _, other := range f.Others() {
			f.Value.Set(other)
			if numbered[f.Path] || planner.Valid(&p) != nil {
				continue
			}
			tried = true
			text := notation.Format(p)
			if got, err := notation.Parse(text); err != nil || !reflect.DeepEqual(got, p) {
				t.Errorf("%s is %v, and the notation forgets it: %v\n%s", f.Path, other, err, text)
			}
		}
		if f.Value.Set(was); !tried {
			t.Errorf("%s: no other value was valid, so this test is blind to it", f.Path)
		}
	}
}
