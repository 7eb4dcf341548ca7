package share_test

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// What becomes of each field of a plan when nothing is ticked: it goes, or it
// is of a private part. A field that is added later must be put in here.
var fields = map[string]share.Parts{
	"ID": share.NoParts, "Name": share.NoParts, "Start": share.NoParts, "LastID": share.NoParts,

	"Athlete.Lift": share.NoParts, "Athlete.Run": share.NoParts, "Athlete.LiftWeek": share.NoParts, "Athlete.Goal": share.NoParts,
	"Athlete.Phase": share.NoParts, "Athlete.Season": share.NoParts, "Athlete.School": share.NoParts, "Athlete.HighRep": share.NoParts,
	"Athlete.Equipment": share.NoParts, "Athlete.Times": share.NoParts,
	"Athlete.Open.Slots": share.NoParts, "Athlete.Open.Minutes": share.NoParts,
	"Athlete.Age": share.NoParts, "Athlete.Injury": share.Health, "Athlete.HurtWeeks": share.Health, "Athlete.BoneStress": share.Health,

	"History.Longest30d": share.NoParts, "History.PrevRunMin": share.NoParts, "History.PeakRunMin": share.NoParts, "History.PrevLoad": share.NoParts,
	"History.WeeksSinceDeload": share.NoParts, "History.WeeksWithoutStrength": share.NoParts, "History.KmWeek": share.NoParts,

	"Races.Day": share.NoParts, "Races.Distance": share.NoParts, "Races.Priority": share.NoParts,

	"Rulings.Rule": share.NoParts, "Rulings.Mute": share.NoParts, "Rulings.Severity": share.NoParts, "Rulings.Week": share.NoParts,
	"Rulings.Reason": share.Reasons,

	"Checks.Day": share.Feelings, "Checks.Sleep": share.Feelings, "Checks.Soreness": share.Feelings, "Checks.Pain": share.Feelings,
	"Checks.Mood": share.Feelings, "Checks.PulseUp": share.Feelings, "Checks.BelowPlan": share.Feelings, "Checks.PainRest": share.Feelings,
	"Checks.Basics": share.Feelings,

	"Weeks.Phase": share.NoParts,

	"Weeks.Sessions.ID": share.NoParts, "Weeks.Sessions.Type": share.NoParts, "Weeks.Sessions.Day": share.NoParts, "Weeks.Sessions.Slot": share.NoParts,
	"Weeks.Sessions.Minutes": share.NoParts, "Weeks.Sessions.Metres": share.NoParts, "Weeks.Sessions.RPE": share.NoParts,
	"Weeks.Sessions.Quality": share.NoParts, "Weeks.Sessions.Rest": share.NoParts, "Weeks.Sessions.RIR": share.NoParts,
	"Weeks.Sessions.Load": share.NoParts, "Weeks.Sessions.Circuit": share.NoParts, "Weeks.Sessions.Test": share.NoParts,
	"Weeks.Sessions.Double": share.NoParts, "Weeks.Sessions.Pin": share.NoParts, "Weeks.Sessions.Note": share.NoParts,
	"Weeks.Sessions.Warmup": share.NoParts, "Weeks.Sessions.Cooling": share.NoParts,
	"Weeks.Sessions.Done":        share.Marks,
	"Weeks.Sessions.Log.Minutes": share.Logs, "Weeks.Sessions.Log.RPE": share.Logs, "Weeks.Sessions.Log.Soreness": share.Logs, "Weeks.Sessions.Log.Pain": share.Logs,

	"Weeks.Sessions.Lifts.Exercise": share.NoParts, "Weeks.Sessions.Lifts.Sets": share.NoParts, "Weeks.Sessions.Lifts.Reps": share.NoParts,
	"Weeks.Sessions.Lifts.RepsTo": share.NoParts, "Weeks.Sessions.Lifts.Hold": share.NoParts, "Weeks.Sessions.Lifts.PerSide": share.NoParts,
	"Weeks.Sessions.Lifts.Grams": share.NoParts, "Weeks.Sessions.Lifts.Percent": share.NoParts,
}

// walk calls visit with every field that holds no others; a list is its first
// item, which it gets, and an Opt is one field.
func walk(path string, v reflect.Value, visit func(path string, v reflect.Value)) {
	switch {
	case v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[planner.Opt]():
		for i := range v.NumField() {
			walk(strings.TrimPrefix(path+"."+v.Type().Field(i).Name, "."), v.Field(i), visit)
		}
	case v.Kind() == reflect.Slice:
		if v.Len() == 0 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		walk(path, v.Index(0), visit)
	case v.Kind() == reflect.Array && v.Type().Elem().Kind() == reflect.Struct:
		walk(path, v.Index(0), visit)
	default:
		visit(path, v)
	}
}

