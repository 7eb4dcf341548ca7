package state_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// Whatever is in a file or pasted, the laws hold, and so they do when it is
// taken in.
func FuzzReceived(f *testing.F) {
	p := parse(f, autumn)
	stored := state.Stored{Plan: p, Rev: 7}.Encode()
	for _, text := range []string{
		autumn, link(f, autumn), "<" + link(f, spring) + ">", autumn + state.PlanBreak + spring + state.PlanBreak, "hello\n----\nworld\n",
		"hardeasy-rescue 1 " + state.PlanKey + autumnID + "\n" + stored + state.PlanBreak +
			"hardeasy-rescue 1 " + state.BackupKey + autumnID + "\n" + stored,
		"hardeasy-rescue 2 x\ny",
	} {
		f.Add(text)
	}
	mine := opened(f, autumn)
	f.Fuzz(func(t *testing.T, text string) {
		for _, m := range []state.Model{{}, mine} {
			w := newWorld(t, m)
			w.send(state.TextReceived{Text: text})
			w.said()
			if with := w.m.Preview; with != nil {
				if err := notation.Valid(&with.Plan); err != nil || len(with.Plan.Weeks) == 0 {
					t.Fatalf("%v\n%+v", err, with.Plan)
				}
			}
			w.send(state.ImportPreview{Replace: m.HasPlan})
			w.said()
		}
	})
}

// said is what the person reads: a sentence, or nothing.
func (w *world) said() {
	w.t.Helper()
	if a := w.m.Alert; a != "" && (!strings.HasSuffix(a, ".") || strings.ContainsAny(a, "\r\n\x00")) {
		w.t.Fatalf("after %T: not a sentence: %q", w.last, a)
	}
}

// typing puts a text into each field that takes one.
func typing(text string) (msgs []state.Msg) {
	const id, squat = 1, "back-squat"
	add := func(m ...state.Msg) { msgs = append(msgs, m...) }
	for field := state.SessionField(0); field < 4; field++ {
		add(state.SessionEdited{Session: id, Field: field, Text: text})
	}
	for _, field := range []string{"sets", "reps", "load"} {
		add(state.ExerciseEdited{Session: id, Exercise: squat, Field: field, Text: text})
	}
	for _, field := range []string{"times", "length", "target"} {
		add(state.StepEdited{At: state.StepAt{Session: 3, Steps: 1, Parts: 1}, Field: field, Text: text})
	}
	for _, field := range []string{"rest", "rir", "warmup", "cooling"} {
		add(state.WorkEdited{Session: id, Field: field, Text: text})
	}
	for _, field := range []string{"minutes", "effort", "soreness", "pain"} {
		add(state.LogEdited{Session: id, Field: field, Text: text})
	}
	for _, field := range []string{"sleep", "soreness", "mood"} {
		add(state.CheckEdited{Date: planner.DateOf(2026, 11, 24), Field: field, Text: text})
	}
	for _, field := range []string{
		"age", "long", "easy_pace", "lift_week", "hurt_weeks", "longest_30d", "prev_run_min", "peak_run_min", "prev_load", "weeks_since_deload",
		"weeks_without_strength", "km_week", "minutes_mon", "time_am", "time_pm", "lift", "injury", "school", "bone_stress", text,
	} {
		add(state.ProfileEdited{Field: field, Text: text})
	}
	for _, field := range []string{"day", "distance", "priority", text} {
		add(state.RaceEdited{Field: field, Text: text})
	}
	for _, field := range []string{"goal", "race", "race_date", "run_days", "longest_run", "lifts", "equipment", "age", "open_mon", "long", text} {
		add(state.SetupAnswered{Name: field, Values: []string{text}}, state.SetupTicked{Name: field, Value: text, On: true})
	}
	add(
		state.ProfileTicked{Field: "equipment", Value: text, On: true}, state.ProfileTicked{Field: "open_tue", Value: text, On: true},
		state.AddRace{Day: text}, state.FindExercise{Text: text}, state.TakeExercise{Exercise: text}, state.SearchRules{Text: text},
		state.PasteEdited{Text: text}, state.Routed{Route: text}, state.ReasonEdited{Text: text},
		state.OverrideRule{Rule: text, Week: 1}, state.ShowRule{ID: text}, state.TuneRule{ID: text, To: 1},
	)
	return msgs
}

// Whatever stands in a field, the laws hold.
func FuzzTyped(f *testing.F) {
	for i := range typing("") {
		for _, text := range []string{"", "45", "6-8", "8,4", "07:30", "-1", "1e9", "NaN", "2026-12-06", "#/week", "\x00\xff\n", "half"} {
			f.Add(uint8(i), text)
		}
	}
	m, _ := after(opened(f, spring),
		state.EditPlan{Edits: []planner.Edit{
			planner.SetExercises{Session: 1, Exercises: []planner.Exercise{{ID: "back-squat", Sets: 3, Reps: 5}}},
			planner.SetSteps{Session: 3, Steps: []planner.Step{easyStep}},
			planner.SetRaces{Races: []planner.Race{{Day: 26, Distance: planner.Half}}},
		}},
		state.OpenSheet{Sheet: state.Sheet{Kind: state.SessionSheet, Session: 1}},
	)
	f.Fuzz(func(t *testing.T, which uint8, text string) {
		msgs := typing(text)
		w := newWorld(t, m)
		w.send(msgs[int(which)%len(msgs)])
		w.said()
	})
}

// What is stored of the steps back is read as it was written, or not at all,
// and a step that can be read is a plan.
func FuzzDecodeHistory(f *testing.F) {
	f.Add(edited(f, 1, 1).History.Encode(3))
	f.Add(state.History{}.Did(parse(f, autumn), "Move").Encode(3))
	f.Add("hardeasy-undo 1 rev=3 saved=5 crc=00000000\nundo x\n----\nredo\n")
	seed(f, ".undo")
	f.Fuzz(func(t *testing.T, text string) {
		_, body, _ := strings.Cut(text, "\n")
		for _, text := range []string{text, sealedAs("hardeasy-undo 1", "rev=3 saved=5", body)} {
			h := state.DecodeHistory(text, 3)
			for _, step := range slices.Concat(h.Past, h.Future) {
				if p, ok := step.Plan(); ok {
					if err := notation.Valid(&p); err != nil || p.ID == "" || len(p.Weeks) == 0 {
						t.Fatalf("%v\n%+v", err, p)
					}
				}
			}
			kept := state.DecodeHistory(h.Encode(4), 4)
			if again := state.DecodeHistory(kept.Encode(5), 5); !reflect.DeepEqual(again, kept) {
				t.Fatalf("%+v\n%+v", again, kept)
			}
		}
	})
}
