package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// runs is how many runs a week the plan starts from: what the person runs now.
// Somebody who does not run yet but wants to begins with three short ones
// (rulebook 6.6, beginner runners).
func (a *Answers) runs() int {
	if a.RunDays == 0 && (a.RaceDate != 0 || a.Goal == planner.Endurance) {
		return newRuns
	}
	return a.RunDays
}

const (
	newRuns       = 3
	newRunMinutes = 20
)

func (a *Answers) usualMinutes() int {
	if a.RunDays == 0 {
		return newRunMinutes
	}
	return a.RunMinutes
}

// hardRuns are the quality runs a week by phase and level (rulebook 6.6); where
// the table has a range the first plan takes the lower end until the week has
// five runs to carry more.
var (
	hardRuns = [...][3]int{
		planner.OffSeason: {0, 0, 1}, planner.Base: {0, 1, 1}, planner.Build: {1, 1, 2}, planner.Peak: {1, 2, 2},
		planner.Taper: {1, 1, 1}, planner.RaceWeek: {1, 1, 1}, planner.Maintenance: {0, 1, 1},
	}
	hardRunsFull = [...][3]int{
		planner.OffSeason: {0, 1, 1}, planner.Base: {1, 1, 2}, planner.Build: {1, 2, 2}, planner.Peak: {1, 2, 2},
		planner.Taper: {1, 1, 1}, planner.RaceWeek: {1, 1, 1}, planner.Maintenance: {1, 1, 1},
	}
	// longMost caps the long run in minutes (rulebook 6.6; 2.6 long-run-duration-cap).
	longMost = [...]int{
		planner.OffSeason: 75, planner.Base: 150, planner.Build: 150, planner.Peak: 150, planner.Maintenance: 90,
	}
	// raceMinutes is a middling time for the distance, for the length of the card.
	raceMinutes = [...]int{
		planner.DistanceUnknown: 60, planner.K5: 30, planner.K10: 60, planner.Half: 120, planner.Marathon: 255, planner.Ultra: 480,
	}
)

const (
	leastHard  = 25 // minutes: below, a hard run is all warm-up
	leastLong  = 45 // minutes: below, nobody calls it long
	leastEasy  = 20
	mostHard   = 50
	costEased  = 10 // an easy run instead of a hard one
	costRelief = 3  // a recovery run instead of an easy one
)

// hardTypes are the first and the second hard run by phase.
var hardTypes = [...][2]catalog.ID{
	planner.OffSeason:   {catalog.RunHills},
	planner.Base:        {catalog.RunTempo, catalog.RunHills},
	planner.Build:       {catalog.RunIntervals, catalog.RunTempo},
	planner.Peak:        {catalog.RunTempo, catalog.RunIntervals},
	planner.Taper:       {catalog.RunTempo},
	planner.RaceWeek:    {catalog.RunTempo},
	planner.Recovery:    {},
	planner.Maintenance: {catalog.RunTempo},
}

// volume is the share of the usual minutes that the week runs, in percent.
func (k kind) volume() int {
	switch {
	case k.phase == planner.RaceWeek:
		return 50
	case k.phase == planner.Recovery:
		return 40
	case k.phase == planner.Taper && k.race < 14:
		return 65
	case k.phase == planner.Taper:
		return 80
	}
	return 100
}

// longest is the upper bound of the long run, share limits left aside.
func (a *Answers) longest(k kind) int {
	most := longMost[min(int(k.phase), len(longMost)-1)]
	switch {
	case k.phase == planner.RaceWeek || k.phase == planner.Recovery:
		return 0
	case k.phase == planner.Taper && k.distance >= planner.Marathon:
		most = 80
		if k.race >= 14 {
			most = 120
		}
	case k.phase == planner.Taper && (k.distance == planner.K5 || k.distance == planner.K10):
		most = 60
	case k.phase == planner.Taper:
		most = 75
	}
	if a.RunDays > 0 && a.LongestRun.Known {
		return min(most, a.LongestRun.N*11/10)
	}
	return min(most, a.usualMinutes()*3/2)
}

// longShare is the part of a week's run minutes that the long run may be, in
// percent (rulebook 2.6, long-run-share).
func longShare(runs int) int {
	switch {
	case runs <= 3:
		return 50
	case runs == 4:
		return 40
	case runs == 5:
		return 35
	}
	return 30
}

