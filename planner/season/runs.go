package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

const (
	mostHard    = 50
	mostHardFar = 60 // of who trains for a marathon or longer
	mostTaper   = 30 // minutes of a run in race week, and of a hard one in the taper
	costEased   = 10 // an easy run instead of a hard one
	costRelief  = 3  // a recovery run instead of an easy one

	costShorter = 3 // a session costs one for so many minutes less
)

// longShare is the part of a week's run minutes that the long run may be, in percent, by
// the number of runs (rulebook-2, long-run-share).
func longShare(runs int) int {
	switch {
	case runs <= 3:
		return 100
	case runs == 4:
		return 53
	case runs == 5:
		return 45
	}
	return 38
}

// times are the minutes of the runs, by role.
type times struct{ long, second, hard, easy int }

// times divides a week's minutes among its runs. In a week that is lighter for a race every
// run is shorter.
func (a *runner) times(w *week) (t times) {
	m := w.mix
	n := m.runs()
	if n == 0 {
		return t
	}
	usual, minutes := a.usualMinutes(), w.minutes()
	least, most := min(leastEasy, usual), longestOther(a)
	if m.hasLong {
		t.long, t.second = w.long, w.second
	}
	// A hard run is longer than an easy one, with its warm-up, but not at its cost.
	if others := m.hards + m.easies; others > 0 {
		t.hard = min(max(usual, leastHard), nearestFive((minutes-t.long-t.second)*hardPart/(100*others)))
	}
	t.hard = max(min(t.hard, longestHard(w)), min(usual, leastHard))
	if w.share < 100 {
		least = a.leastRun()
		most = max(nearestFive(usual*w.share/100), least)
		t.hard = max(nearestFive(t.hard*w.share/100), min(t.hard, leastHard))
	}
	if w.near {
		t.hard = min(t.hard, mostTaper)
	}
	if m.easies == 0 {
		return t
	}
	t.easy = nearestFive((minutes - t.long - t.second - m.hards*t.hard) / m.easies)
	if m.hasLong {
		t.easy = min(t.easy, t.long)
	}
	if w.phase == planner.RaceWeek {
		most = min(most, mostTaper)
	}
	t.easy = max(min(t.easy, most), least)
	return t
}

const hardPart = 125 // percent of the mean run beside the long one

func longestHard(w *week) int {
	if w.distance >= planner.Marathon {
		return mostHardFar
	}
	return mostHard
}

// gentler is the turn for a lighter week.
const gentler = -1

// runWishes are the runs of a week. turn counts the weeks, for a single hard run that
// alternates between two types.
func runWishes(a *runner, w *week, t times, turn int) (wishes []wish) {
	usual, k, m := a.usualMinutes(), &w.kind, w.mix
	for i, r := range k.races {
		if !r.in || a.Injury == planner.Limited {
			continue
		}
		minutes := raceMinutes(&a.Athlete, r.distance)
		wishes = append(wishes, wish{role: race, nth: i, worth: worthRace, on: planner.Some(int(r.day)), forms: []form{
			{id: catalog.RunRace, minutes: minutes, least: minutes},
		}})
	}
	if m.hasLong {
		eased := min(t.long, max(usual, leastEasy))
		wishes = append(wishes, wish{role: long, worth: worthLong, forms: []form{
			{id: catalog.RunLong, minutes: t.long, least: min(t.long, leastLong)},
			{id: catalog.RunEasy, minutes: eased, least: min(leastEasy, usual), cost: costEased + (t.long-eased)/costShorter},
		}})
	}
	if m.hasSecond {
		eased := min(t.second, max(usual, leastEasy))
		wishes = append(wishes, wish{role: second, worth: worthHard, forms: []form{
			{id: catalog.RunLong, minutes: t.second, least: min(t.second, leastLong)},
			{id: catalog.RunEasy, minutes: eased, least: min(leastEasy, usual), cost: costEased + (t.second-eased)/costShorter},
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

func hardType(k *kind, m mix, i, turn int) catalog.ID {
	phase := k.phase
	if k.near && phase != planner.RaceWeek {
		phase = planner.Taper
	}
	types := hardTypesFor(k.distance, phase)
	if k.who.Injury == planner.Niggle {
		for i := range types {
			if types[i] == catalog.RunHills {
				types[i] = catalog.RunTempo
			}
		}
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
