package season

import (
	"fmt"
	"slices"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// ourMaking reports whether a finding is about what is inside the sessions of a plan, or
// about doses: what a person who answers the setup has no say in.
func ourMaking(r *rule.Rule) bool {
	return r.Area == rule.Coverage || r.Area == rule.InsideSession ||
		slices.Contains([]string{"maintenance-dose", "corrective-only", "progress-rate", "time-budget"}, r.ID)
}

// A plan that HardEasy makes carries no finding of its own making, in any week.
func TestNothingOfOurMaking(t *testing.T) {
	var list []Answers
	for _, p := range personas {
		list = append(list, answers(p.change))
	}
	for i, c := range sample(*seed, func(choice) bool { return true }) {
		if i%testsize.Stride() == 0 {
			list = append(list, c.answers())
		}
	}
	for i, a := range list {
		plan, _ := First(suite, a)
		for w := range plan.Weeks {
			for _, f := range suite.Check(&plan, w).Findings {
				if ourMaking(f.Rule) {
					name := fmt.Sprintf("%+v", a)
					if i < len(personas) {
						name = personas[i].name
					}
					t.Errorf("%s, week %d: %s, %d where %d is the limit\n%s", name, w+1, f.Rule.ID, f.N, f.Limit, notation.Format(plan))
				}
			}
		}
	}
}

const gym = catalog.Barbell | catalog.Rack | catalog.Bench | catalog.Dumbbells

var thirty = planner.Opening{Slots: 1 << planner.AM, Minutes: planner.Some(30)}

// personas are sixteen people with all that may differ in their answers.
var personas = []struct {
	name   string
	change func(*Answers)
}{
	{"absolute beginner", func(a *Answers) {
		a.RunDays, a.LongestRun, a.RunLevel, a.LiftLevel = 0, planner.Opt{}, planner.Beginner, planner.None
		a.RaceDate, a.RaceDistance = tuesday+84, planner.K5
	}},
	{"novice lifter", func(a *Answers) {
		a.RunDays, a.LongestRun, a.LiftLevel, a.Equipment = 4, planner.Some(70), planner.None, catalog.Dumbbells
		a.RaceDate, a.RaceDistance = tuesday+112, planner.Half
	}},
	{"marathoner", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.RunLevel = 5, 55, planner.Some(120), planner.Advanced
		a.LiftLevel, a.Equipment = planner.Intermediate, gym
		a.RaceDate, a.RaceDistance = tuesday+98, planner.Marathon
	}},
	{"hybrid", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel = 4, 50, planner.Some(90), planner.Advanced
		a.Goal, a.Lifts, a.Equipment = planner.Balanced, planner.Some(4), gym
	}},
	{"sixty years old", func(a *Answers) {
		a.Age, a.Equipment, a.RaceDate, a.RaceDistance = 60, catalog.Dumbbells, tuesday+70, planner.K10
	}},
	{"injured runner", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel, a.Equipment = 1, 20, planner.Some(20), planner.Intermediate, gym
	}},
	{"5 km soon", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.RaceDate, a.RaceDistance = 4, 35, tuesday+19, planner.K5
	}},
	{"ultra", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.RunLevel = 5, 60, planner.Some(180), planner.Advanced
		a.LiftLevel, a.Equipment, a.RaceDate, a.RaceDistance = planner.Intermediate, gym, tuesday+138, planner.Ultra
	}},
	{"weekends", func(a *Answers) { a.Open = onDays(ends, planner.Sat, planner.Sun) }},
	{"parent", func(a *Answers) {
		a.RunMinutes, a.LongestRun = 30, planner.Some(40)
		a.Open = onDays(thirty, planner.Mon, planner.Tue, planner.Wed, planner.Thu, planner.Fri, planner.Sat)
	}},
	{"shift", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel, a.Equipment = 4, 45, planner.Some(80), planner.Intermediate, gym
		a.Open = everyDay(planner.Opening{Slots: 1 << planner.AM})
	}},
	{"strength first", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel = 2, 30, planner.Some(40), planner.Advanced
		a.Goal, a.Equipment = planner.Strength, gym
	}},
	{"skips everything", nil},
	{"too soon", func(a *Answers) {
		a.LongestRun, a.RaceDate, a.RaceDistance = planner.Some(70), tuesday+40, planner.Marathon
	}},
	{"too little", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.RunLevel = 2, 30, planner.Some(40), planner.Beginner
		a.RaceDate, a.RaceDistance = tuesday+84, planner.Marathon
	}},
	{"next week", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel, a.Equipment = 4, 45, planner.Some(110), planner.Intermediate, gym
		a.RaceDate, a.RaceDistance = tuesday+12, planner.Half
	}},
}
