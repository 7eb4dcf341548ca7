package words_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/plantest"
)

const board = `week 1
Mon AM run-easy 40; PM str-heavy-lower 50
Tue AM run-tempo 45 8km
Wed AM run-easy 40
Thu AM str-moderate 45; PM str-moderate 45
Sun AM run-long 100
week 2
Sat NOON str-core-mobility 8; NOON run-race 60`

// editCase is what edits of the board are called.
type editCase struct {
	want  string
	edits []planner.Edit
}

// editCases has every kind of edit.
func editCases(p *planner.Plan) []editCase {
	to := func(week int, d planner.Weekday, s planner.Slot, i int) planner.Place {
		return planner.Place{Week: week, Day: d, Slot: s, Index: i}
	}
	move := func(id planner.SessionID, d planner.Weekday, s planner.Slot) planner.Edit {
		return planner.Move{Session: id, To: to(0, d, s, planner.AtEnd)}
	}
	anew := p.Athlete
	anew.LiftWeek = 1
	return []editCase{
		{"Change nothing", nil},
		{"Move Monday's lift to Wednesday evening", []planner.Edit{move(2, planner.Wed, planner.PM)}},
		{"Move the tempo run to Saturday at noon", []planner.Edit{move(3, planner.Sat, planner.Noon)}},
		{"Move Monday's easy run to Friday", []planner.Edit{move(1, planner.Fri, planner.AM)}},
		{"Move the lift on Thursday evening to Friday morning", []planner.Edit{move(6, planner.Fri, planner.AM)}},
		{"Move the tempo run to Monday of week 2", []planner.Edit{planner.Move{Session: 3, To: to(1, planner.Mon, planner.AM, 0)}}},
		{"Do core later on Saturday at noon", []planner.Edit{planner.Move{Session: 8, To: to(1, planner.Sat, planner.Noon, 1)}}},
		{"Do the race earlier on Saturday at noon", []planner.Edit{planner.Move{Session: 9, To: to(1, planner.Sat, planner.Noon, 0)}}},
		{"Swap the tempo run and Wednesday's easy run", []planner.Edit{planner.Swap{A: 3, B: 4}}},
		{"Swap Monday and Tuesday", []planner.Edit{
			move(1, planner.Tue, planner.AM), move(2, planner.Tue, planner.PM), move(3, planner.Mon, planner.AM),
		}},
		{"Move everything on Monday to Saturday", []planner.Edit{move(1, planner.Sat, planner.AM), move(2, planner.Sat, planner.PM)}},
		{"Move Monday's easy run to Tuesday, the tempo run to Monday morning", []planner.Edit{
			move(1, planner.Tue, planner.AM), move(3, planner.Mon, planner.AM), // the evening of Monday stays: no whole day
		}},
		{"Move Monday's lift, the tempo run and the easy runs on Monday and Wednesday to Friday morning", []planner.Edit{
			move(1, planner.Fri, planner.AM), move(2, planner.Fri, planner.AM), move(3, planner.Fri, planner.AM), move(4, planner.Fri, planner.AM),
		}},
		{"Drop the tempo run and the easy runs on Monday and Wednesday and move Monday's lift to Friday morning", []planner.Edit{
			planner.Drop{Session: 1}, move(2, planner.Fri, planner.AM), planner.Drop{Session: 3}, planner.Drop{Session: 4},
		}},
		{"Shorten Monday's lift to 30 min, drop the tempo run and pin the long run", []planner.Edit{
			planner.Drop{Session: 3}, planner.Pin{Session: 7, On: true}, planner.Resize{Session: 2, Minutes: 30},
		}},
		{"Add core and mobility on Friday", []planner.Edit{planner.Add{
			Session: planner.Session{Type: catalog.StrCoreMobility, Minutes: 10}, To: to(0, planner.Fri, planner.AM, 0),
		}}},
		{"Drop the long run", []planner.Edit{planner.Drop{Session: 7}}},
		{"Drop a session", []planner.Edit{planner.Drop{Session: 77}}},
		{"Change Monday's lift to moderate strength", []planner.Edit{planner.Retype{Session: 2, Type: catalog.StrModerate}}},
		{"Shorten the long run to 80 min", []planner.Edit{planner.Resize{Session: 7, Minutes: 80}}},
		{"Lengthen the long run to 2 h", []planner.Edit{planner.Resize{Session: 7, Minutes: 120}}},
		{"Set the long run to 1 h 40 min", []planner.Edit{planner.Resize{Session: 7, Minutes: 100}}},
		{"Set the tempo run to 10.5 km", []planner.Edit{planner.SetDistance{Session: 3, Metres: 10_550}}},
		{"Set the tempo run to 6.5 mi", []planner.Edit{planner.SetDistance{Session: 3, Metres: 10_550, Unit: planner.Miles}}},
		{"Set the tempo run to 400 m", []planner.Edit{planner.SetDistance{Session: 3, Metres: 400, Unit: planner.Metres}}},
		{"Give the tempo run the time its distance takes", []planner.Edit{planner.Resize{Session: 3}}},
		{"Change the steps of the tempo run", []planner.Edit{planner.SetSteps{Session: 3, Steps: make([]planner.Step, 1)}}},
		{"Remove the steps of the tempo run", []planner.Edit{planner.SetSteps{Session: 3}}},
		{"Remove the distance of the tempo run", []planner.Edit{planner.SetDistance{Session: 3}}},
		{"Set the effort of the tempo run to 8 of 10", []planner.Edit{planner.SetEffort{Session: 3, RPE: 8}}},
		{"Give the tempo run its usual effort", []planner.Edit{planner.SetEffort{Session: 3}}},
		{"Write a note on the tempo run", []planner.Edit{planner.SetNote{Session: 3, Note: "track"}}},
		{"Remove the note on the tempo run", []planner.Edit{planner.SetNote{Session: 3}}},
		{"Change the exercises of Monday's lift", []planner.Edit{planner.SetExercises{Session: 2}}},
		{"Pin the tempo run", []planner.Edit{planner.Pin{Session: 3, On: true}}},
		{"Unpin the tempo run", []planner.Edit{planner.Pin{Session: 3}}},
		{"Give Monday's lift 8 min of warm-up", []planner.Edit{planner.SetWarmup{Session: 2, Minutes: planner.Some(8)}}},
		{"Take the warm-up out of Monday's lift", []planner.Edit{planner.SetWarmup{Session: 2, Minutes: planner.Some(0)}}},
		{"Give Monday's lift 5 min of mobility", []planner.Edit{planner.SetCooling{Session: 2, Minutes: planner.Some(5)}}},
		{"Leave the mobility of Monday's lift open", []planner.Edit{planner.SetCooling{Session: 2}}},
		{"Rest 150 s between the sets of Monday's lift", []planner.Edit{planner.SetRest{Session: 2, Seconds: planner.Some(150)}}},
		{"Leave the rests of Monday's lift open", []planner.Edit{planner.SetRest{Session: 2}}},
		{"Keep 2 repetitions in reserve in Monday's lift", []planner.Edit{planner.SetRIR{Session: 2, RIR: planner.Some(2)}}},
		{"Keep 1 repetition in reserve in Monday's lift", []planner.Edit{planner.SetRIR{Session: 2, RIR: planner.Some(1)}}},
		{"Leave the effort of the sets of Monday's lift open", []planner.Edit{planner.SetRIR{Session: 2}}},
		{"Set the load of Monday's lift to 80 % of 1RM", []planner.Edit{planner.SetPercentMax{Session: 2, Percent: 80}}},
		{"Remove the load of Monday's lift", []planner.Edit{planner.SetPercentMax{Session: 2}}},
		{"Make Monday's lift a circuit", []planner.Edit{planner.SetCircuit{Session: 2, On: true}}},
		{"Do Monday's lift set by set, not as a circuit", []planner.Edit{planner.SetCircuit{Session: 2}}},
		{"Make Monday's lift a test", []planner.Edit{planner.SetTest{Session: 2, On: true}}},
		{"Train in Monday's lift without testing", []planner.Edit{planner.SetTest{Session: 2}}},
		{"Log the tempo run", []planner.Edit{planner.SetLog{Session: 3, Log: planner.Log{Pain: planner.Some(0)}}}},
		{"Clear the log of the tempo run", []planner.Edit{planner.SetLog{Session: 3}}},
		{"Log how you felt on Tuesday of week 2", []planner.Edit{planner.SetCheck{Check: planner.Check{Day: 8, BelowPlan: true}}}},
		{"Clear the check of a day before the plan", []planner.Edit{planner.SetCheck{Check: planner.Check{Day: -1}}}},
		{"Mute the rule heavy-cap", []planner.Edit{planner.SetRuling{Ruling: planner.Ruling{Rule: "heavy-cap", Mute: true}}}},
		{"Take the rule heavy-cap as a warning", []planner.Edit{planner.SetRuling{Ruling: planner.Ruling{Rule: "heavy-cap", Severity: "warning"}}}},
		{"Override the rule heavy-cap in week 2", []planner.Edit{planner.SetRuling{Ruling: planner.Ruling{Rule: "heavy-cap", Week: 2, Reason: "camp"}}}},
		{"Heed the rule heavy-cap in week 2 again", []planner.Edit{planner.SetRuling{Ruling: planner.Ruling{Rule: "heavy-cap", Week: 2}}}},
		{"Change your training history", []planner.Edit{planner.SetHistory{}}},
		{"Mark the tempo run as done", []planner.Edit{planner.SetDone{Session: 3, Done: true}}},
		{"Mark the tempo run as not done", []planner.Edit{planner.SetDone{Session: 3}}},
		{"Rename the plan to “Boston”", []planner.Edit{planner.Rename{Name: "Boston"}}},
		{"Take the plan's name away", []planner.Edit{planner.Rename{}}},
		{"Change your profile", []planner.Edit{planner.SetAthlete{}}},
		{"Count your weeks of lifting from 1 again", []planner.Edit{planner.SetAthlete{Athlete: anew}}},
		{"Add a race", []planner.Edit{planner.SetRaces{Races: make([]planner.Race, 1)}}},
		{"Change your races", []planner.Edit{planner.SetRaces{}}},
		{"Change the days that are not as usual", []planner.Edit{planner.SetSpans{}}},
		{"Make week 2 a week of recovery", []planner.Edit{planner.SetPhase{Week: 1, Phase: planner.Recovery}}},
		{"Let the calendar choose the phase of week 2", []planner.Edit{planner.SetPhase{Week: 1}}},
		{"Add a week before week 2", []planner.Edit{planner.AddWeek{At: 1}}},
		{"Add a week at the end", []planner.Edit{planner.AddWeek{At: 2}}},
		{"Drop week 2", []planner.Edit{planner.DropWeek{Week: 1}}},
	}
}

