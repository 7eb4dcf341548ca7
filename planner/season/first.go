package season

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

// firstWeeks is the length of a first plan: one block of training.
const firstWeeks = 4

// First is the plan from the answers of the setup: four weeks with the same sessions at
// the same places, except where the phase changes or a race comes. Their minutes follow
// progression. The long run is on the day that the person named, where that is open and no
// rule warns of it. No rule reports an error about the plan, except what no plan can change:
// that the person is too young. The same answers give the same plan. It has no name; see
// Theme. The second result is what the answers asked for and the plan does not have.
func First(suite rule.Suite, a Answers) (planner.Plan, []Dropped) {
	a = a.sane()
	plan := planner.Plan{
		Athlete: athlete(&a),
		History: history(&a),
		Start:   start(a.Today),
		Weeks:   make([]planner.Week, firstWeeks),
	}
	if a.RaceDate != 0 {
		plan.Races = []planner.Race{{
			Day: int(a.RaceDate - plan.Start), Distance: a.RaceDistance, Priority: planner.PriorityA,
		}}
	}
	runs := min(a.runs(), a.openDays())
	weeks := progression(&plan, &a, runs*a.usualMinutes())
	var dropped []Dropped
	days := habits{}
	for from := 0; from < firstWeeks; {
		to := from + 1
		for to < firstWeeks && weeks[to].kind == weeks[from].kind {
			to++
		}
		block, lost := newBlock(suite, &plan, &a, runs, weeks[:], from, to)
		lost = append(lost, block.arrange(days)...)
		for i := range lost {
			lost[i].Week, lost[i].Weeks = from, to-from
		}
		dropped = append(dropped, lost...)
		from = to
	}
	// In order, because each week depends on those before it.
	for w := range plan.Weeks {
		plan.Weeks[w].Sessions = strength.FillWeek(&plan, w)
		complete(suite, &plan, w)
	}
	return plan, dropped
}

// start is the Monday of this week until Wednesday, and of the next week from Thursday,
// because the plan would begin with several missed sessions.
func start(today planner.Date) planner.Date {
	if today == 0 {
		return 0
	}
	monday := today.MondayOf()
	if today.Weekday() > planner.Wed {
		monday += 7
	}
	return monday
}

func athlete(a *Answers) planner.Athlete {
	who := planner.DefaultAthlete()
	who.LiftLevel, who.RunLevel, who.Goal, who.Age = a.LiftLevel, a.RunLevel, a.Goal, a.Age
	who.Equipment, who.Open, who.LongDay = a.Equipment, a.Open, a.LongDay
	if a.LiftLevel == planner.None {
		who.LiftWeek = 1
	}
	// Without a race the number of strength sessions decides: three or more are the
	// rulebook's off-season.
	if a.RaceDate == 0 && (a.Lifts.N >= 3 || !a.Lifts.Known && a.Goal == planner.Strength) {
		who.Season = planner.SeasonOff
	}
	return who
}

func history(a *Answers) planner.History {
	var h planner.History
	if a.RunDays > 0 {
		h.Longest30d = a.LongestRun
		h.PrevRunMin = planner.Some(a.RunDays * a.RunMinutes)
	}
	return h
}
