package load

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Past is what is known of the time before a week. What the plan's own earlier
// weeks do not reach comes from planner.History; what neither reaches is
// unknown and never guessed.
type Past struct {
	// Longest30d is the longest run of the 30 days before the week's Monday,
	// in minutes, races included. It is unknown while a part of those days
	// lies before the plan and nothing is typed, and when nobody ran in them.
	Longest30d planner.Opt
	// LongestMetres is the longest distance of the same days. It is known when
	// the plan reaches over all of them and the longest run has a distance.
	LongestMetres planner.Opt
	// PrevRunMin is the run minutes of the week before, without races. An
	// empty week of the plan tells nothing: it may not be planned yet.
	PrevRunMin planner.Opt
	// PeakRunMin is the most run minutes of any earlier week, without races;
	// unknown when nobody ran.
	PeakRunMin planner.Opt
	// PrevLoad is the load of the week before, without races; unknown after an
	// empty week.
	PrevLoad planner.Opt
	// WeeksSinceDeload is how many weeks ago the last light week was, 1 = last
	// week; see IsLight. A plan without one, and nothing typed, has an "at
	// least" from its seventh week on.
	WeeksSinceDeload planner.Opt
	// WeeksWithoutStrength is how many weeks in a row before this one had no
	// main strength session. A plan with none at all, and nothing typed, has
	// an "at least" from its third week on.
	WeeksWithoutStrength planner.Opt
	// PrevSets are the working sets of the week before, see Sets.
	PrevSets planner.Opt
}

// LongReach is how many weeks after a run its day still decides whether it is
// among the 30 days before a Monday. Nothing else that is known of the time
// before a week depends on the days that sessions stood on.
const LongReach = longDays/7 + 1

const (
	longDays     = 30 // Frandsen 2025
	lightPercent = 80 // of the mean of the three weeks before
	lightWeeks   = 3
	leastDue     = 3 // weeks without a light one after which one may be due
	leastDeload  = 4 // those that are worth knowing without a typed number
	leastNoLift  = 2 // weeks without strength that are
)

// Before is what is known of the time before week i.
func (b *Book) Before(p *planner.Plan, i int) Past {
	h := &p.History
	i = min(i, len(p.Weeks))
	if i <= 0 {
		return Past{
			Longest30d: h.Longest30d, PrevRunMin: h.PrevRunMin, PeakRunMin: h.PeakRunMin, PrevLoad: h.PrevLoad,
			WeeksSinceDeload: h.WeeksSinceDeload, WeeksWithoutStrength: h.WeeksWithoutStrength,
		}
	}
	var past Past
	peak := max(h.PeakRunMin.N, h.PrevRunMin.N) // 0 when unknown
	light, lifted := -1, -1
	for w := range i {
		week := b.Week(p, w)
		peak = max(peak, week.TrainingMinutes())
		if b.IsLight(p, w) {
			light = w
		}
		if week.Strength > 0 {
			lifted = w
		}
		if w == i-1 && len(p.Weeks[w].Sessions) > 0 {
			past.PrevRunMin = planner.Some(week.TrainingMinutes())
			past.PrevLoad = planner.Some(week.TrainingLoad())
		}
	}
	if peak > 0 {
		past.PeakRunMin = planner.Some(peak)
	}
	past.WeeksSinceDeload = since(i-light, light >= 0, h.WeeksSinceDeload, i, i-lightWeeks+1, leastDeload)
	past.WeeksWithoutStrength = since(i-1-lifted, lifted >= 0, h.WeeksWithoutStrength, i, i, leastNoLift)
	past.Longest30d, past.LongestMetres = longestRun(p, i)
	past.PrevSets = Sets(&p.Weeks[i-1])
	return past
}

// since is the number of weeks since something that the plan shows, or else
// the typed number and the weeks that passed, or else what the plan alone
// proves, where that is enough to matter.
func since(own int, found bool, typed planner.Opt, passed, proved, enough int) planner.Opt {
	switch {
	case found:
		return planner.Some(own)
	case typed.Known:
		return planner.Some(typed.N + passed)
	case proved >= enough:
		return planner.Some(proved)
	}
	return planner.Opt{}
}

// longestRun is the longest run in the 30 days before the Monday of week i, in
// minutes and in metres.
func longestRun(p *planner.Plan, i int) (minutes, metres planner.Opt) {
	first := 7*i - longDays
	var longest, far int
	var silent int // minutes of the longest run without a distance
	for w := max(0, first/7); w < i; w++ {
		for j := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[j]
			if 7*w+int(s.Day) < first || !s.Type.IsRun() {
				continue
			}
			n := Minutes(s)
			longest = max(longest, n)
			if d := distance(s); d > 0 {
				far = max(far, d)
			} else {
				silent = max(silent, n)
			}
		}
	}
	switch {
	case first >= 0:
		if far > 0 && silent < longest {
			metres = planner.Some(far)
		}
	case p.History.Longest30d.Known:
		longest = max(longest, p.History.Longest30d.N)
	default:
		return planner.Opt{}, planner.Opt{}
	}
	if longest > 0 {
		minutes = planner.Some(longest)
	}
	return minutes, metres
}

// distance is the metres of a run. Those that were planned say nothing of a
// run that took another time.
func distance(s *planner.Session) int {
	if Minutes(s) != s.Minutes {
		return 0
	}
	return s.Metres
}

// Sets are the working sets of a week's main strength sessions, mobility and
// warm-up left out. They are known when each of those sessions lists its
// exercises; an empty week tells nothing.
func Sets(week *planner.Week) planner.Opt {
	if len(week.Sessions) == 0 {
		return planner.Opt{}
	}
	sets := 0
	for i := range week.Sessions {
		s := &week.Sessions[i]
		if !isStrength(s) {
			continue
		}
		if len(s.Exercises) == 0 {
			return planner.Opt{}
		}
		sets += SetsOf(s)
	}
	return planner.Some(sets)
}

// SetsOf are the working sets of a session.
func SetsOf(s *planner.Session) (sets int) {
	for i := range s.Exercises {
		if e, ok := catalog.FindExercise(s.Exercises[i].ID); !ok || e.IsWork() {
			sets += s.Exercises[i].Sets
		}
	}
	return sets
}
