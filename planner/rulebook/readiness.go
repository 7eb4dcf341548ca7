package rulebook

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// What a race distance asks (rulebook-2, 3 [E]). The numbers are not the best preparation but
// the least that respected plans bring a runner of the level to.
const (
	lastRuns      = 42  // days: a longer run before them no longer counts
	longBefore    = 7   // days from the last long run to the race
	longBeforeFar = 14  // the same for a marathon and an ultra
	twoDays       = 240 // minutes on two days running, which prepare for an ultra as one long run does
	bigWeeks      = 3   // the biggest of bigWeeksOf
	bigWeeksOf    = 8   // weeks before the taper

	// How a long run grows: by the larger of two steps, in three weeks of four.
	growPercent = 10
	growMinutes = 10
	growEvery   = 4
)

// distanceAsks is what a race of a distance asks of the longest run and of the biggest weeks.
type distanceAsks struct {
	minutes [planner.Advanced + 1]int // of the longest run, by run level; 0 = any run will do
	metres  int                       // of the same; 0 = only minutes count
	week    int                       // mean minutes of the biggest weeks; 0 = any
}

var asks = [...]distanceAsks{
	planner.K10:      {minutes: [...]int{40, 40, 40, 40}, metres: 6_000},
	planner.Half:     {minutes: [...]int{90, 90, 80, 70}, metres: 13_000, week: 120},
	planner.Marathon: {minutes: [...]int{160, 160, 140, 120}, metres: 25_000, week: 180},
	planner.Ultra:    {minutes: [...]int{180, 180, 180, 180}, week: 270},
}

// reach is a run beside what is asked of the longest one. Where its distance is known that
// decides, because 140 min are 18 km for one person and 31 km for another.
type reach struct {
	n, asked int // metres when far, else minutes
	far      bool
	minutes  int
}

func (r reach) enough() bool { return r.n >= r.asked }

// nearer reports whether r is nearer to what is asked than s.
func (r reach) nearer(s reach) bool { return s.asked == 0 || r.n*s.asked > s.n*r.asked }

// grown is the run after some weeks in which it grows.
func (r reach) grown(weeks int) reach {
	for range max(0, weeks-weeks/growEvery) {
		step := max(growMinutes, r.minutes*growPercent/100)
		if r.far {
			r.n += r.n * step / max(r.minutes, 1) // at the pace it has
		} else {
			r.n += step
		}
		r.minutes += step
	}
	return r
}

// readiness is what the training before a race comes to, beside what the race asks.
type readiness struct {
	longest  reach // by race day
	possible reach // what the longest run could still grow to
	week     int   // the mean minutes of the biggest weeks before the taper
	weekAsks int   // of them; 0 = the weeks are not checked
	known    bool  // the runs before the race are known well enough to judge
}

func (r *readiness) enough() bool { return r.longest.enough() && r.week >= r.weekAsks }

// readinessFor is the readiness for a race of the plan.
func readinessFor(p *planner.Plan, book *load.Book, race *planner.Race) readiness {
	if asks[race.Distance].minutes[planner.Beginner] == 0 {
		return readiness{known: true}
	}
	b := before{plan: p, asks: &asks[race.Distance], today: dayNow(p), last: race.Day - longBefore}
	if race.Distance >= planner.Marathon {
		b.last = race.Day - longBeforeFar
	}
	taper, _ := planner.WeekOf(race.Day - race.Distance.TaperDays() + 6) // the first week of it
	now, planned := b.longest()
	r := readiness{longest: planned, possible: planned, known: b.shown()}
	if taper > len(p.Weeks) {
		r.longest = planned.grown(taper - len(p.Weeks))
	} else if mean, ok := b.bigWeek(book, taper); ok {
		r.week, r.weekAsks = mean, b.asks.week
	}
	if r.longest.nearer(r.possible) {
		r.possible = r.longest
	}
	if safe := now.grown(taper - b.today/7); now.minutes > 0 && safe.far == r.possible.far && safe.nearer(r.possible) {
		r.possible = safe
	}
	r.known = r.known || r.enough()
	return r
}

// outOfReach reports whether race-readiness speaks about the A race that the week in view
// leads to. Rules about the way to it are silent then, because there is one cause. It looks at
// all weeks, so rules ask it last.
func outOfReach(p *rule.Pass) bool {
	goal, ok := nextGoal(p.Plan)
	next, _ := p.Plan.NextRace(p.Week, planner.PriorityA)
	if !ok || next != p.Plan.Races[goal] || p.Plan.Mutes("race-readiness") {
		return false
	}
	r := readinessFor(p.Plan, &p.Book, &p.Plan.Races[goal])
	return r.known && !r.enough()
}

// nextGoal is the index of the next A race from today on, or from the beginning of the plan.
func nextGoal(p *planner.Plan) (at int, ok bool) {
	now := dayNow(p)
	at = slices.IndexFunc(p.Races, func(r planner.Race) bool { return r.Priority == planner.PriorityA && r.Day >= now })
	return at, at >= 0
}

