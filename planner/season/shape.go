package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// kind is what makes one week's sessions differ from another's. Weeks of equal
// kind get the same sessions.
type kind struct {
	phase planner.Phase
	// For weeks whose days the next A race can reach: its day, counted from
	// the week's Monday, and its distance.
	near     bool
	race     int
	distance planner.Distance
}

// raceReach is how many days before a race a week is no longer like the others.
const raceReach = 13

func kindOf(p *planner.Plan, w int) kind {
	k := kind{phase: p.PhaseOf(w)}
	next, ok := p.NextRace(w, planner.PriorityA)
	if to := next.Day - 7*w; ok && (to <= raceReach || k.phase == planner.Taper) {
		k.near, k.race, k.distance = true, to, next.Distance
	}
	return k
}

// role is what a session is there for. The order is that of placing them.
type role uint8

const (
	race role = iota
	long
	hard
	lift
	easy
	micro
)

// wish is a session that the week should have.
type wish struct {
	role  role
	nth   int    // among those of its role
	forms []form // what it may be, best first
	worth int    // what leaving it out costs
}

// form is one way to fulfil a wish. A day with few minutes may shorten it down
// to least.
type form struct {
	id             catalog.ID
	minutes, least int
	cost           int // what it falls short of the first form
}

// What leaving a session out costs. Micro work goes first, then easy runs
// beyond the second: those two also to spare the week a warning. Second lifts
// and what stands above go only where there is no room or a rule is broken.
const (
	worthRace  = 1000
	worthLong  = 60
	worthLift  = 50
	worthHard  = 40
	worthEasy  = 32
	worthLift2 = 25
	worthExtra = 12
	worthMicro = 2
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

// openDays are the weekdays with any room.
func (a *Answers) openDays() int {
	n := 0
	for d := range a.Open {
		for s := planner.AM; s < planner.Slots; s++ {
			if a.Open[d].Has(s) {
				n++
				break
			}
		}
	}
	return n
}

// wishesFor lists the sessions of a week, the most important first, and what
// was asked for and is refused beforehand.
func wishesFor(a *Answers, k kind) (wishes []wish, refused []Dropped) {
	days := a.openDays()
	runs, wanted := runWishes(a, k, min(a.runs(), days))
	for range a.runs() - days {
		refused = append(refused, Dropped{Type: catalog.RunEasy, Minutes: wanted, Why: NoRoom})
	}
	lifts, over := liftWishes(a, k)
	wishes = append(runs, lifts...)
	if k.phase != planner.RaceWeek && k.phase != planner.Recovery {
		for i := range microDays - len(lifts) {
			wishes = append(wishes, microWish(i))
		}
	} else {
		wishes = append(wishes, microWish(0), microWish(1))
	}
	return wishes, append(refused, over...)
}

// microDays is on how many days a week some strength or micro work is done
// (rulebook 2.3, daily-core-mobility).
const microDays = 5

func microWish(nth int) wish {
	return wish{role: micro, nth: nth, worth: worthMicro, forms: []form{
		{id: catalog.StrCoreMobility, minutes: catalog.StrCoreMobility.Info().Minutes, least: 5},
	}}
}

// lifts

// liftMost and liftUsual are sessions a week by phase (rulebook 2.3, 6.6).
var (
	liftMost = [...]int{
		planner.OffSeason: 4, planner.Base: 3, planner.Build: 2, planner.Peak: 2, planner.Taper: 1,
		planner.RaceWeek: 0, planner.Recovery: 1, planner.Maintenance: 2,
	}
	liftUsual = [...]int{
		planner.OffSeason: 3, planner.Base: 2, planner.Build: 2, planner.Peak: 1, planner.Taper: 1,
		planner.RaceWeek: 0, planner.Recovery: 1, planner.Maintenance: 2,
	}
)

func liftWishes(a *Answers, k kind) (wishes []wish, refused []Dropped) {
	n := liftUsual[k.phase]
	if a.Goal == planner.Strength && k.phase == planner.Base {
		n++
	}
	if a.Lifts.Known {
		n = min(a.Lifts.N, liftMost[k.phase])
		for range a.Lifts.N - n {
			refused = append(refused, Dropped{Type: catalog.StrModerate, Minutes: catalog.StrModerate.Info().Minutes, Why: TooMuch})
		}
	}
	for i := range n {
		w := wish{role: lift, nth: i, worth: worthLift2, forms: liftForms(a, k, i, n)}
		if i == 0 {
			w.worth = worthLift
			if a.Goal == planner.Strength {
				w.worth = worthLong + 5
			}
		}
		wishes = append(wishes, w)
	}
	return wishes, refused
}

// What a lift falls short when it is made easier.
const (
	costModerate   = 12 // from heavy
	costBodyweight = 8  // from moderate
)

var bodyweight = form{id: catalog.StrBodyweight, minutes: 25, least: catalog.ShortStrength, cost: costBodyweight}

// liftForms is the i-th of n lifts. A novice lifts moderately, twice a week;
// what is wanted beyond that needs no weights (rulebook 6.1). Lifters with
// months behind them lift heavy (6.2).
func liftForms(a *Answers, k kind, i, n int) []form {
	moderate := form{id: catalog.StrModerate, minutes: 40, least: 30}
	novice := a.LiftLevel <= planner.Beginner
	switch {
	case k.phase == planner.Recovery || k.phase == planner.Taper && (novice || k.race < 14):
		moderate.minutes, moderate.least = 30, 25
		return []form{moderate, bodyweight}
	case novice && i >= 2:
		f := bodyweight
		f.cost = 0
		return []form{f}
	case novice:
		if a.LiftLevel == planner.None {
			moderate.minutes = 35
		}
		return []form{moderate, bodyweight}
	}
	heavy := form{id: catalog.StrHeavyFull, minutes: 50, least: 40}
	if k.phase == planner.Peak || k.phase == planner.Taper || k.phase == planner.Maintenance && n == 1 {
		heavy.minutes, heavy.least = 40, 30
	}
	switch {
	case n == 1, n == 2 && i == 0 && (k.phase == planner.Peak || k.phase == planner.Maintenance):
	case i == 0:
		heavy.id = catalog.StrHeavyLower
	case n == 2 && (k.phase == planner.Peak || k.phase == planner.Maintenance), n > 2 && i != 2:
		return []form{moderate, bodyweight}
	}
	forms := []form{heavy, moderate, bodyweight}
	forms[1].cost = costModerate
	if a.Goal == planner.Endurance {
		forms[1].cost = costModerate / 2
	}
	forms[2].cost = forms[1].cost + costBodyweight
	return forms
}

// runs

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
