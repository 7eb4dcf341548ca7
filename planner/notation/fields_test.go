package notation_test

import (
	"maps"
	"reflect"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/plantest"
)

// Every field of a plan is written, and read back: a new one fails here by
// name until it has a key.
func TestEveryFieldIsWritten(t *testing.T) {
	// Sessions are numbered anew when they are read.
	numbered := map[string]bool{"LastID": true, "Weeks.Sessions.ID": true}
	tried := maps.Clone(numbered)
	// A field of a span is one of some kinds alone, and so is one of a session.
	for _, has := range []struct{ span, session, steps string }{
		{"away", "run-long", "2x 90s jog"}, {"injured niggle", "run-long 10km", "2x 90s jog"},
		{"travel equipment=none", "run-easy 50 8km", "2x 5km 5k 4:10/km"}, {"open Mon AM", "run-easy 50", "90s jog"},
	} {
		p := parse(t, "athlete easy_pace=6:10 result=10k/52:10\nrace 2027-04-11 half goal=1:40\nspan 2026-12-01..2026-12-03 "+has.span+"\noverride a \"camp\"\n"+
			"week 2026-11-23\nMon AM "+has.session+" done\n "+has.steps+"\n back-squat 3x5 102.058kg\ncheck 2026-11-24\n")
		for _, f := range plantest.Fields(&p) {
			tried[f.Path] = numbered[f.Path] || writes(t, &p, f) || tried[f.Path]
		}
	}
	for path, ok := range tried {
		if !ok {
			t.Errorf("%s: no other value was valid, so this test is blind to it", path)
		}
	}
}

// writes reports whether the field could have another value.
func writes(t *testing.T, p *planner.Plan, f plantest.Field) (tried bool) {
	t.Helper()
	was := reflect.ValueOf(f.Value.Interface())
	for _, other := range f.Others() {
		f.Value.Set(other)
		if planner.Valid(p) != nil {
			continue
		}
		tried = true
		text := notation.Format(*p)
		if got, err := notation.Parse(text); err != nil || !reflect.DeepEqual(got, *p) {
			t.Errorf("%s is %v, and the notation forgets it: %v\n%s", f.Path, other, err, text)
		}
	}
	f.Value.Set(was)
	return tried
}