// full is a plan in which every field says something.
func full(t testing.TB) planner.Plan {
	t.Helper()
	p := planner.Plan{Athlete: planner.DefaultAthlete()}
	walk("", reflect.ValueOf(&p).Elem(), func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Bool:
			v.SetBool(true)
		case reflect.String:
			v.SetString("said")
		case reflect.Int, reflect.Int32, reflect.Int64:
			v.SetInt(v.Int() + 3)
		case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
			v.SetUint(v.Uint() + 1)
		case reflect.Array: // Times
			v.Index(0).SetInt(5)
		case reflect.Struct:
			v.Set(reflect.ValueOf(planner.Some(4)))
		default:
			t.Fatalf("%s is a %s, which this test can't fill", path, v.Kind())
		}
	})
	return p
}

func values(p planner.Plan) map[string]any {
	all := map[string]any{}
	walk("", reflect.ValueOf(&p).Elem(), func(path string, v reflect.Value) { all[path] = v.Interface() })
	return all
}

// Every field of a plan is one that goes or one of a private part, and what
// Without takes out is just what the table says, whichever parts are kept.
func TestEveryFieldIsPublicOrPrivate(t *testing.T) {
	whole := values(full(t))
	for path := range whole {
		if _, known := fields[path]; !known {
			t.Errorf("%s is new: does it go with a link that a person hands on? Say so here, and in private.go if it does not", path)
		}
	}
	for path := range fields {
		if _, there := whole[path]; !there {
			t.Errorf("%s is no field of a plan", path)
		}
	}
	for keep := share.NoParts; keep <= share.AllParts; keep++ {
		left := values(share.Without(full(t), keep))
		for path, part := range fields {
			stays := part == share.NoParts || keep&part != 0 || path == "Weeks.Sessions.Done" && keep&share.Logs != 0
			if reflect.DeepEqual(left[path], whole[path]) != stays {
				t.Errorf("keeping %b: %s is %v, it was %v", keep, path, left[path], whole[path])
			}
		}
	}
}

func TestWithoutChangesNothingOfThePlan(t *testing.T) {
	p, same := plan(t), plan(t)
	bare := share.Without(p, share.NoParts)
	if !reflect.DeepEqual(p, same) {
		t.Error("the plan it was given is another one now")
	}
	if err := notation.Valid(&bare); err != nil {
		t.Error(err)
	}
	if all := share.Without(p, share.AllParts); !reflect.DeepEqual(all, p) {
		t.Errorf("with all parts kept it is another plan:\n%s", notation.Format(all))
	}
}

// What is left out is nowhere in the text that travels.
func TestWithoutInWords(t *testing.T) {
	bare := notation.Format(share.Without(plan(t), share.NoParts))
	for _, secret := range []string{"check", "sleep", "done", "did=", "felt=", "sore", "pain", "gym is", "hurt_weeks", "bone_stress"} {
		if strings.Contains(bare, secret) {
			t.Errorf("%q goes:\n%s", secret, bare)
		}
	}
	for _, open := range []string{"id 3f2b8c1e", "lift=beginner", "equipment=", "note=", "4x4 80kg", "race 2027-04-11", "override heavy-spacing week=1", "mute long-run-alone"} {
		if !strings.Contains(bare, open) {
			t.Errorf("%q does not go:\n%s", open, bare)
		}
	}
	if _, err := share.Decode(encode(t, share.Without(plan(t), share.NoParts))); err != nil {
		t.Error(err)
	}
}

// A log with minutes or effort says that the session is done, so the mark stays
// with it; one without does not.
func TestLogsKeepTheirMarks(t *testing.T) {
	p, err := notation.Parse("week 1\nMon AM run-easy 40 done did=38min\nTue AM run-easy 40 done sore=3\nWed AM run-easy 40 done\n")
	if err != nil {
		t.Fatal(err)
	}
	got := share.Without(p, share.Logs)
	var done []bool
	for _, s := range got.Weeks[0].Sessions {
		done = append(done, s.Done)
	}
	if !slices.Equal(done, []bool{true, false, false}) || notation.Valid(&got) != nil {
		t.Errorf("%v, %v", done, notation.Valid(&got))
	}
}

func TestCounts(t *testing.T) {
	p := plan(t)
	want := map[share.Parts]int{share.Feelings: 1, share.Marks: 1, share.Logs: 1, share.Reasons: 1, share.Health: 2}
	bare := share.Without(p, share.NoParts)
	var all share.Parts
	for _, part := range share.Private {
		all |= part.Part
		if n := part.Count(&p); n != want[part.Part] {
			t.Errorf("part %b: %d, want %d", part.Part, n, want[part.Part])
		}
		if n := part.Count(&bare); n != 0 {
			t.Errorf("part %b: %d are left", part.Part, n)
		}
	}
	if all != share.AllParts || share.Held(&p) != share.AllParts || share.Held(&bare) != share.NoParts {
		t.Errorf("%b, %b, %b", all, share.Held(&p), share.Held(&bare))
	}
}

