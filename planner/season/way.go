package season

import (
	"hardeasy/planner"
	"hardeasy/planner/strength"
)

// week describes a week of the way before it has sessions.
type week struct {
	kind
	mix
	long    int  // minutes of the long run of a full week at this time, or of the taper
	second  int  // the same of the one behind it
	level   int  // run minutes of such a week
	share   int  // percent of level; less than 100 near a race
	lighter bool // made lighter once its sessions are known
	turn    int  // full weeks so far
}

func (w *week) minutes() int { return w.level * w.share / 100 }

// way is how the running changes from today to the last week. The long run grows first, to
// what the distance asks; each other run keeps its length while it does, and grows when it
// does not (rulebook 6.6, as amended by the review, 3.2). It begins with what the person
// runs now. Lighter weeks are those of the lifts, where there is something to unload. The
// week after a lighter one goes on from the week before it.
type way struct {
	plan   *planner.Plan
	volume Volume
	weeks  []week

	known  int // the longest run of the last month, before the plan
	long   int // minutes now
	second int
	other  int   // hundredths of a minute of each other run
	most   int   // of the same, as far as they grow
	full   int   // full weeks in a row so far
	since  int   // weeks since a lighter one
	turn   int   // full weeks so far
	ran    []int // the longest run of each week
}

// layOut is the way in numbers.
func layOut(p *planner.Plan, v Volume) []week {
	x := way{plan: p, volume: v}
	for w := range p.Weeks {
		x.next(w)
	}
	return x.weeks
}

// next adds week w.
func (x *way) next(w int) {
	p := x.plan
	k := kindOf(p, w)
	a := runner{Athlete: k.who, Volume: x.volume, race: len(p.Races) > 0}
	share := shareOf(p, w)
	if w == 0 {
		x.known = a.known(p)
	}
	top := longest(&a, &k, x.known)
	if w == 0 {
		x.begin(&a, top)
	}
	overdue := x.since >= strength.LighterEvery(p)-1
	due := x.turn > 0 && x.unloads(&a) && (strength.Lighter(p, w) || overdue)
	lighter := due && share == 100 && (overdue || shareOf(p, w+1) == 100)
	if due && share < 100 {
		share = min(share, mostDue)
	}
	if x.since++; lighter || share <= mostRest {
		x.since = 0
	}
	switch {
	case k.phase == planner.Recovery && !k.behind:
		x.full, x.long = 0, min(x.long, max(fives(x.long*longAfterRace/100), leastAfterRace))
	case share < 100, lighter:
		x.full = 0
	default:
		if w > 0 {
			x.grow(&a, &k, top)
		}
		x.full++
		x.turn++
	}
	if before := x.recent(w); before > 0 {
		x.long = min(x.long, max(before+step(&a, before), leastEasy))
	}
	is := week{kind: k, share: share, lighter: lighter, turn: max(x.turn-1, 0), long: x.inWeek(w, &k, top, share)}
	runs := min(a.runs(), openDays(&a.Athlete))
	is.level = x.long + x.other*max(runs-1, 0)/100
	if share < 100 && k.distance != planner.Ultra {
		is.long = min(is.long, max(shareFrom-5, fives(is.minutes()*longShare(runs)/100)))
	}
	is.mix = mixOf(&a, &is, runs)
	if is.hasSecond {
		x.second = min(max(x.second+growLong, firstSecond), fives(x.long*secondPart/100))
		is.second = x.second
		is.level += x.second - x.other/100
	}
	x.weeks = append(x.weeks, is)
	t := a.times(&is)
	x.ran = append(x.ran, max(t.long, t.hard, t.easy))
}

// recent is the longest run of the four weeks before week w, as they are laid out; 0 when
// that is not known.
func (x *way) recent(w int) int {
	longest := 0
	if w < recentWeeks {
		longest = x.plan.History.Longest30d.N
		if longest == 0 {
			return 0
		}
	}
	for i := max(w-recentWeeks, 0); i < w; i++ {
		longest = max(longest, x.ran[i])
	}
	return longest
}

const recentWeeks = 4

const (
	mostRest = 65 // percent of a week that lets tiredness go
	mostDue  = 75 // percent of a week that was due to be lighter when a taper begins in it

	firstSecond = 60 // minutes of the first long run behind another
	secondPart  = 50 // percent of the long run that the second one may have

	longAfterRace  = 60 // percent of a long run that are left after the race [E]
	leastAfterRace = 60 // minutes
)

// begin sets where the way starts: the longest known run, and the rest of the usual minutes
// for the others. When the longest takes most of them, the others keep half of their length.
func (x *way) begin(a *runner, top int) {
	usual, runs := a.usualMinutes(), a.runs()
	x.long = min(max(x.known, usual), max(top, usual))
	others := runs*usual*mostStart/100 - x.long
	if runs*usual >= x.long+(runs-1)*usual {
		others = runs*usual - x.long
	}
	if runs > 1 {
		x.other = min(max(100*others/(runs-1), 100*usual*leastOther/100), 100*usual)
	}
	x.most = 100 * longestOther(a)
}

// longestOther are the minutes that a run beside the long one grows to.
func longestOther(a *runner) int {
	usual := a.usualMinutes()
	most := max(fives(usual*mostOther/100), usual+5)
	if a.RunLevel == planner.Beginner {
		most = max(most, beginnerOther)
	}
	if a.Injury == planner.Limited || a.Age < childAge {
		most = usual
	}
	return most
}

const (
	mostStart     = 108 // percent of the usual week that the first one may be
	leastOther    = 50  // percent of a usual run
	mostOther     = 130
	beginnerOther = 40 // minutes that a beginner's run grows to
)

// unloads reports whether a lighter week takes anything off the person (deload-due): much
// running, or weights that are heavy.
func (x *way) unloads(a *runner) bool {
	return x.long+x.other*max(a.runs()-1, 0)/100 >= unloadWeek ||
		a.LiftLevel >= planner.Intermediate && a.Equipment&weights != 0 && !(a.Lifts.Known && a.Lifts.N == 0)
}

// inWeek is the long run of a week: none in race week and while a race is recovered from,
// short in a taper.
func (x *way) inWeek(w int, k *kind, top, share int) int {
	next, ok := x.plan.NextRace(w, planner.PriorityA)
	sunday := 7*w + int(planner.Sun)
	switch {
	case k.phase == planner.RaceWeek, k.phase == planner.Recovery && !k.behind:
		return 0
	case ok && next.Day > sunday && taperLong(next.Distance, next.Day-sunday) < noLimit:
		return min(x.long, taperLong(next.Distance, next.Day-sunday))
	case share < 100 && k.behind:
		return fives(x.long * share / 100)
	}
	return min(x.long, max(top, leastLong))
}

// up rounds up to five minutes.
func up(minutes int) int { return (minutes + 4) / 5 * 5 }
