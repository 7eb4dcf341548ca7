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
	due := x.turn > 0 && x.unloads(&a) && (strength.Lighter(p, w) || x.since >= mostSince(&a))
	lighter := due && share == 100 && (shareOf(p, w+1) == 100 || x.since >= mostSince(&a))
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

// mostSince is after how many weeks without a lighter one the next is due (deload-due).
func mostSince(a *runner) int {
	if a.RunLevel == planner.Beginner || a.Age >= masters {
		return 2
	}
	return 3
}

const masters = 50 // years

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

// known is the longest run of the last month; a usual run where it is not told.
func (a *runner) known(p *planner.Plan) int {
	if h := p.History.Longest30d; h.Known && h.N > 0 {
		return max(fives(h.N), a.usualMinutes())
	}
	return a.usualMinutes()
}

// longest is the most that the long run of a week may be: what the distance asks in the
// phase, not less than what the person has run, and no more than a day has room for.
func longest(a *runner, k *kind, known int) int {
	top := max(fives(peakLong[k.distance][a.RunLevel-planner.Beginner]*peakPart[min(int(k.phase), len(peakPart)-1)]/100), known)
	if k.phase == planner.OffSeason {
		top = max(offSeasonLong, fives(known*keepsLong/100))
	}
	if k.distance == planner.DistanceUnknown {
		top = min(top, max(known, freeLong*a.usualMinutes()))
	}
	if a.Injury == planner.Limited || a.Age < childAge {
		top = max(known, a.usualMinutes())
	}
	return min(top, max(a.room(), leastEasy))
}

const (
	offSeasonLong = 75 // minutes (rulebook 6.6)
	freeLong      = 2  // usual runs that a long run may last without a race
	keepsLong     = 90 // percent of a long run that holds it
	childAge      = 16 // below, a plan does not progress (rulebook 2.8, medical-boundary)
)

// room is the longest session that a day of the week has room for: the day of the long run,
// or any.
func (a *runner) room() (most int) {
	for d := range a.Open {
		day := planner.Weekday(d)
		if named, ok := a.NamedLongDay(); !a.Open[d].Any() || ok && day != named {
			continue
		}
		if o := a.Open[d].Minutes; o.Known {
			most = max(most, o.N)
		} else {
			return planner.MaxMinutes
		}
	}
	return most
}

// unloads reports whether a lighter week takes anything off the person (deload-due): much
// running, or weights that are heavy.
func (x *way) unloads(a *runner) bool {
	return x.long+x.other*max(a.runs()-1, 0)/100 >= unloadWeek ||
		a.LiftLevel >= planner.Intermediate && a.Equipment&weights != 0 && !(a.Lifts.Known && a.Lifts.N == 0)
}

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
