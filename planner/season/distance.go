package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// peakLong are the minutes that the longest run of the way to a race comes to, by distance
// and run level: beginner, intermediate, advanced. What respected plans reach: Higdon's
// half novice 2 about 126 min, marathon plans 16 to 20 miles, ultra plans 3 to 4 h with a
// second long run on the next day (review, 3.2). Where there is no race it is a habit.
var peakLong = [...][3]int{
	planner.DistanceUnknown: {60, 75, 90},
	planner.K5:              {45, 60, 75},
	planner.K10:             {60, 75, 90},
	planner.Half:            {100, 110, 120},
	planner.Marathon:        {150, 165, 180},
	planner.Ultra:           {210, 225, 240},
}

// The part of it that a phase asks for, in percent. The rest of the year does not wait at
// the top.
var peakPart = [...]int{
	planner.OffSeason: 65, planner.Base: 80, planner.Build: 100, planner.Peak: 100, planner.Maintenance: 100,
}

// hardTypes are the first and the second hard run by the distance of the next A race and
// the phase. Weeks with one hard run alternate between the two. Speed for the short ones,
// tempo for the half marathon, marathon pace and tempo for the marathon, hills for who runs
// in them; and each way begins with the other end of its race (review, 3.2).
var hardTypes = [...][planner.Maintenance + 1][2]catalog.ID{
	planner.DistanceUnknown: {
		planner.OffSeason:   {catalog.RunHills, catalog.RunTempo},
		planner.Base:        {catalog.RunTempo, catalog.RunHills},
		planner.Build:       {catalog.RunIntervals, catalog.RunTempo},
		planner.Peak:        {catalog.RunTempo, catalog.RunIntervals},
		planner.Taper:       {catalog.RunTempo},
		planner.RaceWeek:    {catalog.RunTempo},
		planner.Maintenance: {catalog.RunTempo, catalog.RunHills},
	},
	planner.K5: {
		planner.Base:     {catalog.RunHills, catalog.RunTempo},
		planner.Build:    {catalog.RunIntervals, catalog.RunHills},
		planner.Peak:     {catalog.RunIntervals, catalog.RunTempo},
		planner.Taper:    {catalog.RunIntervals},
		planner.RaceWeek: {catalog.RunIntervals},
	},
	planner.K10: {
		planner.Base:     {catalog.RunTempo, catalog.RunHills},
		planner.Build:    {catalog.RunIntervals, catalog.RunTempo},
		planner.Peak:     {catalog.RunIntervals, catalog.RunTempo},
		planner.Taper:    {catalog.RunIntervals},
		planner.RaceWeek: {catalog.RunTempo},
	},
	planner.Half: {
		planner.Base:     {catalog.RunHills, catalog.RunTempo},
		planner.Build:    {catalog.RunTempo, catalog.RunIntervals},
		planner.Peak:     {catalog.RunTempo, catalog.RunIntervals},
		planner.Taper:    {catalog.RunTempo},
		planner.RaceWeek: {catalog.RunTempo},
	},
	planner.Marathon: {
		planner.Base:     {catalog.RunHills, catalog.RunSteady},
		planner.Build:    {catalog.RunTempo, catalog.RunIntervals},
		planner.Peak:     {catalog.RunTempo, catalog.RunSteady},
		planner.Taper:    {catalog.RunTempo},
		planner.RaceWeek: {catalog.RunTempo},
	},
	planner.Ultra: {
		planner.Base:     {catalog.RunHills, catalog.RunSteady},
		planner.Build:    {catalog.RunHills, catalog.RunTempo},
		planner.Peak:     {catalog.RunHills, catalog.RunSteady},
		planner.Taper:    {catalog.RunTempo},
		planner.RaceWeek: {catalog.RunSteady},
	},
}

// hardTypesFor are those of a week. What a distance has none of is as without a race.
func hardTypesFor(d planner.Distance, phase planner.Phase) [2]catalog.ID {
	if types := hardTypes[d][phase]; types[0] != catalog.None {
		return types
	}
	return hardTypes[planner.DistanceUnknown][phase]
}

const (
	ultraMinutes   = 480 // [E]
	unknownMinutes = 60  // of a race that nobody said the distance of
)

// raceMinutes is how long the person takes for a race.
func raceMinutes(who *planner.Athlete, d planner.Distance) int {
	switch {
	case d == planner.DistanceUnknown:
		return unknownMinutes
	case d == planner.Ultra:
		return ultraMinutes
	}
	return who.MinutesOver(catalog.RunRace, d.Metres())
}
