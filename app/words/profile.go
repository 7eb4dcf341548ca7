package words

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// What the profile knows, a line for each of its parts.

// Experience is "Running 1 to 3 years, lifting 6 to 24 months".
func Experience(a *planner.Athlete) string {
	return Capital(ListPlain.Of((ExperienceRunNone + Key(a.RunLevel)).Text(), (ExperienceLiftNone + Key(a.LiftLevel)).Text()))
}

// You is "Running first, 52 years, no injury".
func You(a *planner.Athlete) string {
	parts := []string{(YouEndurance + Key(a.Goal)).Text(), YouYears.Of(a.Age), (YouNoInjury + Key(a.Injury)).Text()}
	return Capital(join(parts, ListPlain))
}

// Races is the first and how many more there are.
func Races(p *planner.Plan) string {
	switch n := len(p.Races); n {
	case 0:
		return RacesNone.Text()
	case 1:
		return Capital(RaceName(p, p.Races[0]))
	default:
		return Capital(RacesMore.Of(RaceName(p, p.Races[0]), n-1))
	}
}

// Equipment is "Barbell, bench, kettlebell, 2 more".
func Equipment(g catalog.Gear) string {
	const most = 3
	names := Gear(g)
	if n := len(names); n == 0 {
		return EquipmentNone.Text()
	} else if n > most {
		names = append(names[:most:most], ListRest.Of(n-most))
	}
	return Capital(join(names, ListPlain))
}

// OpenDays is "5 days open, long run on Friday".
func OpenDays(a *planner.Athlete) string {
	n := 0
	for d := range a.Open {
		if a.Open[d].Any() {
			n++
		}
	}
	days := DaysOpen.Of(n)
	if day, ok := a.NamedLongDay(); ok {
		days = ListPlain.Of(days, LongDayIs.Of(Day(day)))
	}
	return days
}

// Known is "2 of 7 answered".
func Known(h *planner.History) string { return Answered.Of(answered(h), len(answers(h))) }

func answered(h *planner.History) (n int) {
	for _, o := range answers(h) {
		if o.Known {
			n++
		}
	}
	return n
}

func answers(h *planner.History) [7]planner.Opt {
	return [...]planner.Opt{h.Longest30d, h.PrevRunMin, h.PeakRunMin, h.PrevLoad, h.WeeksSinceDeload, h.WeeksWithoutStrength, h.KmWeek}
}

// RaceAdded and RaceRemoved are what the profile page does to the races; a day
// is counted from the plan's first Monday.
func RaceAdded(p *planner.Plan, day int) Phrase {
	if p.Start == 0 {
		return AddRaceDay.Of(day)
	}
	return AddRaceOn.Of(LongDate(p.Start + planner.Date(day)))
}

func RaceRemoved(p *planner.Plan, r planner.Race) Phrase { return RemoveRace.Of(RaceName(p, r)) }