func (a *Answers) hardCount(k kind, runs int) int {
	if k.phase == planner.Recovery || a.usualMinutes() < leastHard || a.RunDays == 0 || runs < 3 {
		return 0
	}
	level := int(a.RunLevel - planner.Beginner)
	if runs >= 5 {
		return hardRunsFull[k.phase][level]
	}
	return min(hardRuns[k.phase][level], 1)
}

// runWishes shares the week's minutes out to n runs. usual is the length of an
// easy one.
func runWishes(a *Answers, k kind, n int) (wishes []wish, usual int) {
	usual = a.usualMinutes()
	total := n * usual * k.volume() / 100
	if k.phase == planner.RaceWeek {
		wishes = append(wishes, wish{role: race, worth: worthRace, forms: []form{
			{id: catalog.RunRace, minutes: raceMinutes[k.distance]},
		}})
		wishes[0].forms[0].least = wishes[0].forms[0].minutes
		// Short runs lead up to the race; one may follow it.
		n = min(n-1, k.race+1)
	}
	if k.phase == planner.Recovery {
		n = (n + 1) / 2
	}
	if n <= 0 {
		return wishes, usual
	}
	hards := a.hardCount(k, n)
	if k.phase == planner.RaceWeek && k.race < daysBeforeRace {
		hards = 0
	}
	hardMinutes := min(max(usual, 30), mostHard)
	if k.phase == planner.Taper || k.phase == planner.RaceWeek {
		hardMinutes = min(hardMinutes, 30)
	}
	hardMinutes = min(hardMinutes, usual)

	// The long run takes its share, but leaves the easy ones most of their length.
	easies := n - hards - 1
	spared := total - hards*hardMinutes - easies*max(usual*k.volume()/100*3/4, leastEasy)
	longMinutes := fives(min(a.longest(k), total*longShare(n)/100, spared))
	if n < 2 || longMinutes < leastLong {
		longMinutes = 0
		easies++
	}
	easyMinutes := 0
	if easies > 0 {
		easyMinutes = fives((total - longMinutes - hards*hardMinutes) / easies)
		if longMinutes > 0 {
			easyMinutes = min(easyMinutes, longMinutes)
		}
		easyMinutes = min(max(easyMinutes, leastEasy), usual)
		if k.phase == planner.RaceWeek {
			easyMinutes = min(easyMinutes, 30)
		}
	}
	// Rounding the others down must not push the long run over its share.
	for longMinutes > leastLong && longMinutes*100 > longShare(n)*(longMinutes+hards*hardMinutes+easies*easyMinutes) {
		longMinutes -= 5
	}

	if longMinutes > 0 {
		wishes = append(wishes, wish{role: long, worth: worthLong, forms: []form{
			{id: catalog.RunLong, minutes: longMinutes, least: min(longMinutes, leastLong)},
			{id: catalog.RunEasy, minutes: min(longMinutes, max(usual, leastEasy)), least: min(leastEasy, usual), cost: costEased},
		}})
	}
	for i := range hards {
		w := wish{role: hard, nth: i, worth: worthHard, forms: []form{
			{id: hardTypes[k.phase][i], minutes: hardMinutes, least: leastHard},
			{id: catalog.RunEasy, minutes: hardMinutes, least: min(leastEasy, hardMinutes), cost: costEased},
			{id: catalog.RunRecovery, minutes: min(hardMinutes, 30), least: min(leastEasy, hardMinutes), cost: costEased + costRelief},
		}}
		if a.Goal == planner.Strength {
			w.forms[1].cost, w.forms[2].cost = costEased/2, costEased/2+costRelief
		}
		wishes = append(wishes, w)
	}
	for i := range easies {
		w := wish{role: easy, nth: i, worth: worthExtra, forms: []form{
			{id: catalog.RunEasy, minutes: easyMinutes, least: min(leastEasy, easyMinutes)},
			{id: catalog.RunRecovery, minutes: min(easyMinutes, 30), least: min(leastEasy, easyMinutes), cost: costRelief},
		}}
		if i < 2 {
			w.worth = worthEasy
		}
		wishes = append(wishes, w)
	}
	return wishes, max(easyMinutes, leastEasy)
}

// daysBeforeRace is how far from the race its week's hard run stays (rulebook
// 2.7, race-week-quality-early).
const daysBeforeRace = 4

// fives rounds down to five minutes, as people plan.
func fives(minutes int) int { return minutes / 5 * 5 }
