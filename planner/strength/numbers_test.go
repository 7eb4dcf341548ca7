package strength_test

import (
	"slices"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/strength"
)

func TestEstimate(t *testing.T) {
	for _, c := range []struct {
		lift planner.Exercise
		rest int
		want int
	}{
		{planner.Exercise{Sets: 4, Reps: 4}, 150, 4*(16+150) + 60},
		{planner.Exercise{Sets: 3, Reps: 6, PerSide: true}, 60, 3*(24+60)*2 + 60},
		{planner.Exercise{Sets: 3, Reps: 30, Hold: true}, 45, 3*(30+45) + 60},
		{planner.Exercise{Sets: 3, Reps: 3, RepsTo: 5}, 90, 3*(20+90) + 60},
		{planner.Exercise{Sets: 1, Reps: 10}, 0, 100},
	} {
		if got := strength.Estimate(c.lift, c.rest); got != c.want {
			t.Errorf("%v, %d s: %d, want %d", c.lift, c.rest, got, c.want)
		}
	}
}

// Rulebook 4.2: the blocks make up the session.
func TestAnatomy(t *testing.T) {
	for i, a := range []strength.Anatomy{strength.Starter, strength.Heavy, strength.Maintenance, strength.PreRace} {
		sum := a.Warmup + a.Ramp + a.Jumps + a.Main + a.Accessory + a.Core + a.Cooling
		if sum < a.Minutes.Min || sum > a.Minutes.Max+1 || a.Warmup < 5 || a.Cooling < 3 {
			t.Errorf("%d: %d minutes of blocks for %v", i, sum, a.Minutes)
		}
	}
}

func TestIntensity(t *testing.T) {
	for n, want := range []int{0, 1000, 955, 920, 890, 860, 835, 810, 785, 760, 740, 710, 680} {
		if got, ok := strength.Intensity(n, 0); ok != (n > 0) || got != want {
			t.Errorf("%d: %d, %v", n, got, ok)
		}
	}
	if got, ok := strength.Intensity(5, 2); got != 810 || !ok {
		t.Error(got, ok)
	}
	for _, bad := range [][2]int{{13, 0}, {8, 5}, {0, 3}, {5, -1}} {
		if got, ok := strength.Intensity(bad[0], bad[1]); ok || got != 0 {
			t.Error(bad, got)
		}
	}
}

func TestE1RM(t *testing.T) {
	for _, c := range []struct{ grams, reps, rir, want int }{
		{100_000, 5, 2, 123_333}, {80_000, 8, 2, 106_667}, {60_000, 1, 0, 60_000}, {60_000, 8, 3, 0}, {0, 5, 2, 0}, {60_000, 0, 2, 0},
	} {
		if got, ok := strength.E1RM(c.grams, c.reps, c.rir); got != c.want || ok != (c.want > 0) {
			t.Errorf("%v: %d, %v", c, got, ok)
		}
	}
}

func TestStepRoundRise(t *testing.T) {
	for _, c := range []struct {
		id   string
		have catalog.Gear
		want int
	}{
		{"back-squat", catalog.Barbell | catalog.Rack, 2500}, {"overhead-press", catalog.Barbell | catalog.Dumbbells, 2500},
		{"overhead-press", catalog.Dumbbells, 1000}, {"split-squat", catalog.Dumbbells, 1000}, {"split-squat", 0, 0},
		{"bent-over-row", catalog.LongBand, 0}, {"leg-press", catalog.Machines, 2500}, {"push-up", catalog.AllGear, 0},
	} {
		e, _ := catalog.FindExercise(c.id)
		if got := strength.Step(e, c.have); got != c.want {
			t.Errorf("%s with %v: %d, want %d", c.id, c.have, got, c.want)
		}
	}
	for _, c := range [][3]int{{61_300, 2500, 62_500}, {61_200, 2500, 60_000}, {1_000, 2500, 2500}, {7_400, 1000, 7_000}, {7_400, 0, 7_400}} {
		if got := strength.Round(c[0], c[1]); got != c[2] {
			t.Errorf("%v: %d", c, got)
		}
	}
	for _, c := range [][4]int{
		{60_000, 61_500, 2500, 62_500}, {60_000, 90_000, 2500, 65_000}, {5_000, 6_000, 1000, 5_000}, {10_000, 11_000, 1000, 11_000},
		{60_000, 54_000, 2500, 55_000}, {20_000, 22_500, 2500, 20_000}, {0, 50_000, 2500, 0},
	} {
		if got := strength.Rise(c[0], c[1], c[2]); got != c[3] {
			t.Errorf("%v: %d", c, got)
		}
	}
}

