package catalog

import (
	"slices"
	"strings"
	"testing"
)

func TestSessions(t *testing.T) {
	words := map[string]bool{}
	for id := None + 1; int(id) < len(Sessions); id++ {
		s := id.Info()
		if s.ID != id {
			t.Errorf("entry %d says it is %d", id, s.ID)
		}
		if !kebab(s.Word) || words[s.Word] {
			t.Errorf("%q: not kebab-case or used twice", s.Word)
		}
		words[s.Word] = true
		if want, ok := familyOf[s.Class]; !ok || s.Family != want {
			t.Errorf("%s: class %v, family %v, want %v", id, s.Class, s.Family, want)
		}
		if (s.Minutes == 0) != (id == Rest) || s.Minutes < 0 || s.Minutes > 120 {
			t.Errorf("%s: %d minutes", id, s.Minutes)
		}
		if (s.RPE == 0) != (id == Rest) || s.RPE < 0 || s.RPE > 10 {
			t.Errorf("%s: RPE %d", id, s.RPE)
		}
		if s.FullHours < 0 || s.FullHours > s.FullHoursMax || s.FullHoursMax > 144 {
			t.Errorf("%s: full after %d to %d h", id, s.FullHours, s.FullHoursMax)
		}
		if s.Quality < 0 || s.Quality > 1000 || s.Quality > 0 && !id.IsRun() {
			t.Errorf("%s: quality %d permille", id, s.Quality)
		}
		if !strings.Contains(" V M E VE S ", " "+s.Evidence+" ") {
			t.Errorf("%s: evidence %q", id, s.Evidence)
		}
		checkVector(t, s.Word, s.Stress, id != Rest)
	}
	checkVector(t, "marathon", MarathonStress, true)
	for a := range Axes {
		if MarathonStress[a] < RunRace.Info().Stress[a] {
			t.Errorf("a marathon costs less on axis %d than a short race", a)
		}
	}
}

var familyOf = map[Class]Family{
	ClassEasy: FamilyRun, ClassMedium: FamilyRun, ClassHard: FamilyRun, ClassLong: FamilyRun,
	ClassHeavyLegs: FamilyLift, ClassHeavyUpper: FamilyLift, ClassMain: FamilyLift, ClassMicro: FamilyCalm,
	ClassCross: FamilyCross, ClassRest: FamilyNone,
}

func checkVector(t *testing.T, name string, v Vector, some bool) {
	t.Helper()
	sum := 0
	for a, x := range v {
		if x < 0 || x > 100 {
			t.Errorf("%s: stress of %d tenths on axis %d", name, x, a)
		}
		sum += int(x)
	}
	if (sum > 0) != some {
		t.Errorf("%s: stress %v", name, v)
	}
}

func TestTrained(t *testing.T) {
	all := Trained()
	if len(all) != len(Sessions)-2 {
		t.Errorf("%d of %d session types can be trained: all but None and Rest should", len(all), len(Sessions))
	}
	for i, id := range all {
		if id == Rest || slices.Contains(all[:i], id) || i > 0 && id.Info().Family < all[i-1].Info().Family {
			t.Errorf("%v stands where it should not: %v", id, all)
		}
	}
}

func TestParseSession(t *testing.T) {
	for id := None + 1; int(id) < len(Sessions); id++ {
		if got, ok := ParseSession(id.String()); !ok || got != id {
			t.Errorf("ParseSession(%q) = %v, %v", id.String(), got, ok)
		}
	}
	if got, ok := ParseSession("Run-Tempo"); !ok || got != RunTempo {
		t.Errorf("case is not ignored: %v, %v", got, ok)
	}
	for _, bad := range []string{"", "none", "run", "run-tempo ", "run_tempo", "tempo", "Tempo run", "?"} {
		if got, ok := ParseSession(bad); ok || got != None {
			t.Errorf("ParseSession(%q) = %v, %v", bad, got, ok)
		}
	}
}

func TestUnknownID(t *testing.T) {
	for _, id := range []ID{None, ID(len(Sessions)), 255} {
		s := id.Info()
		if s == nil || s.Minutes != 0 || s.Class != ClassNone || id.Valid() || id.String() != "none" {
			t.Errorf("ID %d: %+v", id, s)
		}
		if id.IsRun() || id.IsHardRun() || id.IsLegHeavy() || id.IsHeavy() || id.IsStrength() || id.IsCross() ||
			id.IsMainStrength(60) || id.IsMicro(5) {
			t.Errorf("ID %d counts as something", id)
		}
	}
	if !Rest.Valid() {
		t.Error("rest is not valid")
	}
}

// Letters: r run, h hard run, L long run, l leg-heavy, H heavy, s strength, x cross,
// M main strength at 60 minutes, m main strength at 19, u micro at 60, U micro
// at 19.
func TestPredicates(t *testing.T) {
	want := map[Class]string{
		ClassNone: "", ClassEasy: "r", ClassMedium: "r", ClassHard: "rh", ClassLong: "rL",
		ClassHeavyLegs: "lHsMmU", ClassHeavyUpper: "HsMmU", ClassMain: "sMmU", ClassMicro: "suU", ClassCross: "x", ClassRest: "",
	}
	for i := range Sessions {
		id, got := ID(i), ""
		for _, p := range []struct {
			letter string
			is     bool
		}{
			{"r", id.IsRun()}, {"h", id.IsHardRun()}, {"L", id.IsLongRun()}, {"l", id.IsLegHeavy()}, {"H", id.IsHeavy()}, {"s", id.IsStrength()},
			{"x", id.IsCross()}, {"M", id.IsMainStrength(60)}, {"m", id.IsMainStrength(19)}, {"u", id.IsMicro(60)},
			{"U", id.IsMicro(19)},
		} {
			if p.is {
				got += p.letter
			}
		}
		is := want[id.Info().Class]
		if id == StrBodyweight {
			is = "sMU"
		}
		if got != is {
			t.Errorf("%v: %q, want %q", id, got, is)
		}
	}
	for id := None; int(id) < len(Sessions); id++ {
		if id.IsRace() != (id == RunRace) {
			t.Errorf("%v: a race is %t", id, id.IsRace())
		}
	}
	if !StrBodyweight.IsMainStrength(20) || StrBodyweight.IsMicro(20) {
		t.Error("20 minutes of bodyweight work is main strength, not micro")
	}
}

func TestWords(t *testing.T) {
	if ClassHeavyLegs.String() != "leg-heavy" || ClassRest.String() != "rest" || Class(99).String() != "?" {
		t.Error("classes")
	}
	if FamilyCross.String() != "cross" || Family(99).String() != "?" {
		t.Error("families")
	}
	if Advanced.String() != "advanced" || Level(0).String() != "none" || Level(9).String() != "?" {
		t.Error("levels")
	}
	if got := (RoleMain | RoleWarmUp | RoleBalance).String(); got != "main, warm-up, balance" {
		t.Errorf("roles: %s", got)
	}
	for p := PatternNone + 1; int(p) < len(patternWords); p++ {
		if slices.Index(patternWords[:], p.String()) != int(p) {
			t.Errorf("pattern %d has the word %q, as another has", p, p)
		}
	}
	if SoftTissue.String() != "soft-tissue" || Pattern(99).String() != "?" {
		t.Error("patterns")
	}
}

func kebab(s string) bool {
	for part := range strings.SplitSeq(s, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}