func TestEdits(t *testing.T) {
	p := parse(t, board)
	seen := map[string]bool{}
	for _, c := range editCases(&p) {
		if got := words.Capital(words.Edits(&p, c.edits).Do); got != c.want {
			t.Errorf("%T: %q, want %q", c.edits, got, c.want)
		}
		for _, e := range c.edits {
			seen[reflect.TypeOf(e).Name()] = true
		}
	}
	for _, name := range plantest.EditTypes(t, "../../planner") {
		if !seen[name] {
			t.Errorf("planner.%s has no words", name)
		}
	}
}

func TestMinutesOfStepsEdit(t *testing.T) {
	p := parse(t, "Tue AM run-tempo 45 8km\n 40min tempo")
	if got := words.Edits(&p, []planner.Edit{planner.Resize{Session: 1}}).Did; got != "gave the tempo run the time its steps take" {
		t.Error(got)
	}
}

func TestLiftEdits(t *testing.T) {
	p := parse(t, "week 1\nMon AM str-heavy-full 50\n  back-squat 4x4; romanian-deadlift 3x5; push-up 3x8; plank-shoulder-tap 2x10; side-plank 2x20s/side")
	all := p.Weeks[0].Sessions[0].Exercises
	plank := planner.Exercise{ID: "front-plank", Sets: 2, Reps: 30, Hold: true}
	goblet := planner.Exercise{ID: "goblet-squat", Sets: 3, Reps: 5}
	longer := all[4]
	longer.RepsTo = 30
	for _, c := range []struct {
		do, did string
		lifts   []planner.Exercise
	}{
		{"replace barbell back squat with goblet squat in the lift", "replaced barbell back squat with goblet squat in the lift",
			append([]planner.Exercise{goblet}, all[1:]...)},
		{"leave barbell back squat and Romanian deadlift out of the lift", "left barbell back squat and Romanian deadlift out of the lift", all[2:]},
		{"leave 4 exercises out of the lift", "left 4 exercises out of the lift", all[4:]},
		{"add front plank to the lift", "added front plank to the lift", append(slices.Clone(all), plank)},
		{"put the exercises of the lift in order", "put the exercises of the lift in order", []planner.Exercise{all[1], all[0], all[2], all[3], all[4]}},
		{"do 2 x 20-30 s a side of side plank in the lift", "did 2 x 20-30 s a side of side plank in the lift",
			append(slices.Clone(all[:4]), longer)},
		{"change the exercises of the lift", "changed the exercises of the lift", []planner.Exercise{goblet, plank}},
	} {
		want := words.Phrase{Do: c.do, Did: c.did}
		if got := words.Edits(&p, []planner.Edit{planner.SetExercises{Session: 1, Exercises: c.lifts}}); got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
}

// A toast says everything that was done in the past.
func TestEditsWereDone(t *testing.T) {
	p := parse(t, board)
	got := words.Edits(&p, []planner.Edit{planner.Drop{Session: 3}, planner.Pin{Session: 7, On: true}, planner.Resize{Session: 2, Minutes: 30}})
	if want := "shortened Monday's lift to 30 min, dropped the tempo run and pinned the long run"; got.Did != want {
		t.Errorf("%q, want %q", got.Did, want)
	}
	for _, c := range editCases(&p) {
		if did := words.Edits(&p, c.edits).Did; did == "" || strings.Contains(did, "  ") {
			t.Errorf("%s: %q", c.want, did)
		}
	}
}
