package catalog

import (
	"slices"
	"testing"
)

func TestExercises(t *testing.T) {
	all := Exercises()
	if len(all) != 90 {
		t.Errorf("%d exercises, rulebook 5 has 90", len(all))
	}
	codes, ids, patterns := map[uint8]bool{}, map[string]bool{}, map[Pattern]bool{}
	for _, e := range all {
		if !kebab(e.ID) || ids[e.ID] || e.Code == 0 || codes[e.Code] {
			t.Errorf("%s: id or code %d is missing, malformed or used twice", e.ID, e.Code)
		}
		ids[e.ID], codes[e.Code], patterns[e.Pattern] = true, true, true
		if e.Pattern == PatternNone || e.Level < Beginner || e.Level > Advanced || e.Roles == 0 || len(e.Primary) == 0 {
			t.Errorf("%s: pattern %v, level %v, roles %v, primary %q", e.ID, e.Pattern, e.Level, e.Roles, e.Primary)
		}
		for _, need := range e.Needs {
			if need == 0 || need&^AllGear != 0 || need&e.Optional != 0 {
				t.Errorf("%s: needs %v, optional %v", e.ID, e.Needs, e.Optional)
			}
		}
		if !e.Possible(AllGear) || e.Possible(0) != (len(e.Needs) == 0) {
			t.Errorf("%s: impossible in a full gym, or gear forgotten", e.ID)
		}
		for i, s := range e.Substitutes {
			if _, ok := FindExercise(s); !ok || s == e.ID || slices.Contains(e.Substitutes[:i], s) {
				t.Errorf("%s: substitute %q is unknown, itself or listed twice", e.ID, s)
			}
		}
		if len(e.Substitutes) == 0 {
			t.Errorf("%s: no substitutes", e.ID)
		}
		if found, ok := FindExercise(e.ID); !ok || found != e {
			t.Errorf("FindExercise(%q) = %v, %v", e.ID, found, ok)
		}
		if found, ok := ExerciseByCode(e.Code); !ok || found != e {
			t.Errorf("ExerciseByCode(%d) = %v, %v", e.Code, found, ok)
		}
	}
	for p := PatternNone + 1; int(p) < len(patternWords); p++ {
		if !patterns[p] {
			t.Errorf("no exercise trains %v", p)
		}
	}
}

func TestFindExercise(t *testing.T) {
	if e, ok := FindExercise("Back-Squat"); !ok || e.ID != "back-squat" {
		t.Error("case is not ignored")
	}
	for _, bad := range []string{"", "a", "zzz", "back squat", "back-squat ", "back-squats"} {
		if e, ok := FindExercise(bad); ok || e != nil {
			t.Errorf("FindExercise(%q) = %v", bad, e)
		}
	}
	if e, ok := ExerciseByCode(0); ok || e != nil {
		t.Errorf("ExerciseByCode(0) = %v", e)
	}
}

// Property 7 of the rulebook, and that it holds for a beginner too.
func TestEveryExerciseResolvesWithoutGear(t *testing.T) {
	beginner := func(e *Exercise) bool { return e.Level == Beginner }
	for _, e := range Exercises() {
		for _, allowed := range []func(*Exercise) bool{nil, beginner} {
			got, ok := Resolve(e.ID, 0, allowed)
			if !ok || !got.Possible(0) || allowed != nil && !allowed(got) {
				t.Errorf("%s resolves to %v, %v", e.ID, got, ok)
			}
			if got, ok := Substitute(e.ID, 0, allowed); got == e || !ok && e.Level == Beginner && !e.Possible(0) {
				t.Errorf("%s is substituted by %v, %v", e.ID, got, ok)
			}
		}
	}
}

func TestSubstitute(t *testing.T) {
	beginner := func(e *Exercise) bool { return e.Level == Beginner }
	without := func(ids ...string) func(*Exercise) bool {
		return func(e *Exercise) bool { return !slices.Contains(ids, e.ID) }
	}
	for _, c := range []struct {
		id      string
		have    Gear
		allowed func(*Exercise) bool
		want    string
	}{
		{"back-squat", 0, nil, "air-squat"},
		{"back-squat", LongBand | Dumbbells, beginner, "goblet-squat"}, // TV-12
		{"back-squat", LongBand | Dumbbells, without("goblet-squat"), "air-squat"},
		{"back-squat", Machines, nil, "leg-press"}, // before the goblet squat's own substitutes
		{"back-squat", Barbell | Rack, nil, "front-squat"},
		{"pistol-squat", 0, beginner, "step-down"},
		{"overhead-press", 0, nil, "pike-push-up"},
		{"overhead-press", 0, beginner, "incline-push-up"},
		{"foam-roll", 0, nil, "calf-stretch"},
		{"pull-up", PullUpBar, beginner, "assisted-pull-up"},
		{"pull-up", LongBand, nil, "band-pulldown"},
		{"pull-up", 0, nil, "inverted-row"},
		{"back-squat", AllGear, without(chainIDs("back-squat")...), ""},
		{"no-such-lift", AllGear, nil, ""},
	} {
		got, ok := Substitute(c.id, c.have, c.allowed)
		if ok != (c.want != "") || ok && got.ID != c.want {
			t.Errorf("Substitute(%s, %v) = %v, %v, want %s", c.id, c.have, got, ok, c.want)
		}
	}
	if got, ok := Resolve("deadlift", Barbell, nil); !ok || got.ID != "deadlift" {
		t.Errorf("Resolve leaves a possible exercise: %v, %v", got, ok)
	}
	if got, ok := Resolve("no-such-lift", AllGear, nil); ok {
		t.Errorf("Resolve makes up %v", got)
	}
}