func TestRamp(t *testing.T) {
	got := strength.Ramp(planner.Exercise{ID: "back-squat", Sets: 4, Reps: 4, Grams: 100_000, Percent: 80}, 2500)
	want := []planner.Exercise{
		{ID: "back-squat", Sets: 1, Reps: 5, Grams: 40_000, Percent: 32},
		{ID: "back-squat", Sets: 1, Reps: 3, Grams: 60_000, Percent: 48},
		{ID: "back-squat", Sets: 1, Reps: 1, Grams: 80_000, Percent: 64},
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	// 225 lb: 90, 135 and 180 lb.
	got = strength.Ramp(planner.Exercise{ID: "back-squat", Sets: 4, Reps: 4, Grams: 102_058, Unit: planner.Pounds}, 2500)
	for i, want := range []int{90_000, 135_000, 180_000} {
		if l := got[i]; l.Unit != planner.Pounds || l.Unit.Thousandths(l.Grams) != want {
			t.Errorf("%v", l)
		}
	}
}

// Every step of every chain of rulebook 6.5.
func TestNext(t *testing.T) {
	for from, want := range map[string][]string{
		"glute-bridge": {"single-leg-bridge"}, "single-leg-bridge": {"hip-thrust"}, "hip-thrust": {"romanian-deadlift"},
		"romanian-deadlift": {"deadlift"}, "clamshell": {"side-lying-abduction"}, "side-lying-abduction": {"lateral-band-walk"},
		"lateral-band-walk": {"step-down"}, "step-down": {"bulgarian-split-squat", "box-pistol"}, "single-leg-balance": {"single-leg-rdl-bw"},
		"single-leg-rdl-bw": {"single-leg-rdl"}, "air-squat": {"goblet-squat"}, "goblet-squat": {"front-squat", "back-squat"},
		"box-pistol": {"pistol-squat"}, "front-plank": {"push-up-hold"}, "push-up-hold": {"plank-shoulder-tap"},
		"plank-shoulder-tap": {"body-saw"}, "hamstring-walkout": {"slider-curl"}, "slider-curl": {"nordic-curl"},
		"standing-calf-raise": {"single-leg-calf-raise"}, "single-leg-calf-raise": {"seated-calf-raise"}, "seated-calf-raise": {"pogo-hop"},
		"pogo-hop": {"single-leg-hop"}, "incline-push-up": {"push-up"}, "push-up": {"db-bench-press"}, "db-bench-press": {"bench-press"},
		"band-pulldown": {"assisted-pull-up"}, "assisted-pull-up": {"pull-up"}, "deadlift": nil, "no-such-lift": nil,
	} {
		got := strength.Next(from)
		if !slices.Equal(got, want) {
			t.Errorf("after %s: %v", from, got)
		}
		for _, id := range got {
			if _, ok := catalog.FindExercise(id); !ok {
				t.Errorf("%s is no exercise", id)
			}
		}
	}
}

func TestMoveOn(t *testing.T) {
	a := planner.DefaultAthlete()
	a.LiftLevel = planner.Beginner
	// A hip thrust wants a barbell and experience, the Romanian deadlift dumbbells.
	a.Equipment = catalog.Dumbbells
	if e, ok := strength.NextFor(&a, "single-leg-bridge"); !ok || e.ID != "romanian-deadlift" {
		t.Error(e, ok)
	}
	if e, ok := strength.NextFor(&a, "slider-curl"); ok {
		t.Error(e)
	}
	done := func(rir int, l planner.Exercise) planner.Week {
		return planner.Week{Sessions: []planner.Session{{ID: 1, Type: catalog.StrModerate, Minutes: 30, Done: true, RIR: planner.Some(rir), Exercises: []planner.Exercise{l}}}}
	}
	easy := planner.Exercise{ID: "single-leg-bridge", Sets: 3, Reps: 8, PerSide: true}
	few := planner.Exercise{ID: "single-leg-bridge", Sets: 3, Reps: 7, PerSide: true}
	for _, c := range []struct {
		weeks []planner.Week
		want  bool
	}{
		{[]planner.Week{done(3, easy), done(3, easy)}, true},
		{[]planner.Week{done(3, easy), done(2, easy)}, false},
		{[]planner.Week{done(3, easy), done(3, few)}, false},
		{[]planner.Week{done(3, easy)}, false},
	} {
		p := planner.Plan{Athlete: a, Weeks: c.weeks}
		if _, ok := strength.MoveOn(&p, 1, "single-leg-bridge"); ok != c.want {
			t.Errorf("%v: %v", c.weeks, ok)
		}
	}
	hold := planner.Exercise{ID: "front-plank", Sets: 3, Reps: 40, Hold: true}
	if !strength.Mastered(&hold, planner.Some(3)) || strength.Mastered(&hold, planner.Opt{}) {
		t.Error("3 x 40 s with 3 in reserve is mastered, and only then")
	}
}

func TestDeload(t *testing.T) {
	weeks := func(change func(*planner.Plan)) (s string) {
		p := planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: make([]planner.Week, 12)}
		p.Athlete.LiftLevel, p.Athlete.Phase = planner.Intermediate, planner.Base
		change(&p)
		for w := range p.Weeks {
			s += map[bool]string{true: "d", false: "."}[strength.Deload(&p, w)]
		}
		return s
	}
	for want, change := range map[string]func(*planner.Plan){
		"...d...d...d": func(p *planner.Plan) {},
		"..d..d..d..d": func(p *planner.Plan) { p.Athlete.RunLevel = planner.Beginner },
		".d..d..d..d.": func(p *planner.Plan) { p.Athlete.Age = 50; p.History.WeeksSinceDeload = planner.Some(1) },
		"d...d...d...": func(p *planner.Plan) { p.History.WeeksSinceDeload = planner.Some(9) },
		"............": func(p *planner.Plan) { p.Athlete.Phase = planner.Peak },
	} {
		if got := weeks(change); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	p := planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: make([]planner.Week, 12)}
	p.Athlete.LiftLevel, p.Athlete.LiftWeek = planner.None, 1
	for w := range p.Weeks {
		if strength.Deload(&p, w) != (w == 3 || w == 7 || w == 11) {
			t.Errorf("novice, week %d", w+1)
		}
	}
}

