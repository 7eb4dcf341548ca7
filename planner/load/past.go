package load

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Past is what is known of the time before a week. It comes from the plan's earlier weeks
// or else from planner.History. What neither has is unknown and never guessed.
type Past struct {
	// Longest30d is the longest run of the 30 days before the week's Monday,
	// in minutes, races included. It is unknown when a part of those days is before
	// the plan and the history has no value, and when there was no run.
	Longest30d planner.Opt
	// LongestMetres is the longest distance of the same days. It is known when all of
	// them are in the plan and the longest run has a distance.
	LongestMetres planner.Opt
	// PrevRunMin is the run minutes of the week before, without races. It is unknown
	// after an empty week, which may not be planned yet.
	PrevRunMin planner.Opt
	// PeakRunMin is the most run minutes of any earlier week, without races; unknown
	// without any run.
	PeakRunMin planner.Opt
	// Held is the level held.
	Held Held
	// Gaps are the last two before the end of the week, the later one last; one of
	// no days is none.
	Gaps [2]Gap
	// WeeksSinceDeload is how many weeks ago the last rest was, 1 = last week: a light
	// week, see IsLight, one with less than half of the level held, as after illness,
	// or one on the way back. Without one and without a value in the history it is the number of
	// weeks of the plan, from its seventh week on.
	WeeksSinceDeload planner.Opt
	// WeeksWithoutStrength is how many weeks in a row before this one had no main
	// strength session. Without any such session and without a value in the history it
	// is the number of weeks of the plan, from its third week on.
	WeeksWithoutStrength planner.Opt
}

// LongReach is for how many weeks after a run its day still decides whether it is within
// the 30 days before a Monday. Nothing else in Past depends on the days of sessions that
// may move: those of gaps are over.
const LongReach = longDays/7 + 1

const (
	longDays     = 30 // Frandsen 2025
	lightPercent = 80 // of the mean of the three weeks before
	lightWeeks   = 3
	leastDue     = 3 // weeks without a light one, after which one may be due
	leastDeload  = 4 // weeks without a light one that count without a history
	leastNoLift  = 2 // weeks without strength that count without a history
)

// Before is what is known of the time before week i.
func (b *Book) Before(p *planner.Plan, i int) Past {
	h := &p.History
	i = min(i, len(p.Weeks))
	gaps := gapsBefore(p, i)
	if i <= 0 {
		return Past{
			Longest30d: h.Longest30d, PrevRunMin: h.PrevRunMin, PeakRunMin: h.PeakRunMin,
			Held: b.held(p, 0, &gaps), Gaps: gaps.lastTwo(),
			WeeksSinceDeload: h.WeeksSinceDeload, WeeksWithoutStrength: h.WeeksWithoutStrength,
		}
	}
	past := Past{Held: b.held(p, i, &gaps), Gaps: gaps.lastTwo()}
	peak := max(h.PeakRunMin.N, h.PrevRunMin.N) // 0 when unknown
	lifted := -1
	for w := range i {
		week := b.Week(p, w)
		peak = max(peak, week.TrainingMinutes())
		if week.Strength > 0 {
			lifted = w
		}
		if w == i-1 && len(p.Weeks[w].Sessions) > 0 {
			past.PrevRunMin = planner.Some(week.TrainingMinutes())
		}
	}
	if peak > 0 {
		past.PeakRunMin = planner.Some(peak)
	}
	light := i - 1
	for light >= 0 && !b.rests(p, light, &gaps) {
		light--
	}
	past.WeeksSinceDeload = since(i-light, light >= 0, h.WeeksSinceDeload, i, i-lightWeeks+1, leastDeload)
	past.WeeksWithoutStrength = since(i-1-lifted, lifted >= 0, h.WeeksWithoutStrength, i, i, leastNoLift)
	past.Longest30d, past.LongestMetres = longestRun(p, i, &gaps)
	return past
}

// since is the number of weeks since something: since the plan shows it; otherwise the
// number in the history plus the weeks of the plan; otherwise the weeks of the plan, if
// they are enough to count.
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
// minutes and in metres. What was missed was not run.
func longestRun(p *planner.Plan, i int, gaps *gaps) (minutes, metres planner.Opt) {
	first := 7*i - longDays
	var longest, far int
	var silent int // minutes of the longest run that has no distance
	for w := max(0, first/7); w < i; w++ {
		for j := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[j]
			if 7*w+int(s.Day) < first || !s.Type.IsRun() || gaps.missed(p, s, 7*w+int(s.Day)) {
				continue
			}
			n := Minutes(s)
			longest = max(longest, n)
			if d := Metres(s); d > 0 {
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

// Metres is the distance of a run. It is unknown when the run took another time than
// planned.
func Metres(s *planner.Session) int {
	if Minutes(s) != s.Minutes {
		return 0
	}
	return s.Metres
}

// Sets are the working sets of a week's main strength sessions, without mobility and
// warm-up. They are unknown when one of these sessions has no exercises, and for an empty
// week.
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
