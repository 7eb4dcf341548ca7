package planner_test

import (
	"reflect"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/plantest"
)

// Every field of a plan, asked one by one: one that is new fails here by name
// until each place knows it.

// numbered are the fields that count and name, and have no limits.
var numbered = map[string]bool{"LastID": true, "Weeks.Sessions.ID": true}

func TestEveryFieldHasLimits(t *testing.T) {
	p := parse(t, everything)
	for _, f := range plantest.Fields(&p) {
		was := f.Value.Interface()
		for _, extreme := range f.Extremes() {
			f.Value.Set(extreme)
			if planner.Valid(&p) == nil && !numbered[f.Path] {
				t.Errorf("%s may be %.20v: Valid knows no limit of it", f.Path, extreme)
			}
		}
		f.Value.Set(reflect.ValueOf(was))
	}
	if err := planner.Valid(&p); err != nil {
		t.Error(err)
	}
}

func TestSameContentKnowsEveryField(t *testing.T) {
	p := parse(t, everything)
	s := &p.Weeks[0].Sessions[0]
	for _, f := range sessionFields(&p) {
		was := f.Value.Interface()
		before := clone(p)
		f.Value.Set(f.Others()[0])
		place := map[string]bool{"ID": true, "Day": true, "Slot": true}[strings.TrimPrefix(f.Path, inSession)]
		if s.SameContent(&before.Weeks[0].Sessions[0]) != place {
			t.Errorf("SameContent is wrong about sessions that differ in %s", f.Path)
		}
		f.Value.Set(reflect.ValueOf(was))
	}
}

// notDifferencesed are the fields of a session's content that Differences leaves alone,
// and why.
var notDifferencesed = map[string]string{
	"Type":    "Retype sets it, and resets what goes with it",
	"Quality": "only the notation sets it",
	"Double":  "only the notation sets it",
	"ByPace":  "minutes that follow are others than these",
}

func TestDifferencesKnowsEveryField(t *testing.T) {
	tried := map[string]bool{}
	// A part of a step has minutes or metres.
	for _, text := range []string{everything, strings.Replace(everything, "2x 8km", "2x 90s", 1)} {
		from := parse(t, text)
		to := clone(from)
		was, is := &from.Weeks[0].Sessions[0], &to.Weeks[0].Sessions[0]
		for _, f := range sessionFields(&to) {
			old := f.Value.Interface()
			f.Value.Set(f.Others()[0])
			if tried[f.Path] = tried[f.Path] || was.SameContent(is); !was.SameContent(is) {
				next, err := planner.Apply(from, planner.Differences(was, is)...)
				tried[f.Path] = tried[f.Path] || err == nil
				name := strings.TrimPrefix(f.Path, inSession)
				if why := notDifferencesed[name]; err == nil && next.Weeks[0].Sessions[0].SameContent(is) == (why != "") {
					t.Errorf("%s: Differences sets it: %v. Why not: %q", f.Path, why != "", why)
				}
			}
			f.Value.Set(reflect.ValueOf(old))
		}
	}
	for path, ok := range tried {
		if !ok {
			t.Errorf("%s: Apply refused what Differences says", path)
		}
	}
}

// Every edit says which sessions it touches: all that it names.
func TestEditsNameTheirSessions(t *testing.T) {
	for _, tt := range []struct {
		edit planner.Edit
		want []planner.SessionID
	}{
		{planner.Move{Session: 3}, []planner.SessionID{3}},
		{planner.Swap{A: 3, B: 4}, []planner.SessionID{3, 4}},
		{planner.Add{Session: planner.Session{ID: 3}}, nil},
		{planner.SetNote{Session: 3}, []planner.SessionID{3}},
		{planner.SetAthlete{}, nil},
	} {
		got := tt.edit.Sessions()
		if len(got) != len(tt.want) || len(got) > 0 && (got[0] != tt.want[0] || got[len(got)-1] != tt.want[len(got)-1]) {
			t.Errorf("%T: %v, want %v", tt.edit, got, tt.want)
		}
	}
}

// everything is a plan with something in each of its lists.
const everything = `plan Boston
athlete lift=beginner run=intermediate goal=endurance result=10k/52:10
race 2027-04-11
span 2026-12-01..2026-12-03 ill
override a "camp"
week 2026-11-23
Mon  AM run-long 50 8km quality=7 done
     2x 8km 5k 4:10/km / 2min jog
     back-squat 3x5 102.058kg
check 2026-11-24 sleep=7
`

const inSession = "Weeks.Sessions."

func sessionFields(p *planner.Plan) (fields []plantest.Field) {
	for _, f := range plantest.Fields(p) {
		if strings.HasPrefix(f.Path, inSession) {
			fields = append(fields, f)
		}
	}
	return fields
}
