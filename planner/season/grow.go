package season

import "hardeasy/planner"

const (
	growBase  = 6   // percent a week
	growBuild = 4   //
	growNew   = 15  // minutes a week, for beginners
	mostNew   = 25  // percent of the week that are, at most
	fullWeek  = 150 // minutes; from here on beginners grow as others do

	unloadWeek = 135 // minutes; a week later there would be something to unload

	mostGrowth = 11 // percent a week, long run and others together
	shareFrom  = 75 // minutes; a shorter long run may be most of the week

	growEvery = 4  // a long run grows in three weeks of so many
	growLong  = 10 // minutes or percent, whichever is more
	shortStep = 5  // minutes, while a beginner's runs are short
)

// grow is the step from the last full week to this one. At the top the long run goes back to
// nine tenths and comes again, because nobody runs the longest every week.
func (x *way) grow(a *runner, k *kind, top int) {
	before := x.long
	switch {
	case a.Age < childAge || a.Injury == planner.Limited:
		return
	case x.long > top:
		x.long = max(top, fives((x.long*keepsLong+99)/100+4))
	case x.full%growEvery == growEvery-1:
	case x.long == top && top >= leastHolds && k.phase != planner.OffSeason:
		x.long = up(top * keepsLong / 100)
	default:
		x.long = min(top, x.long+step(a, x.long))
	}
	runs := a.runs()
	if runs < 2 {
		return
	}
	level := before + x.other*(runs-1)/100
	longer := max(x.long-before, 0)
	more := x.growth(a, k, level) - longer
	if k.distance != planner.Ultra && x.long >= shareFrom {
		// A long run that is most of the week asks for more beside it.
		lacks := (x.long*100+longShare(runs)-1)/longShare(runs) - x.long - x.other*(runs-1)/100
		more = max(more, min(lacks, level*mostGrowth/100-longer))
	}
	x.other = min(x.other+max(100*more/(runs-1), 0), max(x.most, x.other))
}

const leastHolds = 90 // minutes; a shorter long run stays as it is

// step is by how much a long run grows.
func step(a *runner, long int) int {
	if a.RunLevel == planner.Beginner && long < leastLong {
		return shortStep
	}
	return max(growLong, fives(long*growLong/100))
}

// growth is by how many minutes a full week is longer than the full one before, long run
// and others together.
//
// In rulebook 6.6 the base grows in three weeks of four; in 6.7 in two, because the third
// is for the lifts. People who lift get the second.
func (x *way) growth(a *runner, k *kind, level int) int {
	switch {
	case a.RunLevel == planner.Beginner && level < fullWeek:
		return min(growNew, level*mostNew/100)
	case x.full%growEvery == 0:
		return 0
	case (k.phase == planner.Base || k.phase == planner.Maintenance) && x.full%growEvery >= 2 && (!a.Lifts.Known || a.Lifts.N > 0):
		return 0
	case k.phase == planner.Base || k.phase == planner.Maintenance:
		return level * growBase / 100
	case k.phase == planner.Build:
		return level * growBuild / 100
	}
	return 0
}
