package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// runs is with how many runs a week the plan starts: as many as the person runs now. A
// person who wants to start running gets three short ones (rulebook 6.6, beginner
// runners).
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

// hardRuns are the quality runs a week by phase and level (rulebook 6.6). Of a range the
// first plan takes the lower end for weeks with fewer than five runs.
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
	// raceMinutes is an average time for the distance, for the minutes of the session.
	raceMinutes = [...]int{
		planner.DistanceUnknown: 60, planner.K5: 30, planner.K10: 60, planner.Half: 120, planner.Marathon: 255, planner.Ultra: 480,
	}
)

const (
	leastHard  = 25 // minutes; a shorter hard run is only a warm-up
	leastLong  = 45 // minutes; a shorter run is not long
	leastEasy  = 20
	leastRun   = 15 // in a week that is lighter than usual
	mostHard   = 50
	mostTaper  = 30 // minutes of a run in race week, and of a hard one in the taper
	costEased  = 10 // an easy run instead of a hard one
	costRelief = 3  // a recovery run instead of an easy one

	costShorter = 3 // a session costs one for so many minutes less
)

// hardTypes are the first and the second hard run by phase. Weeks with one hard run
// alternate between the two.
var hardTypes = [...][2]catalog.ID{
	planner.OffSeason:   {catalog.RunHills},
	planner.Base:        {catalog.RunTempo, catalog.RunHills},
	planner.Build:       {catalog.RunIntervals, catalog.RunTempo},
	planner.Peak:        {catalog.RunTempo, catalog.RunIntervals},
	planner.Taper:       {catalog.RunTempo},
	planner.RaceWeek:    {catalog.RunTempo},
	planner.Recovery:    {},
	planner.Maintenance: {catalog.RunTempo, catalog.RunHills},
}

// longest is the upper bound of the long run without its share of the week. before is the
// longest run of the last 30 days, 0 when it is not known (rulebook 2.6,
// single-run-spike).
func (a *Answers) longest(k kind, before int) int {
	most := longMost[min(int(k.phase), len(longMost)-1)]
	switch {
	case k.phase == planner.RaceWeek || k.phase == planner.Recovery:
		return 0
	case k.tapers() && k.distance >= planner.Marathon:
		most = 80
		if k.race >= 14 {
			most = 120
		}
	case k.tapers() && (k.distance == planner.K5 || k.distance == planner.K10):
		most = 60
	case k.tapers():
		most = 75
	}
	if before > 0 {
		return min(most, before*mostSpike/100)
	}
	return min(most, a.usualMinutes()*3/2)
}

const mostSpike = 110 // percent of the longest run

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
	if k.phase == planner.RaceWeek && k.race < daysBeforeRace {
		return 0
	}
	phase, level := k.phase, int(a.RunLevel-planner.Beginner)
	if k.tapers() && phase != planner.RaceWeek {
		phase = planner.Taper
	}
	if runs >= 5 {
		return hardRunsFull[phase][level]
	}
	return min(hardRuns[phase][level], 1)
}

// mix is how many runs of each role a week has, without a race.
type mix struct {
	long          bool
	hards, easies int
}

func (m mix) runs() int {
	if m.long {
		return m.hards + m.easies + 1
	}
	return m.hards + m.easies
}

// mixOf is the mix of a week with n wanted runs.
func (a *Answers) mixOf(w week, n, before int) mix {
	switch w.phase {
	case planner.RaceWeek:
		// Short runs before the race; one may follow it.
		n = min(n-1, w.race+1)
	case planner.Recovery:
		n = (n + 1) / 2
	}
	// A little more than asked for is better than one run less.
	if least, most := a.leastRun(), w.minutes()*5/4; n*least > most {
		n = max(most/least, 1)
	}
	if n <= 0 {
		return mix{}
	}
	m := mix{hards: a.hardCount(w.kind, n)}
	if m.easies = n - m.hards; n >= 2 && m.easies > 0 {
		long := mix{long: true, hards: m.hards, easies: m.easies - 1}
		if a.times(w, long, before).long >= leastLong {
			return long
		}
	}
	return m
}

// leastRun is the shortest easy run of a week that is lighter than usual.
func (a *Answers) leastRun() int { return max(min(leastRun, fives(a.usualMinutes()*3/4)), 5) }

// times are the minutes of the runs, by role.
type times struct{ long, hard, easy int }