func read(t testing.TB, text string) planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Whatever was left out of a link comes back when the link takes the place of
// the plan it was made of.
func TestRejoinUndoesWithout(t *testing.T) {
	for keep := share.NoParts; keep <= share.AllParts; keep++ {
		came, err := share.Decode(encode(t, share.Without(plan(t), keep)))
		if err != nil {
			t.Fatal(err)
		}
		got, gone := share.Rejoin(came, plan(t))
		if gone != 0 || notation.Format(got) != text || notation.Valid(&got) != nil {
			t.Errorf("keeping %b: %d are gone\n%s", keep, gone, notation.Format(got))
		}
		if notation.Format(came) != notation.Format(share.Without(plan(t), keep)) {
			t.Errorf("keeping %b: what came was changed", keep)
		}
	}
}

const own = `plan Mine
athlete run=intermediate goal=balanced age=51
override heavy-spacing week=2 "the only free day"
week 2026-11-23
Mon AM run-easy 40 done did=42min felt=4
Wed AM run-easy 40 done
Thu AM run-tempo 45 done felt=7
Sat AM run-long 90
week 2026-11-30
Tue AM run-easy 40
Sat AM run-long 90 sore=3
check 2026-11-23 sleep=7 mood=4
check 2026-11-30 sleep=6
`

// A session that was moved or made longer keeps its log; one that is gone takes
// its log along, which is counted.
func TestRejoinFollowsSessions(t *testing.T) {
	came := read(t, `plan Mine
override heavy-spacing week=2 "`+share.Unsaid+`"
week 2026-11-23
Mon AM run-easy 50
Fri AM run-easy 40
Sat AM run-long 100
week 2026-11-30
Tue AM run-easy 40
Sun AM run-long 90
`)
	got, gone := share.Rejoin(came, read(t, own))
	want := `plan Mine
override heavy-spacing week=2 "the only free day"
week 2026-11-23
Mon  AM run-easy 50 done did=42min felt=4
Tue  rest
Wed  rest
Thu  rest
Fri  AM run-easy 40 done
Sat  AM run-long 100
Sun  rest
week 2026-11-30
Mon  rest
Tue  AM run-easy 40
Wed  rest
Thu  rest
Fri  rest
Sat  rest
Sun  AM run-long 90 sore=3
check 2026-11-23 sleep=7 mood=4
check 2026-11-30 sleep=6
`
	if text := notation.Format(got); text != want || gone != 1 {
		t.Errorf("%d are gone\n%s", gone, text)
	}
}

// Weeks are the same by their dates: a plan that begins a week earlier.
func TestRejoinByDate(t *testing.T) {
	came := read(t, "override heavy-spacing week=3 \""+share.Unsaid+"\"\nweek 2026-11-16\nMon AM run-easy 40\nweek 2026-11-23\nMon AM run-easy 40\nweek 2026-11-30\nTue AM run-easy 40\n")
	got, gone := share.Rejoin(came, read(t, own))
	if got.Weeks[0].Sessions[0].Done || !got.Weeks[1].Sessions[0].Done {
		t.Error("the mark stands in another week")
	}
	if got.Rulings[0].Reason != "the only free day" || got.Checks[0].Day != 7 || got.Checks[1].Day != 14 {
		t.Errorf("%+v %+v", got.Rulings, got.Checks)
	}
	if gone != 3 { // Wednesday's run, the tempo run, the sore long run
		t.Errorf("%d are gone", gone)
	}
}

// What the shared plan says itself is not written over.
func TestRejoinLetsTheSharedPlanSpeak(t *testing.T) {
	came := read(t, `athlete run=intermediate age=30 injury=niggle hurt_weeks=1
override heavy-spacing week=2 "a camp"
week 2026-11-23
Mon AM run-easy 40 done did=39min
check 2026-11-23 sleep=8
`)
	got, _ := share.Rejoin(came, read(t, own))
	log := got.Weeks[0].Sessions[0].Log
	if log.Minutes.N != 39 || log.RPE.N != 4 {
		t.Errorf("%+v", log)
	}
	if c := got.Checks[0]; c.Sleep.N != 80 || c.Mood.N != 4 {
		t.Errorf("%+v", c)
	}
	if got.Athlete.Age != 30 || got.Athlete.Injury != planner.Niggle || got.Rulings[0].Reason != "a camp" {
		t.Errorf("%+v %+v", got.Athlete, got.Rulings)
	}
}

// A plan that has no week for a log says so, and nothing breaks.
func TestRejoinIntoFewerWeeks(t *testing.T) {
	p := read(t, own)
	for n := range p.Weeks {
		came := p
		came.Weeks = p.Weeks[:n]
		got, gone := share.Rejoin(share.Without(came, share.NoParts), p)
		if want := []int{4, 1}[n]; gone != want || notation.Valid(&got) != nil {
			t.Errorf("%s weeks: %d are gone, want %d; %v", strconv.Itoa(n), gone, want, notation.Valid(&got))
		}
	}
}