// dayNow is today, or the beginning of the plan: whichever is later.
func dayNow(p *planner.Plan) int { return max(0, p.DayToday().N) }

// before is the running before a race.
type before struct {
	plan        *planner.Plan
	asks        *distanceAsks
	today, last int // the day of the last run that may be a long one; both from the first Monday
}

// shown reports whether the runs that count are known: from the history, or because the plan
// shows as many days.
func (b *before) shown() bool {
	return b.told() || min(b.last+1, 7*len(b.plan.Weeks))-max(0, b.today-lastRuns) >= lastRuns
}

// told reports whether the history has a longest run that still counts.
func (b *before) told() bool { return b.plan.History.Longest30d.Known && b.today < lastRuns }

// longest are the runs nearest to what is asked: of those until today, and of all.
func (b *before) longest() (now, planned reach) {
	if b.told() {
		now = b.of(b.plan.History.Longest30d.N, 0)
	} else {
		now = b.of(0, 0)
	}
	planned = now
	days := pairOfDays{day: -1}
	for w := max(0, b.today-lastRuns) / 7; w < len(b.plan.Weeks) && 7*w <= b.last; w++ {
		for i := range b.plan.Weeks[w].Sessions {
			s := &b.plan.Weeks[w].Sessions[i]
			day := 7*w + int(s.Day)
			if !s.Type.IsRun() || day < b.today-lastRuns || day > b.last || !s.Done && (day < b.today || load.Excused(b.plan, day)) {
				continue
			}
			run := b.of(load.Minutes(s), load.Metres(s))
			if run.nearer(planned) {
				planned = run
			}
			if s.Done && run.nearer(now) {
				now = run
			}
			if both := days.add(day, run.minutes); b.asks.metres == 0 && both >= twoDays {
				planned = reach{n: both, asked: twoDays, minutes: both}
			}
		}
	}
	return now, planned
}

// pairOfDays adds up the running of two days in a row.
type pairOfDays struct{ day, before, minutes int }

// add adds a run, and is what the two days come to when there was one on both.
func (p *pairOfDays) add(day, minutes int) (both int) {
	switch day {
	case p.day:
		p.minutes += minutes
	case p.day + 1:
		p.before, p.minutes = p.minutes, minutes
	default:
		p.before, p.minutes = 0, minutes
	}
	p.day = day
	if p.before == 0 || p.minutes == 0 {
		return 0
	}
	return p.before + p.minutes
}

// of is a run beside what the race asks of the longest one.
func (b *before) of(minutes, metres int) reach {
	if metres > 0 && b.asks.metres > 0 {
		return reach{n: metres, asked: b.asks.metres, far: true, minutes: minutes}
	}
	return reach{n: minutes, asked: b.asks.minutes[b.plan.Athlete.RunLevel], minutes: minutes}
}

// bigWeek is the mean of the biggest weeks among those before the taper. ok is false when
// not enough of them are known.
func (b *before) bigWeek(book *load.Book, taper int) (mean int, ok bool) {
	var big [bigWeeks]int // the biggest first
	known := 0
	add := func(minutes int) {
		known++
		for i := range big {
			if minutes > big[i] {
				minutes, big[i] = big[i], minutes
			}
		}
	}
	if h := b.plan.History.PrevRunMin; h.Known && taper <= bigWeeksOf-1 {
		add(h.N)
	}
	for w := max(0, taper-bigWeeksOf); w < taper; w++ {
		if len(b.plan.Weeks[w].Sessions) > 0 {
			add(b.ran(book, w))
		}
	}
	return (big[0] + big[1] + big[2]) / bigWeeks, known >= bigWeeks
}

// ran are the run minutes of a week, without what falls out in a span. One that is over counts
// as it was done when half of it or more was missed.
func (b *before) ran(book *load.Book, w int) int {
	minutes, done, sessions, missed := book.Week(b.plan, w).RunMinutes, 0, 0, 0
	if !b.plan.Over(w) {
		return minutes - b.fallsOut(w)
	}
	for i := range b.plan.Weeks[w].Sessions {
		switch s := &b.plan.Weeks[w].Sessions[i]; {
		case s.Type == catalog.Rest:
			continue
		case !s.Done:
			missed++
		case s.Type.IsRun():
			done += load.Minutes(s)
		}
		sessions++
	}
	if 2*missed >= sessions {
		return done
	}
	return minutes
}

// fallsOut are the run minutes of a week on days on which nobody runs, as of an illness.
func (b *before) fallsOut(w int) (minutes int) {
	for i := range b.plan.Weeks[w].Sessions {
		if s := &b.plan.Weeks[w].Sessions[i]; s.Type.IsRun() && !s.Done && load.Excused(b.plan, 7*w+int(s.Day)) {
			minutes += load.Minutes(s)
		}
	}
	return minutes
}