// times divides a week's minutes among its runs. In a week that is lighter for a race
// every run is shorter; before is the longest known run.
func (a *Answers) times(w week, m mix, before int) (t times) {
	n, usual, minutes := m.runs(), a.usualMinutes(), w.minutes()
	if n == 0 {
		return t
	}
	mean, round := minutes/n, fives
	least, most := min(leastEasy, usual), max(usual, fives(mean))
	t.hard = min(usual, mostHard)
	if w.share < 100 {
		round, least = nearestFive, a.leastRun()
		most = max(round(usual*w.share/100), least)
		t.hard = max(round(t.hard*w.share/100), min(t.hard, leastHard))
	}
	if w.tapers() {
		t.hard = min(t.hard, mostTaper)
	}
	left := minutes - m.hards*t.hard
	if m.long {
		// The long run takes its share, but the easy ones keep most of their length.
		longest, spared := a.longest(w.kind, before), left-m.easies*max(mean*3/4, least)
		t.long = max(fives(min(longest, minutes*longShare(n)/100, spared)), min(fives(mean), longest, leastLong-5))
	}
	if m.easies == 0 {
		return t
	}
	t.easy = round((left - t.long) / m.easies)
	if m.long {
		t.easy = min(t.easy, t.long)
	}
	if before > 0 {
		most = min(most, max(before*mostSpike/100, usual))
	}
	if w.phase == planner.RaceWeek {
		most = min(most, mostTaper)
	}
	t.easy = max(min(t.easy, most), least)
	// The others were rounded down, so the share of the long run is checked again.
	for t.long > t.easy && t.long*100 > longShare(n)*(t.long+m.hards*t.hard+m.easies*t.easy) {
		t.long -= 5
	}
	return t
}

// gentler is the turn for a lighter week.
const gentler = -1

// runWishes are the runs of a week. turn counts the weeks, for a single hard run that
// alternates between two types.
func runWishes(a *Answers, k kind, m mix, t times, turn int) (wishes []wish) {
	usual := a.usualMinutes()
	if k.phase == planner.RaceWeek {
		minutes := raceMinutes[k.distance]
		wishes = append(wishes, wish{role: race, worth: worthRace, forms: []form{
			{id: catalog.RunRace, minutes: minutes, least: minutes},
		}})
	}
	if m.long {
		eased := min(t.long, max(usual, leastEasy))
		wishes = append(wishes, wish{role: long, worth: worthLong, forms: []form{
			{id: catalog.RunLong, minutes: t.long, least: min(t.long, leastLong)},
			{id: catalog.RunEasy, minutes: eased, least: min(leastEasy, usual), cost: costEased + (t.long-eased)/costShorter},
		}})
	}
	for i := range m.hards {
		w := wish{role: hard, nth: i, worth: worthHard, forms: []form{
			{id: hardType(k, m, i, turn), minutes: t.hard, least: min(t.hard, leastHard)},
			{id: catalog.RunEasy, minutes: t.hard, least: min(leastEasy, t.hard), cost: costEased},
			{id: catalog.RunRecovery, minutes: min(t.hard, 30), least: min(leastEasy, t.hard), cost: costEased + costRelief},
		}}
		if a.Goal == planner.Strength {
			w.forms[1].cost, w.forms[2].cost = costEased/2, costEased/2+costRelief
		}
		wishes = append(wishes, w)
	}
	for i := range m.easies {
		w := wish{role: easy, nth: i, worth: worthExtra, forms: []form{
			{id: catalog.RunEasy, minutes: t.easy, least: min(leastEasy, t.easy)},
			{id: catalog.RunRecovery, minutes: min(t.easy, 30), least: min(leastEasy, t.easy), cost: costRelief},
		}}
		if i < 2 {
			w.worth = worthEasy
		}
		wishes = append(wishes, w)
	}
	return wishes
}

func hardType(k kind, m mix, i, turn int) catalog.ID {
	types := hardTypes[k.phase]
	if k.tapers() {
		types = hardTypes[planner.Taper]
	}
	switch {
	case m.hards != 1 || types[1] == catalog.None:
		return types[i]
	case turn != gentler:
		return types[turn%2]
	case types[0].Info().RPE > types[1].Info().RPE:
		return types[1]
	}
	return types[0]
}

// daysBeforeRace is how many days before the race the hard run of its week must be
// (rulebook 2.7, race-week-quality-early).
const daysBeforeRace = 4

// fives rounds down to five minutes, as people plan; nearestFive rounds to the nearest
// five.
func fives(minutes int) int       { return minutes / 5 * 5 }
func nearestFive(minutes int) int { return fives(minutes + 2) }