func chainIDs(id string) []string {
	var ids []string
	for e := range Chain(id) {
		ids = append(ids, e.ID)
	}
	return ids
}

func TestChain(t *testing.T) {
	got := chainIDs("back-squat")
	want := []string{"goblet-squat", "front-squat", "leg-press", "air-squat"}
	if !slices.Equal(got, want) {
		t.Errorf("chain of back-squat: %q, want %q", got, want)
	}
	for _, e := range Exercises() {
		ids := chainIDs(e.ID)
		seen := map[string]bool{e.ID: true}
		for _, id := range ids {
			if seen[id] {
				t.Errorf("chain of %s repeats %s", e.ID, id)
			}
			seen[id] = true
		}
		if !slices.Equal(ids[:len(e.Substitutes)], e.Substitutes) {
			t.Errorf("chain of %s begins %q, want %q", e.ID, ids, e.Substitutes)
		}
	}
}

func TestPossible(t *testing.T) {
	for _, c := range []struct {
		id      string
		have    Gear
		want    bool
		missing Gear
	}{
		{"back-squat", Barbell | Rack, true, 0},
		{"back-squat", Barbell, false, Rack},
		{"bench-press", Rack, false, Barbell | Bench},
		{"goblet-squat", Kettlebell, true, 0},
		{"goblet-squat", Barbell, false, Dumbbells},
		{"split-squat", 0, true, 0},
		{"bulgarian-split-squat", Bench, false, Dumbbells},
		{"box-pistol", Bench, true, 0},
		{"step-up", Dumbbells, false, Box},
		{"step-down", 0, true, 0},
		{"slider-curl", 0, true, 0},
		{"body-saw", Ball, false, Sliders},
		{"inverted-row", 0, true, 0},
		{"incline-push-up", 0, true, 0},
		{"assisted-pull-up", LongBand, false, PullUpBar},
		{"assisted-pull-up", Machines, true, 0},
		{"pallof-press", MiniBand, false, LongBand},
		{"pallof-press", Machines, true, 0},
		{"nordic-curl", 0, true, 0},
	} {
		e, _ := FindExercise(c.id)
		if got, missing := e.Possible(c.have), e.Missing(c.have); got != c.want || missing != c.missing {
			t.Errorf("%s with %v: %v, missing %v; want %v, %v", c.id, c.have, got, missing, c.want, c.missing)
		}
	}
}

func TestGear(t *testing.T) {
	if AllGear.Len() != len(gearWords) || len(AllGear.Each()) != len(gearWords) {
		t.Fatalf("%d bits of gear, %d words", AllGear.Len(), len(gearWords))
	}
	for _, g := range AllGear.Each() {
		if got, ok := ParseGear(g.String()); !ok || got != g || !kebab(g.String()) {
			t.Errorf("ParseGear(%q) = %v, %v", g.String(), got, ok)
		}
	}
	for word, want := range map[string]Gear{"none": 0, "Pull-Up-Bar": PullUpBar, "step": Box, "box/step": Box} {
		if got, ok := ParseGear(word); !ok || got != want {
			t.Errorf("ParseGear(%q) = %v, %v", word, got, ok)
		}
	}
	for _, bad := range []string{"", "gym", "pull up bar", "dumbbells,long-band"} {
		if got, ok := ParseGear(bad); ok || got != 0 {
			t.Errorf("ParseGear(%q) = %v, %v", bad, got, ok)
		}
	}
	if got := (Dumbbells | LongBand).String(); got != "long-band,dumbbells" {
		t.Error(got)
	}
	if Gear(0).String() != "none" || Gear(1<<31).String() != "none" || Gear(0).Words() != nil {
		t.Error("the empty set")
	}
}

func BenchmarkFindExercise(b *testing.B) {
	for b.Loop() {
		FindExercise("single-leg-rdl-bw")
	}
}
