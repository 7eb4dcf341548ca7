package season

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// person is a random head: anybody from 16 to 75 with a race in 4 to 52 weeks, or none.
func person(r *rand.Rand) (planner.Plan, Volume) {
	a := DefaultAnswers()
	a.Today = tuesday + planner.Date(r.IntN(7))
	a.Age = 16 + r.IntN(60)
	a.RunLevel, a.LiftLevel, a.Goal = planner.Level(1+r.IntN(3)), planner.Level(r.IntN(4)), planner.Goal(r.IntN(3))
	a.RunDays, a.RunMinutes = r.IntN(6)+2, 25+5*r.IntN(9)
	a.LongestRun = planner.Some(a.RunMinutes * (100 + r.IntN(120)) / 100)
	if r.IntN(10) == 0 {
		a.RunDays, a.LongestRun = 0, planner.Opt{}
	}
	if r.IntN(3) > 0 {
		a.Lifts = planner.Some(r.IntN(5))
	}
	a.Equipment = equipments[r.IntN(len(equipments))]
	a.Open = openings[r.IntN(4)].open
	if r.IntN(4) == 0 {
		a.Open = openings[r.IntN(len(openings)-2)].open
	}
	if r.IntN(3) == 0 {
		a.LongDay = planner.Some(r.IntN(7))
	}
	if r.IntN(6) == 0 {
		a.Injury = planner.Injury(1 + r.IntN(3))
	}
	if r.IntN(8) > 0 {
		a.RaceDistance = planner.K5 + planner.Distance(r.IntN(5))
		a.RaceDate = a.Today + planner.Date(28+r.IntN(48*7))
	}
	head := a.Head()
	for range r.IntN(3) {
		if len(head.Races) == 0 {
			break
		}
		day := r.IntN(head.Races[len(head.Races)-1].Day + 1)
		if slices.ContainsFunc(head.Races, func(x planner.Race) bool { return max(x.Day-day, day-x.Day) < 14 }) {
			continue
		}
		head.Races = append(head.Races, planner.Race{Day: day, Distance: planner.K5 + planner.Distance(r.IntN(3)), Priority: planner.PriorityB + planner.Priority(r.IntN(2))})
		planner.Sort(head.Races, func(x, y planner.Race) int { return cmp.Compare(x.Day, y.Day) })
	}
	if r.IntN(4) == 0 {
		from := 7 * r.IntN(20)
		head.Spans = []planner.Span{{From: from, To: from + 20, Kind: planner.SpanClosed, Weekday: planner.Weekday(r.IntN(7)), Open: planner.Opening{Slots: 1 << planner.PM}}}
	}
	return head, a.Volume()
}

// Random athletes, 500 with SEASONS=500: no season has an error. What remains is printed by rule.
func TestRandomSeasons(t *testing.T) {
	r := rand.New(rand.NewPCG(*seed, 14))
	weeks, by := 0, map[string]int{}
	for n := range athletes {
		head, v := person(r)
		plan, dropped := Make(suite, head, v)
		for w := range plan.Weeks {
			weeks++
			for _, f := range suite.Check(&plan, w).Findings {
				by[fmt.Sprint(f.Severity, " ", f.Rule.ID)]++
				if f.Severity == rule.Error && f.Rule.ID != "race-readiness" && f.Rule.ID != "medical-boundary" {
					t.Errorf("person %d, week %d: %s %d of %d, %v\n%s%v", n, w+1, f.Rule.ID, f.N, f.Limit, f.Sessions(), notation.Format(plan), dropped)
				}
			}
		}
		if err := planner.Valid(&plan); err != nil {
			t.Errorf("person %d: %v", n, err)
		}
	}
	var list []string
	for k := range by {
		list = append(list, k)
	}
	slices.SortFunc(list, func(a, b string) int { return by[b] - by[a] })
	for _, k := range list {
		t.Logf("%6.2f in 100 weeks: %s", 100*float64(by[k])/float64(weeks), k)
	}
}
