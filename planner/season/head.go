package season

import "hardeasy/planner"

// Head is the head of the season's plan: who it is for, what was run before, the start and
// the race.
func (a Answers) Head() planner.Plan {
	a = a.sane()
	head := planner.Plan{Athlete: athlete(&a), History: history(&a), Start: start(a.Today)}
	if a.RaceDate != 0 {
		head.Races = []planner.Race{{
			Day: int(a.RaceDate - head.Start), Distance: a.RaceDistance, Priority: planner.PriorityA,
		}}
	}
	return head
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
	who.LiftLevel, who.RunLevel, who.Goal, who.Age, who.Injury = a.LiftLevel, a.RunLevel, a.Goal, a.Age, a.Injury
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
		week := a.RunDays * a.RunMinutes
		// A run that is longer than two usual ones is not one of them.
		if longest := a.LongestRun.N; longest > 2*a.RunMinutes {
			week += longest - a.RunMinutes
		}
		h.PrevRunMin = planner.Some(week)
	}
	return h
}
