package words_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/season"
)

func TestPlanName(t *testing.T) {
	for _, tt := range []struct {
		change func(*season.Answers)
		want   string
	}{
		{func(*season.Answers) {}, "Run and lift"},
		{func(a *season.Answers) { a.Goal = planner.Strength }, "Lift and run"},
		{func(a *season.Answers) { a.Lifts = planner.Some(0) }, "Running"},
		{func(a *season.Answers) { a.RunDays, a.Goal = 0, planner.Balanced }, "Lifting"},
		{func(a *season.Answers) { a.RaceDate, a.RaceDistance = a.Today+100, planner.Half }, "Half marathon, April"},
		{func(a *season.Answers) { a.RaceDate, a.RaceDistance = a.Today+10, planner.K5 }, "5 km, January"},
		{func(a *season.Answers) { a.RaceDate = a.Today + 340 }, "Race, December"},
	} {
		a := season.DefaultAnswers()
		a.Today = planner.DateOf(2027, 1, 4)
		tt.change(&a)
		p, _ := season.Make(nil, a.Head(), a.Volume())
		if got := words.PlanName(&p, a.Theme()); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
