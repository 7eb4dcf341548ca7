package season

import (
	"fmt"
	"strings"
	"testing"

	"hardeasy/planner"
)

// The weeks around a race on a Sunday run what rulebook 6.6 has for them, and
// the week before race week never more than the rule taper-volume allows,
// whatever the day of the race.
func TestShares(t *testing.T) {
	for distance, want := range map[planner.Distance]string{
		planner.K5:              "100 100 75 50 50 96 100 100 100",
		planner.K10:             "100 100 75 50 50 94 100 100 100",
		planner.Half:            "100 100 70 50 46 87 100 100 100",
		planner.Marathon:        "100 80 65 45 30 50 85 100 100",
		planner.Ultra:           "100 80 65 45 30 41 50 85 100",
		planner.DistanceUnknown: "100 100 70 50 46 87 100 100 100",
	} {
		var got []string
		p := planner.Plan{Athlete: planner.DefaultAthlete(), Races: []planner.Race{{Day: 27, Distance: distance}}}
		for w := range 9 {
			got = append(got, fmt.Sprint(shareOf(&p, w)))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%v: %s, want %s", distance, s, want)
		}
		for day := 7; day < 14; day++ {
			p.Races[0].Day = day
			if before, race := shareOf(&p, 0), shareOf(&p, 1); before > 80 || race > 70 || race > before {
				t.Errorf("%v on a %v: %d %%, then %d %%", distance, planner.Weekday(day-7), before, race)
			}
		}
	}
}

// From 200 min a week; a lighter week is marked by what it is lighter than.
func TestCourse(t *testing.T) {
	for _, tt := range []struct {
		name, want string
		minutes    int
		change     func(*Answers)
	}{
		{"no race", "200 200 200 200-", 200, nil},
		{"base: the third week is for the lifts", "200 212 212 212-", 200, func(a *Answers) {
			a.RaceDate, a.RaceDistance = tuesday+150, planner.Half
		}},
		{"base without lifts", "200 212 224 224-", 200, func(a *Answers) {
			a.RaceDate, a.RaceDistance, a.Lifts = tuesday+150, planner.Half, planner.Some(0)
		}},
		{"build", "200 208 216 216-", 200, func(a *Answers) { a.RaceDate, a.RaceDistance = tuesday+100, planner.Half }},
		{"peak", "200 200 200 200-", 200, func(a *Answers) { a.RaceDate, a.RaceDistance = tuesday+54, planner.Marathon }},
		{"the taper comes next", "200 200 200 200", 200, func(a *Answers) { a.RaceDate, a.RaceDistance = tuesday+40, planner.Half }},
		{"taper and race", "200 200 140 100", 200, func(a *Answers) { a.RaceDate, a.RaceDistance = tuesday+26, planner.Half }},
		{"from 50 on", "200 212 212- 212", 200, func(a *Answers) { a.RaceDate, a.RaceDistance, a.Age = tuesday+150, planner.Half, 50 }},
		{"beginner at running", "60 75 75- 75", 60, func(a *Answers) { a.RunLevel = planner.Beginner }},
		{"beginner with little", "20 25 25- 25", 20, func(a *Answers) { a.RunLevel = planner.Beginner }},
		{"a child's plan does not progress", "200 200 200 200-", 200, func(a *Answers) {
			a.RaceDate, a.RaceDistance, a.Age = tuesday+150, planner.Half, 15
		}},
		{"after a marathon", "60 100 170 200", 200, func(a *Answers) { a.RaceDate, a.RaceDistance = tuesday-2, planner.Marathon }},
	} {
		a := answers(tt.change).sane()
		p := planner.Plan{Athlete: athlete(&a), Start: start(a.Today), Weeks: make([]planner.Week, firstWeeks)}
		if a.RaceDate != 0 {
			p.Races = []planner.Race{{Day: int(a.RaceDate - p.Start), Distance: a.RaceDistance}}
		}
		var got []string
		for _, w := range progression(&p, &a, tt.minutes) {
			s := fmt.Sprint(w.minutes())
			if w.lighter {
				s += "-"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, s, tt.want)
		}
	}
}
