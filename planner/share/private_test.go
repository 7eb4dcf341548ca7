package share_test

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/plantest"
	"hardeasy/planner/share"
)

// parts are what the tags of fields call them.
var parts = map[string]share.Parts{
	"no": share.NoParts, "feelings": share.Feelings, "marks": share.Marks, "logs": share.Logs, "reasons": share.Reasons, "health": share.Health,
}

// full is a plan in which every field says something.
func full() planner.Plan {
	p := planner.Plan{Athlete: planner.DefaultAthlete()}
	for _, f := range plantest.Fields(&p) {
		f.Value.Set(f.Others()[0])
	}
	return p
}

func values(p planner.Plan) map[string]any {
	all := map[string]any{}
	for _, f := range plantest.Fields(&p) {
		all[f.Path] = f.Value.Interface()
	}
	return all
}

// Every field of a plan says whether it is private, and what Without takes out
// is just what they say, whichever parts are kept.
func TestEveryFieldIsPublicOrPrivate(t *testing.T) {
	whole := full()
	was := values(whole)
	for keep := share.NoParts; keep <= share.AllParts; keep++ {
		left := values(share.Without(full(), keep))
		for _, f := range plantest.Fields(&whole) {
			part, known := parts[f.Tag.Get("private")]
			if !known {
				t.Errorf("%s: does it go with a link that a person hands on? Say so in its tag, and in private.go if it does not", f.Path)
			}
			stays := part == share.NoParts || keep&part != 0 || f.Path == "Weeks.Sessions.Done" && keep&share.Logs != 0
			if reflect.DeepEqual(left[f.Path], was[f.Path]) != stays {
				t.Errorf("keeping %b: %s is %v, it was %v", keep, f.Path, left[f.Path], was[f.Path])
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
	for _, secret := range []string{"check", "sleep", "done", "did=", "felt=", "sore", "pain", "gym is", "hurt_weeks", "bone_stress", "ill\n", "injured"} {
		if strings.Contains(bare, secret) {
			t.Errorf("%q goes:\n%s", secret, bare)
		}
	}
	for _, open := range []string{"id 3f2b8c1e", "lift=beginner", "equipment=", "note=", "4x4 80kg", "race 2027-04-11", "span 2026-11-22..2026-11-24 away", "span 2026-11-27..2026-12-01 travel", "override heavy-spacing week=1", "mute long-run-alone"} {
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
	want := map[share.Parts]int{share.Feelings: 1, share.Marks: 1, share.Logs: 1, share.Reasons: 1, share.Health: 4}
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

// An illness that is not in the link comes back, also where the link has moved the plan's
// weeks; one out of all reach is counted.
func TestRejoinBringsSpansBack(t *testing.T) {
	mine := read(t, "span 2026-11-24..2026-11-26 ill\nspan 2026-12-01.. injured limited\nspan 2026-12-05 travel equipment=none\nweek 2026-11-23\nweek 2026-11-30\n")
	came := read(t, "span 2026-11-24..2026-11-26 away\nspan 2026-12-04 away\nweek 2026-11-30\n")
	got, gone := share.Rejoin(came, mine)
	want := "span 2026-11-24..2026-11-26 ill\nspan 2026-12-01.. injured limited\nspan 2026-12-04 away\nweek 2026-11-30\n"
	if gone != 0 || notation.Format(got) != want {
		t.Errorf("%d are gone:\n%s", gone, notation.Format(got))
	}
	if again, _ := share.Rejoin(got, mine); notation.Format(again) != want {
		t.Errorf("another time:\n%s", notation.Format(again))
	}
	mine.Spans[0].From, mine.Spans[0].To = -planner.MaxSpanDays, -planner.MaxSpanDays
	if _, gone := share.Rejoin(came, mine); gone != 1 {
		t.Errorf("%d are gone, want 1", gone)
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
