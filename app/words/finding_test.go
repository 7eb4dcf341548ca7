package words

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

func TestFindingHoles(t *testing.T) {
	p, err := notation.Parse("week 1\nThu AM str-power 30; PM run-tempo 40\n")
	if err != nil {
		t.Fatal(err)
	}
	deadlift, _ := catalog.FindExercise("romanian-deadlift")
	squat, _ := catalog.FindExercise("back-squat")
	f := rule.Finding{Day: rule.NoDay, Pairs: []rule.Pair{{A: 1, B: 2}}, Gap: 600, N: 185, Limit: 10_550}
	for hole, want := range map[string]string{
		"A": "Power and jumps", "a": "power and jumps", "B": "Tempo run", "b": "tempo run",
		"when": "Thursday morning", "whenB": "Thursday evening", "day": "Thursday", "gap": "10 h",
		"n": "185", "limit": "10550", "n min": "3 h 5 min", "limit km": "10.5 km", "n hundredths": "1.85",
	} {
		if got, known := findingHole(&p, &f, hole); got != want || !known {
			t.Errorf("{%s} is %q, want %q", hole, got, want)
		}
	}
	f.Day = int(planner.Sun)
	for code, want := range map[int][2]string{
		int(deadlift.Code): {"Romanian deadlift", "Romanian deadlift"}, int(squat.Code): {"barbell back squat", "Barbell back squat"}, 250: {"an exercise", "An exercise"},
	} {
		f.N = code
		inside, _ := findingHole(&p, &f, "exercise")
		begins, _ := findingHole(&p, &f, "Exercise")
		if inside != want[0] || begins != want[1] {
			t.Errorf("%d: %q and %q, want %q", code, inside, begins, want)
		}
	}
	if day, _ := findingHole(&p, &f, "day"); day != "Sunday" {
		t.Errorf("the finding is about Sunday, not %s", day)
	}
	f.N = int(squat.Code)
	if gear, _ := findingHole(&p, &f, "gear"); gear != "barbell and squat rack" {
		t.Errorf("a squat needs %s", gear)
	}
	for _, hole := range []string{"", "foo", "n miles", "Limit"} {
		if _, known := findingHole(&p, &f, hole); known {
			t.Errorf("{%s} is known", hole)
		}
	}
}

// What is gone still makes a sentence, and a rule of another version has its id.
func TestFindingOfWhatIsGone(t *testing.T) {
	gone := rule.Finding{Day: rule.NoDay, Pairs: []rule.Pair{{A: 5, B: 6}}}
	for hole, want := range map[string]string{"A": "Session", "b": "session", "when": "that day", "whenB": "that day", "day": "that day"} {
		if got, _ := findingHole(&planner.Plan{}, &gone, hole); got != want {
			t.Errorf("{%s} is %q, want %q", hole, got, want)
		}
	}
	gone.Rule = &rule.Rule{ID: "of-tomorrow"}
	if got := Finding(&planner.Plan{}, &gone); got != "of-tomorrow" {
		t.Error(got)
	}
	gone.Rule, gone.Say = &rule.Rule{ID: "heavy-cap"}, 9
	if got := Finding(&planner.Plan{}, &gone); got != RuleTitle("heavy-cap") {
		t.Error(got)
	}
}

func TestBitNames(t *testing.T) {
	for n, want := range map[int]string{0: "", 4: "a push", 8: "a pull", 12: "a push and a pull"} {
		f := rule.Finding{Rule: &rule.Rule{ID: "round-off-week"}, N: n}
		k, texts := ruleOf("round-off-week")
		names := bitNames(k+ruleParts+Key(texts.sources)+Key(texts.says), f.N, int(texts.names))
		if got := list(names); got != want {
			t.Errorf("%b: %s, want %s", n, got, want)
		}
	}
}

func TestFirstOf(t *testing.T) {
	for finding, want := range map[string]string{"One. Two.": "One.", "One.": "One.", "": "", "1.5 h. Two": "1.5 h."} {
		if got := FirstOf(finding); got != want {
			t.Errorf("%q: %q, want %q", finding, got, want)
		}
	}
}

func TestDuration(t *testing.T) {
	for minutes, want := range map[int]string{
		0: "0 min", 45: "45 min", 85: "85 min", 60: "1 h", 90: "1 h 30 min", 599: "9 h 59 min", 600: "10 h", 725: "12 h", 1439: "23 h", 1440: "24 h",
	} {
		if got := duration(minutes); got != want {
			t.Errorf("%d: %q, want %q", minutes, got, want)
		}
	}
}

func TestKilometres(t *testing.T) {
	for metres, want := range map[int]string{0: "0 km", 500: "0.5 km", 8000: "8 km", 10_590: "10.5 km", 42_195: "42.1 km"} {
		if got := lengthDown(metres, planner.Kilometres); got != want {
			t.Errorf("%d: %q, want %q", metres, got, want)
		}
	}
}

func TestList(t *testing.T) {
	for want, names := range map[string][]string{
		"": nil, "a": {"a"}, "a and b": {"a", "b"}, "a, b and c": {"a", "b", "c"}, "a, b, c and d": {"a", "b", "c", "d"},
	} {
		if got := list(names); got != want {
			t.Errorf("%q: %q, want %q", names, got, want)
		}
	}
}
