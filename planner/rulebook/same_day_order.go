package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// raceNear is how many days before a race running comes first.
const raceNear = 42

var sameDayOrder = &rule.Rule{
	ID:    "same-day-order",
	Title: "Put the session that matters more first",
	Why: "The first session of a day gets your best effort. Which one that should be depends on your goal, your races " +
		"and what the next day brings.",
	Ladder: "Advice when moderate strength, power or heavy legs share a day with a run in the wrong order. The first " +
		"of these that holds decides. Coming back from an injury: lift first. An A or B race within 42 days: run first. " +
		"A hard run, long run or race that day: run first. Strength is your goal, or your school is separate days: lift " +
		"first. A hard or long run the next day: run first. Otherwise either way.",
	School: "Separate days wants the lift first. The other schools leave it to your goal and your week.",
	Choice: "The school is the one you chose; while it is chosen for you, it has no say here. Days to a race count from " +
		"the day of the session. Every run counts, a warm-up jog too.",
	Area:    rule.SameDay,
	Span:    rule.Window, // the next day decides, too
	Placing: rule.Grows(),
	Sources: []rule.Source{
		domaDeakin2013, eddens2018, lee2020,
		runExperience("priority goes first: the run when a race is coming, the lift when you come back from an injury"),
		strengthCoach("lift in the morning, run later"),
		ours("a race counts as coming from 42 days on"),
	},
	Example: rule.Example{
		Before: "week 1\nWed AM str-moderate 45; PM run-tempo 45",
		After:  "week 1\nWed AM run-tempo 45; PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(legWork, rule.Run) {
			say, runFirst := wantedOrder(p, run)
			if say != eitherWay && runFirst != (run.Start < lift.Start) {
				p.Report(rule.Hit{Severity: rule.Advice, Say: say, A: lift, B: run, Limit: raceNear})
			}
		}
	},
	Says: []string{
		comingBack: "{B} comes before {a} on {day}. While you come back from an injury, lift first and fresh, and run " +
			"afterwards.",
		raceComing: "{A} comes before the {b} on {day}, and you have a race within {limit} days. Run first, so that the " +
			"run gets your best effort.",
		hardRunToday: "{A} comes before the {b} on {day}, the run that needs fresh legs most. Run first, and lift at least " +
			"6 h later.",
		strengthGoal: "{B} comes before {a} on {day}, but by your goal or your school the lift matters more. Lift first, " +
			"while you are fresh, and run later.",
		hardRunNext: "{A} comes before the {b} on {day}, and the next day has a hard or long run. Run first: legs that " +
			"lifted last are fresher the day after.",
	},
	Fixes: []rule.Proposal{
		rule.Func(rule.SwapPair),
		rule.MoveTo(legWork),
		rule.MoveTo(rule.Run),
	},
}

// The rows of rulebook 1.3, as indices of the sentences.
const (
	comingBack = iota
	raceComing
	hardRunToday
	strengthGoal
	hardRunNext
	eitherWay
)

// wantedOrder is the first row of rulebook 1.3 that holds for a day's run.
func wantedOrder(p *rule.Pass, run *rule.Item) (row int, runFirst bool) {
	switch {
	case p.Athlete.Injury == planner.Return:
		return comingBack, false
	case daysToRace(p, run.Day) <= raceNear:
		return raceComing, true
	case run.Is(rule.HardRun | rule.LongRun):
		return hardRunToday, true
	case p.Athlete.Goal == planner.Strength || p.Athlete.School == planner.SeparateDays:
		return strengthGoal, false
	case p.OnDate(run.Day+1, rule.HardRun|rule.LongRun):
		return hardRunNext, true
	}
	return eitherWay, false
}

// daysToRace counts from a day of the week in view to the next A or B race.
func daysToRace(p *rule.Pass, day int) int {
	today := 7*p.Week + day
	for _, r := range p.Plan.Races {
		if r.Priority <= planner.PriorityB && r.Day >= today {
			return r.Day - today
		}
	}
	return 1 << 30
}
