package words_test

import (
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
)

// Each phrase in both forms, as inside a sentence.
func TestPhrases(t *testing.T) {
	thu := []planner.Weekday{planner.Thu, planner.Fri}
	p := planner.Plan{Start: planner.DateOf(2026, 11, 23)}
	for _, tt := range []struct {
		phrase  words.Phrase
		do, did string
	}{
		{words.KeepFree(thu, nil, nil), "keep Thursday and Friday free", "kept Thursday and Friday free"},
		{words.KeepFree(thu, nil, []string{"walk"}), "keep Thursday and Friday free, without walk", "kept Thursday and Friday free, without walk"},
		{words.KeepFree(thu[:1], []string{"easy run"}, nil), "keep Thursday free, with easy run in another week", "kept Thursday free, with easy run in another week"},
		{words.KeepFree(thu[:1], []string{"easy run", "strides"}, []string{"walk"}), "keep Thursday free, with easy run and strides in another week, without walk",
			"kept Thursday free, with easy run and strides in another week, without walk"},
		{words.ArrangeWeek.Of(3), "arrange week 3", "arranged week 3"},
		{words.OpenUp(planner.Mon, 1<<planner.AM|1<<planner.PM), "open Monday morning and evening", "opened Monday morning and evening"},
		{words.UseSchool(planner.Auto), "let HardEasy choose the school", "let HardEasy choose the school"},
		{words.UseSchool(planner.EasyDays), "take the school “Easy days”", "took the school “Easy days”"},
		{words.Tuned("Rest", "error", true), "silence “Rest”", "silenced “Rest”"},
		{words.Tuned("Rest", "error", false), "take “Rest” as something to fix", "took “Rest” as something to fix"},
		{words.Tuned("Rest", "warning", false), "take “Rest” as a warning", "took “Rest” as a warning"},
		{words.Tuned("Rest", "advice", false), "take “Rest” as a tip", "took “Rest” as a tip"},
		{words.Tuned("Rest", "", false), "take “Rest” as the rulebook has it", "took “Rest” as the rulebook has it"},
		{words.GoAgainst.Of("Rest"), "go against “Rest” this week", "went against “Rest” this week"},
		{words.HeedAgain.Of("Rest"), "heed “Rest” again", "heeded “Rest” again"},
		{words.FillExercises.Of("heavy full body"), "write the exercises of heavy full body", "wrote the exercises of heavy full body"},
		{words.RaceAdded(&p, 6), "add a race on 29 Nov 2026", "added a race on 29 Nov 2026"},
		{words.RaceAdded(&planner.Plan{}, 6), "add a race on day 6", "added a race on day 6"},
		{words.RaceRemoved(&p, planner.Race{Distance: planner.Half, Day: 6}), "remove half marathon on 29 Nov 2026", "removed half marathon on 29 Nov 2026"},
		{words.ChangeAge.Of(), "change your age", "changed your age"},
		{words.ChangePartTime.Of("morning"), "change when the morning begins", "changed when the morning begins"},
		{words.TookOver.Of(), "took over the shared version", "took over the shared version"},
	} {
		if tt.phrase != (words.Phrase{Do: tt.do, Did: tt.did}) {
			t.Errorf("%q, want %q and %q", tt.phrase, tt.do, tt.did)
		}
	}
	for text, want := range map[string]string{"": "", "move it": "Move it", "VO2max run": "VO2max run", "übung": "Übung", "10 km": "10 km"} {
		if got := words.Capital(text); got != want {
			t.Errorf("%q became %q", text, got)
		}
	}
}

// Every verb that an edit is described with has a past, so that a toast says
// what has been done.
func TestDone(t *testing.T) {
	p, err := notation.Parse("week 1\nMon AM run-easy 30\nTue AM str-heavy-full 50\nweek 2\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, edits := range [][]planner.Edit{
		{planner.Move{Session: 1, To: planner.Place{Day: planner.Fri}}}, {planner.Move{Session: 1}}, {planner.Swap{A: 1, B: 2}},
		{planner.Add{Session: planner.Session{Type: catalog.RunTempo}}}, {planner.Drop{Session: 1}}, {planner.Retype{Session: 1, Type: catalog.RunLong}},
		{planner.Resize{Session: 1, Minutes: 10}}, {planner.Resize{Session: 1, Minutes: 90}}, {planner.Resize{Session: 1, Minutes: 30}},
		{planner.Resize{Session: 1}}, {planner.SetDistance{Session: 1}}, {planner.SetDistance{Session: 1, Metres: 8000}}, {planner.SetEffort{Session: 1}}, {planner.SetEffort{Session: 1, RPE: 5}},
		{planner.SetNote{Session: 1}}, {planner.SetNote{Session: 1, Note: "x"}}, {planner.SetExercises{Session: 2}}, {planner.Pin{Session: 1}}, {planner.Pin{Session: 1, On: true}},
		{planner.SetDone{Session: 1}}, {planner.SetDone{Session: 1, Done: true}}, {planner.Rename{}}, {planner.Rename{Name: "x"}}, {planner.SetAthlete{}},
		{planner.SetRaces{}}, {planner.SetRaces{Races: []planner.Race{{}}}}, {planner.SetSpans{}}, {planner.SetPhase{}}, {planner.SetPhase{Phase: planner.Base}},
		{planner.AddWeek{}}, {planner.AddWeek{At: 2}}, {planner.DropWeek{}},
		{planner.Pin{Session: 1}, planner.Pin{Session: 2}},
	} {
		phrase := words.Edits(&p, edits)
		verb, rest, _ := strings.Cut(phrase.Do, " ")
		if past, same, _ := strings.Cut(phrase.Did, " "); same != rest || past == verb && verb != "set" && verb != "let" {
			t.Errorf("%q has no past: %q", phrase.Do, phrase.Did)
		}
	}
}
