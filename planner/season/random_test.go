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

// race-readiness speaks of a season exactly where the numbers of rulebook-2 say so, read here
// anew: the longest run of the 42 days that end 7 days before the race (14 before a marathon
// and an ultra), and the mean of the three biggest of the last eight weeks before the taper.
func TestReadinessSpeaksWhereTheNumbersSay(t *testing.T) {
	r := rand.New(rand.NewPCG(*seed, 41))
	spoken, silent := 0, 0
	for range athletes {
		head, v := person(r)
		i := slices.IndexFunc(head.Races, func(x planner.Race) bool { return x.Priority == planner.PriorityA })
		if i < 0 || len(head.Races) > 1 {
			continue
		}
		plan, _ := Make(suite, head, v)
		race := head.Races[0]
		level := head.Athlete.RunLevel - planner.Beginner
		asked := map[planner.Distance][3]int{
			planner.K10: {40, 40, 40}, planner.Half: {90, 80, 70}, planner.Marathon: {160, 140, 120}, planner.Ultra: {180, 180, 180},
		}[race.Distance][level]
		week := map[planner.Distance]int{planner.Half: 120, planner.Marathon: 180, planner.Ultra: 270}[race.Distance]
		last, taper := race.Day-7, race.Day-14
		if race.Distance >= planner.Marathon {
			last, taper = race.Day-14, race.Day-21
		}
		longest, two := 0, 0
		if head.History.Longest30d.Known {
			longest = head.History.Longest30d.N
		}
		var sums []int
		ran := map[int]int{}
		for w := range plan.Weeks {
			sum := 0
			for _, s := range plan.Weeks[w].Sessions {
				if day := 7*w + int(s.Day); s.Type.IsRun() && !s.Type.IsRace() {
					sum += s.Minutes
					if day <= last {
						longest = max(longest, s.Minutes)
						ran[day] += s.Minutes
					}
				}
			}
			if first := (taper + 6) / 7; w < first && w >= first-8 {
				sums = append(sums, sum)
			}
		}
		for day := range ran {
			if ran[day+1] > 0 {
				two = max(two, ran[day]+ran[day+1])
			}
		}
		slices.SortFunc(sums, func(a, b int) int { return b - a })
		short := longest < asked && !(race.Distance == planner.Ultra && two >= 240)
		if len(sums) >= 3 {
			short = short || (sums[0]+sums[1]+sums[2])/3 < week
		} else if week > 0 {
			continue // the weeks before are not known
		}
		says := slices.ContainsFunc(suite.Whole(&plan), func(f rule.Finding) bool { return f.Rule.ID == "race-readiness" })
		if says != short {
			t.Errorf("it speaks: %v; %v longest %d of %d, two days %d, weeks %v of %d\n%s", says, race, longest, asked, two, sums, week, notation.Format(plan)[:600])
		}
		if says {
			spoken++
		} else {
			silent++
		}
	}
	if spoken == 0 || silent == 0 {
		t.Errorf("it speaks of %d and is silent of %d seasons", spoken, silent)
	}
}
