package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// raceNear is on how many days before a race running comes first.
const raceNear = 42

var sameDayOrder = &rule.Rule{
	ID:      "same-day-order",
	Area:    rule.SameDay,
	Span:    rule.Window, // the next day decides, too
	Round:   true,
	Placing: rule.Ordered(),
	Sources: []rule.Source{domaDeakin2013, eddens2018, lee2020, runExperience, strengthCoach, ours},
	Example: rule.Example{
		Before: "week 1\nWed AM str-moderate 45; PM run-tempo 45",
		After:  "week 1\nWed AM run-tempo 45; PM str-moderate 45",
	},
	Run: func(p *rule.Pass) {
		for lift, run := range p.SameDate(legWork, rule.Run) {
			if inOneSlot(lift, run) || rule.IsStrides(run.Session) {
				continue
			}
			say, runFirst := wantedOrder(p, run)
			if say != eitherWay && runFirst != (run.Start < lift.Start) {
				again := say == hardRunNext && nextDemanding(p, run).Repeat
				p.Report(rule.Hit{Severity: rule.Advice, Say: say, A: lift, B: run, Limit: raceNear, Again: again})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(rule.SwapPair),
		rule.MoveTo(legWork),
		rule.MoveTo(rule.Run),
	},
}

// inOneSlot reports whether no-lift-run-same-workout speaks about a lift and a run of one
// slot: before they are parted, their order is no matter. It asks about the slot, because
// then a further session never makes this rule say less.
func inOneSlot(lift, run *rule.Item) bool {
	return lift.Session.Slot == run.Session.Slot && run.Minutes >= shortRun && rule.Gap(lift, run) < oneWorkout
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

// wantedOrder is the first row of rulebook 1.3 that applies to a day's run.
func wantedOrder(p *rule.Pass, run *rule.Item) (row int, runFirst bool) {
	switch {
	case p.Athlete.Injury == planner.Return:
		return comingBack, false
	case daysToRace(p, run.Day) <= raceNear:
		return raceComing, true
	case run.Is(rule.HardRun | rule.LongRun):
		return hardRunToday, true
	case p.Athlete.Goal == planner.Strength || p.Athlete.ChosenSchool() == planner.SeparateDays:
		return strengthGoal, false
	case nextDemanding(p, run) != nil:
		return hardRunNext, true
	}
	return eitherWay, false
}

// nextDemanding is a hard or long run of the day after, nil when it has none.
func nextDemanding(p *rule.Pass, run *rule.Item) *rule.Item {
	return p.OnDate(run.Day+1, rule.HardRun|rule.LongRun)
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
