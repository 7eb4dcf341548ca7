package words

import (
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// What the profile page says of input that it can't use.
const (
	BadAge      = "Age takes whole years from 12 to 100, so it was left as it was."
	BadLiftWeek = "Weeks of lifting take a whole number from 0 to 9999, so they were left as they were."
	BadHurt     = "Weeks since the injury take a whole number from 0 to 999, or nothing, so they were left as they were."
	BadPast     = "That takes a whole number from 0 to 99999, or nothing, so it was left as it was."
	BadOpen     = "Time on a day takes whole minutes from 1 to 1440, or nothing, so it was left as it was."
	BadTime     = "A time of day is written like 07:30, so it was left as it was."
	BadTimes    = "Morning, noon and evening come in that order, so this time was left as it was."
	BadRaceDay  = "A race needs a day within ten years of the plan's first week, so your races were left as they were."
	ManyRaces   = "A plan takes 24 races at most, so none was added."
	BadAnswer   = "That is not one of the answers, so nothing was changed."
)

// Changing says what a field of the profile is called when it is changed:
// "Change your age".
func Changing(what string) string { return "Change " + what }

// RaceAdded and the like are verb phrases about the races.
func RaceAdded(when string) string   { return "Add a race on " + when }
func RaceRemoved(name string) string { return "Remove " + name }

// RaceName is "Half marathon on 11 Apr 2027", or "Half marathon, day 140" in a
// plan without a calendar.
func RaceName(p *planner.Plan, r planner.Race) string {
	name := Distance(r.Distance)
	name = strings.ToUpper(name[:1]) + name[1:]
	if p.Start == 0 {
		return name + ", day " + strconv.Itoa(r.Day)
	}
	return name + " on " + LongDate(p.Start+planner.Date(r.Day))
}

// LongDate is "11 Apr 2027".
func LongDate(d planner.Date) string {
	y, _, _ := d.Civil()
	return Date(d) + " " + strconv.Itoa(y)
}

// What the profile knows, a line for each of its parts.

// Experience is "Running 1 to 3 years, lifting 6 to 24 months".
func Experience(a *planner.Athlete) string {
	return "Running " + [...]string{"under a year", "under a year", "1 to 3 years", "over 3 years"}[a.Run] +
		", lifting " + [...]string{"not yet", "under 6 months", "6 to 24 months", "over 2 years"}[a.Lift]
}

// You is "Running first, 52 years, no injury".
func You(a *planner.Athlete) string {
	return [...]string{"Running first", "Running and strength alike", "Strength first"}[a.Goal] + ", " + plural(a.Age, "year", "years") + ", " +
		[...]string{"no injury", "a niggle", "running is limited", "coming back"}[a.Injury]
}

// Races is the first and how many more there are.
func Races(p *planner.Plan) string {
	switch n := len(p.Races); n {
	case 0:
		return "None"
	case 1:
		return RaceName(p, p.Races[0])
	default:
		return RaceName(p, p.Races[0]) + ", and " + strconv.Itoa(n-1) + " more"
	}
}

// Equipment is "Barbell, bench, kettlebell, 2 more".
func Equipment(g catalog.Gear) string {
	const most = 3
	names := Gear(g)
	if n := len(names); n == 0 {
		return "Your own weight"
	} else if n > most {
		names = append(names[:most:most], strconv.Itoa(n-most)+" more")
	}
	return Capital(strings.Join(names, ", "))
}

// OpenDays is "5 days open".
func OpenDays(a *planner.Athlete) string {
	n := 0
	for d := range a.Open {
		for s := planner.AM; s < planner.Slots; s++ {
			if a.Open[d].Has(s) {
				n++
				break
			}
		}
	}
	return plural(n, "day", "days") + " open"
}

// Known is "2 of 7 answered".
func Known(h *planner.History) string {
	return strconv.Itoa(answered(h)) + " of 7 answered"
}

func answered(h *planner.History) (n int) {
	for _, o := range [...]planner.Opt{h.Longest30d, h.PrevRunMin, h.PeakRunMin, h.PrevLoad, h.WeeksSinceDeload, h.WeeksWithoutStrength, h.KmWeek} {
		if o.Known {
			n++
		}
	}
	return n
}

// SchoolHolds says which school a week follows and why: "Week 3 follows medium
// days, because ...".
func SchoolHolds(week int, s planner.School, why string) string {
	return "Week " + strconv.Itoa(week+1) + " follows “" + SchoolName(s) + "”, because " + strings.TrimSuffix(why, ".") + "."
}