// Taper, race and recovery are light by themselves: the count begins anew.
func TestLighterAfterRace(t *testing.T) {
	p := planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: make([]planner.Week, 14), Races: []planner.Race{{Day: 34, Distance: planner.Half}}}
	for _, lift := range []planner.Level{planner.Advanced, planner.None} {
		p.Athlete.LiftLevel, p.Athlete.LiftWeek = lift, 1
		got := ""
		for w := range p.Weeks {
			got += map[bool]string{true: "d", false: "."}[strength.Lighter(&p, w)]
		}
		want := map[planner.Level]string{
			planner.Advanced: ".........d...d", // half marathon in week 5, recovery in week 6
			planner.None:     "...........d..", // the novice plan's week 8 came too soon after it
		}[lift]
		if got != want {
			t.Errorf("%v: %s, want %s", lift, got, want)
		}
	}
}

// Where every third week is a lighter one, it is for novices too, and no week of
// work is lost.
func TestNoviceByThrees(t *testing.T) {
	p := planner.Plan{Athlete: planner.DefaultAthlete()}
	p.Athlete.LiftLevel, p.Athlete.RunLevel, p.Athlete.LiftWeek, p.Athlete.Phase = planner.None, planner.Beginner, 1, planner.Base
	p.Athlete.Equipment = catalog.Dumbbells | catalog.LongBand
	got := ""
	for w := range 15 {
		p.Weeks = append(p.Weeks, ladder(catalog.StrModerate, catalog.StrModerate, 60))
		p.Weeks[w].Sessions = strength.FillWeek(&p, w)
		s := p.Weeks[w].Sessions[0]
		for _, l := range s.Exercises {
			if l.ID == "goblet-squat" {
				got += scheme(l) + "@" + string(rune('0'+s.RIR.N)) + " "
			}
		}
		if light := w%3 == 2; strength.Lighter(&p, w) != light || strength.Deload(&p, w) != light {
			t.Errorf("week %d", w+1)
		}
	}
	want := "3x3-5@4 3x5@4 2x5@5 3x5@3 4x5@3 2x5@4 4x5@3 5x5@3 3x5@4 4x4-6@3 4x4-6@2 2x4@3 4x6-8@2 4x5@3 2x5@4 "
	if got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

// A novice's first twelve weeks, main lifts only.
func TestNoviceTwelveWeeks(t *testing.T) {
	for _, high := range []bool{false, true} {
		p := planner.Plan{Athlete: planner.DefaultAthlete()}
		p.Athlete.LiftLevel, p.Athlete.LiftWeek, p.Athlete.Phase, p.Athlete.HighRep = planner.None, 1, planner.Base, high
		p.Athlete.Equipment = catalog.Dumbbells | catalog.LongBand
		got := ""
		for w := range 12 {
			p.Weeks = append(p.Weeks, ladder(catalog.StrModerate, catalog.StrModerate, 60))
			p.Weeks[w].Sessions = strength.FillWeek(&p, w)
			s := p.Weeks[w].Sessions[0]
			for _, l := range s.Exercises {
				if l.ID == "goblet-squat" {
					got += scheme(l) + "@" + string(rune('0'+s.RIR.N)) + " "
				}
			}
		}
		want := "3x3-5@4 3x5@4 3x5@3 2x5@4 4x5@3 4x5@3 5x5@3 3x5@4 4x4-6@3 4x4-6@2 4x6-8@2 2x5@3 "
		if high {
			want = "2x8@4 3x8@4 3x10@4 4x5@3 4x5@3 5x5@3 3x5@4 4x4-6@3 4x4-6@2 4x6-8@2 2x5@3 4x5@3 "
		}
		if got != want {
			t.Errorf("high %v:\n%s\nwant\n%s", high, got, want)
		}
	}
}

func scheme(l planner.Exercise) string {
	s := itoa(l.Sets) + "x" + itoa(l.Reps)
	if l.RepsTo > 0 {
		s += "-" + itoa(l.RepsTo)
	}
	return s
}

func itoa(n int) string {
	if n >= 10 {
		return itoa(n/10) + itoa(n%10)
	}
	return string(rune('0' + n))
}

// The week pattern of maximum strength, with two loads held back.
func TestMaximumStrength(t *testing.T) {
	p := planner.Plan{Athlete: planner.DefaultAthlete()}
	p.Athlete.LiftLevel, p.Athlete.Phase, p.Athlete.Equipment = planner.Intermediate, planner.Base, catalog.AllGear
	got := ""
	for w := range 8 {
		week := ladder(catalog.StrHeavyLower, catalog.StrHeavyFull, 60)
		if w%4 == 3 { // the whole week is lighter
			week.Sessions = []planner.Session{week.Sessions[0]}
			week.Sessions[0].Type = catalog.StrHeavyLower
		}
		p.Weeks = append(p.Weeks, week)
		p.Weeks[w].Sessions = strength.FillWeek(&p, w)
		for _, l := range p.Weeks[w].Sessions[0].Exercises {
			if l.ID == "back-squat" {
				got += scheme(l) + "@" + itoa(l.Percent) + " "
			}
		}
	}
	if want := "3x6@80 4x5@80 4x4@85 2x4@80 4x4@86 4x3@88 5x3@88 2x3@82 "; got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

// Loads that were written down are carried on, a step at a time, in the unit they have.
func TestLoadsGoOn(t *testing.T) {
	for unit, want := range map[planner.LoadUnit][]int{
		planner.Kilograms: {20_000, 21_000, 22_000, 22_000, 22_000, 23_000},
		planner.Pounds:    {50_000, 52_500, 55_000, 55_000, 55_000, 57_500},
	} {
		p := planner.Plan{Athlete: planner.DefaultAthlete()}
		p.Athlete.LiftLevel, p.Athlete.LiftWeek, p.Athlete.Phase, p.Athlete.Equipment = planner.None, 1, planner.Base, catalog.Dumbbells
		var got []int // thousandths
		for w := range 6 {
			p.Weeks = append(p.Weeks, ladder(catalog.StrModerate, catalog.StrModerate, 45))
			p.Weeks[w].Sessions = strength.FillWeek(&p, w)
			for i := range p.Weeks[w].Sessions[0].Exercises {
				l := &p.Weeks[w].Sessions[0].Exercises[i]
				if l.ID != "goblet-squat" {
					continue
				}
				if w == 0 {
					l.Unit, l.Grams = unit, unit.Grams(want[0])
				}
				got = append(got, unit.Thousandths(l.Grams))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%v: %v, want %v", unit, got, want)
		}
	}
}
